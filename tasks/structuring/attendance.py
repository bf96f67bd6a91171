"""Who was there: the attendance table of a page, and the `Present:` blocks of printed minutes.

In: the blocks before the first item. Out: attendance rows with their words. Will not: read apologies
from an item's minutes (extraction does), or take a name apart.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.documents import Block, Evidence
from schemas.minutes import Attendance
from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus, BlockRole
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.marks import mark_of

_NAME = 0
_LONGEST = 400
_NO_NAMES = (BlockRole.TABLE_HEAD, BlockRole.TABLE_ROW, BlockRole.HEADING)
_NOTE = pattern("attendance.note", r"(?P<name>[^()]{2,80}?)\s*+(?:\((?P<note>[^()]{1,80})\))?\s*+$")
_INITIALS = pattern("attendance.initials", r"\s{2,9}[A-Z]{2,3}$")
_PADDING = pattern("attendance.padding", r"[\s\-–·•*]*(?:(?:Councillors|Cllrs\.?)\s*:?\s+|and\s+)?")
_SUBSTITUTE = pattern(
    "attendance.substitute", r"(?:[Ss]ubstitut(?:e|ing)\s+for|[Ii]n place of|[Rr]eplacing)\s+(?P<whom>.{3,60})$"
)
_SEPARATOR = pattern(
    "attendance.separator",
    r"(?<!\s)\s*+[,;]\s+(?!(?:CBE|OBE|MBE|BEM|JP|DL)\b)(?:and\s+(?!the\b))?|(?<!\s)(?<!Mr)(?<!Dr)\s++and\s+(?=[A-Z])",
)


@lru_cache(maxsize=1)
def _opening() -> Pattern[str]:
    """Match the label of a block: `Present:`, `Apologies:`, `Officers in attendance:`."""
    labels = [label for listed in lexicon().forms["attendance.labels"].values() for label in listed]
    return pattern(
        "attendance.opening",
        rf"(?P<label>{any_of(labels)})\s*+(?::\s?[-–]?|$|(?<=\s\s))",
    )


def attendance_of(text: str, blocks: Sequence[Block], known: Lexicon) -> tuple[Attendance, ...]:
    """Return the rows in reading order: those of a marked table, or those below the labels."""
    marked = [block for block in blocks if block.role is BlockRole.ATTENDANCE]
    return tuple(_rows(text, marked, known) if marked else _labelled(text, blocks, known))


def opens_presence(text: str, block: Block) -> bool:
    """Say whether a line begins a list of those present."""
    match = _opening().match(text, block.start, block.end)
    present = lexicon().forms["attendance.labels"]["present"]
    return match is not None and " ".join(match.group("label").split()) in present


def _rows(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[Attendance]:
    """Read a row's cells: name, role, attendance; a row without a known status is the table's head."""
    for block in blocks:
        cells = block.cells or ((block.start, block.end),)
        words = [text[start:end] for start, end in cells]
        status = next((found for word in reversed(words[1:]) if (found := _status(word, known))), None)
        if status:
            role = words[1] if len(words) > 2 and words[1] else None
            evidence = Evidence(*cells[_NAME], "attendance.row", block.page)
            yield Attendance(words[_NAME], status, role, None, evidence)


def _status(word: str, known: Lexicon) -> AttendanceStatus | None:
    """Return the status that a cell states, the longer words first (`In attendance` before `Attended`)."""
    lowered = word.casefold()
    forms = known.canonical("attendance.states")
    longest_first = sorted(forms, key=len, reverse=True)
    return next((AttendanceStatus(forms[form]) for form in longest_first if form in lowered), None)


def _labelled(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[Attendance]:
    """Read the names below each label, until a line that is no list of names."""
    status: AttendanceStatus | None = None
    statuses = {
        label: AttendanceStatus(state) for state, labels in known.forms["attendance.labels"].items() for label in labels
    }
    for block in blocks:
        opening = _opening().match(text, block.start, block.end)
        start = opening.end() if opening else block.start
        if opening:
            status = statuses[" ".join(opening.group("label").split())]
        elif _is_other(text, block, known):
            status = None
        if status:
            yield from _names(text, start, block, status)


def _is_other(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a line ends a list of names: prose, a field, or a mark of the page."""
    line = text[block.start : block.end]
    field = ":" in line and not line.startswith(("Councillors", "Cllrs", "Members"))
    return block.role in _NO_NAMES or len(line) > _LONGEST or field or mark_of(text, block, known) is not None


def _names(text: str, start: int, block: Block, status: AttendanceStatus) -> Iterator[Attendance]:
    """Split a line of names at commas; each may carry a role or a substitution in brackets."""
    position = start
    cuts = [cut for cut in _SEPARATOR.finditer(text, start, block.end) if not _in_brackets(text, start, cut.start())]
    for cut in [*cuts, None]:
        end = cut.start() if cut else block.end
        if attendance := _one(text, position, end, status, block.page):
            yield attendance
        position = cut.end() if cut else end


def _in_brackets(text: str, start: int, position: int) -> bool:
    """Say whether a position is inside brackets: `(Director of Children, Young People and Education)`."""
    return text.count("(", start, position) > text.count(")", start, position)


def _one(text: str, start: int, end: int, status: AttendanceStatus, page: int | None) -> Attendance | None:
    words = text[start:end]
    padding = _PADDING.match(words)
    begin = start + (padding.end() if padding else 0)
    end = min((cut.start() for cut in _INITIALS.finditer(text, begin, end)), default=end)
    match = _NOTE.match(text[begin:end].rstrip(" \xa0.;"))
    if match is None or not match.group("name")[:1].isupper():
        return None
    note = match.group("note") or ""
    substituted = _SUBSTITUTE.search(note)
    evidence = Evidence(begin, begin + match.end("name"), "attendance.listed", page)
    return Attendance(
        name=match.group("name"),
        status=AttendanceStatus.SUBSTITUTE if substituted else status,
        role=None if substituted or not note else note,
        substitute_for=substituted.group("whom") if substituted else None,
        evidence=evidence,
    )
