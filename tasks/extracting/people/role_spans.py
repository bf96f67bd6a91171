"""Where a text states roles, and which of them stand beside a name.

In: text. Out: the spans of role titles, to be asked for by where they begin and end. Will not: say what kind of
person a role makes (`roles`).
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from schemas.light import light
from schemas.patterns import any_of, pattern
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.people.capitals import Capital, capitals
from tasks.extracting.people.name_patterns import ALSO_GIVEN, no_names
from tasks.extracting.people.names import is_given_name, plain_names
from tasks.extracting.people.posts import post_behind
from tasks.extracting.people.role_areas import with_area
from tasks.extracting.people.roles import kind_of_title, role_end_words, role_first_words, role_pattern
from tasks.extracting.people.roll_words import first_in_other_tongue
from tasks.extracting.people.small_titles import small_title_source
from tasks.extracting.people.verbs import governs, verb_after

_SPACES = {ord("\xa0"): " ", ord("\n"): " "}
_BEFORE_NAME = (", ", " ", " (", " – ", " - ", ": ")
_BEHIND_NAME = (", ", " (", "(", ", the ", " – ", " - ", " | ", " (the ", " (The ")
_LONGEST_SMALL = 40
_LONGEST_POST = 120
_MOST_BEFORE_END = 6
_SECOND = ("Vice", "Deputy", "Depute")
_PERMANENT = "permanent "
_DOES = pattern(
    "role.does",
    r"[’']s\s|\s(?:(?:also|then|again|\w{2,12}ly)\s)?(?:was|were|is|has|had|did|would|will|could|said|told|gave|felt|thought|spoke|took|left|put|[a-z]{2,14}ed)\b",
)
"""A name does something itself."""
_JOINS = " ,&(–-"
_OF_TWO = ({PersonKind.MEMBER, PersonKind.OFFICER}, {PersonKind.CHAIR, PersonKind.OFFICER})
_LABELS = ("Action", "ACTION", "Agreed", "AGREED", "Resolved", "RESOLVED")
"""What stands before an owner, and is no part of a role: `ACTION Clerk to write`, `Agreed Clerk to write`."""


@light(frozen=True, slots=True)
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
        found = tuple(_roles_in(text))
        twice = _in_two_tongues(text, found)
        self.all = tuple(role for role in found if role.start not in twice)
        self._starting = {role.start: role for role in self.all} | twice
        self._ending = {role.end: role for role in self.all}

    def beside(self, start: int, end: int) -> RoleSpan | None:
        """Return the role in apposition to a name: `The Leader, Mr Carter,` or `Mr Carter, the Leader,`."""
        before, behind = self.before(start), self.behind(end)
        if before and not self._is_spoken_to(before, end):
            return before
        if behind and not self._speaks(behind, start):
            return behind
        return small_role_beside(self.text, start, end) or _post_behind(self.text, end)

    def before(self, start: int) -> RoleSpan | None:
        """Return the role right before a name."""
        ends = ((start - len(join), join) for join in _BEFORE_NAME)
        return next((self._ending[end] for end, join in ends if end in self._ending and self._joins(end, join)), None)

    def at(self, start: int) -> RoleSpan | None:
        """Return the role that begins at an offset behind a bracket or a gap: `Chair` of `J Heron (JH) Chair`."""
        return self._starting.get(start) if self.text[start - 2 : start] in (") ", "  ") else None

    def behind(self, end: int) -> RoleSpan | None:
        """Return the role right behind a name."""
        end = _behind_letters(self.text, end)
        roles = ((self._starting.get(end + len(join)), join) for join in _BEHIND_NAME)
        return next((role for role, join in roles if role and self._joins(end, join)), None)

    def _speaks(self, role: RoleSpan, start: int) -> bool:
        """Say whether a role is a subject of its own: `In response to Mr Heron, the Director explained`.

        A comma before the verb shuts the role in, and so does a title without an article, unless there is no other
        subject: `To Mr Heron, the Director, said`.
        """
        spoken_to = governs(self.text[max(0, start - _LONGEST_SMALL) : start])
        apart = self.text[role.end : role.end + 1] != "," and self.text[role.start - 2 : role.start] != ", "
        told = (spoken_to or apart) and not self.text.startswith(" who ", role.end)
        return told and verb_after(self.text, role.end) is not None

    def _is_spoken_to(self, role: RoleSpan, end: int) -> bool:
        """Say whether a role is somebody else than the name behind it: `In response to the Chair, Mr Heron said`."""
        if self.text[role.end : role.end + 2] != ", " or _DOES.match(self.text, end) is None:
            return False
        return governs(self.text[max(0, role.start - _LONGEST_SMALL) : role.start])

    def cover(self, start: int, end: int) -> bool:
        """Say whether a stretch lies in a role or crosses one."""
        return any(role.start < end and start < role.end for role in self.all)

    def _joins(self, position: int, join: str) -> bool:
        return position >= 0 and self.text[position : position + len(join)].translate(_SPACES) == join


def _in_two_tongues(text: str, found: Sequence[RoleSpan]) -> dict[int, RoleSpan]:
    """Return roles in English by the places of the same in Welsh before them: `(Cadeirydd/Chair)`."""
    beside = pairwise(found) if "/" in text else ()
    return {
        one.start: other
        for one, other in beside
        if text[one.end : other.start].strip() == "/" and first_in_other_tongue().match(text, one.start, other.end)
    }


def _post_behind(text: str, end: int) -> RoleSpan | None:
    """Return a post that no role begins with: `Dr Ann Heron, Designated Doctor, said`; not the next of a list."""
    end = _behind_letters(text, end)
    if not text.startswith(", ", end):
        return None
    post = post_behind(text[end : end + _LONGEST_POST])
    first, second, *_ = [*(post or "").split(), "", ""]
    post = None if is_given_name(first) and second[:1].isupper() else post
    start = text.find(post, end) if post else -1
    return RoleSpan(start, start + len(post), post) if post and start >= 0 else None


def _roles_in(text: str) -> Iterator[RoleSpan]:
    free = 0
    for start in _starts(text):
        match = role_pattern().match(text, start) if start >= free else None
        end = _end_before_name(text, start, match.end("role")) if match else start
        if end > start:
            first, free = with_area(text, start, end)
            column = text.rfind("\t", first, free) + 1  # a tab parts the name from the role in the next column
            yield from _apart(text, max(first, column), free)


def _apart(text: str, start: int, end: int) -> Iterator[RoleSpan]:
    """Yield a title, or two where it is two people's: `Leader and Chief Executive`, `Chair and Vice-Chair`."""
    cut = text.find(" and ", start, end)
    kinds = {kind_of_title(text[start:cut]), kind_of_title(text[cut + 5 : end])} if cut > 0 else set()
    two = kinds in _OF_TWO or (kinds and text.startswith(_SECOND, cut + 5))
    two = two or (cut > 0 and " – " in text[start:cut] and text[start:end].rpartition(" ")[2] in role_end_words())
    bounds = [(start, cut), (cut + 5, end)] if two else [(start, end)]
    yield from (RoleSpan(begin, stop, " ".join(text[begin:stop].split())) for begin, stop in bounds)


