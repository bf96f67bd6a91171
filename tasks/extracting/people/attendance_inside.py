"""Who was there, as the minutes tell: lists below a title about attendance, sentences wherever they stand.

In: a Structure and its passages. Out: entries. Will not: read what stands above the first item (`attendance_above`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.minutes import Structure
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, DocumentKind, ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.attendance_lines import is_local
from tasks.extracting.people.attendance_rows import AWAY
from tasks.extracting.people.attendance_sayings import entries_said
from tasks.extracting.people.attendance_triggers import tells_of_attendance, tells_of_replacing
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.roll_lines import opens_list
from tasks.extracting.people.rosters import Roster
from tasks.extracting.people.told_lines import is_prose


def told_in_items(structure: Structure, passages: Sequence[Passage]) -> Iterator[Entry]:
    """Yield the entries of the minutes: lists below a title about attendance, sentences wherever they stand."""
    titles = {item.id: item.title.casefold() for item in structure.items}
    parted = {one.item_id for one in passages if _APOLOGIES.match(one.text)}
    statuses = {item: _status_of_title(title, parted=item in parted) for item, title in titles.items()}
    local = is_local(structure.document.text)
    rosters = {item: Roster(one, away=one is AttendanceStatus.APOLOGIES, local=local) for item, one in statuses.items()}
    earlier: tuple[str, list[Entry]] = "", []
    whole = structure.kind is DocumentKind.MEETING and len(structure.items) == 1  # its title is the minutes’ own
    for passage in passages:
        other = _INTERESTS.match(passage.text) or (not whole and _is_of_other_minutes(titles[passage.item_id]))
        if passage.paragraph is None or other:
            continue
        roster = rosters[passage.item_id]
        page = passage.paragraph.evidence.page
        before = earlier[1] if earlier[0] == passage.item_id else []
        found = list(entries_of(structure.document.text, passage, roster, before))
        earlier = passage.item_id, found
        yield from (replace(one, page=page) for one in found)
        told = found and roster.status is AttendanceStatus.APOLOGIES and not _is_of_list(passage)
        if told and is_prose(passage.text):
            roster.status = None  # the sentence gave them; what follows under `Apologies and Chair’s business` is other


def entries_of(text: str, passage: Passage, roster: Roster, before: Sequence[Entry] = ()) -> Iterator[Entry]:
    """Read a list whole, and else sentence by sentence; `before` are the entries of the paragraph above."""
    titled = roster.status
    listed = titled is not None or opens_list(passage.text)
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
    told = tells_of_attendance(passage.text) or (bool(before) and tells_of_replacing(passage.text))
    if not (listed or told):
        return
    earlier = list(before)
    apologies = listed and roster.status is AttendanceStatus.APOLOGIES and _is_of_list(passage)
    for start, end in passage.sentences:
        if listed and not is_prose(text[start:end]):
            found = roster.read(text, start, end)
        else:
            away = [one for one in earlier if one.status in AWAY]
            about = titled is not None or bool(away)
            found = entries_said(text, start, end, away, away=apologies, replacing=about)
        yield from found
        earlier = found or earlier


_INTERESTS = pattern("attendance.interests", r"(?:Declarations?\sof|Declared)\s(?:\w{4,9}\s)?[Ii]nterests?\b")
"""`Declarations of interest from Cllr Rook`, below the title `Apologies and declarations of interest`."""


def _is_of_list(passage: Passage) -> bool:
    return passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.LIST_ITEM


_RECEIVED = pattern(
    "attendance.received_from",
    r"(?:(?:[Tt]hese|[Tt]hey)\s)?(?:(?:[Ww]ere|[Ww]as|[Hh]ad\sbeen|[Hh]ave\sbeen)\s)?(?:[Rr]eceived|[Aa]ccepted|[Nn]oted)(?:\sand\s(?:accepted|noted|approved))?\sfrom:?\s(?=[A-Z])",
)
"""`were received from: Cllrs Heron and Teal`, below the title `Apologies`, goes on with it."""


_APOLOGIES = pattern(
    "attendance.apologies_apart", r"(?i:apolog(?:y|ies)(?:\s(?:for|of)\s(?:absence|lateness))?)\s?[:–-]\s{0,60}\S"
)
_THERE_FIRST = pattern(
    "attendance.there_first", r"(?:(?:those|members|councillors)\s)?(?:present|attendance|attending)\b"
)


def _status_of_title(title: str, *, parted: bool) -> AttendanceStatus | None:
    """Return what the title of an item says of the bare names below it; in two languages, what either says.

    `Present and apologies` says that they are present where a label below has the apologies apart (`parted`).
    """
    words = lexicon().words
    if any(word in title for word in words["attendance.roll_titles"]) or (parted and _THERE_FIRST.match(title)):
        return AttendanceStatus.PRESENT
    if any(word in title for word in words["attendance.apology_titles"]):
        return AttendanceStatus.APOLOGIES
    whole = {part.strip(" .:") for part in (title, *_TONGUES.split(title))}
    if not whole.isdisjoint(words["attendance.absent_titles"]):
        return AttendanceStatus.ABSENT
    if any(word in title for word in words["attendance.substitute_titles"]):
        return AttendanceStatus.SUBSTITUTE
    if not whole.isdisjoint(words["attendance.guest_titles"]):
        return AttendanceStatus.IN_ATTENDANCE
    return None if whole.isdisjoint(words["attendance.attendance_titles"]) else AttendanceStatus.PRESENT


_TONGUES = pattern("attendance.tongues", r"\s?/\s?|\s[–|-]\s")
"""`Presennol – Present`"""


def _is_of_other_minutes(title: str) -> bool:
    return any(word in title for word in lexicon().words["attendance.other_minutes_titles"])
