"""What an entry is by its words, those before it and those below: a heading, a clause, or what resolves.

In: what was read so far, and the entry. Out: What. Will not: place it (`tree`).
"""

from dataclasses import dataclass

from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.announced_lists import announces_motion
from tasks.structuring.bare_decisions import bare_clause
from tasks.structuring.below_decision import is_verdict, leads_itself
from tasks.structuring.below_resolution import heads_reasons
from tasks.structuring.clause_openings import is_clause_opening
from tasks.structuring.clauses_below import heads_clauses_below, is_clause, is_line_of_list, stands_in_table
from tasks.structuring.hearings import only_weighs
from tasks.structuring.labels import COLONS, Form, Label
from tasks.structuring.lead_ins import Opening, lead_in, only_heads
from tasks.structuring.lines import Entry
from tasks.structuring.lists import follows
from tasks.structuring.lost_keyword import lost_keyword
from tasks.structuring.openings import openings_in
from tasks.structuring.resolution_progress import Progress
from tasks.structuring.so_far import SoFar
from tasks.structuring.subheadings import heads, is_items_own, stands_under


@dataclass(frozen=True, slots=True)
class What:
    """What an entry is: a heading, one `between` lead-in and clauses, a clause, a `line` of a list, or what resolves.

    One that stands `aside`, such as the vote between two clauses, leaves all lists open.
    """

    heading: bool = False
    between: bool = False
    line: bool = False
    clause: bool = False
    openings: tuple[Opening, ...] = ()
    aside: bool = False


def what_it_is(so: SoFar, entry: Entry, words: str, label: Label | None, following: Entry | None) -> What:
    """Say what an entry is by its words, those before it and those below."""
    below = so.text[following.start : following.end] if following else ""
    aside = label is None and so.is_aside(words)
    if heads_reasons(words) or (entry.label_alone and is_items_own(words, so.part.title, label, following)):
        return What(heading=True, aside=aside)
    if label is None and stands_in_table(so, words):
        return What(aside=True)
    if label is None and heads_clauses_below(so, words, below, following):
        return What(between=True, aside=True)
    line = label is None and is_line_of_list(so, words, entry.start)
    if line or is_clause(so, words, label, below):
        return What(line=line, clause=True)
    if openings := _openings(so, words, label, below, following.label if following else None):
        return What(openings=tuple(openings))
    plain = not so.part.announced and _may_head(so, label, following)
    return What(heading=plain and heads(words, so.before, below, so.known, bold=entry.bold), aside=aside)


def _may_head(so: SoFar, label: Label | None, following: Entry | None) -> bool:
    """Say whether a label lets a line be a heading: none, the first, or the next after a heading's."""
    if label is None:
        return True
    reading, last = label.readings[0], so.headings[-1] if so.headings else None
    goes_on = last is not None and follows(last, reading)
    plain_below = following is not None and (following.label is None or stands_under(following.label, reading))
    opens = (reading.value <= 1 or reading.form is Form.DOTTED) and so.resolution is Progress.NONE
    return reading.form is not Form.BULLET and plain_below and (opens or goes_on)


def _openings(so: SoFar, words: str, label: Label | None, below: str, beside: Label | None) -> list[Opening]:
    """Return how resolutions open; the line `Decision:` of an announced part opens one by itself.

    `beside` is the label of the words below: `DECISION` is over `(a) AGREED to pay`, and heads `AGREED to pay`.
    """
    if so.part.announced and not so.paragraphs:
        return openings_in(words, below) or [Opening(len(words), len(words), None, False, True)]
    if found := openings_in(words, below):
        alone = found[0].content == len(words) and only_heads(words)
        headed = not (beside or words.lower().startswith("resolved"))
        lettered = beside is not None and beside.readings[0].form is not Form.DOTTED
        told = headed and (is_verdict(below) or only_weighs(below) or _decides_later(below, so.known))
        told |= headed and _SEVERAL.match(words) is not None and not is_clause_opening(below, so.known)
        led = leads_itself(below) or lead_in(below) is not None
        return [] if alone and ((led and not lettered) or told) else found
    text = _announces_text(so) or so.part.announced or _goes_on_with_list(so)
    lost = None if text else lost_keyword(words, below)
    if lost is None and so.part.bare and not so.headed:
        lost = bare_clause(words, labelled=label is not None)
    return [lost] if lost else []


_SEVERAL = pattern("what.several", r"(?i:decisions)\b")
"""`Decisions` may head what others decided: `Old Dairy – GRANTED 2 June`."""


def _decides_later(words: str, known: Lexicon) -> bool:
    """Say whether a paragraph tells first and decides behind: `Members saw the map. It was agreed to mend the gate.`

    A word that is no verdict, as of the next column of a table, decides nothing either.
    """
    if " " not in words:
        return words[-1:].isalpha() and words.lower() not in known.canonical("decisions.verbs")
    if is_clause_opening(words, known):
        return False
    return _AGREED_BEHIND.search(words) is not None or any(one.start for one in openings_in(words))


_AGREED_BEHIND = pattern(
    "what.agreed_behind",
    r"[.;]\s(?:[Ii]t\swas|(?:The\s)?[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20}){0,3})\s(?:\w{3,12}ly\s|therefore\s)?(?:agreed|resolved|decided)\s(?:that|to)\b",
)


def _goes_on_with_list(so: SoFar) -> bool:
    """Say whether the paragraph before is a list's, and begins with `That` too: an amendment of the minutes."""
    last = so.paragraphs[-1] if so.paragraphs else None
    return last is not None and last.kind is ParagraphKind.LIST_ITEM and so.before.startswith("That ")


def _announces_text(so: SoFar) -> bool:
    """Say whether the paragraph before announces somebody's text: a motion is not yet a resolution."""
    lowered = so.before.lower()
    told = lowered.endswith(so.known.words["decisions.told_ends"])
    told |= lowered.startswith("that ")  # itself one of a list of clauses whose keyword was lost
    named = not told and any(word in lowered for word in so.known.words["decisions.text_of"])
    headed = lowered.rstrip(" \xa0:-–—") in so.known.words["decisions.heads_motions"]
    announced = lowered.endswith(COLONS) or named or headed or announces_motion(lowered)
    return announced and not lowered.endswith(" and")
