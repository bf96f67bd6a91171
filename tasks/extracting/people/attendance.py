"""Who was there: lists above the minutes and in them, apologies, substitutes, who came late and who left.

In: a Structure and its passages. Out: rows, where they contradict each other, and the mentions of the people they
name. Will not: count the public, or say of anybody what the words do not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.documents import Evidence
from schemas.issues import Issue
from schemas.minutes import Attendance, Structure
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, BlockRole, DocumentKind, ParagraphKind, PersonKind
from seeds.bare_rolls import bare_roll
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage, above_items
from tasks.extracting.people.attendance_lines import is_local, unbroken, with_posts_below
from tasks.extracting.people.attendance_rows import AWAY, THERE, Row, conflicts, distinct
from tasks.extracting.people.attendance_sayings import entries_said
from tasks.extracting.people.attendance_signs import with_signs
from tasks.extracting.people.attendance_triggers import tells_of_attendance
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.guest_lists import guests_in
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.names import Name, names_in, plain_names
from tasks.extracting.people.printed_posts import with_posts
from tasks.extracting.people.reserves import reserves_in
from tasks.extracting.people.roles import kind_of_person
from tasks.extracting.people.roll_lines import opens_list, says_present
from tasks.extracting.people.rosters import Roster, is_prose
from tasks.extracting.people.side_by_side import stretches
from tasks.extracting.people.told_rolls import labelled_roll, told_roll, whole_sentences

_FEWEST = 3
"""Where nobody else is listed, so many councillors `In attendance` are those present."""
_NO_LINES = (BlockRole.TABLE_HEAD, BlockRole.ATTENDANCE)


@dataclass(frozen=True, slots=True)
class Attended:
    """The rows in reading order, what contradicts, and everybody whom the lists name."""

    rows: tuple[Attendance, ...]
    issues: tuple[Issue, ...]
    mentions: tuple[Mention, ...]


def attendance_in(structure: Structure, passages: Sequence[Passage]) -> Attended:
    """Return the attendance that a page's table, its lists and its minutes tell."""
    text = structure.document.text
    above = sorted((*_above(structure), *_said_above(structure)), key=_place)
    told_inside = (*_in_items(structure, passages), *reserves_in(text, passages), *guests_in(text, passages))
    inside = sorted(told_inside, key=_place)
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
    if structure.attendance or sum(one.status is AttendanceStatus.PRESENT for one in entries) >= _LISTED:
        return entries
    text = structure.document.text
    first = {item.id for item in structure.items[:_OPENING_ITEMS]}
    inside = [one for one in passages if one.paragraph and one.item_id in first]
    spans = [*((one.start, one.end) for one in structure.before), *((one.start, one.end) for one in inside)]
    sentences = (bounds for start, end in spans for bounds in whole_sentences(text, start, end))
    local = is_local(text)
    labelled = labelled_roll(text, inside[0].start, inside[0].end, local=local) if inside else []
    told = labelled or told_roll(text, sentences, local=local)
    places = {one.start for one in told}
    return sorted((*told, *(one for one in entries if one.start not in places)), key=_place)


_LISTED = 2
"""Whom a line of its own names in the chair is no list."""
_OPENING_ITEMS = 2


def _above(structure: Structure) -> Iterator[Entry]:
    """Return the entries of the lists above the first item, line by line and cell by cell.

    The rows of a table of names are in the structure's attendance already, where columns keep lists side by side apart.
    """
    roster = Roster(local=is_local(structure.document.text))
    tabled = [row.evidence.start for row in structure.attendance]
    typed = any(row.evidence.rule == "attendance.typed_row" for row in structure.attendance)
    rows = [block for block in structure.before if block.cells]
    first, last = (min((block.start for block in rows), default=0), max((block.end for block in rows), default=0))
    found: list[Entry] = []
    bare = _bare_roll(structure)
    lines = unbroken(structure.document.text, structure.before)
    for start, end, block in stretches(structure.document.text, [*lines]):
        if block.start == bare:
            roster.status = AttendanceStatus.PRESENT
        if block.role in _NO_LINES or (block.cells and any(first <= place < last for place in tabled)):
            continue
        if typed and not {"|", "\t"}.isdisjoint(structure.document.text[block.start : block.end]):
            continue
        read = roster.read(structure.document.text, start, end, heading=block.role is BlockRole.HEADING)
        found += (replace(one, page=block.page) for one in read)
    found = list(with_posts_below(structure.document.text, found))
    guests = not structure.attendance and sum(_is_guest(one) for one in found) >= _FEWEST
    alone = guests and not any(one.status in THERE for one in found)
    return (_as_present(one) for one in found) if roster.names_the_chair_alone or alone else iter(found)


def _is_guest(one: Entry) -> bool:
    """Say whether a list has a councillor in attendance, or whoever chairs."""
    guest = one.status is AttendanceStatus.IN_ATTENDANCE and one.name is not None
    chairs = one.printed_role is not None and _CHAIRS.match(one.printed_role) is not None
    return bool(guest and one.name and (chairs or _is_member(one.name)))


_CHAIRS = pattern("attendance.chairs", r"(?i:(?:vice[\s-])?chair(?:man|woman|person)?)$")
"""`In attendance: Chairman A Heron`, in minutes that have no list of those present."""


def _bare_roll(structure: Structure) -> int | None:
    """Return the start of the line at which a list begins that has no label; None where any list has one."""
    text = structure.document.text
    if any(says_present(text, block.start, block.end) for block in structure.before):
        return None
    at = bare_roll([text[block.start : block.end] for block in structure.before])
    return None if at is None else structure.before[at].start


