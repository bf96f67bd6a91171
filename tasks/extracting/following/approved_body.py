"""Whose minutes are approved: `the minutes of the meeting of the Planning Committee held on 4 June`.

In: the words of a clause. Out: the body as printed, or None. Will not: say whether that is the body that approves.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from seeds.lexicon import lexicon

_OF = screened(
    "approval.of",
    r"\b(?:[Mm]inutes?|MINUTES?)\s(?:of|from)\s(?:the\s|its\s|our\s)?(?:(?:[a-z]{1,15}\s){0,2}meetings?\s(?:of|held\sby)\s(?:the\s)?)?",
)
_NAME = pattern(
    "approval.body",
    r"(?P<body>[A-Z][\w’'&-]{0,25}(?:,?\s(?:(?:and|of|for|the|&|in|on)\s){0,2}[A-Z][\w’'&-]{0,25}){0,11})",
)


def body_in(words: str) -> str | None:
    """Return the body that the words name; None for `the Annual Meeting` or `the meeting held on`."""
    before = _OF.search(words)
    named = _NAME.match(words, before.end()) if before else None
    if named is None:
        return None
    body = _without_meeting().sub("", named.group("body")).strip()
    return body if body and not body[0].isdigit() and not _day().match(body) else None


@lru_cache(maxsize=1)
def _without_meeting() -> Pattern[str]:
    """Match what is no part of the name in `Annual Meeting`, `Extraordinary Planning Committee Meeting`."""
    words = any_of(word.capitalize() for word in lexicon().words["approvals.of_meetings"])
    return pattern("approval.of_meetings", rf"^(?:{words}(?:\s|$)){{1,4}}|\sMeetings?$")


@lru_cache(maxsize=1)
def _day() -> Pattern[str]:
    return pattern(
        "approval.weekday",
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December)\b",
    )
