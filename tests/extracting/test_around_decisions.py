"""What stands around a decision: reasons, options, call-in, and its other copy on the page."""

import pytest

from schemas.issues import IssueCode
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

RESOLVED = "RESOLVED: That the plan be approved."
# lines / reasons, options
REASONS = {
    "below": (
        [RESOLVED, "Reasons for decision", "To save ducks.", "Alternative options considered and rejected", "None."],
        ("To save ducks.", "None."),
    ),
    "below_a_heading_with_an_article": ([RESOLVED, "The Reasons for the Decision:", "To save ducks."],
                                        ("To save ducks.", None)),
    "evidence_and_reasons": ([RESOLVED, "Evidence and Reasons for Decision", "To save ducks."],
                             ("To save ducks.", None)),
    "on_the_heading_s_line": ([RESOLVED, "Reason: To save ducks.", "The meeting ended."], ("To save ducks.", None)),
    "in_the_same_paragraph": ([f"{RESOLVED} Reason: To save ducks."], ("To save ducks.", None)),
    "above": (["Reasons for the decision:", "To save ducks.", "Options considered: Do nothing.", RESOLVED],
              ("To save ducks.", "Do nothing.")),
    "a_list": ([RESOLVED, "REASONS FOR DECISION –", "1. Ducks.", "2. Geese.", "Wards affected: All"],
               ("Ducks. 2. Geese.", None)),
    "in_welsh_too": ([RESOLVED, "Reason for decision / Rheswm dros y penderfyniad:", "To save ducks."],
                     ("To save ducks.", None)),
    "before_a_numbered_paragraph": ([RESOLVED, "REASONS", "To save ducks.", "4.6 The Chair spoke of the reeds."],
                                    ("To save ducks.", None)),
    "none": ([RESOLVED, "The reason given was ducks."], (None, None)),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), REASONS.values(), ids=REASONS)
def test_reasons_and_options(lines: list[str], expected: tuple[str | None, str | None]) -> None:
    found = minutes(*lines)
    [decision] = found.decisions
    spans = (decision.reasons, decision.options)
    text = found.structure.document.text
    assert tuple(" ".join(span.quote(text).split()) if span else None for span in spans) == expected


# lines / may be called in, is a key decision
NOTES = {
    "can_be": (["[The decisions on this item can be called in by Friday.]"], (True, None)),
    "cannot_be": (["(This decision is not subject to call-in.)"], (False, None)),
    "key": (["This is a key decision."], (None, True)),
    "not_key": (["(Non-key decision)"], (None, False)),
    "neither": (["The Clerk was called in."], (None, None)),
}


@pytest.mark.parametrize(("lines", "expected"), NOTES.values(), ids=NOTES)
def test_call_in_and_key_decision(lines: list[str], expected: tuple[bool | None, bool | None]) -> None:
    [decision] = minutes(RESOLVED, *lines).decisions
    assert (decision.call_in, decision.key_decision) == expected


# lines above the minutes / may be called in, is a key decision
ABOVE = {
    "in_the_purpose": (("To consider the plan. (Key decision – reference number 2031)",), (None, True)),
    "a_field": (("Key decision: No",), (None, False)),
    "a_field_that_denies": (("Is Key decision?: No", "Is subject to call in?: No"), (False, False)),
    "a_field_that_asks": (("Is Key decision?: Yes", "Is subject to call in?: Yes"), (True, True)),
}


@pytest.mark.parametrize(("header", "expected"), ABOVE.values(), ids=ABOVE)
def test_call_in_and_key_decision_above_the_minutes(
    header: tuple[str, ...], expected: tuple[bool | None, bool | None]
) -> None:
    [decision] = minutes(RESOLVED, header=header).decisions
    assert (decision.call_in, decision.key_decision) == expected


def test_a_copy_is_a_key_decision_if_the_first_says_so() -> None:
    first = "That the plan be noted.\n\nReasons for decision\n\nTo save ducks.\n\n(This is a key decision.)"
    found = page(first, "RESOLVED: That the plan be noted.")
    assert [one.key_decision for one in found.decisions] == [True, True]


