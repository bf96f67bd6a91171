"""Meeting pages that an extractor wrote as a pipe table, or with title and minutes on one line.

In: blocks of text. Out: the same words as blocks of their own: number, title, purpose, `Minutes:`, text.
Will not: change pages of another shape.

    No. | Item |
    ---|---|
    12. | Library hours To consider the report. Minutes: The Committee considered ... |
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.labels import read_label
from tasks.structuring.procedural import is_procedural
from tasks.structuring.title_lines import is_title_line

_HEAD = pattern(
    "piped.head",
    r"(?:Note\s)?No\.\s\|\s?Item\s?\|?$|Rhif\s\|\s?Eitem\s?\|?$|(?:Ref(?:erence)?\s?\|?\s?)?Item\s?\|?\s?Description\s?\|?\s?Resolution\s?\|?$"
    r"|(?i:(?:min(?:ute)?|item|agenda|ref(?:erence)?)\.?\s?(?:no|number|ref|item)?\.?)\s?\|\s?(?i:item|subject|business|minutes?|matter|discussion|title|heading)s?\s?\|?$",
)
_RULE = pattern("piped.rule", r"[-:|\s]+$")
_CELL = pattern("piped.cell", r"[^|]+")
_INLINE = pattern(
    "piped.inline",
    r"(?<=[\s:])(?<!/\s)(?<!\sfor\s)(?<!\sthe\s)(?<!\sof\s)(?<!Key\s)(?<!\sy\s)"
    r"(?:Minutes|Cofnod(?:ion)?|Decision|Penderfyniad):(?=\s|$|[A-Z“‘])",
)
"""No marker is what stands below the minutes: `Reason for Decision:`."""
_MINUTES = pattern(
    "piped.minutes", r"(?<=[\s:])(?<!/\s)(?<!\sof\s)(?<!\sthe\s)(?:Minutes|Cofnod(?:ion)?):(?=\s|$|[A-Z“‘])"
)
"""A parish prints `Decision: no objection` behind each planning application; only minutes show a row of a table."""
_REPORTED = pattern("piped.reported", r"[A-Z].{3,120}?\sPDF\s[\d.,]{1,9}\s?[KM]B\s(?:To|Report|Additional)\b")
"""A title with the size of its report and what it is for: an item of which no minutes are told."""
_DECIDED = pattern("piped.decided", r"(?:Decision|Penderfyniad):[^|]{0,40}$")
_LETTER = pattern("piped.letter", r"\s\(?a\)\s?$")
"""`Election of Chair a) To elect a Chair`: the letter belongs to what it is for."""
_SIZE = pattern("piped.size", r"\sPDF\s[\d.,]{1,9}\s?[KM]B(?=\s)")
_DOCUMENTS = pattern("piped.documents", r"\s(?P<marker>(?:Additional\sdocuments|Dogfennau\sychwanegol):)$")
_NUMBER = pattern("piped.number", r"\*?\s?[A-Z/]{0,5}\s?\d{1,4}(?:/\d{2,4})?\.?$")
_WORDS = ("|", "Minutes:", "Cofnod", "Decision:", "Penderfyniad:", "Description")
"""A page without any of these has neither rows, nor a head over them, nor a marker in a line."""
_FEWEST = 2
_FEWEST_DECISIONS = 3
_SHORT = 40
_FEWEST_CELLS = 4


def unpiped(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the blocks of a piped page apart; those of any other page as they are."""
    if not any(word in text for word in _WORDS):
        return list(blocks)
    rows = [block for block in blocks if _MINUTES.search(text, block.start, block.end)]
    told = len(rows) >= _FEWEST or _has_head(text, blocks) or _lists_decisions(text, blocks, known)
    if any(block.role for block in blocks) or not told:
        return list(blocks)
    opened = _opened_rows(text, blocks)
    heads = {*opened, *_above_markers(text, blocks, known)}
    inside = {at for first, last in opened.items() for at in range(first + 1, last + 1)}
    return [
        part
        for at, block in enumerate(blocks)
        for part in _parts(text, block, known, opens=at in heads, titled=at in inside or _goes_on(text, blocks, at))
    ]


def _has_head(text: str, blocks: Sequence[Block]) -> bool:
    return any(_HEAD.match(text, block.start, block.end) for block in blocks)


def _lists_decisions(text: str, blocks: Sequence[Block], known: Lexicon) -> bool:
    """Say whether the rows of a page without minutes announce decisions, behind titles and purposes of an agenda."""
    rows = ((one.start, _INLINE.search(text, one.start + 1, one.end)) for one in blocks)
    titles = [text[start : marker.start()] for start, marker in rows if marker]
    if len(titles) < _FEWEST_DECISIONS:
        return False
    purposes = sum(_tells_purpose(title, known) for title in titles)
    return purposes >= _FEWEST and any(is_procedural(title) for title in titles)


def _tells_purpose(words: str, known: Lexicon) -> bool:
    """Say whether a line goes on from its title to what the item is for: `Election of Chair To elect a Chair`."""
    return any(f" {opening}" in words for opening in known.words["meeting.purpose_openings"])


def _opened_rows(text: str, blocks: Sequence[Block]) -> dict[int, int]:
    """Return first and last line of each row whose minutes are announced on a line below its first.

    A row ends with a pipe, and so does the page's head; without pipes nothing tells where a row begins.
    """
    ends = [text[block.end - 1] == "|" for block in blocks]
    told = [_INLINE.search(text, block.start, block.end) is not None for block in blocks]
    opened: dict[int, int] = {}
    for first in range(1, len(blocks)):
        if ends[first - 1] and not (ends[first] or told[first]):
            last = next((at for at in range(first, len(blocks)) if ends[at]), len(blocks) - 1)
            if any(told[first : last + 1]) and not _is_whole(text, blocks[first : last + 1]):
                opened[first] = last
    return opened


