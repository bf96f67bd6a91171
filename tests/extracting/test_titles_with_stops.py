"""A stop behind a title ends no sentence: `Cllr. Heron` decides, moves and votes as `Cllr Heron` does."""

import re

import pytest

from schemas.decisions import Vote
from schemas.minutes import Minutes
from tests.extracting.passage import minutes

SAID = (
    "It was proposed by Cllr. Heron, seconded by Cllr. Mrs. Teal and agreed (4 for, 1 abstention) to object to it.",
    "AGREED, on the proposal of Cllr. Heron, seconded by Cllr. Teal, to approve the revised timetable.",
    "Resolved: to accept the minutes as a true record. Cllr. Heron abstained as he had not been there.",
    "It was resolved, proposed Mr. Heron, seconded Mrs. Teal, to accept the quotation.",
    "The motion, moved by Mr. A. Heron and seconded by Ms. Teal, was carried by 5 votes to 3.",
    "A proposal by Cllr.Heron to write to the school was put to the vote and defeated by 2 votes to 1.",
    "It was agreed, with Cllrs. Heron and Teal abstaining, that the minutes be signed.",
)
_STOP = re.compile(r"\b(Cllrs?|Mrs?|Ms)\. ?(?=[A-Z])")


def told(found: Minutes) -> list[object]:
    """Return what was decided, moved and voted, and by whom, without its places."""
    return [
        (
            *(decision.outcome, decision.proposer, decision.seconder),
            *((clause.verb, clause.object) for clause in decision.clauses),
            *(counted(decision.vote) if decision.vote else ()),
        )
        for decision in found.decisions
    ]


def counted(vote: Vote) -> list[object]:
    return [vote.for_, vote.against, vote.abstain, *(record.name for record in vote.records)]


@pytest.mark.parametrize("said", SAID, ids=[said[:30] for said in SAID])
def test_a_stop_behind_a_title_ends_no_sentence(said: str) -> None:
    found = told(minutes(said))
    assert _STOP.sub(r"\1 ", repr(found)) == repr(told(minutes(_STOP.sub(r"\1 ", said))))
    assert found != []


@pytest.mark.parametrize("said", SAID, ids=[said[:30] for said in SAID])
def test_facts_stand_where_they_are_printed(said: str) -> None:
    found = minutes(said)
    text = found.structure.document.text
    assert said in text
    for person in found.people:
        for mention in person.surfaces:
            assert person.family is None or text[mention.start : mention.end].endswith(person.family)
    assert {one.proposer for one in found.decisions} <= {
        None,
        *re.findall(r"C[a-z]+\. ?Heron|Mr\. (?:A\. )?Heron", said),
    }
    for one in found.decisions:
        assert text[one.evidence.start : one.evidence.end] in said


def test_what_stands_in_columns_keeps_its_stop() -> None:
    found = minutes("Cllr. Heron      Cllr. Teal      Mr. Wren", "Cllr. Tern asked for a map.")
    assert "Cllr. Heron      Cllr. Teal      Mr. Wren" in found.structure.document.text
    assert {person.family for person in found.people} >= {"Tern"}
