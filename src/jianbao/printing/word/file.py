"""The Word file as a whole: its page, what it says about itself, and bytes that do not vary."""

from datetime import datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from jianbao.printing.geometry import PAGE
from jianbao.printing.paper import Paper
from jianbao.printing.word.parts import add_contents, add_frame, add_masthead, add_page_numbers, add_tail
from jianbao.printing.word.styles import lay_styles
from jianbao.printing.word.text import add_sections

_FIRST = "[Content_Types].xml"
"""Readers expect this part at the head of the file."""


def docx_of(paper: Paper) -> bytes:
    """Return the issue as a Word file: the same paper gives the same bytes, dated the issue's day."""
    document = docx.Document()
    lay_styles(document)
    _lay_page(document)
    _say_what_it_is(document, paper)
    add_masthead(document, paper.masthead)
    if paper.shape == "special":
        add_frame(document)
    add_contents(document, paper.contents)
    add_sections(document, paper.sections)
    add_tail(document, paper.tail)
    written = BytesIO()
    document.save(written)
    return _unvarying(written.getvalue(), paper)


def _lay_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(PAGE.width_mm), Mm(PAGE.height_mm)
    section.top_margin, section.bottom_margin = Mm(PAGE.top_mm), Mm(PAGE.bottom_mm)
    section.left_margin, section.right_margin = Mm(PAGE.inside_mm), Mm(PAGE.outside_mm)
    section.gutter = Mm(0)
    section.footer_distance = Mm(PAGE.bottom_mm - 12)
    grid = section._sectPr.find(qn("w:docGrid"))
    if grid is None:
        grid = OxmlElement("w:docGrid")
        section._sectPr.append(grid)
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(round(PAGE.pitch * 20)))
    document.settings.odd_and_even_pages_header_footer = True
    _mirror_margins(document)
    add_page_numbers(section.footer, even=False)
    add_page_numbers(section.even_page_footer, even=True)


def _mirror_margins(document: Document) -> None:
    """Put the binding margin on the right of even pages; the settings' parts have a fixed order."""
    settings = document.settings.element
    before = {qn(f"w:{name}") for name in ("writeProtection", "view", "zoom", "removePersonalInformation")}
    at = next((at for at, part in enumerate(settings) if part.tag not in before), len(settings))
    settings.insert(at, OxmlElement("w:mirrorMargins"))


def _say_what_it_is(document: Document, paper: Paper) -> None:
    about = document.core_properties
    moment = datetime.combine(paper.day, time())
    about.title, about.author, about.last_modified_by = (
        paper.title,
        paper.masthead.office,
        paper.masthead.office,
    )
    about.created = about.modified = moment
    about.comments, about.keywords, about.language = "", "", "zh-CN"


def _unvarying(written: bytes, paper: Paper) -> bytes:
    """Pack the parts again, sorted and with the issue's date, in place of the clock's."""
    stamp = (max(1980, paper.day.year), paper.day.month, paper.day.day, 0, 0, 0)
    packed = BytesIO()
    with ZipFile(BytesIO(written)) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != _FIRST, name)):
            part = ZipInfo(name, stamp)
            part.compress_type, part.create_system = ZIP_DEFLATED, 3
            part.external_attr = 0o644 << 16
            target.writestr(part, source.read(name))
    return packed.getvalue()
