"""Names of a list that prints the family first, or no more: `Heron, A (Chair)`, `Teal B; Rook C`, `Heron, Teal`.

In: the words of a line of a list. Out: names. Will not: read running text, or a line that holds anything else: each
part of it has to be a name, with a note in brackets at most.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.name_patterns import also_families, listed, no_names
from tasks.extracting.people.names import Name, is_given_name
from tasks.extracting.people.title_words import shared_title

_SMALL = "a-zß-öø-ÿ"
_PART = rf"[A-ZÀ-ÖØ-Þ](?:[{_SMALL}]{{1,20}}|[A-ZÀ-ÖØ-Þ]{{2,20}})(?:[A-Z][{_SMALL}]{{1,20}})?"
_WORD = rf"(?:[OD][’'])?{_PART}(?:[-‑][A-Z][A-Za-zß-öø-ÿ]{{1,20}})?(?![\w’'])"
_INITIALS = r"[A-Z]\.?(?:\s?[A-Z]\.?){0,3}(?![\w’'])"
_NOTE = r"(?:\s?\([^()\n]{1,60}\)|\s[–-]\s(?:Chair|Vice[- ]Chair)(?:man|person)?)?[*#†]?"
_FEWEST = 2


def family_first_names(words: str, shared: str | None = None) -> list[Name]:
    """Return the names in reading order; none where a part of the line is no such name.

    `shared` is the title that a label gives to all; one that opens the line is shared as well.
    """
    opening = listed().match(words.lstrip())
    begin = len(words) - len(words.lstrip()) + opening.end() if opening else 0
    title = shared_title(opening.group()) if opening else shared
    for one, joins in ((_reversed(), _JOINS), (_reversed(), _ROWS)):
        found = _all_of(words, one, joins, begin)
        if found and all(_may_be(match) for match in found) and _are_given(found) and not _are_codes(found):
            return [_name(match, title) for match in found]
    return []


def families_alone(words: str) -> list[Name]:
    """Return the names of a line that lists family names and nothing else, two of them at least."""
    found = _all_of(words, _alone(), _COMMAS) or _all_of(words, _alone(), _ROWS)
    given = sum(is_given_name(match.group("family")) for match in found)
    pair = len(found) == _FEWEST and words[found[0].end("family") : found[1].start()] == ", "
    pair = pair and is_given_name(found[1].group("family"))  # `Heron, Barney` may be one name
    enough = len(found) >= _FEWEST or _GOES_ON.match(words) is not None
    plausible = enough and not pair and given < len(found) and all(_may_be(match) for match in found)
    return [_name(match) for match in found] if plausible else []


_JOINS = pattern("family_first.joins", r"\s?(?:[,;]\s{1,3}(?:and\s|&\s)?|\s(?:and|&)\s)")
_COMMAS = pattern("family_first.commas", r",\s{1,3}(?:and\s|&\s)?|\s(?:and|&)\s")
_ROWS = pattern("family_first.rows", r"\s?;\s{0,3}(?:and\s)?|\s{3,60}+|\t\s*+|\s(?:and|&)\s")
_EDGES = pattern("family_first.edges", r"[\s•▪●·*–-]*+(?:(?:and|&)\s)?")
_GOES_ON = pattern("family_first.goes_on", r"\s{0,9}(?:and|&)\s")
"""`and Heron` goes on with the line above."""


def _all_of(words: str, one: Pattern[str], joins: Pattern[str], begin: int = 0) -> list[Match[str]]:
    """Return the matches that make up all of the words, with what joins them; none where they do not."""
    found: list[Match[str]] = []
    edge = _EDGES.match(words, begin)
    at, end = edge.end() if edge else begin, len(words.rstrip(" .,;\xa0"))
    while match := one.match(words, at, end):
        found.append(match)
        if match.end() == end:
            return found
        join = joins.match(words, match.end(), end)
        if join is None:
            return []
        at = join.end()
    return []


def _may_be(match: Match[str]) -> bool:
    """Say whether the words may be names: none is of another sort."""
    words = (match.group("family").split()[-1], match.groupdict().get("given") or "")
    others = no_names() - also_families()
    return not any(word in others or word.capitalize() in others for word in words)


def _are_given(found: Sequence[Match[str]]) -> bool:
    """Say whether whole given names are common ones, half of them at least: `Heron, Ann; Teal, Zebedee`."""
    given = [match.group("given") for match in found if match.group("given")]
    return sum(is_given_name(name) for name in given) * 2 >= len(given)


def _are_codes(found: Sequence[Match[str]]) -> bool:
    """Say whether the letters behind all names say who was there: `Heron P; Teal P; Wren A`."""
    return len(found) > _FEWEST and all(match.group("initials") in _PRESENT_OR_ABSENT for match in found)


_PRESENT_OR_ABSENT = ("P", "A")
_CODE = r"(?:\s(?:[–-]\s)?(?:P|A|AP|Ap|Ab)(?!\w))?"


def _name(match: Match[str], title: str | None = None) -> Name:
    parts = match.groupdict()
    initials = parts.get("initials")
    end = max(match.end(group) for group in ("family", *(one for one in ("initials", "given") if parts.get(one))))
    plain = " ".join(initials.replace(".", " ").split()) if initials else None
    return Name(match.start("family"), end, "person.family_first", title, plain, parts.get("given"), parts["family"])


@lru_cache(maxsize=1)
def _reversed() -> Pattern[str]:
    """Match `Heron, A`, `Heron A.B.`, `van Heron, Ann`, with a note behind it."""
    return pattern(
        "family_first.name",
        rf"(?P<family>(?:{_particles()}\s)?{_WORD})(?:,\s?|\s)(?:(?P<initials>{_INITIALS})|(?<=,\s)(?P<given>{_WORD})){_NOTE}",
    )


@lru_cache(maxsize=1)
def _alone() -> Pattern[str]:
    return pattern("family_first.alone", rf"[*#†+]?(?P<family>(?:{_particles()}\s)?{_WORD}){_NOTE}{_CODE}")


def _particles() -> str:
    return any_of(lexicon().words["people.particles"])
