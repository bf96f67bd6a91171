"""Whether what was moved is an amendment, where words behind only ask of one; clauses behind a number and a dash."""

import pytest

from tests.extracting.passage import minutes

MOVED = "Councillor Heron moved and Councillor Rook seconded that the pond be drained."

# the words behind / kind and outcome
BEHIND = {
    ("The Chair asked the mover if she wished to accept the amendment.", "The motion was lost."): ("motion", "lost"),
    ("Councillor Teal wished to keep the ducks. Councillor Heron accepted the amendment.", "The motion was lost."): (
        "motion",
        "lost",
    ),
    ("The amendment was lost by 6 votes to 3.",): ("amendment", "lost"),
    ("The mover of the plan accepted the amendment.",): ("amendment", "carried"),
}


@pytest.mark.parametrize(("behind", "expected"), BEHIND.items(), ids=[one[0] for one in BEHIND])
def test_a_motion_stays_one_where_an_amendment_is_asked_of(behind: tuple[str, ...], expected: tuple[str, str]) -> None:
    found = minutes(MOVED, *behind).motions
    assert [(one.kind.value, one.outcome.value) for one in found] == [expected]


# clauses below `Decision:` / what each does
CLAUSES = {
    "(1) – 24/0343/FUL - Approved": "approved",
    "(1) –24/0343/RES - Deferred": "deferred",
    "(1) 24/0343/FUL - Refused": "refused",
    "(1) – the Leader - Approved Sites be noted": "noted",
}


@pytest.mark.parametrize(("clause", "verb"), CLAUSES.items(), ids=CLAUSES)
def test_a_dash_before_a_clause_is_none_of_it(clause: str, verb: str) -> None:
    found = minutes("RESOLVED:", clause, "(2) – 24/0344/FUL - Approved")
    assert [one.verb.value for one in found.decisions[0].clauses] == [verb, "approved"]
