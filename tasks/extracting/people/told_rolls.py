"""Who was present, where a sentence says so and no list: `The meeting was attended by Cllrs A Heron and B Teal.`

In: the sentences at the top of minutes that list nobody as present. Out: entries of the first such sentence. Will not:
take one that names fewer than two, who may be guests.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, PersonKind
from tasks.extracting.passages import sentences_of
from tasks.extracting.people.attendance_rows import PRESIDING
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.roles import kind_of_title
from tasks.extracting.people.rosters import Roster
from tasks.extracting.triggers import AnyOf, holds

_FEWEST = 2
_MEMBERS = r"(?:[Cc]ouncillors|[Mm]embers|[Tt]rustees|[Gg]overnors)"
_OPENS = pattern(
    "told_roll.opens",
    r"(?:(?:The|This)\smeeting\swas\sattended\sby"
    rf"|(?:Those|The\sfollowing|(?:The\sother\s)?{_MEMBERS})\s(?:present|attending|in\sattendance)\s(?:were|was)"
    r"|(?:The\sfollowing(?:\s[a-z]{5,12})?|[Tt]here)\swere\s(?:also\s)?(?:present|in\sattendance)|There\sbeing\spresent"
    r"|[Pp]resent\s(?:at\sthe\smeeting\s)?were|At\sthe\smeeting\swere|(?:In\sattendance|Attending)\swere"
    r"|The\sfollowing(?:\s[a-z]{5,12})?\sattended"
    r"|(?:[A-Z][^.;:\n]{3,80}?\sthat\s)?[Tt]he\s(?:[A-Z][\w-]{2,16}\s){0,2}(?:Sub-[Cc]ommittee|[Pp]anel|Committee)\s"
    r"(?:would\s(?:comprise|consist\sof)|comprised(?:\sof)?|consisted\sof)(?=\s(?:Councillors|Cllrs|[A-Z]))"
    rf"|The\s(?:[a-z]{{3,5}}\s)?{_MEMBERS}\s(?:that|who)\s(?:presided|sat|heard|considered|determined)\b[^.;:\n]{{0,60}}?\s(?:were|was)"
    rf"|There\swere\s(?:[a-z]{{3,9}}|\d{{1,2}})\s{_MEMBERS}\s(?:present|in\sattendance)(?=:|\s\()"
    rf"|(?:All|[A-Z][a-z]{{2,8}}|\d{{1,2}})(?:\sof\sthe\s[a-z]{{3,8}})?\s{_MEMBERS}\swere\spresent(?=:|\s\()):?\s\(?",
)
"""`The meeting was attended by`, `The Officer confirmed that the Sub-Committee would comprise Councillors`"""
_THERE = ("present", "attendance", "attended")
"""A sentence that does not open so has one of them behind the names."""
_CLOSES = pattern(
    "told_roll.closes",
    r"\s(?:(?:were|was)\s(?:all\s)?(?:present|in\sattendance)|attended)(?:\sat\sthe\smeeting|\sthe\smeeting)?"
    r"(?:[,;]?\s(?:together\s|along\s)?with\s|[,;]\s?and\s|[.;]|$)",
)
_WITH = pattern("told_roll.with", r"\bwith\s(?P<names>[A-Z][^;:\n]{5,300}?)\s(?:also\s)?present\.?$")
"""`The Chairman opened the meeting with Mr Teal and Mrs Wren present.`"""
_LABELLED = pattern("told_roll.labelled", r"(?:Councillors|Cllrs|Members|Trustees)\s?:\s")
_BESIDE = pattern(
    "told_roll.beside", r"[,;]\s(?:together\s|along\s)?with\s(?=the\s|[A-Z])|\stogether\swith\s|\salong\swith\s"
)
_PRESIDED = pattern(
    "told_roll.presided",
    rf"(?P<who>(?!The\s(?:[a-z]{{3,5}}\s)?{_MEMBERS}\s)[A-Z][^.;:\n]{{3,80}}?),?\s(?:presided|(?:was\s)?in\sthe\s[Cc]hair|took\sthe\s[Cc]hair|chaired\sthe\smeeting|opened\sthe\smeeting)\b(?:,?\sand\s)?",
)
_PRESIDING = ("presided", "hair", "opened")
_CHAIRED = pattern(
    "told_roll.chaired",
    r"(?:The\smeeting\swas\s)?(?:[Cc]haired|presided\sover)\sby\s(?P<behind>[A-Z][^.;:\n]{3,80}?)(?=[.;]|$|\sand\s)",
)
_ABSENCE = pattern(
    "told_roll.in_absence", r"In\sthe\s(?:continued\s)?absence\sof\s[^,.;\n]{3,80},\s(?:the\s(?=[A-Z]))?"
)
"""`In the absence of the Mayor, Councillor Heron presided.`"""
_ALSO = pattern("told_roll.also", r"Also\s(?=[Pp]resent\s(?:at\sthe\smeeting\s)?were\b)")
"""Beside who presided, `Also present were` the members."""
_PRESENT, _GUEST = AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE


def told_roll(text: str, paragraphs: Iterable[tuple[int, int]], *, local: bool) -> list[Entry]:
    """Return the entries of the first sentence that tells who was present, and who presided by it or one before it."""
    chair: list[Entry] = []
    for start, end in _sentences(text, paragraphs):
        presided = _PRESIDED.match(text, start, end) if holds(text[start:end], _PRESIDING) else None
        if presided:
            chair = _read(text, start, presided.end("who"), _PRESENT, local=local)[:1]
        begin = presided.end() if presided else start
        if chair and (also := _ALSO.match(text, begin, end)):
            begin = also.end()
        found = list(_told(text, begin, end, local=local))
        if sum(one.status is _PRESENT for one in found) >= _FEWEST:
            return [*(one for one in chair if one.start < found[0].start), *found]
    return []


def presider_told(text: str, paragraphs: Iterable[tuple[int, int]]) -> list[Entry]:
    """Return who presided as a sentence beside a list of the others tells: `The Mayor (Councillor Heron) presided.`"""
    for start, end in _sentences(text, paragraphs):
        absence = _ABSENCE.match(text, start, end)
        begin = absence.end() if absence else start
        chaired = _CHAIRED.match(text, begin, end)
        presided = chaired or _PRESIDED.match(text, begin, end)
        if presided:
            one = _read(text, *presided.span("behind" if chaired else "who"), _PRESENT, local=False)
            return [replace(who, rule=PRESIDING) for who in one if len(one) == 1 and not _serves(who)]
    return []


def _serves(who: Entry) -> bool:
    """Say whether somebody holds an office of the staff, who opens a meeting for the members."""
    return who.name is None or kind_of_title(who.printed_role or "") is PersonKind.OFFICER


def _sentences(text: str, paragraphs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the sentences of those paragraphs that may tell."""
    for start, end in paragraphs:
        if may_tell(text[start:end]):
            yield from _whole_sentences(text, start, end)


