"""Which line goes on with the sentence of the line above it: the one place that says so.

In: two lines of a text, and how its lines are set, if they are set to a width. Out: yes or no. Will not: join them, or
take a row of a table, a label or a field of a heading for the rest of a sentence.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_list, opens_presence
from tasks.structuring.clause_openings import is_to_be_done
from tasks.structuring.labels import Form, Label, print_label, read_label
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.setting import ENDS, Setting

_LONGEST_WORD = 24
_CLAUSE_ENDS = ("; and", "; or")
_FIELD = pattern("wraps.field", r"[A-Z][A-Za-z/&’' -]{2,40}(?:\(\d{1,3}\)\s?)?:(?=\s|$)")
_COLUMNS = pattern("wraps.columns", r"\S(?:\s{4,}+|\t)\S|\s\|\s")
"""What parts the columns of a typed table."""
_LABELLED = pattern(
    "wraps.labelled", r"[A-Z]{0,5}[/ ]?\d[\d./]{0,12}\w?\s{2,60}+|(?:\S\s?){1,30}+\s{2,60}+|\S(?:\s?\S){0,29}:\s{2,60}+"
)
"""What may stand apart before the words of a paragraph: `Present   Mr A Heron`, `C165/22   MATTERS ARISING`."""
_REFERENCE = pattern("wraps.reference", r"[A-Z]{0,4}/?\d{1,4}(?:\.\d{1,4})?/\d{2,6}\b")
_INITIAL = pattern("wraps.initial", r"\b[A-Z]\.$")
_SHORTEST_BROKEN = 60
"""Characters of what stands above a blank line in a sentence; what is shorter may be a heading, or lead to a list."""
_LISTING = pattern(
    "wraps.listing",
    r"\b(?:following|follows|below|namely|that|to|and|or|(?i:resolved|agreed|decided|recommended))$|\bfollowing\b[^.;:]{0,60}$",
)
_YEAR = pattern("wraps.year", r"(?:19|20)\d\d\s[a-z]")
_DAY = pattern("wraps.day", r"\d(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}$")
_CLOSING = "’”\"')]"
_FAR = 30
_SOFT_ENDS = ",-–—"
_MOST = 0.6


class Stretch(Protocol):
    """What begins and ends at an offset of the text: a line, or a paragraph so far."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it ends."""


def goes_on(text: str, start: int, above: Block, below: Block, setting: Setting, *, over_page: bool) -> bool:
    """Say whether a line goes on with the one above it, whose paragraph begins at `start`; a page may end between."""
    rows = any(line.role or line.cells for line in (above, below))
    if rows or below.gap_before or over_page:
        return not rows and _goes_on_over_gap(text, above, below, setting, over_page=over_page)
    full = setting.is_full(text, above, below)
    if full and below.indent in setting.hangs:
        return not _has_columns(text, above)
    if _is_apart(text, above, below) or (above.start == start and _begin_alike(text, above, below)):
        return False
    if label := read_label(text[below.start : below.end]):
        return full and _is_no_label(text, start, above, below, label)
    if ends_sentence(text[above.start : above.end]):
        return full and _another_goes_on(text, above, below, setting)
    return full or _is_amid(text, above, below, setting)


def _goes_on_over_gap(text: str, above: Block, below: Block, setting: Setting, *, over_page: bool) -> bool:
    """Say whether a sentence goes on below blank lines, as print leaves them at a page’s end and by uneven lines."""
    full = setting.is_full(text, above, below) and not ends_sentence(text[above.start : above.end])
    amid = full and (over_page or text[below.start].islower()) and not _is_apart(text, above, below)
    broken = breaks_off(text, above, below) or agrees_below(text, above, below)
    return broken or (amid and read_label(text[below.start : below.end]) is None)


def agrees_below(text: str, above: Stretch, below: Stretch) -> bool:
    """Say whether a sentence only agrees below a blank line: `seconded by Mr Teal, it was` above `agreed to defer it`.

    >>> agrees_below("It was\\nagreed to go.", Block(0, 6), Block(7, 20))
    True
    """
    return _AGREES.match(text, below.start, below.end) is not None and (
        _SUBJECT.search(text, above.start, above.end) is not None
    )


