"""Dates in the text, as EDTF from their own words only.

In: passages. Out: DateMention with what the words say: `20 March` is `--03-20`, `by 2020` is `../2020`.
Will not: supply a year (`resolving` does, with a basis), or read references such as `C104/Feb/2020`.
"""

import calendar
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import DateMention
from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

Read = tuple[str | None, DateRole | None]

_YEAR = r"(?:19|20)\d{2}"
_DAY = r"(?P<day>\d{1,2})\s?(?:st|nd|rd|th)?"
_NOT_IN_REFERENCE = r"(?<![\w/£.,-])"
_A_LEAP_YEAR, _MONTHS = 2000, 12
_HISTORIC_BEFORE = 1990
"""A bare year before this one tells of history; minutes on the web begin later."""


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[str, Pattern[str], Callable[[Match[str]], Read]], ...]:
    """Return the rules, the longer forms first: a later rule may not overlap an earlier one's words."""
    months = lexicon().forms["dates.months"].values()
    full, short = [names[0] for names in months], [name for names in months for name in names[1:]]
    month = rf"(?:(?P<month>{any_of(full)})|(?P<short>{any_of(short)})(?![a-z])(?:\.(?=\s\d))?)"
    by = r"(?:(?P<by>\b[Bb]y)\s+)?"
    end = r"(?![\w/]|-\d)"
    financial = rf"(?P<from>{_YEAR})\s?[/–-]\s?(?P<to>{_YEAR}|\d{{2}})(?:\s+(?:financial|municipal)\s+year)?"
    return (
        ("date.relative", pattern("date.relative", _relative(), 0), _read_relative),
        (
            "date.day",
            pattern("date.day", rf"{_NOT_IN_REFERENCE}{by}{_DAY}\s+{month},?\s+(?P<year>{_YEAR}){end}"),
            _read,
        ),
        ("date.slashes", _slashes(), _read),
        (
            "date.financial_year",
            pattern("date.financial_year", rf"{_NOT_IN_REFERENCE}{financial}{end}"),
            _read_financial,
        ),
        ("date.month", pattern("date.month", rf"{_NOT_IN_REFERENCE}{by}{month}\s+(?P<year>{_YEAR}){end}"), _read),
        ("date.day_of_month", pattern("date.day_of_month", rf"{_NOT_IN_REFERENCE}{by}{_DAY}\s+{month}{end}"), _read),
        ("date.bare_month", pattern("date.bare_month", rf"\b(?:[Ii]n|(?P<by>[Bb]y))\s+{month}{end}(?!\s+\d)"), _read),
        ("date.by_year", pattern("date.by_year", rf"(?P<by>\b[Bb]y)\s+(?P<year>{_YEAR}){end}"), _read),
        ("date.year", pattern("date.year", rf"(?<=\b[Ii]n\s)(?P<year>{_YEAR})(?![\w/–-])"), _read),
    )


def _slashes() -> Pattern[str]:
    """Match `26/09/2013`, `24/10/24`, `28.07.15`; `5.1.10` is a paragraph and no date."""
    return pattern(
        "date.slashes",
        r"(?<![\w/.])(?P<day>\d{1,2})(?:/(?P<number>\d{1,2})/|(?<=\d\d)\.(?P<number_2>\d\d)\.)"
        rf"(?P<year>{_YEAR}|\d{{2}})(?![\w/]|\.\d)",
    )


def _relative() -> str:
    phrases = [phrase for listed in lexicon().forms["dates.relative"].values() for phrase in listed]
    return rf"\b{any_of(phrases)}\b"


def dates_of(passages: Sequence[Passage]) -> tuple[DateMention, ...]:
    """Return every date in reading order."""
    found = [date for passage in passages for date in _in_passage(passage)]
    return tuple(replace(date, id=f"t{number}") for number, date in enumerate(found, start=1))


def _in_passage(passage: Passage) -> Iterator[DateMention]:
    found: list[DateMention] = []
    taken = bytearray(len(passage.text))
    for rule, words, read in _rules():
        for match in words.finditer(passage.text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * (end - start)  # also `31 September 2018`, lest it be read as the month
            edtf, role = read(match)
            if edtf or role:
                found.append(_mention(passage, match, rule, edtf, role))
    yield from sorted(found, key=lambda date: date.evidence.start)


def _mention(passage: Passage, match: Match[str], rule: str, edtf: str | None, role: DateRole | None) -> DateMention:
    start, end = passage.start + match.start(), passage.start + match.end()
    surface = passage.quote(start, end)
    return DateMention(
        id="",
        surface=surface,
        edtf=edtf,
        resolved=None,
        resolution_basis=None,
        role=role or _role(passage, start),
        subject=passage.quote(*passage.sentence_at(start)),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(start, end, rule),
    )


def _role(passage: Passage, start: int) -> DateRole:
    """Return the role that the words of the sentence give the date; EVENT where none does."""
    first, last = passage.sentence_at(start)
    sentence = " ".join(passage.quote(first, last).split())
    for role, cues in lexicon().forms["dates.roles"].items():
        if any(cue in sentence for cue in cues):
            return DateRole(role)
    return DateRole.EVENT


def _read(match: Match[str]) -> Read:
    """Read day, month and year as far as they are printed; None for a day that no month has."""
    parts = match.groupdict()
    year, month, day = _year(parts), _month(parts), int(parts.get("day") or 0)
    if not _exists(year, month, day):
        return None, None
    printed = (f"{year:04}" if year else "-", f"{month:02}" if month else "", f"{day:02}" if day else "")
    edtf = "-".join(part for part in printed if part)
    if parts.get("by"):
        return f"../{edtf}", DateRole.DEADLINE
    historic = not month and 0 < year < _HISTORIC_BEFORE
    return edtf, DateRole.HISTORIC if historic else None


def _year(parts: dict[str, str | None]) -> int:
    """Return the printed year, of two digits in this century; 0 if none is printed."""
    printed = parts.get("year")
    return int(printed) + (2000 if len(printed) == 2 else 0) if printed else 0


def _month(parts: dict[str, str | None]) -> int | None:
    """Return the month by its number or name; None if none is printed."""
    number = parts.get("number") or parts.get("number_2")
    name = parts.get("month") or parts.get("short")
    return int(number or lexicon().canonical("dates.months")[(name or "").lower()]) if number or name else None


def _exists(year: int, month: int | None, day: int) -> bool:
    """Say whether the calendar has the day; without a year, 29 February may be one."""
    if month is None:
        return True
    days = calendar.monthrange(year or _A_LEAP_YEAR, month)[1] if 1 <= month <= _MONTHS else 0
    return bool(days) and (not day or 1 <= day <= days)


def _read_financial(match: Match[str]) -> Read:
    """Read `2017/18` as April to March; two years that do not follow each other are a longer period."""
    first, last = int(match.group("from")), match.group("to")
    until = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    until += 100 if until == first // 100 * 100 and first % 100 == 99 else 0  # 1999/00
    return (f"{first}-04/{until}-03", DateRole.PERIOD) if until > first else (None, None)


def _read_relative(match: Match[str]) -> Read:
    phrase = " ".join(match.group(0).split())
    for role, phrases in lexicon().forms["dates.relative"].items():
        if phrase in phrases:
            return None, DateRole(role)
    return None, None
