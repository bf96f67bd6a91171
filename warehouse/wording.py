"""How alike the words of an action are to the words of a later report on it.

In: the words of both. Out: a score of 100. Will not: know documents, bodies or days, or decide which of several
actions is meant.

A later log writes `Obtained three quotes, fence at recreation ground` where the minutes said that somebody would
`obtain three quotes for the fence`: words are compared one by one, whatever their order and ending. A name or a number
that the report lacks makes it another action, however alike the rest is: `the drain in Mill Lane`, `in Church Lane`.
"""

from dataclasses import dataclass

from rapidfuzz import fuzz, process

LIKE = 80
"""Score from which words are those of one action: of five words one may be missing."""
_FEWEST = 3
"""Words that an action has at least to be known by them: `write letter` is said of too many."""
_SAME_WORD = 83
"""Likeness of two forms of a word: repair and repaired are 86, write and written 83; bench and beach are 80."""
_SHORTEST = 3
_ANY = frozenset(
    """
    and any are been for from had has have her his into its may not now
    that the their then they this was were which who will with would
    """.split()  # noqa: SIM905 - a list of words reads better without quotation marks
)
"""Words that say nothing of what is to be done."""
CELL = " | "
"""What stands between the cells of a table's row."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that tell, in lower case, and those of them that are names or numbers."""

    words: frozenset[str]
    fixed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Told:
    """The wording of a report, and of each cell where it is a row of a table."""

    words: frozenset[str]
    cells: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The wording of an action, without and with who is to do it."""

    action: Wording
    whole: Wording


def wording(text: str) -> Wording:
    """Return the words of a text; the first may be capital without being a name."""
    spaced = "".join(sign if sign.isalnum() else "" if sign in "'’" else " " for sign in text)
    told = [word for word in spaced.split() if _tells(word)]
    fixed = {word.lower() for place, word in enumerate(told) if word[0].isdigit() or (place and word[0].isupper())}
    return Wording(frozenset(word.lower() for word in told), frozenset(fixed))


def told(report: str) -> Told:
    """Return the wording of a report."""
    cells = tuple(map(wording, report.split(CELL)))
    return Told(frozenset().union(*(cell.words for cell in cells)), cells)


def asked(action: str, who: str = "") -> Asked:
    """Return the wording of an action."""
    return Asked(wording(action), wording(f"{who} {action}"))


def likeness(action: Asked, report: Told) -> int:
    """Return how alike they are; 0 for an action of too few words, or a report without a name or number of it.

    A row of a table is compared cell by cell, and the cell that is likest has to say no more than who is to do what.

    >>> likeness(asked("obtain three quotes for the fence"), told("Obtained three quotes for fence | Clerk | Done"))
    100
    >>> likeness(asked("inspect the drain in Mill Lane"), told("Inspect the drain in Church Lane | Clerk | Done"))
    0
    """
    wanted = action.action.words
    if len(wanted) < _FEWEST or 2 * len(wanted & report.words) < len(wanted):
        return 0
    if len(report.cells) == 1:
        return _covered(action.action, report.cells[0])
    return max(min(_covered(action.action, cell), _covered(cell, action.whole)) for cell in report.cells)


def _covered(wanted: Wording, among: Wording) -> int:
    """Return how much of 100 of the wanted words is among others; 0 where half is not, or a name or number."""
    rest = wanted.words - among.words
    if not wanted.words or 2 * len(rest) > len(wanted.words):
        return 0
    missing = {word for word in rest if not _is_among(word, among.words)}
    return 0 if missing & wanted.fixed else 100 * (len(wanted.words) - len(missing)) // len(wanted.words)


def _is_among(word: str, words: frozenset[str]) -> bool:
    return process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=_SAME_WORD) is not None


def _tells(word: str) -> bool:
    return word[0].isdigit() or (len(word) >= _SHORTEST and word.lower() not in _ANY)
