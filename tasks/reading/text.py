"""Plain text to a Document: one block a line that has words on it.

In: bytes of a text file. Out: a Document whose text is the decoded file. Will not: join lines, read
labels or tell titles from minutes (that is structuring).

Pages saved as text pad lines with runs of U+00A0 and put a lone one on spacer lines; both count as
white space here, as they do for `str.strip`.
"""

import hashlib

from schemas.documents import Block, Document
from tasks.reading.decoding import decode


def read_text(data: bytes, charset: str | None = None) -> Document:
    """Return the document; raises DocumentRejectedError where the bytes are no text."""
    text, encoding, issues = decode(data, charset)
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(sha256, "text/plain", encoding, text, tuple(lines_of(text)), issues=issues)


def lines_of(text: str) -> list[Block]:
    """Return a block for each line that is not blank, with its indent and the blank lines before it."""
    blocks: list[Block] = []
    position = blank = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            indent = len(line) - len(line.lstrip())
            start = position + indent
            blocks.append(Block(start, start + len(words), indent, blank))
        blank = 0 if words else blank + 1
        position += len(line) + 1
    return blocks
