"""Lines that say what became of what stands above, and nothing else: `Carried unanimously.`, `(Agreed, 5 to 2)`.

In: the words of a line. Out: yes or no. Will not: say how the vote went (the readers of votes do).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon

_VOTED = r"(?:(?:up)?on\s(?:(?:a|the)\s(?:vote\sbeing\staken|show\sof\shands)|being\sput\sto\s(?:the|a)\svote),?\s)?"
"""`On a vote being taken the matter was approved unanimously`"""
_WHAT = (
    r"(?:(?:the|this|that|it|all|both|which)\s)?"
    r"(?:(?:motion|resolution|proposal|proposition|recommendation|(?<=the\s)matter)s?\s)?"
)
_PUT = (
    r"(?:(?:was|were|is)\s)?(?:put\s(?:to\sthe\s(?:vote|meeting)\s)?and\s(?:was\s)?)?"
    r"(?:(?:unanimously|duly|all|then|therefore)\s)?"
)
_VERBS = r"(?:carried|agreed|approved|passed|adopted|accepted|supported|endorsed|ratified|unanimous)"
_LOSSES = (
    r"(?:lost|defeated|rejected|failed|fell|negatived"
    r"|not\s(?:carried|agreed|approved|passed|adopted|accepted|supported))"
)


def only_verdict(words: str) -> bool:
    """Say whether a line is a verdict on what stands above it, with how it was voted or without.

    >>> only_verdict("Carried unanimously."), only_verdict("Approved the plan.")
    (True, False)
    """
    return _verdict().match(words) is not None


def tells_fate(words: str) -> bool:
    """Say whether a line says what became of a motion above it, for good or ill: `CARRIED (5-2)`, `DEFEATED`.

    >>> tells_fate("LOST (2-5)."), tells_fate("LOST PROPERTY")
    (True, False)
    """
    return only_verdict(words) or tells_loss(words)


def tells_loss(words: str) -> bool:
    """Say whether a line says that a motion above it was lost, and how it was voted: `Defeated by 5 votes to 2.`"""
    return _loss().match(words) is not None


def begins_with_verdict(words: str) -> bool:
    """Say whether a line is a verdict and then who moved: `Carried unanimously. Proposed: A Seconded: B`."""
    head, _, rest = words.partition(". ")
    return only_verdict(head) and (not rest or _MOVED.match(rest) is not None)


_MOVED = pattern("verdict.moved_behind", r"(?i)\(?(?:(?:this|it)\swas\s)?(?:propos(?:ed|al|er)|prop\.|moved?r?)\b")


@lru_cache(maxsize=1)
def _verdict() -> re.Pattern[str]:
    who = r"(?:\s\((?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\b[^()\n]{2,60}\))?"
    return pattern("verdict.line", _fate(_VERBS, who))


@lru_cache(maxsize=1)
def _loss() -> re.Pattern[str]:
    return pattern("verdict.loss", _fate(_LOSSES))


def _fate(verbs: str, behind: str = "") -> str:
    """Return the pattern of a line that says what became of a motion and how it was voted: ` by 5 votes to 2`."""
    manner = any_of(lexicon().words["votes.verdict_manners"])
    how = rf"(?:[\s,:;/.()\[–-]{{1,3}}(?:{manner}|\d{{1,3}}|{votes_in_words()})(?!\w)){{0,14}}"
    return rf"(?i)[(\[]?{_VOTED}{_WHAT}{_PUT}{verbs}{how}(?<!\sto)(?<!\sthe)(?<!\son)(?<!\sby){behind}[\s.)\]]{{0,3}}\Z"
