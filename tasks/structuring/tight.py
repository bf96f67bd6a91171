"""A document as it would be if each paragraph stood on one line.

In: a Document whose paragraphs are wrapped over lines, or whose titles have stops. Out: a tight Copy, or None where
there is nothing of both, which costs a look at the lines and no more. Will not: change a word, or the white space of a
line that stands by itself: tables, columns and lists are told by it.

Every rule reads words with one space between them, a paragraph as one block, and a stop as the end of a sentence. Line
ends, indents, the wide spaces of justified lines and the stop of `Cllr. Heron` are taken out here, once for all of
them; a word that a hyphen cuts at a line's end is whole.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import zip_longest

from schemas.documents import Block, Document
from schemas.patterns import pattern
from seeds.hyphens import between
from tasks.structuring.copying import Copy, Joint, copied
from tasks.structuring.lone_numbers import lone_numbers
from tasks.structuring.running import running_lines
from tasks.structuring.setting import Setting, setting_of
from tasks.structuring.title_stops import as_titled, titles_with_stops
from tasks.structuring.wraps import AGREES_BELOW, agrees_below, behind_label, goes_on, goes_on_over_page

_WIDE = pattern("tight.wide", r"\s{2,}+")
_FEW_CLOSER = 20
"""One line in so many may stand closer to the one above it in a text whose lines are set apart."""


def tightened(document: Document) -> Copy | None:
    """Return the document without its wraps and the stops of titles; None where it has none."""
    paragraphs = _paragraphs(document)
    titles = list(titles_with_stops(document))
    if paragraphs is None and not titles:
        return None
    paragraphs = paragraphs or [[block] for block in document.blocks]
    folded = cache(document.text.casefold)
    joints = [joint for lines in paragraphs if len(lines) > 1 for joint in _joints(document.text, lines, folded)]
    joints += [Joint(*one.span("stop"), "" if one[0][-1].isspace() else " ") for one in titles]
    return copied(document, paragraphs, sorted(joints, key=lambda joint: joint.start), as_titled(titles))


def _paragraphs(document: Document) -> list[list[Block]] | None:
    """Return the lines of each paragraph, without those that every page repeats; None where each has one."""
    text, blocks = document.text, document.blocks
    lone = lone_numbers(text, blocks)
    blocks, setting = _set(text, blocks)
    typed = document.media_type == "text/plain"
    running = running_lines(text, blocks) if setting or typed else frozenset[int]()
    if not (setting or lone or running or AGREES_BELOW.search(text)):
        return None
    paragraphs: list[list[Block]] = []
    over_page = False
    for index, block in enumerate(blocks):
        if index in running:
            over_page = True
            continue
        before = paragraphs[-1] if paragraphs else None
        if before and (index - 1 in lone or _goes_on(text, before, block, setting, over_page=over_page)):
            before.append(block)
        else:
            paragraphs.append([_as_near(block, before[-1]) if before and over_page else block])
        over_page = False
    return paragraphs if len(paragraphs) < len(blocks) else None


def _set(text: str, blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], Setting | None]:
    """Return how the lines are set, and the blocks; those of a text with blank lines below every line as if without."""
    setting = setting_of(text, blocks)
    apart = sorted(block.gap_before for block in blocks[1:])
    least = apart[len(apart) // _FEW_CLOSER] if apart else 0
    if setting or not least:
        return blocks, setting
    setting = setting_of(text, blocks, usual_gap=least)
    if not setting:
        return blocks, None
    return tuple(replace(block, gap_before=max(0, block.gap_before - least)) for block in blocks), setting


def _as_near(block: Block, above: Block) -> Block:
    """Return the first line of a page as near to the last of the one before as that is to the line above it."""
    return replace(block, gap_before=min(block.gap_before, above.gap_before))


def _goes_on(text: str, before: Sequence[Block], block: Block, setting: Setting | None, *, over_page: bool) -> bool:
    """Say whether a line goes on with a paragraph; where each stands on a line, only the end of a page parts one."""
    if setting:
        return goes_on(text, before[0].start, before[-1], block, setting, over_page=over_page)
    return agrees_below(text, before[-1], block) or (over_page and goes_on_over_page(text, before[-1], block))


def _joints(text: str, lines: Sequence[Block], folded: Callable[[], str]) -> Iterator[Joint]:
    """Yield what stands for each run of white space of a wrapped paragraph, but for the gap behind its label."""
    start = behind_label(text, lines[0])
    for line, below in zip_longest(lines, lines[1:]):
        yield from (Joint(run.start(), run.end(), " ") for run in _WIDE.finditer(text, start, line.end))
        if below:
            start = below.start
            joint = between(text[line.start : line.end], text[start : below.end], folded)
            yield Joint(line.end - (joint != " "), start, joint)
