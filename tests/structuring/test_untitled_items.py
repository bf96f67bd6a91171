"""Minutes whose items have numbers and no titles: each sentence is an item, and what it tells is kept."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided
from tests.structuring.outlines import page_outline, whole_page

HEAD = ("DUNMERE PARISH COUNCIL", "Minutes of the meeting held on 4 May 2023 at 7pm in the Village Hall")
TOLD = (
    "Apologies were received from Cllr Wren.",
    "The minutes of the meeting of 6 April were agreed and signed as a true record.",
    "The Clerk reported that the grant of £400 had been received. It was agreed to spend it on the shelter.",
    "Cllr Teal proposed that the verge be mown twice a year. Cllr Crake seconded. Agreed.",
    "The following payments were approved: J Marl £45.00, Reed Ltd £120.00.",
    "The next meeting would be on 1 June 2023 at 7pm.",
)
NUMBERS = ("{}.", "{}", "4{}.", "23/4{}", "4{}/23", "({})", "2023.4{}")


def _read(*lines: str) -> Minutes:
    return minutes_of("\n".join(lines).encode(), SourceEntry())


def _numbered(number: str, *told: str) -> list[str]:
    return [f"{number.format(place)} {words}" for place, words in enumerate(told, 1)]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_sentence_with_a_number_is_an_item(number: str) -> None:
    found = _read(*HEAD, *_numbered(number, *TOLD))
    assert len(found.structure.items) == len(TOLD)
    assert found.structure.items[2].title == "The Clerk reported that the grant of £400 had been received"


def test_what_a_title_tells_is_decided_with_its_movers() -> None:
    found = _read(*HEAD, *_numbered("{}.", *TOLD))
    assert decided(found)[-2:] == [
        "carried Cllr Teal / Cllr Crake | agreed: the verge be mown twice a year",
        "carried implicit | approved: The following payments were approved: J Marl £45.00, Reed Ltd £120.00",
    ]


def test_a_title_among_them_stays_one() -> None:
    told = (
        "Apologies for absence. Cllr Wren had sent apologies.",
        *TOLD[1:3],
        "Planning. None was received.",
        *TOLD[3:],
    )
    found = _read(*HEAD, *_numbered("{}.", *told))
    assert [item.title for item in found.structure.items][:4:3] == ["Apologies for absence", "Planning"]


def test_numbered_paragraphs_of_one_matter_are_no_items() -> None:
    told = (f"The pier was closed on day {day} and was seen by the engineer." for day in range(6))
    found = page_outline(whole_page(*HEAD, "Pier Closure", *_numbered("{}.", *told)))
    assert sum(line.startswith("#") for line in found) == 1


def test_numbers_below_titles_are_none() -> None:
    told = ("Councillor Teal declared an interest in item 4.", *TOLD[2:], "It was late.")
    lines = [line for place, words in enumerate(told, 1) for line in (f"MATTER {chr(64 + place)}", f"{place}. {words}")]
    found = page_outline(whole_page(*HEAD, *lines))
    assert [line for line in found if line.startswith("#")][:2] == ["# MATTER A", "# MATTER B"]
