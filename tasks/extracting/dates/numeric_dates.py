"""Dates in figures alone: `26/09/2013`, `24/10/24`, `28.07.2015`, `2019-05-07`.

In: words. Out: atoms. Will not: take `5.11.25` for a date where no word or weekday says so.
"""

from collections.abc import Iterator
from re import IGNORECASE, Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import REACH, YEAR, Atom
from tasks.extracting.dates.edtf import Parts

_JOINED_FIGURES = pattern("date.joined_figures", r"[0-9][/.-]\d\d?[/.-]\d")
_NUMERIC = pattern(
    "date.numeric",
    rf"(?<![\w/.£-])(?:(?P<iso_year>{YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)"
    rf"|(?P<day>\d{{1,2}})(?P<join>[/.-])(?P<month>\d{{1,2}})(?P=join)(?P<year>{YEAR}|\d{{2}}))(?![\w/]|[.-]\d)",
)
_ISO, _DMY = ("iso_day", "iso_month", "iso_year"), ("day", "month", "year")


def numeric_dates(text: str) -> Iterator[Atom]:
    """Read `26/09/2013`, `24/10/24`, `28.07.2015`, `2019-05-07`; `5.11.25` only where a word or weekday says so."""
    for match in _NUMERIC.finditer(text) if _JOINED_FIGURES.search(text) else ():
        iso = match.group("iso_year")
        day, month, year = (int(part) for part in match.group(*(_ISO if iso else _DMY)))
        parts = Parts(year + (2000 if year < 100 else 0), month, day)
        if day and month and _numeric_is_date(text, match):
            yield Atom(match.start(), match.end(), parts, "date.numeric")


_DATED = pattern(
    "date.dated", r"\b(?:on|dated?|by|until|to|from|since|before|after|held|of|meeting|due)[:,]?\s+$", IGNORECASE
)


def _numeric_is_date(text: str, match: Match[str]) -> bool:
    before = text[max(0, match.start() - REACH) : match.start()]
    last = before.rstrip(" \xa0:(").lower().rpartition(" ")[2]
    if last in lexicon().words["dates.before_reference"]:
        return False
    if match.group("join") == "-":
        return len(match.group("year")) == 4
    full = match.group("join") != "." or len(match.group("year")) == 4
    return full or bool(_DATED.search(before))
