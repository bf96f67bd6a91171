"""Lists of who was there: `Present:`, `In attendance:`, `Apologies:`, and the names below or behind them.

In: the blocks above the first item, or the paragraphs of an item about attendance. Out: entries. Will not: read
sentences (`attendance_sayings`).

A list goes on over lines until one that is a sentence, a heading or another label.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from re import Match

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, PersonKind
from seeds.lexicon import lexicon
from seeds.roll_labels import NONE, PARTY, SAME, is_party, is_side, kind_of_label
from tasks.extracting.people.entry import LISTED, Entry, entry, noted
from tasks.extracting.people.instead import Substitutions, substitutions
from tasks.extracting.people.presiding import names_chair, presiding_in
from tasks.extracting.people.roles import is_member, kind_of_title
from tasks.extracting.people.roll import Call, roles_alone, roll_of
from tasks.extracting.people.roll_lines import plural_titles, segments
from tasks.extracting.people.roll_words import before_initials, behind_initials, chairing
from tasks.extracting.people.roster_lines import (
    GROUP_OF_GUESTS,
    before_sentences,
    carried_title,
    is_clerks_line,
    is_full_name,
    office_of_line,
    own_letters,
    sharing_post,
    stands_in_bracket,
    title_of,
)
from tasks.extracting.people.told_lines import is_prose, is_told
from tasks.extracting.people.visitors import go_on_with_visitors, is_visitor

_NOBODY = Substitutions({}, frozenset())
_CHAIR, _PRESIDES = "Chair", ("in the chair", "presiding")


@dataclass(slots=True)
class Roster:
    """Reads lines one after the other; `status` is what the list that is open says of its names."""

    status: AttendanceStatus | None = None
    away: bool = False
    """The title of the item is about apologies: `Officers` there are those who are away."""
    local: bool = False
    """The minutes are a parish's or town's, whose `County Councillors` are guests."""
    broken: bool = False
    """The label goes on below its first line: `Officers in   Mr Heron`, `Attendance    Mrs Teal`."""
    shared: str | None = None
    carried: str | None = None
    """The title of a list that goes on below its line: `Councillors Asp, Birch,` and below it `R. Cole, Dale`."""
    office: str | None = None
    held: bool = False
    """Somebody stands behind the label on its line: the lines below name others."""
    serving: bool = False
    councillors: bool = False
    """Somebody present has the title of one, so that officers are none of the members."""
    presided: bool = False
    beside_chair: bool = False
    named: set[str] = field(default_factory=set)
    """The families of those present, in small letters."""
    opened: set[str] = field(default_factory=set)
    """The labels of those present, in small letters."""
    own: set[str] = field(default_factory=set)
    """The letters of the body itself, behind most names of a line."""

    def read(self, text: str, start: int, end: int, *, heading: bool = False) -> list[Entry]:
        """Return the entries of one line, and note whether a list is open behind it."""
        found: list[Entry] = []
        for label, first, last in segments(text, start, end):
            begin = behind_initials(text, first, last)
            stop = before_initials(text, begin, last)
            if label is not None:
                self._open(label)
                self.held, self.carried = False, None
                self.shared = self.shared or title_of(label, text[begin:stop])
                self._turn_to_public(label, text[begin:stop])
            elif guests := self._guests_of_line(text, begin, stop):
                self.status, begin = AttendanceStatus.IN_ATTENDANCE, guests.end()
            elif is_told(text[begin : before_sentences(text, begin, stop)]):
                self.status = None
            self.shared = None if heading and label is None else self.shared
            there = self.status is AttendanceStatus.PRESENT
            presided = self._listed_chair(text, begin, stop) if there else self._presiding(text, begin, stop)
            if self.status is not None and not presided:
                read = list(self._entries(text, begin, before_sentences(text, begin, stop)))
                self.held = self.held or ((label is not None or self.office is not None) and bool(read))
                found += read
            else:
                found += presided
        if heading and not found and not segments(text, start, end)[0][0]:
            self.status = None
        return found

    def _guests_of_line(self, text: str, begin: int, stop: int) -> Match[str] | None:
        """Return what says of a line that it names guests: their group, or below councillors an officer's post."""
        away = self.status in _AWAY and self.held
        office = office_of_line(text, begin, stop) if away or (self.councillors and self.status in _MEMBERS) else None
        if office:
            self.office, self.held = office.group("office"), False
        return office or (GROUP_OF_GUESTS.match(text, begin, stop) if away else None)

    def _presiding(self, text: str, begin: int, stop: int) -> list[Entry]:
        """Return who presided, or those on the line below who share a title: no label says that they are present."""
        chairs = presiding_in(text, begin, stop)
        if self.presided and not chairs and (beside := _BESIDE_CHAIR.match(text, begin, stop)):
            return [entry(call, AttendanceStatus.PRESENT, LISTED) for call in roll_of(text, begin, beside.end())]
        opens = self.presided and not is_prose(text[begin:stop]) and _SHARED.match(text, begin, stop) is not None
        self.presided = bool(chairs) and chairing().search(text, begin, stop) is not None
        if not opens:
            return chairs
        self.status = AttendanceStatus.PRESENT
        return list(self._entries(text, begin, stop))

    def _listed_chair(self, text: str, begin: int, stop: int) -> list[Entry]:
        """Return who presided, where a line below a list says so of somebody in it: `Councillor Heron in the Chair`."""
        told = presiding_in(text, begin, stop) if self.named and names_chair(text, begin, stop) else []
        return [one for one in told if one.printed_role and one.name and one.name.family.casefold() in self.named]

    def _kind(self, label: str) -> str:
        """Return what a label says in this list."""
        others = label.casefold().startswith("other members")
        beside = label.casefold() == "also present" and self.names_the_chair_alone and len(self.named) == 1
        if (others and self._is_chaired()) or beside:
            return AttendanceStatus.PRESENT  # `Presiding: A Heron`, and below him `Also present:` the other members
        if self.broken and label.casefold() in ("attendance", "present"):
            return SAME
        if self._is_of_guests(label):
            return AttendanceStatus.IN_ATTENDANCE
        if self.status in _AWAY and _PRESIDING_TOO.match(label):
            return AttendanceStatus.PRESENT
        kind = kind_of_label(label)
        away = self.away and not self.opened and kind in _THERE and not _PRESENCE.search(label)
        return AttendanceStatus.APOLOGIES if away else kind

    def _is_of_guests(self, label: str) -> bool:
        """Say whether those of a label are no members here: `Attendance:` below `Present: A Heron, B Teal`."""
        words = lexicon().words
        visiting = self.local and label in words["attendance.visiting_labels"]
        executive = label in words["attendance.executive_labels"]
        of_others = executive and not self.opened.isdisjoint(words["attendance.committee_labels"])
        below = label.casefold() == "attendance" and "present" in self.opened and bool(self.named)
        return visiting or of_others or below

    def _open(self, label: str) -> None:
        """Turn to what a label says; `Councillors:` goes on with the list, or opens one, `Public:` ends it."""
        kind = self._kind(label)
        self.broken = label.casefold().endswith((" in", "also"))
        self.beside_chair = self.office == _CHAIR and label.casefold() == "in attendance"
        if kind not in (SAME, NONE, PARTY):
            self.status = AttendanceStatus(kind)
        elif kind == SAME and self.status is None:
            self.status = AttendanceStatus.PRESENT
        elif kind == NONE:
            self.status = None
        elif kind == PARTY:
            self.status = AttendanceStatus.IN_ATTENDANCE if self.status else None
        words = (label, *label.split(), *label.title().split())
        titled = next((one for word in words if (one := plural_titles().get(word))), None)
        party = is_party(label) and label.casefold() != "independent members"  # of an audit committee: `Ms Heron`
        self.shared = titled or ("Councillor" if party else None)
        if self.status is AttendanceStatus.PRESENT:
            self.opened.add(label.casefold())
        self.office = _offices_of_labels().get(label)
        self.serving = _SERVING.search(label) is not None

    def _turn_to_public(self, label: str, words: str) -> None:
        """Take those of the public whom a list names: `Members of the Public: Mrs Sally Heron and four others`.

        So is who wrote the minutes: `Minutes: Jo Heron`.
        """
        named = "public" in label.casefold() and _NAMED.match(words)
        if self.status is None and (named or (label in ("Minutes", "MINUTES") and is_full_name(words))):
            self.status = AttendanceStatus.IN_ATTENDANCE

    def _is_chaired(self) -> bool:
        """Say whether the label is that of one who presides, or of the deputy."""
        return self.office is not None and _CHAIR in self.office

    @property
    def names_the_chair_alone(self) -> bool:
        """Say whether no list but `In the Chair:` is of those present; members are then `In Attendance:` below it."""
        return bool(self.opened) and self.opened <= set(_PRESIDES)

    def _entries(self, text: str, begin: int, stop: int) -> Iterator[Entry]:
        status = self.status or AttendanceStatus.PRESENT
        stop = excepted.start() if (excepted := _EXCEPT.search(text, begin, stop)) else stop
        shared = None if is_clerks_line(text, begin, stop) else self.shared or self.carried
        calls = roll_of(text, begin, stop, shared=shared, listed=True)
        self.carried = carried_title(text, stop, calls)
        self.own |= own_letters(calls)
        if self.beside_chair and calls and is_member(calls[0].name.honorific):
            status = AttendanceStatus.PRESENT  # `In the Chair:` and below it `In attendance:` the other members
        titled = status in (AttendanceStatus.SUBSTITUTE, AttendanceStatus.APOLOGIES)
        guests = status is AttendanceStatus.IN_ATTENDANCE  # an applicant `represented by` counsel is there as well
        there = status is AttendanceStatus.PRESENT
        self.named |= {call.name.family.casefold() for call in calls if there}
        self.councillors |= there and any(is_member(call.name.honorific) for call in calls)
        instead = _NOBODY if guests else substitutions(text, calls, titled=titled, there=there)
        away = {at - 1 for at in instead.substitutes if there and stands_in_bracket(calls[at])}
        served = False
        for at, call in enumerate(calls):
            if at in instead.substitutes:
                yield entry(call, AttendanceStatus.SUBSTITUTE, LISTED, instead.substitutes[at])
            elif at not in instead.only_replaced:
                said = AttendanceStatus.APOLOGIES if at in away else status
                said = self._of(text, call, said, behind_clerk=served, visiting=go_on_with_visitors(calls, at))
                one = noted(call, said, LISTED)
                one = self._in_office(one, first=at == 0, alone=len(calls) == 1)
                served = served or one.status is not status
                yield sharing_post(one, calls[at + 1 : at + 2], status)
        if status in (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE):
            yield from _offices(text, begin, stop, calls)

    def _of(
        self, text: str, call: Call, status: AttendanceStatus, *, behind_clerk: bool, visiting: bool
    ) -> AttendanceStatus:
        """Return the status that the list says of a name: in a parish a councillor of another council is a guest."""
        visits = visiting or is_visitor(text, call, self.own, behind_clerk=behind_clerk)
        visits = self.local and status in _MEMBERS and visits
        return AttendanceStatus.IN_ATTENDANCE if visits else status

    def _in_office(self, one: Entry, *, first: bool, alone: bool) -> Entry:
        """Return the entry with what the label says that the one behind it is: `Independent Adviser: Jo Heron`.

        `In the Chair A Heron, B Rook` says so of the first only, `Applicant: Jo Heron, with Kit Rook` of neither.
        """
        one = replace(one, serves=self.serving)
        shared = self.office is not None and is_side(self.office) and not alone
        others = self.held or shared or (self._is_chaired() and not first)
        return one if one.printed_role or others else replace(one, printed_role=self.office)


