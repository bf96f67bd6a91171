"""Titles without numbers that are what the agenda asked: `To elect a chair.`, `To receive apologies for absence.`

In: the lines of a page that shows no other items. Out: the lines that are titles. Will not: take the purposes that an
agenda prints below titles of their own, or an agenda that stands above its minutes.
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.procedural import is_procedural
from tasks.structuring.title_lines import is_title_line

_ASKS = pattern(
    "asked_titles.asks",
    r"To\s(?:formally\s)?(?:receive|record|note|resolve|consider|elect|appoint|approve|agree|confirm|adopt|accept|review|discuss|sign|determine|decide|ratify|authorise|set|hear|co-opt)\s(?!that\b)",
)
_FEWEST = 4
_FEWEST_KNOWN = 2
_LONGEST = 400


def asked_titles(text: str, blocks: Sequence[Block]) -> list[int]:
    """Return the lines that ask, four or more, above lines that tell; two of them are such as every agenda has."""
    asking = [index for index, block in enumerate(blocks) if _asks(text, block)]
    if len(asking) < _FEWEST or sum(_is_known(text, blocks[index]) for index in asking) < _FEWEST_KNOWN:
        return []
    titled = sum(index > 0 and index - 1 not in asking and _is_title(text, blocks[index - 1]) for index in asking)
    listed = sum(index + 1 in asking or index + 1 == len(blocks) for index in asking)
    return asking if 3 * max(titled, listed) <= len(asking) else []


def _asks(text: str, block: Block) -> bool:
    return block.end - block.start <= _LONGEST and _ASKS.match(text, block.start, block.end) is not None


def _is_known(text: str, block: Block) -> bool:
    return is_procedural(text[block.start : block.end].rstrip("."))


def _is_title(text: str, block: Block) -> bool:
    return text[block.end - 1] != "." and is_title_line(text, block)
