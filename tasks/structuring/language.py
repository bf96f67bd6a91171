"""The language a page is written in, by its labels.

In: the blocks before the first item. Out: `en` or `cy`. Will not: tell languages by their prose; English
minutes of a Welsh council have English labels.
"""

from collections.abc import Sequence

from schemas.documents import Block
from seeds.lexicon import Lexicon


def language_of(text: str, blocks: Sequence[Block], known: Lexicon) -> str:
    """Return `cy` where labels are Welsh."""
    welsh = known.words["meeting.welsh_words"]
    lines = (text[block.start : block.end] for block in blocks)
    return "cy" if any(line.startswith(welsh) for line in lines) else "en"
