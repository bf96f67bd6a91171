"""A document as it would be if each paragraph stood on one line, and the way back to the print.

In: a Document whose paragraphs are wrapped over lines, or whose titles have stops. Out: a Tight one, or None where
there is nothing of both, which costs a look at the lines and no more. Will not: change a word, or the white space of a
line that stands by itself: tables, columns and lists are told by it.

Every rule reads words with one space between them, a paragraph as one block, and a stop as the end of a sentence. Line
ends, indents, the wide spaces of justified lines and the stop of `Cllr. Heron` are taken out here, once for all of
them; a word that a hyphen cuts at a line's end is whole.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest
from re import Match

from schemas.documents import Block, Document
from schemas.patterns import pattern
from seeds.hyphens import between
from tasks.structuring.labels import read_label
from tasks.structuring.lone_numbers import lone_numbers
from tasks.structuring.running import running_lines
from tasks.structuring.setting import Setting, setting_of
from tasks.structuring.wraps import behind_label, goes_on, goes_on_over_page

_WIDE = pattern("tight.wide", r"\s{2,}+")
_TITLES = r"\b(?P<title>Cllrs?|CLLR[sS]?|Mrs?|Ms)"
_TITLE = pattern("tight.title", rf"{_TITLES}(?P<stop>\.)[^\S\n]{{0,3}}(?=(?P<name>[A-Z][\w’'-]{{0,30}}))")
_WITHOUT_STOP = pattern("tight.title_without_stop", rf"{_TITLES}\s(?=(?P<name>[A-Z][\w’'-]{{0,30}}))")
_FEW_CLOSER = 20
"""One line in so many may stand closer to the one above it in a text whose lines are set apart."""
_COLUMNS = pattern("tight.columns", r"\S(?:[^\S\n]{3}|\t)")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands in the tight text for a stretch of the print: a space, a hyphen, or nothing."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Tight:
    """A document without wraps and stops; from each of `places` on so many characters are `dropped` in all."""

    document: Document
    places: tuple[int, ...]
    dropped: tuple[int, ...]
    lasts: tuple[int, ...]
    """The last character of each stretch of the print that something else stands for."""
    ends: tuple[int, ...]
    """Where each such stretch ends; where it begins, if nothing stands for it."""
    titles: Mapping[str, str]
    """What is printed of a title whose stop was dropped, by title and first name: `Cllr Heron`, `Cllr. `."""

    def printed(self, start: int, end: int) -> Span:
        """Return where a stretch of the tight text is printed."""
        at = bisect_left(self.places, end)
        stands = at < len(self.places) and self.places[at] == end
        last = self.ends[at] if stands else end + self.dropped[at]
        return self.place(start), last if end > start else self.place(start)

    def place(self, offset: int) -> int:
        """Return where a character of the tight text is printed."""
        at = bisect_right(self.places, offset)
        printed = offset + self.dropped[at]
        return min(printed, self.lasts[at]) if at < len(self.lasts) else printed

    def words(self, words: str) -> str:
        """Return words of the tight text with the stops of their titles."""
        return _WITHOUT_STOP.sub(lambda one: self.titles.get(_named(one), one[0]), words) if self.titles else words


def tightened(document: Document) -> Tight | None:
    """Return the document without its wraps and the stops of titles; None where it has none."""
    paragraphs = _paragraphs(document)
    titles = list(_titles(document))
    if paragraphs is None and not titles:
        return None
    paragraphs = paragraphs or [[block] for block in document.blocks]
    folded = cache(document.text.casefold)
    joints = [joint for lines in paragraphs if len(lines) > 1 for joint in _joints(document.text, lines, folded)]
    joints += [Joint(*one.span("stop"), "" if one[0][-1].isspace() else " ") for one in titles]
    printed = {_named(one): one[0] for one in titles}
    return rewritten(document, paragraphs, sorted(joints, key=lambda joint: joint.start), printed)


def _titles(document: Document) -> Iterator[Match[str]]:
    """Yield each title with a stop before a name, but in lines that print columns: `Cllr. Heron`, `Mrs.Teal`."""
    for block in document.blocks:
        titles = list(_TITLE.finditer(document.text, block.start, block.end))
        if titles and not is_in_columns(document.text, block):
            yield from titles


def is_in_columns(text: str, block: Block) -> bool:
    """Say whether the words of a line are set in columns: by a tab or three spaces."""
    return _COLUMNS.search(text, words_of(text, block), block.end) is not None


def words_of(text: str, block: Block) -> int:
    """Return where the words of a line begin behind its label."""
    label = read_label(text[block.start : block.end])
    return block.start + (label.rest if label else 0)


def _named(one: Match[str]) -> str:
    return f"{one['title']} {one['name']}"


def _paragraphs(document: Document) -> list[list[Block]] | None:
    """Return the lines of each paragraph, without those that every page repeats; None where each has one."""
    text, blocks = document.text, document.blocks
    lone = lone_numbers(text, blocks)
    blocks, setting = _set(text, blocks)
    typed = document.media_type == "text/plain"
    running = running_lines(text, blocks) if setting or typed else frozenset[int]()
    if not (setting or lone or running):
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
    closer = tuple(replace(block, gap_before=max(0, block.gap_before - least)) for block in blocks)
    setting = setting_of(text, closer)
    return (closer, setting) if setting else (blocks, None)


def _as_near(block: Block, above: Block) -> Block:
    """Return the first line of a page as near to the last of the one before as that is to the line above it."""
    return replace(block, gap_before=min(block.gap_before, above.gap_before))


def _goes_on(text: str, before: Sequence[Block], block: Block, setting: Setting | None, *, over_page: bool) -> bool:
    """Say whether a line goes on with a paragraph; where each stands on a line, only the end of a page parts one."""
    if setting:
        return goes_on(text, before[0].start, before[-1], block, setting, over_page=over_page)
    return over_page and goes_on_over_page(text, before[-1], block)


def _joints(text: str, lines: Sequence[Block], folded: Callable[[], str]) -> Iterator[Joint]:
    """Yield what stands for each run of white space of a wrapped paragraph, but for the gap behind its label."""
    start = behind_label(text, lines[0])
    for line, below in zip_longest(lines, lines[1:]):
        yield from (Joint(run.start(), run.end(), " ") for run in _WIDE.finditer(text, start, line.end))
        if below:
            start = below.start
            joint = between(text[line.start : line.end], text[start : below.end], folded)
            yield Joint(line.end - (joint != " "), start, joint)


def rewritten(
    document: Document, paragraphs: Sequence[Sequence[Block]], joints: Sequence[Joint], titles: Mapping[str, str]
) -> Tight:
    """Return the document with what stands for it in place of each run; the joints in reading order."""
    parts, places, dropped = list[str](), list[int](), [0]
    before = length = 0
    for joint in joints:
        parts += document.text[before : joint.start], joint.words
        length += joint.start - before + len(joint.words)
        before = joint.end
        places.append(length)
        dropped.append(before - length)
    parts.append(document.text[before:])
    passed = [joint.end for joint in joints]

    def at(offset: int) -> int:
        return offset - dropped[bisect_right(passed, offset)]

    blocks = tuple(_moved(lines, at) for lines in paragraphs)
    links = tuple(replace(link, start=at(link.start), end=at(link.end)) for link in document.links)
    tight = replace(document, text="".join(parts), blocks=blocks, links=links)
    lasts = tuple(max(joint.end - 1, joint.start) for joint in joints)
    ends = tuple(joint.end if joint.words else joint.start for joint in joints)
    return Tight(tight, tuple(places), tuple(dropped), lasts, ends, titles)


def _moved(lines: Sequence[Block], at: Callable[[int], int]) -> Block:
    """Return the block of a paragraph at its place in the tight text."""
    first = lines[0]
    return replace(
        first,
        start=at(first.start),
        end=at(lines[-1].end),
        label_end=None if first.label_end is None else at(first.label_end),
        cells=tuple((at(start), at(end)) for start, end in first.cells),
        bold=all(line.bold for line in lines),
    )
