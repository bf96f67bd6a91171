"""Signs behind names that a note explains: `Councillors Black*, Forde` and `* Denotes members in remote attendance`.

In: a document's words and its rows of attendance. Out: the same rows, with those of signed names who took part from
afar as remote. Will not: read a sign that no note explains, or change who was away.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.minutes import Attendance
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon

_SIGN = pattern("attendance.sign", r"[^\S\n]?(?P<sign>[*#†‡^]{1,3})(?![*#†‡^])")
_ON_LINE = pattern("attendance.on_line", r"[^\n*#†‡^]{0,90}(?P<sign>[*#†‡^]{1,3})[^\S\n]{0,3}(?=\n|\Z)")
_THERE = (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE)


def with_signs(text: str, rows: Sequence[Attendance]) -> list[Attendance]:
    """Return the rows, each with the status that its sign says."""
    remote = {note.group("sign") for note in _note().finditer(text)}
    return [_signed(text, row, remote) for row in rows] if remote else list(rows)


def _signed(text: str, row: Attendance, remote: set[str]) -> Attendance:
    """Return a row as its sign has it: right behind the name, or behind the post at the end of its line."""
    sign = _SIGN.match(text, row.evidence.end)
    if sign is None and row.role:
        sign = _ON_LINE.match(text, row.evidence.end)
    said = sign is not None and sign.group("sign") in remote and row.status in _THERE
    return replace(row, status=AttendanceStatus.REMOTE) if said else row


@lru_cache(maxsize=1)
def _note() -> Screened:
    """Match `* Denotes members present in remote attendance`, `# = attended via Teams`."""
    afar = any_of(lexicon().words["attendance.remotely"])
    return screened(
        "attendance.sign_note",
        rf"(?m)^[^\S\n]{{0,20}}(?P<sign>[*#†‡^]{{1,3}})\s?(?:[Dd]enot(?:es|ing)|[Ii]ndicat(?:es|ing)|=|[–:-])?\s?[^\n]{{0,60}}?\b(?:{afar}|remote|virtual)\b",
    )
