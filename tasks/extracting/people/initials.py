"""The initials of those who attended: `NB to order` is for Nuala Bunting.

In: a document's words and its attendance. Out: a name for each initials that only one person has. Will not:
choose between two people with the same initials, or find initials in prose.
"""

from collections.abc import Iterator, Sequence

from schemas.minutes import Attendance
from schemas.patterns import pattern

_PRINTED = pattern("initials.printed", r"[\s(]{1,3}(?P<letters>[A-Z]{2,4})\)?(?![\w’])")
_BEHIND = 12
_TITLES = ("Cllr", "Councillor", "Mr", "Mrs", "Ms", "Miss", "Dr", "County", "Chair", "Chairman", "Clerk", "Alderman")


def initials_of(text: str, attendance: Sequence[Attendance]) -> dict[str, str]:
    """Return the name of each initials: those printed beside names, else those of the names themselves."""
    printed = _single(pair for row in attendance for pair in _printed(text, row))
    own = _single((_own(row.name), _bare(row.name)) for row in attendance)
    return {**own, **printed}


def _printed(text: str, row: Attendance) -> Iterator[tuple[str, str]]:
    """Yield the initials that stand at the end of the name, or right behind it."""
    parts = row.name.split()
    if len(parts) > 2 and parts[-1].isupper() and parts[-1].isalpha():
        yield parts[-1], _bare(row.name)
    elif match := _PRINTED.match(text, row.evidence.end, row.evidence.end + _BEHIND):
        yield match.group("letters"), _bare(row.name)


def _own(name: str) -> str:
    """Return the first letters of a name.

    >>> _own("Cllr Nuala Bunting")
    'NB'
    """
    return "".join(word[0] for word in _bare(name).split() if word not in _TITLES)


def _bare(name: str) -> str:
    parts = name.split()
    return " ".join(parts[:-1] if len(parts) > 2 and parts[-1].isupper() and parts[-1].isalpha() else parts)


def _single(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    names: dict[str, set[str]] = {}
    for letters, name in pairs:
        names.setdefault(letters, set()).add(name)
    return {letters: found.pop() for letters, found in names.items() if len(found) == 1}
