"""A stretch of words that names who was there: each name with its role, notes and whom it stands in for.

In: text with bounds. Out: calls, one a name, with what stands around it. Will not: say what the list is a list of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from re import Match

from schemas.light import light
from schemas.patterns import pattern
from tasks.extracting.people.names import Name
from tasks.extracting.people.posts import is_post
from tasks.extracting.people.role_spans import Roles, RoleSpan
from tasks.extracting.people.roles import is_other_kind
from tasks.extracting.people.roll_names import BRACKETED, LEAD, SEPARATED, honours_length, names_of
from tasks.extracting.people.roll_words import is_code, without_other_tongue

_OTHERS = "Councillors "
_WIDE = pattern(
    "roll.wide", r"(?=[^\S\n]{2,61}+(?:\(|(?:Vice[\s-])?Chair(?:man|woman|person)?\b))[^\S\n]{1,60}(?=[^\S\n]\S)"
)
"""The column between a name and its brackets, or its chair."""
_OF_BODY = pattern("roll.of_body", r"(?:,|\s[–-])\s[A-Z][^()\n\t;:,]{2,60}(?=\s\([^()\n]{1,60}\)\s*(?:$|[,;]))")
"""The body that somebody is of, between the name and the last bracket: ` - Marlsey District Council (Chair)`."""
_OPENS = pattern("roll.opens", r"\s?\((?P<lead>[^()]{0,80})$")


@light(frozen=True, slots=True)
class Call:
    """One name of a roll; `before` and `after` are the words up to the names beside it.

    `inside` is the index of the name behind which it stands in brackets; `note` the words in brackets behind it.
    """

    name: Name
    role: RoleSpan | None
    before: str
    after: str
    note: str = ""
    inside: int | None = None


def roll_of(text: str, start: int, end: int, *, shared: str | None = None, listed: bool = False) -> list[Call]:
    """Return the names in reading order; `shared` is the honorific of bare names, `listed` says that all are names."""
    words = text[start:end]
    names = names_of(words, shared, listed=listed)
    roles = Roles(words)
    used = {role.start for role in roles.all if any(name.start <= role.start < name.end for name in names)}
    calls: list[Call] = []
    begins = [*(name.start for name in names[1:]), len(words)]
    honoured = [_behind_honours(words, name.end, begin) for name, begin in zip(names, begins, strict=False)]
    for at, name in enumerate(names):
        before = words[honoured[at - 1] if at else 0 : name.start]
        after = words[honoured[at] : begins[at]]
        ends, note = _behind(words, honoured[at], begins[at])
        role = _role_of(words, name, ends, names[at + 1 : at + 2], roles, used)
        inside = at - 1 if at and _is_inside(before, role, name) else None
        calls.append(Call(_moved(name, start), role and _moved_role(role, start), before, after, note, inside))
    return [*(_without_next_ones(one, other) for one, other in pairwise(calls)), *calls[-1:]]


def _without_next_ones(call: Call, following: Call) -> Call:
    """Return a call without the post of the next one behind it: `C Wren, Parish Clerk D Teal`."""
    role = following.role
    if role is None or role.end + 1 != following.name.start:
        return call
    ahead, comma, post = call.after.rpartition(", ")
    return replace(call, after=ahead) if comma and post == f"{role.title} " else call


def _behind_honours(words: str, end: int, stop: int) -> int:
    """Return where a name ends together with its honours, behind which stands what is told: `Heron MBE arrived`."""
    return end + honours_length(words[end:stop])


def _behind(words: str, honoured: int, stop: int) -> tuple[tuple[int, ...], str]:
    """Return where a role may stand behind a name: behind its honours, a column, brackets, a body; and the brackets."""
    bracketed = BRACKETED.match(words, honoured)
    further = (_WIDE.match(words, honoured), bracketed, _OF_BODY.match(words, honoured, stop))
    ends = (honoured, *(match.end() for match in further if match))
    if bracketed and is_code(bracketed.group("note")):
        bracketed = BRACKETED.match(words, bracketed.end()) or bracketed
    return ends, without_other_tongue(bracketed.group("note")) if bracketed else ""


def _role_of(
    words: str, name: Name, ends: tuple[int, ...], following: Sequence[Name], roles: Roles, used: set[int]
) -> RoleSpan | None:
    """Return the role that is a name's own, and note that it is taken; not the next name's, where each follows its."""
    role = _role(name, ends, roles, used)
    if role and _is_next_ones(words, name, role, following):
        used.discard(role.start)
        return _first_before(name, roles, used)
    own = _own_before(words, name, role, following, roles) if role else None
    if role and own and own.start not in used:
        used.discard(role.start)
        used.add(own.start)
        return own
    return role


def _is_inside(before: str, role: RoleSpan | None, name: Name) -> bool:
    """Say whether a name stands in the brackets behind another."""
    return _OPENS.match(before) is not None and not _is_role_before(role, name)


def roles_alone(text: str, start: int, end: int, calls: Sequence[Call]) -> Iterator[RoleSpan]:
    """Yield the roles of a list that stand by themselves: `the Clerk` in `Cllr Heron and the Clerk`."""
    words = text[start:end]
    tied = {call.role.start for call in calls if call.role}
    for role in Roles(words).all:
        apart = SEPARATED.search(words[max(0, role.start - LEAD) : role.start].removesuffix("The ")) is not None
        free = role.start + start not in tied and not words.startswith(":", role.end)
        joined = words.startswith(" and ", role.end) and role.end + start + len(" and ") in tied
        if apart and free and not joined and not _of_somebody(_moved_role(role, start), calls, text):
            yield _moved_role(role, start)


def _of_somebody(role: RoleSpan, calls: Sequence[Call], text: str) -> bool:
    """Say whether a role is of the name before it: `Cllr Heron (Marsh), Chair`, not `Cllr Heron, Town Clerk`."""
    before = [call for call in calls if call.name.start <= role.start]
    if not before or (_contradicts(before[-1].name, role) and "Clerk" in role.title):
        return False
    between = text[before[-1].name.end : role.start]
    return not between.strip() or _NEXT_COLUMN.fullmatch(between) is not None or not _ENDS_ENTRY.search(between)


_DASHES = (" – ", " - ")
_NEXT_COLUMN = pattern("roll.next_column", r"\s\([A-Z]{2,4}\)\t\s{0,8}")


_ENDS_ENTRY = pattern("roll.ends_entry", r"[;\n\t|]|\s(?:and|plus|[&+])\s|,\sthe\s$|\s\s")


def _role(name: Name, ends: tuple[int, ...], roles: Roles, used: set[int]) -> RoleSpan | None:
    """Return the role behind a name or its bracket, else the one before it if nobody else's; a member holds no post."""
    beside = (roles.behind(end) for end in ends)
    column = _column_before(name, roles)
    near = (_before(name, roles), column, _clerk_before(roles.text, name), _chair_behind(ends[0], roles))
    for role in (*beside, roles.at(ends[-1] + 1), *near):
        fits = role is not None and role.start not in used and not _contradicts(name, role)
        fits = fits and role is not None and _OTHERS not in role.title  # `Gilmour, Provost Hall, Councillors Harte`
        if role is not None and fits:
            used.add(role.start)
            return role
    return None


