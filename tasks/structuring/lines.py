"""The lines of the minutes as entries: each with its label taken off, and wrapped lines joined.

In: the blocks between `Minutes:` and `Supporting documents:`. Out: entries in reading order, each one
paragraph to be; together they hold every word. Will not: give levels or parents (that is the tree).

A label alone on its line (`25.` and the title on the next) belongs to the words that follow it. Where a
label of their own follows, or nothing (`25.` and then `25.1 The Board`), it stands for words itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.kinds import lead_in
from tasks.structuring.labels import Label, read_label

_SENTENCE_ENDS = ".;:!?-–—,"
_LONGEST_WORD = 24
_CLAUSE_ENDS = ("; and", "; or")
_INITIAL = pattern("line.initial", r"\b[A-Z]\.$")
"""`... and that S.A.`, below it `be informed`: the stop is of a name."""
_CLOSING = pattern(
    "line.closing",
    r"[-–—]\s?[A-Z][A-Z .'’-]{3,50},\s(?i:(?:vice[- ])?convener|chair(?:man|person)?|provost|president)\b.{0,20}$",
)
"""How Scottish minutes end: `- ANN HERON, Convener.`; the dash is no bullet."""
_NARROWEST, _WIDEST = 55, 130
"""How wide lines are set, in characters."""
_FEWEST_LINES = 3
_FULL = 0.8
"""Of the width; a shorter line is the last one of its paragraph."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph to be: its words without the label, and whether the label stood on a line alone."""

    start: int
    end: int
    label: Label | None = None
    label_alone: bool = False
    connector: bool = False
    page: int | None = None
    bold: bool = False


def entries_of(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Entry]:
    """Return the entries; `connector` marks a lone `and` or `or` between two clauses."""
    connectors = {word.lower() for word in lexicon.words["page.connectors"]}
    found: list[Entry] = []
    width = set_width(blocks)
    above: Block | None = None
    for block in blocks:
        entry = _entry(text, block, connectors)
        before = found[-1] if found else None
        full = bool(above and width and above.end - above.start >= width * _FULL)
        above = block
        if before and _is_label(text, before) and entry.label is None and not entry.connector:
            found[-1] = replace(entry, label=before.label, label_alone=True)
        elif before and _wraps(text, before, entry, block, full=full):
            found[-1] = replace(before, end=block.end)
        else:
            found.append(entry)
    return found


def _entry(text: str, block: Block, connectors: set[str]) -> Entry:
    """Read the label of a line; one that stands alone is for now its own words."""
    line = text[block.start : block.end]
    label = None if _CLOSING.match(line) else read_label(line)
    if label is None:
        connector = line.lower() in connectors
        return Entry(block.start, block.end, connector=connector, page=block.page, bold=block.bold)
    alone = label.rest == len(line)
    return Entry(
        block.start if alone else block.start + label.rest, block.end, label, label_alone=alone, page=block.page
    )


def _is_label(text: str, entry: Entry) -> bool:
    """Say whether an entry has no words but its label."""
    return entry.label is not None and entry.label_alone and text[entry.start : entry.end] == entry.label.printed


def set_width(blocks: Sequence[Block]) -> int | None:
    """Return the width to which lines are set, where the words of a paragraph stand on several; else None.

    A page that prints each paragraph on one line has lines far longer than any that is set.
    """
    widths = [block.end - block.start for block in blocks]
    continued = sum(not below.gap_before and above.end - above.start >= _NARROWEST for above, below in pairwise(blocks))
    set_in_lines = continued >= _FEWEST_LINES and max(widths) <= _WIDEST
    return max(widths) if set_in_lines else None


def _wraps(text: str, before: Entry, entry: Entry, block: Block, *, full: bool) -> bool:
    """Say whether a line goes on with the sentence of the line directly above it (a hard wrap)."""
    if entry.label or entry.connector or before.connector:
        return False
    if block.gap_before:
        return _breaks_off(text, before)
    initial = text[block.start].islower() and _INITIAL.search(text, max(before.start, before.end - 4), before.end)
    ends = not initial and (
        text[before.end - 1] in _SENTENCE_ENDS or text.endswith(_CLAUSE_ENDS, before.start, before.end)
    )
    if full:
        return not ends or lead_in(text[block.start : block.end]) is None
    return not ends and (text[block.start].islower() or _ends_open(text, before))


def _ends_open(text: str, before: Entry) -> bool:
    """Say whether a line ends with a word behind which its sentence must go on."""
    last = text[max(before.start, before.end - _LONGEST_WORD) : before.end].rsplit(maxsplit=1)
    return len(last) > 1 and (last[-1] in lexicon().words["page.breaks_off"] or last[-1].endswith(("’s", "'s")))


def _breaks_off(text: str, before: Entry) -> bool:
    """Say whether a paragraph ends with a word that ends no sentence (`at the`): the next one goes on with it."""
    last = text[max(before.start, before.end - _LONGEST_WORD) : before.end].rsplit(maxsplit=1)
    return len(last) > 1 and last[-1] in lexicon().words["page.never_last"]


def without_connectors(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the lone connectors; they join clauses and say nothing themselves."""
    return [entry for entry in entries if not entry.connector]
