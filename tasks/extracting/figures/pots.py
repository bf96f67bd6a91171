"""Which mentions of an amount are mentions of one sum of money, so that nobody adds them up.

In: the amounts of a document with their kinds and sentences. Out: for each, the place of the first mention of its pot.
Will not: join unlike kinds (a saving and a cost of £5m), or sums that share nothing but their size.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from schemas.patterns import pattern
from schemas.vocabulary import MoneyKind
from seeds.lexicon import lexicon

_WORD = pattern("pot.word", r"[a-z]{4,20}")
_LARGE = Decimal(1_000_000)
_TELLING_DIGITS = 3
"""£17,425 printed twice under one item is one sum; £50 printed twice may be two gifts."""
_SHARED_WORDS = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention: `definite` for `the £32m`; `item` is where it stands."""

    value: Decimal
    kind: MoneyKind
    definite: bool
    item: str
    sentence: str


def pots_of(mentions: Sequence[Mention]) -> list[int]:
    """Return for each mention the index of the first of its pot, which is its own where it stands alone."""
    firsts: list[int] = []
    for at, mention in enumerate(mentions):
        same = [index for index in range(at) if mentions[index].value == mention.value]
        joined = (firsts[index] for index in same if _is_one_sum(mentions[index], mention))
        firsts.append(next(joined, at))
    return firsts


def kind_of_pot(mentions: Sequence[Mention], firsts: Sequence[int], at: int) -> MoneyKind:
    """Return the kind of the first mention of a pot that tells it."""
    pot = (mention.kind for mention, first in zip(mentions, firsts, strict=True) if first == firsts[at])
    return next((kind for kind in pot if kind is not MoneyKind.OTHER), MoneyKind.OTHER)


def _is_one_sum(earlier: Mention, later: Mention) -> bool:
    if not _agree(earlier.kind, later.kind) or earlier.sentence is later.sentence:
        return False
    if later.definite:
        return True
    if earlier.item == later.item and (later.value >= _LARGE or _telling(later.value)):
        return True
    return len(_words(earlier.sentence) & _words(later.sentence)) >= _SHARED_WORDS


def _telling(value: Decimal) -> bool:
    return len(str(value.normalize()).replace(".", "").split("E")[0]) >= _TELLING_DIGITS


def _agree(one: MoneyKind, other: MoneyKind) -> bool:
    """Say whether a sum can be both: a grant can be spent, a saving cannot be a fee."""
    return one is other or MoneyKind.OTHER in {one, other} or {one, other} <= _MONEY_TO_SPEND


@lru_cache(maxsize=256)
def _words(sentence: str) -> frozenset[str]:
    return frozenset(_WORD.findall(sentence.lower())) - _dull()


@lru_cache(maxsize=1)
def _dull() -> frozenset[str]:
    """Words of money itself say nothing of what it is for."""
    kinds = (word for words in lexicon().forms["money.kinds"].values() for word in words)
    return frozenset((*kinds, *lexicon().words["money.dull"]))


_MONEY_TO_SPEND = frozenset(
    {
        MoneyKind.BUDGET,
        MoneyKind.FUNDING_COMMITMENT,
        MoneyKind.GRANT,
        MoneyKind.INVESTMENT,
        MoneyKind.NATIONAL_FUNDING,
        MoneyKind.SPEND,
    }
)
