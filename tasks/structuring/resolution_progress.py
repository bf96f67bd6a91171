"""How far a resolution goes in the paragraph that opens it: whether clauses are still to come, or all has been said.

In: the words of a paragraph, how a resolution opens in it, and the entry below. Out: yes or no, and the progress that
the next entry needs to know. Will not: find the openings (`openings`).
"""

from enum import Enum, auto

from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.clause_openings import is_clause_opening, is_to_be_done
from tasks.structuring.labels import COLONS, Form, Label, Reading, read_label
from tasks.structuring.lead_ins import Opening
from tasks.structuring.lines import Entry
from tasks.structuring.lists import follows
from tasks.structuring.sentence_starts import sentence_start
from tasks.structuring.subtitles import tells

GO_ON = (";", "; and", ", and", ";and")


class Progress(Enum):
    """How far the resolution above is: none, its lead-in alone, or its first clause too."""

    NONE = auto()
    OPEN = auto()
    BEGUN = auto()


def holds_list(words: str, opening: Opening) -> bool:
    """Say whether clauses are still to come: nothing behind the lead-in but a first label, or no stop at the end."""
    content = words[opening.content :].strip(" \xa0:-–—.;")
    if _is_told_whole(words, opening):
        return False
    return content.lower() in ("", "to", "that") or words.endswith((*COLONS, *GO_ON)) or _is_first(read_label(content))


def _is_told_whole(words: str, opening: Opening) -> bool:
    """Say whether a told paragraph ends in its verdict, with a stop: `The accounts were seen. Noted.`"""
    return opening.start > 0 and words.endswith(".") and not words[opening.content :].strip(" .")


def _is_first(label: Label | None) -> bool:
    return label is not None and label.readings[0].value == 1


def ends_discussion(words: str, opening: Opening, following: Entry | None) -> bool:
    """Say whether a paragraph tells of a discussion and its last sentence decides, with no clause on a line below."""
    told = sentence_start(words, opening.start) > 0
    content = words[opening.content :].strip(" \xa0:-–—;")
    waiting = words.endswith(COLONS) or not (content or words.endswith("."))
    first, below = read_label(content), following.label if following else None
    goes_on = first is not None and below is not None and follows(first.readings[0], below.readings[0])
    return told and not waiting and not goes_on


def is_complete(words: str, opening: Opening) -> bool:
    """Say whether a lost keyword left a whole resolution: a number below it is the next item's."""
    return not opening.explicit and words.endswith(".") and read_label(words[opening.content :].lstrip()) is None


def progress_of(words: str, opening: Opening) -> Progress:
    """Return how far a resolution is at the end of the paragraph that opens it."""
    begun = words[opening.content :].strip(" \xa0:-–—.;") or _is_told_whole(words, opening)
    return Progress.BEGUN if begun else Progress.OPEN


def begins_matter(before: str, words: str, label: Label, known: Lexicon) -> bool:
    """Say whether a labelled line below a resolution that ends with a stop and announces nothing is of another matter.

    A bullet is unless it is worded as a clause, so is any line with its own keyword: `b) Moor Farm. Resolved: to`.
    """
    clause = is_clause_opening(words, known) or words[:1].islower()
    bullet = label.readings[0].form is Form.BULLET
    whole = before.endswith(".") and not announces_more(before)
    return whole and (_RESOLVES.search(words) is not None or (bullet and not clause))


def announces_more(words: str) -> bool:
    """Say whether words point to what stands below them: `to support the following`, `the grants listed below`."""
    return _ANNOUNCES.search(words) is not None


_RESOLVES = pattern("resolution.resolves_itself", r"(?:^|[.;–-]\s)(?:It\swas\s)?(?:RESOLVED|Resolved|resolved)\b")
_ANNOUNCES = pattern("resolution.announces_more", r"\b(?i:follow(?:s|ing)|below|listed)\b")


def begins_next_minute(before: str, words: str, reading: Reading, known: Lexicon) -> bool:
    """Say whether a numbered line below a resolution is the next minute, and no clause of a list that was begun.

    `3. The minutes were taken as read` below `Resolved that Cllr Heron is elected Chairman` is one.
    """
    if reading.form is not Form.NUMBER or reading.value <= 1 or before.endswith((*COLONS, *GO_ON)):
        return False
    begun = any(sign in before for sign in (f"{reading.value - 1}.", f"{reading.value - 1})"))
    return not begun and tells(words) and not (is_clause_opening(words, known) or is_to_be_done(words))
