"""Dates that share parts: `7 and 8 November 2013`, `31 October and 13 December 2006`, `1-5 June 2023`.

In: single dates and the words between them. Out: readings: a list is a date each, a range is one interval.
Will not: join dates with other words between, or a range that runs backwards.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import Atom
from tasks.extracting.dates.edtf import Parts, interval
from tasks.extracting.dates.reading import Reading

_LIST = pattern(
    "date.list_join",
    r"\s?,\s{1,9}(?:and\s{1,9}|or\s{1,9}|&\s{1,9})?(?:on\s{1,9})?|\s{1,9}(?:and|or|&)\s{1,9}(?:on\s{1,9}|in\s{1,9})?(?:the\s)?|/",
    IGNORECASE,
)
_RANGE = pattern(
    "date.range_join", r"\s?[-–—]\s?|\s{1,9}(?:to|until|till|through\sto|up\sto|to\sthe)\s{1,9}", IGNORECASE
)
_COMMA = pattern("date.comma_join", r"\s?,\s{1,9}")
_AND = pattern("date.and_join", r"\s{1,9}and\s{1,9}(?:the\s)?", IGNORECASE)
_BETWEEN = pattern("date.between", r"\bbetween\s+(?:the\s+)?$", IGNORECASE)
_LONGEST_JOIN = 14
_WINDOW = 60


@lru_cache(maxsize=1)
def _days_before() -> Pattern[str]:
    """Match bare days that share the month behind: `7 and `, `1st, 2nd and `, `1-`."""
    day = rf"\d{{1,2}}(?:\s?{any_of(lexicon().words['dates.ordinals'])})?"
    weekday = any_of(name for names in lexicon().forms["dates.days_of_week"].values() for name in names)
    lead = rf"(?:{weekday}\s)?"
    return pattern(
        "date.days_before",
        rf"(?<![\w/£.:-])(?<!\d,)(?P<days>(?:{lead}{day},\s){{0,4}}{lead}{day})(?P<join>,?\s+(?:and|&|or)\s+{lead}|\s?[-–/]\s?|\s+to\s+{lead})(?:the\s+)?$",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _day() -> Pattern[str]:
    """Match one of these days, with the day of the week before it: `Tuesday 21` of `Tuesday 21 and Thursday 23 May`."""
    weekday = any_of(name for names in lexicon().forms["dates.days_of_week"].values() for name in names)
    return pattern("date.bare_day", rf"(?:\b{weekday}\s)?(?P<day>\d{{1,2}})", IGNORECASE)


def readings_of(text: str, atoms: Sequence[Atom]) -> Iterator[Reading]:
    """Yield the dates that single dates make with each other and with the days before them."""
    position = 0
    whole = [part for atom in atoms for part in _with_days_before(text, atom)]
    while position < len(whole):
        run = _run(text, whole[position:])
        yield from _of_run(text, whole[position : position + run])
        position += run


def _run(text: str, atoms: Sequence[Atom]) -> int:
    """Return how many dates follow each other with nothing but a comma, `and`, `to` or a dash between."""
    for at, (one, other) in enumerate(pairwise(atoms), start=1):
        if not _joined(text, one, other):
            return at
    return len(atoms)


def _between(text: str, one: Atom, other: Atom) -> str:
    return text[one.end : other.start]


def _joined(text: str, one: Atom, other: Atom) -> bool:
    words = _between(text, one, other)
    return len(words) <= _LONGEST_JOIN and bool(_LIST.fullmatch(words) or _RANGE.fullmatch(words))


def _of_run(text: str, atoms: Sequence[Atom]) -> Iterator[Reading]:
    filled = _with_shared_parts(text, atoms)
    if not any(atom.alone for atom in filled):
        return
    at = 0
    while at < len(filled):
        ranged = _range(text, filled[at], filled[at + 1]) if at + 1 < len(filled) else None
        yield ranged or _single(text, filled[at], atoms, at)
        at += 2 if ranged else 1


def _with_shared_parts(text: str, atoms: Sequence[Atom]) -> list[Atom]:
    """Give a date without a year that of the next in the run; `November to February 2020` begins the year before.

    A comma alone shares nothing (`on 3 May, 5 June 2019 being a holiday`), only in a list that has an `and` behind it.
    """
    filled = [atoms[-1]]
    sharing = False
    for one, other in reversed(list(pairwise(atoms))):
        sharing = sharing or not _COMMA.fullmatch(_between(text, one, other))
        filled.append(_with_year_of(one, filled[-1].parts) if sharing else one)
    return filled[::-1]


def _with_year_of(atom: Atom, after: Parts) -> Atom:
    parts = atom.parts
    if parts.year or not parts.month or not after.year or not after.month:
        return atom
    earlier = (parts.month, parts.day or 1) <= (after.month, after.day or 31)
    return replace(atom, parts=replace(parts, year=after.year if earlier else after.year - 1))


def _range(text: str, one: Atom, other: Atom) -> Reading | None:
    """Return the interval of two dates of one fineness, or None."""
    words = _between(text, one, other)
    ranged = bool(_RANGE.fullmatch(words)) or (
        _AND.fullmatch(words) and _BETWEEN.search(text[max(0, one.start - 14) : one.start])
    )
    alike = bool(one.parts.day) == bool(other.parts.day) and bool(one.parts.month) == bool(other.parts.month)
    if (
        not ranged
        or not alike
        or _moved().search(text[max(0, one.start - 24) : one.start])
        or (one.parts.year and other.parts.year and one.parts.edtf >= other.parts.edtf)
    ):
        return None
    edtf = interval(one.parts.edtf, other.parts.edtf)
    return Reading(one.start, other.end, "date.range", edtf, DateRole.PERIOD)


@lru_cache(maxsize=1)
def _moved() -> Pattern[str]:
    """Match what makes a change of two dates: `slipped from May to October 2021`."""
    moved = any_of(lexicon().words["dates.moved"])
    return pattern("date.moved", rf"\b{moved}\s(?:back\s|forward\s)?from\s$", IGNORECASE)


def _single(text: str, filled: Atom, printed: Sequence[Atom], at: int) -> Reading:
    """Return one date by its own words; the year that it shares is said apart."""
    own = printed[at].parts
    if filled.parts == own:
        return Reading(filled.start, filled.end, filled.rule, own.edtf, parts=own)
    giver = next(atom for atom in printed[at + 1 :] if atom.parts.year)
    year_of = filled.parts.year, text[giver.start : giver.end]
    return Reading(filled.start, filled.end, filled.rule, own.edtf, parts=own, year_of=year_of)


def _with_days_before(text: str, atom: Atom) -> Iterator[Atom]:
    """Yield the bare days before a date that share its month and year, and the date."""
    window = max(0, atom.start - _WINDOW)
    match = _days_before().search(text, window, atom.start) if atom.parts.day else None
    if match:
        for day in _day().finditer(text, match.start("days"), match.end("days")):
            parts = Parts(atom.parts.year, atom.parts.month, int(day.group("day")))
            if parts.exists and 0 < parts.day < atom.parts.day:
                yield Atom(day.start(), _end_of_day(text, day.end()), parts, "date.shared_month")
    yield atom


def _end_of_day(text: str, end: int) -> int:
    ordinal = _ordinal().match(text, end)
    return ordinal.end() if ordinal else end


@lru_cache(maxsize=1)
def _ordinal() -> Pattern[str]:
    return pattern("date.ordinal", rf"\s?{any_of(lexicon().words['dates.ordinals'])}\b", IGNORECASE)
