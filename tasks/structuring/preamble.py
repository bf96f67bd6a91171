"""The lines above the first item that say who was there, as paragraphs that belong to no item.

In: the blocks before the first item. Out: paragraphs of the kind `attendance`, in reading order. Will not: read names
(extraction does), or take the heading, fields or sentences for such lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.documents import Block, Evidence
from schemas.minutes import Paragraph
from schemas.patterns import any_of, pattern
from schemas.vocabulary import BlockRole, ParagraphKind
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.header import is_field
from tasks.structuring.marks import mark_of

_LONGEST = 300
_TABLE = (BlockRole.ATTENDANCE, BlockRole.TABLE_HEAD, BlockRole.HEADING, BlockRole.PAGE_HEADING)
_KIND = ParagraphKind.ATTENDANCE


def attendance_paragraphs(text: str, blocks: Sequence[Block], prefix: str, known: Lexicon) -> tuple[Paragraph, ...]:
    """Return a paragraph a line; a label alone on its line is none, and a list that breaks off goes on below."""
    lines: list[Block] = []
    for block in _lines(text, blocks, known):
        if lines and _goes_on(text, lines[-1], block):
            lines[-1] = replace(lines[-1], end=block.end)
        elif not _label_alone().match(text, block.start, block.end):
            lines.append(block)
    return tuple(_paragraph(line, f"{prefix}att{number}") for number, line in enumerate(lines, start=1))


def _paragraph(line: Block, local_id: str) -> Paragraph:
    evidence = Evidence(line.start, line.end, f"tree.{_KIND.value}", line.page)
    return Paragraph(local_id, None, None, None, 1, None, _KIND, evidence)


def _lines(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[Block]:
    """Yield the labels of lists and the lines below each, up to a line that is something else."""
    listed = False
    for block in blocks:
        opens = _label().match(text, block.start, block.end) is not None
        listed = opens or (listed and not _is_other(text, block, known))
        if (listed or _presides(text, block)) and block.role not in _TABLE:
            yield block


def _is_other(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a line ends a list of names: a sentence, a field, or a mark of the page."""
    line = text[block.start : block.end]
    said = any(word in known.words["attendance.prose"] for word in line.split())
    return said or len(line) > _LONGEST or is_field(text, block) or mark_of(text, block, known) is not None


def _presides(text: str, block: Block) -> bool:
    """Say whether a line only says who was in the chair: `Councillor A Heron in the Chair`."""
    return block.end - block.start <= _LONGEST and _in_the_chair().search(text[block.start : block.end]) is not None


def _goes_on(text: str, before: Block, block: Block) -> bool:
    """Say whether a list of names goes on from one line to the next."""
    breaks_off = text[before.end - 1] == "," or text.endswith(" and", before.start, before.end)
    return breaks_off and not block.gap_before and _label().match(text, block.start, block.end) is None


def _labels() -> str:
    return any_of(label for labels in lexicon().forms["attendance.labels"].values() for label in labels)


@lru_cache(maxsize=1)
def _label() -> Pattern[str]:
    return pattern("preamble.label", rf"{_labels()}\s*+(?:\(\d{{1,3}}\)\s*+)?(?::|$|(?<=\s\s)|[-–]\s)")


@lru_cache(maxsize=1)
def _label_alone() -> Pattern[str]:
    sub = any_of(label for labels in lexicon().forms["attendance.sublabels"].values() for label in labels)
    return pattern("preamble.label_alone", rf"(?:{_labels()}|{sub})\s*+(?:\(\d{{1,3}}\)\s*+)?:?\s?[-–]?\s*+$")


@lru_cache(maxsize=1)
def _in_the_chair() -> Pattern[str]:
    return pattern(
        "preamble.in_the_chair", rf"^[A-Z][^.:;]{{4,80}}?[\s(]{any_of(lexicon().words['attendance.chairing'])}[).]?$"
    )
