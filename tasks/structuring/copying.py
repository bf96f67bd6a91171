"""A copy of a document that says the same in plainer print, and the way back to the print.

In: a Document, the lines of each of its paragraphs, and what stands for which stretches of it. Out: a Copy. Will not:
say what the print has too much (`fair_copy`, `tight`), or put facts back (`as_printed`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from schemas.documents import Block, Document

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands in the copy for a stretch of the print: a space, a hyphen, or nothing."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A document with joints in it; from each of `places` on so many characters are `dropped` in all."""

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
        """Return where a stretch of the copy is printed."""
        begin = self.place(start)
        if end <= start:
            return begin, begin
        at = bisect_left(self.places, end)
        stands = at < len(self.places) and self.places[at] == end
        return begin, self.ends[at] if stands else end + self.dropped[at]

    def place(self, offset: int) -> int:
        """Return where a character of the copy is printed."""
        at = bisect_right(self.places, offset)
        printed = offset + self.dropped[at]
        return self.lasts[at] if at < len(self.lasts) and self.lasts[at] < printed else printed


def copied(
    document: Document, paragraphs: Sequence[Sequence[Block]], joints: Sequence[Joint], titles: Mapping[str, str]
) -> Copy:
    """Return the document with what stands for it in place of each stretch; the joints in reading order."""
    text, places, dropped = _joined(document.text, joints)
    passed = [joint.end for joint in joints]

    def at(offset: int) -> int:
        return offset - dropped[bisect_right(passed, offset)]

    blocks = tuple(_moved(lines, at) for lines in paragraphs)
    links = tuple(replace(link, start=at(link.start), end=at(link.end)) for link in document.links)
    made = replace(document, text=text, blocks=blocks, links=links)
    lasts = tuple(max(joint.end - 1, joint.start) for joint in joints)
    ends = tuple(joint.end if joint.words else joint.start for joint in joints)
    return Copy(made, tuple(places), tuple(dropped), lasts, ends, titles)


def _joined(text: str, joints: Sequence[Joint]) -> tuple[str, list[int], list[int]]:
    """Return the text with the joints in it, where each of them ends, and how much is dropped up to there."""
    parts, places, dropped = list[str](), list[int](), [0]
    before = length = 0
    for joint in joints:
        parts += text[before : joint.start], joint.words
        length += joint.start - before + len(joint.words)
        before = joint.end
        places.append(length)
        dropped.append(before - length)
    parts.append(text[before:])
    return "".join(parts), places, dropped


def _moved(lines: Sequence[Block], at: Callable[[int], int]) -> Block:
    """Return the block of a paragraph at its place in the copy."""
    first = lines[0]
    return replace(
        first,
        start=at(first.start),
        end=at(lines[-1].end),
        label_end=None if first.label_end is None else at(first.label_end),
        cells=tuple((at(start), at(end)) for start, end in first.cells),
        bold=all(line.bold for line in lines),
    )
