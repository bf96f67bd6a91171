"""Branches of bodies that have many: `Healthwatch Oxbow`, `Age UK Wren and Heron`, `Oxbow Citizens Advice`.

In: a passage. Out: Namings of the whole name. Will not: take the words of a post or a report for the branch
(`Healthwatch Manager`), or name a branch where none is printed (`gazetteer` knows the body).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, Naming, unowned
from tasks.extracting.passages import Passage

_CAP = r"[A-ZÀ-ÖØ-ÞŴŶ][\w’'-]{1,30}"
_WORD = pattern("branch.word", r"\S+")
_LONGEST_BEFORE = 71
"""How many characters of a branch's name may stand before its body's: an ordinal, and two words with a capital."""


def branches_in(passage: Passage) -> Iterator[Naming]:
    """Yield the branches that a passage names."""
    text, behind = passage.text, 0
    while match := _next_branch(text, behind):
        start, end = _bounds(match)
        behind = max(end, match.end("head"))
        if end - start > len(match["head"]):
            name = " ".join(text[start:end].split())
            kind = _kinds()[" ".join(match["head"].split())]
            yield Naming(passage.start + start, passage.start + end, ORGANISATION, kind, name, "name.branch")


def _next_branch(text: str, behind: int) -> Match[str] | None:
    """Return the next branch, which is looked for only from a few words before what it is a branch of."""
    head = _head().search(text, behind)
    return _branch().search(text, max(behind, head.start() - _LONGEST_BEFORE)) if head else None


def _bounds(match: Match[str]) -> tuple[int, int]:
    """Return where the name begins, behind words that only lead to it, and where it ends, before a post."""
    start, end = match.start("head"), match.end("head")
    for word in reversed(list(_WORD.finditer(match.string, match.start(), start))):
        if word.group(0) in _leading():
            break
        start = word.start()
    for word in _WORD.finditer(match.string, end, match.end()):
        if word.group(0) in _no_branch() or _branch().match(match.string, word.start()):
            break
        end = word.end() if word.group(0)[0].isupper() else end
    return start, start + len(unowned(match.string[start:end]))


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {head: kind for kind, heads in lexicon().forms["organisations.branches"].items() for head in heads}


@lru_cache(maxsize=1)
def _head() -> Screened:
    return screened("name.branch_head", any_of(_kinds()))


@lru_cache(maxsize=1)
def _branch() -> Screened:
    heads = any_of(sorted(_kinds(), key=len, reverse=True))
    return screened(
        "name.branch",
        rf"(?<![\w’'-])(?:\d{{1,2}}(?:st|nd|rd|th)\s)?(?:{_CAP}\s){{0,2}}(?P<head>{heads})(?![\w-])(?:\s(?:in\s|of\s)?(?:(?:and|&)\s)?{_CAP}){{0,5}}",
    )


@lru_cache(maxsize=1)
def _leading() -> frozenset[str]:
    words = lexicon().words
    return frozenset(
        (*words["organisations.before"], *words["organisations.not_branches"], *words["people.honorifics"])
    )


@lru_cache(maxsize=1)
def _no_branch() -> frozenset[str]:
    return frozenset(lexicon().words["organisations.not_branches"])
