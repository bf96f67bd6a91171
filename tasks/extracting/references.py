"""References to other minutes, reports, Acts, rules, appendices and applications.

In: passages. Out: Reference, in reading order, none inside another. Will not: take a report that is only described
(`the report of the Director`), or an Act without its year.

The target is the number, or for a statute its title with the year: `Section 100A(4) of the Local Government Act 1972`
refers to `Local Government Act 1972`.
"""

from collections.abc import Iterator, Sequence
from re import Match

from schemas.documents import Evidence
from schemas.minutes import Reference
from schemas.vocabulary import ReferenceKind
from tasks.extracting.application_numbers import CALLED_APPLICATION
from tasks.extracting.minute_numbers import EARLIER
from tasks.extracting.paper_codes import CODED, DATED_BY_FIGURES, LETTERED_SECOND, OWN_REPORT, SLASHED
from tasks.extracting.passages import Passage
from tasks.extracting.reference_rules import rules_of_references
from tasks.extracting.statutes import CAPITAL_ACT


def references_of(passages: Sequence[Passage]) -> tuple[Reference, ...]:
    """Return the references."""
    return tuple(found for passage in passages for found in _in_passage(passage))


_MINUTES = (CODED, DATED_BY_FIGURES)
"""On a line alone they are the number of what stands below it."""


def _in_passage(passage: Passage) -> Iterator[Reference]:
    found, taken = list(_taken_up(passage)), bytearray(len(passage.text))
    for kind, words in rules_of_references().by(passage.text):
        for match in words.finditer(passage.text):
            start, end = _bounds(match)
            if match.re in _MINUTES and end - start == len(passage.text):
                continue
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append(_reference(passage, kind, match))
    yield from sorted(found, key=lambda one: one.evidence.start)


def _taken_up(passage: Passage) -> Iterator[Reference]:
    """Yield the earlier paragraph that a numbered one takes up: `93.1 81.4 The Clerk had written`."""
    label = passage.paragraph.label if passage.paragraph else None
    earlier = EARLIER.match(passage.text) if label and "." in label.rstrip(".") else None
    if earlier:
        yield _reference(passage, ReferenceKind.MINUTE, earlier)


def _bounds(match: Match[str]) -> tuple[int, int]:
    """Return the bounds of the words that identify: without the `at` before a minute's number."""
    bare = match.re in (SLASHED, OWN_REPORT, EARLIER, CALLED_APPLICATION, LETTERED_SECOND, CAPITAL_ACT)
    return match.span(match.lastgroup or 0) if bare else match.span()


_STATUTES = (ReferenceKind.ACT, ReferenceKind.REGULATION)


def _reference(passage: Passage, kind: ReferenceKind, match: Match[str]) -> Reference:
    parts, (start, end) = match.groupdict(), _bounds(match)
    target = parts.get("target") or parts.get("target_2") or parts.get("target_3") or ""
    return Reference(
        surface=" ".join(match.string[start:end].split()),
        kind=kind,
        target=" ".join(target.replace(", ", " ").split()) if kind in _STATUTES else " ".join(target.split()),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(passage.start + start, passage.start + end, f"reference.{kind.value}"),
    )
