"""Who was there, by the attendance table of a page.

In: the blocks before the first item. Out: attendance rows with their words. Will not: read lists of names or
sentences (extraction does), or take a name apart.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.documents import Block, Evidence
from schemas.minutes import Attendance
from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus, BlockRole
from seeds.given_names import given_names
from seeds.lexicon import Lexicon, lexicon
from seeds.roll_labels import OF_BODY, opening_source

_NAME = 0


def attendance_of(text: str, blocks: Sequence[Block], known: Lexicon) -> tuple[Attendance, ...]:
    """Return the rows of a marked table, in reading order."""
    marked = [block for block in blocks if block.role is BlockRole.ATTENDANCE]
    return tuple(_rows(text, marked, known))


def opens_presence(text: str, block: Block) -> bool:
    """Say whether a line begins a list of those present."""
    return _opening().match(text, block.start, block.cells[0][1] if block.cells else block.end) is not None


def opens_list(text: str, block: Block) -> bool:
    """Say whether a line begins a list of people with a label and a dash: `APOLOGIES – Cllr Heron`."""
    return _dashed().match(text, block.start, block.end) is not None


@lru_cache(maxsize=1)
def _dashed() -> Pattern[str]:
    return pattern("attendance.dashed_label", rf"{opening_source()}(?:\s?[–-]\s|\s?:\s?[–-]\s?)(?=\S)")


def tells_apologies(line: str) -> bool:
    """Say whether a line tells who was away, stop or no stop: `Apologies were received from Councillor Heron`."""
    return _AWAY.match(line) is not None


_AWAY = pattern(
    "attendance.tells_apologies",
    r"(?i:apolog(?:y|ies))\b[^.\n]{0,30}\s(?:was|were|had\sbeen)\s(?:received|submitted|given|sent|intimated)\s[^\n]{0,40}?[A-Z]",
)


def is_of_roll(text: str, block: Block) -> bool:
    """Say whether a line of capitals is of a list of names: `CLLR A HERON (CHAIR)`, `APOLOGIES: B TEAL`, `JO ROOK`."""
    line = text[block.start : block.end]
    named = _TWO_WORDS.fullmatch(line) is not None and line.partition(" ")[0].capitalize() in given_names()
    return named or _INITIALLED.match(line) is not None or _of_roll().match(line) is not None


_TWO_WORDS = pattern(
    "attendance.two_words", r"[A-Z][A-Z’'-]{1,20}\s(?:[A-Z]\.?\s)?[A-Z][A-Z’'-]{1,20}(?:\s?\([^()]{2,40}\))?"
)

_INITIALLED = pattern(
    "attendance.initialled",
    r"(?:[A-Z]\.?\s){1,4}[A-Z][A-Z’'-]{2,20}(?:\s(?:MBE|OBE|CBE|BEM|JP|DL))?(?:$|,|\s?\(|\s[–-]\s|\s\s)",
)


@lru_cache(maxsize=1)
def _of_roll() -> Pattern[str]:
    """Match how such a line begins: a title before a name, or a label with names behind it."""
    titles = any_of(title.upper() for title in lexicon().words["people.honorifics"])
    return pattern(
        "attendance.of_roll", rf"(?:{titles}S?\.?\s[A-Z]|{opening_source()}\s?(?:\(\d{{1,3}}\)\s?)?[:–-]\s?\S)"
    )


@lru_cache(maxsize=1)
def _opening() -> Pattern[str]:
    """Match the label of those present: `Present:`, `Those attending`, `Presennol / Present:`."""
    labels = rf"{any_of(lexicon().forms['attendance.labels']['present'])}|{OF_BODY}"
    return pattern(
        "attendance.opening",
        rf"(?:{labels})(?:\s?/\s?(?:{labels}))?\s*+(?:[:;|]\s?[-–]?|[-–](?:\s|$)|$|(?<=\s\s)|(?<=[A-Z]\s)(?=(?:Cllrs?|CLLR[sS]?|Clrs?|Councillors?|Mrs?)\b))",
    )


def _rows(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[Attendance]:
    """Read a row's cells: name, role, attendance; a row without a known status is the table's head."""
    for block in blocks:
        cells = block.cells or ((block.start, block.end),)
        words = [text[start:end] for start, end in cells]
        status = next((found for word in reversed(words[1:]) if (found := _status(word, known))), None)
        if status:
            role = words[1] if len(words) > 2 and words[1] else None
            start, end = cells[_NAME]
            end = start + len(_honours().sub("", text[start:end]))
            evidence = Evidence(start, end, "attendance.row", block.page)
            yield Attendance(text[start:end], status, role, None, evidence)


@lru_cache(maxsize=1)
def _honours() -> Pattern[str]:
    honours = any_of(lexicon().words["attendance.honours"])
    return pattern("attendance.honours", rf"(?:,?\s{{1,3}}{honours})(?:,?\s{{1,3}}{honours}){{0,4}}$")


def _status(word: str, known: Lexicon) -> AttendanceStatus | None:
    """Return the status that a cell states, the longer words first (`In attendance` before `Attended`)."""
    lowered = word.casefold()
    forms = known.canonical("attendance.states")
    longest_first = sorted(forms, key=len, reverse=True)
    return next((AttendanceStatus(forms[form]) for form in longest_first if form in lowered), None)