def _above_markers(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[int]:
    """Yield the lines of a page without pipes that are title and purpose of the line below: `Minutes: Noted.`

    Where the page lost a title, words of the item before stand there; so a purpose must show, or the shape of a title.
    """
    marks = [_INLINE.match(text, block.start, block.end) for block in blocks]
    apart = any(mark is not None and mark.end() == block.end for mark, block in zip(marks, blocks, strict=True))
    if apart or any(text[block.end - 1] == "|" for block in blocks):
        return
    for at, block in enumerate(blocks[:-1]):
        if marks[at + 1] and not _INLINE.search(text, block.start, block.end):
            line = text[block.start : block.end]
            if _tells_purpose(line, known) or is_procedural(line) or is_title_line(text, block):
                yield at


def _is_whole(text: str, row: Sequence[Block]) -> bool:
    """Say whether the first line of a row is an item of which nothing is told: the next has a title of its own."""
    next_opens = len(row) > 1 and _INLINE.match(text, row[1].start, row[1].end) is not None
    return not next_opens and _DOCUMENTS.search(text, row[0].start, row[0].end) is not None


def _goes_on(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Say whether a line goes on with the decision of the line above it: `1. That A be noted. Minutes: B`."""
    above = blocks[index - 1] if index else None
    label = read_label(text[blocks[index].start : blocks[index].end])
    return above is not None and label is not None and _DECIDED.search(text, above.start, above.end) is not None


def _parts(text: str, block: Block, known: Lexicon, *, opens: bool, titled: bool) -> Iterator[Block]:
    """Yield a line's cells without pipes, and each cell cut at its markers."""
    if _HEAD.match(text, block.start, block.end) or _RULE.match(text, block.start, block.end):
        return
    spans = (cell.span() for cell in _CELL.finditer(text, block.start, block.end))
    cells = [one for start, end in spans if (one := _trimmed(text, block, start, end))]
    after_number = False
    for cell in _together(text, cells):
        told = _INLINE.search(text, cell.start, cell.end) is not None
        if not told and (after_number or opens or _REPORTED.match(text, cell.start, cell.end)):
            yield from _titled(text, cell, known)
        else:
            yield from _cut(text, cell, known, titled=titled)
        after_number = _NUMBER.match(text, cell.start, cell.end) is not None


def _together(text: str, cells: Sequence[Block]) -> Iterator[Block]:
    """Yield the cells; a run of short ones behind the text is a table of its own, and stays one row."""
    run: list[Block] = []
    for cell in cells:
        marked = _INLINE.search(text, cell.start, cell.end) or (not run and _NUMBER.match(text, cell.start, cell.end))
        if cell.end - cell.start <= _SHORT and not marked:
            run.append(cell)
            continue
        yield from _as_row(run)
        yield cell
        run = []
    yield from _as_row(run)


def _as_row(run: Sequence[Block]) -> Iterator[Block]:
    if len(run) < _FEWEST_CELLS:
        yield from run
        return
    cells = tuple((cell.start, cell.end) for cell in run)
    yield replace(run[0], end=run[-1].end, role=BlockRole.TABLE_ROW, cells=cells)


def _trimmed(text: str, block: Block, start: int, end: int) -> Block | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return block.cut(start, end) if start < end else None


def _cut(text: str, cell: Block, known: Lexicon, *, titled: bool) -> Iterator[Block]:
    """Yield number, or title with purpose, marker and text; a cell without a marker is text."""
    if cell.cells:
        yield cell
        return
    if _NUMBER.match(text, cell.start, cell.end):
        yield replace(cell, role=BlockRole.ITEM_NUMBER)
        return
    position = cell.start
    for marker in _INLINE.finditer(text, cell.start, cell.end):
        if one := _trimmed(text, cell, position, marker.start()):
            yield from ([one] if titled else _titled(text, one, known))
        yield replace(cell, start=marker.start(), end=marker.end(), role=BlockRole.MARKER)
        position, titled = marker.end(), True
    if one := _trimmed(text, cell, position, cell.end):
        yield one


def _titled(text: str, words: Block, known: Lexicon) -> Iterator[Block]:
    """Yield a title and the purpose behind it; the purpose begins with `To receive`, `Report of` ..."""
    announced = _DOCUMENTS.search(text, words.start, words.end)
    if announced:
        yield from _titled(text, replace(words, end=announced.start()), known)
        yield replace(words, start=announced.start("marker"))
        return
    starts = [text.find(f" {opening}", words.start, words.end) for opening in known.words["meeting.purpose_openings"]]
    size, works = _SIZE.search(text, words.start, words.end), _works().search(text, words.start, words.end)
    ends = (*starts, size.end() if size else 0, works.end() if works else 0)
    cut = min((start for start in ends if start > 0), default=words.end)
    if lettered := _LETTER.search(text, words.start, cut):
        cut = lettered.start()
    yield replace(words, end=words.start + len(text[words.start : cut].rstrip()), role=BlockRole.ITEM_TITLE)
    if purpose := _trimmed(text, words, cut, words.end):
        yield purpose


@lru_cache(maxsize=1)
def _works() -> Pattern[str]:
    """Match the reference of an application in a title, where the works that it is for are told behind it."""
    works = any_of(lexicon().words["meeting.works"])
    return pattern("pipe.works", rf"\d{{2,4}}/\d{{2,6}}(?:/[A-Z\d]{{1,8}}){{0,2}}\)?(?=:?\s[-–]?\s?{works}\b)")