_AGREEING = r"(?:(?:unanimously|duly|then|therefore|further|also)\s){0,2}(?:agreed|decided|approved)\s(?:that|to)\b"
_AGREES = pattern("wraps.agrees", _AGREEING)
AGREES_BELOW = pattern("wraps.agrees_below", rf"\n[^\S\n]{{0,16}}{_AGREEING}")
"""A line that begins so, of which a text without any needs not be asked."""
_SUBJECT = pattern(
    "wraps.subject",
    r"\b(?i:(?:it|this)\swas|(?:seconded|secs?\.?)\s(?:by\s)?[^.;:\n]{3,60}?,?\sand"
    r"|the\s(?:[a-z-]{3,12}\s){0,3}(?:committee|council|board|panel|cabinet|executive))"
    r"(?:\s(?:unanimously|then|therefore|duly))?$",
)


def goes_on_over_page(text: str, above: Block, below: Block) -> bool:
    """Say whether a page ends in the middle of a sentence, on whose other side it goes on in small letters."""
    label = read_label(text[below.start : below.end])
    amid = text[below.start].islower() or ends_open(text[above.start : above.end])
    return amid and label is None and not ends_sentence(text[above.start : above.end])


def _another_goes_on(text: str, above: Block, below: Block, setting: Setting) -> bool:
    """Say whether a sentence that begins a line belongs to the paragraph of the one that ends the line above."""
    if _REFERENCE.match(text, below.start, below.end):
        return False
    return setting.gaps or (setting.steps_on(above, below) and not _resolves(text, below))


def ends_sentence(line: str) -> bool:
    """Say whether a line ends with a stop, not with that of an initial or a title: `and that Mr B.`, `Cllr.`"""
    over = line[-_LONGEST_WORD:].rstrip(_CLOSING)
    if not over or over[-1] not in ENDS:
        return False
    return over[-1] != "." or not (_INITIAL.search(over) or last_word(line)[:-1] in _abbreviations())


def _resolves(text: str, below: Block) -> bool:
    opening = lead_in(text[below.start : below.end])
    return opening is not None and opening.is_printed_large


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return frozenset(lexicon().words["text.abbreviations"])


def _is_apart(text: str, above: Block, below: Block) -> bool:
    """Say whether one of two lines is a row, a field, a label without words, or a heading over words.

    A word alone below a colon heads a list: `when there were present:` above `Councillors`.
    """
    line = text[below.start : below.end]
    over = text[above.start : above.end]
    if abs(below.indent - above.indent) > _FAR or (over.endswith(":") and line.isalpha() and line[0].isupper()):
        return True
    if over.isupper() and not line.isupper() and not line[0].islower():
        return True
    alone = read_label(over)
    return (
        (alone is not None and alone.rest == len(over))
        or _FIELD.match(line) is not None
        or opens_presence(text, below)
        or opens_list(text, below)
        or _has_columns(text, above)
        or _has_columns(text, below)
    )


def _begin_alike(text: str, above: Stretch, below: Stretch) -> bool:
    """Say whether two lines are clauses that lost their labels: `that a map be sent` below `that the pond be`."""
    return any(text.startswith(link, above.start) and text.startswith(link, below.start) for link in _LINKS)


_LINKS = ("that ", "That ", "To ", "to ")


def _has_columns(text: str, line: Block) -> bool:
    return _COLUMNS.search(text, behind_label(text, line), line.end) is not None


def behind_label(text: str, line: Block) -> int:
    """Return where the words of a line begin behind a label that stands apart from them."""
    label = read_label(text[line.start : line.end])
    start = line.start + (label.rest if label else 0)
    labelled = _LABELLED.match(text, start, line.end)
    return labelled.end() if labelled else start