def _starts(text: str) -> Iterator[int]:
    """Yield where a role may begin: at a word that opens roles, or up to six words before one that ends them.

    Not at a family name: `the Foreign Secretary Jo Rook and Culture Secretary Ann Coot` has no Rook and Culture.
    """
    (words, which), openers, ends = capitals(text), role_first_words(), role_end_words()
    ending = [at for at, one in enumerate(words) if one.word in ends] if not ends.isdisjoint(which) else []
    for at, one in enumerate(words) if ending or not openers.isdisjoint(which) else ():
        opens = one.word in openers or (ending and _ends_soon(ending, at) and not _is_family_name(words, at))
        if opens and one.word not in _LABELS and not _opens_name(text, words, at):
            before = text[max(0, one.start - len(_PERMANENT)) : one.start]
            yield one.start - len(_PERMANENT) * (before == _PERMANENT)


def _ends_soon(ending: Sequence[int], at: int) -> bool:
    following = bisect_right(ending, at)
    return following < len(ending) and ending[following] <= at + _MOST_BEFORE_END


def _opens_name(text: str, words: Sequence[Capital], at: int) -> bool:
    """Say whether a name begins where something else ended, with a post right behind it: `Jo Heron Solicitor`."""
    if not is_given_name(words[at].word) or words[at].word in ALSO_GIVEN or at + 2 >= len(words):
        return False
    apart = words[at].start == 0 or text.endswith((", ", "\n", "; ", " and "), 0, words[at].start)
    beside = words[at + 1].end + 1 == words[at + 2].start
    family = words[at + 1].word
    return apart and beside and words[at + 2].word in role_end_words() and family not in no_names()


def _is_family_name(words: Sequence[Capital], at: int) -> bool:
    return at > 0 and words[at - 1].end + 1 == words[at].start and is_given_name(words[at - 1].word)


def _end_before_name(text: str, start: int, end: int) -> int:
    """Return where a title ends: before the name that a list of areas ran into (`Head of Ponds and Jo Reed`)."""
    for name in plain_names(text, start, end):
        if is_given_name(name.given):
            return start + len(text[start : name.start].removesuffix("and ").rstrip(_JOINS))
    return end


def _behind_letters(text: str, end: int) -> int:
    """Return where a name ends together with its honours and initials."""
    letters = _letters().match(text, end)
    return letters.end() if letters else end


@lru_cache(maxsize=1)
def _letters() -> Pattern[str]:
    """Match what stands between a name and its role: `Dr Ann Heron (AH), Director`, `Councillor Teal OBE, Leader`."""
    honours = any_of(lexicon().words["attendance.honours"])
    return pattern("role.letters", rf"(?:,?\s{honours}){{0,3}}(?:\s\([A-Z]{{2,4}}\))?(?=,\s|\s[–-]\s|\s?\()")


def small_role_beside(text: str, start: int, end: int) -> RoleSpan | None:
    """Return the role in small letters beside a name: `Councillor Heron, the ward member,` `the clerk, Mrs Coot,`."""
    behind = _small_behind().match(text, _behind_letters(text, end))
    base = max(0, start - _LONGEST_SMALL)
    before = None if behind else _small_before().search(text[base:start])
    if behind:
        return RoleSpan(*behind.span("role"), behind.group("role"))
    return RoleSpan(base + before.start("role"), base + before.end("role"), before.group("role")) if before else None


@lru_cache(maxsize=1)
def _small_behind() -> Pattern[str]:
    return pattern(
        "role.small_behind",
        rf"(?:,\s|\s\()(?:the\s|an?\s)?(?P<role>(?i:{_small_roles()})|{small_title_source()})(?=[,.;:)]|$)",
    )


@lru_cache(maxsize=1)
def _small_before() -> Pattern[str]:
    return pattern("role.small_before", rf"\b(?:[Tt]he|[Aa]n?)\s(?P<role>{_small_roles()})(?:,\s|\s\(|\s)$")


def _small_roles() -> str:
    return any_of([*lexicon().words["people.small_roles"], *lexicon().forms["people.unnamed"]["public"]])


def opens_with_office(words: str) -> bool:
    """Say whether words begin with an office of several words: `Lead Member for Ponds`; a ward may have a `Chair`."""
    first = next(iter(Roles(words).all), None)
    return first is not None and first.start == 0 and " " in first.title
