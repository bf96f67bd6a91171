"""What a line of a list says of its names as a whole: the title they share, the post of two, who wrote the minutes.

In: the words of a line and its calls. Out: titles, entries with the post of both. Will not: turn from one list to the
next (`rosters`).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from re import Match

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, PersonKind
from tasks.extracting.passages import sentences_of
from tasks.extracting.people.attendance_triggers import tells_of_attendance
from tasks.extracting.people.entry import LISTED, Entry, entry
from tasks.extracting.people.names import is_given_name
from tasks.extracting.people.posts import is_post, is_post_of_members, is_post_of_several
from tasks.extracting.people.roles import kind_of_title
from tasks.extracting.people.roll import Call
from tasks.extracting.people.told_lines import is_prose


def sharing_post(one: Entry, following: Sequence[Call], status: AttendanceStatus) -> Entry:
    """Return the first of two who hold one post with it: `Mr Mair and Mr Birney, Principal Planning Officers`."""
    joined = bool(following) and one.printed_role is None and following[0].before in (" and ", " & ")
    post = entry(following[0], status, LISTED).printed_role if joined else None
    return replace(one, printed_role=post) if post and is_post_of_several(post) else one


def title_of(label: str, words: str) -> str | None:
    """Return the title that a label gives the one behind it, who has none: `COUNTY COUNCILLOR: J HERON`."""
    single = label.title().endswith("Councillor") and _OWN_TITLE.match(words) is None
    return "Councillor" if single else None


_OWN_TITLE = pattern("attendance.own_title", r"\s{0,3}(?i:mrs?|ms|miss|dr|cllr|councillor|prof|rev)\b")


def carried_title(text: str, stop: int, calls: Sequence[Call]) -> str | None:
    """Return the title that the names of a line share, where it breaks off at a comma."""
    listed = bool(calls) and calls[-1].name.rule == "person.listed" and text.endswith((",", ", "), 0, stop)
    return calls[-1].name.honorific if listed else None


def is_of_other_council(call: Call) -> bool:
    """Say whether the letters behind a name are those of a council, and not its own: `Councillor Heron (DC)`."""
    letters = call.note if _COUNCILS.fullmatch(call.note) else ""
    first = (call.name.given or call.name.initials or letters)[:1]
    return bool(letters) and (letters[0], letters[-1]) != (first, call.name.family[0])


def own_letters(calls: Sequence[Call]) -> set[str]:
    """Return the letters behind three names or more of a line, which are of the body that meets: `(DMCC)`."""
    notes = Counter(call.note for call in calls if _COUNCILS.fullmatch(call.note))
    return {note for note, times in notes.items() if times >= _MANY}


_MANY = 3
_COUNCILS = pattern("attendance.council_in_note", r"[A-Z]{0,3}[CDB]C")


def stands_in_bracket(call: Call) -> bool:
    """Say whether a name stands in the bracket behind another: `A Heron, Marsh DC (represented by B Teal)`."""
    return ")" not in call.before.rpartition("(")[2] and "(" in call.before


def is_full_name(words: str) -> bool:
    """Say whether words are one name with a given name that is known: `Minutes: Jo Heron`."""
    one = _WRITER.fullmatch(words.strip())
    return one is not None and is_given_name(one["given"])


_WRITER = pattern("attendance.writer", r"(?P<given>[A-Z][a-z]{1,14})\s[A-Z][\w’-]{1,20}\.?(?:\s\([^()]{2,40}\))?")
GROUP_OF_GUESTS = pattern(
    "attendance.group_of_guests",
    r"(?!(?:The\s)?(?:Vice|Deputy|Chair|Convener|Mayor|Subst))[A-Z][A-Za-z&’ ]{1,30}:\s(?=[A-Z])",
)
"""`Acute Trust: Jo Heron` below the line of those who sent apologies"""


def office_of_line(text: str, begin: int, stop: int) -> Match[str] | None:
    """Return the officer's post that a line begins with, up to the name: `Works Foreman: Jo Heron`, `Ranger – K Rook`.

    Not an office of members: `Leader: Councillor Heron`.
    """
    match = _OFFICE.match(text, begin, stop)
    post = match.group("office") if match else ""
    officer = is_post(post) and not is_post_of_members(post) and kind_of_title(post) in _NO_MEMBERS
    return match if officer else None


_NO_MEMBERS = (PersonKind.OFFICER, PersonKind.UNKNOWN)
_OFFICE = pattern(
    "attendance.office_of_line",
    r"(?:The\s)?(?P<office>[A-Z][\w’'&/-]{1,24}(?:\s(?:(?:of|for|and|the|to|in)\s){0,2}[A-Z&\d][\w’'&/-]{0,24}){0,7})(?:\s?:\s{1,3}|\s[–-]\s)"
    r"(?=[A-Z])(?!Cllr|Councillor|None\b|Vacan)",
)


def is_clerks_line(text: str, begin: int, stop: int) -> bool:
    """Say whether a line names an officer and nobody else, who has no title of the members above: `Jo Heron, Clerk`."""
    match = _CLERKS_LINE.fullmatch(text, begin, stop)
    return match is not None and _OWN_SEAT.match(text, begin, stop) is None and is_post(match.group("post"))


_CLERKS_LINE = pattern(
    "attendance.clerks_line",
    r"\s{0,3}(?:[A-Z][\w’'-]{0,20}\.?\s){1,4}[A-Z][\w’'-]{1,24},\s(?P<post>(?:[A-Z][\w-]{2,14}\s){0,2}(?:Clerk|RFO|Town\sManager)(?:\s(?:to\sthe\sCouncil|(?:and|&)\sRFO|/\sRFO))?)\.?\s{0,3}",
)
_OWN_SEAT = pattern("attendance.own_seat", r"\s{0,3}(?i:cllrs?|councillors?|alderman)\b")


def before_sentences(text: str, begin: int, stop: int) -> int:
    """Return where names end and sentences begin: `Councillors Heron and Rook. Councillor Finch sent her apologies.`"""
    sentences = list(sentences_of(text[begin:stop], begin))
    told = (start for start, end in sentences[1:] if _tells(text[start:end]))
    return next(told, stop)


def _tells(words: str) -> bool:
    """Say whether a sentence behind a list is told by itself: `Apologies from Mr Wren.`"""
    told = tells_of_attendance(words) or " attended " in words
    return (is_prose(words) and told) or words.startswith(("Apologies from", "Apology from"))
