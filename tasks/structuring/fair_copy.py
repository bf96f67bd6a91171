"""A document in plain signs: without what editors, print and Markdown set in and around the words.

In: a Document. Out: a Tight one, or None where there is nothing to take out. Will not: change a word, or the white
space of lines that are set in columns.

Characters without width and soft hyphens go, ligatures become letters, odd spaces, hyphens and apostrophes the usual
ones, and two spaces behind a stop one. In a text, marks of Markdown go too (`**RESOLVED**`, `## 4. Roads`); a line that
was marked as a whole is bold. A title in marks that its words stand behind becomes a block of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from re import Match

from schemas.documents import Block, Document
from schemas.patterns import pattern
from tasks.structuring.labels import read_label
from tasks.structuring.tight import Joint, Tight, is_in_columns, rewritten

_ODD = pattern(
    "fair.odd",
    "[\xa0\xad\u02b9\u02bc\u2000-\u200f\u2010\u2011\u201b\u202f\u2032\u205f\u2060\u2212\u3000\ufb00-\ufb06\ufeff´]",
)
_WITHOUT_WIDTH = "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_PLAIN = {
    **dict.fromkeys(_WITHOUT_WIDTH, ""),
    **dict.fromkeys("\u02b9\u02bc\u201b\u2032´", "’"),
    **dict.fromkeys("\u2010\u2011\u2212", "-"),
    **dict(
        zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", ("ff", "fi", "fl", "ffi", "ffl", "ft", "st"), strict=True)
    ),
}
_WIDE = pattern("fair.wide", r"(?<=[.:;,!?)])[^\S\n\t]{2}(?=\S)")
_GLUED = pattern("fair.glued", r"\(?(?:\d{1,3}[.):]{1,2}|[a-z]{1,4}\))(?=[A-Z][A-Za-z])")
_MARKS = "*_#"
_STRONG = pattern(
    "fair.strong", r"(?<![\w*])(?P<sign>\*\*\*?|__)(?=[\w(“\"‘'£\[])(?P<words>[^*\n]{1,400}?)(?<=\S)(?P=sign)(?![*_])"
)
_SLANTED = pattern(
    "fair.slanted", r"(?<![\w*_])(?P<sign>[*_])(?=[\w(“\"‘'£\[])(?P<words>[^*_\n]{2,400})(?<=\S)(?P=sign)(?![\w*_])"
)
_HEADING = pattern("fair.heading", r"#{1,6}\s{1,3}(?=[\w*(“\"‘])")
_LABEL = pattern("fair.label", r"(?:\(?\w{1,4}[.):]?\s{1,3}|[-–•]\s{1,3})?")
_HEADED = pattern("fair.headed", r"\s{0,3}[:.–-]?\s{0,3}(?=[A-Z][^\n]{20,})")
"""What stands between a title in marks and its words: `**4. Roads**: The Clerk reported`."""
_TITLE = pattern("fair.title", r"\(?\d{1,4}[\d./]{0,8}\)?\s{0,3}[A-Z]")
_FEWEST_STRONG = 2

_Marked = Match[str]


def fair_copy(document: Document) -> Tight | None:
    """Return the document in plain signs; None where it is."""
    text, blocks = document.text, document.blocks
    joints = list(_plain_signs(text)) if not text.isascii() else []
    joints += [joint for block in blocks for joint in _gaps(text, block)]
    joints += [
        Joint(one.end(), one.end(), " ") for block in blocks if (one := _GLUED.match(text, block.start, block.end))
    ]
    if document.media_type == "text/plain" and any(sign in text for sign in _MARKS):
        marked = list(_marked(text))
        joints += [joint for one in marked for joint in _without_marks(one)]
        heads = list(_headings(text, blocks))
        joints += heads
        blocks = tuple(part for block in blocks for part in _bold(text, block, marked, heads))
    if not joints:
        return None
    return rewritten(document, [[block] for block in blocks], _apart(joints), {})


def _apart(joints: Sequence[Joint]) -> list[Joint]:
    """Return the joints in reading order, without those that begin inside another."""
    kept: list[Joint] = []
    for joint in sorted(joints, key=lambda one: (one.start, -one.end)):
        if not kept or joint.start >= kept[-1].end:
            kept.append(joint)
    return kept


def _plain_signs(text: str) -> Iterator[Joint]:
    """Yield what stands for each odd sign; odd spaces beside others tell columns and labels, and stay."""
    for odd in _ODD.finditer(text):
        start, end = odd.span()
        if odd[0] in _PLAIN:
            yield Joint(start, end, _PLAIN[odd[0]])
        elif _stands_between_words(text, start, end):
            yield Joint(start, end, " ")


def _stands_between_words(text: str, start: int, end: int) -> bool:
    """Say whether an odd space is one between two words, and not behind a bullet, which may be a letter."""
    if start < 2 or end >= len(text) or text[start - 1].isspace() or text[end].isspace():
        return False
    return text[start - 2] not in "\n\xa0 "


def _gaps(text: str, block: Block) -> Iterator[Joint]:
    """Yield one space for two behind a stop, but for the gap behind a label."""
    wide = list(_WIDE.finditer(text, block.start, block.end))
    if wide and not (block.cells or is_in_columns(text, block)):
        label = read_label(text[block.start : block.end])
        words = block.start + (label.rest if label else 0)
        yield from (Joint(one.start(), one.end(), " ") for one in wide if one.start() >= words)


def _marked(text: str) -> Iterator[_Marked]:
    """Yield the words that are marked as strong, and where there are several, the others that are set apart."""
    strong = list(_STRONG.finditer(text))
    yield from strong
    if len(strong) >= _FEWEST_STRONG:
        yield from _SLANTED.finditer(text)


def _without_marks(one: _Marked) -> Iterator[Joint]:
    yield Joint(one.start("sign"), one.start("words"), "")
    yield Joint(one.end("words"), one.end(), "")


def _headings(text: str, blocks: Sequence[Block]) -> Iterator[Joint]:
    for block in blocks:
        if sign := _HEADING.match(text, block.start, block.end):
            yield Joint(*sign.span(), "")


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
