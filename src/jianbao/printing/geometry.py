"""The figures of the page, its sizes, margins and grid: the geometry of GB/T 9704-2012, borrowed."""

from dataclasses import asdict, dataclass

POINTS = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True)
class Geometry:
    """One page of a bulletin; lengths in millimetres (``…_mm``) or in points."""

    width_mm: float = 210
    height_mm: float = 297
    top_mm: float = 37
    inside_mm: float = 28
    """The binding margin: left on odd pages, right on even ones."""
    type_width_mm: float = 156
    type_height_mm: float = 225
    lines: int = 22
    characters: int = 28
    pitch: float = 28.95
    """From line to line; 22 of them fill the type area and a 23rd line does not fit."""
    body: float = 16
    title: float = 22
    masthead: float = 64
    """The largest size of a masthead name; a long one is set smaller, to fit."""
    masthead_advance: float = 1.12
    """From character to character of the masthead name, in its own size."""
    small: float = 14
    """Tail and page numbers."""
    table: float = 12
    masthead_lines: int = 6
    """Lines of the grid above the red line, which keeps it in the top third of the page."""
    frame_lines: int = 6
    """Lines left free for an instruction, in a special bulletin."""
    red_line: float = 1.125
    """0.40 mm: the standard's 0.35 to 0.5; nine eighths of a point, which is how Word counts."""
    thin_line: float = 0.75
    red: str = "#d40000"

    @property
    def outside_mm(self) -> float:
        """The margin away from the binding."""
        return self.width_mm - self.inside_mm - self.type_width_mm

    @property
    def bottom_mm(self) -> float:
        """The margin below the type area."""
        return self.height_mm - self.top_mm - self.type_height_mm

    @property
    def advance(self) -> float:
        """From character to character in points: 28 of them fill a line."""
        return self.type_width_mm * POINTS / self.characters

    def masthead_size(self, name: float, beside: float) -> float:
        """Return the points for a masthead name of so many characters with so many small ones beside it."""
        room = self.type_width_mm * POINTS - beside * self.title
        return min(self.masthead, int(room / (max(1, name) * self.masthead_advance)))

    def as_data(self) -> dict[str, float | int | str]:
        """Return the figures for the template, with those that follow from them."""
        return {
            **asdict(self),
            "outside_mm": self.outside_mm,
            "bottom_mm": self.bottom_mm,
            "advance": round(self.advance, 4),
        }


PAGE = Geometry()
TITLE_CHARACTERS = int(PAGE.type_width_mm * POINTS / PAGE.title)
"""Characters of a title that fit a line: 20."""
