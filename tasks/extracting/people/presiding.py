"""Who presided, where a line by itself says so: `Cllr Heron in the Chair`, `Chairman: Cllr Heron`.

In: text with bounds. Out: the entry of who presided. Will not: read sentences about it (`told_rolls`).
"""

from dataclasses import replace

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, PersonKind
from tasks.extracting.people.entry import Entry, entry
from tasks.extracting.people.names import is_given_name
from tasks.extracting.people.roles import kind_of_title
from tasks.extracting.people.roll import roll_of
from tasks.extracting.people.roll_words import chairing
from tasks.extracting.people.told_lines import is_prose

_LABELLED = pattern("attendance.labelled_chair", r"(?:The\s)?(?:Chair|Convener)[a-z]{0,6}\s?:")
_AT_ITS_END = pattern("attendance.chair_at_end", r"(?i:\s\(?in\sthe\schair|\spresiding)\b[).]{0,2}\s{0,3}$")
_CHAIR_KINDS = (PersonKind.CHAIR, PersonKind.MEMBER)


def names_chair(text: str, begin: int, stop: int) -> bool:
    """Say whether a line may be of one who presides and of nobody else."""
    at_end = _AT_ITS_END.search(text, max(begin, stop - _NEAR), stop)
    return at_end is not None or _LABELLED.match(text, begin, stop) is not None


_NEAR = 24


def is_row_of_chair(text: str, start: int, end: int) -> bool:
    """Say whether a row of a table has a chair in its two cells: `Chair: | Cllr Heron`."""
    chaired = _CHAIRED.match(text, start, end)
    return chaired is not None and chaired["cell"] is not None


def presiding_in(text: str, begin: int, stop: int) -> list[Entry]:
    """Return who presided, where a line by itself says so: `Cllr Heron in the Chair`, `Chairman: Cllr Heron`."""
    chaired = _CHAIRED.match(text, begin, stop)
    calls = roll_of(text, begin, stop, listed=chaired is not None)
    if len(calls) != 1:
        return []
    call = calls[0]
    if chaired:
        one = entry(call, AttendanceStatus.PRESENT, "attendance.presiding")
        return [replace(one, printed_role=one.printed_role or chaired["cell"])]
    if call.name.honorific is None and not (call.name.initials or is_given_name(call.name.given)):
        return []
    noted = _NOTED.match(call.after)
    behind = call.role.end - call.name.end if call.role and call.role.start > call.name.end else 0
    presides = chairing().match(call.after, noted.end() if noted else behind) and not is_prose(text[begin:stop])
    labelled = (
        call.role is not None
        and call.role.start == begin
        and _LABELS.fullmatch(text, call.role.end, call.name.start) is not None
    )
    chairs = labelled and call.role is not None and kind_of_title(call.role.title) in _CHAIR_KINDS
    return [entry(call, AttendanceStatus.PRESENT, "attendance.presiding")] if presides or chairs else []


_LABELS = pattern("attendance.labels_chair", r"[\s*†#+]{0,3}:[\s*†#+/]{0,40}|\t\s{0,8}|\s{3,40}")
_CHAIRED = pattern(
    "attendance.chaired_by",
    r"(?:(?P<cell>(?:(?:Vice|Deputy)[\s-])?(?:Chair(?:man|person|woman)?|Convener))\s?(?::\s[|/]|\|)\s"
    r"|(?i:(?:the\s)?(?:(?:vice|deputy)[\s-])?(?:chair(?:man|person|woman)?|convener))\s?:\s{1,3})(?!(?:None|Vacan|Not)\w{0,3}\b)(?=[A-Z])[^.;:\n]{3,60}\.?$",
)
"""`Chair: Jolyon Heron` below those who sent apologies says who presided, and so does a row: `Chair: | Jo Heron`."""
_NOTED = pattern("attendance.noted_before_chair", r"\s?\([^()\n]{2,40}\)(?=\s[Ii]n\s)")
"""`Councillor A Heron (Chairman) in the Chair`"""
