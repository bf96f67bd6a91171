"""The words around the names of a list: who presided, who stands in for whom, and initials that are no post.

In: the words before or behind a name. Out: patterns that match them. Will not: find names (`roll`).
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_CODE = pattern("roll.code", r"[A-Z]{1,5}\d?$")


def is_code(note: str) -> bool:
    """Say whether a note is the initials that actions use, or those of a body: `(RB)`, `(SBC)`."""
    return _CODE.match(note.strip()) is not None


def behind_initials(text: str, begin: int, stop: int) -> int:
    """Return where a name begins that has its initials before it: `JR  Jo Rook`, `JR Jo Rook`; else the beginning."""
    if coded := _CODED.match(text, begin, stop):
        return coded.end()
    close = _INITIALLED.match(text, begin, stop)
    spelt = "".join(word[0] for word in close["names"].split()) if close else ""
    return close.end() if close and close["code"] == spelt else begin


def before_initials(text: str, begin: int, stop: int) -> int:
    """Return where a line ends that has the initials of its name behind it, and its body: `Jo Rook JR Dunmere`."""
    match = _INITIALS_BEHIND.match(text, begin, stop)
    spelt = "".join(word[0] for word in match["names"].split()) if match else ""
    return match.start("code") if match and match["code"] in (spelt, spelt[:1] + spelt[-1:]) else stop


_INITIALS_BEHIND = pattern(
    "attendance.initials_behind_line",
    r"(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?P<names>(?:[A-Z][\w’'-]{1,20}\s){2,3})(?P<code>[A-Z]{2,3})\s(?!(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b)(?!(?:[A-Z][\w’'-]{1,20}\s){2,3}[A-Z]{2,3}\b)[A-Z][a-z]",
)
"""Not where the next name stands there: `Mr Jo Rook JR Ms Ann Heron AH`."""
_CODED = pattern("attendance.coded", r"\s{0,3}[A-Z]{2,4}(?:\s{2,40}|\t|\s[–=-]\s|:\s)(?=[A-Z][\w’'.-]{0,20}\s[A-Z])")
"""The initials of somebody in a column before the name: `JR  Jo Rook`."""
_INITIALLED = pattern(
    "attendance.initialled_line",
    r"\s{0,3}(?P<code>[A-Z]{2,3})\s(?=(?P<names>(?:[A-Z][\w’'-]{1,20}\s?){2,3}))",
)


@lru_cache(maxsize=1)
def chairing() -> Pattern[str]:
    """Match the words behind a name that say who presided: `in the Chair`."""
    presides = any_of(lexicon().words["attendance.chairing"])
    return pattern("roll.chairing", rf"[\s,()–-]{{1,4}}(?:{other_tongue()}\s?/\s?)?(?P<role>{presides})\b")


@lru_cache(maxsize=1)
def substitutes_for() -> Pattern[str]:
    """Match what stands between a substitute and the one replaced, at its end: ` attended as substitute for `."""
    phrases = any_of(lexicon().words["attendance.substitutes_for"])
    return pattern("roll.substitutes_for", rf"\b{phrases}\s(?:the\s)?(?:(?!Chair)[A-Z]\w{{3,12}}\s)?$", IGNORECASE)


@lru_cache(maxsize=1)
def substituted_by() -> Pattern[str]:
    """Match what stands between one replaced and the substitute, at its end: `, who was represented by `."""
    phrases = any_of(lexicon().words["attendance.substituted_by"])
    return pattern(
        "roll.substituted_by",
        rf"\b(?:{phrases}(?:\s|\s?[:–-]\s)|(?-i:deputy\s)|deputy\s?[:–-]\s)(?:the\s)?(?:(?!(?:Mayor|Leader|Chair|Provost|Convener)\b)[A-Z]\w{{3,12}}\s)?$",
        IGNORECASE,
    )


STANDS_FOR = pattern("roll.stands_for", r"\((?:also\s)?(?:[Rr]ep\.?:?|[Rr]epresenting|[Ss]tanding\sfor)\s$")
"""Boards whose bodies send somebody: `Ann Heron – Marsh NHS Trust (rep Beth Teal)`."""
SUBSTITUTING = pattern(
    "roll.substituting",
    r"(?:\s\([A-Z][^()\n]{3,80}\))?,?\s(?:[–-]\s)?(?:(?!no\b|not\b|to\b|it\b|that\b|whether\b|if\b)\w{1,10}\s){0,5}(?:substitut(?:e|es|ed|ing)|deputis(?:ed|ing)|(?:in|attended\sin)\s(?:his|her|their)\s(?:place|stead)|attended\sin\s(?:his|her|their)\sabsence"
    r"|attend(?:ed|ing|s)\s(?:on\s(?:his|her|their)\sbehalf|as\s(?:his|her|their)\srepresentatives?)"
    r"|(?:attend(?:ed|ing|s)|(?:in\s)?(?:present|attendance))\sas\s(?:(?:an?|the|his|her|their)\s)?(?:[a-z]{4,14}\s){0,3}(?:deputy|deputies|reserves?)(?:\smembers?)?)"
    r"\b(?!\s(?:for(?!\s(?:him|her|them|(?:this|the)\smeeting)\b)|by|was|is)\b)",
    IGNORECASE,
)
"""Behind a name: `attended as substitute`, `substituting`, `in his place`."""


@lru_cache(maxsize=1)
def first_in_other_tongue() -> Pattern[str]:
    """Match a label or an office in Welsh before the same in English: `Cynghorydd Sir/`, `Presennol – `."""
    return pattern("attendance.other_tongue", rf"\s{{0,3}}{other_tongue()}\s?[/|–-]\s?(?=[A-Z])")


def without_other_tongue(note: str) -> str:
    """Return what a bracket says in English: `Clerk` of `Clerc / Clerk`."""
    other = first_in_other_tongue().match(note)
    return note[other.end() :] if other else note


def other_tongue() -> str:
    """Return the source of a pattern for a label or an office in Welsh."""
    return rf"{any_of(lexicon().words['attendance.other_tongue'])}[\w’' ]{{0,40}}?"
