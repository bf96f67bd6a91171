"""Which items were heard without the public, because a resolution above them excluded it for what follows.

In: the titles and minutes of the items, in their order. Out: whether the public is still excluded. Will not: take the
item `Exclusion of the public` for such a resolution: most agendas have it, and often nothing came of it.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon


class Doors:
    """Whether the public is in the room, item by item."""

    def __init__(self, text: str) -> None:
        """Begin with the public there."""
        self._text = text
        self._excluded_for: str | None = None
        self._just_now = False

    def are_closed(self) -> bool:
        """Say whether the last item that told of it excluded the public: for all that follows, or for this item."""
        lasting = self._excluded_for not in lexicon().words["meeting.excluded_for_one"]
        return self._excluded_for is not None and (self._just_now or lasting)

    def hear(self, title: str, blocks: Sequence[Block]) -> None:
        """Go on past an item, with the blocks of its decision and minutes."""
        words = next((found for block in blocks if (found := _excluded_for(self._text, block))), None)
        readmits = title.casefold().startswith(lexicon().words["meeting.readmission_titles"])
        self._just_now = words is not None and not readmits
        if self._just_now or readmits:
            self._excluded_for = None if readmits else words


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
