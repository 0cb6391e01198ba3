"""The named styles of the Word file: what an editor sees in the style list, and how each looks."""

from dataclasses import dataclass
from math import floor
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from jianbao.printing.geometry import PAGE

FACES = {
    "title": "方正小标宋简体",
    "body": "仿宋_GB2312",
    "kai": "楷体_GB2312",
    "hei": "黑体",
    "song": "宋体",
}
"""The typefaces by role, under the names by which Word and WPS know them."""
LATIN = "Times New Roman"
RED = RGBColor.from_string(PAGE.red.removeprefix("#").upper())

_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a style looks; sizes and line heights in points."""

    face: str = "body"
    size: float = PAGE.body
    line: float = PAGE.pitch
    align: str = "left"
    indent: int = 0
    """Of the first line, in characters."""
    left: int = 0
    """Of the whole paragraph, in characters."""
    before: float = 0
    after: float = 0
    red: bool = False
    keep: bool = False
    """Never the last line of a page."""
    lines: tuple[tuple[str, float], ...] = ()
    """Drawn around a run of such paragraphs: the side and the thickness in points."""


LOOKS: dict[str, Look] = {
    "Normal": Look(align="both", indent=2),
    "Heading 1": Look("title", PAGE.title, 36, "center", before=14, after=8, keep=True),
    "Heading 2": Look("hei", indent=2, keep=True),
    "Heading 3": Look("kai", indent=2, keep=True),
    "Heading 4": Look("body", indent=2, keep=True),
    "刊名": Look("title", PAGE.masthead, PAGE.pitch * 2.75, "center", red=True),
    "报头": Look("body"),
    "期号": Look("body", align="center"),
    "要目标题": Look("hei", align="center", keep=True),
    "要目": Look("kai"),
    "栏目": Look("hei", align="center", red=True, keep=True, before=14),
    "简讯标题": Look("hei", indent=2, keep=True),
    "引文": Look("kai", align="both", indent=2, left=2),
    "原样": Look("song", PAGE.table, 18),
    "批示栏": Look("hei"),
    "表格": Look("body", PAGE.table, 18, "center", before=2, after=2),
    "报尾": Look(
        "body", PAGE.small, 22, left=1, lines=(("top", 1), ("bottom", 1), ("between", PAGE.thin_line))
    ),
    "页码": Look("song", PAGE.small, 18),
}
_AFTER_BORDERS = tuple(
    f"w:{name}" for name in ("tabs", "snapToGrid", "spacing", "ind", "jc", "outlineLvl", "rPr")
)
"""What follows the lines in a paragraph's properties, whose order is fixed."""


def lay_styles(document: Document) -> None:
    """Give a new document the bulletin's styles."""
    for name, look in LOOKS.items():
        known = name in (style.name for style in document.styles)
        style = document.styles[name] if known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)  # noqa: S101 – every name of the table is a paragraph's style
        _dress(style, look)
        if not known:
            style.base_style = document.styles["Normal"]
            style.quick_style = True
    _outline(document.styles["简讯标题"], 0)


def set_face(properties: Any, face: str) -> None:
    """Set a run's or a style's typeface for Chinese and for Latin text."""
    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    latin = FACES[face] if face == "hei" else LATIN
    for attribute, family in (("ascii", latin), ("hAnsi", latin), ("cs", latin), ("eastAsia", FACES[face])):
        fonts.set(qn(f"w:{attribute}"), family)
    fonts.set(qn("w:hint"), "eastAsia")


def draw_lines(properties: Any, sides: dict[str, float], color: str = "000000") -> None:
    """Draw lines, as wide as the type area, around paragraphs of these properties; thickness in points."""
    borders = OxmlElement("w:pBdr")
    for side, points in sides.items():
        line = OxmlElement(f"w:{side}")
        line.set(qn("w:val"), "single")
        line.set(qn("w:sz"), str(round(points * 8)))
        line.set(qn("w:space"), "4")
        line.set(qn("w:color"), color)
        borders.append(line)
    properties.insert_element_before(borders, *_AFTER_BORDERS)


def _dress(style: ParagraphStyle, look: Look) -> None:
    font, layout = style.font, style.paragraph_format
    set_face(style.element.get_or_add_rPr(), look.face)
    font.size, font.bold, font.italic = Pt(look.size), False, False
    font.color.rgb = RED if look.red else RGBColor(0, 0, 0)
    if look.size == PAGE.body:
        _tighten(style)
    layout.alignment = _ALIGN[look.align]
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(look.line)
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.keep_with_next, layout.keep_together = look.keep, False
    layout.widow_control = False
    if look.lines:
        draw_lines(style.element.get_or_add_pPr(), dict(look.lines))
    if look.line != PAGE.pitch:
        _leave_grid(style)
    _indent(style, look)


def _indent(style: ParagraphStyle, look: Look) -> None:
    """Indent by characters, as Chinese offices do; the same in twentieths of a point for who counts those."""
    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:ind")):
        properties.remove(old)
    indent = properties.get_or_add_ind()
    for name, characters in (("left", look.left), ("firstLine", look.indent)):
        indent.set(qn(f"w:{name}Chars"), str(characters * 100))
        indent.set(qn(f"w:{name}"), str(round(characters * look.size * 20)))


def _tighten(style: ParagraphStyle) -> None:
    """Set the characters so close that 28 fill a line; a grid of characters would do it in Word only."""
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), str(floor((PAGE.advance - PAGE.body) * 20)))
    style.element.get_or_add_rPr().insert_element_before(spacing, "w:kern", "w:sz")


def _leave_grid(style: ParagraphStyle) -> None:
    off = OxmlElement("w:snapToGrid")
    off.set(qn("w:val"), "0")
    style.element.get_or_add_pPr().insert_element_before(off, "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


def _outline(style: object, level: int) -> None:
    """Let a style's paragraphs stand in the navigation pane."""
    element = OxmlElement("w:outlineLvl")
    element.set(qn("w:val"), str(level))
    style.element.get_or_add_pPr().append(element)  # type: ignore[attr-defined]  # untyped in python-docx
