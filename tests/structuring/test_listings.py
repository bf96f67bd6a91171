"""A council's own list of meetings names what is to be expected; it is no minutes, and has no facts."""

import pytest

from schemas.errors import DocumentRejectedError
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from schemas.vocabulary import DocumentKind
from tasks.assembling.minutes import minutes_of

ANSWER = """<?xml version="1.0"?><getmeetings>
<committee><committeetitle>Cabinet</committeetitle><meetings>
<meeting><meetingdate>02/10/2018</meetingdate><meetingtime>18:30</meetingtime><meetingstatus>Occurred</meetingstatus></meeting>
<meeting><meetingdate>06/11/2018</meetingdate><meetingstatus>Cancelled</meetingstatus></meeting></meetings></committee>
<committee><committeetitle>Audit Panel</committeetitle><meetings>
<meeting><meetingdate>4/12/2018</meetingdate></meeting></meetings></committee></getmeetings>"""
PAGE = """<html><body><h1>Browse meetings</h1><h2>{heading}</h2><p>This page lists the meetings.</p>
<h3>Future meetings</h3>
<ul><li><a href="m?MId=3">4 Dec 2018 6.30 pm</a></li></ul><h3>Previous meetings</h3><ul>
<li><a href="m?MId=2">Tuesday, 6th November, 2018 6.30 pm - Agenda, Minutes</a></li>
<li><a href="m?MId=1">2 Oct 2018 6.30 pm</a> CANCELLED</li><li>9 Oct 2018</li></ul></body></html>"""


def read(page: str) -> Minutes:
    return minutes_of(page.encode(), SourceEntry("KEN", "KEN"))


def listed(page: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.date.isoformat(), one.committee, one.url) for one in read(page).structure.listed]


def test_an_answer_of_the_web_service_names_meetings_by_body() -> None:
    assert listed(ANSWER) == [("2018-10-02", "Cabinet", None), ("2018-12-04", "Audit Panel", None)]


def test_a_page_names_meetings_by_their_links_and_its_body_in_a_heading() -> None:
    found = read(PAGE.format(heading="Planning Committee"))
    assert [(str(one.date), one.url) for one in found.structure.listed] == [
        ("2018-12-04", "m?MId=3"),
        ("2018-11-06", "m?MId=2"),
    ]
    assert found.committee is not None
    assert found.committee.name == "Planning Committee"


@pytest.mark.parametrize("page", [ANSWER, PAGE.format(heading="Planning Committee")], ids=["answer", "page"])
def test_a_list_has_no_items_no_facts_and_no_doubts(page: str) -> None:
    found = read(page)
    assert (found.structure.kind, found.structure.items, found.decisions, found.dates, found.issues) == (
        DocumentKind.LISTING,
        (),
        (),
        (),
        (),
    )


def test_a_heading_that_names_no_body_leaves_it_open() -> None:
    assert read(PAGE.format(heading="What is on")).committee is None


@pytest.mark.parametrize(
    "page",
    [
        "<getcommittees><committee><committeetitle>Cabinet</committeetitle></committee></getcommittees>",
        "<html><body><h1>News</h1><p>It was cold.</p><ul><li>6 Nov 2018</li><li>2 Oct 2018</li></ul></body></html>",
        "<html><body><h1>Bins</h1><ul><li><a href='a'>6 Nov 2018</a></li><li>Paper</li></ul></body></html>",
    ],
    ids=["committees only", "days without links", "one day"],
)
def test_other_pages_are_refused_as_before(page: str) -> None:
    with pytest.raises(DocumentRejectedError):
        read(page)
