"""Reporting verbs: `explained`, `drew attention`, `gave an update`; and where one follows a subject.

In: text and a position. Out: the match of a verb. Will not: say whose verb it is.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_FURTHEST = 250


def verb_after(text: str, end: int, *, collective: bool = False) -> Match[str] | None:
    """Return the reporting verb right behind a subject; of a group, only one that is no stance of all of it."""
    match = _verb().match(text, end)
    stance = match is not None and collective and match.group("verb").lower() in lexicon().words["people.stances"]
    return None if stance else match


def governs(before: str) -> bool:
    """Say whether the words before a name make it what is spoken of or to: `thanked the `, `a question from `."""
    return _governing().search(before) is not None


@lru_cache(maxsize=1)
def _governing() -> Pattern[str]:
    words = any_of(lexicon().words["people.no_subject_after"])
    return pattern("speech.governing", rf"\b{words}\s(?:[Tt]he\s|[Aa]n?\s)?$")


def later_verb(text: str, start: int, end: int) -> Match[str] | None:
    """Return a reporting verb that `and` joins to what the subject did first: `was concerned, and questioned`."""
    match = _later().search(text, start, min(end, start + _FURTHEST))
    stance = match is not None and match.group("verb").lower() in lexicon().words["people.stances"]
    return None if stance else match


@lru_cache(maxsize=1)
def _later() -> Pattern[str]:
    adverbs = any_of(lexicon().words["people.adverbs"])
    return pattern("speech.later", rf",?\s(?:and|but)\s(?:{adverbs}\s){{0,2}}(?P<verb>{reporting()})")


@lru_cache(maxsize=1)
def _verb() -> Pattern[str]:
    """Match the verb behind a subject: `, introduced`, ` then added`, ` also thanked`."""
    adverbs = any_of(lexicon().words["people.adverbs"])
    return pattern("speech.verb", rf",?\s{{1,24}}+(?:{adverbs},?\s{{1,4}}+){{0,2}}(?P<verb>{reporting()})")


@lru_cache(maxsize=1)
def reporting() -> str:
    """Return the pattern of a reporting verb, with the noun that some need; no passive (`asked by`, `thanked for`)."""
    words = lexicon().words
    plain, nominal = any_of(words["people.speech_verbs"]), any_of(words["people.nominal_verbs"])
    nouns = any_of(words["people.nominal_nouns"])
    given = rf"{nominal}\s(?:an?\s|the\s|his\s|her\s|their\s|some\s)?(?:\w{{3,15}}\s){{0,2}}{nouns}"
    sent = r"sympath|condolence|congratulation|thanks|welcome"
    paper = r"\s(?:an?|the|his|her|their)\s(?:[\w-]{3,14}\s){0,2}?(?:report|paper|update|briefing|presentation)\b"
    worded = rf"submitted(?=\sthat|{paper})|extended(?=\s(?:[\w’]{{2,15}}\s){{0,3}}?(?:{sent}))"
    return rf"(?:{given}|{plain}|{worded})\b(?!\s+by\b|(?<=thanked)\sfor\b)"
