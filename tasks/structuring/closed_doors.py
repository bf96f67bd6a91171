"""Which items were heard without the public, because a resolution above them excluded it for what follows.

In: the titles and minutes of the items before one. Out: whether the public was still excluded. Will not: take the item
`Exclusion of the public` for such a resolution: most agendas have it, and often nothing came of it.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

Heard = tuple[str, Sequence[Block]]
"""An item's title and the blocks of its decision and minutes."""


def is_behind_closed_doors(text: str, before: Sequence[Heard]) -> bool:
    """Say whether the public was excluded by an item before, for all that follows or for this item."""
    for place, (title, blocks) in enumerate(reversed(before)):
        if title.casefold().startswith(lexicon().words["meeting.readmission_titles"]):
            return False
        words = next((found for block in blocks if (found := _excluded_for(text, block))), None)
        if words:
            return place == 0 or words not in lexicon().words["meeting.excluded_for_one"]
    return False


def _excluded_for(text: str, block: Block) -> str | None:
    """Return for what a paragraph excludes the public: `following items`."""
    if text.find("xclude", block.start, block.end) < 0 and text.find("XCLUDE", block.start, block.end) < 0:
        return None
    match = _follows().search(text, block.start, block.end)
    lowered = text[block.start : block.end].casefold()
    if any(word in lowered for word in lexicon().words["meeting.excluded_for_parts"]):
        return None
    return " ".join(match.group("what").casefold().split()) if match else None


@lru_cache(maxsize=1)
def _follows() -> Pattern[str]:
    what = any_of(lexicon().words["meeting.excluded_for_what_follows"])
    return pattern("item.excluded_for", rf"\bexclude[sd]?\b(?:[^.]|\.(?=\S)){{0,300}}?\b(?P<what>{what})\b", IGNORECASE)
