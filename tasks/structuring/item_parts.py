"""The stretches of an item that are read by themselves: what was told, and the block of its decision.

In: an item, and the blocks that a page prints for it. Out: parts, each with its entries. Will not: place the entries
(`tree`), or say which lines of a decision block decide (`decision_block`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.documents import Block
from schemas.minutes import Item
from schemas.vocabulary import DecisionBlock
from seeds.lexicon import Lexicon
from tasks.structuring.bare_decisions import stand_bare
from tasks.structuring.lines import Entry, entries_of


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one item's minutes: its entries, and the block of the page they stand in.

    `title` is the item's, which some councils print again as a numbered heading. `prefix` opens the ids
    of its paragraphs on a page of several items. In an announced part the first entry is the line
    `Decision:`, and all below it are its clauses. In a bare one clauses stand by themselves, without a keyword.
    """

    item_id: str
    title: str
    entries: Sequence[Entry]
    block: DecisionBlock = DecisionBlock.MINUTES
    prefix: str = ""
    announced: bool = False
    bare: bool = False


def told_part(
    text: str, item: Item, blocks: Sequence[Block], known: Lexicon, *, of_decisions: bool, prefix: str = ""
) -> Part:
    """Return what is told of an item; on a page of decisions its clauses may stand bare."""
    entries = entries_of(text, blocks, known)
    return Part(item.id, item.title, entries, prefix=prefix, bare=of_decisions and stand_bare(text, entries))
