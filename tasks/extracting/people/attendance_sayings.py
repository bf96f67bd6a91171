"""Sentences about who was there: apologies, substitutes, who came late, left early or took part from afar.

In: one sentence. Out: entries. Will not: take an apology that corrects the minutes of another meeting, or say that
somebody left early who left the room for one item.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import IGNORECASE

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.extracting.people.apologies_before import apologises, apology_before
from tasks.extracting.people.apologies_behind import apology_behind, sort_of_apology
from tasks.extracting.people.attendance_deeds import ANNOUNCED, DONE, RETURNED, is_announced, is_back
from tasks.extracting.people.attendance_offices import AND_THE, offices_away, offices_there
from tasks.extracting.people.attendance_triggers import tells_of_attendance, tells_of_replacing
from tasks.extracting.people.entry import Entry, entry
from tasks.extracting.people.instead import groups_of, substitutions
from tasks.extracting.people.roll import Call, roll_of

_RULE = "attendance.said"
_CONTINUES = pattern(
    "attendance.continues",
    r"(?:(?!\b(?:it\swas|noted|that|advised|reported|introduced|welcomed|thanked)\b)[^.;:]){0,100}(?:;\sand\s(?:also\s)?from\s(?:[A-Z]\w{3,12}s\s)?)?$",
)
_STANDING_IN = pattern("attendance.standing_in", r"\bappointed\s(?:as\s)?(?:an?\s|the\s)?(?i:substitut)")


_ELSEWHERE = pattern(
    "attendance.elsewhere",
    r"\b(?:[Aa]ppoint|[Nn]ominat|[Ee]lect)(?:e?d?|ment\sof|ion\sof)\s(?!.{0,80}\b(?i:substitut))[^.;]{3,60}?\s(?:to|on|onto)\s(?:the\s|its\s)?[A-Z]"
    r"[^.;]{2,60}?\s(?:in\splace\sof|instead\sof|in\slieu\sof)\b"
    r"|\brepresent(?:ative|s)?\s(?:the\s\w{5,9}\s)?on\s(?:the\s|its\s)?[A-Z][^.;]{2,60}?\s(?:in\splace|instead)\sof\b",
)
"""`The Council appointed Councillor Heron to the Harbour Trust in place of Councillor Rook.`"""


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    calls: Sequence[Call]
    groups: Sequence[Sequence[int]]
    instead: dict[int, str | None]


def entries_said(
    text: str, start: int, end: int, earlier: Sequence[Entry] = (), *, away: bool = False, replacing: bool = False
) -> list[Entry]:
    """Return what one sentence says of attendance; `earlier` are the apologies of the sentence before.

    `away`: it is a line of a list of apologies, so who opens it is away: `Cllr Asp, substituted by Cllr Elm`.
    `replacing`: it stands among apologies, where one member is replaced by another for the meeting.
    """
    words = text[start:end]
    tells = tells_of_attendance(words) or (replacing and tells_of_replacing(words))
    if not tells or _other_meeting().search(_STANDING_IN.sub("", words)):
        return []
    if _ELSEWHERE.search(words):
        return []
    calls = roll_of(text, start, end, listed=_names_people(words))
    groups = groups_of(calls)
    sentence = _Sentence(words, calls, groups, substitutions(text, calls).substitutes)
    found = list(_substitutes(text, sentence, earlier))
    if away:
        found += [entry(calls[at], AttendanceStatus.APOLOGIES, _RULE) for at in _replaced(sentence)]
    offices = list(offices_away(text, start, end, calls))
    found += offices
    found += offices_there(text, start, end, calls)
    told = list(_told(sentence, offices, text))
    for group, status in _with_those_before(calls, told):
        if status:
            rule = _rule(calls[group[-1]].after)
            found += [entry(calls[at], status, rule) for at in group if at not in sentence.instead]
    return sorted(found, key=lambda one: one.start)


def _rule(after: str) -> str:
    """Return under which rule a row is read that another may correct: who was to be late, who came back."""
    return ANNOUNCED if is_announced(after) else RETURNED if is_back(after) else _RULE


_Told = tuple[Sequence[int], AttendanceStatus | None]


def _told(sentence: _Sentence, offices: Sequence[Entry], text: str) -> Iterator[_Told]:
    """Yield each group of names with what the words around it say."""
    calls = sentence.calls
    said: AttendanceStatus | None = None
    for group in (part for whole in sentence.groups for part in _parts(calls, whole)):
        begin = calls[group[0]].name.start
        beside = any(AND_THE.fullmatch(text, one.end, begin) for one in offices if one.end < begin)
        beside = beside and _ENDS_THERE.match(calls[group[-1]].after) is not None
        status, said = (AttendanceStatus.APOLOGIES,) * 2 if beside else _status(sentence, group, said)
        yield group, status


def _with_those_before(calls: Sequence[Call], told: Sequence[_Told]) -> list[_Told]:
    """Return the same, with those listed before the last: `the Clerk, Mrs A, the Warden, Mr B, were present`."""
    found: list[_Told] = []
    following: AttendanceStatus | None = None
    for at in reversed(range(len(told))):
        group, status = told[at]
        between = calls[told[at + 1][0][0]].before if at + 1 < len(told) else ""
        joins = _LISTED.get(following) if following and status is None else None
        status = following if joins and joins.fullmatch(between) else status
        found.append((group, status))
        following = status
    return found[::-1]


_ENDS_THERE = pattern("attendance.ends_there", r"\s?(?:$|[.,;(])|\sand\s")
"""Behind a name that goes on with apologies: not `and Councillor Heron took the Chair`."""
_LISTED = {
    AttendanceStatus.IN_ATTENDANCE: pattern(
        "attendance.listed_between",
        r"(?:,|\sand|,\sand)\s(?:the\s)?[A-Z][^.;,]{2,60}?,\s(?:and\s)?|\),?\s(?:and\s)?(?:the\s)?[A-Z][^.;,()]{2,60}\s\(",
    ),
    AttendanceStatus.APOLOGIES: pattern(
        "attendance.away_between",
        r"(?:\s?\([^()]{2,60}\))?(?:,\s(?:the\s)?[A-Z][^.;,()]{2,60})?(?:,?\sand|,)\s(?:the\s)?(?:[A-Z][a-z]{2,14}\s){0,3}",
    ),
}
"""What stands between two who are told of together: `Dr Heron (Health Board) and Constable Rook sent apologies`."""


def _parts(calls: Sequence[Call], group: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield a group, without the last where that goes on as a sentence: `from Mr A, and Mr C said he would`."""
    if len(group) > 1 and "apolog" in calls[group[0]].before.lower() and _GOES_ON.match(calls[group[-1]].after):
        yield group[:-1]
        yield group[-1:]
    else:
        yield group


