"""The words of the lexicon that tell what an amount of money is, as patterns around the amount.

In: nothing; the lexicon. Out: patterns, each with the word that tells as `cue`, and the kind of such a word. Will not:
weigh one word against another (`money_kinds`).
"""

from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, any_word_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import MoneyKind
from seeds.lexicon import lexicon


def kind_of(name: str, cue: Match[str]) -> MoneyKind:
    """Return the kind that a word stands for in a list of the lexicon."""
    return MoneyKind(_listed(name)[" ".join(cue.group("cue").lower().split())])


@lru_cache(maxsize=8)
def _listed(name: str) -> dict[str, str]:
    return dict(lexicon().canonical(name))


@lru_cache(maxsize=1)
def cues() -> Pattern[str]:
    """Match a word that tells a kind wherever it stands in the sentence."""
    return pattern("money.cue", rf"\b(?P<cue>{any_word_of(lexicon().canonical('money.kinds'))})\b(?!-)")


@lru_cache(maxsize=1)
def own() -> Screened:
    """Match a noun that an amount is of: `a grant of up to`; what is done with it changes nothing."""
    listed = lexicon().forms["money.kinds"]
    nouns = any_of(word for kind in _OWNED for word in listed[kind] if not word.endswith((" of", "ed")))
    return screened("money.own", rf"\b(?P<cue>{nouns})\sof\s(?:{_qualifiers()}\s?){{0,2}}$", IGNORECASE)


_OWNED = ("grant", "fee", "budget", "saving", "overspend", "underspend", "spend")


@lru_cache(maxsize=1)
def near() -> Screened:
    """Match a word that only tells the kind right before an amount: `raised just over`."""
    cues = any_of(lexicon().canonical("money.near"))
    return screened("money.near", rf"\b(?P<cue>{cues})\s(?:{_qualifiers()}\s?)?$", IGNORECASE)


@lru_cache(maxsize=1)
def fate() -> Pattern[str]:
    """Match what becomes of the amount before it: `of the receipt be ring-fenced`, `had been spent`."""
    cues = any_of(lexicon().canonical("money.fates"))
    return pattern(
        "money.fate",
        rf"\s(?:of\s(?:[\w’'-]{{1,20}}\s){{1,4}})?(?:(?:a|per)\s(?:year|annum)\s)?(?:(?:would|will|had|has|to|should)\s)?(?:(?:be|been|was|were|is)\s)?(?P<cue>{cues})\b",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def variance() -> Screened:
    """Match a variance whose object stands between it and the amount: `an overspend on the schools’ budgets of`."""
    cues = any_of(lexicon().canonical("money.variances"))
    return screened(
        "money.variance",
        rf"\b(?P<cue>{cues})\s(?:on|in|against|within|across)\s[^£,.;:]{{1,60}}\s(?:of|by|at)\s(?:{_qualifiers()}\s?)?$",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def compared() -> Pattern[str]:
    """Match what an amount is more or less than, behind it: `more than the estimate`, `above the approved budget`."""
    sides = any_of(lexicon().canonical("money.compared"))
    with_ = any_of(lexicon().words["money.compared_with"])
    return pattern(
        "money.compared",
        rf"\s(?P<side>{sides})\s(?:(?:the|its|their|that|what|had|has|was|been|is)\s){{0,4}}{with_}\b",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def titles() -> Pattern[str]:
    """Match a word of an item’s title that tells what its amounts are."""
    return pattern("money.title", rf"\b(?P<cue>{any_of(lexicon().canonical('money.titles'))})\b")


@lru_cache(maxsize=1)
def each() -> Pattern[str]:
    """Match what an amount is for each of: `per visit`."""
    return pattern("money.each", rf"\s{any_of(lexicon().words['money.each'])}\b", IGNORECASE)


def _qualifiers() -> str:
    bounds = [phrase for phrases in lexicon().forms["money.bounds"].values() for phrase in phrases]
    return any_of(
        (*bounds, *lexicon().words["money.approximate"], "a further", "a total of", "an additional", "an extra", "the")
    )


@lru_cache(maxsize=1)
def lowered() -> Screened:
    """Match what says that something went down by the amount behind: `reduced the forecast by`, `had fallen by`."""
    words = any_of(lexicon().words["money.lowered"])
    return screened(
        "money.lowered", rf"\b{words}\b(?:\s[\w’'-]{{1,20}}){{0,5}}\sby\s(?:{_qualifiers()}\s?)?$", IGNORECASE
    )
