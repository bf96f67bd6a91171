"""Nouns that name somebody by what he does: `webmaster`, `lengthsman`; minutes know more of them than a list can hold.

In: the last word of a noun. Out: whether it is somebody, or a body, that acts for the council. Will not: take the many
for an actor (`walkers`, `pensioners`), or a thing that ends as such nouns do (`shelter`, `corridor`).
"""

from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon

_BY_WHAT_HE_DOES = pattern("actor.by_what_he_does", r"[a-z][a-z-]{1,20}(?:er|or|ist|ian|yst|m[ae]n|woman|person)")


def is_actor(head: str, *, alone: bool = False) -> bool:
    """Say whether a noun in small letters acts: one of the lexicon, several of those, or one by how it ends.

    `alone`: without an article or another word, so that it may be a place (`Brackwater`).

    >>> is_actor("webmaster"), is_actor("shelter"), is_actor("walkers")
    (True, False, False)
    """
    if head in _listed("agents") or head.removesuffix("s") in _listed("agents"):
        return True
    if alone or not _BY_WHAT_HE_DOES.fullmatch(head):
        return False
    return head not in _listed("not_agents") and head not in _listed("inert")


@lru_cache(maxsize=4)
def _listed(name: str) -> frozenset[str]:
    return frozenset(lexicon().words[f"commitments.{name}"])
