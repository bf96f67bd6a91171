"""A line of a page in the making: its words, what the page says of it, and the links in it.

In: pieces of text as the walk meets them. Out: lines, trimmed, with white space as a browser shows it.
Will not: know tags; the scope that a piece is written in says what it is.

U+00A0 stays as it is: it stands behind typed labels and in aligned columns, and a page that is saved
as text keeps it too.
"""

import re
from dataclasses import dataclass, field, replace

from schemas.light import light
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole

_SPACES = pattern("html.spaces", r"[\t\n\r\f][ \t\n\r\f]*+| [ \t\n\r\f]++")
"""White space that is more or other than one space."""
_TYPED_LABEL = pattern(
    "html.typed_label",
    r"(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z]|[ivxlIVXL]{2,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,3}"
    r"|[·•▪◦‣●○■□§–—*oØvüq-])(?=\s)",
)
_ORDINALS = ("st", "nd", "rd", "th")


@light(frozen=True, slots=True)
class Scope:
    """What the tags around a piece of text say of it."""

    role: BlockRole | None = None
    bold: bool = False
    furniture: bool = False
    main: bool = False
    listed: bool = False
    kept: bool = False
    item_table: bool = False


@light(frozen=True, slots=True)
class Line:
    """One line to be: a paragraph, a list item, a row. Offsets of links and cells are into its text."""

    text: str
    role: BlockRole | None = None
    bold: bool = False
    furniture: bool = False
    main: bool = False
    gap: bool = True
    indent: int = 0
    label_end: int | None = None
    links: tuple[tuple[int, int, str], ...] = ()
    cells: tuple[tuple[int, int], ...] = ()

    def as_furniture(self) -> "Line":
        """Return the line as a part of the site and not of the document."""
        return replace(self, furniture=True)

    def moved(self, by: int) -> tuple[tuple[int, int, str], ...]:
        """Return the links as they stand in a text that has this line at `by`."""
        return tuple((start + by, end + by, url) for start, end, url in self.links)


@dataclass(slots=True)
class Pen:
    """The line that is being written."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    scope: Scope | None = None
    plain: bool = False
    gap: bool = True
    label: str | None = None
    indent: int = 0
    anchor: tuple[int, str] | None = None
    links: list[tuple[int, int, str]] = field(default_factory=list)

    def write(self, text: str, scope: Scope) -> None:
        """Add text with its white space collapsed; none doubles at a seam or opens the line."""
        piece = text if scope.kept else _SPACES.sub(" ", text)
        if piece[0] == "," and scope.role is BlockRole.DOCUMENT_LINK and self.length and self.pieces[-1].endswith(" "):
            self.pieces[-1] = self.pieces[-1][:-1]  # `Annex 1 <span>, item 4.</span>`
            self.length -= 1
        if piece[0] == " " and (not self.length or self.pieces[-1][-1:] == " "):
            piece = piece[1:]
        if not piece:
            return
        if not piece.isspace():
            self.scope = self.scope or scope
            self.plain = self.plain or not scope.bold
        self.pieces.append(piece)
        self.length += len(piece)

    def raise_ordinal(self, words: str) -> None:
        """Take back the space in `13 <sup>th</sup>`."""
        if words.strip() in _ORDINALS and self.length > 1 and self.pieces[-1] == " ":
            self.pieces.pop()
            self.length -= 1
        elif words.strip() in _ORDINALS and self.length and re.search(r"\d[ \xa0]$", self.pieces[-1]):
            self.pieces[-1] = self.pieces[-1][:-1]
            self.length -= 1

    def ends_cut(self) -> bool:
        """Say whether the words so far end in `...`."""
        return "".join(self.pieces[-4:]).rstrip().endswith(("...", "…"))

    def link(self, url: str) -> None:
        """Begin a link here."""
        self.anchor = (self.length, url)

    def unlink(self) -> None:
        """End the link here."""
        if self.anchor and self.anchor[0] < self.length:
            self.links.append((self.anchor[0], self.length, self.anchor[1]))
        self.anchor = None

    def take(self) -> Line | None:
        """Return the line and begin the next; None if it has no words. An open link goes on in the next."""
        if not self.pieces:
            return None
        url = self.anchor[1] if self.anchor else None
        self.unlink()
        line = self._line("".join(self.pieces)) if self.scope else None
        self.pieces, self.length, self.scope, self.plain, self.links = [], 0, None, False, []
        if line:
            self.gap, self.label = False, None
        if url:
            self.link(url)
        return line

    def _line(self, written: str) -> Line:
        scope = self.scope or Scope()
        words = written.strip()
        typed = self.label is not None and words.startswith(f"{self.label} ")
        label = None if scope.furniture or typed else self.label
        before = len(label) + 1 if label else 0
        shift = before - (len(written) - len(written.lstrip()))
        line = Line(
            text=f"{label} {words}" if label else words,
            role=BlockRole.LIST_ITEM if label and scope.role is None else scope.role,
            bold=not self.plain,
            furniture=scope.furniture,
            main=scope.main,
            gap=self.gap,
            indent=self.indent if label else 0,
            label_end=len(label) if label else None,
            links=_within(self.links, shift, before, before + len(words)),
        )
        return _with_typed_label(line) if (scope.listed or typed) and not label else line


def _within(links: list[tuple[int, int, str]], shift: int, low: int, high: int) -> tuple[tuple[int, int, str], ...]:
    """Move the links to where their words are in the trimmed line, and leave out those without words."""
    if not links:
        return ()
    moved = ((max(low, start + shift), min(high, end + shift), url) for start, end, url in links)
    return tuple((start, end, url) for start, end, url in moved if start < end)


def _with_typed_label(line: Line) -> Line:
    """Mark the label that a word processor typed into a paragraph of a list."""
    match = _TYPED_LABEL.match(line.text)
    return replace(line, label_end=match.end(1), role=line.role or BlockRole.LIST_ITEM) if match else line
