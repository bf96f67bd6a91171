"""Whom a pronoun may stand for: not for somebody of the other sex, nor for whom a sentence only answers.

In: a pronoun and an honorific, or the words of a sentence. Out: whether they fit, and where its own subject may begin.
Will not: choose a person (`who`).

    In reply to Mrs Coot, the Engineer said that the pump had failed. He would order another.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_ANSWERS = pattern(
    "who.answers",
    r"(?:(?:In|By\sway\sof)\s(?:response|reply|answer)\sto|(?:Replying|Responding|Speaking)\sto|Answering|(?:Asked|Questioned|Pressed|Invited)\sby"
    r"|Following\s(?:an?\s|the\s|some\s)?(?:questions?|comments?|queries|query|requests?)\s(?:from|by)|At\sthe\s(?:request|invitation|suggestion)\sof"
    r"|Having\sbeen\s(?:asked|invited)\sby|On\sbeing\sasked\sby|Referring\sto|Thanking)\b[^.;]{3,220}?,\s(?=(?:the\s|it\s|he\s|she\s)?[\w’']{1,20})",
)
"""A comma closes what is answered; the subject follows."""


def own_words(sentence: str) -> int:
    """Return where a sentence's own subject may begin: behind `In response to a question from Mr Heron,`.

    >>> own_words("Replying to Mr Heron, Mrs Coot said no")
    22
    """
    answers = _ANSWERS.match(sentence)
    return answers.end() if answers else 0


def may_be(pronoun: str, honorific: str | None) -> bool:
    """Say whether a pronoun may stand for somebody with this honorific: `he` not for Mrs Heron."""
    other = _of_women() if pronoun.lower() in ("he", "him") else _of_men()
    return not (honorific and other.search(honorific))


@lru_cache(maxsize=1)
def _of_women() -> Pattern[str]:
    return pattern("who.of_women", rf"\b{any_of(lexicon().words['people.honorifics_of_women'])}\b")


@lru_cache(maxsize=1)
def _of_men() -> Pattern[str]:
    return pattern("who.of_men", rf"\b{any_of(lexicon().words['people.honorifics_of_men'])}\b")
