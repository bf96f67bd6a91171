"""Names that only the words beside them tell: `the charity Oxbow Steps`, `Heron Paving, a local contractor`.

In: a passage and its runs of capitalised words. Out: Namings. Will not: take a post or a paper for the name
(`the charity Trustees`), or a person for a body: names of people are taken out when all are known.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, as_listed, pattern
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, Naming, unowned
from tasks.extracting.passages import Passage
from tasks.extracting.triggers import AnyOf, a_word_of_each

_NAME = pattern("introduced.name", r"[A-Z][\w’'&-]{1,30}(?:\s(?:(?:and|of|in|on|&)\s)?[A-Z][\w’'&-]{1,30}){0,4}")
_BEFORE = 40


def introduced_in(passage: Passage, runs: Iterable[Match[str]]) -> Iterator[Naming]:
    """Yield the names that a word for their kind introduces."""
    text = passage.text
    for run in runs if _words().stands_in(text) else ():
        name = _NAME.match(text, run.start())
        told = name and (
            _introduction().search(text, max(0, run.start() - _BEFORE), run.start())
            or _explanation().match(text, name.end())
        )
        if told and name and not _nameless().intersection(name[0].split()):
            words = unowned(name[0])
            start = passage.start + run.start()
            kind = _kinds()[as_listed(told, "told").lower()]
            yield Naming(start, start + len(words), ORGANISATION, kind, " ".join(words.split()), "name.introduced")


@lru_cache(maxsize=1)
def _words() -> AnyOf:
    return AnyOf(a_word_of_each(_kinds()))


@lru_cache(maxsize=1)
def _introduction() -> Pattern[str]:
    return pattern("introduced.word", rf"\b(?P<told>{any_of(_kinds())}),?(?:\scalled|\snamed)?\s$")


@lru_cache(maxsize=1)
def _explanation() -> Pattern[str]:
    return pattern(
        "introduced.behind", rf",\s(?:a|an|the|our)\s(?:[\w-]{{2,20}}\s){{0,3}}(?P<told>{any_of(_kinds())})\b"
    )


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    return lexicon().canonical("organisations.introduced")


@lru_cache(maxsize=1)
def _nameless() -> frozenset[str]:
    words = lexicon().words
    return frozenset(
        (*words["organisations.before"], *words["organisations.not_branches"], *words["places.not_places"])
    )
