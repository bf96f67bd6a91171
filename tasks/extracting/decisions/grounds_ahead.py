"""Grounds before what is resolved: `in view of the business to be transacted, the public be excluded` is one clause.

In: what stands on one side of a comma or an `and`, and what it would do. Out: whether it only leads to the next. Will
not: take what wishes something itself (`in view of the frost, the road be closed`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_word_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import PASSIVE, SUBJUNCTIVE, WANTED, Doing

_MORE = ("Subject to", "Pending", "By reason of", "With a view")
_AS_WISHED = ("be", "stand", "stands")


def only_leads(words: str, doing: Doing) -> bool:
    """Say whether words only give grounds, with a verb of what is `to be` done: `pending the review to be held`."""
    if doing.rule not in (SUBJUNCTIVE, WANTED) or not _leading().match(words):
        return False
    return not any(_wishes(words, one.start()) for one in PASSIVE.finditer(words) if one.group("be") in _AS_WISHED)


def _wishes(words: str, at: int) -> bool:
    """Say whether a bare `be` stands at a place, no `to be` and no `would be`."""
    return _BOUND.search(words, max(0, at - 12), at) is None


_BOUND = pattern(
    "clause.bound_be", r"\b(?:to|would|will|may|might|should|shall|can|could|must|not)\s(?:\w{2,12}ly\s)?\Z"
)


@lru_cache(maxsize=1)
def _leading() -> Pattern[str]:
    opens = any_word_of([*lexicon().words["decisions.introducing"], *_MORE])
    return pattern("clause.leading_ground", rf"\s{{0,3}}(?:[Tt]hat,?\s)?{opens}\b")
