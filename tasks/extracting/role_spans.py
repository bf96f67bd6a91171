"""Where a text states roles, and which of them stand beside a name.

In: text. Out: the spans of role titles, to be asked for by where they begin and end. Will not: say what kind of
person a role makes (`roles`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.patterns import one_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.capitals import capitals
from tasks.extracting.names import is_given_name, plain_names
from tasks.extracting.roles import role_end_words, role_first_words, role_pattern

_SPACES = {ord("\xa0"): " ", ord("\n"): " "}
_BEFORE_NAME = (", ", " ", " (", " – ", " - ", ": ")
_BEHIND_NAME = (", ", " (", ", the ", " – ", " - ", " (the ")
_LONGEST_SMALL = 40
_PERMANENT = "permanent "
_JOINS = " ,&(–-"


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """One role title in a text."""

    start: int
    end: int
    title: str


class Roles:
    """The roles of a text, to be found by where they begin and end."""

    def __init__(self, text: str) -> None:
        """Find the roles of a text."""
        self.text = text
        self.all = tuple(_roles_in(text))
        self._starting = {role.start: role for role in self.all}
        self._ending = {role.end: role for role in self.all}
        self._inside = bytearray(len(text))
        for role in self.all:
            self._inside[role.start : role.end] = b"\1" * (role.end - role.start)

    def beside(self, start: int, end: int) -> RoleSpan | None:
        """Return the role in apposition to a name: `The Leader, Mr Carter,` or `Mr Carter, the Leader,`."""
        before = (self._ending.get(start - len(join)) for join in _BEFORE_NAME if self._joins(start - len(join), join))
        behind = (self._starting.get(end + len(join)) for join in _BEHIND_NAME if self._joins(end, join))
        return next(filter(None, (*before, *behind)), None) or small_role_beside(self.text, start, end)

    def cover(self, start: int, end: int) -> bool:
        """Say whether a stretch lies in a role or crosses one."""
        return any(self._inside[start:end])

    def _joins(self, position: int, join: str) -> bool:
        return position >= 0 and self.text[position : position + len(join)].translate(_SPACES) == join


def _roles_in(text: str) -> Iterator[RoleSpan]:
    free = 0
    for start in _starts(text):
        match = role_pattern().match(text, start) if start >= free else None
        end = _end_before_name(text, start, match.end("role")) if match else start
        if end > start:
            free = end
            yield RoleSpan(start, end, " ".join(text[start:end].split()))


def _starts(text: str) -> Iterator[int]:
    """Yield where a role may begin: at a word that opens roles, or up to six words before one that ends them.

    Not at a family name: `the Foreign Secretary Jo Rook and Culture Secretary Ann Coot` has no Rook and Culture.
    """
    words = capitals(text)
    ends = [one.word in role_end_words() for one in words]
    for at, one in enumerate(words):
        named = at > 0 and words[at - 1].end + 1 == one.start and is_given_name(words[at - 1].word)
        if one.word in role_first_words() or (True in ends[at + 1 : at + 7] and not named):
            before = text[max(0, one.start - len(_PERMANENT)) : one.start]
            yield one.start - len(_PERMANENT) * (before == _PERMANENT)


def _end_before_name(text: str, start: int, end: int) -> int:
    """Return where a title ends: before the name that a list of areas ran into (`Head of Ponds and Jo Reed`)."""
    for name in plain_names(text, start, end):
        if is_given_name(name.given):
            return start + len(text[start : name.start].removesuffix("and ").rstrip(_JOINS))
    return end


def small_role_beside(text: str, start: int, end: int) -> RoleSpan | None:
    """Return the role in small letters beside a name: `Councillor Heron, the ward member,` `the clerk, Mrs Coot,`."""
    behind = _small_behind().match(text, end)
    base = max(0, start - _LONGEST_SMALL)
    before = None if behind else _small_before().search(text[base:start])
    if behind:
        return RoleSpan(*behind.span("role"), behind.group("role"))
    return RoleSpan(base + before.start("role"), base + before.end("role"), before.group("role")) if before else None


@lru_cache(maxsize=1)
def _small_behind() -> Pattern[str]:
    roles = one_of(lexicon().words["people.small_roles"])
    return pattern("role.small_behind", rf"(?:,\s|\s\()(?:the\s)?(?P<role>{roles})(?=[,)])")


@lru_cache(maxsize=1)
def _small_before() -> Pattern[str]:
    roles = one_of(lexicon().words["people.small_roles"])
    return pattern("role.small_before", rf"\b(?:[Tt]he|[Oo]ur)\s(?P<role>{roles})(?:,\s|\s\(|\s)$")
