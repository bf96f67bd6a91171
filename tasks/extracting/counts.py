"""Counts with the thing that is counted: `12 GPs`, `more than 40 primary care networks`, `18 million passengers`.

In: words. Out: counts, in the singular of the printed noun. Will not: count votes, members at a vote or the business of
the meeting, or take for a count the number of a label (`Section 106 agreements`), a year or an address.

The noun is the first plural behind the number with at most three other words between; any plural will do, since what
councils count is never listed in full, but one with a capital must be in the lexicon (`46 Dwellings`, not `12 Heron
Mews`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting import numerals
from tasks.extracting.measures import Measured, bound_at, changes, join_of, with_bound
from tasks.extracting.triggers import a_word_of_each, holds

_WORD = pattern("count.word", r"\s{1,3}(?P<word>[A-Za-z][\w’'-]{0,24})(?![\w’'-])")
_LAST_WORD = pattern("count.last_word", r"(?P<word>[\w.-]{1,20})[\s(]{0,3}$")
_YEARS, _ROUND = range(1900, 2100), 2000
_LONGEST_NAME = 4
_SHORTEST_PLURAL = 3
_SINGULARS = ("ss", "us", "is", "’s", "'s")


@lru_cache(maxsize=1)
def _number() -> Pattern[str]:
    scale = any_of(name for names in lexicon().forms["quantities.scales"].values() for name in names if len(name) > 2)
    number = rf"{numerals.FIGURES}|(?:{numerals.words()})"
    return pattern(
        "count.number",
        rf"{numerals.BEGINS}(?P<between>between\s)?(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{number})"
        rf"(?:(?P<join>{join_of('between')})(?P<value_to>{number}))?(?:\s(?P<scale>{scale}))?"
        r"(?P<or>\sor\s(?:more|fewer|less))?(?![\w.,:/%£-]\w|[%/:-])(?=\s{1,3}[A-Za-z])",
    )


def counts_in(text: str) -> Iterator[Measured]:
    """Yield the counts of a text."""
    lowered = text.lower()
    for match in _number().finditer(text) if numerals.may_stand_in(lowered) else ():
        name = _name_behind(text, match.end())
        if name and not _is_label(text, match, name):
            yield _count(text, match, name)
    for match in _population().finditer(text) if holds(lowered, _populations()) else ():
        yield _people(match)


def _name_behind(text: str, position: int) -> tuple[int, str] | None:
    """Return where the name of the thing ends and its words, or None: up to the last of the first plurals in a row."""
    words: list[str] = []
    named, end = 0, 0
    while len(words) < _LONGEST_NAME and (match := _WORD.match(text, position)):
        word = match.group("word")
        plural = _is_plural(word)
        if word.lower() in _not_in_names() or (named and not plural):
            break
        words.append(word)
        position = match.end()
        if plural:
            named, end = len(words), position
    if tail := _TAIL.match(text, end) if named else None:
        return tail.end(), f"{' '.join(words[:named])} {' '.join(tail.group(0).split())}"
    return (end, " ".join(words[:named])) if named and _is_thing(words[:named]) else None


def _is_plural(word: str) -> bool:
    lowered = word.lower()
    return lowered in _irregular() or (
        len(word) >= _SHORTEST_PLURAL and lowered.endswith("s") and not lowered.endswith(_SINGULARS)
    )


def _is_thing(words: list[str]) -> bool:
    noun = words[-1]
    capital = noun[0].isupper() and not noun[:-1].isupper()
    known = noun.lower() in _things()
    return noun.lower() not in _not_things() and (known or not capital)


def _is_label(text: str, match: Match[str], name: tuple[int, str]) -> bool:
    """Say whether the number belongs to the word before it, is a year, or begins the passage as its number."""
    before = None if match.group("between") else _LAST_WORD.search(text[max(0, match.start() - 22) : match.start()])
    if before and before.group("word").lower() in _labels():
        return True
    printed = match.group("value")
    year = printed.isdecimal() and len(printed) == 4 and int(printed) in _YEARS and int(printed) != _ROUND
    if year and bound_at(text, match.start("value"), match.end()) is Bound.EXACT:
        return True
    return match.start() == 0 and printed.isdecimal() and name[1][0].isupper() and name[1][1:2].islower()


def _count(text: str, match: Match[str], name: tuple[int, str]) -> Measured:
    end, words = name
    scale = int(lexicon().canonical("quantities.scales")[match.group("scale").lower()]) if match.group("scale") else 1
    value, upper = numerals.value_of(match.group("value")) * scale, match.group("value_to")
    if upper and changes(text, match.start(), match.group("join")):
        value = numerals.value_of(upper) * scale
        return Measured(match.start("value_to"), end, value, _singular(words), Measure.COUNT)
    if upper:
        to = numerals.value_of(upper) * scale
        return Measured(match.start(), end, value, _singular(words), Measure.RANGE, Bound.RANGE, to)
    start = match.start("value")
    bound = bound_at(text, start, match.start("or") if match.group("or") else match.end())
    return Measured(with_bound(text, start, bound), end, value, _singular(words), Measure.COUNT, bound)


_TAIL = pattern("count.tail", r"(?<=embers)\sof\s(?:the\s(?:public|press)|staff)\b")


def _singular(words: str) -> str:
    """Return the singular of a name: of its last word, or of `members` in `members of the public`."""
    head, of, tail = words.partition(" of ")
    before, _, noun = head.rpartition(" ")
    noun = noun.lower() if noun[1:].islower() else noun
    return f"{before} {_singular_noun(noun)}".strip() + of + tail


def _singular_noun(noun: str) -> str:
    lowered = noun.lower()
    if lowered in _irregular():
        return _irregular()[lowered]
    for ending, singular in _ENDINGS:
        if lowered.endswith(ending):
            return noun[: -len(ending)] + singular
    return noun


_ENDINGS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", ""))


@lru_cache(maxsize=1)
def _population() -> Pattern[str]:
    """Match `a potential population of 30,000`: the number alone, where the word before says what it counts."""
    listed = lexicon().forms["quantities.populations"].items()
    leads = "|".join(f"(?P<{unit}>{any_of(words)})" for unit, words in listed)
    about = any_of(lexicon().words["money.approximate"])
    return pattern(
        "count.population",
        rf"\b(?:{leads})\s(?:{about}\s)?(?P<value>{numerals.FIGURES})(?=[,.;)]|$|\s(?!million|thousand)[a-z])",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _populations() -> tuple[str, ...]:
    """Return a word of each phrase that says what a number counts."""
    return a_word_of_each(form for forms in lexicon().forms["quantities.populations"].values() for form in forms)


def _people(match: Match[str]) -> Measured:
    unit = next(unit for unit in lexicon().forms["quantities.populations"] if match.group(unit))
    return Measured(match.start("value"), match.end(), numerals.value_of(match.group("value")), unit, Measure.COUNT)


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    return dict(lexicon().canonical("quantities.singulars"))


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon().words["quantities.labels"])


@lru_cache(maxsize=1)
def _things() -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon().words["quantities.things"])


@lru_cache(maxsize=1)
def _not_things() -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon().words["quantities.not_things"])


@lru_cache(maxsize=1)
def _not_in_names() -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon().words["quantities.not_in_names"])
