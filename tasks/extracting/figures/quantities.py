"""Percentages, counts, durations and time limits, in the unit that is printed.

In: passages. Out: Quantity. Will not: read amounts of money, votes, dates, ages, or the numbers of labels.

The words that bound a count or a duration belong to it (`more than 40 primary care networks`, `up to eight years`), as
in the hand annotation; those before a share or a time limit do not (`within 24 hours`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.minutes import Quantity
from tasks.extracting.figures import numerals
from tasks.extracting.figures.counts import counts_in
from tasks.extracting.figures.durations import durations_in
from tasks.extracting.figures.measures import Measured
from tasks.extracting.figures.shares import PARTS, shares_in
from tasks.extracting.passages import Passage
from tasks.extracting.triggers import holds


def quantities_of(passages: Sequence[Passage]) -> tuple[Quantity, ...]:
    """Return every quantity in reading order."""
    found = [quantity for passage in passages for quantity in _in_passage(passage)]
    return tuple(replace(quantity, id=f"q{number}") for number, quantity in enumerate(found, start=1))


def _in_passage(passage: Passage) -> Iterator[Quantity]:
    if not _may_tell(passage.text):
        return
    taken = bytearray(len(passage.text))
    durations = [*durations_in(passage.text)]
    found = []
    for measured in (*shares_in(passage.text), *durations, *counts_in(passage.text, durations)):
        if not any(taken[measured.start : measured.end]):
            taken[measured.start : measured.end] = b"\1" * (measured.end - measured.start)
            found.append(measured)
    for measured in sorted(found, key=lambda one: one.start):
        yield _quantity(passage, measured)


def _may_tell(text: str) -> bool:
    """Say whether a text has a number, a part of a whole or an hour; most paragraphs have none."""
    folded = text.casefold()
    return numerals.may_stand_in(folded) or holds(folded, PARTS) or " an hour" in text


def _quantity(passage: Passage, measured: Measured) -> Quantity:
    start, end = passage.start + measured.start, passage.start + measured.end
    return Quantity(
        id="",
        surface=passage.quote(start, end),
        value=float(measured.value),
        value_to=None if measured.value_to is None else float(measured.value_to),
        unit=measured.unit,
        measure=measured.measure,
        bound=measured.bound,
        subject=passage.quote(*passage.sentence_at(start)),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(start, end, f"quantity.{measured.measure.value}"),
    )
