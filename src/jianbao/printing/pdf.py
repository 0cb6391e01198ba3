"""From paper to PDF: the template is Typst, the issue is data that it reads and never code that it runs."""

import json
import re
import shutil
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.printing.faces import Face
from jianbao.printing.fonts import Fonts
from jianbao.printing.geometry import PAGE
from jianbao.printing.paper import Paper

OWN = Path("theme/printing")
"""The office's own templates, below its root: ``<series>.typ``, or a file in the place of one of ours."""
_PLACE = re.compile(r"┌─ (?P<file>.+):(?P<line>\d+):(?P<column>\d+)")


def pdf_of(paper: Paper, root: Path, fonts: Fonts, faces: tuple[Face, ...]) -> bytes:
    """Return the issue as PDF: the same paper, fonts and templates give the same bytes.

    Stop where a template is at fault. The date in the file is the issue's own.
    """
    with TemporaryDirectory() as desk:
        template = _laid_out(Path(desk), root, paper)
        compiler = typst.Compiler(
            template,
            root=desk,
            font_paths=fonts.loaded,
            package_path=desk,
            package_cache_path=desk,
        )
        try:
            bytes_, ends, tail = _set(compiler, paper, faces, together=False)
            return bytes_ if ends == tail else _set(compiler, paper, faces, together=True)[0]
        except typst.TypstError as error:
            raise _fault(error, template) from None


def _set(
    compiler: typst.Compiler, paper: Paper, faces: tuple[Face, ...], *, together: bool
) -> tuple[bytes, int, int]:
    """Set the paper; return it with the pages of the text's end and of the tail.

    With ``together`` the last paragraph goes to the tail's page: a tail does not stand on a page alone.
    """
    sheet = {
        "paper": as_data(paper) | {"last_break": paper.last_break},
        "geometry": PAGE.as_data(),
        "faces": {face.role.id: face.as_data() for face in faces},
        "together": together,
    }
    printed = compiler.compile(
        format="pdf",
        sys_inputs={"sheet": json.dumps(sheet, ensure_ascii=False)},
        timestamp=datetime.combine(paper.day, time(), UTC),
    )
    assert isinstance(printed, bytes)  # noqa: S101 – a PDF comes in one piece
    pages = (json.loads(compiler.query(f"<{label}>", field="value")) for label in ("end", "tail"))
    end, tail = (said[0] if said else 0 for said in pages)
    return printed, end, tail


def as_data(value: Any) -> Any:
    """Return dataclasses as plain data; each says by ``kind`` what it is."""
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__.lower(), **named}
    if isinstance(value, tuple):
        return [as_data(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def _laid_out(desk: Path, root: Path, paper: Paper) -> Path:
    """Lay the package's templates out, the office's over them, and return the one for this issue."""
    with as_file(files("jianbao.printing") / "templates") as ours:
        shutil.copytree(ours, desk, dirs_exist_ok=True)
    if (root / OWN).is_dir():
        shutil.copytree(root / OWN, desk, dirs_exist_ok=True)
        _refuse_downloads(desk)
    own = desk / f"{paper.id.partition('/')[0]}.typ"
    return own if own.is_file() else desk / f"{paper.shape}.typ"


def _refuse_downloads(desk: Path) -> None:
    """Stop where a template asks for a package from the net: printing loads nothing from outside."""
    for template in sorted(desk.rglob("*.typ")):
        if b"@preview/" in template.read_bytes():
            name = template.relative_to(desk).as_posix()
            raise Stop(
                _("刊物模板 {name} 要从网上取程序包，没有印出：印刷不联网。").format(name=name),
                _("把要用的内容写进 {folder}/ 里的模板。").format(folder=OWN.as_posix()),
            )


def _fault(error: typst.TypstError, template: Path) -> Stop:
    """Return what is wrong with a template as a sentence, with Typst's own words and the place."""
    place, found = template.name, _PLACE.search(error.diagnostic)
    if found:
        # Typst counts columns from 0, and names our working folder, which is no concern of the user's.
        file = found["file"].rpartition(f"{template.parent.name}/")[2]
        place = f"{file}:{found['line']}:{int(found['column']) + 1}"
    return Stop(
        _("刊物模板有错，没有印出：{place}：{words}。").format(place=place, words=error.message.rstrip(".")),
        _("模板在 {folder}/；自己的模板改坏时，移走它就用回原来的。").format(folder=OWN.as_posix()),
    )
