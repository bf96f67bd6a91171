"""Scraps that publishing systems leave in the text: tags of a template, a character that was a space.

In: blocks. Out: the same blocks without the scraps at their ends, and without blocks that are nothing else. Will not:
touch the document's text, or a mark inside a line.

Printed minutes keep `<AI1>` and `</AI1>` around each item; some pages turned a no-break space into `?` (`?The Board`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.repeated_numbers import repeats_number
from tasks.structuring.stamps import is_stamp

_OPENING = pattern("scraps.opening", r"(?:</?[A-Z][A-Z_]{1,40}+\d{0,4}+>\s*+)++|\?(?=[A-Z]\w)")
_CLOSING = pattern("scraps.closing", r"(?:\s?</?[A-Z][A-Z_]{1,40}\d{0,4}>){1,4}$")
_SIGNATURE = pattern(
    "scraps.signature",
    r"(?:Minutes\s)?(?i:signed|chair(?:man|person)?|dated?|mayor|provost|convener|clerk|presiding|signature|llofnod)\b"
    r"[A-Za-z\s:()’'-]{0,40}+[.…_]{6,200}+[^.…_\n]{0,60}+(?:[.…_]{2,200}+[^.…_\n]{0,30}+)?$",
)
"""The line that is left for the chair to sign: `Signed ........ Date ........`."""
_FOLIO = pattern("scraps.folio", r"[Pp]age\s\d{1,4}\sof\s\d{1,4}$|[-–]\s\d{1,4}\s[-–]$")
"""`Page 2 of 5`, `- 2 -`"""
_SITE = pattern(
    "scraps.site",
    r"(?:[•·]\s{1,3})?(?:Share\sthis\sitem|View\sRecorded\sVote\sfor\sthis\sitem|View\sthe\sbackground\sto\sitem\s[\w./]{1,8}|Back\sto\stop(?:\sof\spage)?)$"
    r"|(?:To\s(?:view|see|read)|For)\s(?:the\s)?(?:full\s|further\s)?details\s[^\n.;]{3,80}?,?\s(?:please\s)?click\s(?:here|on\sthe\slink)\b[^\n]{0,40}$",
)
"""What a site offers below the title of an item, or below a decision."""
_LEFT_OUT = pattern("scraps.left_out", "|".join(one.pattern for one in (_SIGNATURE, _FOLIO, _SITE)))
_LONGEST_SIGNATURE = 200
_SHORTEST_RULE = 4
_RULES = "=-_*~.…"
_WIDEST = 160
"""Characters at the end of a block among which tags are looked for."""


def without_scraps(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; the ones that held nothing but tags, a rule, or room for a signature, are gone.

    So are the numbers of minutes that their items have already.
    """
    ruled = {index for index, block in enumerate(blocks) if _is_rule(text, block)}
    again = {index for index in range(len(blocks)) if repeats_number(text, blocks, index)}
    underlined = {index - 1 for index in ruled if not blocks[index].gap_before and not blocks[index].cells}
    return [
        kept
        for index, block in enumerate(blocks)
        if index not in ruled | again
        for kept in _kept(text, replace(block, bold=True) if index in underlined else block)
    ]


def _is_rule(text: str, block: Block) -> bool:
    """Say whether a line is a rule of signs and no more; right below a line it underlines a heading."""
    length = block.end - block.start
    return (
        length >= _SHORTEST_RULE
        and text[block.start] in _RULES
        and not text[block.start : block.end].strip(text[block.start] + " ")
    )


def _kept(text: str, block: Block) -> Iterator[Block]:
    short = block.end - block.start <= _LONGEST_SIGNATURE
    if (short and _LEFT_OUT.match(text, block.start, block.end)) or is_stamp(text, block):
        return
    opening = _OPENING.match(text, block.start, block.end)
    start = opening.end() if opening else block.start
    end = block.end
    if text[end - 1] == ">" and start < end:
        closing = _CLOSING.search(text, max(start, end - _WIDEST), end)
        end = closing.start() if closing else end
    if start < end:
        yield block.cut(start, end)
