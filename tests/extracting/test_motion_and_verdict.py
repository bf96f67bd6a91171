"""What is moved and agreed in one paragraph, with who seconds it, what is said between, and how the verdict is put."""

from itertools import product

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

MOVED = (
    ("Cllr Garth proposed that the stile be mended. Seconded by Cllr Holm.", "Cllr Garth / Cllr Holm"),
    ("It was proposed by Mr Oakes that the stile be mended. Mrs Lamb seconded.", "Mr Oakes / Mrs Lamb"),
    ("KP then moved that the stile be mended, TM seconded.", "KP / TM"),
    ("Dilys Marrow proposed that the stile be mended. Seconded Owen Tapley.", "Dilys Marrow / Owen Tapley"),
    (
        "Councillor Penrice proposed, and the Chairman seconded, that the stile be mended.",
        "Councillor Penrice / Chairman",
    ),
)
ASIDES = (
    "",
    "RW took no part.",
    "Cllr Wray left the room.",
    "The Clerk said that the cost would be met from reserves.",
    "There were no other proposals.",
)
VERDICTS = (
    ("Agreed 3-0.", "3-0-?"),
    ("4 in favour, 1 against. AGREED.", "4-1-?"),
    ("For: 7, Against: 0, Abstention: 1. Agreed.", "7-0-1"),
    ("On being put to the vote this was carried by 7 votes in favour with 1 abstention.", "7-?-1"),
    ("This was agreed.", ""),
    ("Resolved.", ""),
)


@pytest.mark.parametrize(("motion", "aside", "verdict"), list(product(MOVED, ASIDES, VERDICTS)))
def test_whatever_stands_between_what_is_moved_is_agreed(
    motion: tuple[str, str], aside: str, verdict: tuple[str, str]
) -> None:
    (moved, movers), (said, vote) = motion, verdict
    head, _, clause = decided(minutes(" ".join(part for part in (moved, aside, said) if part)))[0].partition(" | ")
    assert head == " ".join(part for part in ("carried", movers, vote) if part)
    assert clause.partition(": ")[2] == "the stile be mended"


# what the sentence ends with / vote and words of agreeing
JOINED = {
    " and this was agreed unanimously.": ("unanimous", "this was agreed unanimously"),
    ", and this was carried by 7 votes with 1 abstention.": ("7-?-1", "this was carried by 7 votes with 1 abstention"),
    " and, on a vote being taken, this was carried by 6 votes to 2.": ("6-2-?", "this was carried by 6 votes to 2"),
    ", seconded by Mr Holm and on a vote being taken was carried by 4 to 3.": ("4-3-?", "carried by 4 to 3"),
    ", seconded by Cllr Holm, and it was agreed 3 - 1.": ("3-1-?", "it was agreed 3 - 1"),
    " and it was so agreed.": ("", "it was so agreed"),
    " and it was unanimously resolved to do so.": ("unanimous", "it was unanimously resolved to do so"),
    " (agreed).": ("", "agreed"),
}  # fmt: skip


@pytest.mark.parametrize(("joined", "expected"), JOINED.items())
def test_a_sentence_moves_and_agrees(joined: str, expected: tuple[str, str]) -> None:
    found = minutes(f"Cllr Garth proposed that the stile be mended{joined}")
    (line,) = decided(found)
    vote, trigger = expected
    assert line.endswith(": the stile be mended")
    assert (f" {vote} | " if vote else " | ") in line
    assert found.decisions[0].trigger == trigger


def test_all_in_favour_in_brackets_is_a_vote_and_no_keyword() -> None:
    (line,) = decided(minutes("Cllr Garth proposed that the stile be mended (all in favour)."))
    assert line == "carried implicit Cllr Garth / None unanimous | other: the stile be mended"


# lines of an item / what is decided: what stands behind the motion is no verdict on it
APART: dict[tuple[str, ...], list[str]] = {
    ("Cllr Garth proposed that the stile be mended. Cllr Wray left. RESOLVED (a) to buy a gate; (b) to paint it.",): [
        "carried Cllr Garth / None | (a) other: to buy a gate; | (b) other: to paint it."
    ],
    ("Cllr Garth proposed that the stile be mended. Cllr Wray left the room. He came back at 9pm.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), APART.items(), ids=[lines[0][48:90] for lines in APART])
def test_another_verdict_is_not_its_own(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


# lines of an item / who moved what was resolved
MOVERS = {
    ("RESOLVED to mend it.", "This was proposed by Cllr Wren and seconded by Cllr Teal."): "Cllr Wren / Cllr Teal",
    ("RESOLVED to mend it.", "The motion was proposed by Wren and seconded by Teal."): "Wren / Teal",
    ("RESOLVED to mend it.", "Proposed Ann Marrow. Seconded Owen Tapley."): "Ann Marrow / Owen Tapley",
}


@pytest.mark.parametrize(("lines", "movers"), MOVERS.items(), ids=[lines[1] for lines in MOVERS])
def test_a_sentence_below_tells_who_moved(lines: tuple[str, ...], movers: str) -> None:
    assert decided(minutes(*lines)) == [f"carried {movers} | other: to mend it"]


def test_a_sentence_below_that_moves_something_else_is_not_of_the_resolution() -> None:
    below = "It was proposed by Cllr Wren and seconded by Cllr Teal that the gate be shut. Agreed."
    assert decided(minutes("RESOLVED to mend it.", below)) == [
        "carried | other: to mend it",
        "carried Cllr Wren / Cllr Teal | agreed: the gate be shut",
    ]


def test_a_count_of_one_labels_no_list() -> None:
    assert decided(
        minutes("Cllr Garth proposed to buy it. Seconded by Cllr Holm. For: 2, Against: 5, Abstention: 1. Not carried.")
    )[0] == ("lost implicit Cllr Garth / Cllr Holm 2-5-1")
