"""The blocks of each item: its minutes, and the decision block that some pages print above them.

In: a Structure and its passages. Out: blocks with what decides in each and what was moved. Will not: read a
decision (`decisions`) or a motion (`tasks.extracting.votes.motions`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from schemas.minutes import LeadIn, Paragraph, Structure
from schemas.patterns import pattern
from schemas.vocabulary import DecisionBlock
from tasks.extracting.decisions.amending import is_of_what_fell, tells_of_amendment
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.found import found_in
from tasks.extracting.decisions.marking_words import said_in
from tasks.extracting.passages import Passage
from tasks.extracting.triggers import holds
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.move_outcomes import with_outcomes
from tasks.extracting.votes.moves import Move, moves_in

Children = dict[str | None, list[Paragraph]]


@dataclass(frozen=True, slots=True)
class Block:
    """One block of one item: its passages, what decides in it, and what was moved in it."""

    structure: Structure
    item_id: str
    block: DecisionBlock
    passages: Sequence[Passage]
    found: Sequence[Found]
    moves: Sequence[Move]
    children: Children


def blocks_of(structure: Structure, passages: Sequence[Passage]) -> Iterator[Block]:
    """Yield the blocks of each item."""
    openings: dict[str, list[LeadIn]] = {}
    children: Children = {}
    for opening in structure.lead_ins:
        openings.setdefault(opening.paragraph_id, []).append(opening)
    for paragraph in structure.paragraphs:
        children.setdefault(paragraph.parent_id, []).append(paragraph)
    told = [one for one in passages if one.paragraph is not None]
    titles = {one.id: one.title for one in structure.items}
    for (item_id, block), group in groupby(told, key=_owner):
        item = tuple(group)
        moves = with_outcomes(moves_in(item, titles.get(item_id)), item)
        found = found_in(item, openings, structure.document.text)
        found = [one for one in found if not (tells_of_amendment(one, moves) or _is_quoted(one, item))]
        found = [one for one in found if not is_of_what_fell(one, found, moves)]
        found = [one for at, one in enumerate(found) if not (at and _lets_off(one, item[one.at]))]
        yield Block(structure, item_id, block, item, found, moves, children)


def _lets_off(found: Found, passage: Passage) -> bool:
    """Say whether a note below a decision only tells that it is let off call-in: `Call-in was waived by the Chair.`"""
    sentence = passage.quote(*passage.sentence_at(found.start))
    return not found.has_keyword and said_in(sentence, "call_in") is False


def _is_quoted(found: Found, item: Sequence[Passage]) -> bool:
    """Say whether words stand in a quotation that began in a paragraph above: a minute that is to be amended."""
    above = (passage.text for passage in reversed(item[: found.at]))
    last = next((text for text in above if "“" in text or "”" in text), "")
    opened = last.rfind("“") > last.rfind("”")
    marks = (mark for passage in item[found.at :] for mark in passage.text if mark in "“”")
    return opened and next(marks, "") == "”"


def _owner(passage: Passage) -> tuple[str, DecisionBlock]:
    """Return the item and the block of a passage; the ids of a decision block say so."""
    item_id = passage.item_id
    decided = passage.paragraph_id.startswith((f"{item_id}/decision.", "decision."))
    return item_id, DecisionBlock.DECISION if decided else DecisionBlock.MINUTES


_LETTER = pattern("block.letter", r"\(?[a-z][).]\)?$")
_NUMBER = pattern("block.number", r"\(?\d{1,2}[).]\)?$")


def business_decided(passages: Sequence[Passage], found: Found) -> int:
    """Return the place where the business begins that is decided: `The cheques were shown. Signed.` is its own."""
    own = found.rule in _OF_OWN and found.start > passages[found.at].start
    return found.at if own else business_of(passages, found.at)


_OF_OWN = ("implicit.verbless", "implicit.topic", "implicit.opinion")
"""Rules of sentences so short that what they decide stands before them."""
_LONGEST_TITLE = 120
_QUOTES = "”’\"'"
"""Behind the stop of `(3) calls for a bench."`, the last words of a motion."""
_RUN_IN = pattern("block.run_in_title", r"\A(?P<title>[A-Z][^.:;–()\n]{2,50}?)\s[–-](?:\s(?=[A-Za-z\d£])|$)")
"""`Precept – `, or `Planning –` above what is planned: what stands above is other business."""
_TELLS = pattern(
    "block.tells",
    r"\A[A-Z]{3,12}ED$|\b(?i:resol|agree|decision|decid|recommend|vot|motion|amend|propos|second|mov|for\b|against|abst|outcome"
    r"|result|conclu|note|action|c(?:ouncillo|ll)rs?\b|mr?s?\b|chair|member|committee|cabinet|council|yes|aye|in\sfavour|option"
    r"|present|approv)",
)
"""`Decision – `, `Councillor Heron – `: what is told of the same business."""
_NAMES = pattern(
    "block.names", r"(?=[A-Z])(?:(?:[A-Z\d(][\w’'&()/-]{0,24}|of|the|and|for|in|at|to|on|–|-)(?:,?\s|$)){1,10}"
)
"""`Red Lion Carers`, below `(b) Talking Newspaper`: what is named by capitals is business of its own at any depth."""


_SAYS = pattern("block.says", r"\b(?:was|were|is|are|has|have|had|be|to)\b")


def _opens_by_title(words: str) -> bool:
    run_in = _RUN_IN.match(words) if holds(words, ("–", "-")) else None
    return run_in is not None and not _TELLS.search(run_in["title"])


def _says_more(words: str) -> bool:
    """Say whether something is told behind a title's dash, or below it: `Zone A - 60 minutes free` is of a list."""
    return words[-1] in "–-" or _SAYS.search(words) is not None


def business_of(passages: Sequence[Passage], at: int) -> int:
    """Return the place where the business of a paragraph begins: at its letter (`b) Roof`), else with the item.

    A number begins one where a title stands behind it, and no sentence: `(2) 21/0402/OUT - Old Dairy`. So does a title
    of its own: `Precept – it was agreed`.
    """
    for place in range(at, -1, -1):
        paragraph, words = passages[place].paragraph, passages[place].text
        if _opens_by_title(words) and (place == at or _says_more(words)):
            return place
        if paragraph is None or paragraph.label is None:
            continue
        named = _LETTER.match(paragraph.label) and _NAMES.fullmatch(words) and not says_vote(words)
        if paragraph.level != 1 and not named:
            continue
        titled = (
            len(words) <= _LONGEST_TITLE and words.rstrip(_QUOTES)[-1:] not in ".:;" and _NUMBER.match(paragraph.label)
        )
        if titled or _LETTER.match(paragraph.label):
            return place
    return 0
