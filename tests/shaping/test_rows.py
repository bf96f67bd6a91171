"""Minutes to rows: every table as it is declared, every quote its words, and ids that edits leave alone."""

from collections import Counter
from dataclasses import replace

import pytest

from schemas.checking import check
from schemas.declared import key_place
from schemas.jobs import Checked, Extracted
from schemas.minutes import Minutes
from schemas.rows import Cell, DocumentRows
from schemas.sources import SourceEntry
from schemas.tables import column_names
from schemas.vocabulary import Disposition
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape
from tests.conftest import sample_documents

POND = """Agenda item

Duck pond

Presenter: Jo Heron, Head of Ponds

To receive a report by 3 May 2021. The Ponds Committee is asked to note it.

Minutes:

Councillor P Coot introduced the report: the pond had cost £2m, and £2m more, in 2020/21. Councillor Coot said so.

1.  The Head of Ponds said that 40% of the ducks, 40% in all, would leave within two weeks. They asked:-

a)  Mr Teal asked for £5k by June 2021. Mr Teal added that the Leader, Mrs Rail, had agreed;

·   Ducks

and

b)  Mr Teal asked again.

Members thanked the Head of Ponds. Members left.

RESOLVED that the Committee:

1.  That the report be noted and that £2m be approved.

1.  That the Chair write to Mr Teal

Supporting documents:
Pond plan PDF 3 KB
"""
DOCUMENTS = {path.stem: path.read_bytes() for path in sample_documents()} | {"pond": POND.encode()}


def rows_of(data: bytes, source_id: str = "ponds/one.txt") -> DocumentRows:
    return shape(minutes_of(data, SourceEntry()), source_id, SourceEntry())


@pytest.fixture(params=DOCUMENTS, scope="module")
def rows(request: pytest.FixtureRequest) -> DocumentRows:
    return rows_of(DOCUMENTS[request.param])


def test_every_frame_has_the_declared_columns(rows: DocumentRows) -> None:
    for frame in rows.frames:
        assert set(frame.columns) == set(column_names(frame.table)), frame.table
        assert all(len(row) == len(frame.columns) for row in frame.rows)


def test_every_row_fits_its_table_and_quotes_the_document(rows: DocumentRows) -> None:
    [outcome] = check([Extracted("ponds/one.txt", "0" * 64, Disposition.LOADED, rows)])
    assert isinstance(outcome, Checked)
    assert outcome.issues == ()


def test_ids_are_unique_within_a_table(rows: DocumentRows) -> None:
    for frame in rows.frames:
        ids = Counter(row[frame.columns.index(_key(frame.table))] for row in frame.rows)
        assert max(ids.values()) == 1, frame.table


def test_the_same_document_gives_the_same_rows_and_another_source_gives_other_ids() -> None:
    assert rows_of(POND.encode()) == rows_of(POND.encode())
    assert not set(ids_by_table(rows_of(POND.encode()))) & set(ids_by_table(rows_of(POND.encode(), "ponds/two.txt")))


def test_the_pond_has_a_row_in_every_table_of_facts() -> None:
    counts = {frame.table: len(frame.rows) for frame in rows_of(POND.encode()).frames}
    assert counts.pop("theme_tags") > 0  # as many as the taxonomy of the day has cues for
    assert counts.pop("issues") > 0
    assert counts == {
        "documents": 1,
        "meetings": 1,
        "agenda_items": 1,
        "item_fields": 1,
        "paragraphs": 9,
        "decisions": 1,
        "decision_clauses": 2,
        "document_people": 6,
        "person_roles": 5,
        "person_mentions": 13,
        "speech_events": 7,
        "money": 4,
        "quantities": 3,
        "dates": 3,
        "commitments": 2,
        "entities": 1,
        "entity_mentions": 2,
        "supporting_documents": 1,
    }


# words of one paragraph / what they are changed to, which says other facts or none
EDITS = {
    "words": ("had cost £2m, and £2m more, in 2020/21", "was deep"),
    "more_facts": ("was asked", "was asked £1m"),
    "list_item": ("asked for £5k by June 2021", "asked"),
    "clause": ("be noted and that £2m be approved", "be noted"),
    "percentages": ("40% of the ducks, 40% in all, would", "ducks would"),
    "role": ("the Leader, Mrs Rail, had", "Mrs Rail had"),
    "speech": ("Mr Teal asked again", "Mr Teal came again"),
    "bullet": ("·   Ducks", "·   A budget of £2m"),
}


@pytest.mark.parametrize(("old", "new"), EDITS.values(), ids=EDITS)
def test_an_edit_of_one_paragraph_leaves_the_ids_of_facts_in_the_others_alone(old: str, new: str) -> None:
    before, after = (by_paragraph(minutes_of(text.encode(), SourceEntry())) for text in (POND, POND.replace(old, new)))
    assert before.keys() == after.keys()
    changed = [paragraph for paragraph in before if before[paragraph] != after[paragraph]]
    assert len(changed) <= 1


def by_paragraph(minutes: Minutes) -> dict[str, set[tuple[str, Cell]]]:
    """Return (table, id) of the facts of each paragraph, by the paragraph's own id."""
    shaped = shape(minutes, "ponds/one.txt", SourceEntry())
    spans = {paragraph.id: paragraph.evidence for paragraph in minutes.structure.paragraphs}
    found: dict[str, set[tuple[str, Cell]]] = {paragraph: set() for paragraph in spans}
    for frame in shaped.frames:
        if "char_start" not in frame.columns or frame.table in ("issues", "agenda_items", "item_fields"):
            continue
        for row in frame.rows:
            start = row[frame.columns.index("char_start")]
            owners = [one for one, span in spans.items() if isinstance(start, int) and span.start <= start < span.end]
            for owner in owners:
                found[owner].add((frame.table, row[frame.columns.index(_key(frame.table))]))
    return found


def ids_by_table(rows: DocumentRows) -> list[Cell]:
    return [row[frame.columns.index(_key(frame.table))] for frame in rows.frames for row in frame.rows]


def _key(table: str) -> str:
    return list(column_names(table))[key_place(table)]


@pytest.mark.parametrize(
    ("page", "link", "expected"),
    [
        (
            "https://ponds.gov.uk/ie/mgAi.aspx?ID=1",
            "documents/s1/plan.pdf",
            "https://ponds.gov.uk/ie/documents/s1/plan.pdf",
        ),
        ("https://ponds.gov.uk/ie/mgAi.aspx?ID=1", "/plan.pdf", "https://ponds.gov.uk/plan.pdf"),
        ("https://ponds.gov.uk/ie/", "https://elsewhere.org/plan.pdf", "https://elsewhere.org/plan.pdf"),
        ("https://ponds.gov.uk/ie/", "http://[plan", "http://[plan"),
        (None, "documents/s1/plan.pdf", "documents/s1/plan.pdf"),
    ],
)
def test_links_are_whole_where_the_address_of_the_page_is_known(page: str | None, link: str, expected: str) -> None:
    minutes = minutes_of(POND.encode(), SourceEntry())
    (plan,) = minutes.structure.supporting_documents
    linked = replace(minutes, structure=replace(minutes.structure, supporting_documents=(replace(plan, url=link),)))
    rows = shape(linked, "ponds/one.txt", SourceEntry(source_url=page))
    (frame,) = (frame for frame in rows.frames if frame.table == "supporting_documents")
    assert frame.rows[0][frame.columns.index("url")] == expected