_BESIDE_CHAIR = pattern(
    "attendance.beside_chair",
    r"(?:The\s)?(?:Deputy|Depute|Vice)[\s-][A-Z][a-z]{3,11}\s\((?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s[^()\n]{2,40}\)$",
)
"""`The Deputy Mayor (Councillor Heron)`, below the line of who is in the chair"""
_EXCEPT = pattern(
    "attendance.except",
    r"\b(?:except(?:\sfor)?|apart\sfrom|with\sthe\sexception\sof)\s(?!(?:Agenda|Items?|Minutes?|Parts?|Applications?|Reports?)\b)(?=[A-Z][a-z])",
)
"""`All members except Cllr Heron`; not `Mr Asp (except Items 5.2-9.2), Mr Elm`."""
_AWAY = (AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT)
_PRESIDING_TOO = pattern("attendance.vice_chair", r"(?i)(?:vice|deputy)[\s-]chair")
"""`Vice Chair: Theresa Heron` below those who sent apologies, as `Chair:` does, says who sat beside the Chair."""
_NAMED = pattern("attendance.named_public", r"(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s[A-Z]")
_SERVING = pattern(
    "attendance.serving",
    r"(?i)^(?:(?:support(?:ing)?|lead|council)\s)?(?:officers?|staff|employees)(?!\s(?:and|of|side))|^swyddogion",
)
"""A list of officers and nobody else."""
_MEMBERS = (AttendanceStatus.PRESENT, AttendanceStatus.REMOTE)
_PRESENCE = pattern("attendance.presence_in_label", r"(?i)present|attend|virtual|remote|teams|zoom")
_THERE = (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE, SAME)
_SHARED = pattern(
    "attendance.shared", r"(?:The\s)?(?:Councillors|Cllrs|Aldermen|Messrs|[A-Z][a-z]{3,8}\sCouncillors)[.:]?\s"
)


