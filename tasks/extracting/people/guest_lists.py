"""Lists within an item of who came for it: `Witnesses:`, `The following attended for this item:`, a name a paragraph.

In: a document's words and its passages. Out: entries. Will not: read lists of speakers, or go on past a paragraph that
does not begin with a name.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.rosters import Roster, is_prose

_LONGEST = 200
_FAR = 16
"""A bullet and a title stand before a name at most."""


def guests_in(text: str, passages: Sequence[Passage]) -> Iterator[Entry]:
    """Yield those whom such lists name."""
    roster: Roster | None = None
    item = ""
    for passage in passages:
        if passage.paragraph is None:
            roster = None
        elif opens_guests(passage.text):
            roster, item = Roster(AttendanceStatus.IN_ATTENDANCE), passage.item_id
        elif roster is not None:
            found = _named(text, passage, roster) if item == passage.item_id else []
            yield from found
            roster = roster if found else None


def opens_guests(words: str) -> bool:
    """Say whether a paragraph announces a list of guests and names nobody itself."""
    return words.endswith((":", ":-", ": -", ":–")) and len(words) <= _LONGEST and _opening().match(words) is not None


def _named(text: str, passage: Passage, roster: Roster) -> list[Entry]:
    """Return whom a paragraph names that is no sentence and begins with a name."""
    if is_prose(passage.text) or len(passage.text) > _LONGEST:
        return []
    found = roster.read(text, passage.start, passage.end)
    if not found or found[0].start - passage.start > _FAR:
        return []
    joined = (one for one in found[1:] if _JOINED.search(text, passage.start, one.start))
    return [found[0], *joined]


_JOINED = pattern("guests.joined", r"(?:\sand|;|\s&)\s$")
"""Behind a comma stands the body that somebody is of: `Ann Heron, Chief Executive, Carers Together Oxenshire`."""


@lru_cache(maxsize=1)
def _opening() -> Pattern[str]:
    """Match `Witnesses:`, `In attendance for this item:`, `The following officers attended and answered questions:`."""
    labels = any_of(lexicon().words["attendance.guest_labels"])
    groups = any_of(word.lower() for word in lexicon().words["attendance.guest_groups"])
    people = rf"(?:{groups}|members|councillors|people|persons|individuals|representatives|witnesses)"
    who = rf"(?:The\sfollowing(?:\s(?:other\s)?{people})?(?:\s(?:from|of)\s[^.;:\n]{{2,60}}?)?|Also)"
    verbs = r"(?:(?:was|were)\s(?:also\s)?)?(?:in\sattendance|present|attended|attending|joined\sthe\smeeting)"
    return pattern("guests.opening", rf"(?:{labels}|{who}\s{verbs}(?!\w)[^.;:\n]{{0,120}}+)\s?:[-–]?\s?[-–]?$")
