"""The period that an amount of money is of: how often it falls due, or the one year or span said of it.

In: a passage, where the amount and its neighbours stand, and the dates of periods. Out: the words as printed, None
where none is said, or two are. Will not: take the period of something else in the sentence (`held over until 2024/25`).
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern
from typing import NamedTuple

from schemas.minutes import DateMention
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.figures.phrases import REACH
from tasks.extracting.passages import Passage

_BY = pattern("money.by", r"^by\s", IGNORECASE)
_NOT_OF_MONEY = pattern(
    "money.not_of_it",
    r"\b(?:until|till|since|than|than\sin|on|from|at|(?<!prior\s)to|over\suntil|delivered|compared\swith)\s(?:the\s)?$",
    IGNORECASE,
)
_ELSEWHERE = pattern(
    "money.period_elsewhere",
    r"[;:]|\b(?:but|(?<!of\s)which|who|while)\s|,?\sand\s(?:would|will|that|was|is|had|has|were|are)\s|,\sand\s",
)
"""Between an amount and a year these begin another clause, which the year is of."""
_AT_A_FEE = pattern("money.at_a_fee", r"\sat\san?\s(?:fee|cost|price|rate)\sof\s", IGNORECASE)
"""`appointed for 2023/24 at a fee of £175` says the year of the post."""
_FULL = pattern("money.full_year", r"\sin\s(?P<full>a\sfull\syear)\b", IGNORECASE)
_LASTING = pattern(
    "money.lasting",
    r"\s(?:spread\s)?over\s(?:the\s)?(?:next\s|first\s|last\s|a\speriod\sof\s)?(?P<years>(?:\d{1,2}|two|three|four|five|six|seven|ten|twenty)[\s-]years)\b",
    IGNORECASE,
)
_OFTEN = pattern(
    "money.often",
    r"\b(?P<often>annual|weekly|monthly|hourly|daily|quarterly|yearly)\s(?:[a-z]{2,14}\s){1,3}(?:(?:of|at|is|was|be|from|to|about|around|some|up|not|exceeding|approximately)\s){1,3}(?:£[\d.,]{1,12}[km]?\sto\s)?$",
    IGNORECASE,
)
_OFTEN_REACH = 70


class Stand(NamedTuple):
    """Where an amount stands in its passage, where the one before it ends (`since`) and the next begins (`reach`)."""

    start: int
    end: int
    since: int
    reach: int


def period_of(passage: Passage, at: Stand, periods: Sequence[DateMention]) -> str | None:
    """Return how often, or the one period behind the amount and before the next, or before it and behind the last."""
    if often := _how_often(passage.text, at):
        return often
    first, last = passage.sentence_at(passage.start + at.start)
    named = [date for date in periods if first <= date.evidence.start < last and _is_of_money(passage, date)]
    chosen = [date for date in named if _is_behind(passage, at, date)] or [
        date for date in named if _is_before(passage, at, date)
    ]
    if len(chosen) == 1:
        return _BY.sub("", chosen[0].surface)
    span = _span().search(passage.text, at.end, min(at.reach, last - passage.start))
    return span.group("span") if span and not chosen else None


def lasts_a_year(date: DateMention) -> bool:
    """Say whether a date is no shorter than a year, or of unknown length: a month's payments are of no period."""
    first, _, last = (date.edtf or "").partition("/")
    if not last:
        return "-" not in first
    if ".." in (first, last):
        return True
    (year, month), (last_year, last_month) = ((one[:4], one[5:7]) for one in (first, last))
    if not all(part.isdigit() for part in (year, last_year)):
        return True
    return int(last_year) * 12 + int(last_month or 12) - int(year) * 12 - int(month or 1) >= _MONTHS_OF_A_YEAR


_MONTHS_OF_A_YEAR = 11
"""From the first month of a year to its last."""


def _how_often(text: str, at: Stand) -> str | None:
    if rate := _rate().match(text, at.end) or _rate_of_both().match(text, at.end):
        return rate.group("rate")
    if full := _FULL.match(text, at.end):
        return full.group("full")
    if lasting := _LASTING.match(text, at.end):
        return lasting.group("years")
    often = _OFTEN.search(text[max(0, at.start - _OFTEN_REACH) : at.start])
    return often.group("often").lower() if often else None


def _is_behind(passage: Passage, at: Stand, date: DateMention) -> bool:
    start = date.evidence.start - passage.start
    return at.end <= start < at.reach and not _ELSEWHERE.search(passage.text, at.end, start)


def _is_before(passage: Passage, at: Stand, date: DateMention) -> bool:
    start, end = date.evidence.start - passage.start, date.evidence.end - passage.start
    if not at.since <= start < at.start:
        return False
    return not _ELSEWHERE.search(passage.text, end, at.start) and not _AT_A_FEE.match(passage.text, end)


def _is_of_money(passage: Passage, date: DateMention) -> bool:
    """Say whether a period may be that of money: not one that something waits for (`held over until 2024/25`)."""
    start = date.evidence.start - passage.start
    by_then = date.surface.lower().startswith("by the end of ")
    return not by_then and _NOT_OF_MONEY.search(passage.text, max(0, start - REACH), start) is None


@lru_cache(maxsize=1)
def _rate() -> Pattern[str]:
    rates, units = any_of(lexicon().words["money.rates"]), any_of(lexicon().words["money.units"])
    return pattern(
        "money.rate",
        rf"[,\s/]{{0,2}}(?:(?:per|a|each)\s[a-z]{{2,12}}\s|for\s|to\s)?(?P<rate>{rates}|(?<=\s)(?:per|an?)\s{units}|(?<=\sfor\s)each\s{units}|(?<=\sto\s)each\s{units})(?!\w)",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _rate_of_both() -> Pattern[str]:
    """Match the rate behind the second of two amounts: `from £24 to £26 per annum`."""
    rates, units = any_of(lexicon().words["money.rates"]), any_of(lexicon().words["money.units"])
    return pattern(
        "money.rate_of_both",
        rf"\s(?:to|and|or)\s£[\d,.]{{1,12}}\s?(?:k|m|bn|million)?\s(?P<rate>{rates}|(?:per|a|an)\s{units})(?!\w)",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _span() -> Pattern[str]:
    """Match a span of time without a date, before any other amount: `an extra £100m in the medium term`."""
    spans = any_of(lexicon().words["money.spans"])
    return pattern("money.span", rf"(?<=the\s)(?P<span>{spans})\b(?!\s(?:financial|plan|strategy|budget))", IGNORECASE)
