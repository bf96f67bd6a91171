"""Whether a line has the shape of a title: short without a stop at its end, or all in capitals.

In: a line of a page. Out: whether it may be one. Will not: look at the lines around it (`titles`).
"""

from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence, tells_apologies
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.preamble import is_list_label
from tasks.structuring.procedural import begins_with_reference

_LONGEST = 110
_LONGEST_CAPITALS = 250


def is_title_line(text: str, block: Block) -> bool:
    """Say whether a line may be a title: short without a stop at its end, or all in capitals."""
    line = text[block.start : block.end]
    if not (line[:1].isupper() or begins_with_reference(line)) or _heads_nothing(line):
        return False
    if lead_in(line) or opens_presence(text, block):
        return False
    if line.isupper():
        return len(line) <= _LONGEST_CAPITALS and line[-1] not in ":;,"
    return len(line) <= _LONGEST and line[-1] not in ".:;,!?-–"


def _heads_nothing(line: str) -> bool:
    """Say whether the words of a line tell something, or go on below, however short they are."""
    return (
        line.rstrip(" .:").casefold() in lexicon().words["page.no_headings"]
        or line.startswith((*lexicon().words["votes.asides"], "It was ", "It is ", "That ", "THAT "))
        or line.endswith((" that", " THAT", " and"))
        or _CLOSES.match(line) is not None
        or tells_apologies(line)
        or _NAMES_WHO.match(line) is not None
    )


_NAMES_WHO = pattern(
    "titles.names_who", r"(?i:(?:proposed|seconded|moved)(?:\s?:|\sby\b|\s(?=(?:cllr|councillor|mrs?)\b)))"
)
"""`Proposed by Cllr Heron and seconded by Cllr Teal` heads nothing."""
_CLOSES = pattern(
    "titles.closes",
    r"(?i:the|this)\s(?i:meeting|hearing|proceedings|business|chair(?:man|person)?|committee|council)\b[^.\n]{0,60}?"
    r"\b(?i:closed|ended|concluded|terminated|finished|rose|adjourned)\b(?=[^\n]{0,40}$)",
)
"""`The meeting closed at 8.12 pm` heads nothing."""


def is_label(text: str, block: Block) -> bool:
    """Say whether a line of capitals is a title but for its colon: `APPROVAL OF PREVIOUS MINUTES:`."""
    if text[block.end - 1] != ":" or block.end - block.start < _SHORTEST or not text[block.start : block.end].isupper():
        return False
    bare = replace(block, end=block.end - 1)
    action = text.startswith(_OWNERS, block.start)
    return is_title_line(text, bare) and not (is_list_label(text, bare) or action)


_SHORTEST = 4
_OWNERS = ("ACTION", "PROPOSE", "SECONDE")
"""`ACTION CLERK:` says whose a task is."""
