"""Whether a labelled line below a resolution begins another matter: the next application, or the next minute.

In: what was read so far, and the line. Out: yes or no. Will not: tell a matter's clauses (`clauses_below`).
"""

from collections.abc import Sequence

from schemas.minutes import Paragraph
from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from tasks.structuring.clause_openings import is_clause_opening, is_reported
from tasks.structuring.labels import COLONS, DASHES, Form, Label, is_minutes_own, read_label
from tasks.structuring.lists import follows
from tasks.structuring.resolution_progress import GO_ON, Progress, announces_more, begins_matter, begins_next_minute
from tasks.structuring.so_far import SoFar
from tasks.structuring.subtitles import has_verb

_SHORTEST_NAME = 15


def begins_another(so: SoFar, words: str, label: Label) -> bool:
    """Say whether a labelled line below a resolution begins what else was taken: no clause of it follows."""
    if is_minutes_own(label):
        return True
    resolved = bool(so.lead_ins) and so.lead_ins[-1].paragraph_id == so.paragraphs[-1].id
    next_matter = resolved and begins_matter(so.before, words, label, so.known)
    tells = label.readings[0].form is Form.DOTTED and so.before.endswith(".") and is_reported(words)
    another = _names_another(so, words) or _is_next_minute(so, words, label)
    return (
        next_matter
        or tells
        or another
        or _goes_on_above(so, words, label)
        or (resolved and _is_next_of_list(so, words, label))
    )


def _is_next_of_list(so: SoFar, words: str, label: Label) -> bool:
    """Say whether a bullet goes on with the list in which the resolution above stands, as of applications.

    `- 24/0124 The Barn` below `- 24/0123 The Mill`, `New roof`, `Agreed to recommend approval`.
    """
    begun = so.resolution is Progress.BEGUN and label.readings[0].form is Form.BULLET
    if not begun or so.before.endswith((*COLONS, *DASHES, *GO_ON)) or announces_more(so.before):
        return False
    clause = is_clause_opening(words, so.known) or words[:1].islower()
    clause |= _OPEN.search(so.before) is not None and not words[:1].isdigit()
    return not clause and any(
        one.label == label.printed and one.kind is not ParagraphKind.RESOLUTION_CLAUSE for one in so.paragraphs[:-1]
    )


def _goes_on_above(so: SoFar, words: str, label: Label) -> bool:
    """Say whether a label goes on with one from before the resolution, and with none of its clauses.

    `(b) 24/0124 The Barn` below `(i)` and `(ii)` of what was resolved about `(a) 24/0123 The Mill`; `(b) Payments`
    below what was resolved about `(a) Balances`, or below the title `14. (a) Balances`.
    """
    if so.resolution is Progress.NONE or not so.before.endswith(".") or is_clause_opening(words, so.known):
        return False
    opened = next(at for at in range(len(so.paragraphs) - 1, -1, -1) if so.paragraphs[at].kind in _OPENS or not at)
    clauses, above = so.paragraphs[opened + 1 :], so.paragraphs[:opened]
    if not (clauses or _is_name(words)) or _follows_one(_labels_of(clauses), label):
        return False
    return _follows_one([*_labels_of(above), so.part.title], label)


_OPENS = (ParagraphKind.RESOLUTION, ParagraphKind.PARAGRAPH)
_LONGEST_NAME = 80


def _is_name(words: str) -> bool:
    """Say whether words are as a title: short, with neither a stop nor a verb."""
    return len(words) <= _LONGEST_NAME and words[-1:].isalnum() and words[:1].isupper() and not has_verb(words)


def _labels_of(paragraphs: Sequence[Paragraph]) -> list[str]:
    return [f"{one.label} " for one in paragraphs if one.label]


def _follows_one(printed: Sequence[str], label: Label) -> bool:
    """Say whether a label is the next behind one that stands before words; a bullet says nothing of order."""
    labels = map(read_label, printed)
    readings = [reading for before in labels if before for reading in before.readings]
    own = [reading for reading in label.readings if reading.form in _IN_ORDER]
    return any(follows(before, after) for before in readings for after in own)


_IN_ORDER = (Form.NUMBER, Form.UPPER, Form.LOWER, Form.ROMAN)
_OPEN = pattern("next_matters.open", r"\b(?:to\s[a-z]{2,16}|for|of|to|with|from|at|on|by|and|the|that)$")
"""`It was agreed to buy` wants its objects, which stand below; so may `to object`, but no number of an application."""


def _names_another(so: SoFar, words: str) -> bool:
    """Say whether a line names the next application, below a resolution that is whole: `(2) 4 MILL LANE, DACE`."""
    begun = so.resolution is Progress.BEGUN and so.before.endswith((".", ")"))
    name = begun and len(words) >= _SHORTEST_NAME and words.isupper() and " BE " not in words
    return name and not is_clause_opening(words, so.known)


def _is_next_minute(so: SoFar, words: str, label: Label) -> bool:
    """Say whether a numbered line tells something of its own below a resolution that opened no list."""
    above = so.paragraphs[-1] if so.paragraphs else None
    below = so.resolution is Progress.BEGUN and above is not None and above.kind is ParagraphKind.RESOLUTION
    return below and begins_next_minute(so.before, words, label.readings[0], so.known)
