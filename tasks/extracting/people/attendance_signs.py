"""Signs beside names that a note explains: `Black*, Forde` and `* Denotes members in remote attendance`; `Coot (P)`.

In: a document's words and its rows of attendance. Out: the same rows, each with the status that its sign says: from
afar, present, away. In a list where a sign marks those present, the others were not there. Will not: read a sign that
no note explains (ticks, `(P)` and `(Ap)` explain themselves), or change who came as an officer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.minutes import Attendance
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon

_SIGNS = "*#†‡^+"
_SIGN = pattern("attendance.sign", rf"[^\S\n]?(?P<sign>[{_SIGNS}]{{1,3}})(?![{_SIGNS}])")
_ON_LINE = pattern("attendance.on_line", r"[^\n*#†‡^]{0,90}(?P<sign>[*#†‡^]{1,3})[^\S\n]{0,3}(?=\n|\Z)")
_MARK = pattern("attendance.mark", r"(?:\s?\([^()\n]{3,40}\))?[^\S\n]?(?P<sign>[*#†‡^+])")
_MARK_BEFORE = pattern("attendance.mark_before", r"(?P<sign>[*#†‡^+])[^\S\n]{0,3}$")
_SORRY = pattern("attendance.mark_of_apology", r"[Øø∅][^\S\n]{0,3}$")
"""`* Denotes attendance   Ø Denotes apology for absence`"""
_BEFORE = 4
_CODE = pattern(
    "attendance.state_code",
    r"(?:\s?\((?:[A-Z]{2,4}|[^()\n]{4,40})\)|[^\S\n]{2,40}+(?:Vice[\s-]|Deputy\s)?(?:Chair(?:man)?|Mayor)(?=\s\s))?"
    r"(?:(?:,?\s(?:[–-]\s)?(?:Vice[\s-]|Deputy\s)?(?:Chair(?:man|woman|person)?|Mayor))?"
    r"\s(?:[–-]\s)?(?P<listed>[A-Z](?:[a-z]{0,3}|[A-Z]{1,2}))(?=\s?(?:[;,.\n]|\Z))"
    r"|[^\S\n]{0,40}+(?:\((?P<code>[A-Z][a-z]{0,3})\)|(?P<tick>[√✓✔✗✘])"
    r"|(?<=\s\s)(?P<wide>[A-Z][a-z]{0,3})(?=[^\S\n]{0,3}(?:\n|\Z))))",
)
_THERE = (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE)
UNMARKED = "attendance.unmarked"
_FEWEST = 2
_NEAR = 600
"""A note about signs stands within so many characters of the list."""


def with_signs(text: str, rows: Sequence[Attendance]) -> list[Attendance]:
    """Return the rows, each with the status that its sign says."""
    signs = any(sign in text for sign in _SIGNS)
    remote = {note.group("sign") for note in _note().finditer(text)} if signs else set()
    signed = [_signed(text, row, remote) for row in rows] if remote else list(rows)
    signed = [_gone(text, row) for row in signed] if signs and _GONE.search(text) else signed
    note = _note_of_presence(text, signed)
    return list(_marked(text, signed, *note)) if note else list(_coded(text, signed))


def _note_of_presence(text: str, rows: Sequence[Attendance]) -> tuple[str, int] | None:
    """Return the sign that a note near the list explains, and where that is: `* denotes Member present`."""
    places = [row.evidence.start for row in rows if row.status is AttendanceStatus.PRESENT]
    if not places:
        return None
    begin = max(0, min(places) - _NEAR)
    near = text[begin : max(places) + _NEAR]
    return next(((note.group("sign") or "*", begin + note.start()) for note in _presence().finditer(near)), None)


def _signed(text: str, row: Attendance, remote: set[str]) -> Attendance:
    """Return a row as its sign has it: right behind the name, or behind the post at the end of its line."""
    sign = _SIGN.match(text, row.evidence.end)
    if sign is None and row.role:
        sign = _ON_LINE.match(text, row.evidence.end)
    said = sign is not None and sign.group("sign") in remote and row.status in _THERE
    return replace(row, status=AttendanceStatus.REMOTE) if said else row


def _gone(text: str, row: Attendance) -> Attendance:
    """Return a row with the coming or going that a note says of its sign: `Nicol*` and `* Left during item 4`."""
    sign = _SIGN.match(text, row.evidence.end)
    near = text[row.evidence.end : row.evidence.end + _NEAR] if sign and row.status is AttendanceStatus.PRESENT else ""
    note = next((one for one in _GONE.finditer(near) if sign and one["sign"] == sign["sign"]), None)
    if note is None:
        return row
    left = note["does"].lower() == "left"
    return replace(row, status=AttendanceStatus.LEFT_EARLY if left else AttendanceStatus.ARRIVED_LATE)


_GONE = pattern(
    "attendance.gone_note",
    rf"(?m)^[^\S\n]{{0,9}}(?P<sign>[{_SIGNS}]{{1,3}})[^\S\n]?(?:[–=-][^\S\n])?(?P<does>(?i:left|arrived|joined))\s(?:at|during|after|before|following|the\smeeting|\d)",
)


def _marked(text: str, rows: Sequence[Attendance], sign: str, place: int) -> Iterator[Attendance]:
    """Yield the rows where a sign marks those present: who has none in the list above the note was not there."""
    present = [row for row in rows if row.status is AttendanceStatus.PRESENT]
    members = [row for row in present if row.evidence.start < place] or present
    before = bool(members) and _stands_before(text, members[0], sign)
    marks = {id(row): _stands_before(text, row, sign) if before else _stands_behind(text, row, sign) for row in members}
    for row in rows:
        there = marks.get(id(row), True) or not any(marks.values())
        sorry = _SORRY.search(text, max(0, row.evidence.start - _BEFORE), row.evidence.start) is not None
        status = AttendanceStatus.APOLOGIES if sorry else AttendanceStatus.ABSENT
        yield row if there else replace(row, status=status, evidence=replace(row.evidence, rule=UNMARKED))


def _stands_before(text: str, row: Attendance, sign: str) -> bool:
    start = row.evidence.start
    mark = _MARK_BEFORE.search(text[max(0, start - 4) : start])
    return mark is not None and mark.group("sign") == sign


def _stands_behind(text: str, row: Attendance, sign: str) -> bool:
    mark = _MARK.match(text, row.evidence.end)
    return mark is not None and mark.group("sign") == sign


def _coded(text: str, rows: Sequence[Attendance]) -> Iterator[Attendance]:
    """Yield the rows of a list that says of each name whether it was there: `A Heron (P)`, `B Teal √`."""
    found = {id(row): _code(text, row) for row in rows if row.status is AttendanceStatus.PRESENT}
    states = _states() | dict(explained(text)) if any(found.values()) else {}
    own = {at: states[code] for at, code in found.items() if code in states}
    coded = sum(status == AttendanceStatus.PRESENT for status in own.values()) >= _FEWEST
    for row in rows:
        yield replace(row, status=own[id(row)]) if coded and id(row) in own else row


def _code(text: str, row: Attendance) -> str | None:
    match = _CODE.match(text, row.evidence.end)
    return next((code for code in match.groups() if code), None) if match else None


@lru_cache(maxsize=1)
def _states() -> dict[str, AttendanceStatus]:
    codes: Mapping[str, Sequence[str]] = lexicon().forms["attendance.codes"]
    return {code: AttendanceStatus(status) for status, listed in codes.items() for code in listed}


def explained(text: str) -> Iterator[tuple[str, AttendanceStatus]]:
    """Yield what a note says that a code means: `A = absent`."""
    words = dict(lexicon().canonical("attendance.states"))
    for note in _key().finditer(text):
        yield note.group("code"), AttendanceStatus(words[note.group("word").lower()])


@lru_cache(maxsize=1)
def _key() -> Pattern[str]:
    states = any_of(lexicon().canonical("attendance.states"))
    return pattern(
        "attendance.key",
        rf"(?<!\w)\(?(?P<code>[A-Z](?:[a-z]{{0,3}}|[A-Z]{{1,2}}))\)?\s?(?:=|:|–|-|[Dd]enotes|[Ii]ndicates)\s?(?P<word>(?i:{states}))(?!\w)",
    )


@lru_cache(maxsize=1)
def _note() -> Screened:
    """Match `* Denotes members present in remote attendance`, `# = attended via Teams`."""
    afar = any_of(lexicon().words["attendance.remotely"])
    return screened(
        "attendance.sign_note",
        rf"(?m)^[^\S\n]{{0,20}}(?P<sign>[{_SIGNS}]{{1,3}})\s?(?:[Dd]enot(?:es|ing)|[Ii]ndicat(?:es|ing)|=|[–:-])?\s?[^\n]{{0,60}}?\b(?:{afar}|remote|virtual)\b",
    )


@lru_cache(maxsize=1)
def _presence() -> Screened:
    """Match `* denotes Member present`, `(* = in attendance)`, `Members present are marked with an asterisk`."""
    said = r"(?:[Pp]resent|[Aa]ttendance|[Aa]ttended|PRESENT)"
    return screened(
        "attendance.presence_note",
        rf"(?m)^[^\n]{{0,400}}?\(?(?P<sign>[*#†‡^+])\s?(?:[Dd]enot(?:es|ing)|[Ii]ndicat(?:es|ing)|=|[–:-])?\s?(?:(?:a\s)?(?:[Mm]embers?|[Cc]ouncillors?|[Tt]hose|[Ii]n)\s){{0,2}}{said}\)?(?:\s\(\d{{1,3}}\s?%?\))?(?:[^\S\n]{{0,3}}$|[;,]\s|[^\S\n]{{1,40}}\S\s?[Dd]enotes\s)"
        rf"|{said}\s(?:are|is)\s(?:marked|indicated|denoted|shown)\s(?:by|with)\san\sasterisk",
    )
