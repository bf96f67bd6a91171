"""Sentences above a resolution that tell how its motion came to be put: `The recommendations were moved and agreed.`

In: what decides in an item. Out: whether one of them only leads to the resolution right below. Will not: take what was
moved in words of its own (`A moved that it be sold and this was agreed`), or what was lost.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.decisions.deciding_words import JOINED_MOVERS, MOVED, Found
from tasks.extracting.passages import Passage

_RULES = (JOINED_MOVERS, MOVED, "implicit.passive", "implicit.carried", "implicit.this_was")
_BEFORE = 300
"""How far back the sentence may begin that says what `They` are."""


def leads_to_resolution(one: Found, others: Sequence[Found], item: Sequence[Passage], text: str) -> bool:
    """Say whether `The recommendations were moved by A, seconded by B and agreed` stands above `It was resolved`."""
    later = [other for other in others if other.start >= one.end]
    below = min(later, key=lambda other: other.start, default=None)
    if one.rule not in _RULES or below is None or below.opening is None or not below.has_keyword:
        return False
    if one.rule == JOINED_MOVERS and _AMENDMENT.match(text, one.start):
        return below.at - one.at <= _SOON
    if below.at != one.at + 1 or text[one.end : below.start].strip() or _LESS.search(text, one.start, one.end):
        return False
    words = text[one.start : one.end]
    if _of_the_motion().match(words) or _MOVERS_ALONE.match(words):
        return True
    before = text[max(item[one.at].start, one.start - _BEFORE) : one.start]
    return _OF_IT.match(words) is not None and _of_the_motion().search(before) is not None


_SOON = 4
_AMENDMENT = pattern("decision.put_amendment", r"(?:An?|The|This)\s(?:[a-z]{3,12}\s){0,2}?amendment\b")
"""`An amendment was moved by A, seconded by B and agreed`, above what is then resolved."""


@lru_cache(maxsize=1)
def _of_the_motion() -> Pattern[str]:
    things = any_of(lexicon().words["decisions.moved_things"])
    return pattern(
        "decision.of_the_motion",
        rf"(?<!\w)(?:The|the|These|Those)\s(?:(?!amendment)[a-z’']{{1,14}}\s){{0,2}}?{things}"
        r"(?:,?\s(?:as|in|of|set\sout|contained|listed|detailed)\s[^.;:\n]{3,100}?)?,?\s(?:(?:was|were|having\sbeen)\s)?(?:then\s|duly\s|formally\s)?"
        r"(?:moved|proposed|seconded|put)\b",
    )


_LESS = pattern("decision.put_less", r"\b(?i:lost|defeated|amended|amendments?|deferred)\b")
"""What fell, or was carried in another form, is more than the resolution says."""
_MOVERS_ALONE = pattern(
    "decision.put_by_movers",
    r"\A(?:It\swas\s)?(?i:moved|proposed)\sby\s[^.;:\n]{2,60}?,?\s(?:and\s)?seconded\sby\s[^.;:\n]{2,60}?,?\sand\s(?:was\s)?(?:unanimously\s)?(?:agreed|carried|approved)\b(?!\s(?:that|to)\b)",
)
"""`Proposed by Cllr Heron, seconded by Cllr Teal and agreed by 6 votes to 2.`"""
_OF_IT = pattern(
    "decision.put_it",
    r"\A(?:They|It|This|These|Both|All)\s(?:was|were)\s(?:then\s|duly\s|all\s|unanimously\s)?(?:put\s[^.;:\n]{0,40}?)?(?:agreed|carried|approved|passed|accepted)\b(?!\s(?:that|to)\b)",
)
