"""What stands around the text in Word: masthead, room for an instruction, contents, tail, page numbers."""

from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import _Footer
from docx.shared import Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from jianbao.printing.geometry import PAGE, POINTS
from jianbao.printing.paper import Masthead, Tail
from jianbao.printing.word.styles import draw_lines, set_face

_RED = PAGE.red.removeprefix("#").upper()


def add_masthead(document: Document, masthead: Masthead) -> None:
    """Add the four lines of the masthead; the red line is the last one's lower border."""
    top = _two_sided(document, masthead.note, masthead.copy)
    set_face(top.runs[0]._r.get_or_add_rPr(), "hei")
    name = document.add_paragraph(style="刊名")
    run = name.add_run(masthead.name)
    run.font.size = Pt(masthead.size)
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), str(round(masthead.size * (PAGE.masthead_advance - 1) * 20)))
    run._r.get_or_add_rPr().insert_element_before(spacing, "w:sz")
    if masthead.beside:
        name.add_run(masthead.beside).font.size = Pt(PAGE.title)
    document.add_paragraph(masthead.number, "期号")
    last = _two_sided(document, masthead.office, masthead.date)
    draw_lines(last._p.get_or_add_pPr(), {"bottom": PAGE.red_line}, _RED)


def add_frame(document: Document) -> None:
    """Add the frame in which a leader writes an instruction."""
    _gap(document, 10)
    frame = document.add_table(1, 1)
    frame.autofit, frame.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    row = frame.rows[0]
    row.height, row.height_rule = Pt(PAGE.frame_lines * PAGE.pitch), WD_ROW_HEIGHT_RULE.EXACTLY
    row.cells[0].width = Mm(PAGE.type_width_mm)
    row.cells[0].paragraphs[0].style = "批示栏"
    row.cells[0].paragraphs[0].add_run("批示：")
    _borders(frame, dict.fromkeys(("top", "left", "bottom", "right"), PAGE.thin_line), _RED)


def add_contents(document: Document, contents: tuple[str, ...]) -> None:
    """Add 【本期要目】, where there is more than one item."""
    if contents:
        document.add_paragraph("【本期要目】", "要目标题").paragraph_format.space_before = Pt(8)
    for title in contents:
        document.add_paragraph(f"◇ {title}", "要目")


def add_tail(document: Document, tail: Tail) -> None:
    """Add the tail: paragraphs in one frame at the foot of the page on which the text ends."""
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    credits = "　".join(tail.credits) + "\t" + tail.copies
    for lines in (tail.recipients, (credits,)):
        if lines:
            paragraph = document.add_paragraph("\n".join(lines), "报尾")
            edge = Mm(PAGE.type_width_mm) - Pt(PAGE.small)
            paragraph.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT)
            _frame_at_foot(paragraph)
    _gap(document, 1)  # what the frame is anchored to


def add_page_numbers(footer: _Footer, *, even: bool) -> None:
    """Put ``— 1 —`` into a footer: right on odd pages, left on even ones, one character from the edge."""
    paragraph = footer.paragraphs[0]
    paragraph.style = "页码"
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if even else WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(PAGE.small)
    paragraph.paragraph_format.first_line_indent = Pt(0)
    paragraph.add_run("— ")
    field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    paragraph._p.append(field)
    paragraph.add_run(" —")


def _two_sided(document: Document, left: str, right: str) -> Paragraph:
    paragraph = document.add_paragraph(style="报头")
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(PAGE.type_width_mm), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(left)
    paragraph.add_run("\t" + right)
    return paragraph


def _gap(document: Document, points: float) -> None:
    paragraph = document.add_paragraph(style="期号")
    paragraph.paragraph_format.line_spacing = Pt(points)


def _borders(table: Table, sides: dict[str, float], color: str = "000000") -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH"):
        if side in sides:
            line = OxmlElement(f"w:{side}")
            for name, value in (
                ("val", "single"),
                ("sz", str(round(sides[side] * 8))),
                ("space", "0"),
                ("color", color),
            ):
                line.set(qn(f"w:{name}"), value)
            borders.append(line)
    table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _frame_at_foot(paragraph: Paragraph) -> None:
    frame = OxmlElement("w:framePr")
    for name, value in (
        ("w", str(round(PAGE.type_width_mm * POINTS * 20))),
        ("wrap", "around"),
        ("vAnchor", "margin"),
        ("hAnchor", "margin"),
        ("xAlign", "left"),
        ("yAlign", "bottom"),
    ):
        frame.set(qn(f"w:{name}"), value)
    properties = paragraph._p.get_or_add_pPr()
    style = properties.find(qn("w:pStyle"))
    style.addnext(frame)
