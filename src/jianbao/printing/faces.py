"""Which typefaces a bulletin is set in, what stands in for one that is missing, and how that is said."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from jianbao.language import N_, _

REGULAR, BOLD = 400, 700


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """A family in one weight (400 or 700)."""

    family: str
    weight: int = REGULAR


@dataclass(frozen=True, slots=True)
class Role:
    """A typeface by what it does: the families that are it, in English and Chinese, and its stand-ins."""

    id: str
    name: str
    genuine: tuple[str, ...]
    instead: tuple[Cut, ...]
    latin: bool = True
    """Whether figures and letters are set in the Latin face; else in this one's own."""


SONG = (Cut("FandolSong"), Cut("Noto Serif CJK SC"), Cut("Source Han Serif SC"), Cut("AR PL UMing CN"))
ROLES: tuple[Role, ...] = (
    Role(
        "title",
        N_("小标宋"),
        (
            "FZXiaoBiaoSong-B05S",
            "FZXiaoBiaoSong-B05",
            "方正小标宋简体",
            "方正小标宋_GBK",
            "STZhongsong",
            "华文中宋",
        ),
        (
            Cut("FandolSong", BOLD),
            Cut("Noto Serif CJK SC", BOLD),
            Cut("Source Han Serif SC", BOLD),
            Cut("SimSun"),
        ),
    ),
    Role(
        "body",
        N_("仿宋"),
        ("FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", "华文仿宋"),
        (Cut("FandolFang R"), Cut("FandolFang"), *SONG),
    ),
    Role(
        "kai",
        N_("楷体"),
        ("KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "华文楷体"),
        (Cut("FandolKai"), Cut("LXGW WenKai"), Cut("AR PL UKai CN"), *SONG),
    ),
    Role(
        "hei",
        N_("黑体"),
        ("SimHei", "黑体", "STHeiti", "华文黑体"),
        (Cut("FandolHei"), Cut("Noto Sans CJK SC"), Cut("Source Han Sans SC"), Cut("WenQuanYi Zen Hei")),
        latin=False,
    ),
    Role("song", N_("宋体"), ("SimSun", "宋体", "STSong", "华文宋体"), SONG),
)
LATIN = ("Times New Roman", "Liberation Serif", "Tinos", "Libertinus Serif")
"""For figures and letters; the last comes with Typst itself."""
LATIN_CHARACTERS = r"[\u{20}-\u{7e}\u{a0}-\u{b6}\u{b8}-\u{24f}\u{2212}]"
"""What the Latin face sets, as Typst's expression: not · — “ ” …, which Chinese has wide forms of."""
_LATIN = re.compile(r"[\x20-\x7e\xa0-\xb6\xb8-\u024f\u2212]")
LENDERS = (*SONG, Cut("Noto Sans CJK SC"), Cut("LXGW WenKai"), Cut("WenQuanYi Zen Hei"), Cut("DejaVu Sans"))
"""Where a character is borrowed that a face has not."""
_CHINESE = tuple(dict.fromkeys(cut for role in ROLES for cut in (*map(Cut, role.genuine), *role.instead)))


class NoChineseFontError(Exception):
    """There is not one Chinese font."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a role is set in: its cut, whether that is the genuine one, and the lenders behind it."""

    role: Role
    cut: Cut
    genuine: bool
    latin: str | None
    lenders: tuple[Cut, ...]

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """The cut and its lenders, in the order in which a character is looked for."""
        return (self.cut, *self.lenders)

    def as_data(self) -> dict[str, object]:
        """Return the face for the template."""
        families = [self.latin] if self.latin else []
        families += [cut.family for cut in self.cuts]
        return {
            "families": families,
            "latin": self.latin,
            "covers": LATIN_CHARACTERS,
            "weight": self.cut.weight,
        }


def choose(there: Collection[Cut]) -> tuple[Face, ...]:
    """Choose a face for every role among the cuts that are there; NoChineseFontError where none can serve."""
    any_chinese = next((cut for cut in _CHINESE if cut in there), None)
    if any_chinese is None:
        raise NoChineseFontError
    latin = next((family for family in LATIN if Cut(family) in there), None)
    return tuple(_face(role, there, any_chinese, latin) for role in ROLES)


def _face(role: Role, there: Collection[Cut], any_chinese: Cut, latin: str | None) -> Face:
    genuine = next((Cut(family) for family in role.genuine if Cut(family) in there), None)
    instead = next((cut for cut in role.instead if cut in there), any_chinese)
    cut = genuine or instead
    lenders = tuple(lender for lender in LENDERS if lender in there and lender.family != cut.family)
    return Face(role, cut, genuine is not None, latin if role.latin else None, lenders)


def fallbacks(faces: Iterable[Face]) -> list[str]:
    """Say of each role that is not set in its own typeface what it is set in."""
    return [
        _("没有找到{role}，改用 {family}。").format(role=_(face.role.name), family=_words(face.cut))
        for face in faces
        if not face.genuine
    ]


def borrowings(
    used: Mapping[str, str], faces: Iterable[Face], holds: Mapping[Cut, Collection[int]]
) -> list[str]:
    """Say which characters a face has to borrow, and which nobody has.

    ``used`` is each role's text; ``holds`` is the code points of each cut.
    """
    said: list[str] = []
    homeless: set[str] = set()
    for face in faces:
        lent: dict[Cut, set[str]] = {}
        for character in sorted(set(used.get(face.role.id, "")) - set(" \n")):
            if face.latin and _LATIN.match(character):
                continue
            owner = next((cut for cut in face.cuts if ord(character) in holds.get(cut, ())), None)
            if owner is None:
                homeless.add(character)
            elif owner != face.cut:
                lent.setdefault(owner, set()).add(character)
        said += [
            _("{face}里没有“{characters}”，借用 {family}。").format(
                face=_words(face.cut), characters="".join(sorted(characters)), family=_words(owner)
            )
            for owner, characters in sorted(lent.items())
        ]
    if homeless:
        said.append(
            _("没有字体印得出“{characters}”，纸上是空框。").format(characters="".join(sorted(homeless)))
        )
    return said


def _words(cut: Cut) -> str:
    return f"{cut.family} Bold" if cut.weight == BOLD else cut.family
