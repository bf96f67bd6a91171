"""A stretch of words that names who was there: each name with its role, notes and whom it stands in for.

In: text with bounds. Out: calls, one a name, with what stands around it. Will not: say what the list is a list of.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.light import light
from schemas.patterns import any_of, pattern
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.people.beside_bodies import beside_body
from tasks.extracting.people.family_first import families_alone, family_first_names
from tasks.extracting.people.names import Name, is_given_name, names_in, plain_names, shared_names
from tasks.extracting.people.posts import is_post, opens_post, post_before, post_behind, post_in_note
from tasks.extracting.people.role_spans import Roles, RoleSpan, opens_with_office
from tasks.extracting.people.roles import kind_of_person, kind_of_title
from tasks.extracting.people.roll_words import SUBSTITUTING, substitutes_for
from tasks.extracting.people.shouted import shouted_names, without_others

_LEAD = 12
_OTHERS = "Councillors "
_LONGEST_HONOURS = 40
_BRACKETED = pattern("roll.bracketed", r",?\s?\((?P<note>[^()]{1,160})\)")
_WIDE = pattern("roll.wide", r"[^\S\n]{1,60}(?=[^\S\n]\()")
"""The column between a name and its brackets."""
_OF_BODY = pattern("roll.of_body", r"(?:,|\s[–-])\s[A-Z][^()\n\t;:,]{2,60}(?=\s\([^()\n]{1,60}\)\s*$)")
"""The body that somebody is of, between the name and the last bracket: ` - Marlsey District Council (Chair)`."""
_OPENS = pattern("roll.opens", r"\s?\((?P<lead>[^()]{0,80})$")
_SEPARATED = pattern(
    "roll.separated",
    r"(?:^|[,;:\n\t|“”\"–•·▪●*†‡#+-]|\s(?:and|from|gan)|\s&|\s\s|\.|[a-zA-Z]\)|\((?:for|vice|sub\sfor))\s*(?:the\s)?$",
)
_AFTER_NAME = pattern("roll.after_name", r"\s{0,3}(?:$|[,.;(–-])|\s\s|\t|\sand\s")
_GLUED = pattern("roll.glued", r"[A-Z]{3}\s")
"""Initials without a stop beside names that have honorifics are a body's: `NHS England`."""
_FOR = 40


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
    names = _names(words, shared, listed=listed)
    roles = Roles(words)
    used = {role.start for role in roles.all if any(name.start <= role.start < name.end for name in names)}
    calls: list[Call] = []
    for at, name in enumerate(names):
        before = words[names[at - 1].end if at else 0 : name.start]
        after = words[name.end : names[at + 1].start if at + 1 < len(names) else len(words)]
        honoured = name.end + _honours_length(after)
        bracketed = _BRACKETED.match(words, honoured)
        body = _OF_BODY.match(words, honoured, name.end + len(after))
        wide = _WIDE.match(words, honoured)
        ends = (honoured, *(match.end() for match in (wide, bracketed, body) if match))
        role = _role(name, ends, roles, used)
        if role and _is_next_ones(words, role, names[at + 1 : at + 2]):
            used.discard(role.start)
            role = _first_before(name, roles, used)
        elif role and (own := _own_before(words, name, role, names[at + 1 : at + 2], roles)) and own.start not in used:
            used.discard(role.start)
            used.add(own.start)
            role = own
        inside = (
            at - 1
            if at and _OPENS.match(before[_honours_length(before) :]) and not _is_role_before(role, name)
            else None
        )
        note = bracketed.group("note") if bracketed else ""
        calls.append(Call(_moved(name, start), role and _moved_role(role, start), before, after, note, inside))
    return calls


def roles_alone(text: str, start: int, end: int, calls: Sequence[Call]) -> Iterator[RoleSpan]:
    """Yield the roles of a list that stand by themselves: `the Clerk` in `Cllr Heron and the Clerk`."""
    words = text[start:end]
    tied = {call.role.start for call in calls if call.role}
    for role in Roles(words).all:
        apart = _SEPARATED.search(words[max(0, role.start - _LEAD) : role.start].removesuffix("The ")) is not None
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
    return not between.strip() or not _ENDS_ENTRY.search(between)


