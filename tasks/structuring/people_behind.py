"""A label of any words with people behind it, between the lists above the items: `Co-opted: Mr B Frisk`, `Public: 3`.

In: a line. Out: whether it names people, or counts the public. Will not: take a field of the page for such a line
(`Contact: Ms Teal`), or a label without names.
"""

from functools import lru_cache
from re import Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from seeds.roll_labels import going_on_source
from tasks.structuring.header import is_known_field

_LABELLED = pattern(
    "people.labelled",
    r"(?!(?i:propos|second|mov|action|resol|agreed|noted|decision|motion|signed|vote|for\s?:|against))"
    r"(?:[A-Z][^:\n]{2,80}|\([A-Z][^:\n]{2,80})\s?:\s{1,9}(?=\S)",
)
"""Movers, and who is to do something, are no list of those present."""
_COUNTED = pattern(
    "people.counted",
    r"(?i:members\sof\s(?:the\s)?public|public|parishioners|residents|press)[^:\n]{0,30}:\s{0,9}(?:\d|(?i:none|nil|one|two|three|four))",
)
_GIVEN = pattern("people.given_first", r"(?P<given>[A-Z][a-z]{1,14})\s(?:[A-Z]\.?\s){0,2}[A-Z][a-z’'-]")


def lists_people(text: str, block: Block) -> bool:
    """Say whether a line names people behind its label, or counts the public."""
    if _COUNTED.match(text, block.start, block.end):
        return True
    label = _LABELLED.match(text, block.start, block.end)
    return label is not None and not is_known_field(text, block) and _is_named(text, label.end(), block.end)


def opens_with_members(text: str, block: Block) -> bool:
    """Say whether a line is a list by its label and the title behind it: `Cabinet Members: Councillor A Heron`."""
    return _titled_list().match(text, block.start, block.end) is not None


def _is_named(text: str, start: int, end: int) -> bool:
    given = _GIVEN.match(text, start, end)
    named = given is not None and given.group("given") in given_names()
    return named or _titled().match(text, start, end) is not None


@lru_cache(maxsize=1)
def _titled() -> Pattern[str]:
    return pattern("people.titled", rf"(?:{_titles()})\.?\s(?=[A-Z])")


@lru_cache(maxsize=1)
def _titled_list() -> Pattern[str]:
    return pattern("people.titled_list", rf"{going_on_source()}\s?:\s{{1,9}}(?:{_titles()})\.?\s(?=[A-Z])")


def _titles() -> str:
    plurals = (form for forms in lexicon().forms["people.plurals"].values() for form in forms)
    return any_of([*lexicon().words["people.honorifics"], *plurals])
