"""Who was there: lists above the minutes and in them, apologies, substitutes, who came late and who left.

In: a Structure and its passages. Out: rows, where they contradict each other, and the mentions of the people they
name. Will not: count the public, or say of anybody what the words do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from schemas.documents import Evidence
from schemas.issues import Issue
from schemas.minutes import Attendance, Structure
from schemas.vocabulary import AttendanceStatus, PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.attendance_above import listed_above, said_above
from tasks.extracting.people.attendance_inside import told_in_items
from tasks.extracting.people.attendance_lines import is_local
from tasks.extracting.people.attendance_rows import Row, conflicts, distinct
from tasks.extracting.people.attendance_signs import with_signs
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.guest_lists import guests_in
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.names import Name, names_in, plain_names
from tasks.extracting.people.printed_posts import with_posts
from tasks.extracting.people.reserves import reserves_in
from tasks.extracting.people.roles import is_member, kind_of_title
from tasks.extracting.people.told_rolls import labelled_roll, presider_told, told_roll
from tasks.extracting.people.welcomed import welcomed_in


@dataclass(frozen=True, slots=True)
class Attended:
    """The rows in reading order, what contradicts, and everybody whom the lists name."""

    rows: tuple[Attendance, ...]
    issues: tuple[Issue, ...]
    mentions: tuple[Mention, ...]


def attendance_in(structure: Structure, passages: Sequence[Passage]) -> Attended:
    """Return the attendance that a page's table, its lists and its minutes tell."""
    text = structure.document.text
    above = sorted((*listed_above(structure), *said_above(structure)), key=_place)
    ways = (reserves_in, guests_in, welcomed_in)
    further = (one for way in ways for one in way(text, passages))
    inside = sorted((*told_in_items(structure, passages), *further), key=_place)
    entries = with_posts(text, _with_told_roll(structure, passages, [*above, *inside]))
    tabled = [(row, _parts(row)) for row in structure.attendance]
    told = [(_row(text, one), one.name) for one in entries]
    signed = with_signs(text, [row for row, _ in (*tabled, *told)])
    named = zip(signed, (name for _, name in (*tabled, *told)), strict=True)
    rows = distinct([Row(row, name, structure.meeting_at(row.evidence.start).id) for row, name in named])
    mentions = (
        *(_tabled_mention(row, name) for row, name in tabled if name),
        *(_mention(text, one) for one in entries),
    )
    return Attended(tuple(one.row for one in rows), tuple(conflicts(rows)), mentions)


def _with_told_roll(structure: Structure, passages: Sequence[Passage], entries: Sequence[Entry]) -> Sequence[Entry]:
    """Return the entries, with those of a sentence where no list says who was present."""
    if structure.attendance:
        return entries
    if sum(one.status is AttendanceStatus.PRESENT for one in entries) >= _LISTED:
        return _with_presider(structure, entries)
    text = structure.document.text
    first = {item.id for item in structure.items[:_OPENING_ITEMS]}
    inside = [one for one in passages if one.paragraph and one.item_id in first]
    spans = [*((one.start, one.end) for one in structure.before), *((one.start, one.end) for one in inside)]
    local = is_local(text)
    labelled = labelled_roll(text, inside[0].start, inside[0].end, local=local) if inside else []
    told = labelled or told_roll(text, spans, local=local)
    told = told or [one for one in _presiders_above(structure) if one.printed_role]
    places = {one.start for one in told}
    return sorted((*told, *(one for one in entries if one.start not in places)), key=_place)


def _with_presider(structure: Structure, entries: Sequence[Entry]) -> Sequence[Entry]:
    """Return the entries of a list, with him of whom a sentence above the items says that he presided over them."""
    listed = {one.name.family.casefold() for one in entries if one.name}
    above = [one for one in _presiders_above(structure) if one.name]
    told = [one for one in above if one.printed_role or (one.name and one.name.family.casefold() not in listed)]
    return sorted((*told, *entries), key=_place) if told else entries


def _presiders_above(structure: Structure) -> list[Entry]:
    above = ((one.start, one.end) for one in structure.before)
    return presider_told(structure.document.text, above)


_LISTED = 2
"""Whom a line of its own names in the chair is no list."""
_OPENING_ITEMS = 2


def _place(one: Entry) -> int:
    return one.start


def _row(text: str, one: Entry) -> Attendance:
    evidence = Evidence(one.start, one.end, one.rule, one.page)
    name = " ".join(text[one.start : one.end].split())
    return Attendance(name, one.status, one.printed_role, one.substitute_for, evidence)


def _parts(row: Attendance) -> Name | None:
    """Return the parts of a name in a table."""
    return next(iter([*names_in(row.name), *plain_names(row.name)]), None)


def _mention(text: str, one: Entry) -> Mention:
    """Return the entry as a place where a person, or only a role, is named."""
    role_start, role_end = (one.role.start, one.role.end) if one.role else (None, None)
    title = one.role.title if one.role else None
    if one.name is None:
        return Mention(one.start, one.end, one.rule, role=title, role_start=role_start, role_end=role_end)
    words = " ".join(text[one.start : one.end].split())
    role = one.printed_role or ""
    plain = (
        not role[:1].isupper() or kind_of_title(role) is PersonKind.UNKNOWN
    ) and one.name.honorific not in lexicon().words["people.guests"]
    kind = PersonKind.MEMBER if (one.listed or one.status) is AttendanceStatus.PRESENT and plain else None
    kind = PersonKind.OFFICER if one.serves and not is_member(one.name.honorific) else kind
    mention = _of_name(one.name, one.start, one.rule, words)
    return replace(mention, role=title, role_start=role_start, role_end=role_end, relation="apposition", kind=kind)


def _tabled_mention(row: Attendance, name: Name) -> Mention:
    return _of_name(name, row.evidence.start, row.evidence.rule, row.name)


def _of_name(name: Name, start: int, rule: str, words: str) -> Mention:
    return Mention(
        start=start,
        end=start + name.end - name.start,
        rule=rule,
        name=words,
        honorific=name.honorific,
        style=name.style,
        initials=name.initials,
        given=name.given,
        family=name.family,
    )
