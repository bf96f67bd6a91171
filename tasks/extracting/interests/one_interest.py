"""One interest: its reason and its kind, from the words of a declaration.

In: who declares, the words of the kind, what follows, the item, bounds. Out: an Interest. Will not: find the item.
"""

from schemas.documents import Evidence
from schemas.minutes import Interest
from tasks.extracting.interests.words import kind_in, plain, reason_in


def interest_of(name: str, how: str, rest: str, item: str | None, bounds: tuple[int, int]) -> Interest:
    """Return an interest; one that says neither why nor in what is in its item, or just `an interest`."""
    return Interest(
        name, reason_in(rest) or item or plain(how), kind_in(how), item, Evidence(*bounds, "interest.declared")
    )