def may_tell(words: str) -> bool:
    """Say whether words hold what no sentence of those here does without, so that most are not cut into sentences."""
    return _STEMS.stands_in(words)


_STEMS = AnyOf(
    (
        *("presid", "hair", "opened", "resent", "ttend", "compris", "consist", "At"),
        *("sat", "heard", "considered", "determined"),
    )
)


def _whole_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of sentences, which a semicolon between groups of names does not end."""
    begin: int | None = None
    for first, last in sentences_of(text[start:end], start):
        begin = first if begin is None else begin
        if text[last - 1] != ";":
            yield begin, last
            begin = None
    if begin is not None:
        yield begin, end


def _told(text: str, start: int, end: int, *, local: bool) -> Iterator[Entry]:
    """Yield whom one sentence names as present, and those beside them."""
    if opens := _OPENS.match(text, start, end):
        beside = _BESIDE.search(text, opens.end(), end)
        yield from _read(text, opens.end(), beside.start() if beside else end, _PRESENT, local=local)
        if beside:
            yield from _read(text, beside.end(), end, _GUEST, local=local)
    elif not holds(text[start:end], _THERE):
        return
    elif among := _WITH.search(text, start, end):
        yield from _read(text, *among.span("names"), _PRESENT, local=local)
    elif closes := _CLOSES.search(text, start, end):
        yield from _read(text, start, closes.start(), _PRESENT, local=local)
        if closes.group(0).endswith(("with ", "and ")):
            yield from _read(text, closes.end(), end, _GUEST, local=local)


def labelled_roll(text: str, start: int, end: int, *, local: bool) -> list[Entry]:
    """Return the entries of a paragraph of an item that begins with `Councillors:`, where nobody else is listed."""
    return Roster(local=local).read(text, start, end) if _LABELLED.match(text, start, end) else []


def _read(text: str, start: int, end: int, status: AttendanceStatus, *, local: bool) -> list[Entry]:
    """Read a stretch of names."""
    return [replace(one, rule="attendance.told") for one in Roster(status, local=local).read(text, start, end)]
