"""Plain text to a Document: one block a line that has words on it.

In: bytes of a text file. Out: a Document whose text is the decoded file. Will not: join lines, read
labels or tell titles from minutes (that is structuring).

Pages saved as text pad lines with runs of U+00A0 and put a lone one on spacer lines; both count as
white space here, as they do for `str.strip`. So do the characters without width that editors leave
behind: a line of one U+200B is blank to the reader of the page.
"""

import hashlib
from dataclasses import replace

from schemas.documents import Block, Document
from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.reading.decoding import decode
from tasks.reading.site_words import site_lines

_SPACES = "\t\n \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_WITHOUT_WIDTH = "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_BLANK = _SPACES + _WITHOUT_WIDTH
"""What is no word; decoding has turned every other kind of white space into one of these."""


def read_text(data: bytes, charset: str | None = None) -> Document:
    """Return the document; raises DocumentRejectedError where the bytes are no text or hold no words."""
    text, encoding, issues = decode(data, charset)
    blocks = tuple(lines_of(text))
    if not blocks:
        raise DocumentRejectedError(RejectionCode.EMPTY, f"{len(text)} characters, none of them a word")
    return Document(hashlib.sha256(data).hexdigest(), "text/plain", encoding, text, blocks, issues=issues)


def lines_of(text: str) -> list[Block]:
    """Return a block for each line that is not blank, its indent and the blank lines before it; furniture is marked."""
    blocks: list[Block] = []
    position = blank = 0
    for line in text.split("\n"):
        words = line.strip(_BLANK)
        if words:
            indent = len(line) - len(line.lstrip(_BLANK))
            start = position + indent
            blocks.append(Block(start, start + len(words), indent, blank))
        blank = 0 if words else blank + 1
        position += len(line) + 1
    site = site_lines([text[block.start : block.end] for block in blocks])
    return [replace(block, furniture=True) if index in site else block for index, block in enumerate(blocks)]
