"""Lines whose words are set in columns, which the spaces between them tell.

In: a line of a text. Out: yes or no. Will not: say which columns.
"""

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.labels import read_label

_COLUMNS = pattern("columns.parted", r"[^\S\n](?:(?<=\S\t)|[^\S\n]{2}(?<=\S...))")
"""A tab or three spaces behind a word; the space first, so that the engine passes over all other places."""


def is_in_columns(text: str, block: Block) -> bool:
    """Say whether the words of a line are set in columns: by a tab or three spaces."""
    return _COLUMNS.search(text, words_of(text, block), block.end) is not None


def words_of(text: str, block: Block) -> int:
    """Return where the words of a line begin behind its label."""
    label = read_label(text[block.start : block.end])
    return block.start + (label.rest if label else 0)