def _offices(text: str, begin: int, stop: int, calls: list[Call]) -> Iterator[Entry]:
    """Yield the roles in a list that no name stands beside: `and the Clerk`."""
    for role in roles_alone(text, begin, stop, calls):
        joined = any(one.role and _SECOND_POST.fullmatch(text, one.role.end, role.start) for one in calls)
        if kind_of_title(role.title) is PersonKind.OFFICER and not joined:
            status = AttendanceStatus.IN_ATTENDANCE
            title = _INITIALS_BEHIND.sub("", role.title)
            bare = replace(role, end=role.end - len(role.title) + len(title), title=title)
            yield Entry(role.start, bare.end, status, "attendance.office", role=bare, printed_role=title)


_SECOND_POST = pattern("attendance.second_post", r"(?:\s\([^()\n]{2,60}\))?\sand\s")
"""`Mr Heron, Legal Manager (Regulatory Services) and Clerk` is one man; `and the Clerk` is another."""
_INITIALS_BEHIND = pattern("attendance.initials_behind", r"\s\([A-Z]{2,4}\)$")
"""Of who holds an office: `Senior Planning Officer (HR)`"""


@lru_cache(maxsize=1)
def _offices_of_labels() -> dict[str, str]:
    """Return the labels that say what the one behind them is: `Independent Adviser`, `In the Chair`."""
    words = lexicon().words
    presides = {label: _CHAIR for label in words["attendance.chairing"] if label.lower() in _PRESIDES}
    return presides | {label: label for label in words["attendance.office_labels"]}
