"""A line below what was moved that says only what became of it, in whatever letters: no title, and its vote."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from seeds.verdict_lines import tells_fate
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided, moved

MOVED = "Cllr Wren proposed that the lamps be put out. Seconded by Cllr Teal."
HEAD = "Ash Parish Council\nMinutes of the meeting held on 4 March 2019\nPresent: Cllrs A Heron, B Wren and C Teal"
BOTH = "Cllr Wren / Cllr Teal"


def village(*lines: str) -> Minutes:
    """Return the minutes of a page of three items, of which the first has these lines."""
    others = ("2. Roads", "The roads were dry.", "3. Pond", "The pond was full.")
    return minutes_of("\n".join([HEAD, "1. Lamps", *lines, *others]).encode(), SourceEntry())


# line / what became of what was moved above it
FATES = {
    "CARRIED (5-2).": "carried implicit {both} 5-2-? | other: the lamps be put out",
    "CARRIED 5-2": "carried implicit {both} 5-2-? | other: the lamps be put out",
    "CARRIED UNANIMOUSLY": "carried implicit {both} unanimous | other: the lamps be put out",
    "CARRIED BY 5 VOTES TO 2": "carried implicit {both} 5-2-? | other: the lamps be put out",
    "APPROVED (5 VOTES TO 2)": "carried implicit {both} 5-2-? | approved: the lamps be put out",
    "LOST (2-5).": "lost implicit {both} 2-5-?",
    "LOST 2-5": "lost implicit {both} 2-5-?",
    "NOT CARRIED": "lost implicit {both}",
    "DEFEATED BY 5 VOTES TO 2": "lost implicit {both} 2-5-?",
    "Defeated by 5 votes to 2.": "lost implicit {both} 2-5-?",
    "Lost by two votes to five.": "lost implicit {both} 2-5-?",
    "Defeated (2 for, 5 against)": "lost implicit {both} 2-5-?",
}


@pytest.mark.parametrize("line", FATES)
def test_the_fate_of_a_motion_on_a_line_of_its_own_heads_no_item(line: str) -> None:
    found = village(MOVED, line)
    assert [item.title for item in found.structure.items] == ["Lamps", "Roads", "Pond"]
    assert [one.replace("carried C", "carried implicit C") for one in decided(found)] == [FATES[line].format(both=BOTH)]


@pytest.mark.parametrize("line", [line for line in FATES if FATES[line].startswith("lost")])
def test_what_was_lost_is_a_motion(line: str) -> None:
    assert moved(village(MOVED, line))[0].startswith(f"motion lost {BOTH}")


@pytest.mark.parametrize(
    "words",
    ["LOST PROPERTY", "LOST AND FOUND", "APPROVED DUTIES", "CARRIED FORWARD ITEMS", "FAILED LIGHTS"],
)
def test_a_title_that_begins_with_such_a_word_is_none(words: str) -> None:
    assert not tells_fate(words)
    found = village("The lamps were discussed.", "", words, "", "The Clerk told of them at some length.")
    assert not decided(found)


@pytest.mark.parametrize("line", ["Lost.", "Lost by 2 votes to 7.", "LOST 2-7", "Defeated (2 for, 7 against)"])
@pytest.mark.parametrize("amendment", ["Cllr Wren proposed to amend it:", "Cllr Wren proposed an amendment:"])
def test_the_fate_of_an_amendment_on_a_line_of_its_own_is_no_decision(amendment: str, line: str) -> None:
    lines = ("Cllr Teal moved that the lamps be put out, seconded by Cllr Heron.", amendment, "Add “at ten”.", line)
    assert decided(village(*lines, "The motion was put to the vote and carried.")) == [
        "carried implicit Cllr Teal / Cllr Heron | agreed: The motion was put to the vote and carried"
    ]
