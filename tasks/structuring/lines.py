"""The lines of the minutes as entries: each with its label taken off, and wrapped lines joined.

In: the blocks between `Minutes:` and `Supporting documents:`. Out: entries in reading order, each one
paragraph to be. Will not: give levels or parents (that is the tree).

A label alone on its line (`25.` and the title on the next) belongs to the words that follow it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from schemas.documents import Block
from seeds.lexicon import Lexicon
from tasks.structuring.labels import Label, read_label

_SENTENCE_ENDS = ".;:!?-–—,"


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph to be: its words without the label, and where the label stood on a line alone."""

    start: int
    end: int
    label: Label | None = None
    label_alone: bool = False
    connector: bool = False


def entries_of(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Entry]:
    """Return the entries; `connector` marks a lone `and` or `or` between two clauses."""
    connectors = {word.lower() for word in lexicon.words["page.connectors"]}
    found: list[Entry] = []
    hanging: Label | None = None
    for block in blocks:
        entry = _entry(text, block, hanging)
        hanging = None
        if entry.label and entry.start == entry.end:
            hanging = entry.label
        elif found and _wraps(text, found[-1], block):
            found[-1] = replace(found[-1], end=block.end)
        else:
            lone = text[entry.start : entry.end].lower() in connectors and entry.label is None
            found.append(replace(entry, connector=lone))
    return found


def _entry(text: str, block: Block, hanging: Label | None) -> Entry:
    """Read the label of a line, or give it the one that hung on the line before."""
    if hanging is not None:
        return Entry(block.start, block.end, hanging, label_alone=True)
    label = read_label(text[block.start : block.end])
    return Entry(block.start + (label.rest if label else 0), block.end, label)


def _wraps(text: str, before: Entry, block: Block) -> bool:
    """Say whether a line goes on with the sentence of the line directly above it (a hard wrap)."""
    if block.gap_before or read_label(text[block.start : block.end]):
        return False
    return text[before.end - 1] not in _SENTENCE_ENDS and text[block.start].islower()


def without_connectors(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the lone connectors; they join clauses and say nothing themselves."""
    return [entry for entry in entries if not entry.connector]
