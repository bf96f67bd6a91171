"""Where a passage names a person: an honorific and a name, a name beside a role, or a role alone.

In: a passage. Out: mentions with the parts of the name and the role that stands beside it. Will not:
decide which mentions are one person.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting import names
from tasks.extracting.passages import Passage
from tasks.extracting.roles import role_pattern

_SPACES = {ord("\xa0"): " ", ord("\n"): " "}
_BEFORE_NAME, _BEHIND_NAME = (", ", " ", " ("), (", ", " (", ", the ")
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
        """Return how much is said of the person; the fuller is read first: a short form then meets all it may mean."""
        named = sum(bool(part) for part in (self.family, self.given or self.initials, self.honorific))
        return 1000 * (4 * named + 2 * bool(self.role)) + min(len(self.role or ""), 999)


class _Roles:
    """The roles of a passage, to be found by where they begin and end."""

    def __init__(self, text: str) -> None:
        """Find the roles of a text."""
        self.text = text
        self.all = tuple(role_pattern().finditer(text))
        self._starting = {role.start(): role for role in self.all}
        self._ending = {role.end(): role for role in self.all}
        self._inside = bytearray(len(text))
        for role in self.all:
            self._inside[role.start() : role.end()] = b"\1" * (role.end() - role.start())

    def beside(self, start: int, end: int) -> Match[str] | None:
        """Return the role in apposition to a name: `The Leader, Mr Carter,` or `Mr Carter, the Leader,`."""
        before = (self._ending.get(start - len(join)) for join in _BEFORE_NAME if self._joins(start - len(join), join))
        behind = (self._starting.get(end + len(join)) for join in _BEHIND_NAME if self._joins(end, join))
        return next(filter(None, (*before, *behind)), None)

    def cover(self, start: int, end: int) -> bool:
        """Say whether a stretch lies in a role or crosses one."""
        return any(self._inside[start:end])

    def _joins(self, position: int, join: str) -> bool:
        return position >= 0 and self.text[position : position + len(join)].translate(_SPACES) == join


def mentions_in(passage: Passage) -> Iterator[Mention]:
    """Yield the mentions in a passage in reading order."""
    roles = _Roles(passage.text)
    named = [*_with_honorific(passage, roles), *_in_lists(passage), *_plain(passage, roles)]
    tied = {(mention.role_start, mention.role_end) for mention in named}
    alone = [_role_alone(passage, match) for match in roles.all if _span(passage, match) not in tied]
    groups = [_collective(passage, match) for match in _GROUP.finditer(passage.text)]
    yield from sorted([*named, *alone, *groups], key=lambda mention: mention.start)


def _span(passage: Passage, match: Match[str]) -> tuple[int, int]:
    return passage.start + match.start(), passage.start + match.end()


def _with_honorific(passage: Passage, roles: _Roles) -> Iterator[Mention]:
    for match in names.titled().finditer(passage.text):
        role = roles.beside(match.start(), match.end())
        yield _mention(passage, match, match.start(), "person.titled", match.group("honorific"), role)


def _in_lists(passage: Passage) -> Iterator[Mention]:
    """Yield the names that share a title: `Councillors Bill, Bray and Hall`."""
    singular = lexicon().canonical("people.plurals")
    for opening in names.listed().finditer(passage.text):
        position, honorific = opening.end(), singular[opening.group("plural").lower()]
        while match := names.in_list().match(passage.text, position):
            start = match.start(
                "initials" if match.group("initials") else "given" if match.group("given") else "family"
            )
            yield _mention(passage, match, start, "person.listed", honorific, None)
            position = match.end()


def _plain(passage: Passage, roles: _Roles) -> Iterator[Mention]:
    """Yield names without an honorific, which only a role beside them shows to be names."""
    for match in names.beside_role().finditer(passage.text):
        start, end = match.start(), match.end("family")
        beside = None if roles.cover(start, end) else roles.beside(start, end)
        if beside:  # else "Cabinet Member for Health Reform, the Director": part of a role and no name
            yield _mention(passage, match, start, "person.with_role", None, beside)
    for role in roles.all:
        after = names.after_role().match(passage.text, role.end())
        if after and not _ORGANISATION.match(passage.text, role.end()):
            yield _mention(passage, after, after.start("given"), "person.after_role", None, role)


def _mention(
    passage: Passage, match: Match[str], begin: int, rule: str, honorific: str | None, role: Match[str] | None
) -> Mention:
    start, end = passage.start + begin, passage.start + match.end("family")
    return Mention(
        start=start,
        end=end,
        rule=rule,
        name=" ".join(passage.quote(start, end).split()),
        honorific=honorific,
        initials=names.initials_of(match),
        given=match.group("given"),
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
