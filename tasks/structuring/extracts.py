"""Titles of extracts, which have one or two items: `4. Glebe Field`, and below it `4.1 The Chairman said`.

In: titles with numbers, the blocks of a page. Out: whether they are an extract's. Will not: read titles.

So few numbers may be a list's, unless the paragraphs below have numbers that go on from theirs, or unless they stand
right below the heading and each has what was told below it.
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.given_names import given_names
from tasks.structuring.attendance import is_of_roll
from tasks.structuring.heading_place import is_place
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.subtitles import has_verb, names_somebody
from tasks.structuring.title_lines import is_title_line

_STOPS = ".):"
_SHORTEST_TOLD = 30


def heads_points(text: str, number: str, below: Block) -> bool:
    """Say whether the first point of an item stands on the line below it."""
    return _is_point(text, below, number, 1)


def heads_several(text: str, number: str, below: Sequence[Block]) -> bool:
    """Say whether the first point stands right below a title, and a second further on."""
    first, others = below[:1], below[1:]
    return any(heads_points(text, number, one) for one in first) and any(
        _is_point(text, one, number, 2) for one in others
    )


def _is_point(text: str, block: Block, number: str, point: int) -> bool:
    label = f"{number.rstrip(_STOPS)}.{point}"
    return text.startswith(label, block.start) and not text[block.start + len(label) :][:1].isdigit()


def open_extract(text: str, blocks: Sequence[Block], titles: Sequence[tuple[int, str]]) -> bool:
    """Say whether titles, by the places of their lines, are all items of an extract that begins with the first."""
    above = blocks[: titles[0][0]] if titles else ()
    if not titles or any(_is_told(text, block) and not is_of_roll(text, block) for block in above):
        return False
    told = all(any(_is_told(text, block) for block in blocks[at + 1 : at + 2]) for at, _ in titles)
    sentences = any(has_verb(title) or text[blocks[at].end - 1] in ".;," for at, title in titles)
    return told and not sentences and not any(lead_in(text[block.start : block.end]) for block in above[-1:])


def names_matter(text: str, lines: Sequence[Block]) -> bool:
    """Say whether the first of two lines is the title of an extract's one item, without a number, and the other told.

    A place, a time or somebody's name below the heading is none.
    """
    if len(lines) < _TWO or not is_title_line(text, lines[0]) or not _is_told(text, lines[1]):
        return False
    line = text[lines[0].start : lines[0].end]
    heading = is_place(text, lines[0].start, lines[0].end) or is_of_roll(text, lines[0]) or _names(line)
    return bool(lines[0].gap_before) and not (heading or has_verb(line) or _TIMED.search(line))


def _names(line: str) -> bool:
    """Say whether a line names somebody: by a title, or by a given name where no word is in small letters."""
    words = _WORD.findall(line)
    given = any(word.capitalize() in given_names() for word in words)
    return names_somebody(line) or (given and not any(map(str.islower, words)))


_WORD = pattern("extracts.word", r"[^\W\d_]{2,30}")


_TWO = 2
_TIMED = pattern("extracts.timed", r"(?i:\d\s?[ap]\.?m\b|\b\d{1,2}[.:]\d\d\b|\b(?:19|20)\d\d$|\bnoon$)")


def _is_told(text: str, block: Block) -> bool:
    return text[block.end - 1] == "." and block.end - block.start >= _SHORTEST_TOLD
