"""A document's rows as annotated text: each paragraph with the facts that stand in it.

In: rows by table, from the extraction or from the warehouse. Out: frozen types for rendering. Will not:
print, or read a warehouse.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from flows.fact_words import SAID, Row
from schemas.rows import Cell, DocumentRows

Rows = Mapping[str, Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Mark:
    """One fact in the text: where it stands (offsets into the document), its kind, and what it says."""

    start: int
    end: int
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class AnnotatedParagraph:
    """A paragraph with its marks in reading order; `start` is its offset in the document."""

    local_id: str
    label: str
    level: int
    kind: str
    start: int
    text: str
    marks: tuple[Mark, ...]

    @property
    def facts(self) -> tuple[Mark, ...]:
        """Return each fact once, in the order of the words."""
        first: dict[tuple[str, str], Mark] = {}
        for mark in self.marks:
            first.setdefault((mark.kind, mark.says), mark)
        return tuple(first.values())


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document for reading: what it is, its paragraphs, and the doubts about it."""

    title: str
    about: tuple[tuple[str, str], ...]
    paragraphs: tuple[AnnotatedParagraph, ...]
    doubts: tuple[str, ...]


def annotate(rows: Rows) -> AnnotatedDocument:
    """Return the annotated document; `rows` holds one document's rows under the names of their tables."""
    [document] = rows["documents"]
    marks = sorted(_marks(rows), key=lambda mark: (mark.start, -mark.end))
    doubts = tuple(f"{row['code']}: {row['message']}" for row in rows.get("issues", ()))
    paragraphs = tuple(_paragraph(stretch, marks) for stretch in _stretches(rows, document))
    return AnnotatedDocument(_title(rows, document), tuple(_about(rows, document)), paragraphs, doubts)


def rows_by_table(rows: DocumentRows) -> dict[str, list[dict[str, Cell]]]:
    """Return each table's rows as mappings."""
    return {frame.table: [dict(zip(frame.columns, row, strict=True)) for row in frame.rows] for frame in rows.frames}


def _title(rows: Rows, document: Row) -> str:
    """Return the item's title; for several items the committee and date of each meeting, as far as they are known."""
    named = [said for meeting in rows.get("meetings", ()) if (said := _meeting(meeting, "committee", "meeting_date"))]
    if len(rows.get("agenda_items", ())) != 1 and named:
        return "; ".join(named)
    return document["title"] or "(no title)"


def _meeting(meeting: Row, *columns: str) -> str:
    return ", ".join(str(meeting[name]) for name in columns if meeting.get(name))


def _stretches(rows: Rows, document: Row) -> list[AnnotatedParagraph]:
    """Return titles, header fields, purposes and paragraphs in reading order."""
    stretches = [*_above(rows, document), *map(_plain, rows.get("paragraphs", ()))]
    return sorted(stretches, key=lambda stretch: stretch.start)


def _plain(row: Row) -> AnnotatedParagraph:
    label = row["label"] or ""
    if row["intended_label"]:
        label = f"{label} [{row['intended_label']}]"
    return AnnotatedParagraph(row["local_id"], label, row["level"], row["kind"], row["char_start"], row["quote"], ())


def _above(rows: Rows, document: Row) -> Iterator[AnnotatedParagraph]:
    """Yield what stands above an item's minutes; a purpose stands below its item's title."""
    for row in rows.get("agenda_items", ()):
        number = f"{row['number']}." if row["number"] else ""
        yield AnnotatedParagraph("", number, 1, "item", row["char_start"], row["quote"], ())
        for line in (row["purpose"] or "").splitlines():
            start = document["text"].index(line, row["char_end"])
            yield AnnotatedParagraph("", "", 1, "above", start, line, ())
    for row in rows.get("item_fields", ()):
        yield AnnotatedParagraph("", "", 1, "above", row["char_start"], row["quote"], ())


def _paragraph(stretch: AnnotatedParagraph, marks: Sequence[Mark]) -> AnnotatedParagraph:
    end = stretch.start + len(stretch.text)
    inside = tuple(mark for mark in marks if stretch.start <= mark.start and mark.end <= end)
    return replace(stretch, marks=inside)


def _about(rows: Rows, document: Row) -> Iterator[tuple[str, str]]:
    """Yield what the document is, without the lines that nothing is known for."""
    meetings = rows.get("meetings", ())
    meeting = next(iter(meetings), {})
    fields = rows.get("item_fields", ()) if len(rows.get("agenda_items", ())) == 1 else ()
    dates = meeting.get("meeting_date") or _bounds(meeting)
    lines = (
        ("source", document["source_id"]),
        ("publisher", document["publisher_council"]),
        ("subject", document["subject_council"]),
        ("committee", meeting.get("committee")),
        ("meeting", dates),
        ("why", meeting.get("date_reasons")),
        ("began", meeting.get("start_time")),
        ("venue", meeting.get("venue")),
        *(("also", _meeting(other, "committee", "meeting_date", "start_time", "venue")) for other in meetings[1:]),
        *((status, names) for status, names in _attendance(rows).items()),
        *((row["name"].lower(), row["value"]) for row in fields),
    )
    yield from ((name, str(value)) for name, value in lines if value)


def _attendance(rows: Rows) -> dict[str, str]:
    """Return the names of each status, in one line."""
    names: dict[str, list[str]] = {}
    for row in rows.get("attendances", ()):
        role = f" ({row['role']})" if row["role"] else ""
        names.setdefault(row["status"].replace("_", " "), []).append(row["name"] + role)
    return {status: ", ".join(listed) for status, listed in names.items()}


def _bounds(meeting: Row) -> str | None:
    earliest, latest = meeting.get("earliest_date"), meeting.get("latest_date")
    if not earliest and not latest:
        return None
    return f"not stated; {f'from {earliest} ' if earliest else ''}{f'to {latest}' if latest else ''} (derived)"


def _marks(rows: Rows) -> Iterator[Mark]:
    people = {row["person_id"]: row for row in rows.get("document_people", ())}
    for table, (kind, says) in SAID.items():
        for row in rows.get(table, ()):
            yield Mark(row["char_start"], row["char_end"], kind, says(row, people))
