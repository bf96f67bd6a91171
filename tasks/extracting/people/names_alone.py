"""People named by one word: `Karen reported`, and a list of votes that has families alone, `Heron, Teal, Rook`.

In: passages and the ways in which everybody is named. Out: mentions, with whose they are. Will not: read a word that
two people share, or, where minutes call nobody so, a given name behind which no verb stands.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from schemas.patterns import pattern
from tasks.extracting.passages import Passage
from tasks.extracting.people.capitals import Capital, capitals
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.name_patterns import ALSO_GIVEN, no_names
from tasks.extracting.people.names import is_given_name
from tasks.extracting.people.verbs import verb_after
from tasks.extracting.triggers import holds

Owned = tuple[Mention, int]
"""A mention, and whose it is by the place in the list of people."""
_FEWEST = 2


def alone_in(passages: Sequence[Passage], people: Sequence[Sequence[Mention]]) -> Iterator[tuple[Passage, list[Owned]]]:
    """Yield each passage with whom it names by one word."""
    families = _of_one((one.family, at) for at, ways in enumerate(people) for one in ways)
    given = _given_names(people)
    alone = [[*_alone(passage, given)] if holds(passage.text, [*given]) else [] for passage in passages]
    called = _called(passages, alone)
    for passage, words in zip(passages, alone, strict=True):
        by_given = [_called_so(passage, one, given) for one in words if _word(one) in called]
        yield passage, _families_in(passage, families) or by_given


def _of_one(words: Iterable[tuple[str | None, int]]) -> dict[str, int]:
    """Return the words that only one person has."""
    owners: dict[str, set[int]] = {}
    for word, at in words:
        if word:
            owners.setdefault(word, set()).add(at)
    return {word: next(iter(owning)) for word, owning in owners.items() if len(owning) == 1}


def _given_names(people: Sequence[Sequence[Mention]]) -> dict[str, int]:
    """Return the common given names that only one person has, which are no other words and no family names."""
    families = {*ALSO_GIVEN, *(one.family for ways in people for one in ways)}
    given = _of_one((one.given, at) for at, ways in enumerate(people) for one in ways)
    known = {word: at for word, at in given.items() if is_given_name(word) and word not in families}
    return {word: at for word, at in known.items() if word not in no_names()}


def _called(passages: Sequence[Passage], alone: Sequence[Sequence[Capital]]) -> set[str]:
    """Return the given names by which the minutes call people: behind each a verb stands somewhere."""
    beside = zip(passages, alone, strict=True)
    return {_word(one) for passage, words in beside for one in words if _acts(passage.text, one.end)}


def _called_so(passage: Passage, one: Capital, given: Mapping[str, int]) -> Owned:
    word = _word(one)
    return _mention(passage, one.start, one.start + len(word)), given[word]


def _alone(passage: Passage, given: Mapping[str, int]) -> Iterator[Capital]:
    """Yield where a given name stands by itself: `Karen`, not `Karen Heron`, `Queen Karen` or `Karen Road`."""
    words = capitals(passage.text).all
    for before, one in pairwise((Capital(-2, -2, ""), *words)):
        beside = one.start - before.end == 1 or _NAME_GOES_ON.match(passage.text, one.end)
        if _word(one) in given and not beside:
            yield one


def _word(one: Capital) -> str:
    """Return the word without its `’s`."""
    return one.word.removesuffix("’s").removesuffix("'s")


_NAME_GOES_ON = pattern("names_alone.goes_on", r"\s[A-Z(]")


def _acts(text: str, end: int) -> bool:
    return verb_after(text, end) is not None or _TO_DO.match(text, end) is not None


_TO_DO = pattern("names_alone.to_do", r"\s(?:to|will|agreed)\s[a-z]")


def _families_in(passage: Passage, families: Mapping[str, int]) -> list[Owned]:
    """Return whom a passage names that is nothing but a list of families, with a label perhaps."""
    if not _LIST.fullmatch(passage.text):
        return []
    label = _LABEL.match(passage.text)
    names = [*_FAMILY.finditer(passage.text, label.end() if label else 0)]
    if len(names) < _FEWEST or any(match.group() not in families for match in names):
        return []
    return [(_mention(passage, *match.span()), families[match.group()]) for match in names]


_LABEL = pattern("names_alone.label", r"[A-Z][A-Za-z ]{1,24}(?:\s\(\d{1,3}\))?\s?[:–-]\s")
_FAMILY = pattern("names_alone.family", r"[A-Z][\w’'-]{1,24}")
_LIST = pattern(
    "names_alone.list",
    rf"(?:{_LABEL.pattern})?{_FAMILY.pattern}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s){_FAMILY.pattern}){{1,99}}\.?",
)
"""`For (3): Heron, Teal and Rook`"""


def _mention(passage: Passage, start: int, end: int) -> Mention:
    name = passage.text[start:end]
    return Mention(passage.start + start, passage.start + end, "person.one_word", name=name)
