"""Lines that say what became of what stands above, and nothing else: `Carried unanimously.`, `(Agreed, 5 to 2)`.

In: the words of a line. Out: yes or no. Will not: say how the vote went (the readers of votes do).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon

_WHAT = r"(?:(?:the|this|that|it|all|both|which)\s)?(?:(?:motion|resolution|proposal|proposition|recommendation)s?\s)?"
_PUT = (
    r"(?:(?:was|were|is)\s)?(?:put\s(?:to\sthe\s(?:vote|meeting)\s)?and\s(?:was\s)?)?"
    r"(?:(?:unanimously|duly|all|then|therefore)\s)?"
)
_VERBS = r"(?:carried|agreed|approved|passed|adopted|accepted|supported|endorsed|ratified|unanimous)"


def only_verdict(words: str) -> bool:
    """Say whether a line is a verdict on what stands above it, with how it was voted or without.

    >>> only_verdict("Carried unanimously."), only_verdict("Approved the plan.")
    (True, False)
    """
    return _verdict().match(words) is not None


def begins_with_verdict(words: str) -> bool:
    """Say whether a line is a verdict and then who moved: `Carried unanimously. Proposed: A Seconded: B`."""
    head, _, rest = words.partition(". ")
    return only_verdict(head) and (not rest or _MOVED.match(rest) is not None)


_MOVED = pattern("verdict.moved_behind", r"(?i)\(?(?:(?:this|it)\swas\s)?(?:propos(?:ed|al|er)|prop\.|moved?r?)\b")


@lru_cache(maxsize=1)
def _verdict() -> re.Pattern[str]:
    manner = any_of(lexicon().words["votes.verdict_manners"])
    how = rf"(?:[\s,:;/.()\[–-]{{1,3}}(?:{manner}|\d{{1,3}}|{votes_in_words()})(?!\w)){{0,14}}"
    who = r"(?:\s\((?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\b[^()\n]{2,60}\))?"
    return pattern(
        "verdict.line",
        rf"(?i)[(\[]?{_WHAT}{_PUT}{_VERBS}{how}(?<!\sto)(?<!\sthe)(?<!\son)(?<!\sby){who}[\s.)\]]{{0,3}}\Z",
    )
