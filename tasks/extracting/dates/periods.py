"""Years of two halves, quarters, seasons and decades: `2017/18`, `Q3 2014-15`, `Spring 2019`, `1990s`.

In: words. Out: readings, as EDTF. Will not: say which financial year is the current one (`relative`).
"""

from collections.abc import Iterator
from re import IGNORECASE

from schemas.patterns import pattern
from schemas.vocabulary import DateRole
from tasks.extracting.dates.quarters import quarters
from tasks.extracting.dates.reading import Reading
from tasks.extracting.dates.seasons import names_of_seasons, seasons
from tasks.extracting.dates.years_of_two_halves import short_years, years_of_two_halves
from tasks.extracting.triggers import holds

_DIGIT = pattern("date.digit", r"[0-9]")


def periods_in(text: str) -> Iterator[Reading]:
    """Yield the periods of a text, rule by rule."""
    lowered = text.lower()
    if holds(lowered, names_of_seasons()):
        yield from seasons(text)
    if "quarter" in lowered or "Q" in text:
        yield from quarters(text)
    for read in (years_of_two_halves, short_years, _decades, _numbered) if _DIGIT.search(text) else ():
        yield from read(text)


_DECADE_END = pattern("date.decade_end", r"0[’']?[sS]")
_DECADE = pattern("date.decade", r"\b(?:(?:early|late|mid)[\s-])?(?P<decade>(?:19|20)\d)0[’']?s\b", IGNORECASE)


def _decades(text: str) -> Iterator[Reading]:
    for match in _DECADE.finditer(text) if _DECADE_END.search(text) else ():
        yield Reading(match.start(), match.end(), "date.decade", f"{match.group('decade')}X", DateRole.HISTORIC)


_NUMBERED = pattern(
    "date.numbered",
    r"\b(?:[Pp]eriod|Month)\s\d{1,2}\b(?!\s(?:day|week|month|year|hour|working)|[%/.,]\d"
    r"|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
)


def _numbered(text: str) -> Iterator[Reading]:
    """Read `period 9`, `Month 12` of a financial year that only the reader knows."""
    for match in _NUMBERED.finditer(text) if "eriod" in text or "Month" in text else ():
        yield Reading(match.start(), match.end(), "date.numbered", None, DateRole.PERIOD)
