"""Sentences that decide, whatever adverb, lead, body or participle of many stands in them."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

BEFORE = "The pond was low."


def clauses(*words: str) -> list[list[str]]:
    """Return the words of the clauses of each decision."""
    found = minutes(BEFORE, *words)
    text = found.structure.document.text
    return [[one.evidence.quote(text) for one in decision.clauses] for decision in found.decisions]


def spans(words: str) -> list[str]:
    """Return the words of each decision."""
    found = minutes(BEFORE, words)
    return [one.evidence.quote(found.structure.document.text) for one in found.decisions]


ADVERBS = ["formally", "reluctantly", "once again", "thus", "now", "en bloc", "with great regret", "by the Board"]


@pytest.mark.parametrize("adverb", ADVERBS)
def test_any_adverb_or_manner_may_stand_before_a_verb_that_decides(adverb: str) -> None:
    words = f"The Council {adverb} agreed to buy a bench."
    assert decided(minutes(BEFORE, words)) == ["carried | agreed: to buy a bench"]
    assert decided(minutes(BEFORE, f"The accounts were {adverb} approved.")) == [
        f"carried implicit | approved: The accounts were {adverb} approved"
    ]


@pytest.mark.parametrize("adverb", ["formally", "reluctantly", "warmly", "thus"])
def test_any_adverb_may_stand_before_who_was_chosen_and_what_was_carried(adverb: str) -> None:
    chosen = f"Councillor Heron was {adverb} elected Chair."
    assert spans(chosen) == [chosen]
    moved = f"Cllr Heron proposed that a bench be bought. The motion was {adverb} carried."
    assert clauses(moved) == [["a bench be bought"]]


def test_what_was_done_recently_or_previously_is_not_decided_now() -> None:
    assert decided(minutes(BEFORE, "Councillor Heron was previously elected Chair.")) == []


@pytest.mark.parametrize("way", ["wholeheartedly", "lastly", "by consensus", "by general consent"])
def test_how_something_was_approved_is_no_history(way: str) -> None:
    words = f"The accounts were approved {way}."
    assert spans(words) == [words]


@pytest.mark.parametrize(
    "body", ["Electors", "Residents present", "All partners", "The Mayor in Cabinet", "The forum", "Members all"]
)
def test_bodies_of_every_kind_decide(body: str) -> None:
    assert clauses(f"{body} agreed to buy a bench.") == [["to buy a bench"]]


LEADS = [
    "After careful consideration,",
    "As the cost was low,",
    "Given that the lease had ended,",
    "When put to the vote,",
    "In response,",
    "Following discussion,",
    "Therefore,",
    "Proposed by Cllr Heron, seconded by Cllr Teal and",
    "Moved by Cllr Heron, seconded by Cllr Teal,",
    "Cllr Heron proposed, Cllr Teal seconded, and",
    "(Proposed Cllr Heron, seconded Cllr Teal)",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("words", ["the accounts were approved.", "Members noted the report."])
def test_what_led_to_a_decision_is_no_part_of_it(lead: str, words: str) -> None:
    assert spans(f"{lead} {words}") == [words]


@pytest.mark.parametrize("lead", ["By a majority of 5 to 2,", "With one abstention,"])
def test_how_it_was_voted_is_part_of_a_decision_without_a_lead_in(lead: str) -> None:
    words = f"{lead} the accounts were approved."
    assert spans(words) == [words]


NOBODY = {
    "After discussion, agreed to buy a bench.": ("agreed", "to buy a bench"),
    "After a short debate agreed that a bench be bought.": ("agreed", "a bench be bought"),
    "On a show of hands, resolved to buy a bench.": ("resolved", "to buy a bench"),
    "Having heard the Clerk, agreed unanimously to buy a bench.": ("agreed unanimously", "to buy a bench"),
    "Formally agreed to buy a bench.": ("Formally agreed", "to buy a bench"),
    "Discussed; agreed to buy a bench.": ("agreed", "to buy a bench"),
}


@pytest.mark.parametrize(("words", "told"), NOBODY.items(), ids=NOBODY)
def test_a_note_may_leave_out_who_agreed(words: str, told: tuple[str, str]) -> None:
    found = minutes(BEFORE, words)
    text = found.structure.document.text
    assert [(one.trigger, one.clauses[0].evidence.quote(text)) for one in found.decisions] == [told]


@pytest.mark.parametrize(
    "words",
    [
        "After debate agreed that the pond was full.",
        "The farmer, after a talk, agreed to sell.",
        "When asked, the farmer agreed to sell.",
    ],
)
def test_a_view_or_what_somebody_else_agreed_is_no_note(words: str) -> None:
    assert decided(minutes(BEFORE, words)) == []


@pytest.mark.parametrize("participle", ["bought", "cut", "let", "withdrawn", "mown", "put", "sought", "run", "mended"])
@pytest.mark.parametrize("subject", ["Members", "It was"])
def test_whatever_would_be_done_is_decided(participle: str, subject: str) -> None:
    words = f"{subject} agreed that the seat would be {participle}."
    assert decided(minutes(BEFORE, words)) == [f"carried | agreed: the seat would be {participle}"]


@pytest.mark.parametrize("view", ["important", "different", "valid", "quiet", "prompt", "wide", "cold", "late"])
def test_what_something_would_be_is_a_view(view: str) -> None:
    assert decided(minutes(BEFORE, f"Members agreed that the seat would be {view}.")) == []


LABELS = [
    "Council decision:",
    "Members’ decision:",
    "Final decision –",
    "Decision reached:",
    "Resolution passed:",
    "Decision of the Council:",
    "Council Resolution:",
    "Resolution 12:",
    "Res:",
    "Decision.",
    "Resolved by the Council:",
]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_says_whose_decision_it_is_or_that_it_was_made(label: str) -> None:
    assert clauses(f"{label} That a bench be bought.") == [["a bench be bought"]]


@pytest.mark.parametrize("keyword", ["Agreed;", "Agreed,", "AGREED;", "Resolved;", "resolved;", "It was agreed –"])
def test_any_stop_may_part_a_keyword_from_its_that(keyword: str) -> None:
    assert clauses(f"{keyword} that a bench be bought.") == [["a bench be bought"]]


THINGS = ["expenditure of £400", "new goalposts", "two benches", "repairs to the wall", "planning permission"]


@pytest.mark.parametrize("thing", THINGS)
def test_whatever_a_body_approved_is_decided(thing: str) -> None:
    assert spans(f"Members approved {thing}.") == [f"Members approved {thing}."]


@pytest.mark.parametrize("view", ["more should be done", "most residents would object", "in part with the farmer"])
def test_what_is_only_agreed_may_be_a_view(view: str) -> None:
    assert spans(f"Members agreed {view}.") == []


def test_an_and_inside_a_name_begins_nothing() -> None:
    words = "The Health and Safety Policy was approved."
    assert spans(words) == [words]


THINGS_NOTED = ["The changes were noted.", "The new lease was noted.", "The outcome was noted with thanks."]


@pytest.mark.parametrize("words", THINGS_NOTED)
def test_any_known_thing_may_be_noted(words: str) -> None:
    assert spans(words) == [words]


@pytest.mark.parametrize(
    "words", ["The concerns were noted.", "Damage was noted.", "The fall was noted in the High Street."]
)
def test_views_and_what_somebody_saw_are_not_noted(words: str) -> None:
    assert spans(words) == []


ACTS = [
    "officers would report back in May",
    "Cllr Wren would speak to the owner",
    "it would pay half the cost",
    "the contractor would mend the wall",
    "all schools would send a return",
    "no action would be taken",
]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("body", ["Members", "The Council", "It was"])
def test_whatever_somebody_would_do_is_decided(act: str, body: str) -> None:
    assert clauses(f"{body} agreed that {act}.") == [[act]]


EFFECTS = [
    "the scheme would improve the square",
    "residents would lose the path",
    "the Council would struggle",
    "they would be pleased",
    "it would help",
    "more parking would be needed",
]


@pytest.mark.parametrize("effect", EFFECTS)
def test_what_a_thing_would_bring_about_is_a_view(effect: str) -> None:
    assert clauses(f"Members agreed that {effect}.") == []


@pytest.mark.parametrize("verb", ["opposed", "re-adopted", "sanctioned", "agreed upon"])
def test_further_verbs_of_a_body_decide(verb: str) -> None:
    assert spans(f"The Council {verb} the plan.") == [f"The Council {verb} the plan."]