_ENDS_ENTRY = pattern("roll.ends_entry", r"[;\n\t|]|\sand\s|,\sthe\s$|\s\s")


def _names(words: str, shared: str | None, *, listed: bool) -> list[Name]:
    if listed and not shared and (names := family_first_names(words) or beside_body(words)):
        return names
    sure = names_in(words)
    if shared:
        bare = list(shared_names(words, len(words) - len(words.lstrip(" -–·•*\xa0")), len(words), shared))
        ended = bare and _AFTER_NAME.match(words, bare[-1].end)
        sure = [*bare, *(name for name in sure if name.start > bare[-1].start)] if ended else sure
    sure += without_others(shouted_names(words), sure) if listed else []
    taken = [(name.start, name.end) for name in sure]
    plain: list[Name] = []
    for name in plain_names(words, listed=listed):
        follows = listed and name.initials and _follows(words, name, plain[-1:] or sure)
        free = not any(start <= name.start < end for start, end in taken)
        if free and (follows or _is_person(words, name, sure, listed=listed)):
            plain.append(name)
            taken.append((name.start, name.end))
    plain += _beside_others(words, [*sure, *plain]) if listed and sure and plain else []
    found = sorted([*sure, *without_others(plain, sure)], key=lambda name: name.start)
    return found or (families_alone(words) if listed and not shared else [])


def _follows(words: str, name: Name, before: Sequence[Name]) -> bool:
    """Say whether nothing stands between a name and one before it, as where a list lost its lines: `B Teal C Moss`."""
    if _GLUED.match(words, name.start) or is_post(words[name.start : name.end]):
        return False
    return any(_NO_LINES.fullmatch(words, one.end, name.start) for one in before)


_NO_LINES = pattern("roll.no_lines", r"(?:\s\([^()\n]{1,60}\))?\s")


def _is_person(words: str, name: Name, sure: Sequence[Name], *, listed: bool) -> bool:
    """Say whether a name without an honorific is a person's: by its given name, or by standing where names stand.

    Beside names that have honorifics it is a ward (`Acomb Moor – Cllr Heron`), unless a role precedes its initials.
    """
    if is_given_name(name.given):
        return True
    glued = _GLUED.match(words, name.start) is not None
    if is_post(words[name.start : name.end]) or (glued and (sure or opens_post(words, name.start, name.end))):
        return False
    if substitutes_for().search(words[max(0, name.start - _FOR) : name.start]) or SUBSTITUTING.match(words, name.end):
        return listed
    apart = _SEPARATED.search(words[max(0, name.start - _LEAD) : name.start]) is not None
    honoured = apart and _honours_length(words[name.end : name.end + _LONGEST_HONOURS])
    noted = apart or words[: name.start].endswith("(")
    if listed and (honoured or _is_titled(words, name) or (noted and _holds_post(words, name))):
        return True
    if name.initials:
        return (listed and apart) or Roles(words).beside(name.start, name.end) is not None
    return listed and apart and not sure and "(" not in words[: name.start].rpartition(")")[2]


def _beside_others(words: str, known: Sequence[Name]) -> list[Name]:
    """Return those who stand between commas with a given name that is none of the common ones: `Zebedee Hall-Teal`.

    Only where the list names another without a title, and not where such a stretch stands behind each councillor: then
    it is a ward.
    """
    if not any(is_given_name(name.given) and name.honorific is None for name in known):
        return []
    others = {word for key in _NO_LAST_WORDS for word in lexicon().words[f"people.{key}"]}
    found: list[Name] = []
    for name in without_others(list(plain_names(words)), known):
        apart = _BETWEEN.search(words, max(0, name.start - _LEAD), name.start) and _ENDS.match(words, name.end)
        if apart and name.given and others.isdisjoint(words[name.start : name.end].split()):
            found.append(name)
    titled = {name.end + len(", ") for name in known if name.honorific}
    return found if sum(name.start in titled for name in found) < _SEVERAL else []


