"""Names of a list that prints families, or all of a name, in capitals and without titles: `Ann HERON`, `BILL McROOK`.

In: the words of a line of a list. Out: names. Will not: read running text, or a line of capitals in which no given
name is known (`AUDIT COMMITTEE`).

Scottish sederunts and boards of several bodies print their members so, often in two columns.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.name_patterns import initials_of
from tasks.extracting.people.names import Name, is_given_name

_NOTE = pattern("shouted.note", r"(?:\s?\([^()\n]{1,60}\)|(?:,\s|\s[–-]\s|\s\s)[^\n]{2,80})?[\s.;,]{0,3}")
_SHOUTS = pattern("shouted.any", r"[A-ZÀ-Þ]{3}")


def shouted_names(words: str) -> list[Name]:
    """Return the names of a line in reading order; none where no given name is known."""
    if not _SHOUTS.search(words):
        return []
    matches = list(_name().finditer(words))
    known = any(is_given_name(match.group("given").title()) for match in matches)
    known = known or _are_initialled(words, matches)
    mixed = any(not match.group("given").isupper() for match in matches)
    if not (known or mixed):
        return []
    return [
        Name(
            match.start(),
            match.end("family"),
            "person.shouted",
            None,
            initials_of(match),
            None if match.group("initials") else match.group("given"),
            match.group("family"),
        )
        for match in matches
    ]


def _are_initialled(words: str, matches: Sequence[Match[str]]) -> bool:
    """Say whether families follow initials: in two names of a line, or in the only one that it holds."""
    initialled = [match for match in matches if match.group("initials")]
    alone = len(matches) == 1 and matches[0].start() == 0 and _NOTE.fullmatch(words, matches[0].end("family"))
    return len(initialled) > 1 or (bool(initialled) and bool(alone))


def without_others(found: Sequence[Name], others: Sequence[Name]) -> list[Name]:
    """Return the names that share no place with another one."""
    return [one for one in found if not any(other.start < one.end and one.start < other.end for other in others)]


@lru_cache(maxsize=1)
def _name() -> Pattern[str]:
    """Match `GILL AL-HERON`, `M. TARIQ ROOK`, `Vera FINCH`, `Jo McTEAL`."""
    words = lexicon().words
    never = any_of([*words["attendance.honours"], *words["people.not_shouted"]])
    family = r"(?:Mc|Mac|O[’'])?[A-ZÀ-Þ][A-ZÀ-Þ’'-]{1,20}(?![\w’'-])"
    given = r"(?P<initials>(?:[A-Z]\.?\s?){1,3}(?<!\s))|(?:[A-Z]\.\s)?[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]{1,15}"
    return pattern(
        "shouted.name",
        rf"(?:^|(?<=\s\s)|(?<=,\s)|(?<=\s(?:and|AND)\s)|(?<=;\s)|(?<=\n))(?P<given>{given})\s(?:(?:(?!{never}\b)[A-Z]{{2,15}}|[A-Z][a-z’'-]{{1,15}})\s(?=(?!{never}\b)(?:Mc|Mac)?[A-Z]{{3}}))?"
        rf"(?P<family>(?!{never}\b){family})(?=\s\s|\s?$|,|;|\s\(|\s(?:and|AND)\b|\s{never}\b)",
    )
