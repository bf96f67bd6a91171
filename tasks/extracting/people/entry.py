"""One entry of attendance before it is a row: a name with what the words say of it.

In: calls of a roll. Out: entries, for lists and for sentences alike. Will not: read the words of a page.
"""

from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.light import light
from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.extracting.people.names import Name
from tasks.extracting.people.posts import (
    clerk_behind,
    is_post_of_members,
    office_around,
    post_before,
    post_behind,
    post_in_note,
    post_of_guest_behind,
    post_right_behind,
    seat_in_note,
)
from tasks.extracting.people.role_spans import RoleSpan
from tasks.extracting.people.roles import is_member
from tasks.extracting.people.roll import Call
from tasks.extracting.people.roll_words import chairing, is_code

LISTED = "attendance.listed"


@light(frozen=True, slots=True)
class Entry:
    """One person (or one role, where nobody is named) and one status, by the document's offsets."""

    start: int
    end: int
    status: AttendanceStatus
    rule: str
    name: Name | None = None
    role: RoleSpan | None = None
    printed_role: str | None = None
    substitute_for: str | None = None
    page: int | None = None
    listed: AttendanceStatus | None = None
    """What the list says of all its names, where a note says more of this one."""
    serves: bool = False
    """The list is one of officers: `Officers present:`."""


def entry(call: Call, status: AttendanceStatus, rule: str, whom: str | None = None) -> Entry:
    """Return the entry of a call."""
    return Entry(
        start=call.name.start,
        end=call.name.end,
        status=status,
        rule=rule,
        name=call.name,
        role=call.role,
        printed_role=_printed_role(call, status, listed=rule == LISTED),
        substitute_for=whom,
    )


def noted(call: Call, status: AttendanceStatus, rule: str) -> Entry:
    """Return the entry of a name in a list; its note says that the person came late, left or took part from afar."""
    stated = _state_behind(call.after) or (AttendanceStatus.ABSENT if _ABSENT.fullmatch(call.note.strip()) else None)
    said = _note_status(call.note) or _second_note_status(call) or _time_behind(call.after) or _behind_dash(call.after)
    there = (stated or status) in (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE)
    member = (stated or status) is AttendanceStatus.PRESENT  # a guest who came for his item did not come late
    clause = _note_status(who.group("did")) if (who := _WHO_CAME.match(call.after)) else None
    said = said or clause
    told = there and (
        (said in _CAME_OR_WENT and (member or clause is not None))
        or (said in _HOW and status is AttendanceStatus.PRESENT)
    )
    own = entry(call, said if said and told else stated or status, rule, _whom_in_note(call.note) if told else None)
    printed = call.name.rule != "person.listed"  # the clerk behind `Cllrs Heron, Teal and` shares no title
    titled = printed and call.name.honorific in _members() and call.name.style is None
    if own.status is AttendanceStatus.PRESENT and not titled and _serves(own):
        return replace(own, status=AttendanceStatus.IN_ATTENDANCE, listed=AttendanceStatus.IN_ATTENDANCE)
    return replace(own, listed=stated or status)


def _serves(one: Entry) -> bool:
    """Say whether somebody in a list of those present serves the meeting, and is none of its members: the clerk."""
    return one.printed_role is not None and _SERVES.search(one.printed_role) is not None


_SERVES = pattern(
    "entry.serves",
    r"\b(?:[Cc]ler[ck]|CLERK|RFO|Democratic\sServices|Minute\s(?:[Tt]aker|Secretary)|(?:Committee|Governance|Member)\s(?:Services\s)?(?:Officer|Administrator|Manager))\b",
)


@lru_cache(maxsize=1)
def _members() -> frozenset[str]:
    """Return the titles of members, in each form."""
    same = lexicon().forms["people.same_honorific"]
    return frozenset(form for title in ("Councillor", "Alderman") for form in (title, *same.get(title, ())))


def _whom_in_note(note: str) -> str | None:
    """Return the family name alone that a note has: `(Sub for Moss)`."""
    match = _WHOM.fullmatch(note.strip())
    return match.group("whom") if match else None


_WHOM = pattern(
    "entry.whom",
    r"(?:(?i:(?:as\s)?(?:an?\s)?sub(?:stitut(?:e|ing))?\.?\sfor|in\s(?:the\s)?place\sof|replacing|(?-i:vice))\s(?!Chair)"
    r"|for\s(?!(?:Items?|Minutes?|Agenda|Part|Labour|Independents?)\b))"
    r"(?P<whom>[A-Z][\w’'-]{0,20}[a-z])",
)


_OF_BODY = pattern("entry.of_body", r"^\s?\([^()\n]{1,60}(?:[BCDM]C|Council|Authority|Board|Trust)\)(?=,?\s[Ii]n\s)")
"""`Councillor Heron (Marsh DC) in the chair`"""
_ROLE_AND_TIME = pattern(
    "entry.role_and_time", r"[A-Z][A-Za-z -]{3,24}[,;]\s(?P<time>(?:until|from|left|arrived|joined|to)\s[^,()]{1,40})"
)
"""`(Vice-Chairman, until 8.10)`"""