def _is_no_label(text: str, start: int, above: Block, below: Block, label: Label) -> bool:
    """Say whether what looks like a label is part of a sentence: a dash, a number that ends one, the next of several.

    `as shown on page` / `12. He said`; `asked that (1) a map be sent,` / `(2) a bench be bought`.
    """
    reading = label.readings[0]
    before = print_label(replace(reading, value=reading.value - 1))
    if ends_sentence(text[above.start : above.end]):
        return False
    if reading.form is Form.BULLET:
        amid = text[below.start + label.rest].islower() or text[above.end - 1].isalnum()
        return label.printed in _SOFT_ENDS and amid and text[start] not in _SOFT_ENDS
    if f" {before}" in text[start : above.end]:
        return True
    amid = text[above.end - 1].isalnum() and below.indent == above.indent
    return amid and reading.form in (Form.NUMBER, Form.DOTTED) and not text.startswith(before, start)


def _is_amid(text: str, above: Block, below: Block, setting: Setting) -> bool:
    """Say whether a line begins in the middle of a sentence, though the line above is not full."""
    long = above.indent + above.end - above.start >= _MOST * setting.widest
    return breaks_off(text, above, below) or (text[below.start].islower() and long)


def breaks_off(text: str, above: Stretch, below: Block) -> bool:
    """Say whether a line, or a paragraph so far, breaks off in the middle of a sentence: wherever a line may end."""
    if below.gap_before:
        never_last = last_word(text[above.start : above.end]) in lexicon().words["page.never_last"]
        return never_last or _breaks_off_over_gap(text, above, below)
    if _begin_alike(text, above, below):
        return False
    clause = text[above.end - 1] in _SOFT_ENDS or text.endswith(_CLAUSE_ENDS, above.start, above.end)
    if clause or ends_sentence(text[above.start : above.end]):
        return False
    return text[below.start].islower() or ends_open(text[above.start : above.end])


def goes_on_wishing(text: str, above: Stretch, below: Block) -> bool:
    """Say whether a clause breaks off before it wishes anything: `That land at Mill Lane,` above `Dace, be sold.`"""
    words, rest = text[above.start : above.end], text[below.start : below.end]
    open_wish = words.startswith("That ") and words.endswith(",") and not is_to_be_done(words)
    return open_wish and not rest.startswith("That ") and is_to_be_done(f" {rest}")


def _breaks_off_over_gap(text: str, above: Stretch, below: Block) -> bool:
    """Say whether a blank line stands in a sentence, as copied pages leave it where their source breaks a line.

    `of the other committees and partner` above `organisations of the Board`, `held on 7 June` above `2023 were`.
    """
    last = text[above.end - 1]
    if above.end - above.start < _SHORTEST_BROKEN or not last.isalnum():
        return False
    if _YEAR.match(text, below.start, below.end):
        return _DAY.search(text, above.end - _LONGEST_WORD, above.end) is not None
    return text[below.start].islower() and not _LISTING.search(text, above.start, above.end)


def ends_open(line: str) -> bool:
    """Say whether a line ends with a word behind which its sentence must go on: `Recycling Centres: Award of`."""
    last = last_word(line)
    if _ABOUT_COUNCILLORS.match(line):
        return False
    return (last.lower() if line.isupper() and len(last) > 1 else last) in lexicon().words[
        "page.breaks_off"
    ] or last.endswith(("’s", "'s"))


_ABOUT_COUNCILLORS = pattern(
    "wraps.about_councillors",
    r"(?:[A-Z]{0,4}[/ ]?\d[\d./]{0,10}[.):]?\s{1,9})?"
    r"(?i:election|re-election|co-?option|vacanc(?:y|ies)|training|resignation|appointment|declarations?)"
    r"(?:\s[A-Za-z-]{2,14}){0,4}\s(?:of|for|by)\s(?:[A-Z][a-z]{2,8}\s)?Councillors$"
    r"|[^\n]{0,90}?\s(?:from|by)\s(?:the|our)\s(?:(?:County|District|Borough|Ward|City)\s(?:(?:and|or)\s)?){1,2}Councillors?$",
)
"""`7. Election of Councillors`, `a report from the County Councillor` are whole; `moved by Councillors` goes on."""


def last_word(line: str) -> str:
    """Return the last word of a line that has several, else nothing."""
    last = line[-_LONGEST_WORD:].rsplit(maxsplit=1)
    return last[-1] if len(last) > 1 else ""
