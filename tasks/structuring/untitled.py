"""What a body decided above the first title of a page: text-only pages lose the first title with the line above it.

In: the sections of a meeting whose titles their shape told. Out: the sections, with an item for what stands
above. Will not: take the page's heading, or words that decide nothing, for an item.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.documents import Block
from seeds.lexicon import Lexicon
from tasks.structuring.clause_openings import is_to_be_done
from tasks.structuring.cutting import Section, Sections
from tasks.structuring.lead_ins import resolves
from tasks.structuring.marks import Mark, mark_of
from tasks.structuring.openings import openings_in
from tasks.structuring.procedural import is_procedural


def with_untitled(text: str, sections: Sections, known: Lexicon) -> Sections:
    """Return the sections; the item's first line stands for the title that was lost.

    A line right above it is the title where every meeting has such an item: `Minutes of the last meeting`.
    """
    above = sections.before
    deciding = next((at for at, block in enumerate(above) if _decides(text, above, at)), None)
    if not sections.items or deciding is None:
        return sections
    listed = [at for at, block in enumerate(above) if mark_of(text, block, known) is Mark.ITEMS]
    start = listed[-1] + 1 if listed and listed[-1] < deciding else deciding
    titled = start > 0 and is_procedural(text[above[start - 1].start : above[start - 1].end])
    first = start - 1 if titled else start
    section = Section(None, above[first], minutes=list(above[start:]), minutes_marker=above[first])
    return replace(sections, before=above[:first], items=(section, *sections.items))


def _decides(text: str, blocks: Sequence[Block], at: int) -> bool:
    """Say whether a line is a resolution: its lead-in with what it governs, or its clause where that was lost."""
    words = text[blocks[at].start : blocks[at].end]
    if words.startswith("That "):
        return words.endswith(".") and is_to_be_done(words)
    below = text[blocks[at + 1].start : blocks[at + 1].end] if at + 1 < len(blocks) else ""
    return any(resolves(words[one.content :] or below, one) for one in openings_in(words, below))