_CAME_OR_WENT = (AttendanceStatus.ARRIVED_LATE, AttendanceStatus.LEFT_EARLY)
_HOW = (AttendanceStatus.REMOTE, AttendanceStatus.SUBSTITUTE)


def _time_behind(after: str) -> AttendanceStatus | None:
    """Return what stands behind a name without brackets: `Cllr Heron after minute 3`, `Cllr Teal until item 6`."""
    if _FROM.match(after):
        return AttendanceStatus.ARRIVED_LATE
    return AttendanceStatus.LEFT_EARLY if _UNTIL.match(after) else None


def _second_note_status(call: Call) -> AttendanceStatus | None:
    """Return what the second of two brackets says: `Cllr Heron (Deputy Mayor) (until Minute 208/24)`."""
    second = _SECOND_NOTE.match(call.after) if call.note else None
    return _note_status(second.group("note")) if second else None


def _behind_dash(after: str) -> AttendanceStatus | None:
    """Return what a dash has of somebody's coming or going: `Jo Heron – left at 6.30pm`."""
    dashed = CAME_OR_WENT.search(after)
    return _note_status(dashed.group("note")) if dashed else None


CAME_OR_WENT = pattern(
    "entry.came_or_went", r"\s[–-]\s(?P<note>(?:left|arrived|joined|departed|entered)\b[^;,–\n]{0,30})$"
)
_WHO_CAME = pattern("entry.who_came", r",?\s(?:\([^()\n]{2,40}\),?\s)?who\s(?P<did>[a-z]{4,8}(?:\sin)?\b)")
"""`County Councillor Heron, who came in at 8.10`"""
_SECOND_NOTE = pattern("entry.second_note", r",?\s?\([^()]{1,80}\)\s?\((?P<note>[^()]{1,80})\)")


def _note_status(note: str) -> AttendanceStatus | None:
    note = note.strip()
    match = _notes().match(note)
    if match is None and _WHOM.fullmatch(note):
        return AttendanceStatus.SUBSTITUTE
    if match is None and (timed := _ROLE_AND_TIME.fullmatch(note)):
        return _note_status(timed.group("time"))
    if match is None:
        return _time_behind(f" {note}") or (AttendanceStatus.ARRIVED_LATE if _TIME.fullmatch(note) else None)
    return AttendanceStatus(_note_kinds()[" ".join(match.group(0).lower().split())])


def _state_behind(after: str) -> AttendanceStatus | None:
    """Return what stands behind a dash: `Jo Heron (Chair) – present`, `Ann Reed, Friends of the Pond – apologies`."""
    if _NOT_PRESENT.match(after):
        return AttendanceStatus.ABSENT
    match = _STATE.match(after)
    state = _states().get(match.group("state").lower()) if match else None
    late = state == AttendanceStatus.PRESENT and match is not None and after.startswith(" from ", match.end())
    return AttendanceStatus.ARRIVED_LATE if late else AttendanceStatus(state) if state else None


_STATE = pattern(
    "attendance.state",
    r"\A(?:[^;\n–]{0,70}?\s(?:[–-]\s|\|\s|(?<=\t)|(?<=\s{3})(?=\S))|\s(?=[Aa]bsent\b))(?P<state>[A-Za-z]{4,10})\b(?!\s(?:[A-Z]|$))",
)
_NOT_PRESENT = pattern("attendance.not_present", r"\s[Nn]ot\spresent\b(?!\s[A-Z])")
_ABSENT = pattern("attendance.noted_absent", r"(?i:absent|not\spresent)(?i:\swithout\sapolog(?:y|ies))?")


_TIME = pattern(
    "attendance.time_alone", r"(?:at\s)?\d{1,2}[.:]\d{2}\s?(?i:am|pm|a\.m\.?|p\.m\.?|hrs)?(?:\sonwards|\son)?"
)
"""`S Heron (7.28pm)`: a time by itself is that of an arrival."""
_ITEM = r"(?i:items?|minutes?|min\.|agenda\sitem|\d)"
_FROM = pattern("attendance.from", rf",?\s(?:from|following|after|arr(?:iving|\.)?(?:\sat)?)\s{_ITEM}")
_UNTIL = pattern("attendance.until", rf",?\s(?:until|till|up\sto|to|dep(?:arting|\.)?(?:\sat)?)\s{_ITEM}")


@lru_cache(maxsize=1)
def _states() -> dict[str, str]:
    return dict(lexicon().canonical("attendance.states"))


@lru_cache(maxsize=1)
def _notes() -> Pattern[str]:
    return pattern("attendance.note_status", rf"{any_of(_note_kinds())}\b", IGNORECASE)


