"""Names with the body that each is of right behind them: `Ann Heron Dunmere Parish Council`, once two columns.

In: the words of a line of a list. Out: the name that it begins with. Will not: take a place for a person
(`Shirley Town Council`): a given name or a title stands first, and the word behind it is none that bodies have.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.people.name_patterns import no_names
from tasks.extracting.people.names import Name

_INITIALS = r"(?:(?:[A-Z]|Ll|Rh)\.?\s?){1,3}(?<=[\s.])"


def beside_body(words: str) -> list[Name]:
    """Return the one name that a line begins with, if a body's name is all that goes on behind it."""
    match = _named().match(words)
    if match is None or not (match["honorific"] or match["given"] in given_names() or _is_by_place(match)):
        return []
    behind = words[match.end() :]
    if _ANOTHER.match(behind) or any(word in given_names() for word in behind.split()):
        return []
    initials = " ".join((match["initials"] or "").replace(".", " ").split()) or None
    first = next(part for part in ("honorific", "given", "initials") if match[part])
    start, end = match.start(first), match.end("family")
    return [Name(start, end, "person.beside_body", match["honorific"], initials, match["given"], match["family"])]


def _is_by_place(match: Match[str]) -> bool:
    """Say whether initials and a surname stand before a council with a name of its own: not `N Somerset Council`."""
    own = [word for word in match["body"].split() if word not in _SORTS and word[0].isupper()]
    return match["initials"] is not None and bool(own) and match[0].endswith("Council")


_ANOTHER = pattern("person.another_beside_body", r",\s(?:(?:[A-Z]|Ll|Rh)\.?\s?){1,3}(?<=[\s.])[A-Z][a-z]")
"""`A Heron Reedham Parish Council, B Teal Dunmere Town Council`: a list on one line."""


_SORTS = ("County", "Borough", "District", "City", "Town", "Parish", "Community", "Metropolitan", "Royal", "London")


@lru_cache(maxsize=1)
def _named() -> Pattern[str]:
    words = lexicon().words
    titles, kinds = any_of(words["people.honorifics"]), any_of(words["attendance.kinds_of_bodies"])
    word = rf"(?!{any_of(no_names())}(?!\w))[A-Z][\w’'-]{{1,20}}"
    first = rf"(?:(?P<given>{word})(?:\s[A-Z]\.?)?\s|(?P<initials>{_INITIALS})\s?)"
    of_body = rf"(?P<body>(?:(?:(?!{titles}\b)[A-Z][\w’'&.-]{{0,20}}|of|the|and|for|&)\s){{0,8}})"
    return pattern(
        "person.beside_body",
        rf"[^\S\n]{{0,8}}(?:(?P<honorific>{titles})\.?\s)?{first}(?P<family>{word})\s{of_body}{kinds}(?=$|,|\s?\(|\s(?:and|&|–|-)\s)",
    )
