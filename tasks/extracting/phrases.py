"""Fixed phrases from the lexicons, just before a figure.

In: words. Out: bounds and simple tests. Will not: know what the words mean.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from schemas.vocabulary import Bound
from seeds.lexicon import lexicon


def bound_before(before: str, without: Sequence[str] = ()) -> Bound:
    """Return the bound that the words just before a figure put on it; the longest phrase says it, `without` say none.

    >>> bound_before("at a cost of no more than").value
    'up_to'
    """
    said = (Bound(name) for phrase, name in _bounds() if phrase not in without and ends_with_any(before, (phrase,)))
    return next(said, Bound.EXACT)


@lru_cache(maxsize=1)
def _bounds() -> tuple[tuple[str, str], ...]:
    listed = lexicon().canonical("money.bounds")
    return tuple((phrase, listed[phrase]) for phrase in sorted(listed, key=len, reverse=True))


def ends_with_any(words: str, phrases: Iterable[str]) -> bool:
    """Say whether words end in one of the phrases, whatever the case and the white space between."""
    lowered = " " + " ".join(words.lower().split())
    return any(lowered.endswith(" " + phrase.lower()) for phrase in phrases)
