"""Reporting verbs: `explained`, `drew attention`, `gave an update`; and where one follows a subject.

In: text and a position. Out: the match of a verb. Will not: say whose verb it is.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import one_of, pattern
from seeds.lexicon import lexicon


def verb_after(text: str, end: int, *, collective: bool = False) -> Match[str] | None:
    """Return the reporting verb right behind a subject; of a group, only one that is no stance of all of it."""
    match = _verb().match(text, end)
    stance = match is not None and collective and match.group("verb").lower() in lexicon().words["people.stances"]
    return None if stance else match


@lru_cache(maxsize=1)
def _verb() -> Pattern[str]:
    """Match the verb behind a subject: `, introduced`, ` then added`, ` also thanked`."""
    adverbs = one_of(lexicon().words["people.adverbs"])
    return pattern("speech.verb", rf",?\s{{1,4}}(?:{adverbs},?\s{{1,4}}){{0,2}}(?P<verb>{reporting()})")


@lru_cache(maxsize=1)
def reporting() -> str:
    """Return the pattern of a reporting verb, with the noun that some need; no passive (`asked by`, `thanked for`)."""
    words = lexicon().words
    plain, nominal = one_of(words["people.speech_verbs"]), one_of(words["people.nominal_verbs"])
    nouns = one_of(words["people.nominal_nouns"])
    given = rf"{nominal}\s(?:an?\s|the\s|his\s|her\s|their\s|some\s)?(?:\w{{3,15}}\s){{0,2}}{nouns}"
    return rf"(?:{given}|{plain})\b(?!\s+by\b|(?<=thanked)\sfor\b)"
