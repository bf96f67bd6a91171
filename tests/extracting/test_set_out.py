"""Lead-ins at the end of the sentence that moves something, and those that say to whom a body recommends."""

import pytest

from tests.extracting.test_attendance import page

# lines of an item / trigger, clauses, proposer
SET_OUT: dict[str, tuple[tuple[str, ...], tuple[str, list[str], str | None]]] = {
    "one_clause_below": (
        (
            "The Mayor proposed and Councillor Rook seconded a motion, which was agreed (unanimously) by the Council "
            "as set out below:",
            "that the pond be dredged.",
        ),
        (
            "which was agreed (unanimously) by the Council as set out below:",
            ["that the pond be dredged."],
            "Mayor",
        ),
    ),
    "a_list_below": (
        (
            "Councillor Heron moved a motion, seconded by Councillor Rook, and this was carried as follows:-",
            "(i) that the reeds be cut; and",
            "(ii) that the weir be approved.",
        ),
        (
            "this was carried as follows:-",
            ["that the reeds be cut; and", "that the weir be approved."],
            "Councillor Heron",
        ),
    ),
    **{
        lead_in: (
            (lead_in, "1. That the pond be dredged.", "2. That the reeds be cut."),
            (lead_in, ["That the pond be dredged.", "That the reeds be cut."], None),
        )
        for lead_in in (
            "The following was agreed:",
            "The following resolutions were passed:",
            "The following decisions were made:",
            "The following recommendations were unanimously approved:",
            "The recommendations below were agreed:",
            "The Council passed the following resolutions:",
            "Cabinet's decision was as follows:",
            "The decision of the Committee was as follows:",
        )
    },
    "to_whom_it_recommends": (
        (
            "The Committee RESOLVED to recommend to Cabinet:",
            "1. That the pond be dredged.",
            "2. That the reeds be cut.",
        ),
        (
            "The Committee RESOLVED to recommend to Cabinet:",
            ["That the pond be dredged.", "That the reeds be cut."],
            None,
        ),
    ),
}


@pytest.mark.parametrize(("lines", "expected"), SET_OUT.values(), ids=SET_OUT)
def test_what_stands_below_is_the_resolution(
    lines: tuple[str, ...], expected: tuple[str, list[str], str | None]
) -> None:
    minutes = page(lines=lines)
    text = minutes.structure.document.text
    [decision] = minutes.decisions
    clauses = [one.evidence.quote(text) for one in decision.clauses]
    assert (decision.trigger, clauses, decision.proposer) == expected
    assert minutes.motions == ()


def test_what_is_only_set_out_is_not_agreed_yet() -> None:
    minutes = page(lines=("Councillor Heron proposed the motion as set out below:", "that the pond be dredged."))
    assert all(one.trigger != "as set out below:" for one in minutes.decisions)


@pytest.mark.parametrize(
    "heading", ["Alternative Options considered and rejected:", "OTHER options considered:", "Alternative options:"]
)
def test_options_are_headed_in_any_case(heading: str) -> None:
    minutes = page(lines=("RESOLVED: That the pond be dredged.", f"{heading} To leave it as it was."))
    [decision] = minutes.decisions
    assert decision.options is not None
    assert decision.options.quote(minutes.structure.document.text) == "To leave it as it was."


@pytest.mark.parametrize("heading", ["Alternative options considered", "Reasons for the decision"])
def test_what_was_rejected_before_is_no_decision(heading: str) -> None:
    minutes = page(lines=("The Board agreed to dredge the pond.", heading, "To do nothing was rejected."))
    assert [one.trigger for one in minutes.decisions] == ["The Board agreed"]