def page(decision: str, below: str) -> Minutes:
    text = "\n\n".join(("Agenda item", "Duck pond", "Decision:", decision, "Minutes:", "The Clerk spoke.", below))
    return minutes_of(text.encode(), SourceEntry())


# (decision block, minutes): linked, differ
COPIES = {
    "same": (("That the plan be noted.", "RESOLVED: That the plan be noted."), (True, False)),
    "another_number": (
        ("That the sum of £5,000 be spent on ducks.", "RESOLVED: That the sum of £6,000 be spent on ducks."),
        (True, True),
    ),
    "another_vote": (
        ("RESOLVED (20:3) – That the plan be noted.", "RESOLVED (19:3) – That the plan be noted."),
        (True, True),
    ),
    "told_in_other_words": (("The plan was agreed.", "The Committee agreed the plan."), (True, True)),
    "another_decision": (("That the plan be noted.", "RESOLVED: That ducks be granted asylum."), (False, False)),
}


@pytest.mark.parametrize(("blocks", "expected"), COPIES.values(), ids=COPIES)
def test_two_copies_are_linked_and_their_differences_told(blocks: tuple[str, str], expected: tuple[bool, bool]) -> None:
    found = page(*blocks)
    first, second = found.decisions
    differ = any(issue.code is IssueCode.COPIES_DIFFER for issue in found.issues)
    assert (second.same_as == first.id, differ) == expected


def test_reasons_between_two_decisions_are_of_the_first() -> None:
    found = minutes(RESOLVED, "REASONS", "To save ducks.", "It was further RESOLVED that the pond be dug.").decisions
    assert [one.reasons is not None for one in found] == [True, False]


def test_reasons_below_decisions_in_a_row_are_of_all_of_them() -> None:
    row = ("RECOMMENDED to Council: That the sum be added.", RESOLVED, "Reason for decision: To save ducks.")
    assert [one.reasons is not None for one in minutes(*row).decisions] == [True, True]
    apart = (*row[:1], "The Leader spoke of the bridge.", *row[1:])
    assert [one.reasons is not None for one in minutes(*apart).decisions] == [False, True]


# lines below a resolution / what the reasons and options say
NO_DECISIONS = {
    "options_on_their_line": (["Alternative options considered: Options 2 and 3 were rejected on cost."],
                              (None, "Options 2 and 3 were rejected on cost.")),
    "reasons_on_their_line": (["Reason for decision: The bid was accepted as the best."],
                              ("The bid was accepted as the best.", None)),
    "a_heading_that_says_rejected": (["OTHER OPTIONS CONSIDERED AND REJECTED", "Doing nothing was rejected."],
                                     (None, "Doing nothing was rejected.")),
    "a_heading_that_asks_why": (["Alternative Options Considered and Reasons for Rejection", "Filling was rejected."],
                                (None, "Filling was rejected.")),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), NO_DECISIONS.values(), ids=NO_DECISIONS)
def test_what_reasons_and_options_tell_is_no_decision(
    lines: list[str], expected: tuple[str | None, str | None]
) -> None:
    found = minutes(RESOLVED, *lines)
    text = found.structure.document.text
    [decision] = found.decisions
    spans = (decision.reasons, decision.options)
    assert tuple(span.quote(text) if span else None for span in spans) == expected


def test_an_option_is_rejected_where_no_heading_says_that_it_was_considered() -> None:
    assert len(minutes(RESOLVED, "The option of filling it in was rejected.").decisions) == 2


def test_either_copy_of_a_decision_says_that_it_may_be_called_in() -> None:
    lines = ("Agenda item", "Duck pond", "Decision:", RESOLVED, "Minutes:", "The Clerk spoke.", RESOLVED,
             "(This decision is subject to call-in.)")  # fmt: skip
    found = minutes_of("\n\n".join(lines).encode(), SourceEntry()).decisions
    assert [one.call_in for one in found] == [True, True]


def test_a_quotation_of_several_paragraphs_decides_nothing() -> None:
    quoted = ("It was proposed that minute 9 be amended:", "“The Clerk spoke of ducks.", "RESOLVED that it be noted.”")
    assert decided(minutes(*quoted, RESOLVED)) == ["carried | approved: the plan be approved"]
