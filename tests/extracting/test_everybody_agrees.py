"""What was moved, and a sentence behind it in which everybody agrees, or the motion passes."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

MOVED = "Cllr Heron proposed and Cllr Teal seconded that the pond be cleared."
# the sentence behind / what the decision says before its movers, how it was voted, and what is done
AGREED = {
    "Council agreed.": ("carried", "", "agreed"),
    "Members agreed.": ("carried", "", "agreed"),
    "Everyone agreed.": ("carried", " unanimous", "agreed"),
    "The Council was in agreement.": ("carried implicit", "", "other"),
    "The Council were happy to agree to this.": ("carried", "", "agreed"),
    "Everyone was happy with this.": ("carried", "", "other"),
    "Members agreed to this.": ("carried", "", "agreed"),
    "All were in agreement.": ("carried implicit", " unanimous", "other"),
    "Everybody was in favour.": ("carried implicit", " unanimous", "other"),
    "A show of hands was unanimous.": ("carried implicit", " unanimous", "other"),
    "The motion passed unanimously.": ("carried", " unanimous", "other"),
}


@pytest.mark.parametrize(("words", "told"), AGREED.items(), ids=AGREED)
def test_a_sentence_in_which_everybody_agrees_carries_what_was_moved(words: str, told: tuple[str, str, str]) -> None:
    head, vote, verb = told
    assert decided(minutes("The pond was low.", f"{MOVED} {words}")) == [
        f"{head} Cllr Heron / Cllr Teal{vote} | {verb}: the pond be cleared"
    ]


@pytest.mark.parametrize(
    ("behind", "head"),
    [
        ("; this was seconded by Cllr Teal and passed unanimously.", "carried"),
        (", Cllr Teal seconded and the motion passed unanimously.", "carried implicit"),
    ],
)
def test_the_motion_passes_in_its_own_sentence(behind: str, head: str) -> None:
    words = f"Cllr Heron proposed that the pond be cleared{behind}"
    assert decided(minutes("The pond was low.", words)) == [
        f"{head} Cllr Heron / Cllr Teal unanimous | other: the pond be cleared"
    ]


@pytest.mark.parametrize("words", ["Members agreed that the pond was low.", "The Council was in a hurry."])
def test_what_members_agree_about_carries_nothing(words: str) -> None:
    assert decided(minutes("The pond was low.", f"{MOVED} {words}")) == []


def test_initials_behind_what_was_proposed_and_seconded_are_its_movers() -> None:
    words = "It was proposed, seconded and unanimously agreed to clear the pond (AH/BT)."
    assert decided(minutes("The pond was low.", words)) == ["carried AH / BT unanimous | agreed: to clear the pond"]


@pytest.mark.parametrize("label", ["Recorded vote –", "Voting -"])
def test_named_votes_behind_a_label_and_a_dash_are_no_clause(label: str) -> None:
    words = f"RESOLVED that the pond be cleared. {label} For: Cllrs Heron, Wren, Teal; Against: Cllr Owl."
    named = "Cllr Heron for, Cllr Wren for, Cllr Teal for, Cllr Owl against"
    assert decided(minutes("The pond was low.", words)) == [f"carried 3-1-? {named} | other: the pond be cleared"]


# a paragraph / its lead-in, and what was decided
VERDICTS = {
    "Cllr Heron proposed that £300 be given. This was seconded by Cllr Teal, and agreed by 3 votes to 1.": (
        "agreed by 3 votes to 1", "carried Cllr Heron / Cllr Teal 3-1-? | granted: £300 be given",
    ),
    "Cllr Heron proposed £200, which was seconded by Cllr Teal and carried by four votes to one.": (
        "carried by four votes to one", "carried Cllr Heron / Cllr Teal 4-1-? | other: £200",
    ),
    "Cllr Heron proposed and Cllr Teal seconded that the pond be cleared: carried by 4 votes to 2.": (
        "carried by 4 votes to 2", "carried Cllr Heron / Cllr Teal 4-2-? | other: the pond be cleared",
    ),
    "Prop Cllr Heron, sec Cllr Teal that the pond be cleared, agreed.": (
        "agreed", "carried Cllr Heron / Cllr Teal | agreed: the pond be cleared",
    ),
    "Cllr Heron proposed that £500 be given, seconded Cllr Teal. Carried 4 votes to 1.": (
        "Carried", "carried Cllr Heron / Cllr Teal 4-1-? | granted: £500 be given",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), VERDICTS.items(), ids=VERDICTS)
def test_the_verdict_that_agrees_has_its_vote_only_behind_by(words: str, expected: tuple[str, str]) -> None:
    found = minutes("The pond was low.", words)
    assert ([one.trigger for one in found.decisions], decided(found)) == ([expected[0]], [expected[1]])


def test_a_price_agreed_years_ago_is_no_verdict() -> None:
    assert decided(minutes("The pond was low.", "Cllr Heron proposed that the price, agreed 4 years ago, rise.")) == []
