"""What people undertook, asked and declared, and what the text refers to.

In: either side. Out: facts. Will not: compare.
"""

from collections.abc import Iterator

from schemas.vocabulary import CommitmentStrength
from tasks.evaluating.facts import Fact, OneOf, Value
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction, Raw, chosen

QUESTION = "question_answer"
BEFORE = "../"
"""In EDTF, no later than."""


def _annotated_commitments(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("commitments"):
        attributes: dict[str, Value] = {"kind": raw["kind"].replace(" ", "_"), "who": side.party(raw["who"])}
        if raw.get("strength") in list(CommitmentStrength):  # other words are for readers
            attributes["strength"] = raw["strength"]
        if "due" in raw:
            attributes["due"] = _due(raw["due"])
        yield side.at(raw, attributes)


def _due(due: str | None) -> Value:
    return OneOf((due, due.removeprefix(BEFORE))) if due else due


def _commitments(side: Extraction) -> Iterator[Fact]:
    for commitment in side.minutes.commitments:
        yield side.at(
            commitment.evidence,
            {
                "kind": commitment.kind,
                "who": side.party(commitment.who),
                "strength": commitment.strength,
                "due": commitment.due,
            },
        )


def _annotated_questions(side: Annotation) -> Iterator[Fact]:
    pairs = [raw for raw in side.listed("relations") if raw["kind"] == QUESTION]
    for raw in (*pairs, *side.listed("questions")):
        people = {name: side.party(raw[name]) for name in ("asker", "answerer") if name in raw}
        place: Raw = raw["question"]
        yield side.at({**place, "optional": raw.get("optional")}, {**people, **chosen(raw, "answered")})


def _questions(side: Extraction) -> Iterator[Fact]:
    for question in side.minutes.questions:
        people = {"asker": side.party(question.asker), "answerer": side.party(question.answerer)}
        yield side.at(question.question, {**people, "answered": question.answered})


def _annotated_interests(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("interests"):
        who = side.party(raw.get("person") or raw["name"])
        yield side.at(raw, {"name": who, **chosen(raw, "interest", "kind", "item")})


def _interests(side: Extraction) -> Iterator[Fact]:
    for entry in side.minutes.interests:
        attributes: dict[str, Value] = {"interest": entry.interest, "kind": entry.kind, "item": entry.item}
        yield side.at(entry.evidence, {**attributes, "name": side.party(entry.name)})


def _annotated_references(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("references"):
        stated = ("kind", "target") if raw.get("target") else ("kind",)
        yield side.at(raw, chosen(raw, *stated))


def _references(side: Extraction) -> Iterator[Fact]:
    for reference in side.minutes.references:
        yield side.at(reference.evidence, {"kind": reference.kind, "target": reference.target})


KINDS = (
    Kind("commitments", ("commitments",), _annotated_commitments, _commitments),
    Kind("questions", ("relations", "questions"), _annotated_questions, _questions),
    Kind("interests", ("interests",), _annotated_interests, _interests),
    Kind("references", ("references",), _annotated_references, _references),
)
