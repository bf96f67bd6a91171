"""Clauses printed in capitals throughout: `RESOLVED: THAT THE MINUTES BE RECEIVED AND THAT THE PLAN BE ADOPTED`.

In: words. Out: the same in small letters, so that the rules for clauses know them, and objects as they are printed.
Will not: touch words of which only some stand out (`the application be REFUSED`), nor a verdict of a word or two.
"""

from dataclasses import replace

from tasks.extracting.decisions.clause_states import Doing

_FEWEST = 3
"""So many words in capitals are a clause; fewer are a verdict or a code."""


def in_small(words: str) -> str | None:
    """Return words that are all in capitals in small letters, of the same length; None of any others."""
    if not words.isupper() or len(words.split()) < _FEWEST:
        return None
    small = words.lower()
    return small if len(small) == len(words) else None


def as_printed(doing: Doing, small: str, words: str) -> Doing:
    """Return what a clause does, its object in the capitals that the document prints."""
    at = small.find(doing.object)
    return replace(doing, object=words[at : at + len(doing.object)]) if at >= 0 else doing
