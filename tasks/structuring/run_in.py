"""Titles without numbers that run into their minutes: `POLICE MATTERS: PC Grey reported that there had been one theft.`

In: the blocks of a page that shows no other items. Out: the same blocks with title and words apart, and where the
titles begin. Will not: take a list of names, a field of the heading or the keyword of a resolution for a title.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.kinds import lead_in
from tasks.structuring.procedural import is_procedural

_RUN_IN = pattern(
    "run_in.title", r"(?P<title>[A-Z][A-Z’'&/,. –-]{2,60}+)(?<=[A-Z’])\s?:\s{0,3}[-–]?\s{0,3}(?P<rest>\S.*)"
)
_FEWEST = 3


def with_run_in_titles(text: str, blocks: Sequence[Block]) -> tuple[list[Block], set[int]]:
    """Return the blocks, and the titles' starts: three or more in capitals from the first that every agenda has."""
    found = {index: title for index, block in enumerate(blocks) if (title := _title(text, blocks, index, block))}
    first = next((index for index, (start, end, _) in found.items() if is_procedural(text[start:end])), len(blocks))
    found = {index: title for index, title in found.items() if index >= first}
    if len(found) < _FEWEST:
        return list(blocks), set()
    apart: list[Block] = []
    for index, block in enumerate(blocks):
        start, end, rest = found.get(index, (block.start, block.end, block.end))
        apart.append(block.cut(start, end))
        if index in found:
            apart.append(replace(block, start=rest))
    return apart, {start for start, _, _ in found.values()}


def _title(text: str, blocks: Sequence[Block], index: int, block: Block) -> tuple[int, int, int] | None:
    """Return where a title begins and ends and its words begin; `APOLOGIES: Mr Tod` below those present is a list."""
    match = _RUN_IN.match(text, block.start, block.end)
    if match is None or opens_presence(text, block) or lead_in(text[block.start : block.end]):
        return None
    listed = index > 0 and opens_presence(text, blocks[index - 1])
    label = match.group("title").casefold()
    if listed or label in lexicon().words["page.no_run_ins"]:
        return None
    return match.start("title"), match.end("title"), match.start("rest")
