"""Amounts of money in pounds, each mention with its bound, kind, period and what it is for.

In: passages and the dates of the text. Out: Money, one a mention. Will not: add amounts up, or change their kind.

A range is two rows, both with the bound `range`: `£2-3m`, `between £5m and £7m`, `£50,000 to £60,000`; not where it
tells of a change (`an increase from £56 to £124`). An amount that the text mentions again (`pots`) takes the kind of
the first mention that has one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from re import IGNORECASE, Pattern

from schemas.documents import Evidence
from schemas.minutes import DateMention, Money
from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, DateRole, MoneyKind
from seeds.lexicon import lexicon
from tasks.extracting.figures.amounts import Amount, amounts_in
from tasks.extracting.figures.money_kinds import kind_under, kinds_of
from tasks.extracting.figures.money_periods import Stand, lasts_a_year, period_of
from tasks.extracting.figures.phrases import REACH, bound_after, bound_before, is_approximate
from tasks.extracting.figures.pots import Mention, kind_of_pot, pots_of
from tasks.extracting.passages import Passage, with_headings

_DASH = pattern("money.dash", r"\s?[-–—]\s?$")
_TO, _AND = (
    pattern("money.to", r"\s(?:up\s)?to\s(?:around\s|about\s)?$"),
    pattern("money.and", r"\sand\s(?:around\s|about\s)?$"),
)
_DEFINITE = pattern(
    "money.definite", r"\b(?:the|this|that|these|its|same)\s(?:full\s|total\s|original\s|remaining\s)?$", IGNORECASE
)


_A_YEAR = pattern("money.a_year", r"financial\syear|\d{4}\s?[/-]\s?\d\d", IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Found:
    passage: Passage
    amount: Amount
    bound: Bound
    kind: MoneyKind
    reach: int
    """Where the next amount of the passage begins."""
    since: int = 0
    """Where the amount before it ends."""

    @property
    def before(self) -> str:
        return self.passage.text[max(0, self.amount.start - REACH) : self.amount.start]


def money_of(passages: Sequence[Passage], dates: Sequence[DateMention]) -> tuple[Money, ...]:
    """Return every amount in reading order; periods come from the dates in the same sentence."""
    titles = _titles(passages)
    found = [
        amount
        for passage, heading in with_headings(passages)
        for amount in _in_passage(passage, heading, titles.get(passage.item_id, ""))
    ]
    mentions = [_mention(one) for one in found]
    firsts = pots_of(mentions)
    kinds = [kind_of_pot(mentions, firsts, at) for at in range(len(found))]
    pots = [f"m{first + 1}" if firsts.count(first) > 1 else None for first in firsts]
    periods = [
        date for date in dates if (date.role is DateRole.PERIOD or _A_YEAR.search(date.surface)) and lasts_a_year(date)
    ]
    return tuple(_money(at + 1, one, kinds[at], pots[at], periods) for at, one in enumerate(found))


def _titles(passages: Sequence[Passage]) -> dict[str, str]:
    """Return the title of each item by its id: what stands first above its minutes."""
    above = [passage for passage in passages if passage.paragraph is None]
    return {passage.paragraph_id: passage.text for passage in reversed(above)}


def _in_passage(passage: Passage, heading: str, title: str) -> Iterator[_Found]:
    amounts = amounts_in(passage.text)
    if not amounts:
        return
    kinds, bounds = kinds_of(passage, amounts), _bounds(passage, amounts)
    reaches = [*(amount.start for amount in amounts[1:]), len(passage.text)]
    ends = [0, *(amount.end for amount in amounts[:-1])]
    for amount, kind, bound, reach, since in zip(amounts, kinds, bounds, reaches, ends, strict=True):
        yield _Found(passage, amount, bound, kind_under(_heading(passage, amount, heading), title, kind), reach, since)


def _heading(passage: Passage, amount: Amount, heading: str) -> str:
    """Return the last words with a colon before an amount in a list printed in one paragraph; a row’s is over it."""
    text, since = passage.text, max(0, amount.start - _LONGEST_LIST)
    colon = text.rfind(":", since, amount.start)
    above = _LISTED.search(text, max(since, colon - _LONGEST_HEADING), amount.start) if colon >= 0 else None
    if above:
        return above.group("heading")
    return heading if len(passage.sentences) == 1 else ""


_LISTED = pattern("money.listed", r"(?P<heading>[^\n.;:£]{3,80}):(?=\s)[^:]{0,1000}$")
_LONGEST_HEADING, _LONGEST_LIST = 80, 1000


def _bounds(passage: Passage, amounts: Sequence[Amount]) -> list[Bound]:
    """Return how each amount bounds the true figure: by its own words, or as an end of a range."""
    bounds = [_bound(passage.text, amount) for amount in amounts]
    for at, (lower, upper) in enumerate(pairwise(amounts)):
        if lower.value < upper.value and _is_range(passage, lower, upper):
            bounds[at] = bounds[at + 1] = Bound.RANGE
    return bounds


def _bound(text: str, amount: Amount) -> Bound:
    behind = bound_after(text, amount.end)
    before = bound_before(text[max(0, amount.start - REACH) : amount.start])
    if before in _DENIED and _DENYING.search(text, max(0, amount.start - 2 * REACH), amount.start):
        return _DENIED[before]
    return Bound.MORE_THAN if amount.plus else before if behind is None else behind


_DENIED = {Bound.MORE_THAN: Bound.UP_TO, Bound.LESS_THAN: Bound.AT_LEAST}
_DENYING = pattern(
    "money.denying",
    r"\b(?:no|not|nobody|none|never|nor|cannot)(?:’s|'s)?\s(?!only\b)(?:(?!and\s|but\s)[\w’'-]{1,20}\s){0,8}(?:more\sthan|over|exceed|exceeding|above|below|under|less\sthan)\s$",
    IGNORECASE,
)
"""What says that the amount is a limit: `no school would lose more than £9k`, `should not fall below £5m`."""


def _is_range(passage: Passage, lower: Amount, upper: Amount) -> bool:
    text, between = passage.text, passage.text[lower.end : upper.start]
    if len(between) > REACH:
        return False
    if _DASH.fullmatch(between) or not between:
        return True
    if _AND.fullmatch(between):
        return text[: lower.start].rstrip().lower().endswith("between")
    first, _ = passage.sentence_at(passage.start + lower.start)
    return bool(_TO.fullmatch(between)) and not _changes().search(text, first - passage.start, upper.start)


@lru_cache(maxsize=1)
def _changes() -> Pattern[str]:
    return pattern("money.change", rf"\b{any_of(lexicon().words['money.changes'])}\b", IGNORECASE)


def _mention(one: _Found) -> Mention:
    passage, amount = one.passage, one.amount
    sentence = passage.quote(*passage.sentence_at(passage.start + amount.start))
    return Mention(amount.value, one.kind, _DEFINITE.search(one.before) is not None, passage.item_id, sentence)


def _money(number: int, one: _Found, kind: MoneyKind, pot: str | None, periods: Sequence[DateMention]) -> Money:
    passage, amount = one.passage, one.amount
    start, end = passage.start + amount.start, passage.start + amount.end
    return Money(
        id=f"m{number}",
        surface=passage.quote(start, end),
        amount_gbp=float(amount.value),
        bound=one.bound,
        approximate=amount.plus or is_approximate(one.before),
        kind=kind,
        period=period_of(passage, Stand(amount.start, amount.end, one.since, one.reach), periods),
        subject=_subject(passage, start, end),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(start, end, amount.rule),
        pot=pot,
    )


def _subject(passage: Passage, start: int, end: int) -> str:
    """Return what the money is said to be for, where one phrase right behind says it, else the sentence."""
    match = _purpose().match(passage.text, end - passage.start)
    return match.group("thing") if match else passage.quote(*passage.sentence_at(start))


@lru_cache(maxsize=1)
def _purpose() -> Pattern[str]:
    """Match `for a new bench` up to where the phrase ends with a stop; else there is doubt where it ends."""
    purposes = any_of(lexicon().words["money.purposes"])
    article = r"(?:the\s|a\s|an\s|its\s|their\s)?"
    word = rf"(?!{any_of(lexicon().words['money.not_in_subject'])}\b)[\w’'&-]{{1,20}}"
    thing = rf"(?P<thing>(?=[A-Za-z]){word}(?:\s{word}){{0,6}})"
    return pattern("money.purpose", rf"\s{purposes}\s{article}{thing}(?=[.;)]|$)")
