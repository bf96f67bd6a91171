"""A meeting published in several forms counts once, in its best form, and differences between forms are rows."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from schemas.checking import check
from schemas.jobs import Checked, Extracted
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
from warehouse.load import load_document
from warehouse.reference import load_reference

MEETING = invent(1)
KENT = SourceEntry(publisher="KEN", subject="KEN")
FORMS = {"meeting.txt": as_text, "meeting.pdf": as_pdf, "meeting.html": as_html, "meeting.xml": as_xml}


def load(engine: Engine, name: str, data: bytes, entry: SourceEntry = KENT) -> None:
    """Read, check and load one file as the flow does."""
    minutes = minutes_of(data, entry)
    extracted = Extracted(name, minutes.structure.document.sha256, Disposition.LOADED, shape(minutes, name, entry))
    (checked,) = check([extracted])
    assert isinstance(checked, Checked)
    load_document(engine, checked, ledger_entry(checked.rows), NOW)


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
