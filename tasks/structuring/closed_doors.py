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

_ABOUT_IT = ("xclude", "XCLUDE", "nto committee", "nto Committee")


class Doors:
    """Whether the public is in the room, item by item."""

    def __init__(self, text: str) -> None:
        """Begin with the public there."""
        self._text = text
        self._told = any(word in text for word in _ABOUT_IT)
        self._excluded_for: str | None = None
        self._just_now = False
        self._numbers: set[str] = set()

    def are_closed(self, number: str | None = None) -> bool:
        """Say whether the last item that told of it excluded the public: for all that follows, or for this item."""
        lasting = self._excluded_for not in lexicon().words["meeting.excluded_for_one"]
        named = number is not None and number.rsplit(" ", 1)[-1].strip("No.): ") in self._numbers
        return named or (self._excluded_for is not None and (self._just_now or lasting))

    def hear(self, title: str, blocks: Sequence[Block]) -> None:
        """Go on past an item, with the blocks of its decision and minutes."""
        told = [self._text[block.start : block.end] for block in self._about_it(blocks)]
        self._numbers |= {number for words in told for number in _numbers_in(words)}
        words = next((found for one in told if (found := _excluded_for(one, title))), None)
        readmits = title.casefold().startswith(lexicon().words["meeting.readmission_titles"])
        self._just_now = words is not None and not readmits
        if self._just_now or readmits:
            self._excluded_for = None if readmits else words

    def are_closed_for(self, title: str, blocks: Sequence[Block]) -> bool:
        """Say whether the public was excluded for an item: `during this item`, or at its beginning for no other."""
        told = () if is_of_exclusion(title) else self._about_it(blocks)
        if any(_THIS_ITEM.search(self._text, block.start, block.end) for block in told):
            return True
        return bool(told) and told[0] == blocks[0] and _closes(self._text[told[0].start : told[0].end])

    def _about_it(self, blocks: Sequence[Block]) -> Sequence[Block]:
        """Return the blocks that tell of an exclusion; most documents tell of none."""
        if not self._told:
            return ()
        return [one for one in blocks if any(self._text.find(word, one.start, one.end) >= 0 for word in _ABOUT_IT)]


def _numbers_in(words: str) -> list[str]:
    """Return the numbers of the items that a paragraph excludes the public for: `for items 9 and 10`."""
    match = _NUMBERED.search(words)
    return _NUMBER.findall(match.group("numbers")) if match else []


def _excluded_for(words: str, title: str) -> str | None:
    """Return for what a paragraph excludes the public: `following items`; an item of that title need not say."""
    match = _follows().search(words)
    lowered = words.casefold()
    if any(word in lowered for word in lexicon().words["meeting.excluded_for_parts"]):
        return None
    if match:
        return " ".join(match.group("what").casefold().split())
    return _ALL if is_of_exclusion(title) and _closes(words) else None


def _closes(words: str) -> bool:
    """Say whether a paragraph excludes the public and names nothing that it excludes it for."""
    parts = lexicon().words["meeting.excluded_for_parts"]
    named = _follows().search(words) or _FOR.search(words) or any(word in words.casefold() for word in parts)
    return not named and _DECIDED.search(words) is not None


def is_of_exclusion(title: str) -> bool:
    """Say whether a title is that of the item by which the public is excluded, which is itself heard in public."""
    words = lexicon().words
    return title.casefold().startswith((*words["meeting.exclusion_titles"], *words["meeting.private_titles"]))


_ALL = "rest of the"
_THIS_ITEM = pattern(
    "item.excluded_for_this",
    r"\bexclude[sd]?\b(?:[^.]|\.(?=\S)){0,120}?\b(?:of|for|during)\s(?:this|the\spresent)\s(?:item|matter|report)\b",
    IGNORECASE,
)
_NUMBERED = pattern(
    "item.excluded_for_numbers",
    r"\bexclude[sd]?\b(?:[^.]|\.(?=\S)){0,200}?\b(?:for|during|of|on)\s(?:consideration\sof\s|discussion\sof\s)?(?:the\s)?"
    r"(?:(?:item\sof\s)?business\s(?:specified\s|listed\s|set\sout\s|detailed\s)?(?:in|under|at)\s(?:the\s)?)?"
    r"(?:agenda\s)?(?:items?|minutes?)\s(?:nos?\.?\s|numbers?\s)?(?P<numbers>\d{1,4}(?:(?:,\s|\s&\s|,?\sand\s)\d{1,4}){0,6})",
    IGNORECASE,
)
_NUMBER = pattern("item.excluded_number", r"\d{1,4}")
_DECIDED = pattern(
    "item.excluding",
    r"\b(?:resolved|agreed|carried)\b(?:[^.]|\.(?=\S)){0,200}?(?:\bto\sexclude\b|\bbe\s(?:now\s)?excluded\b)"
    r"|\bpublic\s(?:and\s(?:the\s)?press\s)?(?:was|were)\sexcluded\b|\b(?:go|goes|went|move[sd]?|going)\sinto\scommittee\b",
    IGNORECASE,
)
_FOR = pattern(
    "item.excluding_for",
    r"\bexclude[sd]?\b[^.]{0,80}?\b(?:during|while|whilst|when|whenever)\b|\bitems?\s\d",
    IGNORECASE,
)


@lru_cache(maxsize=1)
def _follows() -> Pattern[str]:
    what = any_of(lexicon().words["meeting.excluded_for_what_follows"])
    return pattern("item.excluded_for", rf"\bexclude[sd]?\b(?:[^.]|\.(?=\S)){{0,300}}?\b(?P<what>{what})\b", IGNORECASE)
