"""Pages of one decision that were copied without heading and title: fields, what was asked, what was decided, fields.

In: the lines of a page. Out: its parts, or None for a page of another kind. Will not: read a page of decision
details that has its title (`item_pages`).

    Decision Maker: Cabinet
    Is Key decision?: Yes
    Approval is sought for the programme of works.
    1) That the programme be approved.
    Decided at meeting: 19/01/2021 - Cabinet
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.vocabulary import DocumentKind
from seeds.lexicon import Lexicon
from tasks.structuring.below_decision import takes_up
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.page import Page
from tasks.structuring.stems import is_stem

_FEWEST = 2
_TOP = 4
"""Lines of the site that may stand above the fields."""
_SHORTEST_PURPOSE = 2


def decision_page(text: str, blocks: Sequence[Block], known: Lexicon) -> Page | None:
    """Return the parts; the first line that is no field is the title, for what was asked stands there, or nothing."""
    opening, below = known.words["meeting.decision_openings_of_fields"], known.words["meeting.decision_fields"]
    top = next((at for at, block in enumerate(blocks[:_TOP]) if text.startswith(opening, block.start)), 0)
    above = [text[block.start : block.end].rstrip(" :") for block in blocks[:top]]
    if top and above[-1] not in known.forms["meeting.page_kinds"][DocumentKind.DECISIONS]:
        return None
    blocks = blocks[top:]
    first = next((at for at, block in enumerate(blocks) if not text.startswith(opening, block.start)), len(blocks))
    rest = [block for block in blocks[first:] if not text.startswith(below, block.start)]
    if first < _FEWEST or len(rest) < _SHORTEST_PURPOSE:
        return None
    fields = tuple(block for block in blocks if block not in rest and text[block.end - 1] != ":")
    first_words = text[rest[0].start : rest[0].end]
    told = takes_up(first_words) or is_stem(first_words)
    titled = lead_in(first_words) is None and not told
    return Page(DocumentKind.DECISIONS, rest[0] if titled else None, fields, tuple(rest[titled:]), ())
