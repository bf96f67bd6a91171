"""The reference tables' rows: councils and themes, as frames for the warehouse.

In: the register and the taxonomy. Out: frames. Will not: load them.
"""

from schemas.rows import Frame
from seeds.register import register
from seeds.themes import Theme, themes


def reference_frames(taxonomy: tuple[Theme, ...] | None = None) -> tuple[Frame, ...]:
    """Return the frames of `councils` and `themes`: those of the package, or those that a user brings."""
    return _councils(), _themes(taxonomy or themes())


def _councils() -> Frame:
    entries = list(register().values())
    columns = tuple(entries[0].columns)
    return Frame("councils", columns, tuple(tuple(entry.columns[name] for name in columns) for entry in entries))


def _themes(taxonomy: tuple[Theme, ...]) -> Frame:
    rows = tuple((theme.id, theme.label, theme.definition, theme.boundary) for theme in taxonomy)
    return Frame("themes", ("theme_id", "label", "definition", "boundary"), rows)
