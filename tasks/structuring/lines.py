"""The lines of the minutes as entries: each with its label taken off, and lines that break off joined.

In: the blocks between `Minutes:` and `Supporting documents:`. Out: entries in reading order, each one
paragraph to be; together they hold every word. Will not: give levels or parents (that is the tree).

A label alone on its line (`25.` and the title on the next) belongs to the words that follow it. Where a
label of their own follows, or nothing (`25.` and then `25.1 The Board`), it stands for words itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.light import light
from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.labels import Label, read_label
from tasks.structuring.run_labels import run_labels
from tasks.structuring.wraps import breaks_off, goes_on_wishing

_CLOSING = pattern(
    "line.closing",
    r"[-–—]\s?[A-Z][A-Z .'’-]{3,50},\s(?i:(?:vice[- ])?convener|chair(?:man|person)?|provost|president)\b.{0,20}$",
)
"""How Scottish minutes end: `- ANN HERON, Convener.`; the dash is no bullet."""


@light(frozen=True, slots=True)
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
    in_runs = run_labels(text, blocks, lexicon)
    for place, block in enumerate(blocks):
        entry = _entry(text, block, connectors, in_runs.get(place))
        before = found[-1] if found else None
        if before and _is_label(text, before) and entry.label is None and not entry.connector:
            found[-1] = replace(entry, label=before.label, label_alone=True)
        elif before and _wraps(text, before, entry, block):
            found[-1] = replace(before, end=block.end)
        else:
            found.append(entry)
    return found


def _entry(text: str, block: Block, connectors: set[str], in_run: Label | None) -> Entry:
    """Read the label of a line, or take what its list makes one; one that stands alone is for now its own words."""
    line = text[block.start : block.end]
    label = in_run or (None if _CLOSING.match(line) else read_label(line))
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


def _wraps(text: str, before: Entry, entry: Entry, block: Block) -> bool:
    """Say whether a line without a label goes on with the paragraph above it."""
    plain = not (entry.label or entry.connector or before.connector)
    return plain and (breaks_off(text, before, block) or goes_on_wishing(text, before, block))


def without_connectors(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the lone connectors; they join clauses and say nothing themselves."""
    return [entry for entry in entries if not entry.connector]
