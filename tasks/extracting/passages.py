"""The passages that facts are looked for in: each paragraph, and the words above the minutes.

In: a Structure. Out: passages with their sentences. Will not: find facts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from schemas.minutes import Paragraph, Structure
from schemas.patterns import pattern
from seeds.lexicon import lexicon

_STOP = pattern("sentence.stop", r"[.?!;][’”\"')]?(?=\s+[A-Z‘“\"'£(\d])")
_LAST_WORD = pattern("sentence.last_word", r"[\w.’'-]{1,20}$")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the document's text; `paragraph_id` is the item's id above the minutes."""

    paragraph_id: str
    start: int
    end: int
    text: str
    sentences: tuple[tuple[int, int], ...]
    paragraph: Paragraph | None = None

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Return the bounds of the sentence that holds a position of the document."""
        return next(((start, end) for start, end in self.sentences if start <= position < end), (self.start, self.end))

    def quote(self, start: int, end: int) -> str:
        """Return words by the document's offsets."""
        return self.text[start - self.start : end - self.start]


def passages_of(structure: Structure) -> tuple[Passage, ...]:
    """Return title, purposes and header fields first, then the paragraphs, in reading order."""
    return tuple(_above(structure)) + tuple(
        _passage(structure, paragraph.id, paragraph.evidence.start, paragraph.evidence.end, paragraph)
        for paragraph in structure.paragraphs
    )


def _above(structure: Structure) -> Iterator[Passage]:
    for item in structure.items:
        spans = [item.evidence, *item.purpose, *(field.evidence for field in item.fields)]
        for span in sorted(spans, key=lambda span: span.start):
            yield _passage(structure, item.id, span.start, span.end, None)


def _passage(structure: Structure, owner: str, start: int, end: int, paragraph: Paragraph | None) -> Passage:
    text = structure.document.text[start:end]
    return Passage(owner, start, end, text, tuple(_sentences(text, start)), paragraph)


def _sentences(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each sentence, without the white space between them."""
    start = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, stop.start()):
            yield offset + start, offset + stop.end()
            start = stop.end() + len(text[stop.end() :]) - len(text[stop.end() :].lstrip())
    yield offset + start, offset + len(text)


def _ends_sentence(text: str, stop: int) -> bool:
    """Say whether a full stop ends a sentence: not after `Cllr` or an initial."""
    if text[stop] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, stop - 20), stop)
    last = word.group(0) if word else ""
    initial = len(last) == 1 and last.isupper()
    return not initial and last.casefold() not in _abbreviations()


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return frozenset(word.casefold() for word in lexicon().words["text.abbreviations"])
