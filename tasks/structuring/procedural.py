"""Titles that nearly every agenda has: apologies, declarations, the last minutes, urgent business, the next meeting.

In: a title. Out: whether it is one. Will not: look at what is said below it.
"""

from schemas.patterns import pattern
from seeds.lexicon import lexicon

_TO_DO = pattern(
    "item.to_do",
    r"\Ato\s(?:receive|approve|confirm|accept|note|sign|consider|record|hear|take|agree)\s(?:and\s\w{1,12}\s)?(?:any\s|the\s|all\s)?",
)
"""How a title begins that says what is to be done: `To receive apologies`."""


def is_procedural(title: str) -> bool:
    """Say whether a title is that of an item of procedure.

    >>> is_procedural("To receive apologies for absence"), is_procedural("Duck pond")
    (True, False)
    """
    words, lowered = lexicon().words, _TO_DO.sub("", title.casefold(), count=1)
    whole = lowered.strip(" .:;") in words["meeting.procedural_whole"]
    return whole or lowered.startswith(words["meeting.procedural_titles"])
