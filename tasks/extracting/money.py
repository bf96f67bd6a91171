"""Amounts of money in pounds: our own grammar, since general libraries read `£1.2m` as 1.2.

In: passages. Out: Money, one a mention. Will not: add amounts up or turn one kind into another.

The kind is the nearest word of the lexicon in the same sentence; an amount printed again takes the
kind of its first mention that has one, since it is most likely the same pot.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from schemas.documents import Evidence
from schemas.minutes import DateMention, Money
from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, DateRole, MoneyKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.phrases import bound_before, ends_with_any

_SCALE = {"k": 3, "thousand": 3, "m": 6, "mn": 6, "mil": 6, "million": 6, "b": 9, "bn": 9, "billion": 9, "trillion": 12}
_SCALES = r"(?:\s{0,3}(?:(?i:thousand|million|billion|trillion)s?|mn|mil|bn|[mM])|[kKbB])(?![a-zA-Z])"
_AMOUNT = pattern(
    "money.amount",
    r"£\s?(?P<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,4})?)(?![,.]?\d)(?P<plus>\+?)"
    rf"(?:(?P<scale>{_SCALES})|(?=\s?(?:-|–|to)\s?\d{{1,4}}(?:\.\d{{1,3}})?(?P<shared>{_SCALES})))?"
    r"(?:p(?!\w))?(?P<plus_after>\+?)",
)
"""In `£2-3m` the first amount shares the scale of the second. `£1,0000` and `£3.4.5` say no amount."""
_BEFORE = 40
_AROUND = 300
"""How far from an amount, in characters, a cue word may stand in its sentence."""
_AFTER_COSTS = 2
"""A cue word after the amount counts as twice as far away: `a saving of £2m`, seldom `£2m saving`."""


@dataclass(frozen=True, slots=True)
class _Amount:
    passage: Passage
    start: int
    end: int
    value: Decimal
    bound: Bound
    approximate: bool
    kind: MoneyKind


def money_of(passages: Sequence[Passage], dates: Sequence[DateMention]) -> tuple[Money, ...]:
    """Return every amount in reading order; periods come from the dates in the same sentence."""
    amounts = [amount for passage in passages for amount in _amounts(passage)]
    pots: dict[Decimal, MoneyKind] = {}
    for amount in amounts:
        if amount.kind is not MoneyKind.OTHER:
            pots.setdefault(amount.value, amount.kind)
    periods = [date for date in dates if date.role is DateRole.PERIOD]
    return tuple(
        _money(f"m{number}", amount, pots.get(amount.value, amount.kind), periods)
        for number, amount in enumerate(amounts, start=1)
    )


def _amounts(passage: Passage) -> Iterator[_Amount]:
    for match in _AMOUNT.finditer(passage.text):
        start, end = passage.start + match.start(), passage.start + match.end()
        scale = (match.group("scale") or match.group("shared") or "").lower().strip()
        power = _SCALE[scale.removesuffix("s")] if scale else 0
        value = Decimal(match.group("number").replace(",", "")) * 10**power
        plus = bool(match.group("plus") or match.group("plus_after"))
        before = passage.text[max(0, match.start() - _BEFORE) : match.start()]
        bound = Bound.MORE_THAN if plus else bound_before(before)
        approximate = plus or ends_with_any(before, lexicon().words["money.approximate"])
        yield _Amount(passage, start, end, value, bound, approximate, _kind(passage, start, end))


def _kind(passage: Passage, start: int, end: int) -> MoneyKind:
    """Return the kind whose word stands nearest in the sentence; OTHER where there is none."""
    first, last = passage.sentence_at(start)
    from_, to = max(first, start - _AROUND) - passage.start, min(last, end + _AROUND) - passage.start
    nearest = (_AROUND * _AFTER_COSTS, MoneyKind.OTHER)
    for cue in _cues().finditer(passage.text, from_, to):
        cue_start, cue_end = passage.start + cue.start(), passage.start + cue.end()
        distance = start - cue_end if cue_end <= start else (cue_start - end) * _AFTER_COSTS
        if 0 <= distance < nearest[0]:
            nearest = (distance, _kind_of_cue()[" ".join(cue.group(0).lower().split())])
    return nearest[1]


@lru_cache(maxsize=1)
def _cues() -> re.Pattern[str]:
    return pattern("money.cue", rf"\b{any_of(_kind_of_cue())}\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _kind_of_cue() -> dict[str, MoneyKind]:
    return {cue: MoneyKind(kind) for cue, kind in lexicon().canonical("money.kinds").items()}


def _money(name: str, amount: _Amount, kind: MoneyKind, dates: Sequence[DateMention]) -> Money:
    first, last = amount.passage.sentence_at(amount.start)
    periods = [date.surface for date in dates if first <= date.evidence.start < last]
    return Money(
        id=name,
        surface=amount.passage.quote(amount.start, amount.end),
        amount_gbp=float(amount.value),
        bound=amount.bound,
        approximate=amount.approximate,
        kind=kind,
        period=periods[0] if len(periods) == 1 else None,
        subject=amount.passage.quote(first, last),
        paragraph_id=amount.passage.paragraph_id,
        evidence=Evidence(amount.start, amount.end, "money.amount"),
    )
