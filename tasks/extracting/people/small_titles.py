"""Titles in small letters, as some councils print them all: `the area development manager said`, `the head of parks`.

In: a passage's words. Out: the bounds of titles that speak. Will not: take one of whom nothing is reported, or a
title that the lexicon lists (`unnamed_people`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.verbs import verb_after
from tasks.extracting.triggers import AnyOf

_WORD = r"[a-z][a-z’'-]{1,18}"
_MORE = pattern("small_title.more", rf"(?:,?\s(?:and|of|for|the)){{0,2}},?\s{_WORD}")
_MOST = 8


def small_titles_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each title behind an article and before a verb of saying."""
    if not _small_heads().stands_in(text):
        return
    for match in _title().finditer(text):
        end = _end(text, match.end("who"), opened=match.group("of") is not None)
        if end is not None:
            yield match.start("who"), end


@lru_cache(maxsize=1)
def _small_heads() -> AnyOf:
    return AnyOf(lexicon().words["people.small_heads"])


def small_title_source() -> str:
    """Return the source of a pattern for such a title, with what it is of: `head of planning and roads`."""
    return rf"(?:{_heads()})(?:\s(?:of|for)\s(?:the\s)?{_WORD}(?:\s(?:(?:and|of)\s)?{_WORD}){{0,6}})?"


def _end(text: str, end: int, *, opened: bool) -> int | None:
    """Return where a title ends: before a verb of saying, which what it is of may part from its head."""
    for _ in range(_MOST):
        if verb_after(text, end):
            return end
        more = _MORE.match(text, end) if opened else None
        if more is None:
            return None
        end = more.end()
    return None


@lru_cache(maxsize=1)
def _title() -> Pattern[str]:
    return pattern(
        "small_title.title", rf"(?:\b[Tt]he|\b[Aa]n?)\s(?P<who>{_heads()}(?P<of>\s(?:of|for)\s(?:the\s)?{_WORD})?)\b"
    )


def _heads() -> str:
    """Return the source of a pattern for a title without what it is of: `area development manager`."""
    words = lexicon().words
    ends, heads = any_of(words["people.small_ends"]), any_of(words["people.small_openers"])
    return rf"(?:(?:{_WORD}\s){{0,4}}?{ends}|(?:(?:{any_of(words['people.small_qualifiers'])})\s){{0,2}}{heads})"
