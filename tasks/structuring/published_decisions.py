"""Lists of published decisions, as sites print them for a fortnight: a line a decision, its fields, what was decided.

In: the plain lines of a page. Out: the same with the roles that the page's classes would have given, or nothing for a
page of another kind. Will not: say which meeting made them where they name several (`whole_meeting`).

    Decisions published
    27/11/2020 - Duck pond ref: 608    Recommendations Approved
    Decision Maker: Ponds Committee
    Decision:
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole

_FEWEST = 2
"""Decisions on a page that does not say that they are; one is enough below its heading."""
_HEADING = "Decisions published"
_DECIDED = pattern(
    "published.decided",
    r"\d{1,2}/\d{1,2}/(?:19|20)\d\d\s[-–]\s(?P<title>\S[^\n]{2,250}?)\s{1,4}ref:\s?\d{1,6}(?:\s[^\n]{0,60})?$",
)


def with_decision_roles(text: str, blocks: Sequence[Block]) -> list[Block] | None:
    """Return the blocks from the first decision on, each with its title; what stands above is the site's."""
    if "ref:" not in text:
        return None
    decided = [at for at, block in enumerate(blocks) if _DECIDED.match(text, block.start, block.end)]
    headed = any(text.startswith(_HEADING, block.start) for block in blocks[: decided[0] if decided else 0])
    return list(_roled(text, blocks[decided[0] :])) if len(decided) >= _FEWEST - headed else None


def _roled(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        match = _DECIDED.match(text, block.start, block.end)
        titled = match and replace(block, start=match.start("title"), end=match.end("title"), role=BlockRole.ITEM_TITLE)
        yield titled or block
