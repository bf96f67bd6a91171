"""People named by their initials alone: `RH reported`, `ACTION: RH/WB`, `NB to order`.

In: a passage and the initials of everybody whom the document names. Out: mentions. Will not: read initials that two
people share, or capitals that neither act nor stand for who is to act.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.verbs import verb_after

_CODE = pattern("person.code", r"[A-Z](?<![\w.’'-].)[A-Z]{1,3}(?![\w’'-])")
_TO_DO = pattern("person.code_to_do", r"(?:\s?[/&,]\s?[A-Z]{2,4})?\s(?:to|will|agreed)\s[a-z]")
_LOOK_BACK = 24


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


def coded(passage: Passage, codes: Mapping[str, int]) -> Iterator[tuple[Mention, int]]:
    """Yield the mentions by initials, each with whose they are."""
    for match in _CODE.finditer(passage.text):
        owner = codes.get(match.group(0))
        if owner is not None and _acts(passage.text, match):
            start = passage.start + match.start()
            yield Mention(start, start + len(match.group(0)), "person.code", name=match.group(0)), owner


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
