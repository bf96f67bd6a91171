"""How many paragraphs below an item's title say what the item is for.

In: the blocks below the title. Out: a number. Will not: take for a purpose what also tells what became of it.
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.header import names_agenda_item
from tasks.structuring.subtitles import names_somebody

_ANSWERED = pattern(
    "purposes.answered",
    r"(?<=[a-z\d)’][.?])\s{1,3}(?:(?:All\s|Unanimously\s)?(?:[Aa]greed|AGREED|[Aa]pproved|APPROVED|[Rr]esolved|RESOLVED|[Nn]oted|NOTED"
    r"|[Aa]ccepted|[Aa]dopted|[Cc]arried|[Dd]eferred|Proposed|Prop)\b|AIF\b|All\sin\sfavour\b|(?:It|This|They|The\s(?:motion|proposal|minutes))\s(?:was|were)\s"
    r"|(?:Cll?r|Councillor)\.?\s[^.;:]{2,40}?\s(?:proposed|moved|reported|said)\b|(?:The\s)?(?:Council|Committee|Members|Councillors)\s(?:\w{3,12}ly\s)?\w{2,12}ed\b)"
    r"|\s[(\[](?:Proposed|Proposer|Prop|Moved|proposed|prop|moved)\b[^()\n]{3,120}[)\]]\.?$",
)
"""`To buy a bench. All agreed.`, `To buy a bench (Prop. AH, Sec. BT, agreed)`: what the item is for, and what became
of it, are one paragraph."""


def purpose_length(text: str, blocks: Sequence[Block], known: Lexicon) -> int:
    """Return how many paragraphs below a title say what the item is for, by how they begin."""
    openings = known.words["meeting.purpose_openings"] + tuple(f"{name}:" for name in known.words["page.purpose_names"])
    for index, block in enumerate(blocks):
        asks = text.startswith(openings, block.start, block.end) and not _tells_behind(text, block)
        if not (asks or names_agenda_item(text, block)):
            return index
    return len(blocks)


def _tells_behind(text: str, block: Block) -> bool:
    """Say whether a purpose is answered, or names people: `To receive apologies: Cllrs Heron and Teal.`"""
    purpose, _, rest = text[block.start : block.end].partition(": ")
    named = "apolog" in purpose and names_somebody(rest)
    return named or _ANSWERED.search(text, block.start, block.end) is not None
