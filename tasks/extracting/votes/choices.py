"""What is voted by each way of saying it.

In: the lexicon. Out: the choices by the words that print them. Will not: read a vote (`votes`, `records`).
"""

from functools import lru_cache

from schemas.vocabulary import VoteChoice
from seeds.lexicon import lexicon


@lru_cache(maxsize=1)
def choices() -> dict[str, VoteChoice]:
    """Return what is voted by each way of saying it: `in favour`, `Against`, `abstaining`."""
    return {form: VoteChoice(name) for name, forms in lexicon().forms["votes.choices"].items() for form in forms}
