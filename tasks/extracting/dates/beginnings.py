"""Whether something begins on a date, and what: `from 1 May`, `a Director would start in`, `closed for a week from`.

In: the words right before a date, and behind it. Out: yes or no. Will not: say what has begun already (`frames`).
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon

NOT_UNTIL = screened(
    "date.not_until",
    r"\b(?:not|n’t|n't|never|cannot)\s(?:be\s|yet\s|now\s|been\s)?[\w\s]{0,40}\b(?:until|before)\s(?:the\s)?$",
    IGNORECASE,
)
GOES_UP = screened(
    "date.goes_up",
    r"\b(?:go|goes|rise|rises|increase|increases|come\sdown|go\sdown|fall)\s(?:up\s)?(?:from\s£?[\d.,]{1,9}p?\s)?(?:to|by)\s£?[\d.,]{1,9}[%p]?\s(?:a\s\w{3,8}\s)?(?:in|on|from)\s$",
    IGNORECASE,
)
"""`the charge would go up from £46 to £52 in April`"""
_FROM = pattern("date.begins_from", r"\bfrom\s(?:the\s)?$", IGNORECASE)
_UP_TO = pattern("date.goes_to", r"\s(?:to|until|till|up\sto|through|onwards?\sto)\s")
_NOT_BEGUN = pattern(
    "date.not_begun",
    r"\b(?:withdraw|withdrawn|received|letter|email|correspondence|report|resign|resigned|vacant|moved(?!\sthat)|transferred|brought\sforward|slipped|deferred|postponed|changed|removed|carried\sforward)\b",
    IGNORECASE,
)
IN_FORCE = screened(
    "date.decision_in_force",
    r"\bdecisions?\b[^.;]{0,60}\b(?:take\seffect|come\sinto\s(?:force|effect)|be\simplemented)"
    r"\s(?:on|from|at\s[\w.: ]{1,12}\son)\s$"
    r"|\b[Ii]mplementation\s(?:date\s)?of\s(?:the\s)?decisions?:?\s$",
    IGNORECASE,
)
WORKS = screened(
    "date.of_works",
    r"\b(?:works?|construction|building|recruitment|demolition|clearance|resurfacing|repairs)\s(?:(?:on|of|at)\s(?:[\w’'-]{1,14}\s){1,4})?(?:was\s|were\s|is\s|are\s)?(?:(?:will|would|should|could|due\sto|to|expected\sto|planned\sto)\s)?(?:starts?|begins?|commences?)(?:\son\ssite)?\s(?:on|in)\s(?:the\s)?$"
    r"|\bstart\sworks?\son\s(?:the|an?|its|their)\b[^.;,]{0,40}\s(?:on|in)\s(?:the\s)?$",
    IGNORECASE,
)
TALKS = screened(
    "date.of_talks",
    r"\b(?:consultations?|talks|hearing|inquiry|inquest|interviews)\b[^.;]{0,50}\b(?:start|begin|commence|open)\s(?:on|in)\s(?:the\s)?$"
    r"|\bopen\sthe\s(?:hearing|inquiry|inquest)\s(?:on|in)\s(?:the\s)?$|\bappoint(?:ed)?\b[^.;]{0,80}\sfrom\s(?:the\s)?$",
    IGNORECASE,
)
"""A hearing that opens, or somebody appointed from a day, is no service."""
_FOR_SO_LONG = r"for\s(?:\d{1,2}|a|one|two|three|four|five|six|eight|ten|twelve)\s(?:day|week|month|night)s?"
_LASTING = pattern("date.lasting_from", rf"\b{_FOR_SO_LONG}\sfrom\s(?:the\s)?$", IGNORECASE)
_LASTS = pattern("date.that_lasts", rf"\s{_FOR_SO_LONG}\b", IGNORECASE)


def is_short(before: str, behind: str) -> bool:
    """Say whether what begins then is soon over: `closed for three weeks from`, `from 14 November for 5 weeks`."""
    return bool(_LASTING.search(before) or (_FROM.search(before) and _LASTS.match(behind)))


def begins(before: str, behind: str) -> bool:
    """Say whether a bare `from` begins something that has no end: `free parking from 1 May`, not `a letter from`."""
    return bool(_FROM.search(before) and not _UP_TO.match(behind) and not _NOT_BEGUN.search(before[-60:]))


def starts(before: str, _: str) -> bool:
    """Say whether a verb of beginning stands right before the date: `the scheme starts on`."""
    return bool(_starting().search(before))


@lru_cache(maxsize=1)
def _starting() -> Screened:
    return screened(
        "date.starting", rf"\b{any_of(lexicon().words['dates.starting'])}\s(?:on|in|from|at)\s(?:the\s)?$", IGNORECASE
    )


def somebody_starts(before: str, _: str) -> bool:
    """Say whether it is a person who starts: `a permanent Director would be starting in`, not a service."""
    started = _starting().search(before)
    return (
        started is not None and _somebody().search(before, max(0, started.start() - NEAR), started.start()) is not None
    )


NEAR = 60


@lru_cache(maxsize=1)
def _somebody() -> Pattern[str]:
    posts, titles = any_of(lexicon().words["dates.posts"]), any_of(lexicon().words["people.honorifics"])
    return pattern(
        "date.somebody",
        rf"(?:\b{posts}\b(?!['’]s?\s(?:\w{{3,}}\s)?(?:service|scheme|review))|\b{titles}\.?\s[A-Z]|\b(?:[Ss]?[Hh]e|who)\b)(?:(?!\b(?:it|they|this)\b)[^.;:])*$",
    )
