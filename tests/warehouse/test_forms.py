"""A meeting published in several forms counts once, in its best form, and differences between forms are rows."""

from dataclasses import replace
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, bindparam, text

from schemas.checking import check
from schemas.jobs import Checked, Extracted
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from schemas.vocabulary import Disposition
from seeds.reference_frames import reference_frames
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape
from tests.meetings.invented import InventedMeeting, invent
from tests.meetings.render import as_html, as_text, as_xml
from tests.meetings.render_pdf import as_pdf
from tests.warehouse.factories import NOW, new_warehouse
from tests.warehouse.factories import entry as ledger_entry
from warehouse.engine import open_warehouse
from warehouse.forms import comparison
from warehouse.load import load_document
from warehouse.receipt import Receipt
from warehouse.reference import load_reference

MEETING = invent(1)
KENT = SourceEntry(publisher="KEN", subject="KEN")
FORMS = {"meeting.txt": as_text, "meeting.pdf": as_pdf, "meeting.html": as_html, "meeting.xml": as_xml}


@cache
def read(data: bytes, entry: SourceEntry) -> Minutes:
    return minutes_of(data, entry)


def load(engine: Engine, name: str, data: bytes, entry: SourceEntry = KENT) -> Receipt:
    """Read, check and load one file as the flow does."""
    minutes = read(data, entry)
    extracted = Extracted(name, minutes.structure.document.sha256, Disposition.LOADED, shape(minutes, name, entry))
    (checked,) = check([extracted])
    assert isinstance(checked, Checked)
    return load_document(engine, checked, ledger_entry(checked.rows), NOW)


def query(engine: Engine, sql: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(text(sql)).all())


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = new_warehouse(tmp_path)[1]
    load_reference(engine, reference_frames())
    return engine


def clauses(meeting: InventedMeeting) -> int:
    return sum(len(item.clauses) for item in meeting.items)


def test_four_forms_of_one_meeting_count_once_in_the_best(engine: Engine) -> None:
    for name, form in FORMS.items():
        load(engine, name, form(MEETING))
    assert query(engine, "SELECT DISTINCT source_id FROM rpt_decisions") == [("meeting.xml",)]
    assert query(engine, "SELECT COUNT(*) FROM rpt_decisions") == [(clauses(MEETING),)]
    order = "SELECT source_id FROM best_forms JOIN documents USING (document_id) ORDER BY place"
    assert query(engine, order) == [("meeting.xml",), ("meeting.html",), ("meeting.pdf",), ("meeting.txt",)]
    assert query(engine, "SELECT * FROM rpt_form_differences") == []


def test_other_meetings_and_meetings_of_unknown_councils_stand_for_themselves(engine: Engine) -> None:
    load(engine, "one.html", as_html(MEETING))
    load(engine, "other.html", as_html(invent(2)))
    load(engine, "unknown.xml", as_xml(MEETING), SourceEntry())
    assert query(engine, "SELECT COUNT(*) FROM best_forms WHERE place = 1") == [(3,)]


def test_differences_between_forms_are_rows(engine: Engine) -> None:
    first, second, *others = MEETING.items
    decided = next(item for item in (second, *others) if item.clauses)
    undecided = tuple(replace(item, clauses=()) if item is decided else item for item in (second, *others))
    load(engine, "meeting.html", as_html(MEETING))
    load(engine, "meeting.pdf", as_pdf(replace(MEETING, items=undecided)))
    found = query(engine, "SELECT code, item_number FROM rpt_form_differences ORDER BY item_number")
    assert found == [("item_missing", str(first.number)), ("decisions_differ", str(decided.number))]


LAST = MEETING.items[-1]
SHORT = replace(MEETING, items=MEETING.items[:-1])
"""The same meeting without its last item."""
RENAMED = replace(MEETING, items=(*MEETING.items[:-1], replace(LAST, title="Otters")))

ISSUES = """
    SELECT documents.source_id, issues.message, issues.quote
    FROM issues JOIN documents USING (document_id) WHERE code = 'forms_differ' ORDER BY issue_id
"""


