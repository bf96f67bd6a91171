"""What somebody did, in the words right behind the name: came, went, took part from afar, could not come.

In: a sentence, and its words behind a name. Out: the status that they say, None where they say none. Will not: say
that somebody left early who left the room for one item, or read apologies (`attendance_sayings`).
"""

from functools import cache, lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon

_CLOCK = pattern("attendance.clock", r"\b(?:at|by)\s(?:approximately\s|about\s)?\d{1,2}[.:]?\d{0,2}")


def _remote(_sentence: str, after: str) -> AttendanceStatus | None:
    return AttendanceStatus.REMOTE if _took_part_remotely().match(after) else None


def _arrived(_sentence: str, after: str) -> AttendanceStatus | None:
    return AttendanceStatus.ARRIVED_LATE if _did("arrived").match(after) else None


def _left(sentence: str, after: str) -> AttendanceStatus | None:
    """`left the meeting at item 6`; not for an interest, and out of the room only by the clock."""
    at_clock = _CLOCK.search(after) is not None
    alone = _did("left_there").match(after)
    gone = _did("left").match(after) or (_did("left_room").match(after) and at_clock)
    gone = gone or (alone and _STOPS.match(after, alone.end()))
    sentence = _AT_ITS_END.sub("", sentence) if gone else sentence
    comes_back = among("comes_back" if at_clock else "leaves_for_an_item").search(sentence) is not None
    return AttendanceStatus.LEFT_EARLY if gone and not comes_back else None


_AT_ITS_END = pattern(
    "attendance.at_its_end",
    r"(?:at\sthe\s(?:conclusion|end|close)\sof|after|following)\s(?:this|the|that)\s(?:item|discussion|debate|vote|voting)\b",
)
"""Whoever leaves then does not come back for the next item: `left the meeting at the conclusion of this item`."""
_STOPS = pattern("attendance.stops", r"\s?(?:[.;)]|$)")


def _away(_sentence: str, after: str) -> AttendanceStatus | None:
    away = _did("was_away").match(after)
    return AttendanceStatus.ABSENT if away and not _FOR_A_WHILE.match(after, away.end()) else None


_FOR_A_WHILE = pattern(
    "attendance.for_a_while", r"\s(?:to|for|during|when|while|whilst|at\s(?:the|this|that)\s(?:time|point))\s"
)
"""`was not present for the vote`, `was not present to answer`"""


def _there(sentence: str, after: str) -> AttendanceStatus | None:
    """`was in attendance`; not `Neither Cllr Heron nor Cllr Teal were present`."""
    public = _AND_PUBLIC.match(after)
    after = after[public.end() :] if public else after
    office = _AND_OFFICE.match(after)
    after = after[office.end() :] if office else after
    there = AttendanceStatus.ABSENT if sentence.startswith("Neither ") else AttendanceStatus.IN_ATTENDANCE
    return there if _did("was_there").match(after) else None


_AND_PUBLIC = pattern(
    "attendance.and_public",
    r"(?:,?\sand|,?\stogether\swith)\s(?:an?|one|two|three|four|five|six|seven|eight|several|\d{1,3})\s"
    r"(?:members?\sof\sthe\s(?:public|press)|residents?|parishioners?|pupils?|students?)",
)


_AND_OFFICE = pattern(
    "attendance.and_office",
    r"(?:,?\sand|,)\s(?:the\s)?(?=[A-Z])[A-Z][A-Za-z’ ]{3,50}?(?=\s(?:was|were)\s(?:also\s)?(?:in|present)\b)",
)
"""`Mr Heron and the Clerk to the Council were in attendance`"""


def _unable(_sentence: str, after: str) -> AttendanceStatus | None:
    """`was unable to attend and was represented by`; not `was unable to attend the site visit`."""
    unable = _did("was_unable").match(after)
    return AttendanceStatus.APOLOGIES if unable and _THIS_MEETING.match(after, unable.end()) else None


def _late(_sentence: str, after: str) -> AttendanceStatus | None:
    return AttendanceStatus.ARRIVED_LATE if is_announced(after) else None


def is_back(after: str) -> bool:
    """Say whether somebody who had left came back: `rejoined the meeting`, `resumed his seat`."""
    return _did("came_back").match(after) is not None


def is_announced(after: str) -> bool:
    """Say whether somebody is to be late, which the arrival itself tells better: `would be late`."""
    return _did("was_late").match(after) is not None


ANNOUNCED, RETURNED = "attendance.announced", "attendance.returned"


_THIS_MEETING = pattern(
    "attendance.this_meeting",
    r"(?:\s(?:the|this)\smeeting|\sto(?:day|night)|\sthis\s(?:evening|afternoon|morning))?"
    r"(?=\s?$|[.,;:)]|\s(?:and|but|so|due|because|owing|as|with|in\sperson)\b)",
)
DONE = (_remote, _arrived, _left, _away, _unable, _late, _there)


@lru_cache(maxsize=8)
def among(words: str) -> Pattern[str]:
    """Match one of the words that the lexicon lists under this name."""
    return pattern(f"attendance.{words}", rf"\b{any_of(lexicon().words[f'attendance.{words}'])}\b", IGNORECASE)


@cache
def _did(words: str) -> Pattern[str]:
    """Match what a person did, right behind the name or behind what is said of him or her."""
    verbs = any_of(lexicon().words[f"attendance.{words}"])
    clerk = r"\s[Tt]he\s(?:[a-z]{4,10}\s){0,2}(?:clerk|secretary|Clerk|Secretary)"
    aside = r",[^.;,]{1,90}(?:,[^.;,]{1,60})?,|\s?\([^()]{1,90}\)|\s(?:of|from)\s(?:the\s)?[A-Z][^.;,()]{1,50}?"
    said = rf"(?:{clerk}|{aside})"
    return pattern(
        f"attendance.did_{words}",
        rf"(?:\)|\s\([A-Z]{{2,4}}\))?{said}?,?\s(?:(?:then|also|subsequently|had|having|now)\s)?(?i:{verbs})\b",
    )


@lru_cache(maxsize=1)
def _took_part_remotely() -> Pattern[str]:
    words = lexicon().words
    verbs, ways = any_of(words["attendance.took_part"]), any_of(words["attendance.remotely"])
    return pattern("attendance.took_part", rf"\s(?:also\s|had\s)?{verbs}\b[^.;]{{0,40}}?\s{ways}\b")
