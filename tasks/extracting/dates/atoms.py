"""Single dates as printed: `Tuesday 13 th April 2022`, `May 23 2018`, `26/09/2013`, `April 2019`, `in March`.

In: words. Out: atoms with their parts. Will not: join them into lists and ranges (`joining`), or supply a year.

The name of a month is looked for first, and then what stands before and behind it.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.light import light
from schemas.patterns import any_of, any_word_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.dates.edtf import Parts
from tasks.extracting.triggers import WordStarts

YEAR = r"(?:19|20)\d{2}"
_ENDS = r"(?![\w/]|-\d)"
_BEFORE = 40
_DIGIT = pattern("date.digit", r"[0-9]")


@light(frozen=True, slots=True)
class Atom:
    """A printed date; `alone` where it is one by itself, else only in a list or range with one that is."""

    start: int
    end: int
    parts: Parts
    rule: str
    alone: bool = True


def atoms_in(text: str) -> list[Atom]:
    """Return the dates in reading order; where two readings overlap, that of the earlier rule stays."""
    taken = bytearray(len(text))
    found = []
    for read in (_numeric, _by_month, _years) if _DIGIT.search(text) else (_by_month,):
        for atom in read(text):
            if not any(taken[atom.start : atom.end]):
                taken[atom.start : atom.end] = b"\1" * (
                    atom.end - atom.start
                )  # also a 31 September, lest it be a month
                found.append(atom)
    return sorted((atom for atom in found if atom.parts.exists), key=lambda atom: atom.start)


def _numeric(text: str) -> Iterator[Atom]:
    """Read `26/09/2013`, `24/10/24`, `28.07.2015`, `2019-05-07`; `5.11.25` only where a word or weekday says so."""
    for match in _NUMERIC.finditer(text) if _JOINED_FIGURES.search(text) else ():
        iso = match.group("iso_year")
        day, month, year = (int(part) for part in match.group(*(_ISO if iso else _DMY)))
        parts = Parts(year + (2000 if year < 100 else 0), month, day)
        if day and month and _numeric_is_date(text, match):
            yield Atom(match.start(), match.end(), parts, "date.numeric")


_JOINED_FIGURES = pattern("date.joined_figures", r"[0-9][/.-]\d\d?[/.-]\d")
_ISO, _DMY = ("iso_day", "iso_month", "iso_year"), ("day", "month", "year")
_NUMERIC = pattern(
    "date.numeric",
    rf"(?<![\w/.£-])(?:(?P<iso_year>{YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)"
    rf"|(?P<day>\d{{1,2}})(?P<join>[/.-])(?P<month>\d{{1,2}})(?P=join)(?P<year>{YEAR}|\d{{2}}))(?![\w/]|[.-]\d)",
)
_DATED = pattern(
    "date.dated", r"\b(?:on|dated?|by|until|to|from|since|before|after|held|of|meeting|due)[:,]?\s+$", IGNORECASE
)


def _numeric_is_date(text: str, match: Match[str]) -> bool:
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    last = before.rstrip(" \xa0:(").lower().rpartition(" ")[2]
    if last in lexicon().words["dates.before_reference"]:
        return False
    if match.group("join") == "-":
        return len(match.group("year")) == 4
    full = match.group("join") != "." or len(match.group("year")) == 4
    return full or bool(_DATED.search(before))


def _by_month(text: str) -> Iterator[Atom]:
    for match in _months().finditer(text) if names_of_months().stand_in(text.lower()) else ():
        yield from _around(text, match, int(_month_of()[match.group("month").lower()]))


def _around(text: str, match: Match[str], month: int) -> Iterator[Atom]:
    """Yield the date around the name of a month."""
    begins = max(0, match.start() - _BEFORE)
    day = _day_before().search(text[begins : match.start()])
    year = _year_behind(text, match)
    if day and _is_of_the_month_before(text, begins + day.start("day"), match):
        day = None
    if day:
        parts = Parts(_year_of(year), month, int(day.group("day")))
        first = day.start("weekday") if day.group("weekday") else day.start("day")
        yield Atom(begins + first, year.end() if year else match.end(), parts, "date.day")
    elif year and not _reference(text, match.start()):
        yield Atom(match.start(), year.end(), Parts(_year_of(year), month), "date.month")
    elif behind := _day_behind().match(text, match.end()):
        parts = Parts(int(behind.group("year") or 0), month, int(behind.group("day")))
        yield Atom(match.start(), behind.end(), parts, "date.american")
    elif _stands_alone(text, match):
        bracketed = text.endswith("(", begins, match.start()) and text.startswith(")", match.end())
        sitting = _OWNER.search(text, begins, match.start()) and _SITTING.match(text, match.end())
        alone = bracketed or bool(sitting) or _before_month().search(text[begins : match.start()]) is not None
        yield Atom(match.start(), match.end(), Parts(0, month), "date.bare_month", alone)


def _is_of_the_month_before(text: str, day: int, month: Match[str]) -> bool:
    """Say whether a day belongs to the month before it, as in a list: `May 16th, Oct 3rd`."""
    near = text[max(0, day - _LONGEST_MONTH) : day].rstrip(" .")
    before = any(found.end() == len(near) for found in _months().finditer(near))
    return before and _day_behind().match(text, month.end()) is not None


_LONGEST_MONTH = 12
_SITTING = pattern(
    "date.sitting",
    r"\s(?:[A-Z][a-z]{2,20}\s){0,2}(?:meeting|Meeting|sitting|agenda|Agenda|session|cycle|Committee|Board|Council|Cabinet|Forum|Panel)\b",
)
"""`to the October meeting`, `its November Council meeting`."""


def _year_behind(text: str, month: Match[str]) -> Match[str] | None:
    """Return the year behind a month; a full stop is part of a month only where that is short: `Sept. 2021`."""
    year = _YEAR_BEHIND.match(text, month.end())
    return None if year and year.group("stop") and month.group("month").capitalize() in _full_names() else year


def _year_of(year: Match[str] | None) -> int:
    """Return the printed year; `’18` is of this century."""
    return int(year.group("year") or f"20{year.group('short')}") if year else 0


def _reference(text: str, start: int) -> bool:
    """Say whether the word belongs to a reference such as `C104/Feb/2020`; `April-June`, `May/June` do not."""
    before = text[max(0, start - 2) : start]
    joined = before.endswith("/") or (before.endswith("-") and before[0].isdecimal())
    return joined and not _joins_months().search(text[max(0, start - 14) : start])


def _stands_alone(text: str, match: Match[str]) -> bool:
    """Say whether a bare month may be one: capitalised, no name (`June Wren`), no verb (`Members May`)."""
    word = match.group("month")
    return (
        word[0].isupper()
        and len(word) > 2
        and not _reference(text, match.start())
        and not _NAME.match(text, match.end())
    )


@lru_cache(maxsize=1)
def _joins_months() -> Pattern[str]:
    """Match what joins a month or its year to the next: `May/`, `May 2018-`."""
    return pattern("date.joins_months", rf"(?:\b{any_of(_month_of())}/|[a-z]\s{YEAR}-)$", IGNORECASE)


_NAME = pattern(
    "date.month_in_name",
    r"\s[A-Z][a-z]{2,20}\b(?<!Meeting)(?<!Agenda)(?<!Forum)(?<!Panel)(?<!Cabinet)(?<!Council)(?<!Committee)(?<!Board)|/(?![A-Z][a-z]{2})|\w|-\d",
)
_YEAR_BEHIND = pattern(
    "date.year_behind", rf"(?P<stop>\.)?,?\s{{1,9}}(?:of\s{{1,9}})?(?:(?P<year>{YEAR})|[’‘'](?P<short>\d\d)){_ENDS}"
)


@lru_cache(maxsize=1)
def _months() -> Pattern[str]:
    names = [name for names in lexicon().forms["dates.months"].values() for name in names]
    return pattern(
        "date.months", rf"(?:(?<![A-Za-z_])|(?<=\d(?:st|nd|rd|th)))(?P<month>{any_word_of(names)})(?![A-Za-z0-9_])"
    )


@lru_cache(maxsize=1)
def names_of_months() -> WordStarts:
    """Return the names; one may also stand right behind an ordinal, `1stMay`, as it does behind figures."""
    names = [name.lower() for name in _month_of()]
    return WordStarts((*names, *(f"{ending}{name}" for ending in ("st", "nd", "rd", "th") for name in names)))


@lru_cache(maxsize=1)
def _full_names() -> frozenset[str]:
    return frozenset(names[0] for names in lexicon().forms["dates.months"].values())


@lru_cache(maxsize=1)
def _month_of() -> dict[str, str]:
    return dict(lexicon().canonical("dates.months"))


@lru_cache(maxsize=1)
def _day_before() -> Pattern[str]:
    ordinal = any_of(lexicon().words["dates.ordinals"])
    weekday = any_of(name for names in lexicon().forms["dates.days_of_week"].values() for name in names)
    return pattern(
        "date.day_before",
        rf"(?:\b(?P<weekday>{weekday})\.?\s?,?\s{{0,3}}(?:the\s)?)?(?<![\w£.])(?<!\d,)(?<!\D/)(?<![^\dhdt]-)"
        rf"(?P<day>\d{{1,2}})\s?(?:{ordinal}\b|{ordinal}(?=[A-Z]))?,?\s{{0,9}}(?:day\s+of\s+|of\s+)?$",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _day_behind() -> Pattern[str]:
    """Match `23 2018`, `15th`, `15,`; a figure with a noun behind it is no day: `In March 12 ducks came`."""
    ordinal = any_of(lexicon().words["dates.ordinals"])
    return pattern(
        "date.day_behind",
        rf"\.?\s{{1,9}}(?P<day>\d{{1,2}})(?:(?:\s?{ordinal})?,?\s{{1,9}}(?P<year>{YEAR}){_ENDS}|\s?{ordinal}\b"
        r"|(?![\w/:%]|[.,:]\d)(?=[,.;)]|$|\s(?:and|at|to|for|was|were|by|on|in|would)\b|\s[-–]\s))",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _before_month() -> Pattern[str]:
    leads, parts = any_of(lexicon().words["dates.before_month"]), any_of(lexicon().words["dates.parts"])
    return pattern(
        "date.before_month",
        rf"\b(?:{leads}[\s-]+|{parts}\s+of\s+|(?:by|until|before)\s(?:the\s)?(?:end|start)\s+)$",
        IGNORECASE,
    )


def _years(text: str) -> Iterator[Atom]:
    """Read `in 1947`, `since 2015`, and a year that may stand in a list with one; `for 2000 homes` is a count."""
    for match in _BARE_YEAR.finditer(text) if "19" in text or "20" in text else ():
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        led = _year_lead().search(before) is not None or _is_of_a_thing(text, match, before)
        if (led or _IN_LIST.search(before)) and not _SERIAL.search(before):
            yield Atom(match.start(), match.end(), Parts(int(match.group(0))), "date.year", led)


def _is_of_a_thing(text: str, year: Match[str], before: str) -> bool:
    """Say whether a year is that of the thing behind it: `its 2019 level`."""
    return _OWNER.search(before) is not None and _behind_year().match(text, year.end()) is not None


_OWNER = pattern("date.owner", r"(?:\b(?:the|its|their|our|this|to)|[’']s)\s$", IGNORECASE)


@lru_cache(maxsize=1)
def _behind_year() -> Pattern[str]:
    return pattern("date.behind_year", rf"\s{any_of(lexicon().words['dates.behind_year'])}\b", IGNORECASE)


@lru_cache(maxsize=1)
def _year_lead() -> Pattern[str]:
    leads = any_of((*lexicon().words["dates.before_year"], "by", "between"))
    return pattern("date.year_lead", rf"\b{leads}(?:\s+|-)$", IGNORECASE)


_SERIAL = pattern("date.serial", r"\b(?:no\.?\s?)?\d{1,4}\sof\s$", IGNORECASE)
"""`Tree Preservation Order 3 of 2021`, `minute 32 of 2021`: the year of a number, and no date."""
_BARE_YEAR = pattern(
    "date.bare_year",
    rf"(?<![\w/£.,]){YEAR}(?![\w/’']|\s?[–/-]\s?\d{2}(?!\d)|[.,]\d|\s(?:homes|houses|dwellings|people|residents)\b)",
)
_IN_LIST = pattern("date.in_list", r"(?:\b(?:and|to|or)\s|,\s|\d\s?[–-]\s?)$")
