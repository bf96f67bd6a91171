"""Lists within an item of who came for it: `Witnesses:`, `The following attended for this item:`, a name a paragraph.

In: a document's words and its passages. Out: entries. Will not: read lists of speakers, or go on past a paragraph that
does not begin with a name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from seeds.roll_labels import is_side
from tasks.extracting.passages import Passage
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.roles import is_member
from tasks.extracting.people.rosters import Roster
from tasks.extracting.people.told_lines import is_prose

_LONGEST = 200
_FAR = 16
"""A bullet and a title stand before a name at most."""


def guests_in(text: str, passages: Sequence[Passage]) -> Iterator[Entry]:
    """Yield those whom such lists name."""
    roster: Roster | None = None
    item, heard = "", False
    for passage in passages:
        if passage.paragraph is None:
            roster = None
        elif opens_guests(passage.text):
            roster, item = Roster(AttendanceStatus.IN_ATTENDANCE), passage.item_id
            heard = _HEARING.match(passage.text) is not None
        elif roster is not None:
            roster = Roster(AttendanceStatus.IN_ATTENDANCE) if heard else roster  # no post goes on to the next line
            found = _named(text, passage, roster) if item == passage.item_id else []
            yield from (_sitting(one, passage.text) if heard else one for one in found)
            roster = roster if found or (heard and _goes_on(passage)) else None


def _sitting(one: Entry, line: str) -> Entry:
    """Return a councillor who sits in a hearing as present; one who speaks for somebody there is a party to it."""
    member = one.name is not None and is_member(one.name.honorific)
    present = AttendanceStatus.PRESENT
    return replace(one, status=present, listed=present) if member and not _FOR_A_SIDE.search(line) else one


def _goes_on(passage: Passage) -> bool:
    """Say whether the list of a hearing goes on below: a point of it names nobody, or a line names a side."""
    return (passage.paragraph is not None and passage.paragraph.label is not None) or _is_side(passage.text)


def _is_side(line: str) -> bool:
    """Say whether a line names a side of a hearing, whose people stand below: `The Applicants`, `Representing X`."""
    label = line.rstrip(" :-–").removeprefix("The ")
    return len(line) <= _LONGEST_SIDE and (is_side(label) or line.startswith("Representing "))


_LONGEST_SIDE = 60
_FOR_A_SIDE = pattern(
    "guests.for_a_side",
    r"(?i)\b(?:represent(?:ing|ative)|on\sbehalf|residents?|objectors?|applicants?|supporters?|part(?:y|ies)|ward|parish|town\scouncil|district\scouncil)\b",
)
_HEARING = pattern(
    "guests.hearing",
    r"(?:The\sChair(?:man|person|woman)?\s(?:then\s)?(?:welcomed|introduced)\s?:"
    r"|(?:The\sChair(?:man|person|woman)?\s(?:requested|asked)\sthat\s)?(?:(?:[Aa]ll\s)?(?:those|(?:[Tt]he\s)?(?:persons|people|parties))|[Tt]hose)\s"
    r"(?:participating|present|attending|taking\spart|appearing)\s(?:in|at|before)\s[^.;:\n]{3,40}?\s"
    r"(?:(?:were|be)\s(?:identified|introduced)|identified\sthemselves|introduced\sthemselves|identify\sthemselves|introduce\sthemselves)\b[^.;:\n]{0,30}:[-–]?$)",
)
"""`The persons participating in the hearing were identified as follows:`, over all who were there."""


def opens_guests(words: str) -> bool:
    """Say whether a paragraph announces a list of guests and names nobody itself."""
    if not words.endswith((":", ":-", ": -", ":–")) or len(words) > _LONGEST:
        return False
    return _HEARING.match(words) is not None or _opening().match(words) is not None


def _named(text: str, passage: Passage, roster: Roster) -> list[Entry]:
    """Return whom a paragraph names that is no sentence and begins with a name."""
    if is_prose(passage.text) or len(passage.text) > _LONGEST:
        return []
    found = roster.read(text, passage.start, passage.end)
    ahead = text[passage.start : found[0].start] if found else ""
    if not found or (len(ahead) > _FAR and _OFFICE_AHEAD.fullmatch(ahead) is None):
        return []
    joined = (one for one in found[1:] if _JOINED.search(text, passage.start, one.start))
    return [found[0], *joined]


_JOINED = pattern("guests.joined", r"(?:\sand|;|\s&)\s$")
"""Behind a comma stands the body that somebody is of: `Ann Heron, Chief Executive, Carers Together Oxenshire`."""


_OFFICE_AHEAD = pattern("guests.office_ahead", r"(?:The\s)?[A-Z][\w/’'& -]{3,50}?\s[–-]\s")
"""`Sub-Committee Member – Councillor Heron`."""


@lru_cache(maxsize=1)
def _opening() -> Pattern[str]:
    """Match `Witnesses:`, `In attendance for this item:`, `The following officers attended and answered questions:`."""
    labels = any_of(lexicon().words["attendance.guest_labels"])
    groups = any_of(word.lower() for word in lexicon().words["attendance.guest_groups"])
    people = rf"(?:{groups}|members|councillors|people|persons|individuals|representatives|witnesses)"
    besides = r"(?:(?:In\saddition\sto|Besides|As\swell\sas)\s[^.;:\n]{3,120}?,\s)?"
    who = rf"(?:{besides}[Tt]he\sfollowing(?:\s(?:other\s)?{people})?(?:\s(?:from|of)\s[^.;:\n]{{2,60}}?)?|Also)"
    verbs = r"(?:(?:was|were)\s(?:also\s)?)?(?:in\sattendance|present|attended|attending|joined\sthe\smeeting)"
    return pattern("guests.opening", rf"(?:{labels}|{who}\s{verbs}(?!\w)[^.;:\n]{{0,120}}+)\s?:[-–]?\s?[-–]?$")