def _chair_behind(end: int, roles: Roles) -> RoleSpan | None:
    """Return the chair behind a name and a space, where nothing more stands there: `Cllr Heron Chair, Cllr Teal`.

    So may a clerk's office stand: `Ms A Heron Parish Clerk, Mr B Teal Deputy Parish Clerk`.
    """
    match = _CHAIR_BEHIND.match(roles.text, end) or _before_letters(roles.text, end)
    return RoleSpan(*match.span("role"), match.group("role")) if match else None


def _before_letters(words: str, end: int) -> Match[str] | None:
    """Match the post between a name and its letters: `Jo Heron Planning Officer (JH)`."""
    match = _BEFORE_LETTERS.match(words, end)
    return match if match and is_post(match.group("role")) else None


_BEFORE_LETTERS = pattern(
    "roll.before_letters", r"[^\S\n](?P<role>(?:[A-Z][\w’-]{1,20}\s){0,3}[A-Z][\w’-]{2,20})(?=\s\([A-Z]{2,4}\))"
)
_CHAIR_BEHIND = pattern(
    "roll.chair_behind",
    r"[^\S\n](?P<role>(?:Vice[\s-]|Deputy\s|Acting\s)?Chair(?:man|woman|person)?|(?:Vice[\s-])?Convener|(?:Deputy\s)?(?:Town\s)?Mayor"
    r"|(?:Cabinet|Executive|Co-opted|Lead)\sMember|Portfolio\sHolder|(?:(?:Deputy|Assistant|Acting|Locum)\s)?(?:(?:Town|Parish|Council|Community|Committee)\s)?Clerk)"
    r"(?=\s{0,9}(?:$|[,;\n]|\.$|\s(?:and|&)\s)|\s\([A-Z]{2,4}\))",
)


