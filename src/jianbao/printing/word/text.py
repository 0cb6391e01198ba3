"""The text of an issue in Word: its document tree as paragraphs, headings, lists and tables."""

from docx.document import Document
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from jianbao.printing.document import (
    BREAK,
    Block,
    Code,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Span,
    Spans,
    Table,
)
from jianbao.printing.geometry import PAGE
from jianbao.printing.paper import Article, Section
from jianbao.printing.word.styles import draw_lines, set_face

_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}


def add_sections(document: Document, sections: tuple[Section, ...]) -> None:
    """Add columns and items to a document."""
    for section in sections:
        if section.name:
            document.add_paragraph(f"【{section.name}】", "栏目")
        for article in section.articles:
            _add_article(document, article)


def _add_article(document: Document, article: Article) -> None:
    if article.form == "brief":
        heading = document.add_paragraph(article.title, "简讯标题")
    else:
        heading = document.add_paragraph(style="Heading 1")
        for at, line in enumerate(article.title_lines):
            if at:
                heading.add_run().add_break(WD_BREAK.LINE)
            heading.add_run(line)
    if article.marks:
        marks = heading.add_run(article.marks)
        marks.font.size = Pt(PAGE.body)
        set_face(marks._r.get_or_add_rPr(), "song")
    _add_blocks(document, article.blocks)


def _add_blocks(document: Document, blocks: tuple[Block, ...], style: str = "Normal", depth: int = 0) -> None:
    for block in blocks:
        match block:
            case Paragraph(spans):
                _write(document.add_paragraph(style=style), spans)
            case Heading(rank, spans):
                _write(document.add_paragraph(style=f"Heading {rank + 1}"), spans)
            case Listing():
                _add_listing(document, block, style, depth)
            case Quote(inner):
                _add_blocks(document, inner, "引文", depth)
            case Table():
                _add_table(document, block)
            case Code(lines):
                for line in lines:
                    document.add_paragraph(line, "原样")
            case Rule():
                across = document.add_paragraph(style="期号")
                draw_lines(across._p.get_or_add_pPr(), {"bottom": PAGE.thin_line})


def _add_listing(document: Document, listing: Listing, style: str, depth: int) -> None:
    """Write numbers as text: they stay as the editor wrote them when lines are moved."""
    for at, item in enumerate(listing.items):
        first, rest = (
            (item[0], item[1:]) if item and isinstance(item[0], Paragraph) else (Paragraph(()), item)
        )
        _write(document.add_paragraph(style=style), (Span(listing.label(at, depth)), *first.spans))
        _add_blocks(document, rest, style, depth + 1)


def _add_table(document: Document, table: Table) -> None:
    grid: WordTable = document.add_table(len(table.rows) + 1, len(table.head), "Table Grid")
    grid.alignment, grid.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    widths = [Mm(PAGE.type_width_mm * share / sum(table.shares)) for share in table.shares]
    for number, row in enumerate((table.head, *table.rows)):
        for cell, spans, width, alignment in zip(
            grid.rows[number].cells, row, widths, table.alignments, strict=True
        ):
            cell.width = width
            _fill(cell, spans, _ALIGN["center" if number == 0 else alignment], head=number == 0)
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width
    repeated = OxmlElement("w:tblHeader")
    grid.rows[0]._tr.get_or_add_trPr().append(repeated)


def _fill(cell: _Cell, spans: Spans, alignment: WD_ALIGN_PARAGRAPH, *, head: bool) -> None:
    cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    paragraph = cell.paragraphs[0]
    paragraph.style, paragraph.alignment = "表格", alignment
    _write(paragraph, tuple(Span(span.text, strong=True) for span in spans) if head else spans)


def _write(paragraph: WordParagraph, spans: Spans) -> None:
    for span in spans:
        if span.text == BREAK:
            paragraph.add_run().add_break(WD_BREAK.LINE)
            continue
        run = paragraph.add_run(span.text)
        face = "song" if span.code else "hei" if span.strong else "kai" if span.emphasis else None
        if face:
            set_face(run._r.get_or_add_rPr(), face)
