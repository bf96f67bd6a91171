"""Whether a decision is marked as a key decision, or as one that may be called in: near it, over it, or for all.

In: the passages of one item and what decides in them; or the item's title and fields; or the head of the document. Out:
yes, no, or nothing. Will not: judge words (`marking_words`), nor work out either from who decides or how much is spent.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from schemas.minutes import Structure
from schemas.patterns import pattern
from tasks.extracting.decisions.blocks import Block
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.marking_words import (
    Answer,
    asks_for,
    ends_with_mark,
    marked_by,
    may_say,
    said_in,
)
from tasks.extracting.passages import Passage, sentences_of

_CALL = "call_in"


def marked(block: Block, found: Found, until: int, what: str, *, is_put_off: bool) -> Answer:
    """Return what is said of one decision; the nearest place that says something counts.

    What is said of all decisions together is not said of an item that was put off, which decides nothing yet.
    """
    if not _is_told_in(block.structure.document.text):
        return None
    places: tuple[Callable[[], Answer], ...] = (
        lambda: _field(block.structure, block.item_id, what),
        lambda: _near(block, found, until, what),
        lambda: _only(_answers(block.passages[: block.found[0].at], what)),
        lambda: _titled(block.structure, block.item_id, what),
        lambda: None if is_put_off else _at_head(block, found, what),
    )
    is_told_of = what == _CALL and _is_of_a_call_in(block)
    answers = (place() for place in (places[:1] if is_told_of else places))
    return next((answer for answer in answers if answer is not None), None)


@lru_cache(maxsize=8)
def _is_told_in(text: str) -> bool:
    """Say whether a document names call-in or key decisions, which every one of its decisions asks."""
    return may_say(text)


def _near(block: Block, found: Found, until: int, what: str) -> Answer:
    """Return what a decision's own paragraph, the lines below it or the line above it say.

    What stands below another decision is said of that one.
    """
    below = _only(_answers(block.passages[found.at : until], what))
    above = block.passages[max(found.at - 1, 0) : found.at]
    is_first = found is block.found[0]
    return _only(_answers(above, what)) if below is None and is_first else below


def _is_of_a_call_in(block: Block) -> bool:
    return any(one.id == block.item_id and _CALL_IN.search(one.title) for one in block.structure.items)


_CALL_IN = pattern("marking.title_of_call_in", r"(?i:\bcall(?:ed)?[-\s‑–]{1,2}in\b)")


def _answers(passages: Sequence[Passage], what: str) -> Iterator[Answer]:
    """Yield what each passage says: a mark with its answer, on the line below it or its own, or a sentence."""
    if not any(may_say(passage.text) for passage in passages):
        return
    cells = [cell for passage in passages for cell in _CELLS.split(passage.text)]
    for at, cell in enumerate(cells):
        below = cells[at + 1] if at + 1 < len(cells) and asks_for(cell) else ""
        yield marked_by(f"{cell} {below}" if _REPLY.match(below) else cell, what)
    for passage in passages:
        yield from (said_in(passage.quote(start, end), what) for start, end in passage.sentences)


_CELLS = pattern("marking.cells", r"\s{0,4}(?:[\n\t|;]|(?<=\S)[ \xa0]{3})\s{0,40}")
_REPLY = pattern("marking.reply", r"(?i:yes|no|n/a|not applicable|exempt|waived)\b")


def _titled(structure: Structure, item_id: str, what: str) -> Answer:
    """Return what an item's title and purpose say."""
    text = structure.document.text
    spans = [span for item in structure.items if item.id == item_id for span in (item.evidence, *item.purpose)]
    return _only(answer for span in spans for answer in _of_lines(span.quote(text), what))


def _of_lines(words: str, what: str) -> Iterator[Answer]:
    if not may_say(words):
        return
    if what != _CALL and ends_with_mark(words):
        yield True
    for line in words.splitlines():
        yield marked_by(line, what)
        yield from (said_in(one, what) for one in _sentences(line))


def _sentences(words: str) -> Iterator[str]:
    return (words[start:end] for start, end in sentences_of(words, 0))


def _at_head(block: Block, found: Found, what: str) -> Answer:
    """Return what the words above the first item say of all decisions, of those `marked *`, or of this item's."""
    text = block.structure.document.text
    items = block.structure.items
    head = text[: min((item.evidence.start for item in items), default=0)]
    own = next((item for item in items if item.id == block.item_id), None)
    told = _told_at(head, what) if may_say(head) else ()
    of_it = [answer for answer, one in told if own and _names(one, own.number, text[found.start : found.end])]
    answer = _only(of_it or [answer for answer, one in told if not _NUMBERED.search(one)])
    mark = _MARKED.search(head) if answer is not None else None
    return answer if mark is None or (own and mark.group("sign") in own.evidence.quote(text)) else None


@lru_cache(maxsize=8)
def _told_at(head: str, what: str) -> tuple[tuple[bool, str], ...]:
    """Return what each sentence says of the head, which every decision of a document asks."""
    told = ((said_in(one, what), one) for part in _PARTS.split(head) for one in _sentences(part))
    return tuple((answer, one) for answer, one in told if answer is not None)


def _names(sentence: str, number: str | None, words: str) -> bool:
    """Say whether a note names this item: `The recommendation to Council at item 9 cannot be called in.`"""
    named = {one for match in _NUMBERED.finditer(sentence) for one in _NUMBER.findall(match["numbers"])}
    is_excepted = _EXCEPT.search(sentence) is not None
    recommends = "recommend" in words[:_OPENING].lower() or "recommend" not in sentence.lower()
    return bool(named) and ((number in named) != is_excepted) and (recommends or is_excepted)


_OPENING = 60
"""In so many signs a decision says that it recommends."""
_PARTS = pattern("marking.parts", r"\n\s{0,4}\n")
_NUMBERED = pattern(
    "marking.numbered",
    r"(?i:\b(?:items?|minutes?)\s(?:(?:numbers?|nos?\.?)\s)?)(?P<numbers>[A-Z]{0,4}[./]?\d[\d./]{0,8}[a-z]?(?:(?:,\s|\sand\s|\sor\s|\s&\s)[A-Z]{0,4}[./]?\d[\d./]{0,8}[a-z]?){0,8})",
)
_NUMBER = pattern("marking.number", r"[A-Z]{0,4}[./]?\d(?:[\d./]{0,7}\d)?[a-z]?")
_EXCEPT = pattern("marking.except", r"(?i:\b(?:except(?:ion)?|other\sthan|apart\sfrom|excluding|save)\b)")
_MARKED = pattern("decision.marked", r"\bmarked\s(?:with\s)?(?:an?\s)?(?P<sign>[*#†])")


def _field(structure: Structure, item_id: str, what: str) -> Answer:
    """Return what the header fields of an item say: `Is Key decision?`, `Key decision: Yes`."""
    fields = (field for item in structure.items if item.id == item_id for field in item.fields)
    return _only(marked_by(f"{field.name}: {field.value}", what) for field in fields)


def _only(answers: Iterable[Answer]) -> Answer:
    """Return the one answer that is given; None where there is none, or both."""
    given = set(answers) - {None}
    return given.pop() if len(given) == 1 else None
