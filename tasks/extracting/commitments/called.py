"""People who are called by their given names before a task: `Petra to send the form`, `Tom and Sue to count them`.

In: words, and a place in them. Out: the bounds of the names. Will not: take another word with a capital letter for one.
"""

from schemas.patterns import pattern
from seeds.given_names import given_names
from tasks.extracting.commitments.promises import Bounds

_GIVEN = pattern(
    "action.given", r"(?P<first>[A-Z][a-z]{1,12})(?:\s?(?:/|&|,|\band\b)\s?(?P<other>[A-Z][a-z]{1,12}))?(?=\sto\s)"
)


def given_at(text: str, place: int) -> Bounds | None:
    """Return one or two people called by their given names: `Petra to send the form`, `Tom and Sue to count them`."""
    match = _GIVEN.match(text, place)
    called = match and all(name in given_names() for name in match.groups() if name)
    return match.span() if match and called else None
