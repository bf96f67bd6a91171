"""A document as read: its canonical text, the blocks of it, and the evidence that points into it.

In: nothing. Out: frozen types. Will not: read files or decide what the words mean.

`Document.text` is never edited after reading. Offsets are Python string indices, half-open.
"""

from bisect import bisect_right
from dataclasses import replace

from schemas.issues import Issue
from schemas.light import light
from schemas.vocabulary import BlockRole


@light(frozen=True, slots=True)
class Evidence:
    """The words that a fact rests on: `text[start:end]` is the quote, `rule` names what found it."""

    start: int
    end: int
    rule: str
    page: int | None = None

    def quote(self, text: str) -> str:
        """Return the exact words."""
        return text[self.start : self.end]


@light(frozen=True, slots=True)
class Block:
    """One line or paragraph of running text without the white space at its ends.

    `indent` counts the white-space characters before it on its line; `gap_before` counts the blank
    lines between it and the block before. `furniture` marks running headers, menus and page numbers.
    `role` is set where the format itself says what the block is (a class of a page, a table); text alone
    never does. `label_end` is where a list label that the reader put before the words ends (its offset
    in the text); `cells` are the spans of a table row's cells, in the order of its columns. `ocr` says that
    text recognition read it from a picture.
    """

    start: int
    end: int
    indent: int = 0
    gap_before: int = 0
    page: int | None = None
    furniture: bool = False
    role: BlockRole | None = None
    label_end: int | None = None
    cells: tuple[tuple[int, int], ...] = ()
    bold: bool = False
    ocr: bool = False

    def cut(self, start: int, end: int) -> "Block":
        """Return the block with other bounds."""
        return self if (start, end) == (self.start, self.end) else replace(self, start=start, end=end)


@light(frozen=True, slots=True)
class Link:
    """A link in the text: the span of its words and where it leads."""

    start: int
    end: int
    url: str


@light(frozen=True, slots=True)
class Document:
    """The canonical text of one file and its blocks in reading order; source: a reader."""

    sha256: str
    media_type: str
    encoding: str
    text: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    links: tuple[Link, ...] = ()
    issues: tuple[Issue, ...] = ()

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds a position of the text, or the last one before it."""
        index = bisect_right(self.blocks, position, key=lambda block: block.start) - 1
        return self.blocks[index] if index >= 0 else None

    def page_of(self, evidence: Evidence) -> int | None:
        """Return the page that a quote begins on, from 1; None for a document without pages."""
        if evidence.page is not None or self.pages is None:
            return evidence.page
        block = self.block_at(evidence.start)
        return block.page if block else None

    def rule_of(self, evidence: Evidence) -> str:
        """Return the rule that found a quote, and that the words came from a picture where they did."""
        if self.pages is None:
            return evidence.rule
        block = self.block_at(evidence.start)
        return f"{evidence.rule}+ocr" if block and block.ocr else evidence.rule
