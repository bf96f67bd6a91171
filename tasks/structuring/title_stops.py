"""The stops of titles before a name, which end no sentence: `Cllr. Heron`, `Mrs.Teal`.

In: a Document, or words of its copy. Out: each such title; the words with their stops. Will not: take the stop out.
"""

from collections.abc import Iterable, Iterator, Mapping
from re import Match

from schemas.documents import Document
from schemas.patterns import pattern
from tasks.structuring.columns import is_in_columns

_TITLES = r"\b(?P<title>Cllrs?|CLLR[sS]?|Mrs?|Ms)"
_TITLE = pattern("title_stops.title", rf"{_TITLES}(?P<stop>\.)[^\S\n]{{0,3}}(?=(?P<name>[A-Z][\w’'-]{{0,30}}))")
_WITH_STOP = ("llr.", "llrs.", "LLR.", "LLRS.", "LLRs.", "Mr.", "Mrs.", "Ms.")
_WITHOUT_STOP = pattern("title_stops.without", rf"{_TITLES}\s(?=(?P<name>[A-Z][\w’'-]{{0,30}}))")


def titles_with_stops(document: Document) -> Iterator[Match[str]]:
    """Yield each title with a stop before a name, but in lines that print columns."""
    for block in document.blocks if any(title in document.text for title in _WITH_STOP) else ():
        titles = list(_TITLE.finditer(document.text, block.start, block.end))
        if titles and not is_in_columns(document.text, block):
            yield from titles


def as_titled(titles: Iterable[Match[str]]) -> dict[str, str]:
    """Return what is printed of each title, by title and first name: `Cllr Heron`, `Cllr. `."""
    return {_named(one): one[0] for one in titles}


def with_stops(words: str, titles: Mapping[str, str]) -> str:
    """Return words of a copy with the stops that their titles have in print."""
    return _WITHOUT_STOP.sub(lambda one: titles.get(_named(one), one[0]), words) if titles else words


def _named(one: Match[str]) -> str:
    return f"{one['title']} {one['name']}"
