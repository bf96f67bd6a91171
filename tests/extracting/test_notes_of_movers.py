"""Who moved and how it was voted, told behind what was decided in every shape of a parish: one decision."""

from itertools import product

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

DECIDED = {
    "The minutes of 4 May were approved.": "carried implicit {} | approved: The minutes of 4 May were approved",
    "RESOLVED that the seat be repaired.": "carried {} | other: the seat be repaired",
    "It was agreed to buy a seat.": "carried {} | agreed: to buy a seat",
    "The accounts were approved.": "carried implicit {} | approved: The accounts were approved",
}
NOTES = (
    "Proposed by {}, seconded by {}. {}",
    "Proposed: {}. Seconded: {}. {}",
    "Proposed {}, Seconded {}. {}",
    "Prop. {} Sec. {} {}",
    "Prop: {}, Sec: {}. {}",
    "Proposer: {} / Seconder: {}. {}",
    "(Proposed {}, seconded {}, {})",
    "{} proposed, {} seconded. {}",
)
NAMES = (("Cllr Heron", "Cllr Teal"), ("AH", "BT"), ("A Heron", "B Teal"))
VERDICTS = {"All agreed": "unanimous", "All in favour": "unanimous", "Agreed": "", "Approved": "", "Carried": ""}
BETWEEN = (" ", "\n")


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("words", DECIDED)
def test_a_note_of_who_moved_it_is_no_second_decision(words: str, note: str) -> None:
    for movers, (verdict, vote), between in product(NAMES, VERDICTS.items(), BETWEEN):
        told = note.format(*movers, verdict)
        lines = f"{words}{between}{told}".split("\n")
        said = " ".join(part for part in (" / ".join(movers), vote) if part)
        assert decided(minutes(*lines)) == [DECIDED[words].format(said)], lines


# lines of an item / what is decided
OTHERS: dict[tuple[str, ...], list[str]] = {
    ("The report was noted. Cllr Heron proposed, Cllr Teal seconded, that the gate be mended. All agreed.",): [
        "carried implicit | noted: The report was noted",
        "carried Cllr Heron / Cllr Teal unanimous | agreed: the gate be mended",
    ],
    ("RESOLVED that it be mended.", "Cllr Heron proposed, Cllr Teal seconded, that it be painted. All agreed."): [
        "carried | other: it be mended",
        "carried Cllr Heron / Cllr Teal unanimous | agreed: it be painted",
    ],
    ("RESOLVED that it be mended.", "The seat was discussed.", "Proposed AH, seconded BT. All agreed."): [
        "carried | other: it be mended",
        "carried AH / BT unanimous",
    ],
}


@pytest.mark.parametrize(("lines", "expected"), OTHERS.items(), ids=lambda one: str(one)[:60])
def test_what_is_moved_of_other_business_is_one(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


@pytest.mark.parametrize(
    "note",
    ["(Proposed by Cllr Heron, seconded by Cllr Teal, all agreed)", "(Prop. Cllr Heron, Sec. Cllr Teal, agreed)"],
)
def test_what_the_agenda_asks_is_agreed_in_a_bracket_with_its_movers(note: str) -> None:
    (told,) = decided(minutes(f"To approve the accounts for May {note}"))
    assert told.startswith("carried Cllr Heron / Cllr Teal") and told.endswith(
        "| approved: To approve the accounts for May"
    )


def test_what_the_agenda_asks_is_not_agreed_by_its_movers_alone() -> None:
    assert decided(minutes("To approve the accounts for May (Proposed by Cllr Heron, seconded by Cllr Teal)")) == []
