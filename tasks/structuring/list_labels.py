"""Lines that have nothing but the label of a list of names: `Officers:`, `Present Virtually`.

In: a line of a page. Out: yes or no. Will not: look for the names below it (`preamble`).
"""

from functools import lru_cache
from re import Pattern

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.roll_labels import inner_source, opening_source


def is_list_label(text: str, block: Block) -> bool:
    """Say whether a line has nothing but the label of a list of names: `Officers:`, `Present Virtually`."""
    return _label_alone().match(text, block.start, block.end) is not None


@lru_cache(maxsize=1)
def _label_alone() -> Pattern[str]:
    either = rf"(?:{opening_source()}|{inner_source()})"
    return pattern("preamble.label_alone", rf"{either}\s*+(?:\(\d{{1,3}}\)\s*+)?:?\s?[-–]?\s*+$")
