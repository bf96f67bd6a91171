"""Lines of a list of those present that no label and no title tells: `The Mayor (Ann Teal)`, `Others: A Orme`.

In: the blocks above the first item, and those that were read as a list. Out: the others that name people. Will not:
take a field of the heading, a mark of the page or the head of the items.
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.header import is_known_field
from tasks.structuring.list_labels import is_list_label
from tasks.structuring.marks import mark_of
from tasks.structuring.parts import is_part_heading
from tasks.structuring.subtitles import names_somebody


def passed_over(text: str, blocks: Sequence[Block], taken: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the lines below the first list that are none of it and name people all the same."""
    first = next((one.start for one in blocks if opens_presence(text, one)), taken[0].start if taken else None)
    reach = [(one.start, one.end) for one in taken]
    return [
        block
        for block in blocks
        if first is not None and block.start >= first and block.role is None and not block.cells
        if not any(start <= block.start < end for start, end in reach)
        if (_names_people(text, block) or is_list_label(text, block)) and not _heads_anything(text, block, known)
    ]


def _names_people(text: str, block: Block) -> bool:
    """Say whether a line names somebody, by title, in brackets or behind a label, or several side by side."""
    line = text[block.start : block.end]
    return names_somebody(line) or _NAMED.match(line) is not None


_NAMED = pattern(
    "preamble.named",
    r"[A-Z][\w’'./ -]{2,60}(?:\((?:[A-Z][a-z]|as\s)[^()\n]{2,60}\)|:\s{1,9}[A-Z]\w{0,20}[.\s][^\n]*[A-Z])"
    r"|[A-Z]\.?\s[A-Z][\w’'-]+(?:,\s|\s{2,20})[A-Z]\.?\s[A-Z]",
)


def _heads_anything(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a line is a field of the heading, a mark of the page or the head of the items."""
    heads = text.startswith(known.words["meeting.list_heads"], block.start)
    heads = heads or _OTHER_LABEL.match(text, block.start, block.end) is not None
    return (
        heads or is_known_field(text, block) or is_part_heading(text, block) or mark_of(text, block, known) is not None
    )


_OTHER_LABEL = pattern(
    "preamble.other_label",
    r"(?i:dates?|time|place|venue|location|key|premises|application|propos(?:er|al|ed\sby))\b[^\n:]{0,20}:",
)
