"""What people type into a search, read once for both databases.

In: any text. Out: the words that are wanted and those that are not, or a MinutebookError where there are none.
Will not: hand one sign of the text's punctuation on to a database, so that no text is a query of its own making.

Words side by side must all be there, `or` between them is a choice, quotation marks hold a phrase together, and a
minus before a word or phrase leaves out what has it. `or` divides last: `a b or c` is a and b, or else c.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from schemas.errors import MinutebookError
from schemas.patterns import pattern

Span = tuple[int, int]
"""Where words stand in a text: the first character, counted from 0, and the one after the last."""

_TERM = pattern("search_term", r'(?P<minus>-{0,9}+)(?:["“”](?P<phrase>[^"“”]*+)["“”]?|(?P<word>[^\s"“”]++))|\s++')
_CHOICE, _IMPLIED = "or", "and"
_KEPT = ("L", "N", "M")
"""Kinds of characters that words are made of: letters, numbers, and marks that belong to a letter."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to fit: all wanted phrases are there and none of the unwanted; a word is a phrase of one."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """The ways to fit; the phrases hold letters, numbers and single spaces only, without accents."""

    choices: tuple[Choice, ...]


def parse(words: str) -> SearchQuery:
    """Return what is searched for; raises MinutebookError where nothing is, or a choice only leaves out.

    >>> parse('"social prescribing" -pilot or dŵr').choices
    (Choice(wanted=('social prescribing',), unwanted=('pilot',)), Choice(wanted=('dwr',), unwanted=()))
    """
    choices = tuple(choice for choice in map(_choice, _divided(words)) if choice.wanted or choice.unwanted)
    if not choices:
        raise MinutebookError("nothing to search for: give a word or more, or a phrase in double quotes")
    for choice in choices:
        if not choice.wanted:
            said = ", ".join(f"-{phrase}" for phrase in choice.unwanted)
            raise MinutebookError(f"{said[:60]} only says what to leave out; add a word to search for beside it")
    return SearchQuery(choices)


def bare_words(words: str) -> str:
    """Return the letters and numbers of a text without accents, with single spaces for all the rest.

    >>> bare_words("Tŷ Hafan’s co-op (£3m)")
    'Ty Hafan s co op 3m'
    """
    letters = (letter for letter in unicodedata.normalize("NFD", words) if not "\u0300" <= letter <= "\u036f")
    kept = "".join(letter if unicodedata.category(letter)[0] in _KEPT else " " for letter in letters)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _divided(words: str) -> Iterator[list[tuple[bool, str]]]:
    """Yield the terms of each choice: whether it is to be left out, and its phrase."""
    terms: list[tuple[bool, str]] = []
    for term in _TERM.finditer(words):
        said = (term["word"] or "").casefold()
        if said == _CHOICE and not term["minus"]:
            yield terms
            terms = []
        elif said != _IMPLIED:
            terms.append((bool(term["minus"]), bare_words(term["phrase"] or term["word"] or "")))
    yield terms


def _choice(terms: list[tuple[bool, str]]) -> Choice:
    said = dict.fromkeys(term for term in terms if term[1])
    return Choice(
        wanted=tuple(phrase for leave_out, phrase in said if not leave_out),
        unwanted=tuple(phrase for leave_out, phrase in said if leave_out),
    )
