"""Whether a title that only its shape tells stands free: what is above it has ended, or it heads a group of lines.

In: the lines of a page, and one that may be a title. Out: yes or no. Will not: say what makes a title (`title_lines`).
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.marks import names_its_report
from tasks.structuring.procedural import begins_with_reference
from tasks.structuring.title_lines import is_first_point, is_title_alone, tells_action

_SHORTEST_TOLD = 30


def stands_free(text: str, blocks: Sequence[Block], index: int, *, known: bool) -> bool:
    """Say whether a line goes on with nothing above it: what is `known` is a title that every agenda has."""
    return (
        _ends(text, blocks[index - 1])
        or begins_with_reference(text[blocks[index].start : blocks[index].end])
        or names_its_report(text, blocks[index])
        or (known and _names_itself(text, blocks, index))
        or _heads_points(text, blocks, index)
    )


def heads_group(blocks: Sequence[Block], index: int) -> bool:
    """Say whether a line stands apart from the one above, with words right below it."""
    below = index + 1 < len(blocks) and blocks[index + 1].gap_before == 0
    return below and blocks[index].gap_before > 0


def _heads_points(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Say whether the first point of an item stands below a line: `Roads`, `4.1 The Clerk reported`."""
    return index + 1 < len(blocks) and is_first_point(text, blocks[index + 1])


def _names_itself(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Say whether a title that every agenda has stands apart, whatever ends above it: `Declarations of Interest`."""
    block, above = blocks[index], blocks[index - 1]
    told = text.startswith("To ", block.start) or text[block.end - 1] == "."
    worded = any(char.isalpha() for char in text[above.start : above.end])
    return worded and not told and block.gap_before > 0 and is_title_alone(text, block)


def _ends(text: str, block: Block) -> bool:
    """Say whether a title may follow a line: it ends a sentence, or tells what somebody is to do.

    `Ms F Adit, agent (for)` is a line of a list; what ends with a bracket and is longer, or all in one, is a sentence.
    So is `The following had registered to speak:`, which opens a list.
    """
    line = text[block.start : block.end]
    noted = line[-1] == ")" and (line[0] in "([" or len(line) >= _SHORTEST_TOLD * 2)
    label = line[-1] == ":" and len(line) < _SHORTEST_TOLD
    ends = line[-1] in ".;" or label or noted or _TELLS_NONE.fullmatch(line) is not None
    return ends or (line[-1] != ":" and tells_action(text, block))


_TELLS_NONE = pattern(
    "titles.tells_none",
    r"(?:None|NONE|Nil|NIL|N/A|Dim)(?:\s(?:to\s)?[a-z]{3,10}(?:\sthis\smonth)?)?|Noted|Agreed|Approved|Accepted|As\sabove"
    r"|(?:No|There\s(?:was|were)\s(?:no|none))(?:\s[a-z]{2,14}){0,8}",
)
"""`None`, `No interests were declared`, `Noted`: these need no stop to be all that stands below a title."""
