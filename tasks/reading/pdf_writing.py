"""Paragraphs to the canonical text of a document and its blocks.

In: paragraphs in reading order, and the bookmarks of the file. Out: text and blocks. Will not: change a
word, but for the hyphens that line ends put into them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from schemas.documents import Block
from schemas.vocabulary import BlockRole
from seeds.hyphens import between
from tasks.reading.pdf_paragraph import Paragraph

CELL_MARK = " | "
_MOST_INDENT = 40
_WIDEST_HEADING, _LONGEST_WITH_STOP = 25, 6
"""Words of the longest heading, and of the longest one that ends in a full stop."""
_PRINTED_ACTION = ("action", "gweithred")

Bookmarks = Mapping[int, frozenset[str]]
"""The titles that the file's outline gives to each page, in lower case without their labels."""


@dataclass
class Writer:
    """The text so far; `known` is all of it in lower case, made when the first hyphen asks."""

    paragraphs: list[Paragraph]
    bookmarks: Bookmarks = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    @cached_property
    def known(self) -> str:
        """Return the lines of the document in lower case."""
        return "\n".join([line.text for paragraph in self.paragraphs for line in paragraph.lines]).casefold()

    def write(self) -> tuple[str, tuple[Block, ...]]:
        """Return the text and its blocks."""
        for paragraph in self.paragraphs:
            self._paragraph(paragraph)
        return "".join(self.parts), tuple(self.blocks)

    def _paragraph(self, paragraph: Paragraph) -> None:
        lines = paragraph.lines
        if lines[0].cells:
            self._row(paragraph, lines[0].cells, lines[0].role)
            return
        text = lines[0].text
        for line in lines[1:]:
            joint = between(text, line.text, lambda: self.known)
            text = f"{text if joint == ' ' else text[:-1]}{joint}{line.text}"
        actions = " ".join(paragraph.actions)
        if actions and not actions.casefold().startswith(_PRINTED_ACTION):
            self._row(paragraph, (text, actions), BlockRole.TABLE_ROW)
            return
        self._block(paragraph, text, self._role(paragraph, text))
        if actions:
            self._block(Paragraph(lines[:1]), actions, None)

    def _role(self, paragraph: Paragraph, text: str) -> BlockRole | None:
        """Return HEADING for a short paragraph all in bold or underlined, and for one that the outline names."""
        first = paragraph.lines[0]
        if first.furniture:
            return None
        bold = all(all(line.bold) or line.underlined for line in paragraph.lines)
        count = len(text.split())
        short = count <= _WIDEST_HEADING and not (text.endswith(".") and count > _LONGEST_WITH_STOP)
        titled = short and bare(text) in self.bookmarks.get(first.page, frozenset())
        return BlockRole.HEADING if titled or (bold and short and any(map(str.isalpha, text))) else None

    def _row(self, paragraph: Paragraph, cells: Iterable[str], role: BlockRole | None) -> None:
        """Write the cells of a row on one line and remember where each is."""
        cells = tuple(cells)
        start = self.length + self._lead(paragraph)
        spans = []
        for cell in cells:
            spans.append((start, start + len(cell)))
            start += len(cell) + len(CELL_MARK)
        self._block(paragraph, CELL_MARK.join(cells), role, tuple(spans))

    def _lead(self, paragraph: Paragraph) -> int:
        """Return how many characters stand between the end of the text and the words to come."""
        return (paragraph.gap + 1 if self.parts else 0) + _indent(paragraph)

    def _block(
        self, paragraph: Paragraph, text: str, role: BlockRole | None, cells: tuple[tuple[int, int], ...] = ()
    ) -> None:
        """Add one block on a line of its own; the white space at the ends of a row is no part of it."""
        indent = _indent(paragraph)
        breaks = paragraph.gap + 1 if self.parts else 0
        self.parts.append("\n" * breaks + " " * indent + text)
        start = self.length + breaks + indent
        self.length = start + len(text)
        first = paragraph.lines[0]
        self.blocks.append(
            Block(
                start=start + len(text) - len(text.lstrip()),
                end=self.length - len(text) + len(text.rstrip()),
                indent=indent + len(text) - len(text.lstrip()),
                gap_before=paragraph.gap if breaks else 0,
                page=first.page,
                furniture=first.furniture,
                role=role,
                cells=cells,
                bold=all(all(line.bold) for line in paragraph.lines),
                ocr=first.ocr,
            )
        )


def _indent(paragraph: Paragraph) -> int:
    """Return the indent of a paragraph in spaces of half its font size."""
    first = paragraph.lines[0]
    return max(0, min(_MOST_INDENT, round((first.x0 - paragraph.left) / (0.5 * first.size))))


def bare(title: str) -> str:
    """Return a title without its label and case, to compare it with one in the outline."""
    words = title.split()
    return " ".join(words[1:] if len(words) > 1 and words[0].rstrip(".)").isdigit() else words).casefold()
