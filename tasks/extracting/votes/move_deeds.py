"""What somebody is to do by what is moved, where no `that` leads to it: `proposed Cllr Teal speak to the owner`.

In: the lexicon. Out: a source for patterns, of whoever does it and the verb. Will not: take whom a nomination names
(`proposed Cllr Teal as Chairman`), or who moved (`proposed Cllr Teal, seconded Cllr Wren`).
"""

from functools import lru_cache

from schemas.patterns import any_of
from seeds.lexicon import lexicon


@lru_cache(maxsize=1)
def somebody_does() -> str:
    """Return the pattern of `Cllr Teal speak`, `we buy`, `Mr Wren to stand` and the blank behind it."""
    honorifics, deeds = any_of(lexicon().words["people.honorifics"]), any_of(lexicon().words["votes.moved_deeds"])
    named = rf"{honorifics}\.?\s[A-Z][\w’'-]{{0,20}}(?:\s[A-Z][\w’'-]{{0,20}})?"
    to = r"should\s|to\s(?=be\b|stand\b|remain\b|act\b|continue\b)"
    return rf"(?:we|(?:the\s)?(?:Clerk|clerk|Chair(?:man)?|[Cc]ouncil)|{named})\s(?:{to})?{deeds}\s"
