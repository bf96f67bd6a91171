"""Wishes in a list whose keyword the page lost, one resolution: `i) A grant be paid.`, `ii) The Clerk to write.`

In: the passages of one block of an item, and the sentences found in it. Out: these, those of one list as one. Will not:
take a list of which no line has `be` and a verb of deciding, or go on with a line that tells what was done.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.patterns import pattern
from tasks.extracting.decisions.clause_states import UNKNOWN
from tasks.extracting.decisions.clauses import what_it_does
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.implicit import WISH
from tasks.extracting.passages import Passage


def as_lists(item: Sequence[Passage], told: Sequence[Found]) -> Iterator[Found]:
    """Yield what was found, the wishes of one lettered list joined to the first of its lines."""
    until = -1
    for one in told:
        if one.rule != WISH:
            yield one
        elif one.at > until:
            first, until = _bounds(item, one.at)
            yield _joined(item, one, first, until) if until > first else one


def _joined(item: Sequence[Passage], one: Found, first: int, last: int) -> Found:
    start, until = item[first].start, item[first].end
    return replace(one, at=first, start=start, content=start, end=until, more=tuple(range(first + 1, last + 1)))


def _bounds(item: Sequence[Passage], at: int) -> tuple[int, int]:
    """Return the places of the first and the last line of a list that go on with each other around a place."""
    first = last = at
    while first > 0 and _goes_on(item[first - 1], item[first]) and _wishes(item[first - 1].text):
        first -= 1
    while last + 1 < len(item) and _goes_on(item[last], item[last + 1]) and _wishes(item[last + 1].text):
        last += 1
    return first, last


def _goes_on(above: Passage, below: Passage) -> bool:
    """Say whether the label of a paragraph is the next after that of the one above: `ii)` below `i)`."""
    labels = [one.paragraph.label if one.paragraph else None for one in (above, below)]
    values = [_value(label) for label in labels if label]
    return len(values) == 2 and any(one + 1 == other for one, other in zip(*values, strict=True) if one >= 0)


def _value(label: str) -> tuple[int, int, int]:
    """Return what a label counts as a Roman number, as a letter and as a figure; -1 where it is none."""
    bare = label.strip("().: ").lower()
    letter = ord(bare) - ord("a") if len(bare) == 1 and bare.isalpha() else -1
    return _ROMAN.index(bare) if bare in _ROMAN else -1, letter, int(bare) if bare.isdecimal() else -1


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _wishes(words: str) -> bool:
    """Say whether a line is something to be done: a clause with a verb, of a sentence that tells nothing."""
    return _TELLS.search(words) is None and what_it_does(words).rule != UNKNOWN


_TELLS = pattern("decision.list_tells", r"\b(?:was|were|had|has|have|is|are|would|said|asked|reported|advised|noted)\b")
