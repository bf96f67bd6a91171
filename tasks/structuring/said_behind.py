"""Minutes behind a title on its line with no sign between: `Bus shelter The clerk reported that the roof was mended.`

In: the words behind a number. Out: a match with the groups `title` and `rest`. Will not: part a title in capitals or
one with a stop, colon or dash (`behind_titles`), or a sentence that has no title (`Councillor Heron said that ...`).

The word that opens a sentence has a capital which no title would give it there: `Land behind The Green` goes on with a
word that stands before names, `Parish Clerk Mr Heron` with an office.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.structuring.procedural import is_procedural
from tasks.structuring.subtitles import begins_with_day, has_verb, heads_next_day, names_somebody, tells

_PEOPLE = r"(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr)\s[A-Z]"
_OPENS = (
    rf"(?:(?:The|These|This|Those|There|It|A|An|All|No|None|Members|Clerk|Chairman|Chair|Cheques|Nothing)\s[a-z]|{_PEOPLE}"
    r"|(?:The|A|An|All|No)\s[A-Z][\w’'-]{1,20}\s|RESOLVED\b|Resolved\sthat\b)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
_APPLICATION = r"(?<=Planning\s)(?:[A-Z]{1,3}/)?\d{2,4}/\d{2,7}"
_SAYS = pattern("said_behind.says", r"\b(?:\w{2,16}ed|said|gave|told|spoke|asks|will|would|could|to\s[a-z]{2,10})\b")


def said_behind(text: str, start: int, end: int) -> Match[str] | None:
    """Match a title and the sentence behind it."""
    match = _said().match(text, start, end)
    if match is None:
        return None
    title, rest = match["title"], match["rest"]
    if begins_with_day(rest):
        return match if heads_next_day(title) else None
    prose = lexicon().words["attendance.prose"]
    if has_verb(title) or names_somebody(title) or any(word in prose for word in title.split()):
        return None
    says = tells(rest) or _SAYS.search(rest) is not None or rest[0].isdigit()
    return match if says and (rest.endswith(".") or is_procedural(title)) else None


@lru_cache(maxsize=1)
def _said() -> Pattern[str]:
    """Match up to seven words, whose first and last may stand there in a title, before the first of a sentence."""
    words = lexicon().words
    never_last = any_of([*words["meeting.before_names"], *(word.title() for word in words["meeting.before_names"])])
    never_first = any_of(word.title() for word in words["meeting.before_names"])
    offices = any_of([*words["attendance.posts"], *words["meeting.before_councillors"]])
    word = r"[^\s.:;!?–—]{1,24}"
    last = rf"(?!{never_last}\s)(?!{offices}\s{_PEOPLE}){word}"
    opens = rf"(?:{_OPENS}|{_DAY}|{_APPLICATION})"
    return pattern(
        "said_behind.said", rf"(?!{never_first}\s)(?=[A-Z])(?P<title>(?:{word}\s){{0,6}}?{last})\s(?P<rest>{opens}.*)$"
    )
