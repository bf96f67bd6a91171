"""What is put off or let be: `This will be held over to the next meeting`, `Speed camera – no further action.`

In: the words of a sentence. Out: what it says, or None. Will not: take what others put off (`the election will be
postponed`), or what was deferred with a word of its own (`implicit_passive`, `implicit_lines`).
"""

from schemas.patterns import pattern
from schemas.screening import screened
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def put_off(words: str) -> Said | None:
    """Read `This will be held over to the next meeting`, `and the item stands over`."""
    match = _PUT_OFF.search(words) or _STANDS_OVER.search(words)
    if match is None:
        return None
    start = match.start()
    return Said(start, Weight.ONLY_OUTCOME, None, "deferred", match.span("what"), start=start)


_BUSINESS = (
    r"(?P<what>(?:[Tt]his|[Ii]t|(?:[Tt]his|[Tt]he|[Tt]hese)\s(?:[\w’'-]{1,20}\s){0,3}?"
    r"(?:items?|matters?|applications?|decisions?|reports?|discussions?|consideration|requests?|appointments?|quot(?:es?|ations?)|polic(?:y|ies)|reviews?|business|minutes|topics?)))"
)
_BEGINS = r"(?<!\S)(?:(?<=^)|(?<=\sand\s)|(?<=[,;:]\s)|(?<=\s[–-]\s))"
_PUT_OFF = screened(
    "implicit.put_off",
    rf"{_BEGINS}{_BUSINESS}\s(?:(?:(?:will|would|is|are)\s(?:now\s|therefore\s|to\s)?|to\s)be\s|(?:was|were)\s(?=left\b|put\b))(?:\w{{3,12}}ly\s)?"
    r"(?:(?:held|left|put|carried|rolled)\s(?:over|back|off|forward)|deferred|postponed|adjourned|left(?=\s(?:until|till|to\s(?:the\s)?(?:next|[A-Z]))))\s(?:to|until|till)\s(?:(?:the|our|a|its)\s)?"
    r"(?:[^.;:,]{0,40}?\b(?:meeting|agenda|month)\b|[A-Z][a-z]{2,8}\b)",
)
_STANDS_OVER = screened(
    "implicit.stands_over", rf"{_BEGINS}{_BUSINESS}\s(?:stands?|stood|lies?|to\slie)\s(?:over|on\sthe\stable)\b"
)


def let_be(words: str) -> Said | None:
    """Read `No further action to be taken.`, `Speed camera – no further action`, `Matter closed.`"""
    match = _NO_ACTION.search(words) if holds(words, ("action", "ACTION", "closed")) else None
    return Said(match.start(), Weight.ONLY_OUTCOME, None, "other", start=match.start()) if match else None


_NO_ACTION = pattern(
    "implicit.no_action",
    r"(?<!\S)(?:(?<=^)|(?<=\s[–—-]\s)|(?<=[a-z)]:\s))(?:(?i:no\s(?:further\s)?action)(?:\s(?:(?:is|was)\s)?(?:to\sbe\s)?(?:taken|required|necessary|needed))?|Matter\s(?:now\s)?closed)(?=\.?$)",
)
