"""A draft says so in its heading, in a note at the top or at the end, or on each printed page."""

import pytest

from schemas.sources import SourceEntry
from schemas.vocabulary import DocumentStatus
from tasks.assembling.minutes import minutes_of
from tests.reading.pdfs import Press

PAGE = """EXAMPLE WICKHAM PARISH COUNCIL
{above}Minutes of the Parish Council Meeting held on Monday 11th March 2024

Present: Cllr A Heron (Chair), Cllr B Teal

1. Apologies
None.

2. Minutes
The minutes of 12 February 2024, subject to approval of one change, were signed. The draft minutes of May were noted.

3. Pond
Resolved to clean the pond.
{below}"""
DRAFT = [
    "These minutes are draft until approved at the next meeting.",
    "DRAFT – subject to approval",
    "Draft minutes subject to confirmation",
    "UNAPPROVED DRAFT",
    "Minutes - Draft",
    "Unconfirmed Minutes of the last meeting",
    "Please note these minutes are not approved until the next meeting",
    "Draft Minutes – 11 March 2024",
    "THESE MINUTES ARE SUBJECT TO APPROVAL AT THE NEXT MEETING OF THE COUNCIL",
    "Note: These minutes are unconfirmed until signed by the Chair at the next meeting",
    "Status: draft until ratified by Council",
]
APPROVED = ["APPROVED MINUTES", "Minutes approved 8 April 2024", "These minutes were adopted at the meeting of 8/4/24"]
NEITHER = [
    "Approved ............ Date ............",
    "The draft minutes of the last meeting were approved on 8 April 2024",
    "The draft Local Plan is subject to approval by the Secretary of State",
    "Draft budget 2024/25",
]
TOLD = [
    *((words, DocumentStatus.DRAFT) for words in DRAFT),
    *((words, DocumentStatus.APPROVED) for words in APPROVED),
    *((words, DocumentStatus.UNKNOWN) for words in NEITHER),
]


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize(("words", "status"), TOLD)
def test_a_note_above_or_below_the_items_tells_the_status(words: str, status: DocumentStatus, place: str) -> None:
    found = minutes_of(PAGE.format(**{"above": "", "below": "", place: f"{words}\n"}).encode(), SourceEntry())
    assert found.structure.status is status
    assert [item.title for item in found.structure.items] == ["Apologies", "Minutes", "Pond"]


@pytest.mark.parametrize("pages", [1, 3])
def test_a_running_header_tells_the_status_and_is_no_title(pages: int) -> None:
    press = Press(head="Draft minutes – subject to approval", foot="{page}")
    press.centred("Example Wickham Parish Council, 11 March 2024")
    for number in range(1, 4):
        press.line(f"{number}. The pond at Lane {number}", bold=True)
        press.line(f"RESOLVED that pond {number} be cleaned by the Clerk before the summer.")
        if number < pages:
            press.turn()
    found = minutes_of(press.bytes(), SourceEntry())
    assert found.structure.status is DocumentStatus.DRAFT
    assert [item.title for item in found.structure.items] == [f"The pond at Lane {number}" for number in range(1, 4)]


@pytest.mark.parametrize(
    "said", ["These minutes are subject to approval.", "This document is subject to approval by Cabinet."]
)
def test_what_an_item_says_of_an_approval_stays_in_it(said: str) -> None:
    page = PAGE.format(above="", below="").replace("None.", f"None.\n{said}")
    found = minutes_of(page.encode(), SourceEntry())
    text = found.structure.document.text
    assert said in [one.evidence.quote(text) for one in found.structure.paragraphs]
