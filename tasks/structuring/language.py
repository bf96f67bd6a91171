"""The language a page is written in, by its labels.

In: the blocks before the first item. Out: `en` or `cy`; the lines that are not said again in English. Will not: tell
languages by their prose; English minutes of a Welsh council have English labels.
"""

from collections.abc import Sequence

from schemas.documents import Block
from seeds.lexicon import Lexicon


def language_of(text: str, blocks: Sequence[Block], known: Lexicon) -> str:
    """Return `cy` where labels are Welsh."""
    welsh = known.words["meeting.welsh_words"]
    lines = (text[block.start : block.end] for block in blocks)
    return "cy" if any(line.startswith(welsh) for line in lines) else "en"


def without_welsh_twins(text: str, lines: Sequence[Block]) -> Sequence[Block]:
    """Leave out the Welsh sentence of a heading that says in English below it when and where the meeting was."""
    english = [line.start for line in lines if text.startswith(_ENGLISH, line.start)]
    last = max(english, default=0)
    return [line for line in lines if line.start > last or not text.startswith(_WELSH, line.start)]


_ENGLISH = ("Minutes of ", "MINUTES OF ", "Draft minutes of ", "Draft Minutes of ")
_WELSH = ("Cofnodion ", "COFNODION ")
