"""What is to be done, said as a phrase, and the next words agree: `Maternity to be brought forward to March. Agreed.`

In: the sentences of one block of an item. Out: what was agreed. Will not: read what somebody moves
(`moved_and_agreed`), or a phrase that nothing behind it agrees.
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.moved_lines import Agreed, Told
from tasks.extracting.decisions.movers_notes import MOVERS_NOTE
from tasks.extracting.votes.moving_words import MOVES, SECONDS


def business_agreed(told: Sequence[Told], place: int) -> Agreed | None:
    """Return a phrase of business that the next sentence of its paragraph agrees, or the one behind its movers."""
    at, passage, start, _ = told[place]
    if place + 1 == len(told) or told[place + 1][1] is not passage:
        return None  # nothing is left in the paragraph that could agree
    place = _last_sum(told, place)
    end = told[place][3]
    words = passage.quote(start, end)
    behind = _agreed_behind(told, place)
    if behind is None or not (words.startswith("Nominated:") or _WORD_OF_BUSINESS.search(words)):
        return None
    until, trigger, has_movers = behind
    if not (_TO_BE_DONE.match(words) or (has_movers and (_NOUN_FIRST.match(words) or _LISTED.match(words)))):
        return None
    topic = _TOPIC.match(words)
    content = start + (topic.end() if topic else 0)
    return Agreed(at, start if words.startswith("Nominated:") else content, until, content, end - 1, trigger)


def _last_sum(told: Sequence[Told], place: int) -> int:
    """Return the place of the last sum of a list, each parted from the next by a semicolon; else the place itself."""
    _, passage, start, end = told[place]
    last = place
    while passage.quote(start, end).endswith(";") and _SUM.search(passage.quote(start, end)):
        if last + 1 == len(told) or told[last + 1][1] is not passage:
            return place
        last += 1
        _, _, start, end = told[last]
    return last


_SUM = pattern("business.sum", r"£\s?[\d,.]{1,12};\Z")


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
_TOPIC = pattern("business.topic", r"(?:Nominated:|[A-Z][^.;:]{2,60}\s[–—-])\s(?=[A-Za-z£])")
_TO_BE_DONE = pattern(
    "moved.to_be_done",
    r"\A[A-Z](?:(?!\b(?:was|were|is|are|had|has|asked|said|agreed|hoped|wished|wanted)\b)[^.;:]){2,80}\sto\sbe\s(?:\w{2,12}ed|put|held|made|sent|set|brought)\b[^.;:]{0,80}\.$",
)
"""`Maternity to be brought forward to March. Agreed.`"""
_NOUN_FIRST = pattern(
    "business.noun_first",
    r"\A(?:Nominated:\s|(?:[A-Z][^.;:]{2,60}\s[–—-]\s)?(?i:adoption|approval|acceptance|purchase|payment|renewal|appointment|installation|election)\sof\s)"
    r"(?:(?!\b(?:was|were|is|are|had|has)\b)[^.;:]){3,120}\.$",
)
"""`Standing Orders – Adoption of the model. Proposed A. Seconded B. All in favour.`"""
_LISTED = pattern("business.listed", r"\A[A-Z][^.;:]{2,60}\sto\sbe\s\w{2,14}(?:\s[^.;:]{1,30})?:\s[^\n]{3,400}$")
"""`Cheques to be written for: A Wren £180.40; Hedges £95.00. Proposed A, seconded B, agreed by all.`"""
_MOVER = pattern("business.mover", rf"\(?(?:It\swas\s)?(?:{MOVES}|{SECONDS})[^.;]{{2,80}}\)?\.$")
_VERDICT = pattern(
    "business.verdict",
    r"(?:(?P<keyword>(?i:agreed|approved|carried|resolved)(?:\s(?:unanimously|by\sall|nem\.?\scon))?)|(?i:all\s(?:were\s)?in\sfavour|unanimous))\.?$",
)
