"""Titles of two parts: `9. Constitution: Contract Procedure Rules`.

In: a printed title, the words behind its colon, and the line below. Out: whether these words go on with the title. Will
not: take the first words of the minutes for a title: they end with a stop, tell or decide something, or name people.
"""

from functools import lru_cache

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.procedural import is_procedural

_LONGEST = 120
_PLAIN = pattern("subtitle.plain", r"[A-Za-z\d][^.:;!?£]{1,90}+(?<![,\s–-])$")
"""One phrase that begins as a title does, without a stop or an amount."""
_DAY = pattern("subtitle.day", r"\d{1,2}(?:(?i:st|nd|rd|th))?\s[A-Za-z]{3,9},?\s(?:19|20)\d\d")
"""`MINUTES: 2ND NOVEMBER 2007`"""
_PAGES = pattern("subtitle.pages", r"\s\((?:Pages?|pp?\.)\s[\d–, -]{1,20}\)$")
_PROPOSED = pattern("subtitle.proposed", r"^[Pp]roposed\s")
"""`Mill Lane: proposed one-way street`"""


def is_subtitle(title: str, rest: str, below: Block | None) -> bool:
    """Say whether the words behind a title's colon belong to it; where nothing stands below, they are its minutes.

    >>> is_subtitle("BETTER CARE FUND", "QUARTER 3", None), is_subtitle("APOLOGIES", "MR HERON", None)
    (True, False)
    """
    if is_day(rest):
        return not heads_next_day(title)
    rest = _PAGES.sub("", rest)
    cried = title.isupper() and rest.isupper() and rest[-1] not in ".;:"
    if is_procedural(title) or len(rest) > _LONGEST or not (cried or _PLAIN.match(rest)):
        return False
    if lead_in(rest) or tells(_PROPOSED.sub("", rest)) or names_somebody(rest):
        return False
    return cried or (below is not None and not title.isupper())


def heads_next_day(title: str) -> bool:
    """Say whether a title is that of the next meeting's day, which is what the minutes say: `Date of next meeting`."""
    return _NEXT.search(title) is not None


_NEXT = pattern(
    "subtitle.next", r"(?i:\b(?:next|future)\b.{0,40}\b(?:meetings?|dates?)|\bdates?\sof\b.{0,20}\bmeetings?)$"
)


def is_day(words: str) -> bool:
    """Say whether words are a day and no more: `2ND NOVEMBER 2007`."""
    return _DAY.fullmatch(words) is not None


def begins_with_day(words: str) -> bool:
    """Say whether words begin with a day, of the week or of a month: `Monday 3 March at 7pm`."""
    return _BEGINS_WITH_DAY.match(words) is not None


_BEGINS_WITH_DAY = pattern(
    "subtitle.begins_with_day",
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2,8}\b)",
)


def is_sentence(words: str) -> bool:
    """Say whether words are no title: `The following payments were approved`, `Cllr Teal proposed that it be cut`."""
    main = words.partition(", which ")[0]
    return tells(main) and (has_verb(main) or names_somebody(main))


def tells(words: str) -> bool:
    """Say whether words tell or decide something: `The minutes were approved`, not `Land at Duck Lane`."""
    return _tells().search(words) is not None


@lru_cache(maxsize=1)
def _tells() -> Screened:
    words = lexicon().words
    decided = {verb for verb in lexicon().canonical("decisions.verbs") if verb.endswith("ed")}
    told = {*words["attendance.prose"], "none", "nil"} | decided
    return screened("subtitle.tells", rf"\b(?i:{any_of(sorted(told))})\b")


def has_verb(words: str) -> bool:
    """Say whether words have a verb that says something: `Minutes of 4 May to be approved` has none yet."""
    return _SAYS.search(words) is not None


_SAYS = pattern("subtitle.says", r"\b(?:was|were|is|are|has|have|had)\b")


def names_somebody(words: str) -> bool:
    """Say whether words name somebody with a title: `Cllr Heron`."""
    return _names_somebody().search(words) is not None


@lru_cache(maxsize=1)
def _names_somebody() -> Screened:
    plurals = [form for forms in lexicon().forms["people.plurals"].values() for form in forms]
    titles = any_of([*lexicon().words["people.honorifics"], *plurals])
    return screened("subtitle.names", rf"\b{titles}\b\.?\s(?!(?:Reports?|Updates?|Matters)\b)[A-Z]")
