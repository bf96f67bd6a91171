"""What a document says of each theme, counted: the rows of `meeting_themes`.

In: the frames of a document that is about to be loaded. Out: one more frame. Will not: read the warehouse, or count a
pot of money twice in one document.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import itemgetter

from schemas.identity import make_id_within
from schemas.rows import Cell, Frame
from schemas.tables import column_names
from schemas.vocabulary import MoneyKind, Salience

MEETING_THEMES = "meeting_themes"
_POTS: Mapping[Cell, str] = {kind.value: f"pots_{kind.value}" for kind in MoneyKind}

Frames = Mapping[str, Frame]
Columns = dict[str, Cell]


@dataclass(slots=True)
class _Told:
    """What one meeting of a document tells of one theme; things are held by their ids, so that none counts twice."""

    things: dict[str, set[Cell]] = field(default_factory=lambda: defaultdict(set))

    def counts(self) -> Columns:
        return {name: len(ids) for name, ids in self.things.items()}


def theme_counts(document: Mapping[str, Cell], frames: Frames) -> Frame:
    """Return the rows of `meeting_themes`; without themes it has none."""
    days = _by_first(frames, "meetings", "meeting_id", "meeting_date")
    names = tuple(column_names(MEETING_THEMES))
    rows = []
    for (meeting_id, theme), told in _told(frames).items():
        day = days[meeting_id]
        row: Columns = {
            "meeting_theme_id": make_id_within("mth", str(document["document_id"]), str(meeting_id), str(theme)),
            "document_id": document["document_id"],
            "meeting_id": meeting_id,
            "subject_council": document["subject_council"],
            "month": str(day)[:7] if day else None,
            "theme_id": theme,
            **told.counts(),
        }
        rows.append(tuple(map(row.get, names)))
    return Frame(MEETING_THEMES, names, tuple(rows))


def _told(frames: Frames) -> dict[tuple[Cell, Cell], _Told]:
    """Return what is told, by meeting and theme."""
    items = _by_first(frames, "agenda_items", "item_id", "meeting_id")
    told: dict[tuple[Cell, Cell], _Told] = defaultdict(_Told)
    tagged = _rows(frames, "theme_tags", "item_id", "paragraph_id", "theme_id", "salience")
    things = _things(frames) if "theme_tags" in frames else {}
    for item, paragraph, theme, salience in tagged:
        one = told[items[item], theme]
        one.things["paragraphs"].add(paragraph or item)
        if salience == Salience.PRIMARY.value:
            one.things["primary_paragraphs"].add(paragraph or item)
        for kind, thing in things.get(paragraph, ()):
            one.things[kind].add(thing)
    return told


def _things(frames: Frames) -> dict[Cell, list[tuple[str, Cell]]]:
    """Return what stands in each paragraph, as (column of counts, id)."""
    found: dict[Cell, list[tuple[str, Cell]]] = defaultdict(list)
    for paragraph, kind, thing in (*_decided(frames), *_undertaken(frames), *_sums(frames)):
        if paragraph:
            found[paragraph].append((kind, thing))
    return found


def _decided(frames: Frames) -> Iterator[tuple[Cell, str, Cell]]:
    copies = {decision for decision, original in _rows(frames, "decisions", "decision_id", "same_as") if original}
    for table in ("decisions", "decision_clauses"):
        for decision, paragraph in _rows(frames, table, "decision_id", "paragraph_id"):
            if decision not in copies:
                yield paragraph, "decisions", decision


def _undertaken(frames: Frames) -> Iterator[tuple[Cell, str, Cell]]:
    for table, key in (("commitments", "commitment_id"), ("questions", "question_id")):
        yield from ((paragraph, table, thing) for thing, paragraph in _rows(frames, table, key, "paragraph_id"))


def _sums(frames: Frames) -> Iterator[tuple[Cell, str, Cell]]:
    for sum_of_money, pot, kind, paragraph in _rows(frames, "money", "money_id", "pot", "kind", "paragraph_id"):
        yield paragraph, _POTS[kind], pot or sum_of_money


def _by_first(frames: Frames, table: str, key: str, name: str) -> dict[Cell, Cell]:
    return {row[0]: row[1] for row in _rows(frames, table, key, name)}


def _rows(frames: Frames, table: str, *names: str) -> Iterable[tuple[Cell, ...]]:
    """Return some columns of a table's rows, two at least."""
    frame = frames.get(table)
    return map(itemgetter(*map(frame.columns.index, names)), frame.rows) if frame else ()
