"""Numbers that count nothing: those of labels (`conditions 3, 4 and 5`), years, houses and votes.

In: a text, where a number stands in it, and the name behind it. Out: whether it is one. Will not: read references.
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound
from seeds.lexicon import lexicon
from tasks.extracting.figures.counted_things import Name, is_plural
from tasks.extracting.figures.measures import bound_at

_LAST_WORD = pattern("count.last_word", r"(?P<word>[\w.’'-]{1,20})[\s(]{0,3}$")
_IN_A_ROW = pattern("count.in_a_row", r"\b(?:(?:\d{1,4}|[A-Z]{1,2}\d{1,3}),?\s(?:and\s|to\s|or\s|&\s)?){1,4}$")
_YEARS, _ROUND = range(1900, 2100), 2000
_REACH = 30


def is_label(text: str, start: int, end: int, name: Name) -> bool:
    """Say whether the number at `start`, with the name behind `end`, counts nothing."""
    printed = text[start:end]
    return (
        _is_labelled(text[max(0, start - _REACH) : start])
        or is_year(text, start, end)
        or _is_address(printed, name[1])
        or _is_place(printed, name[1])
        or _is_vote(text, start, name)
        or (start == 0 and printed.isdecimal() and _is_title(name[1]))
        or _is_bus(text[max(0, start - _REACH) : start], printed, name[1])
    )


def _is_labelled(before: str) -> bool:
    """Say whether a word that makes labels stands before the number, or before those that it stands in a row with."""
    row = _IN_A_ROW.search(before)
    last = _LAST_WORD.search(before[: row.start()] if row else before)
    if last is None:
        return False
    word = last.group("word")
    return word.lower() in _labels() and not (word.islower() and word in lexicon().words["quantities.capital_labels"])


def _is_title(name: str) -> bool:
    """Say whether the name behind the first number of a line is one of a title: `31 REPAIRS`, not `12 GPs`."""
    return name[0].isupper() and (name[1:2].islower() or (name.isupper() and len(name) >= _SHORTEST_TITLE))


def _is_bus(before: str, printed: str, name: str) -> bool:
    """Say whether the number is that of a bus that runs: `the 58 and 63 bus services`, not `the 63 bus shelters`."""
    first, _, others = name.lower().partition(" ")
    runs = first == "bus" and others.partition(" ")[0] in _OF_BUSES
    return runs and printed.isdecimal() and _THE_NUMBERS.search(before) is not None


_SHORTEST_TITLE = 5
_OF_BUSES = ("", "service", "services", "route", "routes", "and")
_THE_NUMBERS = pattern("count.the_numbers", r"\b[Tt]he\s(?:\d{1,3}[A-Z]?(?:,\s|\sand\s|,\sand\s)){0,4}$")


def is_year(text: str, start: int, end: int) -> bool:
    """Say whether the figures are those of a year, which nothing bounds."""
    printed = text[start:end]
    year = printed.isdecimal() and len(printed) == 4 and int(printed) in _YEARS and int(printed) != _ROUND
    return year and bound_at(text, start, end) is Bound.EXACT


def _is_address(printed: str, name: str) -> bool:
    """Say whether the name is of people or things in a street: `14 Duck Lane residents`."""
    if not printed.isdecimal() or not name[0].isupper():
        return False
    streets = lexicon().words["quantities.streets"]
    return any(word in streets for word in name.split()[1:-1])


def _is_place(printed: str, name: str) -> bool:
    """Say whether the number is the first word of the name of a place: `Three Rivers residents`."""
    first, *others = name.split()
    return printed[0].isupper() and first[0].isupper() and bool(others) and is_plural(first)


def _is_vote(text: str, start: int, name: Name) -> bool:
    """Say whether people are counted as voters: `6 Members for`, `voted: 6 Members`."""
    noun = name[1].rpartition(" ")[2].lower()
    if noun not in lexicon().words["quantities.voters"]:
        return False
    return bool(
        _of_voters().search(text, name[0], name[0] + _REACH) or _of_voters().search(text, max(0, start - _REACH), start)
    )


@lru_cache(maxsize=1)
def _of_voters() -> Pattern[str]:
    return pattern("count.of_voters", rf"\b{any_of(lexicon().words['quantities.of_voters'])}\b", IGNORECASE)


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon().words["quantities.labels"])
