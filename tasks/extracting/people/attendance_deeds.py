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
    came = _did("arrived").match(after) or _moved(CAME).match(after)
    return AttendanceStatus.ARRIVED_LATE if came else None


def _left(sentence: str, after: str) -> AttendanceStatus | None:
    """`left the meeting at item 6`; not for an interest, and out of the room only by the clock."""
    at_clock = _CLOCK.search(after) is not None
    alone = _did("left_there").match(after)
    gone = _did("left").match(after) or (_did("left_room").match(after) and at_clock)
    gone = gone or (alone and _STOPS.match(after, alone.end())) or _moved(WENT).match(after)
    if not gone:
        return None
    sentence = _AT_ITS_END.sub("", sentence)
    comes_back = among("comes_back" if at_clock else "leaves_for_an_item").search(sentence) is not None
    return None if comes_back and not _FOR_GOOD.search(sentence) else AttendanceStatus.LEFT_EARLY


_FOR_GOOD = pattern(
    "attendance.for_good", r"\b(?:did|would)\snot\sreturn\b|\bfor\sthe\s(?:remainder|rest)\sof\sthe\smeeting\b"
)
"""`left during this item and did not return`"""
_AT_ITS_END = pattern(
    "attendance.at_its_end",
    r"(?:at\sthe\s(?:conclusion|end|close)\sof|[Aa]fter|[Ff]ollowing)\s(?:this|the|that)\s(?:item|discussion|debate|vote|voting)\b",
)
"""Whoever leaves then does not come back for the next item: `left the meeting at the conclusion of this item`."""
_STOPS = pattern("attendance.stops", r"\s?(?:[.;)\]]|$)")
CAME = (
    r"(?:arriv(?:ed|es)|join(?:ed|s)|enter(?:ed|s)|com(?:es)\sin(?:to)?|came\sin(?:to)?|appeared|turned\sup|connected"
    r"|logged\s(?:in|on)(?:to)?|dialled\sin(?:to)?|was\s(?:admitted|welcomed))"
)
WENT = r"(?:left|leaves|depart(?:ed|s)|exit(?:ed|s)|logged\s(?:out|off)|went\shome|took\s(?:his|her|their)\sleave)"
_CLOCK_THERE = (
    r"(?:(?:at|around|about|by)\s)?(?:(?:approximately|approx\.?|about|around)\s)?\d{1,2}(?:[.:]\d{2}|\s?[ap]\.?m)"
)
_POINT = r"at\s(?:this|that)\s(?:point|juncture|stage|time)\b"
_MEETING = r"(?:(?:the|this)\s(?:[A-Za-z-]{4,13}\s){0,2}(?:meeting|proceedings|call|session)|proceedings|Teams|Zoom)\b"
_BODY = (
    r"the\s(?:[A-Z][\w-]{3,14}\s){0,2}(?:Council|Committee|Sub-Committee|Board|Panel|Cabinet|Forum|Authority|Commission)"
    rf"(?=\s(?:{_CLOCK_THERE}|{_POINT}|during\s(?:this|the|consideration|discussion)))"
)


@cache
def _moved(verbs: str) -> Pattern[str]:
    """Match who came to the meeting or went from it, in whatever words, and what he or she did before that.

    `left the virtual meeting`, `joined 7.20pm`, `thanked Members and left the meeting`; the body by the clock alone:
    who `joined the Committee` is a member from then on.
    """
    where = rf"(?:(?:from|at|in|to|of)\s)?(?:{_MEETING}|{_BODY})"
    when = rf"(?:early\s|late\s)?(?:{_CLOCK_THERE}|{_POINT})"
    first = r"\s[^\s.;:()][^.;:()]{2,70}?\sand"
    who = r"(?:\)|\s\([^()]{1,60}\)|,[^.;,]{1,60},)?"
    name = "came" if verbs == CAME else "went"
    return pattern(
        f"attendance.{name}",
        rf"{who}(?:{first})?,?\s(?:(?:then|also|subsequently|had|having|now)\s)?(?i:{verbs}\s(?:{where}|{when}))",
    )


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
    r"(?:\s\([^()]{1,60}\)|,\s[^.;,]{1,40}(?=,))?(?:,?\sand|,?\stogether\swith)\s(?:an?|one|two|three|four|five|six|seven|eight|several|\d{1,3})\s"
    r"(?:members?\sof\sthe\s(?:public|press)|residents?|parishioners?|pupils?|students?)",
)


_AND_OFFICE = pattern(
    "attendance.and_office",
    r"(?:,?\sand|,)\s(?:the\s)?(?=[A-Z])[A-Z][A-Za-z’ ]{3,50}?(?=\s(?:was|were)\s(?:also\s)?(?:in|present)\b)",
)
"""`Mr Heron and the Clerk to the Council were in attendance`"""


def _unable(_sentence: str, after: str) -> AttendanceStatus | None:
    """`was unable to attend and was represented by`; not `was unable to attend the site visit`."""
    unable = _did("was_unable").match(_SAID_SO.sub("", after, count=1))
    return AttendanceStatus.APOLOGIES if unable and _THIS_MEETING.match(unable.string, unable.end()) else None


_SAID_SO = pattern(
    "attendance.said_so",
    r"^\s(?:had\s|has\s)?[a-z]{3,10}(?:ed|id|ent\sword)\s(?:the\s[A-Z][a-z]{3,8}\s)?(?:that\s)?(?:he|she|they)(?=\s(?:was|were|is|are|w|c|m))",
)
"""`had advised that she` before `was unable to attend`, `would be late`"""


def _late(_sentence: str, after: str) -> AttendanceStatus | None:
    return AttendanceStatus.ARRIVED_LATE if is_announced(after) else None


def is_back(after: str) -> bool:
    """Say whether somebody who had left came back: `rejoined the meeting`, `resumed his seat`."""
    return _did("came_back").match(after) is not None


def is_announced(after: str) -> bool:
    """Say whether somebody is to be late, which the arrival itself tells better: `would be late`."""
    return _did("was_late").match(_SAID_SO.sub("", after, count=1)) is not None


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