def _before(name: Name, roles: Roles) -> RoleSpan | None:
    """Return the role before a name; not the last of a list of titles: `the Treasurer, Solicitor, Mr Heron`."""
    role = roles.before(name.start)
    comma = role is not None and roles.text.endswith(", ", role.end, name.start)
    others = (one for one in roles.all if role is not None and one.end + len(", ") == role.start)
    listed = comma and any(_FIRST_OF_LIST.search(roles.text, max(0, one.start - LEAD), one.start) for one in others)
    presides = role is not None and _IN_THE.search(roles.text, max(0, role.start - LEAD), role.start)
    return None if listed or presides else role


_IN_THE = pattern("roll.in_the", r"[\w).]\s[Ii]n\sthe\s$")
"""`Dr Teal in the Chair, Mr Heron`: the chair is of the name before."""
_FIRST_OF_LIST = pattern("roll.first_of_list", r"(?:^|[;:\n]\s?|,\s)(?:[Tt]he\s)?$")


def _first_before(name: Name, roles: Roles, used: set[int]) -> RoleSpan | None:
    """Return the role before a name that nobody else has, and note that it is taken."""
    role = roles.before(name.start)
    if role is None or role.start in used or _contradicts(name, role):
        return None
    used.add(role.start)
    return role


def _is_next_ones(words: str, name: Name, role: RoleSpan, following: Sequence[Name]) -> bool:
    """Say whether a role behind a comma is a title of the next name: `Councillor Asp, Deputy Mayor B Elm`.

    So is one with that name in brackets behind it, `Dr Asp, the Clerk (Mrs Elm)`, or behind a dash as the name itself
    stands behind one: `Chairman – A Asp, Vice Chairman – B Elm`.
    """
    if not following:
        return False
    between = words[role.end : following[0].start]
    if between == ": " or (between in _DASHES and words.startswith(between, name.start - len(between))):
        return True
    beside = len(between) == 1 or (between == " (" and words.startswith(")", following[0].end))
    return beside and words[: role.start].endswith((", ", ", the ", " and the "))


def _own_before(words: str, name: Name, role: RoleSpan, following: Sequence[Name], roles: Roles) -> RoleSpan | None:
    """Return the role before a name where each has one before it: `the Clerk, Mrs A, the Warden, Mr B`."""
    behind = role.start > name.start and bool(following) and words[role.end : following[0].start] == ", "
    return roles.before(name.start) if behind else None


def _column_before(name: Name, roles: Roles) -> RoleSpan | None:
    """Return the role in the column before a name: `Treasurer    Jo Heron`, `Clerk … Kit Rook`."""
    gap = _GAP.search(roles.text[max(0, name.start - _WIDEST_GAP) : name.start])
    end = name.start - len(gap.group(0)) if gap else None
    return next((role for role in roles.all if role.end == end), None)


def _clerk_before(words: str, name: Name) -> RoleSpan | None:
    """Return the office in small letters before a name: `and the assistant town clerk Mrs J Heron`."""
    found = _SMALL_CLERK.search(words, max(0, name.start - _LONGEST_CLERK), name.start)
    return RoleSpan(*found.span("role"), found.group("role")) if found else None


_LONGEST_CLERK = 40
_SMALL_CLERK = pattern(
    "roll.small_clerk",
    r"\bthe\s(?P<role>(?:assistant\sto\sthe\s(?:(?:town|parish|council)\s)?|(?:(?:deputy|assistant|acting)\s)?(?:(?:town|parish|council|community|committee|borough)\s)?)clerk),?\s$",
)
_GAP = pattern("roll.gap", r"(?:(?:\t|[^\S\n]{2})[^\S\n]{0,60}|\s?(?:…|\.{3,12})\s?)$")
_WIDEST_GAP = 64


def _contradicts(name: Name, role: RoleSpan) -> bool:
    return is_other_kind(name.honorific, role.title)


def _is_role_before(role: RoleSpan | None, name: Name) -> bool:
    return role is not None and role.end < name.start


def _moved(name: Name, by: int) -> Name:
    return Name(
        name.start + by, name.end + by, name.rule, name.honorific, name.initials, name.given, name.family, name.style
    )


def _moved_role(role: RoleSpan, by: int) -> RoleSpan:
    return RoleSpan(role.start + by, role.end + by, role.title)
