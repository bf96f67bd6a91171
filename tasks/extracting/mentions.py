"""Where a passage names a person: an honorific and a name, a name beside a role, or a role alone.

In: a passage. Out: mentions with the parts of the name and the role that stands beside it. Will not:
decide which mentions are one person.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.phrases import any_of
from tasks.extracting.roles import role_pattern

_INITIALS = r"(?:[A-Z]\.?\s?){1,3}(?<=[\s.])"
_WORD = r"(?:(?:Mc|Mac|O[’']|Ó\s)?[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?)"
_GROUP = pattern(
    "person.group",
    r"\b(?P<group>(?:[Ll]ocal\s)?Members(?:\sof\sthe\s(?:County\s|City\s|Borough\s)?Council)?)\b(?![’']\s[A-Z])",
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named; `start`, `end` bound the name, or the role where it is alone."""

    start: int
    end: int
    rule: str
    name: str | None = None
    honorific: str | None = None
    initials: str | None = None
    given: str | None = None
    family: str | None = None
    organisation: str | None = None
    role: str | None = None
    role_start: int | None = None
    role_end: int | None = None
    relation: str = "stated"
    collective: bool = False

    @property
    def completeness(self) -> int:
        """Return how much of a name there is; fuller mentions are read first."""
        named = sum(bool(part) for part in (self.family, self.given or self.initials, self.honorific))
        return 4 * named + 2 * bool(self.role) + min(len(self.role or ""), 99) // 50


@lru_cache(maxsize=1)
def _titled() -> Pattern[str]:
    """Match `Mr P B Carter`, `Councillor S S Chandler`, `Ms Frazer`, `Dr Jane Smith`."""
    honorific = any_of(lexicon().words["people.honorifics"])
    return pattern(
        "person.titled",
        rf"\b(?P<honorific>{honorific})\.?\s+(?:(?P<initials>{_INITIALS})\s?|(?P<given>{_WORD})\s+(?={_WORD}))?"
        rf"(?P<family>{_WORD})(?![’']s\s+[a-z]+\s+(?:School|Hospital))",
    )


@lru_cache(maxsize=1)
def _named_with_role() -> Pattern[str]:
    """Match `Sarah Farragher, Head of Adult Services`: two capitalised words, then a role."""
    return pattern(
        "person.with_role",
        rf"(?<![\w’])(?P<given>{_WORD})\s(?P<family>{_WORD}),\s+(?=(?:the\s+)?{role_pattern().pattern})",
    )


@lru_cache(maxsize=1)
def _role_with_name() -> Pattern[str]:
    """Match a plain name after a role and a comma: `the Secretary of State for Health, Matt Hancock`."""
    return pattern("person.after_role", rf",\s+(?P<given>{_WORD})\s(?P<family>{_WORD})(?=[,\s])")


def mentions_in(passage: Passage) -> Iterator[Mention]:
    """Yield the mentions in a passage in reading order."""
    roles = list(role_pattern().finditer(passage.text))
    named = [*_with_honorific(passage, roles), *_plain(passage, roles)]
    tied = {(mention.role_start, mention.role_end) for mention in named}
    alone = [_role_alone(passage, match) for match in roles if _span(passage, match) not in tied]
    groups = [_collective(passage, match) for match in _GROUP.finditer(passage.text)]
    yield from sorted([*named, *alone, *groups], key=lambda mention: mention.start)


def _span(passage: Passage, match: Match[str]) -> tuple[int, int]:
    return passage.start + match.start(), passage.start + match.end()


def _with_honorific(passage: Passage, roles: list[Match[str]]) -> Iterator[Mention]:
    for match in _titled().finditer(passage.text):
        yield _mention(passage, match, "person.titled", _role_beside(passage.text, match, roles))


def _plain(passage: Passage, roles: list[Match[str]]) -> Iterator[Mention]:
    """Yield names without an honorific, which only a role beside them shows to be names."""
    for match in _named_with_role().finditer(passage.text):
        if any(role.start() < match.end("family") and match.start() < role.end() for role in roles):
            continue  # "Cabinet Member for Health Reform, the Director": part of a role and no name
        beside = next((role for role in roles if match.end() <= role.start() <= match.end() + 4), None)
        if beside:
            yield _mention(passage, match, "person.with_role", beside)
    for role in roles:
        after = _role_with_name().match(passage.text, role.end())
        titled = after and after.group("given") in lexicon().words["people.honorifics"]
        if after and not titled and not _ORGANISATION.match(passage.text, role.end()):
            yield _mention(passage, after, "person.after_role", role)


def _role_beside(text: str, name: Match[str], roles: list[Match[str]]) -> Match[str] | None:
    """Return the role that stands in apposition: `The Leader, Mr Carter,` or `Mr Carter, Leader,`."""
    for role in roles:
        if text[role.end() : name.start()] in (", ", " ", " (") and role.end() < name.start():
            return role
        if role.start() > name.end() and text[name.end() : role.start()] in (", ", " (", ", the "):
            return role
    return None


def _mention(passage: Passage, match: Match[str], rule: str, role: Match[str] | None) -> Mention:
    parts = match.groupdict()
    first = "honorific" if parts.get("honorific") else "given"
    start, end = passage.start + match.start(first), passage.start + match.end("family")
    initials = parts.get("initials")
    return Mention(
        start=start,
        end=end,
        rule=rule,
        name=" ".join(passage.quote(start, end).split()),
        honorific=parts.get("honorific"),
        initials=" ".join(initials.replace(".", " ").split()) if initials else None,
        given=parts.get("given"),
        family=match.group("family"),
        organisation=_organisation(passage.text, role),
        role=role.group("role") if role else None,
        role_start=_span(passage, role)[0] if role else None,
        role_end=_span(passage, role)[1] if role else None,
        relation="apposition",
    )


_ORGANISATION = pattern(
    "person.organisation", r",\s+(?P<name>(?:[A-Z][\w’&-]+\s){1,5}(?:Council|Trust|Group|Board|CCG))(?=[,.\s]|$)"
)


def _organisation(text: str, role: Match[str] | None) -> str | None:
    """Return the organisation after the role: `Director of Commissioning, Kent County Council`."""
    match = _ORGANISATION.match(text, role.end()) if role else None
    return match.group("name") if match else None


def _role_alone(passage: Passage, match: Match[str]) -> Mention:
    start, end = _span(passage, match)
    return Mention(start, end, "person.role", role=match.group("role"), role_start=start, role_end=end)


def _collective(passage: Passage, match: Match[str]) -> Mention:
    start, end = passage.start + match.start("group"), passage.start + match.end("group")
    return Mention(start, end, "person.group", name=match.group("group"), role=match.group("group"), collective=True)
