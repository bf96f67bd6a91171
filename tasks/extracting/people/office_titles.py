"""Whether an office before a name is its title: in `Mayor Heron`, and not in `Deputy Mayor Heron` or `Mayor Making`.

In: a text and the match of a titled name in it. Out: yes or no. Will not: say who holds an office (`grouping`).
"""

from re import Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.roles import is_member

_FURTHEST = 12
_WORD_BEFORE = pattern("person.word_before", r"\b(?P<word>[A-Za-z]{2,10})[\s-]$")
_WITH_DEPUTY = pattern(
    "person.with_deputy", r"(?:[,;]|\sand|\s?\([^()\n]{1,60}\)[,;]?|\n)\s{0,4}(?:the\s)?Deputy\s(?:Town\s)?Mayor\b"
)
"""`Mayor A Heron, Deputy Mayor B Rook`: beside its deputy it is the council's own office."""


def is_office(text: str, match: Match[str]) -> bool:
    """Say whether what looks like a title is an office that stands by itself: `the Mayor Cllr Heron`, `Mayor Elect`."""
    words = lexicon().words
    if match.group("honorific") not in words["people.common_offices"]:
        return False
    first = (match.group("given") or match.group("family")).split()[0]
    before = _WORD_BEFORE.search(text[max(0, match.start() - _FURTHEST) : match.start()])
    other = before is not None and before["word"].capitalize() in words["people.before_other_office"]
    other |= _WITH_DEPUTY.match(text, match.end()) is not None
    return other or is_member(match.group("style")) or first in words["people.not_behind_office"]
