"""The lines above the first item that say who was there, and what is told there, as paragraphs that belong to no item.

In: the blocks before the first item. Out: paragraphs, in reading order; the lists are of the kind `attendance`. Will
not: read names (extraction does), or take the heading or its fields for such lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from schemas.documents import Block, Evidence
from schemas.minutes import Paragraph
from schemas.patterns import any_of, pattern
from schemas.vocabulary import BlockRole, ParagraphKind
from seeds.bare_rolls import bare_roll
from seeds.lexicon import Lexicon, lexicon
from seeds.roll_labels import going_on_source, opening_source
from tasks.structuring.attendance import opens_presence
from tasks.structuring.header import is_field
from tasks.structuring.list_labels import is_list_label
from tasks.structuring.marks import mark_of
from tasks.structuring.parts import is_part_heading
from tasks.structuring.passed_over import passed_over
from tasks.structuring.people_behind import lists_people, opens_with_members
from tasks.structuring.whereabouts import tells_whereabouts
from tasks.structuring.wraps import breaks_off

_LONGEST = 300
_TABLE = (BlockRole.ATTENDANCE, BlockRole.TABLE_HEAD, BlockRole.HEADING, BlockRole.PAGE_HEADING)
_LABEL, _LISTED, _SAID = ParagraphKind.HEADING, ParagraphKind.ATTENDANCE, ParagraphKind.PARAGRAPH


def paragraphs_above(text: str, blocks: Sequence[Block], prefix: str, known: Lexicon) -> tuple[Paragraph, ...]:
    """Return a paragraph a line; a label alone on its line is a heading, and a list that breaks off goes on below."""
    blocks = _joined(text, blocks)
    lines: list[Block] = []
    for block in _lines(text, blocks, known):
        if lines and not is_list_label(text, lines[-1]) and _goes_on(text, lines[-1], block):
            lines[-1] = replace(lines[-1], end=block.end)
        else:
            lines.append(block)
    people = (line for line in lines if not _is_label(text, line, known))
    labels = enumerate(_over_lists(text, blocks, lines, known), start=1)
    headed = [_paragraph(line, f"{prefix}l{number}", _LABEL) for number, line in labels]
    listed = [_paragraph(line, f"{prefix}att{number}", _LISTED) for number, line in enumerate(people, start=1)]
    told = [block for block in _told(text, blocks, lines, known) if block not in lines]
    passed = passed_over(text, blocks, [*lines, *told], known)
    said = [_paragraph(line, f"{prefix}u{number}", _kind(text, line)) for number, line in enumerate(told, start=1)]
    named = [
        _paragraph(line, f"{prefix}n{number}", _LABEL if is_list_label(text, line) else _LISTED)
        for number, line in enumerate(passed, start=1)
    ]
    return tuple(sorted((*headed, *listed, *said, *named), key=lambda one: one.evidence.start))


def _over_lists(text: str, blocks: Sequence[Block], lines: Sequence[Block], known: Lexicon) -> Iterator[Block]:
    """Yield the labels that stand alone right above one of the lines: `Sub-Committee` above the date names a body."""
    begun = {line.start for line in lines}
    for block, below in pairwise(blocks):
        if block in lines and below.start in begun and _is_label(text, block, known):
            yield block


def _is_label(text: str, line: Block, known: Lexicon) -> bool:
    """Say whether a line only labels what is below it; `The following were also present:` says something itself."""
    return is_list_label(text, line) and not _is_prose(text[line.start : line.end], known)


def _joined(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Join lines that begin in the middle of a sentence to those above: `(Solicitor)`, `and Mrs Rail (Clerk).`"""
    joined: list[Block] = []
    for block in blocks:
        if joined and not (block.cells or block.role or joined[-1].cells) and breaks_off(text, joined[-1], block):
            joined[-1] = replace(joined[-1], end=block.end)
        else:
            joined.append(block)
    return joined


def first_below_lists(text: str, blocks: Sequence[Block], start: int, known: Lexicon) -> int:
    """Return the first line below the heading and the lists of those present."""
    listed = set(_lines(text, blocks[start:], known))
    last = max((index for index, block in enumerate(blocks[start:], start=start) if block in listed), default=None)
    if last is not None:
        return last + 1
    return next((at for at, block in enumerate(blocks[start:], start=start) if _is_other(text, block, known)), start)


def _paragraph(line: Block, local_id: str, kind: ParagraphKind) -> Paragraph:
    return Paragraph(
        local_id, None, None, None, 1, None, kind, Evidence(line.start, line.end, f"tree.{kind}", line.page)
    )


def _kind(text: str, line: Block) -> ParagraphKind:
    """Return whether a sentence tells who was there or not."""
    words = text[line.start : line.end]
    told = any(word in words.casefold() for word in lexicon().words["attendance.told_words"])
    return _LISTED if told or tells_whereabouts(words) else _SAID