@pytest.mark.parametrize("order", list(permutations(["html", "pdf", "xml"])), ids="_".join)
def test_differences_are_issues_of_the_best_form_whatever_came_first(engine: Engine, order: tuple[str, ...]) -> None:
    forms = {"html": as_html(SHORT), "pdf": as_pdf(RENAMED), "xml": as_xml(MEETING)}
    for form in order:
        load(engine, f"meeting.{form}", forms[form])
    number, title = LAST.number, LAST.title
    assert sorted(query(engine, ISSUES)) == [
        ("meeting.xml", f"item {number} {title!r} is not in meeting.html", title),
        ("meeting.xml", f"item {number} {title!r} is titled 'Otters' in meeting.pdf", title),
    ]


def test_an_item_that_only_another_form_has_is_an_issue_without_words(engine: Engine) -> None:
    load(engine, "meeting.html", as_html(SHORT))
    load(engine, "meeting.pdf", as_pdf(MEETING))
    said = f"item {LAST.number} {LAST.title!r} of meeting.pdf is not here"
    assert query(engine, ISSUES) == [("meeting.html", said, None)]


def test_loading_the_same_again_changes_nothing(engine: Engine) -> None:
    load(engine, "meeting.html", as_html(SHORT))
    load(engine, "meeting.pdf", as_pdf(MEETING))
    assert load(engine, "meeting.html", as_html(SHORT)).tables == ()
    assert load(engine, "meeting.pdf", as_pdf(MEETING)).tables == ()


def test_a_form_that_is_mended_takes_its_issues_away(engine: Engine) -> None:
    load(engine, "meeting.html", as_html(MEETING))
    load(engine, "meeting.pdf", as_pdf(SHORT))
    assert len(query(engine, ISSUES)) == 1
    load(engine, "meeting.pdf", as_pdf(MEETING))
    assert query(engine, ISSUES) == []


def test_a_form_that_is_of_another_meeting_now_takes_its_issues_away(engine: Engine) -> None:
    load(engine, "meeting.html", as_html(MEETING))
    load(engine, "meeting.pdf", as_pdf(SHORT))
    load(engine, "meeting.pdf", as_pdf(replace(SHORT, committee="Harbour Board")))
    assert query(engine, ISSUES) == []


def test_the_best_form_that_leaves_hands_its_issues_on(engine: Engine) -> None:
    load(engine, "meeting.xml", as_xml(MEETING))
    load(engine, "meeting.html", as_html(SHORT))
    load(engine, "meeting.pdf", as_pdf(MEETING))
    assert [row.source_id for row in query(engine, ISSUES)] == ["meeting.xml"]
    load(engine, "meeting.xml", as_xml(replace(MEETING, committee="Harbour Board")))
    said = f"item {LAST.number} {LAST.title!r} of meeting.pdf is not here"
    assert query(engine, ISSUES) == [("meeting.html", said, None)]


def test_each_meeting_of_one_file_is_compared_with_its_own_forms(engine: Engine) -> None:
    other = replace(invent(2), committee=MEETING.committee)
    load(engine, "year.txt", as_text(MEETING) + b"\n" + as_text(other))
    load(engine, "meeting.html", as_html(MEETING))
    assert query(engine, ISSUES) == []
    load(engine, "other.html", as_html(replace(other, items=other.items[1:])))
    first = other.items[0]
    said = f"item {first.number} {first.title!r} of year.txt is not here"
    assert query(engine, ISSUES) == [("other.html", said, None)]
    assert query(engine, "SELECT COUNT(*) FROM best_forms WHERE place = 1") == [(2,)]


def test_issues_and_view_tell_the_same_differences(engine: Engine) -> None:
    for name, form in {"a.html": as_html(RENAMED), "b.html": as_html(SHORT), "c.pdf": as_pdf(MEETING)}.items():
        load(engine, name, form)
    assert len(query(engine, ISSUES)) == len(query(engine, "SELECT * FROM rpt_form_differences")) == 2


def test_a_load_compares_only_the_forms_of_its_own_meetings(tmp_path: Path) -> None:
    engine = open_warehouse(f"sqlite:///{tmp_path}/plan.sqlite")
    with engine.connect() as connection:
        explained = text(f"EXPLAIN QUERY PLAN {comparison().text}").bindparams(bindparam("keys", expanding=True))
        plan = connection.execute(explained, {"keys": ["any"]}).all()
    engine.dispose()
    read_whole = {row.detail for row in plan if row.detail.startswith("SCAN")}
    assert read_whole.isdisjoint({f"SCAN {table}" for table in ("agenda_items", "decisions", "meetings", "documents")})
