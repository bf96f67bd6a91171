"""Finds the words of a quote in a part of a text: exactly once, or not at all.

In: a text, a part of it, a quote and what tells equal quotes apart. Out: the span. Will not: choose among several.

White space in a quote stands for any white space (no-break spaces and line ends too). ` … ` stands for whatever lies
between the first words and the next place where the last words stand. A quote never cuts a word or a number.
"""

import re
from dataclasses import dataclass
from typing import Any

from tests.gold.authoring.source import Entry, Mistake

ELLIPSIS = " … "


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open part of the text."""

    start: int
    end: int

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def written(self, text: str, name: str = "text") -> dict[str, Any]:
        """Return the span as the gold files write it."""
        return {"start": self.start, "end": self.end, name: text[self.start : self.end]}


def pattern_of(words: str, cut: bool = False) -> re.Pattern[str]:
    """Return what matches the words with any white space between them, and whole words only unless `cut`."""
    inner = r"\s+".join(re.escape(word) for word in words.split())
    if cut:
        return re.compile(inner)
    before = r"(?<!\w)(?<!\d[.,])" if words[0].isdigit() else r"(?<!\w)" if words[0].isalpha() else ""
    after = r"(?!\w)(?![.,]\d)" if words[-1].isdigit() else r"(?!\w)" if words[-1].isalpha() else ""
    return re.compile(before + inner + after)


def every(text: str, scope: Span, words: str, cut: bool = False) -> list[Span]:
    """Return every place of the scope where the words stand."""
    found = pattern_of(words, cut).finditer(text, scope.start, scope.end)
    return [Span(*match.span()) for match in found]


def find(text: str, scope: Span, words: str, entry: Entry, where: str) -> Span:
    """Return the one place of the scope where the quote stands; `nth`, `after` and `cut` are the entry's."""
    cut = bool(entry.get("cut", False))
    first, *rest = words.split(ELLIPSIS)
    start = _one(text, _after(text, scope, entry, where), first, entry, where)
    end = start.end
    for part in rest:
        later = every(text, Span(end, scope.end), part, cut)
        if not later:
            raise Mistake(entry.line, f"“{part}” does not follow “{first}” in {where}", "copy the last words from it")
        end = later[0].end
    return Span(start.start, end)


def _after(text: str, scope: Span, entry: Entry, where: str) -> Span:
    words = entry.get("after")
    if words is None:
        return scope
    return Span(_one(text, scope, words, Entry(), where).end, scope.end)


def _one(text: str, scope: Span, words: str, entry: Entry, where: str) -> Span:
    found = every(text, scope, words, bool(entry.get("cut", False)))
    if not found:
        raise Mistake(entry.line, f"“{words}” is not in {where}", "copy it from there, or say `in:` where it is")
    if "nth" in entry or ("after" in entry):
        return _nth(found, int(entry.get("nth", 1)), words, entry, where)
    if len(found) > 1:
        mend = f"say `nth: 1` to `nth: {len(found)}`, or `after:` words before it"
        raise Mistake(entry.line, f"“{words}” is in {where} {len(found)} times", mend)
    return found[0]


def _nth(found: list[Span], nth: int, words: str, entry: Entry, where: str) -> Span:
    if not 1 <= nth <= len(found):
        raise Mistake(entry.line, f"“{words}” is in {where} {len(found)} times, not {nth}", "mend `nth:`")
    return found[nth - 1]
