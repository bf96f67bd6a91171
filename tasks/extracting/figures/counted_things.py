"""The name of what a number counts: `primary care networks`, `members of the public`, `new affordable homes`.

In: words behind a number. Out: where the name ends, and its words. Will not: read numbers, or know what is
worth counting.

The noun is the first plural behind the number with at most three other words between; any plural will do, since what
councils count is never listed in full, but one with a capital must be in the lexicon (`46 Dwellings`, not `12 Heron
Mews`). Behind a `one` stands a singular, and only what a minute counts singly (`one objection`).
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

Name = tuple[int, str]
"""Where a name ends, and its words."""

_WORD = pattern("count.word", r"\s{1,3}(?P<word>[A-Za-z][\w’'-]{0,24})(?![\w’'-])")
_LONGEST_NAME, _LONGEST_SINGULAR = 4, 3
_SHORTEST_PLURAL = 3
_SINGULARS = ("ss", "us", "is", "’s", "'s")


def name_behind(text: str, position: int) -> Name | None:
    """Return the name behind a number, or None: up to the last of the first plurals in a row."""
    words: list[str] = []
    named, end = 0, 0
    while len(words) - words.count("and") < _LONGEST_NAME and (match := _WORD.match(text, position)):
        word = match.group("word")
        plural = is_plural(word)
        if _ends_name(word, words, named) or (named and not plural):
            break
        words.append(word)
        position = match.end()
        if plural:
            named, end = len(words), position
    if not named or not _is_thing(words[:named]):
        return None
    tail_end, tail = _tail(text, words[named - 1], end)
    return tail_end, f"{' '.join(words[:named])}{tail}"


def _ends_name(word: str, words: list[str], named: int) -> bool:
    """Say whether no name goes on here; an `and` may join two adjectives (`affordable and social homes`)."""
    joins = word.lower() == "and" and words and not named and words[-1].islower() and "and" not in words
    return not joins and word.lower() in _listed("not_in_names")


def one_behind(text: str, position: int) -> Name | None:
    """Return the singular behind a `one`, with at most two other words between: `one further objection`."""
    words: list[str] = []
    while len(words) < _LONGEST_SINGULAR and (match := _WORD.match(text, position)):
        words.append(match.group("word"))
        position = match.end()
        if words[0].lower() in _listed("not_behind_one") or words[-1].lower() in _listed("not_in_names"):
            return None
        if words[-1].lower() in _singles():
            return _one(text, words, position)
    return None


@lru_cache(maxsize=1)
def _singles() -> frozenset[str]:
    """Return what a minute counts singly: what is listed so, and the singulars of what is counted with a capital."""
    plurals = {_singular_noun(thing) for thing in _listed("things")} - _listed("not_singly")
    return _listed("singly") | plurals


def _one(text: str, words: list[str], end: int) -> Name | None:
    """Return the name where it ends there; one with a part behind its noun must have it (`member of staff`)."""
    tail_end, tail = _tail(text, words[-1], end)
    behind = _WORD.match(text, tail_end)
    word = behind.group("word").lower() if behind else ""
    ends = not word or word in _listed("not_in_names") or word in _listed("said_of_one") or word.endswith("ed")
    whole = bool(tail) or words[-1].lower() not in lexicon().forms["quantities.tails"]
    return (tail_end, f"{' '.join(words)}{tail}") if ends and whole else None


def is_plural(word: str) -> bool:
    """Say whether a word may be a plural by its form."""
    lowered = word.lower()
    return lowered in _irregular() or (
        len(word) >= _SHORTEST_PLURAL and lowered.endswith("s") and not lowered.endswith(_SINGULARS)
    )


def _is_thing(words: list[str]) -> bool:
    noun = words[-1]
    if " ".join(words[-2:]).lower() in _listed("named_things"):
        return True
    capital = noun[0].isupper() and not noun[:-1].isupper()
    return noun.lower() not in _listed("not_things") and (not capital or noun.lower() in _listed("things"))


def _tail(text: str, noun: str, end: int) -> Name:
    """Return what belongs to a name behind its noun: ` of the public`."""
    match = _tails().match(text, end) if noun.lower() in lexicon().forms["quantities.tails"] else None
    own = match and " ".join(match.group("tail").lower().split())
    if match and own in lexicon().forms["quantities.tails"][noun.lower()]:
        return match.end(), f" {own}"
    return end, ""


@lru_cache(maxsize=1)
def _tails() -> Pattern[str]:
    tails = any_of({tail for tails in lexicon().forms["quantities.tails"].values() for tail in tails})
    return pattern("count.tail", rf"\s(?P<tail>{tails})\b", IGNORECASE)


def singular(words: str) -> str:
    """Return the singular of a name: of its last word, or of the word before its tail in `members of the public`."""
    joined = next((join for join in _JOINS_A_TAIL if join in words), _JOINS_A_TAIL[0])
    head, joined, tail = words.partition(joined)
    before, _, noun = head.rpartition(" ")
    before = " ".join(word for word in before.split() if word.lower() not in _listed("not_of_unit"))
    noun = noun.lower() if noun[1:].islower() else noun
    return f"{before} {_singular_noun(noun)}".strip() + joined + tail


_JOINS_A_TAIL = (" of ", " by ")


def _singular_noun(noun: str) -> str:
    lowered = noun.lower()
    if lowered in _irregular():
        return _irregular()[lowered]
    for ending, replaced in _ENDINGS:
        if lowered.endswith(ending):
            return noun[: -len(ending)] + replaced
    return noun


_ENDINGS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", ""))


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    return dict(lexicon().canonical("quantities.singulars"))


@lru_cache(maxsize=8)
def _listed(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon().words[f"quantities.{name}"])
