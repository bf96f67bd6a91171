"""The parts of an agenda-item page: heading, title, header, minutes, supporting documents.

In: a Document. Out: its blocks by part. Will not: read meetings of many items; such a page is taken
as one item with all its text, and says so.

Where the `Minutes:` line is missing, the page counts as minutes only if something on it shows that it
is: the page heading, a resolution, or paragraphs numbered like minutes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.documents import Block, Document
from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.vocabulary import DocumentKind
from seeds.lexicon import Lexicon
from tasks.structuring.kinds import lead_in
from tasks.structuring.labels import read_label


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a page by part; `title` is None on a page without words before the minutes."""

    kind: DocumentKind
    title: Block | None
    header: tuple[Block, ...]
    minutes: tuple[Block, ...]
    supporting: tuple[Block, ...]
    issues: tuple[Issue, ...] = ()


def part(document: Document, known: Lexicon) -> Page:
    """Return the parts; raises DocumentRejectedError for a text that is no minutes at all."""
    text, blocks = document.text, [block for block in document.blocks if not block.furniture]
    headed = bool(blocks) and _is_one_of(text, blocks[0], known, "page_headings")
    rest = blocks[1:] if headed else blocks
    marker = _find(text, rest, known, "minutes_markers")
    if marker is None:
        return _unmarked(text, rest, known, headed=headed)
    body, supporting = _until_supporting(text, rest[marker + 1 :], known)
    title = rest[0] if marker else None
    return Page(DocumentKind.AGENDA_ITEM, title, tuple(rest[1:marker]), body, supporting)


def _unmarked(text: str, blocks: Sequence[Block], known: Lexicon, *, headed: bool) -> Page:
    """Take a page without `Minutes:`: all below the title is minutes, if it can be told to be any."""
    body, supporting = _until_supporting(text, blocks[1:], known)
    lines = [text[block.start : block.end] for block in body]
    if not headed and not _speaks_like_minutes(lines):
        seen = f"{len(blocks)} lines, no agenda item heading, no 'Minutes:' line and no resolution"
        raise DocumentRejectedError(RejectionCode.NOT_MINUTES, seen)
    said = "no 'Minutes:' line: everything below the title is taken as minutes"
    kind = DocumentKind.AGENDA_ITEM if headed else DocumentKind.OTHER
    issue = Issue(IssueCode.NO_MINUTES_MARKER, said)
    return Page(kind, blocks[0] if blocks else None, (), body, supporting, (issue,))


def _speaks_like_minutes(lines: Sequence[str]) -> bool:
    """Say whether a line opens a resolution, by itself or behind its label."""
    bare = (line[label.rest :] if (label := read_label(line)) else line for line in lines)
    return any(lead_in(words) for words in bare)


def _until_supporting(
    text: str, blocks: Sequence[Block], known: Lexicon
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Split the blocks at the last line that announces supporting documents."""
    marks = [index for index, block in enumerate(blocks) if _is_one_of(text, block, known, "supporting_markers")]
    cut = marks[-1] if marks else len(blocks)
    return tuple(blocks[:cut]), tuple(blocks[cut + 1 :])


def _find(text: str, blocks: Sequence[Block], known: Lexicon, words: str) -> int | None:
    return next((index for index, block in enumerate(blocks) if _is_one_of(text, block, known, words)), None)


def _is_one_of(text: str, block: Block, known: Lexicon, words: str) -> bool:
    """Say whether a line is one of the lexicon's page words, with or without a colon after it."""
    line = text[block.start : block.end].rstrip(" \xa0:").casefold()
    return any(line == word.casefold() for word in known.words[f"page.{words}"])
