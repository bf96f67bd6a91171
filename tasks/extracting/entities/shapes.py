"""Names that are known by their last word: `Oxbow Parish Council`, `Heron Lane Surgery`, `Town Centre Strategy`.

In: a passage. Out: Namings. Will not: take a word that only opens the sentence, a role, or another name joined by
`and` into the name.

Capitalised words and what joins them make a run; each head word in it ends a name, which reaches back as far as the
joins allow: `of` behind a word that takes it, `and` unless another head stands before it, a comma only in a list that
`and` closes.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import Match

from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import Naming
from tasks.extracting.entities.runs import Head, Run, bare, has_head
from tasks.extracting.passages import Passage


def shapes_in(passage: Passage, runs: Iterable[Match[str]]) -> Iterator[Naming]:
    """Yield the names that their heads make."""
    text = passage.text
    for match in runs:
        if has_head(text, match):
            yield from _names(Run(text, match), passage)


def _names(run: Run, passage: Passage) -> Iterator[Naming]:
    heads = run.heads()
    floor = 0
    for at, head in heads.items():
        if _goes_on(run, at, heads):
            continue
        first = _first(run, at, head, floor, heads)
        floor = at + 1
        if first <= at - head.words and _is_name(run, first, at):
            start, end = run.spans[first][0], run.spans[at][0] + len(bare(run.words[at]))
            name = " ".join(passage.text[start:end].split())
            yield Naming(passage.start + start, passage.start + end, head.sort, head.kind, name, "name.shape")


_OF_MANY = ("s’", "s'")
"""Such a possessive may go on: `Residents’ Group`, `Tenants’ and Residents’ Association`."""


def _goes_on(run: Run, at: int, heads: dict[int, Head]) -> bool:
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
    return join == "" and (word == bare(word) or word.endswith(_OF_MANY))


def _first(run: Run, at: int, head: Head, floor: int, heads: dict[int, Head]) -> int:
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
    if word in _before() or (word != bare(word) and ((join != "" and not is_of_many) or bare(word) in _owners())):
        return False
    if join == "of":
        return word in _of_words()
    return join == "" or (not is_head and join in ("and", "&")) or (join == "," and listed and not is_head)


def _is_name(run: Run, first: int, at: int) -> bool:
    words = [*run.words[first:at], bare(run.words[at])]
    name = " ".join(words)
    return name not in _not_names() and name not in _not_alone() and " ".join(words[-2:]) not in _not_names()


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
