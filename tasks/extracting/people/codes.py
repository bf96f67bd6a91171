"""People named by their initials alone: `RH reported`, `ACTION: RH/WB`, `NB to order`.

In: passages and the initials of everybody whom the document names, or that it prints beside them. Out: mentions. Will
not: read initials that two people share, or, where minutes do not name people so, capitals that neither act nor stand
for who is to act.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.verbs import verb_after
from tasks.extracting.triggers import holds

_CODE = pattern("person.code", r"[A-Z](?<![\w.’'-].)[A-Z]{1,3}(?![\w’'-])")
_TO_DO = pattern("person.code_to_do", r"(?:\s?[/&,]\s?[A-Z]{2,4})?\s(?:to|will|agreed)\s[a-z]")
_LOOK_BACK = 24
_BESIDE = pattern("person.code_beside", r"[^\S\n]\((?P<code>[A-Z]{2,4})\)")
_CUSTOM = 2
"""People who act by their initials: so many make it the custom of the minutes."""

Coded = tuple[Mention, int]
"""A mention by initials, and whose they are by the place in the list of people."""


def codes_of(people: Sequence[Sequence[Mention]]) -> dict[str, int]:
    """Return the initials of people who are named in full, with their places in the list; none that two share."""
    owners: dict[str, set[int]] = {}
    for at, mentions in enumerate(people):
        for mention in mentions:
            first = (mention.given or "")[:1] or (mention.initials or "").replace(" ", "")
            if first and mention.family:
                owners.setdefault(first + _capitals(mention.family), set()).add(at)
    return {code: next(iter(owning)) for code, owning in owners.items() if len(owning) == 1}


def _capitals(family: str) -> str:
    """Return the initials of a family name: `RW` of `Reed-Warbler`."""
    return "".join(part[0] for part in family.replace("-", " ").split() if part[0].isupper())


def printed_codes(people: Sequence[Sequence[Mention]], passages: Iterable[Passage]) -> dict[str, int]:
    """Return what is printed in brackets behind names or posts: `Mr Heron – Chief Executive (CEO)`."""
    ends = {end: at for at, mentions in enumerate(people) for one in mentions for end in (one.end, one.role_end) if end}
    owners: dict[str, set[int]] = {}
    for passage in passages:
        for match in _BESIDE.finditer(passage.text) if "(" in passage.text else ():
            owner = ends.get(passage.start + match.start())
            if owner is not None:
                owners.setdefault(match.group("code"), set()).add(owner)
    return {code: next(iter(owning)) for code, owning in owners.items() if len(owning) == 1}


def coded(passages: Sequence[Passage], codes: Mapping[str, int]) -> Iterator[tuple[Passage, list[Coded]]]:
    """Yield each passage with its mentions by initials; all of them where several people act by theirs."""
    found = [(passage, [*_initials(passage, codes)]) for passage in passages]
    custom = len({owner for _, matches in found for _, owner, acts in matches if acts}) >= _CUSTOM
    for passage, matches in found:
        yield passage, [(_mention(passage, match), owner) for match, owner, acts in matches if acts or custom]


def _initials(passage: Passage, codes: Mapping[str, int]) -> Iterator[tuple[Match[str], int, bool]]:
    """Yield the initials of a passage with whose they are, and whether that person acts."""
    for match in _CODE.finditer(passage.text) if holds(passage.text, [*codes]) else ():
        owner = codes.get(match.group(0))
        if owner is not None:
            yield match, owner, _acts(passage.text, match)


def _mention(passage: Passage, match: Match[str]) -> Mention:
    start = passage.start + match.start()
    return Mention(start, start + len(match.group(0)), "person.code", name=match.group(0))


def _acts(text: str, match: Match[str]) -> bool:
    """Say whether initials are of somebody who speaks or is to act."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    alone = match.group(0) == text.strip(" .")
    acts = _TO_DO.match(text, match.end()) or verb_after(text, match.end())
    return alone or acts is not None or _action().search(before) is not None


@lru_cache(maxsize=1)
def _action() -> Pattern[str]:
    labels = any_of(lexicon().words["people.action_labels"])
    return pattern("person.code_action", rf"\b{labels}\s?[:–-]?\s?(?:[A-Z]{{2,4}}\s?(?:/|&|,|and)\s?){{0,3}}$")