def _told(text: str, blocks: Sequence[Block], lines: Sequence[Block], known: Lexicon) -> Iterator[Block]:
    """Yield the sentences between the lists of those present and the first item: `(Cllr Teal arrived at 7.10 pm.)`"""
    first = lines[0].start if lines else next((one.start for one in blocks if _tells_roll(text, one)), None)
    for block in (one for one in blocks if first is not None and one.start >= first):
        line = text[block.start : block.end]
        ends = line[-1] in ".:" or (line[0] == "(" and line[-1] == ")") or len(line.split()) >= _FEWEST_WORDS
        if ends and _is_prose(line, known) and not is_field(text, block):
            yield block


def _tells_roll(text: str, block: Block) -> bool:
    """Say whether a sentence has what others have in lists: `Mr Heron was in the chair and Mrs Teal was present.`"""
    words = text[block.start : block.end]
    return words.endswith(".") and len(words.split()) >= _FEWEST_WORDS and _kind(text, block) is _LISTED


_FEWEST_WORDS = 6
"""So many words with a verb are a sentence where clerks print no stops."""


def _is_prose(line: str, known: Lexicon) -> bool:
    words = line.casefold() if line.isupper() else line
    return any(word.rstrip(".") in known.words["attendance.prose"] for word in words.split())


def _lines(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[Block]:
    """Yield the labels of lists and the lines below each, up to a line that is something else."""
    listed, begun, bare = False, False, _bare_roll(text, blocks)
    for index, block in enumerate(blocks):
        if _ANNOUNCED.search(text, block.start, block.end):
            listed = True
            continue
        opens = index == bare or _opens(text, block) or (begun and lists_people(text, block))
        opens = opens or (listed and _sublabel().match(text, block.start, block.end) is not None)
        begun, listed = begun or opens, opens or (listed and not _is_other(text, block, known))
        if (listed or presides(text, block)) and block.role not in _TABLE:
            yield block


def _opens(text: str, block: Block) -> bool:
    """Say whether a line begins a list of people; a letterhead gives an address behind the clerk's name."""
    opens = _label().match(text, block.start, block.end) is not None or opens_with_members(text, block)
    return opens and text.find("@", block.start, block.end) < 0


_ANNOUNCED = pattern(
    "preamble.announced",
    r"\b(?:held|meeting|at\swhich|when)\b[^\n]{0,160}\b(?:was|were)\s(?:the\sfollowing\s)?present\s?[:–-]*$",
)
"""The end of a heading that leads over to the list below it: `held in the Hall at 7 pm, when there were present:`."""


def _bare_roll(text: str, blocks: Sequence[Block]) -> int | None:
    """Return the line at which a list of those present begins that has no label."""
    if any(opens_presence(text, block) for block in blocks):
        return None
    return bare_roll([text[block.start : block.end] for block in blocks])


def _is_other(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a line ends a list of names: a sentence, a field, or a mark of the page."""
    line = text[block.start : block.end]
    said = _is_prose(line, known)
    if _DAY.match(line):
        return True
    heads = is_part_heading(text, block) or line.startswith(known.words["meeting.list_heads"])
    return said or heads or len(line) > _LONGEST or is_field(text, block) or mark_of(text, block, known) is not None


_DAY = pattern(
    "preamble.day", r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z]"
)


def presides(text: str, block: Block) -> bool:
    """Say whether a line only says who was in the chair: `Councillor A Heron in the Chair`."""
    return block.end - block.start <= _LONGEST and _in_the_chair().search(text[block.start : block.end]) is not None


def _goes_on(text: str, before: Block, block: Block) -> bool:
    """Say whether a list of names goes on from one line to the next."""
    breaks_off = text[before.end - 1] == "," or text.endswith(" and", before.start, before.end)
    return breaks_off and not block.gap_before and _label().match(text, block.start, block.end) is None


@lru_cache(maxsize=1)
def _label() -> Pattern[str]:
    return pattern(
        "preamble.label",
        rf"{opening_source()}\s*+(?:\(\d{{1,3}}\)\s*+)?(?:[:;|]|$|(?<=\s\s)|[-–](?:\s(?!\w{{3,6}}day\b)|$)|(?<=were\s)(?=[A-Z])|(?<=[A-Z]\s)(?=(?:Cllrs?|CLLR[sS]?|Clrs?|Councillors?|Mrs?)\b))",
    )


@lru_cache(maxsize=1)
def _sublabel() -> Pattern[str]:
    """Match `Officers:`, `Chairman: Councillor Heron` below `Present:`."""
    offices = any_of([*lexicon().words["decisions.offices"], *lexicon().words["attendance.office_labels"]])
    return pattern("preamble.sublabel", rf"(?:{going_on_source()}|{offices})\s*+(?:\(\d{{1,3}}\)\s*+)?:")


@lru_cache(maxsize=1)
def _in_the_chair() -> Pattern[str]:
    return pattern(
        "preamble.in_the_chair", rf"^[A-Z][^.:;]{{4,80}}?[\s(]{any_of(lexicon().words['attendance.chairing'])}[).]?$"
    )
