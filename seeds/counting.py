"""Numbers in words, as sources of patterns: `seven`, `twenty-four`, and of a vote `nil`.

In: the lexicon. Out: sources for patterns of structuring and extracting alike. Will not: say what a number is worth
(`tasks.extracting.figures.numerals`).
"""

from functools import lru_cache

from schemas.patterns import any_of
from seeds.lexicon import lexicon


@lru_cache(maxsize=1)
def below_hundred() -> str:
    """Return the pattern of a number below a hundred in words; it is for patterns that ignore case."""
    units, teens, tens = (any_of(_of(name)) for name in ("units", "teens", "tens"))
    return rf"(?:{tens}(?:[-\s]{units}|(?!-))|{teens}|{units})"


@lru_cache(maxsize=1)
def votes_in_words() -> str:
    """Return the pattern of a number of votes in words, in letters of any size: `nil`, `Thirty-one`."""
    few = any_of(form for forms in lexicon().forms["votes.numbers"].values() for form in forms)
    return rf"(?i:{few}|{below_hundred()})"


def _of(name: str) -> tuple[str, ...]:
    return tuple(word for words in lexicon().forms[f"quantities.{name}"].values() for word in words)
