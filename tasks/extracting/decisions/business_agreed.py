"""What is to be done, said as a phrase, and the next words agree: `Maternity to be brought forward to March. Agreed.`

In: the sentences of one block of an item. Out: what was agreed. Will not: read what somebody moves
(`moved_and_agreed`), or a phrase that nothing behind it agrees.
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.choosing import MOVERS_NOTE
from tasks.extracting.decisions.moved_lines import Agreed, Told
from tasks.extracting.votes.moving_words import MOVES, SECONDS


def business_agreed(told: Sequence[Told], place: int) -> Agreed | None:
    """Return a phrase of business that the next sentence of its paragraph agrees, or the one behind its movers."""
    at, passage, start, end = told[place]
    words = passage.quote(start, end)
    behind = _WORD_OF_BUSINESS.search(words) is not None and _agreed_behind(told, place)
    if not behind:
        return None
    until, trigger, has_movers = behind
    if not (_TO_BE_DONE.match(words) or (has_movers and _NOUN_FIRST.match(words))):
        return None
    topic = _TOPIC.match(words)
    begins = start + (topic.end() if topic else 0)
    return Agreed(at, begins, until, begins, end - 1, trigger)


def _agreed_behind(told: Sequence[Told], place: int) -> tuple[int, tuple[int, int] | None, bool] | None:
    """Return where the verdict ends, its keyword if it has one, and whether movers are told before it."""
    has_movers = False
    for _, passage, start, end in told[place + 1 : place + 1 + _SOON]:
        words = passage.quote(start, end)
        if passage is not told[place][1]:
            return None
        if verdict := _VERDICT.match(words):
            keyword = verdict.span("keyword") if verdict.group("keyword") else None
            return end, (start + keyword[0], start + keyword[1]) if keyword else None, has_movers
        if MOVERS_NOTE.match(words):
            return end, None, True
        if not _MOVER.match(words):
            return None
        has_movers = True
    return None


_SOON = 3
_WORD_OF_BUSINESS = pattern("business.word", r"\bto\sbe\s|(?:ion|al|ance|ase|ent|ment)\sof\s|\sto\s[a-z]")
_TOPIC = pattern("business.topic", r"[A-Z][^.;:]{2,60}\s[–—-]\s(?=[A-Za-z£])")
_TO_BE_DONE = pattern(
    "moved.to_be_done",
    r"\A[A-Z](?:(?!\b(?:was|were|is|are|had|has|asked|said|agreed|hoped|wished|wanted)\b)[^.;:]){2,80}\sto\sbe\s(?:\w{2,12}ed|put|held|made|sent|set|brought)\b[^.;:]{0,80}\.$",
)
"""`Maternity to be brought forward to March. Agreed.`"""
_NOUN_FIRST = pattern(
    "business.noun_first",
    r"(?:[A-Z][^.;:]{2,60}\s[–—-]\s)?(?i:adoption|approval|acceptance|purchase|payment|renewal|appointment|installation|election)\sof\s"
    r"(?:(?!\b(?:was|were|is|are|had|has)\b)[^.;:]){3,120}\.$",
)
"""`Standing Orders – Adoption of the model. Proposed A. Seconded B. All in favour.`"""
_MOVER = pattern("business.mover", rf"\(?(?:{MOVES}|{SECONDS})[^.;]{{2,80}}\)?\.$")
_VERDICT = pattern(
    "business.verdict",
    r"(?:(?P<keyword>(?i:agreed|approved|carried)(?:\s(?:unanimously|by\sall|nem\.?\scon))?)|(?i:all\s(?:were\s)?in\sfavour|unanimous))\.?$",
)
