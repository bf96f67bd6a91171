"""Counts of what was found, missed and wrongly found, and how often the attributes are right.

In: matchings. Out: Tally and Score, which add up over documents, and Remark, a miss or fault with its words.
Will not: compare documents or print.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from tasks.evaluating.facts import Fact, Span, shown
from tasks.evaluating.matching import Matching, Pair, Pairing, differing

WHOLE = "complete"
"""The attribute of facts that are right in their words and in all that makes them whole, of all annotated facts."""


class Fault(StrEnum):
    """What is wrong."""

    MISSED = "missed"
    FALSE_ALARM = "false alarm"
    BOUNDARY = "other words"
    ATTRIBUTE = "differs"


@dataclass(frozen=True, slots=True)
class Remark:
    """One fault: the words it is about, what the annotation says, what was extracted, and by which rule."""

    document: str
    kind: str
    fault: Fault
    words: str
    place: Span
    attribute: str | None = None
    annotated: str | None = None
    extracted: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Facts annotated, facts extracted, and those that are both. A ratio of nothing is None."""

    annotated: int = 0
    extracted: int = 0
    right: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Return the sum."""
        return Tally(self.annotated + other.annotated, self.extracted + other.extracted, self.right + other.right)

    @property
    def precision(self) -> float | None:
        """Return how much of what was extracted is right."""
        return self.right / self.extracted if self.extracted else None

    @property
    def recall(self) -> float | None:
        """Return how much of what is annotated was extracted."""
        return self.right / self.annotated if self.annotated else None

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of precision and recall."""
        both = self.annotated + self.extracted
        return 2 * self.right / both if both else None


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How many values are right, of those that were compared."""

    right: int = 0
    total: int = 0

    def __add__(self, other: "Accuracy") -> "Accuracy":
        """Return the sum."""
        return Accuracy(self.right + other.right, self.total + other.total)

    @property
    def share(self) -> float | None:
        """Return the share that is right; None of nothing."""
        return self.right / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Score:
    """The counts of one kind; `rules` are of extracted facts by the rule that found them."""

    exact: Tally = Tally()
    relaxed: Tally = Tally()
    attributes: dict[str, Accuracy] = field(default_factory=dict)
    rules: dict[str, tuple[Tally, Tally]] = field(default_factory=dict)

    def __add__(self, other: "Score") -> "Score":
        """Return the sum."""
        nothing = (Tally(), Tally())
        return Score(
            self.exact + other.exact,
            self.relaxed + other.relaxed,
            {
                name: self.attributes.get(name, Accuracy()) + other.attributes.get(name, Accuracy())
                for name in {**self.attributes, **other.attributes}
            },
            {
                rule: _both(self.rules.get(rule, nothing), other.rules.get(rule, nothing))
                for rule in {**self.rules, **other.rules}
            },
        )


def score(matching: Matching, whole: Collection[str] = ()) -> Score:
    """Return the counts of one matching; `whole` are the attributes that make a fact complete."""
    attributes = _accuracies(matching.relaxed.pairs)
    if whole:
        perfect = sum(differing(*pair).keys().isdisjoint(whole) for pair in matching.exact.pairs)
        attributes[WHOLE] = Accuracy(perfect, len(matching.exact.pairs) + len(matching.exact.missed))
    exact, relaxed = _by_rule(matching.exact), _by_rule(matching.relaxed)
    return Score(
        _tally(matching.exact),
        _tally(matching.relaxed),
        attributes,
        {rule: (exact.get(rule, Tally()), relaxed.get(rule, Tally())) for rule in sorted({*exact, *relaxed})},
    )


def remarks(document: str, kind: str, matching: Matching) -> Iterator[Remark]:
    """Yield everything that is wrong: facts missed, false alarms, other words, attributes that differ."""
    for fact in matching.relaxed.missed:
        yield _remark(document, kind, Fault.MISSED, fact)
    for fact in matching.relaxed.extra:
        yield _remark(document, kind, Fault.FALSE_ALARM, fact, rule=fact.rule)
    for annotated, extracted in matching.relaxed.pairs:
        if set(annotated.spans).isdisjoint(extracted.spans):
            yield _remark(document, kind, Fault.BOUNDARY, annotated, extracted=extracted.words, rule=extracted.rule)
        for name, (expected, stated) in differing(annotated, extracted).items():
            yield _remark(
                document,
                kind,
                Fault.ATTRIBUTE,
                annotated,
                attribute=name,
                annotated=shown(expected),
                extracted=shown(stated),
                rule=extracted.rule,
            )


def _remark(document: str, kind: str, fault: Fault, fact: Fact, **details: str | None) -> Remark:
    return Remark(document, kind, fault, fact.words, fact.spans[0], **details)


def _tally(pairing: Pairing) -> Tally:
    right = len(pairing.pairs)
    return Tally(right + len(pairing.missed), right + len(pairing.extra), right)


def _by_rule(pairing: Pairing) -> dict[str, Tally]:
    """Return what each rule extracted and how much of it is right; a rule has no recall of its own."""
    right = Counter(extracted.rule for _, extracted in pairing.pairs)
    wrong = Counter(extracted.rule for extracted in pairing.extra)
    return {rule: Tally(0, right[rule] + wrong[rule], right[rule]) for rule in {*right, *wrong}}


def _accuracies(pairs: Iterable[Pair]) -> dict[str, Accuracy]:
    """Return how often each attribute is right; one that neither side states is not counted."""
    accuracies: dict[str, Accuracy] = {}
    for annotated, extracted in pairs:
        wrong = differing(annotated, extracted)
        for name, value in annotated.attributes.items():
            if value is not None or extracted.attributes.get(name) is not None:
                accuracies[name] = accuracies.get(name, Accuracy()) + Accuracy(name not in wrong, 1)
    return accuracies


def _both(one: tuple[Tally, Tally], other: tuple[Tally, Tally]) -> tuple[Tally, Tally]:
    return one[0] + other[0], one[1] + other[1]
