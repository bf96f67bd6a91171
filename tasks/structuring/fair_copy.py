"""A document in plain signs: without what editors, print and Markdown set in and around the words.

In: a Document. Out: a Copy, or None where there is nothing to take out. Will not: change a word, or the white
space of lines that are set in columns.

Characters without width and soft hyphens go, ligatures become letters, odd spaces, hyphens and apostrophes the usual
ones, and two spaces behind a stop one. In a text, marks of Markdown go too (`**RESOLVED**`, `## 4. Roads`); a line that
was marked as a whole is bold. A title in marks that its words stand behind becomes a block of its own.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from re import Match, Pattern

from schemas.documents import Block, Document
from schemas.patterns import pattern
from tasks.structuring.columns import is_in_columns, words_of
from tasks.structuring.copying import Copy, Joint, copied
from tasks.structuring.odd_signs import plain_signs

_WIDE = pattern("fair.wide", r"[^\S\n\t]{2}(?<=\S..)(?=\S)")
_STOPS = ".:;,!?)"
_JUSTIFIED = pattern("fair.justified", r"[a-z,]..[a-z]")
"""Two spaces between words in small letters part no columns: the line is set to a width."""
_GLUED = pattern("fair.glued", r"\(?(?:\d{1,3}[.):]{1,2}|[a-z]{1,4}\))(?=[A-Z][A-Za-z])|\(?[a-h]\)(?=[a-z]{2})")
_MARKS = "*_#>\\"
_STRONG = pattern(
    "fair.strong", r"(?<![\w*])(?P<sign>\*\*\*?|__)(?=[\w(“\"‘'£\[])(?P<words>[^*\n]{1,400}?)(?<=\S)(?P=sign)(?![*_])"
)
_SLANTED = pattern(
    "fair.slanted", r"(?<![\w*_])(?P<sign>[*_])(?=[\w(“\"‘'£\[])(?P<words>[^*_\n]{2,400})(?<=\S)(?P=sign)(?![\w*_])"
)
_HEADING = pattern("fair.heading", r"#{1,6}\s{1,3}(?=[\w*(“\"‘])")
_LABEL = pattern("fair.label", r"(?:\(?\w{1,4}[.):]?\s{1,3}|[-–•*]\s{1,3})?")
_HEADED = pattern("fair.headed", r"\s{0,3}[:.–-]?\s{0,3}(?=[A-Z][^\n]{20})")
"""What stands between a title in marks and its words: `**4. Roads**: The Clerk reported`."""
_TITLE = pattern("fair.title", r"\(?\d{1,4}[\d./]{0,8}\)?\s{0,3}[A-Z]")
_QUOTED = pattern("fair.quoted", r"(?:>\s{1,3}(?=[\w*(“\"‘])|[-*]\s{1,3}(?=\*\*\(?\d))")
"""A line that is quoted, or a numbered title in bold that is listed: `> RESOLVED`, `- **4. Roads**`."""
_LISTED = pattern(
    "fair.listed",
    r"[•·▪*➢→►–-]\s{1,9}(?=(?:RESOLVED|RECOMMENDED)(?:\s(?:that|to|by|unanimously)\b|\s?[:/–-]|$)"
    r"|Resolved(?:\s(?:that|unanimously)\b|\s?[:–-]|$))",
    re.MULTILINE,
)
"""A bullet before the keyword of a resolution is none of a list."""
_ESCAPED = pattern("fair.escaped", r"\\(?=[\\`*_{}\[\]()#+.!|<>-])")
_FEWEST_MARKED = 2

_Marked = Match[str]


def fair_copy(document: Document) -> Copy | None:
    """Return the document in plain signs; None where it is."""
    text, blocks = document.text, document.blocks
    joints = list(plain_signs(text))
    joints += _gaps(text, blocks)
    joints += [
        Joint(one.end(), one.end(), " ") for block in blocks if (one := _GLUED.match(text, block.start, block.end))
    ]
    joints += _at_start(text, blocks, _LISTED)
    if document.media_type == "text/plain" and any(sign in text for sign in _MARKS):
        marked = list(_marked(text))
        joints += [joint for one in marked for joint in _without_marks(one)]
        heads = list(_at_start(text, blocks, _HEADING))
        joints += [*heads, *_at_start(text, blocks, _QUOTED)]
        joints += [Joint(*one.span(), "") for one in _ESCAPED.finditer(text)]
        blocks = tuple(part for block in blocks for part in _bold(text, block, marked, heads))
    if not joints:
        return None
    return copied(document, [[block] for block in blocks], _apart(joints), {})


def _apart(joints: Sequence[Joint]) -> list[Joint]:
    """Return the joints in reading order, without those that begin inside another."""
    kept: list[Joint] = []
    for joint in sorted(joints, key=lambda one: (one.start, -one.end)):
        if not kept or joint.start >= kept[-1].end:
            kept.append(joint)
    return kept


def _gaps(text: str, blocks: Sequence[Block]) -> Iterator[Joint]:
    """Yield one space for two behind a stop and in a justified line, but for the gap behind a label."""
    wide = [one.start() for one in _WIDE.finditer(text)]
    for block in blocks if wide else ():
        gaps = wide[bisect_left(wide, block.start) : bisect_left(wide, block.end)]
        if gaps and not any(_JUSTIFIED.match(text, gap - 1) for gap in gaps):
            gaps = [gap for gap in gaps if text[gap - 1] in _STOPS]
        spaced = gaps and "  " in text[block.start : block.end].replace("\xa0", " ")
        if spaced and not (block.cells or is_in_columns(text, block)):
            words = words_of(text, block)
            yield from (Joint(gap, gap + 2, " ") for gap in gaps if gap >= words)


def _marked(text: str) -> Iterator[_Marked]:
    """Yield the words that are marked as strong, and where several are marked, the others that are set apart."""
    strong, slanted = list(_STRONG.finditer(text)), list(_SLANTED.finditer(text))
    yield from strong
    if len(strong) + len(slanted) >= _FEWEST_MARKED:
        yield from slanted


def _without_marks(one: _Marked) -> Iterator[Joint]:
    yield Joint(one.start("sign"), one.start("words"), "")
    yield Joint(one.end("words"), one.end(), "")


def _at_start(text: str, blocks: Sequence[Block], sign: Pattern[str]) -> Iterator[Joint]:
    """Yield a sign at the beginning of each line that has it."""
    for block in blocks:
        if found := sign.match(text, block.start, block.end):
            yield Joint(*found.span(), "")


def _bold(text: str, block: Block, marked: Sequence[_Marked], heads: Sequence[Joint]) -> Iterator[Block]:
    """Yield a block as bold where it is marked as a whole; a title in marks, then the words behind it."""
    if any(joint.start == block.start for joint in heads):
        yield replace(block, bold=text[block.end - 1] not in ".;")
        return
    label = _LABEL.match(text, block.start, block.end)
    first = {block.start, label.end() if label else block.start}
    one = next((one for one in marked if one.start() in first), None)
    behind = _HEADED.match(text, one.end(), block.end) if one else None
    if one and not text[one.end() : block.end].strip(" :.;–-"):
        yield replace(block, bold=True)
    elif one and behind and _TITLE.match(text, one.start("words")):
        yield replace(block, end=one.end(), bold=True)
        yield replace(block, start=behind.end(), gap_before=0)
    else:
        yield block
