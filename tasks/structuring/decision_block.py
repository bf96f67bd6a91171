"""The block `Decision:` that some pages print above an item's minutes, as a part that grows into paragraphs.

In: an item, the line `Decision:` and the blocks below it. Out: the part. Will not: grow it (`tree`), or compare it with
the minutes below, which mostly say the same.

Clerks fill the block of every item, so below apologies or declarations it only tells what was said there, and
decides nothing. Where a sentence of it has a lead-in of its own, that one opens the resolution; else the line does.
"""

from collections.abc import Sequence
from functools import lru_cache

from schemas.documents import Block
from schemas.minutes import Item
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import DecisionBlock
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.below_decision import leads_itself, takes_up, tells_speech, tells_verdict
from tasks.structuring.clause_openings import is_clause_opening
from tasks.structuring.item_parts import Part
from tasks.structuring.labels import read_label
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.lines import Entry, entries_of
from tasks.structuring.openings import openings_in
from tasks.structuring.procedural import is_procedural

_NOTHING = pattern(
    "decision_block.nothing",
    r"(?i:none|nil|n/?a|not applicable|no decision)\.?|There\s(?:were|was|are|is)\s(?:none|no\s[^.;:]{3,120})\.?"
    r"|No\s[^.;:]{3,80}\s(?:were|was|had\sbeen)\s(?:received|declared|made|raised|submitted|reported|in\sattendance|present)\b[^.;:]{0,80}\.?",
)


def decision_part(
    text: str, item: Item, marker: Block, blocks: Sequence[Block], known: Lexicon, *, prefix: str
) -> Part:
    """Return a decision block; where no line of it says RESOLVED, the line `Decision:` itself does."""
    entries = entries_of(text, blocks, known)
    said = [text[entry.start : entry.end] for entry in entries]
    led = any(_leads(words) for words in said) or _led_below(said)
    announced = not led and _decides(item.title, said)
    first = [Entry(marker.start, marker.end, page=marker.page)] if announced else []
    return Part(item.id, item.title, [*first, *entries], DecisionBlock.DECISION, prefix, announced)


def _led_below(said: Sequence[str]) -> bool:
    """Say whether a paragraph has a lead-in without a keyword: the first, or one that what is told before leads to."""
    for words in said:
        if leads_itself(words):
            return True
        if is_clause_opening(words, lexicon()) or tells_verdict(words):
            return False
    return False


def _leads(words: str) -> bool:
    """Say whether a paragraph has a keyword of resolutions, at its head or where a sentence comes to it."""
    if lead_in(words):
        return True
    return _KEYWORD.search(words) is not None and any(one.explicit for one in openings_in(words))


_KEYWORD = pattern("decision_block.keyword", r"\b(?:RESOLVED|Resolved|resolved(?=\s(?:to|that)\b|:))\b")


def _decides(title: str, said: Sequence[str]) -> bool:
    """Say whether anything is decided; of an item that every meeting has, only where a verb of deciding is there."""
    if all(_NOTHING.fullmatch(words) for words in said):
        return False
    if said and (all(tells_speech(words) for words in said) or _only_tells(said)):
        return False
    return not is_procedural(title) or any(_deciding().search(words) for words in said)


def _only_tells(said: Sequence[str]) -> bool:
    """Say whether a block tells how a matter was taken up and no line of it is a clause; a sentence of it decides."""
    clauses = (read_label(words) or is_clause_opening(words, lexicon()) for words in said)
    return len(said) > 1 and takes_up(said[0]) and not any(clauses)


@lru_cache(maxsize=1)
def _deciding() -> Screened:
    """Match a verb of deciding; what was received or who was welcomed at an item of procedure decides nothing."""
    verbs = lexicon().canonical("decisions.verbs").items()
    idle = lexicon().words["decisions.idle_verbs"]
    forms = any_of(form for form, verb in verbs if verb not in idle)
    return screened("decision_block.deciding", rf"(?i)(?<!\w)(?:{forms})(?!\w)")
