"""When something is due: a date of the document, or the words that say when.

In: the dates of the document, and bounds in it. Out: EDTF where a date says it, else the words as printed.
Will not: work out dates.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from schemas.minutes import DateMention
from schemas.patterns import any_of
from schemas.screening import Screened, screened
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

_NO_DUE_DATE = (DateRole.HISTORIC,)
_EVENT = screened(
    "commitment.due_event",
    r"\b(?:before|(?<!at\s)once|prior\sto)\s(?!then\b|that\b|if\b|(?:being|making|taking|coming|going)\b|the\s(?:Board|Committee|Council|Cabinet|Panel)\b)[^.,;]{3,60}$"
    r"|\b(?:once|when)\s(?:it|they|he|she|the\s[a-z]{3,15}|these|those)\s(?:is|are|was|were|has|have|had|came|comes|became|becomes)\b[^.,;]{0,40}$"
    r"|\b(?:after|following)\sthe\s(?:next|forthcoming|coming|period|consultation|elections?|inspection|valuation)\b[^.,;]{0,40}$",
)
"""`before the consultation opened`, `after the next valuation`, `once it had been drafted`: an event ends it."""


_ASKS_WHEN = screened(
    "commitment.asks_when",
    r"\b(?:checks?|ask|asked|find\sout|found\sout|enquire|confirm|clarify|know|see|establish|ascertain)\b[^.;]{0,50}?\swhen\s",
)
"""`Clerk to check when the work is due to start` says what is asked."""


class Due:
    """The dates of one document by their places."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        """File the dates, which stand in reading order."""
        self._dates = sorted(dates, key=lambda date: date.evidence.start)
        self._starts = [date.evidence.start for date in self._dates]

    def within(self, passage: Passage, start: int, end: int) -> str | None:
        """Return when a stretch of the passage says that something is due: a deadline before another date."""
        dates = self._dates[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        dated = [
            date
            for date in dates
            if date.edtf
            and date.role not in _NO_DUE_DATE
            and not _only_named(passage, date.edtf, date.evidence.start)
            and not _for_a_year(passage, date)
        ]
        by = min(dated, key=_last_of_all, default=None)
        if by:
            return by.edtf
        quote = passage.quote(start, end)
        words = _words().search(quote) or (None if _ASKS_WHEN.search(quote) else _EVENT.search(quote))
        return " ".join(words.group(0).split()) if words else None


def _last_of_all(date: DateMention) -> int:
    """Rank a date: a deadline first, then a day to come, last the year that a budget is of (`a budget for 2023/24`)."""
    return {DateRole.DEADLINE: 0, DateRole.PERIOD: 2}.get(date.role, 1)


_YEAR = 4
_WHEN = (" in", " by", " during", " before", " until", " from", "\xa0in", "\xa0by")


def _only_named(passage: Passage, edtf: str, position: int) -> bool:
    """Say whether a bare year only names something: `dates for 2020`."""
    return (
        len(edtf) == _YEAR and edtf.isdigit() and not passage.text[: position - passage.start].rstrip().endswith(_WHEN)
    )


def _for_a_year(passage: Passage, date: DateMention) -> bool:
    """Say whether a financial year only says what something is for: `the budget for 2023/24`, `rents for 2024/25`."""
    return "/" in date.surface and passage.text[: date.evidence.start - passage.start].endswith((" for ", " for the "))


@lru_cache(maxsize=1)
def _words() -> Screened:
    words, often = any_of(lexicon().words["commitments.due_words"]), any_of(lexicon().words["commitments.due_often"])
    unit = r"(?:working\s)?(?:day|week|fortnight|month|year|cycle)s?"
    return screened(
        "commitment.due",
        rf"\b(?:this\sweek\sand\snext|(?<!all\s)at\sonce|the\snext\sday|as\ssoon\sas\s(?:[a-z]{{2,12}}\s){{1,4}}[a-z]{{2,12}}|(?<!for\s){often}(?!\s[a-z])|regular(?=\supdates)"
        r"|later\s(?:this|in\sthe)\s(?:week|month|term|year|spring|summer|autumn|winter)"
        rf"|(?:(?:by|before|after|until|prior\sto|during)\s(?:the\s)?)?{words}"
        r"|on\san?\s(?:daily|weekly|fortnightly|monthly|quarterly|termly|annual|six-monthly|rolling)\sbasis"
        r"|(?:in\stime\sfor|over)\s(?:the\s)?(?:Christmas|Easter|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|New\sYear|holidays?|recess|weekend)(?:\s(?:holidays?|break|recess))?"
        r"|(?:by|before|at|until)\sthe\s(?:start|beginning|close|end)\sof\s(?:the\s)?(?:year|season|financial\syear|school\sholidays|holidays|term|summer|autumn|winter|spring|half[\s-]term)"
        r"|(?:by|in|during)\s(?:Q[1-4]|[Qq]uarter\s(?:\d|one|two|three|four))|by\snext\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        r"|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
        r"|every\s(?:two|three|four|six|\d{1,2})\s(?:weeks|months|years)"
        r"|by\sthe\send\sof\s(?:Quarter\s\d|Q\d|(?:the\s|this\s|next\s)?(?:summer|autumn|winter|spring))"
        r"|(?:this|next)\s(?:week|month|term|year|quarter|Easter|Christmas|spring|summer|autumn|winter)"
        r"|(?:by|before|after|until)\s(?:the\s)?(?:close\sof\s(?:business|play)|half[\s-]term(?:\s(?:holidays?|break))?|summer\srecess|recess|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|then|Month\s\d{1,2}"
        r"|(?:Christmas|Easter|spring|summer|autumn|winter)(?:\s(?:term|break|holidays?|recess|\d{4}))?)"
        rf"|(?:in|within|over|after)\s(?:the\snext\s)?(?:\d{{1,3}}|[a-z]{{1,9}})\s{unit}(?:[’']s?\stime|\sof\s(?:the\s)?[a-z]{{4,18}})?"
        r"|(?:by|before|in|after)\s(?:the\s)?(?:Christmas|Easter|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|New\sYear))\b(?![’']s\s)",
    )
