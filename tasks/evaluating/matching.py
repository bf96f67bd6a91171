"""Which extracted fact is which annotated one: one to one, and as many pairs as there can be.

In: the facts of one kind in one document. Out: Matching, for exact places and for overlapping ones.
Will not: count.

An extracted fact without a partner that meets an optional annotation is left out of every count.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tasks.evaluating.facts import Fact, Value, agrees, overlap

Test = Callable[[Fact, Fact], bool]
Pair = tuple[Fact, Fact]


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs (annotated, extracted) under one way of looking, and who stays alone."""

    pairs: tuple[Pair, ...]
    missed: tuple[Fact, ...]
    extra: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """The pairs whose places are equal, and the pairs whose places overlap (which contain most of the former)."""

    exact: Pairing
    relaxed: Pairing


def match(annotated: Sequence[Fact], extracted: Sequence[Fact]) -> Matching:
    """Return the pairs, exact and relaxed."""
    required = [fact for fact in annotated if not fact.optional]
    optional = [fact for fact in annotated if fact.optional]
    return Matching(
        _pair(required, extracted, optional, coincides),
        _pair(required, extracted, optional, meets),
    )


def coincides(annotated: Fact, extracted: Fact) -> bool:
    """Tell whether two facts stand at the same place; for a fact with several places, at one of them."""
    return annotated.key == extracted.key and not set(annotated.spans).isdisjoint(extracted.spans)


def meets(annotated: Fact, extracted: Fact) -> bool:
    """Tell whether the places of two facts overlap or are equal."""
    return annotated.key == extracted.key and (overlap(annotated, extracted) > 0 or coincides(annotated, extracted))


def differing(annotated: Fact, extracted: Fact) -> dict[str, tuple[Value, Value]]:
    """Return the attributes that differ, each with the annotated and the extracted value."""
    compared = {name: (value, extracted.attributes.get(name)) for name, value in annotated.attributes.items()}
    return {name: values for name, values in compared.items() if not agrees(*values)}


def _pair(required: Sequence[Fact], extracted: Sequence[Fact], optional: Sequence[Fact], test: Test) -> Pairing:
    partner = _partners(required, extracted, test)
    taken = set(partner.values())
    alone = [fact for index, fact in enumerate(extracted) if index not in taken]
    return Pairing(
        tuple((fact, extracted[partner[index]]) for index, fact in enumerate(required) if index in partner),
        tuple(fact for index, fact in enumerate(required) if index not in partner),
        tuple(fact for fact in alone if not any(meets(spared, fact) for spared in optional)),
    )


def _partners(required: Sequence[Fact], extracted: Sequence[Fact], test: Test) -> dict[int, int]:
    """Return the index of each annotated fact's partner.

    The likeliest pairs come first; then whoever is alone may take a partner whose own can find another
    (augmenting paths), so that no assignment has more pairs.
    """
    wishes = {
        index: sorted(
            (other for other, found in enumerate(extracted) if test(fact, found)),
            key=lambda other, fact=fact: _likeness(fact, extracted[other]),  # type: ignore[misc]
            reverse=True,
        )
        for index, fact in enumerate(required)
    }
    holder: dict[int, int] = {}
    best_first = sorted(
        ((index, other) for index, others in wishes.items() for other in others),
        key=lambda pair: _likeness(required[pair[0]], extracted[pair[1]]),
        reverse=True,
    )
    for index, other in best_first:
        if other not in holder and index not in holder.values():
            holder[other] = index
    for index in wishes:
        if index not in holder.values():
            _settle(index, wishes, holder, set())
    return {index: other for other, index in holder.items()}


def _settle(index: int, wishes: dict[int, list[int]], holder: dict[int, int], asked: set[int]) -> bool:
    """Give an annotated fact a partner, moving others on if need be; tell whether that could be done."""
    for other in wishes[index]:
        if other in asked:
            continue
        asked.add(other)
        if other not in holder or _settle(holder[other], wishes, holder, asked):
            holder[other] = index
            return True
    return False


def _likeness(annotated: Fact, extracted: Fact) -> tuple[bool, int, int]:
    return coincides(annotated, extracted), overlap(annotated, extracted), -len(differing(annotated, extracted))
