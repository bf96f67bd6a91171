"""Rows on their way from the tree of minutes to the tables; they travel as JSON between processes.

In: nothing. Out: frozen types. Will not: check values (`schemas.checking`) or store them (`warehouse`).
"""

from schemas.light import light

Cell = str | int | float | bool | None


@light(frozen=True, slots=True)
class Frame:
    """Rows of one table: the column names once, then a tuple a row in that order."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@light(frozen=True, slots=True)
class DocumentRows:
    """Every row of one document, one frame a table; dates as ISO strings."""

    document_id: str
    frames: tuple[Frame, ...]