@lru_cache(maxsize=1)
def _note_kinds() -> dict[str, str]:
    return dict(lexicon().canonical("attendance.notes"))


def _printed_role(call: Call, status: AttendanceStatus, *, listed: bool) -> str | None:
    """Return the role as printed: a title, all of it, who presided, or for officers the post beside the name."""
    post = _post(call, status, listed=listed)
    if call.role:
        title = _CODE_BEHIND.sub("", call.role.title)
        return post if post and post.startswith(title) else title
    chair = chairing().match(_OF_BODY.sub("", call.after, count=1))
    if chair:
        words = chair.group("role")
        return words[-len("Chair") :] if words.lower() == "in the chair" else words
    own = call.name.rule != "person.listed" and is_member(call.name.honorific)
    if not own and (clerk := clerk_behind(call.after)):
        return clerk
    note = _CODE_FIRST.sub("", call.note.strip())
    held = _REASON.split(note)[0]
    first = held.split(", ")[0]
    return next((words for words in (held, first) if words.lower() in capacities()), post)


@lru_cache(maxsize=1)
def capacities() -> frozenset[str]:
    """Return in what capacity somebody may be there, in small letters: `applicant`."""
    return frozenset((*lexicon().words["people.small_roles"], *lexicon().forms["people.unnamed"]["public"]))


def _post(call: Call, status: AttendanceStatus, *, listed: bool) -> str | None:
    """Return the post beside a name: a guest's, one that members hold, or one that an officer among them has."""
    member = is_member(call.name.honorific)
    if member and _CLERK_NEXT.match(call.after):
        return None
    if status is AttendanceStatus.IN_ATTENDANCE:
        return _post_of_guest(call)
    return _office_of_member(call, member=member) or _post_of_officer(call, status, listed=listed, member=member)


def _post_of_guest(call: Call) -> str | None:
    note = call.note.strip()
    held = (seat_in_note(note) or post_in_note(note)) if _is_post_or_body(note) else None
    behind = post_of_guest_behind(call.after)
    return held or behind or post_before(call.before) or post_right_behind(call.after)


def _office_of_member(call: Call, *, member: bool) -> str | None:
    """Return an office that members hold: `(Secretary)`, `The Sheriff (Councillor A Heron)`."""
    note = call.note.strip()
    if not member and (chair := _CHAIR_OF_COLUMN.match(call.after)):
        return chair.group("chair")
    if is_post_of_members(note):
        return note.removeprefix("The ")
    return office_around(call.before) if call.inside is None else None


def _post_of_officer(call: Call, status: AttendanceStatus, *, listed: bool, member: bool) -> str | None:
    note = call.note.strip()
    held = note if note[:1].islower() else note.split(", ")[0].rpartition(" / ")[2]
    if not member and _is_post_or_body(note) and (post := post_in_note(held)):
        return post
    placed = _COLUMN.match(call.after) or (_bears_posts(status, listed=listed) and not member)
    return post_behind(call.after) or (None if member else post_before(call.before)) if placed else None


def _is_post_or_body(note: str) -> bool:
    """Say whether a note tells neither of coming and going nor initials."""
    return _note_status(note) is None and not is_code(note)


_CLERK_NEXT = pattern("attendance.clerk_next", r",\s(?:(?:Deputy|Assistant|Acting)\s)?(?:Town|Parish|City)\sClerk\b")
"""`Councillor Heron, Town Clerk, Deputy Town Clerk`: a member is none."""


def _bears_posts(status: AttendanceStatus, *, listed: bool) -> bool:
    """Say whether a post may stand behind a comma: behind those who are away only in a list, no sentence."""
    return status in _THERE or (listed and status in _AWAY)


_THERE = (AttendanceStatus.PRESENT, AttendanceStatus.REMOTE, AttendanceStatus.SUBSTITUTE)
_AWAY = (AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT)
_CODE_FIRST = pattern("attendance.code_first", r"[A-Z]{2,4}[,;–-]\s")
"""`A Heron (AH, Chair)`"""
_REASON = pattern("attendance.reason_in_note", r"\s[–-]\s")
"""Between office and reason: `(deputy mayor – on holiday)`"""
_CODE_BEHIND = pattern("attendance.code_behind", r"\s\([A-Z]{2,6}\)$")
_CHAIR_OF_COLUMN = pattern(
    "attendance.chair_of_column",
    r"(?:\s\([A-Z]{2,4}\))?(?:\t\s*+|\s{3,60}+)[A-Z][\w’' -]{2,40}\s"
    r"\((?P<chair>(?:Vice[\s-]|Deputy\s)?Chair(?:man|woman|person)?)\)",
)
"""`Ann Heron (AH)    Headteacher (Vice-Chair)`"""
_COLUMN = pattern("attendance.column", r"(?:\s\([A-Z]{2,4}\))?(?:\t\s*+|\s{3,60}+)[A-Z]")