_GOES_ON = pattern(
    "attendance.goes_on",
    r"\s(?:had\s|has\s|also\s)?(?:proposed|seconded|moved|confirmed|advised|said|stated|indicated|informed|would|will|explained"
    r"|chaired|presided)\b|\stook\sthe\s[Cc]hair\b",
)


def _names_people(words: str) -> bool:
    """Say whether whoever stands apart in a sentence is a person, with an honorific or without one."""
    return (
        apologises().search(words) is not None
        or "attended in h" in words
        or "attending in h" in words
        or words.startswith(("Present ", "Members who "))
        or "attending in place of" in words
    )


def _replaced(sentence: _Sentence) -> Iterator[int]:
    """Yield the name that opens a line, if the line goes on to name a substitute for it."""
    opens = bool(sentence.calls) and not sentence.calls[0].before.strip(" \xa0–-·•")
    if opens and sentence.instead and 0 not in sentence.instead:
        yield 0


def _status(
    sentence: _Sentence, group: Sequence[int], said: AttendanceStatus | None
) -> tuple[AttendanceStatus | None, AttendanceStatus | None]:
    """Return the status that the words around a group of names say, and which apology goes on behind it.

    `said`: the apology that goes on from the names before, as for lateness in `from A and for lateness from B`.
    """
    before, after = _before(sentence.calls[group[0]]), sentence.calls[group[-1]].after
    for says in (apology_before, apology_behind, _there_before):
        if status := says(before, after):
            return status, status if status in _SORTS else None
    inside = sentence.calls[group[0]].inside is not None
    if is_back(after):
        return AttendanceStatus.LEFT_EARLY, None
    moved = next((status for does in DONE if (status := does(sentence.text, after))), None)
    if moved:
        return (None if moved is AttendanceStatus.ABSENT and _BECAUSE.search(before) else moved), None
    if said is None or _GOES_ON.match(after) or not (inside or _CONTINUES.match(before)):
        return None, None
    said = sort_of_apology(before) if _NAMES_SORT.search(before) else said
    return (None if inside else said), said


