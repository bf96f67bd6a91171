"""Headings inside an item's minutes, most of which lost their bold face: `Climate Emergency`, `PUBLIC QUESTIONS`.

In: a line, the words before it and those below. Out: whether it heads what follows. Will not: take a name, a cell of
a flattened table, a vote or a short sentence for one.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.below_decision import leads_itself
from tasks.structuring.clause_openings import is_clause_opening
from tasks.structuring.labels import Form, Label, Reading
from tasks.structuring.lead_ins import lead_in, only_heads
from tasks.structuring.lines import Entry
from tasks.structuring.lists import follows
from tasks.structuring.vote_lines import tells_side

_LONGEST = 90
_MOST_WORDS = 12
_SHORTEST_BELOW = 60
"""A shorter line below is a cell or a name rather than the first paragraph of a section."""
_STOPS = ".;)”\"'’"


def heads(line: str, before: str, below: str, known: Lexicon, *, bold: bool) -> bool:
    """Say whether a line heads the paragraph below it.

    >>> heads(
    ...     "Swift Bricks", "The motion fell.", "Councillor Tull moved that bricks be laid." * 2, lexicon(), bold=False
    ... )
    True
    """
    if below and line[-1] == ":" and line.rstrip(" \xa0:").casefold() in known.words["page.headings_with_colon"]:
        return True
    if only_heads(line) and (lead_in(below) or leads_itself(below)):
        return True
    if not _is_short(line) or not below or _is_said(line, known):
        return False
    told = len(below) >= _SHORTEST_BELOW and (below[0].isupper() or not below[0].isalnum())
    return told and (bold or not before or before[-1] in _STOPS)


def heads_clauses(line: str, below: str, label: Label | None, last: Label | None, known: Lexicon) -> bool:
    """Say whether a line heads some clauses of the resolution above, whose labels go on: `Capital` above `(d) to note`.

    `PART A` may head such a heading.
    """
    if _PART.match(line):
        return True
    if label is None or not _is_short(line) or _is_said(line, known) or is_clause_opening(line, known):
        return False
    return _goes_on(label, last) and is_clause_opening(below, known)


def heads_terms(line: str, label: Label | None, last: Label | None, known: Lexicon) -> bool:
    """Say whether a line heads some of the conditions that a resolution is subject to: `Hours` above `1.`"""
    said = _is_said(line, known) and not line.startswith("Condition")
    return label is not None and _is_short(line) and not said and _goes_on(label, last)


def _goes_on(label: Label, last: Label | None) -> bool:
    """Say whether a label is the first, or goes on from the one above the heading."""
    first, before = label.readings[0], last.readings[0] if last else None
    return first.value == 1 if before is None else follows(before, first)


_PART = pattern("subheading.part", r"(?:PART|Part|SECTION|Section)\s(?:[A-H]|\d|ONE|TWO|One|Two)$")


def stands_under(label: Label, above: Reading) -> bool:
    """Say whether a label is numbered below another: `5.1.1` below `5.1`."""
    return label.readings[0].style == f"{above.style}{above.value}."


def is_items_own(words: str, title: str, label: Label | None, following: Entry | None) -> bool:
    """Say whether a number alone and the line below it are the item's heading and no paragraph.

    Some councils print the numbers of all paragraphs on lines of their own, `8.1` above `8.2`.
    """
    numbered_below = _is_dotted(following.label if following else None) and not _is_dotted(label)
    return numbered_below or " ".join(words.split()).casefold() == " ".join(title.split()).casefold()


def _is_dotted(label: Label | None) -> bool:
    return label is not None and label.readings[0].form is Form.DOTTED


def _is_short(line: str) -> bool:
    """Say whether a line has the shape of a heading: few words, a capital first, no stop last."""
    short = len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS
    return short and line[0].isupper() and (line[-1].isalnum() or line[-1] in ")?’'")


def _is_said(line: str, known: Lexicon) -> bool:
    """Say whether a line is a sentence, a name, a vote, or ends in an outcome: `22/0134 The Green. No objection`."""
    words = line.split()
    verb = any(word in known.words["attendance.prose"] for word in words)
    outcome = _LAST_WORDS.split(line.rstrip(")"))[-1].casefold() in known.words["page.no_headings"]
    voted = line.startswith(known.words["votes.asides"]) or tells_side(line)
    return verb or outcome or voted or _named().match(line) is not None


_LAST_WORDS = pattern("subheading.last_words", r"(?<=[a-z\d)])(?:\.|\s[–-])\s")


@lru_cache(maxsize=1)
def _named() -> Pattern[str]:
    """Match the beginning of a line that names a person, or says who moved."""
    words = lexicon().words
    openings = any_of([*words["people.honorifics"], *words["page.no_heading_openings"]])
    return pattern("subheading.named", rf"{openings}s?\b")
