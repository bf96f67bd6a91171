"""One meeting published in several forms gives the same items, labels, decisions and attendance."""

from collections.abc import Callable

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.meetings.invented import InventedMeeting, invent
from tests.meetings.render import as_html, as_text, as_xml
from tests.meetings.render_pdf import as_pdf

FORMS = (as_text, as_html, as_xml, as_pdf)
Form = Callable[[InventedMeeting], bytes]


def read(form: Form, meeting: InventedMeeting) -> Minutes:
    return minutes_of(form(meeting), SourceEntry())


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_the_heading_says_which_meeting_it_is(form: Form, seed: int) -> None:
    meeting = invent(seed)
    found = read(form, meeting)
    assert found.committee is not None
    assert (found.committee.name, found.meeting.date) == (meeting.committee, meeting.day)
    assert found.meeting.venue == meeting.venue
    assert found.meeting.start_time == {"10.00 am": "10:00", "2.30 pm": "14:30", "6.30 pm": "18:30"}[meeting.time]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_who_was_there_and_who_sent_apologies(form: Form, seed: int) -> None:
    meeting = invent(seed)
    expected = [(name, "present") for name in meeting.present] + [(name, "apologies") for name in meeting.apologies]
    assert [(one.name, one.status) for one in read(form, meeting).attendance] == expected


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_items_have_their_numbers_titles_and_purposes(form: Form, seed: int) -> None:
    meeting = invent(seed)
    found = read(form, meeting)
    text = found.structure.document.text
    items = [(item.number, item.title, [span.quote(text) for span in item.purpose]) for item in found.structure.items]
    assert items == [(str(item.number), item.title, [item.purpose]) for item in meeting.items]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_paragraphs_and_clauses_stand_under_their_items(form: Form, seed: int) -> None:
    meeting = invent(seed)
    found = read(form, meeting)
    text = found.structure.document.text
    for number, item in enumerate(meeting.items, start=1):
        plain = [
            paragraph.evidence.quote(text)
            for paragraph in found.structure.paragraphs
            if paragraph.item_id == f"i{number}" and paragraph.kind == "paragraph"
        ]
        assert plain == list(item.paragraphs)
        decided = [decision for decision in found.decisions if decision.item_id == f"i{number}"]
        clauses = [clause.evidence.quote(text) for decision in decided for clause in decision.clauses]
        assert [clause.removeprefix("That ").rstrip(".") for clause in clauses] == list(item.clauses)
        labels = [f"{place}." for place in range(1, len(item.clauses) + 1)] if len(item.clauses) > 1 else None
        assert labels is None or [clause.label for decision in decided for clause in decision.clauses] == labels