_BECAUSE = pattern("attendance.because", r"\s(?:as|because|since)\s(?:the\s)?$")
"""`The item was deferred as Cllr Heron was absent.`"""
_SORTS = (AttendanceStatus.APOLOGIES, AttendanceStatus.ARRIVED_LATE, AttendanceStatus.LEFT_EARLY)
_NAMES_SORT = pattern("attendance.names_sort", r"\bfor\s(?:absence|late|early|leaving|arriving|being)")


def _before(call: Call) -> str:
    """Return the words before a name and the title in front of it: `were received from the Leader, Mr Heron`."""
    ahead = call.name.start - call.role.start if call.role else 0
    return call.before[:-ahead].removesuffix("the ") if 0 < ahead <= len(call.before) else call.before


def _substitutes(text: str, sentence: _Sentence, earlier: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the substitutes; without a word for whom, one for one for those whom the sentence before excused."""
    even = len(earlier) == len(sentence.instead) and not any(sentence.instead.values())
    for number, (at, whom) in enumerate(sentence.instead.items()):
        replaced = text[earlier[number].start : earlier[number].end] if even else whom
        yield entry(sentence.calls[at], AttendanceStatus.SUBSTITUTE, _RULE, replaced)


def _there_before(before: str, _after: str) -> AttendanceStatus | None:
    """`Also in attendance was Councillor Heron`, `Present at the hearing were Jo Rook (Applicant) and`."""
    if _FROM_AFAR.search(before):
        return AttendanceStatus.REMOTE
    return AttendanceStatus.IN_ATTENDANCE if _WERE_THERE.search(before) else None


_WERE_THERE = pattern(
    "attendance.were_there",
    r"\s(?:was|were)\s(?:also\s)?(?:present|in\sattendance)\s\($|(?:^|[.;]\s)(?:(?:Also|also)\s(?:in\sattendance|present|attending)(?:\sfor\s(?:the\sfirst\s)?part\sof\sthe\smeeting)?|(?:Present|In\sattendance)(?:\sat\sthe\s\w{5,8})?)"
    r"\s(?:was|were):?\s(?:the\s|[A-Z]\w{3,12}s\s)?$",
)
_FROM_AFAR = pattern(
    "attendance.from_afar",
    r"\b(?:[Mm]embers|[Cc]ouncillors|[Tt]hose)\s(?:who|that)\s(?:had\s)?(?:attended|joined|participated|took\spart)"
    r"(?:\s(?:in\s)?(?:the|this)\smeeting)?\s(?:remotely|virtually|online)(?:\sand\shad\sno\svot(?:e|es|ing\srights))?\s(?:was|were):?\s(?:the\s|[A-Z]\w{3,12}s\s)?$",
)
"""`Members who attended remotely were Councillor Heron and`"""


@lru_cache(maxsize=1)
def _other_meeting() -> Screened:
    """Match what tells of another meeting or body; not `had been appointed as substitute for`."""
    phrases = any_of(lexicon().words["attendance.other_meeting"])
    return screened("attendance.other_meeting", rf"\b{phrases}\b(?!\s(?:an?\s|the\s)?substitut)", IGNORECASE)
