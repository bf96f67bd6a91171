"""The block `Decision:` above the minutes: what it decides, and what it only tells because every item has one."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided

# (title, decision block) / what was decided
BLOCKS = {
    "nothing": (("Declarations of interest", "NONE"), []),
    "nothing_of_business": (("Duck pond", "None."), []),
    "no_apologies": (("Apologies for absence", "There were no apologies for absence."), []),
    "who_sent_apologies": (("Apologies for absence", "Apologies:  Cllr Ann Heron\n\nSubstitute:  Cllr Bea Wren"), []),
    "who_declared": (("Declarations of interest", "Councillor Heron declared an interest in the pond."), []),
    "who_was_welcomed": (("Welcome", "The Chair welcomed everyone to the meeting."), []),
    "chosen_at_the_start": (("Election of Chair", "Councillor Heron be elected Chair."), [
        "carried | appointed: Councillor Heron be elected Chair.",
    ]),
    "minutes_confirmed": (("Minutes", "CONFIRMED"), ["carried | approved: CONFIRMED"]),
    "one_noun": (("1 Mill Lane", "PERMISSION"), ["carried | granted: PERMISSION"]),
    "noun_on_terms": (("1 Mill Lane", "PLANNING PERMISSION subject to a legal agreement"), [
        "carried | granted: PLANNING PERMISSION subject to a legal agreement",
    ]),
    "somebody_elses_consent": (("1 Mill Lane", "Consent of the owner to the fence"), [
        "carried | other: Consent of the owner to the fence",
    ]),
    "verdict_and_reasons": (("1 Mill Lane", "Refused for the following reasons:\n\n1. Too tall.\n\n2. Too wide."), [
        "carried | refused: Refused for the following reasons: | >1. other: Too tall. | >2. other: Too wide.",
    ]),
    "lead_in_within": (("1 Mill Lane", "The Panel weighed the objections and RESOLVED to grant the licence."), [
        "carried | granted: to grant the licence",
    ]),
    "lead_in_in_small_letters": (("1 Mill Lane", "After debate, the Panel resolved to:\n\n(1) Grant the fee."), [
        "carried | (1) granted: Grant the fee.",
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("block", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_what_a_decision_block_decides(block: tuple[str, str], expected: list[str]) -> None:
    title, words = block
    assert decided(page(title, words)) == expected


# (decision block, minutes) of which the second says the first again
COPIES = {
    "noun": ("PERMISSION", "RESOLVED that PERMISSION BE GRANTED, subject to the conditions in the report."),
    "approved_and_granted": ("APPROVED", "RESOLVED that the licence be granted."),
    "with_its_reasons": (
        "Refused",
        "RESOLVED that permission be refused for the following reasons:\n\n1. Too tall.\n\n2. Too wide.",
    ),
}


@pytest.mark.parametrize(("block", "below"), COPIES.values(), ids=COPIES)
def test_a_verdict_and_the_resolution_below_it_are_one_decision(block: str, below: str) -> None:
    first, second = page("1 Mill Lane", block, below).decisions
    assert second.same_as == first.id


def page(title: str, block: str, below: str = "The Clerk spoke.") -> Minutes:
    text = "\n\n".join(("Agenda item", title, "Decision:", block, "Minutes:", "Members heard the Clerk.", below))
    return minutes_of(text.encode(), SourceEntry())