_SEVERAL = 2
_NO_LAST_WORDS = ("bodies_behind_role", "areas", "role_ends", "places")
_BETWEEN = pattern("roll.between", r"(?:^|[,;]\s|\sand\s|\n)$")
_ENDS = pattern("roll.ends", r"\s?(?:$|[,;.]|\(on\s|\(ill|\sand\s|\n)")


def _is_titled(words: str, name: Name) -> bool:
    """Say whether a member's office stands right before a name: `Provost Wullie Heron`."""
    office = Roles(words).before(name.start)
    member = office is not None and kind_of_title(office.title) is PersonKind.MEMBER
    return office is not None and member and words[office.end : name.start] == " "


def _holds_post(words: str, name: Name) -> bool:
    """Say whether a post stands beside a name: `Solicitor (A Rook)`, `Kit Heron (clerk)`, `Lou Coot (LC), Planner`."""
    noted = _BRACKETED.match(words, name.end)
    further = _GOES_ON.search(words, max(0, name.start - _LEAD), name.start)
    return (
        post_before(words[: name.start]) is not None
        or post_behind(words[name.end :]) is not None
        or (noted is not None and post_in_note(noted.group("note")) is not None)
        or (noted is not None and further is not None and opens_with_office(noted.group("note")))
    )


_GOES_ON = pattern("roll.goes_on", r"(?:\),|,?\sand)\s$")
"""What stands before a name that goes on a list: `Cllr A Heron (Leader) and Zeb Rook (Lead Member)`."""


def _role(name: Name, ends: tuple[int, ...], roles: Roles, used: set[int]) -> RoleSpan | None:
    """Return the role behind a name or its bracket, else the one before it if nobody else's; a member holds no post."""
    beside = (roles.behind(end) for end in ends)
    near = (roles.before(name.start), _column_before(name, roles), _clerk_before(roles.text, name))
    for role in (*beside, roles.at(ends[-1] + 1), *near):
        fits = role is not None and role.start not in used and not _contradicts(name, role)
        fits = fits and role is not None and _OTHERS not in role.title  # `Gilmour, Provost Hall, Councillors Harte`
        if role is not None and fits:
            used.add(role.start)
            return role
    return None


def _first_before(name: Name, roles: Roles, used: set[int]) -> RoleSpan | None:
    """Return the role before a name that nobody else has, and note that it is taken."""
    role = roles.before(name.start)
    if role is None or role.start in used or _contradicts(name, role):
        return None
    used.add(role.start)
    return role


def _is_next_ones(words: str, role: RoleSpan, following: Sequence[Name]) -> bool:
    """Say whether a role behind a comma is a title of the next name: `Councillor Asp, Deputy Mayor B Elm`."""
    if following and words[role.end : following[0].start] == ": ":
        return True
    if not following:
        return False
    return following[0].start == role.end + 1 and words[: role.start].endswith((", ", ", the ", " and the "))


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
    r"\bthe\s(?P<role>(?:(?:deputy|assistant|acting)\s)?(?:(?:town|parish|council|community|committee|borough)\s)?clerk),?\s$",
)
_GAP = pattern("roll.gap", r"(?:(?:\t|[^\S\n]{2})[^\S\n]{0,60}|\s?(?:…|\.{3,12})\s?)$")
_WIDEST_GAP = 64


def _contradicts(name: Name, role: RoleSpan) -> bool:
    member = kind_of_person(name.honorific, (), named=True) is PersonKind.MEMBER
    return member and kind_of_title(role.title) is PersonKind.OFFICER


def _is_role_before(role: RoleSpan | None, name: Name) -> bool:
    return role is not None and role.end < name.start


def _honours_length(after: str) -> int:
    honours = _honours().match(after)
    return honours.end() if honours else 0


@lru_cache(maxsize=1)
def _honours() -> Pattern[str]:
    return pattern("roll.honours", rf"(?:,?\s{any_of(lexicon().words['attendance.honours'])}(?!\w)){{1,4}}")


def _moved(name: Name, by: int) -> Name:
    return Name(
        name.start + by, name.end + by, name.rule, name.honorific, name.initials, name.given, name.family, name.style
    )


def _moved_role(role: RoleSpan, by: int) -> RoleSpan:
    return RoleSpan(role.start + by, role.end + by, role.title)
