"""Names with the body that each is of right behind them: `Ann Heron Dunmere Parish Council`, once two columns.

In: the words of a line of a list. Out: the name that it begins with. Will not: take a place for a person
(`Shirley Town Council`): a given name or a title stands first, and the word behind it is none that bodies have.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.people.name_patterns import no_names
from tasks.extracting.people.names import Name

_INITIALS = r"(?:[A-Z]\.?\s?){1,3}(?<=[\s.])"


def beside_body(words: str) -> list[Name]:
    """Return the one name that a line begins with, if a body's name is all that goes on behind it."""
    match = _named().match(words)
    if match is None or not (match["honorific"] or match["given"] in given_names()):
        return []
    if any(word in given_names() for word in words[match.end() :].split()):
        return []
    initials = " ".join((match["initials"] or "").replace(".", " ").split()) or None
    start, end = match.start("honorific" if match["honorific"] else "given"), match.end("family")
    return [Name(start, end, "person.beside_body", match["honorific"], initials, match["given"], match["family"])]


@lru_cache(maxsize=1)
def _named() -> Pattern[str]:
    words = lexicon().words
    titles, kinds = any_of(words["people.honorifics"]), any_of(words["attendance.kinds_of_bodies"])
    word = rf"(?!{any_of(no_names())}(?!\w))[A-Z][\w’'-]{{1,20}}"
    first = rf"(?:(?P<given>{word})(?:\s[A-Z]\.?)?\s|(?P<initials>{_INITIALS})\s?)"
    of_body = rf"(?:(?:(?!{titles}\b)[A-Z][\w’'&.-]{{0,20}}|of|the|and|for|&)\s){{0,8}}"
    return pattern(
        "person.beside_body",
        rf"[^\S\n]{{0,8}}(?:(?P<honorific>{titles})\.?\s)?{first}(?P<family>{word})\s{of_body}{kinds}(?=$|,|\s?\(|\s(?:and|&|–|-)\s)",
    )
