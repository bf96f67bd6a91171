"""Names that are known by their last word: `Oxbow Parish Council`, `Heron Lane Surgery`, `Town Centre Strategy`.

In: a passage. Out: Namings. Will not: take a word that only opens the sentence, a role, or another name joined by `and`
into the name.

Capitalised words and what joins them make a run; each head word in it ends a name, which reaches back as far as
the joins allow: `of` behind a word that takes it, `and` unless another head stands before it, a comma only in a list
that `and` closes.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from re import Match, Pattern
from typing import NamedTuple

from schemas.patterns import any_of, as_listed, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, PLACE, PROGRAMME, Naming
from tasks.extracting.passages import Passage

_SORTS = (("organisations", ORGANISATION), ("programmes", PROGRAMME), ("places", PLACE))
_INITIAL, _REST = r"[A-ZÀ-ÖØ-ÞŴŶ]", r"[\w-]{0,40}+(?:[’'](?:s(?!\w))?)?"
_CAP = _INITIAL + _REST
_RUN = pattern(
    "shape.run",
    rf"{_INITIAL}(?<![\w’'-].){_REST}(?:(?:,|\s(?:of|and|for|in|on))?(?:\sthe|\s&)?\s{{1,2}}{_CAP}){{0,20}}+",
)
_WORD = pattern("shape.word", _CAP)
_HEAD_WORD = pattern("shape.head_word", r"[\s’',]++")
_POSSESSIVE = ("’s", "'s", "’", "'")
_OF_MANY = ("s’", "s'")
"""Such a possessive may go on: `Residents’ Group`, `Tenants’ and Residents’ Association`."""
_LONGEST_HEAD = 3


class _Head(NamedTuple):
    sort: str
    kind: str
    words: int


class _Run:
    """The words of one run, and the joins before each."""

    def __init__(self, text: str, match: Match[str]) -> None:
        """Take the run apart; a head in small letters behind it belongs to it."""
        spans = [word.span() for word in _WORD.finditer(text, match.start(), match.end())]
        small = _small_head().match(text, match.end())
        if small and text[match.end() - 1] not in "’'":
            spans += [word.span() for word in _small_words().finditer(text, small.start(1), small.end(1))]
        self.spans = spans
        self.words = [text[start:end] for start, end in spans]
        self.joins = ["", *(" ".join(text[a[1] : b[0]].split()) for a, b in pairwise(spans))]

    def heads(self) -> dict[int, _Head]:
        """Return the heads by the place of their last word."""
        return {at: head for at in range(len(self.words)) if (head := self._head_at(at))}

    def _head_at(self, at: int) -> _Head | None:
        last = _bare(self.words[at])
        if last not in _last_words():
            return None
        for count in range(min(_LONGEST_HEAD, at + 1), 0, -1):
            if any(self.joins[at - count + 2 : at + 1]):
                continue
            words = [*self.words[at - count + 1 : at], last]
            if found := _heads().get(" ".join(words)):
                return _Head(*found, count)
        return None


def runs_in(text: str) -> Iterator[Match[str]]:
    """Yield the runs of capitalised words."""
    return _RUN.finditer(text)


def shapes_in(passage: Passage, runs: Iterable[Match[str]]) -> Iterator[Naming]:
    """Yield the names that their heads make."""
    text = passage.text
    for match in runs:
        if not _last_words().isdisjoint(_HEAD_WORD.split(match[0])) or _small_head().match(text, match.end()):
            yield from _names(_Run(text, match), passage)


def timed_in(passage: Passage) -> Iterator[Naming]:
    """Yield plans that are named by how long they last: `three year improvement programme`, `100 day plan`."""
    for match in _timed().finditer(passage.text):
        start, end = (passage.start + place for place in match.span())
        yield Naming(
            start, end, PROGRAMME, _timed_kinds()[as_listed(match, "what")], " ".join(match[0].split()), "name.timed"
        )


def _names(run: _Run, passage: Passage) -> Iterator[Naming]:
    heads = run.heads()
    floor = 0
    for at, head in heads.items():
        if _goes_on(run, at, heads):
            continue
        first = _first(run, at, head, floor, heads)
        floor = at + 1
        if first <= at - head.words and _is_name(run, first, at):
            start, end = run.spans[first][0], run.spans[at][0] + len(_bare(run.words[at]))
            name = " ".join(passage.text[start:end].split())
            yield Naming(passage.start + start, passage.start + end, head.sort, head.kind, name, "name.shape")


def _goes_on(run: _Run, at: int, heads: dict[int, _Head]) -> bool:
    """Say whether the words right behind a head lead to another: `Council Tax Scheme` is no council."""
    behind = at + 1
    while behind < len(run.words) and _leads_on(run.joins[behind], run.words[behind - 1]):
        if behind in heads:
            return True
        behind += 1
    return False


def _leads_on(join: str, word: str) -> bool:
    """Say whether a name may go on behind a word: one of `of_words` behind which `of` stands, one without a
    possessive, or a plural (`Residents’ Group`).
    """
    if join == "of":
        return word in _of_words()
    return join == "" and (word == _bare(word) or word.endswith(_OF_MANY))


def _first(run: _Run, at: int, head: _Head, floor: int, heads: dict[int, _Head]) -> int:
    """Return the place of the first word of the name that ends at `at`."""
    first, listed = at - head.words + 1, False
    while first > floor and _joins(run.joins[first], run.words[first - 1], first - 1 in heads, listed):
        listed = listed or run.joins[first] in ("and", "&")
        first -= 1
    while first < at and run.words[first] in _before():
        first += 1
    return first


def _joins(join: str, word: str, is_head: bool, listed: bool) -> bool:
    is_of_many = join in ("and", "&") and word.endswith(_OF_MANY)
    if word in _before() or (word != _bare(word) and ((join != "" and not is_of_many) or _bare(word) in _owners())):
        return False
    if join == "of":
        return word in _of_words()
    return join == "" or (not is_head and join in ("and", "&")) or (join == "," and listed and not is_head)


def _is_name(run: _Run, first: int, at: int) -> bool:
    words = [*run.words[first:at], _bare(run.words[at])]
    name = " ".join(words)
    return name not in _not_names() and name not in _not_alone() and " ".join(words[-2:]) not in _not_names()


def _bare(word: str) -> str:
    """Return a word without its possessive."""
    if not word.endswith(_POSSESSIVE):
        return word
    return next(word.removesuffix(end) for end in _POSSESSIVE if word.endswith(end))


@lru_cache(maxsize=1)
def _heads() -> dict[str, tuple[str, str]]:
    """Return sort and kind of each head."""
    return {
        head: (sort, kind)
        for file, sort in _SORTS
        for kind, heads in lexicon().forms[f"{file}.heads"].items()
        for head in heads
    }


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(head.split()[-1] for head in _heads())


@lru_cache(maxsize=1)
def _small_head() -> Pattern[str]:
    return pattern("shape.small_head", rf"\s({any_of(head for head in _heads() if head.islower())})\b")


@lru_cache(maxsize=1)
def _small_words() -> Pattern[str]:
    return pattern("shape.small_words", r"\w++")


@lru_cache(maxsize=1)
def _before() -> frozenset[str]:
    return frozenset(lexicon().words["organisations.before"])


@lru_cache(maxsize=1)
def _owners() -> frozenset[str]:
    """Return what has a plan of another name: `the Government’s Town Fund`, `the Council’s Local Plan`."""
    return frozenset((*lexicon().words["organisations.short"], *lexicon().words["organisations.alone"], "Government"))


@lru_cache(maxsize=1)
def _of_words() -> frozenset[str]:
    return frozenset(lexicon().words["organisations.of_words"])


@lru_cache(maxsize=1)
def _not_names() -> frozenset[str]:
    return frozenset((*lexicon().words["organisations.not_names"], *lexicon().words["programmes.not_names"]))


@lru_cache(maxsize=1)
def _not_alone() -> frozenset[str]:
    return frozenset(lexicon().words["organisations.not_alone"])


@lru_cache(maxsize=1)
def _timed() -> Screened:
    return screened(
        "shape.timed",
        rf"\b(?:\d{{1,3}}|two|three|four|five|six|ten)[\s-](?:day|week|month|year)s?[\s-](?P<what>{any_of(_timed_kinds())})\b",
    )


@lru_cache(maxsize=1)
def _timed_kinds() -> Mapping[str, str]:
    return lexicon().canonical("programmes.timed")