def _as_present(one: Entry) -> Entry:
    """Return a member whom a list has in attendance as present."""
    present = AttendanceStatus.PRESENT
    return replace(one, status=present, listed=present) if _is_guest(one) else one


def _said_above(structure: Structure) -> Iterator[Entry]:
    """Yield what sentences above the first item say: `Councillor Heron attended for Councillor Wren.`"""
    local = is_local(structure.document.text)
    for passage in above_items(structure):
        if passage.paragraph is not None and is_prose(passage.text):
            page = passage.paragraph.evidence.page
            yield from (
                replace(one, page=page) for one in _of_paragraph(structure.document.text, passage, Roster(local=local))
            )


def _place(one: Entry) -> int:
    return one.start


def _in_items(structure: Structure, passages: Sequence[Passage]) -> Iterator[Entry]:
    """Yield the entries of the minutes: lists below a title about attendance, sentences wherever they stand."""
    titles = {item.id: item.title.casefold() for item in structure.items}
    statuses = {item: _status_of_title(title) for item, title in titles.items()}
    rosters = {item: Roster(one, away=one is AttendanceStatus.APOLOGIES) for item, one in statuses.items()}
    earlier: tuple[str, list[Entry]] = "", []
    whole = structure.kind is DocumentKind.MEETING and len(structure.items) == 1  # its title is the minutes’ own
    for passage in passages:
        other = _INTERESTS.match(passage.text) or (not whole and _is_of_other_minutes(titles[passage.item_id]))
        if passage.paragraph is None or other:
            continue
        roster = rosters[passage.item_id]
        page = passage.paragraph.evidence.page
        before = earlier[1] if earlier[0] == passage.item_id else []
        found = list(_of_paragraph(structure.document.text, passage, roster, before))
        earlier = passage.item_id, found
        yield from (replace(one, page=page) for one in found)
        prose = is_prose(passage.text) and not _is_of_list(passage)
        if found and roster.status is AttendanceStatus.APOLOGIES and prose:
            roster.status = None  # the sentence gave them; what follows under `Apologies and Chair’s business` is other


def _of_paragraph(text: str, passage: Passage, roster: Roster, before: Sequence[Entry] = ()) -> Iterator[Entry]:
    """Read a list whole, and else sentence by sentence; `before` are the entries of the paragraph above."""
    titled = roster.status
    listed = titled is not None or opens_list(text, passage.start, passage.end)
    if listed and (passage.text.endswith("were:") or not is_prose(passage.text)):
        whole = roster.read(text, passage.start, passage.end)
        yield from whole
        if whole:
            return
        if len(passage.sentences) == 1:
            yield from entries_said(text, *passage.sentences[0])
            return
        roster.status = titled
    if titled is AttendanceStatus.APOLOGIES and (goes_on := _RECEIVED.match(text, passage.start, passage.end)):
        yield from roster.read(text, goes_on.end(), passage.sentences[0][1])
        return
    if not listed and not tells_of_attendance(passage.text):
        return
    earlier = list(before)
    apologies = listed and roster.status is AttendanceStatus.APOLOGIES and _is_of_list(passage)
    for start, end in passage.sentences:
        if listed and not is_prose(text[start:end]):
            found = roster.read(text, start, end)
        else:
            away = [one for one in earlier if one.status in AWAY]
            found = entries_said(text, start, end, away, away=apologies)
        yield from found
        earlier = found or earlier


_INTERESTS = pattern("attendance.interests", r"(?:Declarations?\sof|Declared)\s(?:\w{4,9}\s)?[Ii]nterests?\b")
"""`Declarations of interest from Cllr Rook`, below the title `Apologies and declarations of interest`."""


def _is_of_list(passage: Passage) -> bool:
    return passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.LIST_ITEM


_RECEIVED = pattern(
    "attendance.received_from",
    r"(?:(?:[Ww]ere|[Ww]as|[Hh]ad\sbeen)\s)?(?:[Rr]eceived|[Aa]ccepted|[Nn]oted)(?:\sand\s(?:accepted|noted|approved))?\sfrom:?\s(?=[A-Z])",
)
"""`were received from: Cllrs Heron and Teal`, below the title `Apologies`, goes on with it."""


def _status_of_title(title: str) -> AttendanceStatus | None:
    """Return what the title of an item says of the bare names below it."""
    words = lexicon().words
    if any(word in title for word in words["attendance.roll_titles"]):
        return AttendanceStatus.PRESENT
    if any(word in title for word in words["attendance.apology_titles"]):
        return AttendanceStatus.APOLOGIES
    if title.strip(" .:") in words["attendance.absent_titles"]:
        return AttendanceStatus.ABSENT
    if any(word in title for word in words["attendance.substitute_titles"]):
        return AttendanceStatus.SUBSTITUTE
    if title.strip(" .:") in words["attendance.guest_titles"]:
        return AttendanceStatus.IN_ATTENDANCE
    return AttendanceStatus.PRESENT if title.strip(" .:") in words["attendance.attendance_titles"] else None


def _is_of_other_minutes(title: str) -> bool:
    return any(word in title for word in lexicon().words["attendance.other_minutes_titles"])


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
    plain = (not one.printed_role or one.printed_role[0].islower()) and one.name.honorific not in lexicon().words[
        "people.guests"
    ]
    kind = PersonKind.MEMBER if (one.listed or one.status) is AttendanceStatus.PRESENT and plain else None
    kind = PersonKind.OFFICER if one.serves and not _is_member(one.name) else kind
    mention = _of_name(one.name, one.start, one.rule, words)
    return replace(mention, role=title, role_start=role_start, role_end=role_end, relation="apposition", kind=kind)


def _is_member(name: Name) -> bool:
    return kind_of_person(name.honorific, (), named=True) is PersonKind.MEMBER


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
