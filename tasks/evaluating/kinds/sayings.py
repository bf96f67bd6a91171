"""What people undertook, asked and declared, and what the text refers to.

In: either side. Out: facts. Will not: compare.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentStrength
from tasks.evaluating.facts import Fact, OneOf, Party, Value, folded
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction, Raw, chosen

QUESTION = "question_answer"
BEFORE = "../"
"""In EDTF, no later than."""


def _annotated_commitments(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("commitments"):
        attributes: dict[str, Value] = {"kind": raw["kind"].replace(" ", "_"), "who": _together(side, raw["who"])}
        if raw.get("strength") in list(CommitmentStrength):  # other words are for readers
            attributes["strength"] = raw["strength"]
        if "due" in raw:
            attributes["due"] = _due(raw["due"])
        yield side.at(raw, attributes)


def _together(side: Annotation, who: str | Sequence[str] | None) -> Value:
    """Return who is meant; of several people each alone will do, and all of them."""
    if who is None or isinstance(who, str):
        return side.party(who)
    each = tuple(side.party(one) for one in who)
    return OneOf((*each, each))


def _each(side: Extraction, who: str | None) -> Value:
    """Return who is meant, one by one where several are named."""
    known = side.party(who)
    parts = [side.party(part) for part in who.split(", ")] if who else []
    several = len(parts) > 1 and not (isinstance(known, Party) and known.spans)
    return tuple(parts) if several and all(isinstance(one, Party) and one.spans for one in parts) else known


def _due(due: str | None) -> Value:
    return OneOf((due, due.removeprefix(BEFORE))) if due else due


def _commitments(side: Extraction) -> Iterator[Fact]:
    for commitment in side.minutes.commitments:
        yield side.at(
            commitment.evidence,
            {
                "kind": commitment.kind,
                "who": _each(side, commitment.who),
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
        about = {"interest": _reason(raw.get("interest")), "item": _item(raw.get("item"), side.listed("items"))}
        yield side.at(raw, {"name": who, **chosen(raw, "kind"), **{key: about[key] for key in about if key in raw}})


def _interests(side: Extraction) -> Iterator[Fact]:
    items = [{"number": item.number, "title": item.title} for item in side.minutes.structure.items]
    for entry in side.minutes.interests:
        attributes: dict[str, Value] = {"interest": _reason(entry.interest), "kind": entry.kind}
        attributes["item"] = _item(entry.item, items)
        yield side.at(entry.evidence, {**attributes, "name": side.party(entry.name)})


_ARTICLE = pattern("evaluating.article", r"(?:an?|the)\s")
_ITEM = pattern(
    "evaluating.item", r"(?:(?:agenda\s)?item|minute|application)s?\s(?:no\.?\s)?(?=\d)|(?<=\d)\.$|(?<=\d)\s[–-]\s.*$"
)


def _reason(words: str | None) -> Value:
    """Return a reason without its article: `a member of the club` and `member of the club` are one reason."""
    return _ARTICLE.sub("", folded(words), count=1) if words and _ARTICLE.match(folded(words)) else words


def _item(words: str | None, items: Sequence[Raw]) -> Value:
    """Return what is declared an interest in: `item 5` is 5, and an item of the agenda goes by number or title."""
    if not words:
        return None
    number = _ITEM.sub("", folded(words))
    names = {number}
    for item in items:
        own = {_ITEM.sub("", folded(item[key])) for key in ("number", "title") if item.get(key)}
        names |= own if number in own else set()
    return Party(frozenset(names))


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
