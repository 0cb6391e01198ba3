"""The form of what is only ever appended: lines as written, each with the hash of the one before it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jianbao.language import N_, _
from jianbao.problem import Place
from jianbao.records.trust import GENESIS, LedgerLine, Receipt, link

LONGEST = 16_384
"""Characters a line may have; a real one has under a thousand."""
MOST = 20
"""Breaks told of one file; where one line is gone, all that is worth saying is said."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A chain through the files of its months: their paths, and the columns but ``prev`` and ``hash``."""

    name: str
    paths: re.Pattern[str]
    columns: tuple[str, ...]

    @property
    def header(self) -> str:
        """The first line of each file."""
        return ",".join((*self.columns, "prev", "hash"))


RECEIPTS = Kind(
    N_("收件记录"),
    re.compile(r"desk/receipts/\d{4}-\d{2}\.csv", re.ASCII),
    tuple(name for name in Receipt.model_fields if name not in ("prev", "hash")),
)
LEDGER = Kind(
    N_("台账"),
    re.compile(r"scoring/ledger/\d{4}-\d{2}\.csv", re.ASCII),
    tuple(name for name in LedgerLine.model_fields if name not in ("prev", "hash")),
)
PUSHES = Kind(
    N_("推送记录"),
    re.compile(r".*", re.DOTALL),
    ("seq", "at", "pusher", "ref", "old", "new", "path", "sha256"),
)
"""The server's own record; it lies outside the repository's files."""

KINDS = (RECEIPTS, LEDGER)


@dataclass(frozen=True, slots=True)
class Tail:
    """Where a chain stands: the number and the hash of its last line."""

    seq: int = 0
    hash: str = GENESIS


@dataclass(frozen=True, slots=True)
class Break:
    """A place where a chain does not hold, and how; ``seq`` is the number that should stand there."""

    place: Place
    how: str
    seq: int


_SENTENCES = {
    "text": N_("“{path}”应是 UTF-8 文本，每行以换行结束。"),
    "header": N_("第一行应是列名“{header}”。"),
    "width": N_("这一行应有 {width} 列（应为第 {seq} 号）。"),
    "form": N_("这一行的写法被改动过（应为第 {seq} 号）：只在含有逗号或引号时才加引号。"),
    "seq": N_("序号应为 {seq}：这里少了、多了或挪动了行。"),
    "prev": N_("第 {seq} 号应接着上一行的散列：上一行被改动、删去或挪动过。"),
    "time": N_("第 {seq} 号的时间不应早于上一行。"),
    "hash": N_("第 {seq} 号的散列应与内容相符：这一行被改动过。"),
}


def sentence(broken: Break) -> str:
    """Return what is wrong at a break, in the language in force."""
    kind = kind_of(broken.place.path) or PUSHES
    return _(_SENTENCES[broken.how]).format(
        path=broken.place.path, header=kind.header, width=len(kind.columns) + 2, seq=broken.seq
    )


def kind_of(path: str) -> Kind | None:
    """Return the chain a file of the office belongs to, or None."""
    return next((kind for kind in KINDS if kind.paths.fullmatch(path)), None)


def written(fields: Iterable[str]) -> str:
    """Return fields as one line, in the only way it may be written: quotes just where they must be."""
    return ",".join(
        '"' + field.replace('"', '""') + '"' if '"' in field or "," in field else field for field in fields
    )


def continued(tail: Tail, rows: Iterable[tuple[str, ...]]) -> tuple[list[tuple[str, ...]], Tail]:
    """Return whole lines for rows (all columns but ``seq``, ``prev`` and ``hash``), and the new tail.

    A line end inside a value becomes a blank: a line is a line.
    """
    lines: list[tuple[str, ...]] = []
    for row in rows:
        values = tuple(re.sub(r"[\r\n\x1f]+", " ", value) for value in row)
        fields = (str(tail.seq + 1), *values, tail.hash)
        tail = Tail(tail.seq + 1, link(fields))
        lines.append((*fields, tail.hash))
    return lines, tail


def text(kind: Kind, before: bytes, lines: Iterable[tuple[str, ...]]) -> bytes:
    """Return a file's bytes with lines added at its end; an empty file gets its header first."""
    start = before or f"{kind.header}\n".encode()
    return start + "".join(f"{written(line)}\n" for line in lines).encode()


def lines_of(raw: bytes) -> Iterator[tuple[str, ...]]:
    """Yield the fields of each line but the first; for a file that :func:`broken` found whole."""
    for line in raw.decode("utf-8", "replace").split("\n")[1:-1]:
        yield _fields(line) or ()


def tail_of(files: Mapping[str, bytes]) -> Tail:
    """Return where the chain of these files ends, taking the last line at its word."""
    for path in sorted(files, reverse=True):
        last = files[path].decode("utf-8", "replace").rstrip("\n").rpartition("\n")[2]
        fields = _fields(last)
        if fields and fields[0].isascii() and fields[0].isdigit():
            return Tail(int(fields[0]), fields[-1])
    return Tail()


def broken(kind: Kind, files: Mapping[str, bytes], tail: Tail | None = None) -> Iterator[Break]:
    """Yield each place where the chain through these files, in the order of their paths, does not hold.

    Every byte counts: a line must be written just as :func:`written` writes it. ``tail`` is where the
    chain stood before the first file, None for its very beginning.
    """
    tail = tail or Tail()
    for path in sorted(files):
        told = 0
        for found, reached in _steps(kind, path, files[path], tail):
            tail = reached
            if found is not None and told < MOST:
                told += 1
                yield found


def _steps(kind: Kind, path: str, raw: bytes, tail: Tail) -> Iterator[tuple[Break | None, Tail]]:
    try:
        head, *rows = raw.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        yield Break(Place(path), "text", tail.seq + 1), tail
        return
    if head != kind.header:
        yield Break(Place(path), "header", tail.seq + 1), tail
    if not rows or rows.pop():
        yield Break(Place(path, len(rows) + 2), "text", tail.seq + 1), tail
    width = len(kind.columns) + 2
    for number, row in enumerate(rows, start=2):
        wanted = tail.seq + 1
        fields = _fields(row)
        if fields is None or len(fields) != width:
            tail = Tail(wanted, tail.hash)
            yield Break(Place(path, number), "form" if fields is None else "width", wanted), tail
            continue
        how = (
            "seq"
            if fields[0] != str(wanted)
            else "prev"
            if fields[-2] != tail.hash
            else "hash"
            if fields[-1] != link(fields[:-1])
            else ""
        )
        seq = int(fields[0]) if fields[0].isascii() and fields[0].isdigit() else wanted
        tail = Tail(seq, fields[-1])
        yield Break(Place(path, number), how, wanted) if how else None, tail


def _fields(row: str) -> tuple[str, ...] | None:
    """Return a line's fields, or None where it is not written as :func:`written` would."""
    if "\x1f" in row or len(row) > LONGEST:
        # the hash joins fields by this character: inside one it would let them be cut otherwise
        return None
    if '"' not in row:
        return tuple(row.split(","))
    fields: list[str] = []
    for cell in re.findall(r'(?:^|,)("(?:[^"]|"")*"|[^",]*)(?=,|$)', row):
        fields.append(cell[1:-1].replace('""', '"') if cell[:1] == '"' else cell)
    return tuple(fields) if written(fields) == row else None
