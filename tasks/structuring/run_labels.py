"""Labels that only their list makes labels: `1 The wall leans`, `2 The gate is shut`, below a line that announces them.

In: the blocks of an item. Out: the label of each block that is of such a list, by its place. Will not: take a number, a
letter or a sign for a label where it does not go on from line to line (`12 The Green`, below `14 The Green`).
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.labels import COLONS, Form, Label, Reading, roman_value
from tasks.structuring.lists import follows

_NUMBERED = pattern(
    "run_labels.numbered", r"(?P<word>\d{1,2}|[a-z]|[ivx]{2,4}|[A-Z])(?P<sign>\s?[–—:-])?\s{1,12}(?=\S)"
)
_BULLET = pattern("run_labels.bullet", r"(?:o|[^\w\s£$€()\[\]{}“”‘’\"'&|.,;:?!/@%…])\s{1,12}(?=\S)")
_WHOLE = pattern("run_labels.whole", r"(?:The|An?|No|This|These|It|In)\s[A-Za-z]")
"""How a sentence begins, of which a number before it is no part: `1 The roof would be too high.`"""
_AMID = 2
"""How many lines may stand between two of a list: a vote on the first, its last words."""


def run_labels(text: str, blocks: Sequence[Block], known: Lexicon) -> dict[int, Label]:
    """Return the labels of the lists that a colon, `RESOLVED` or a last `that` announces."""
    ends = list_ends(known)
    found: dict[int, Label] = {}
    for place, (above, below) in enumerate(pairwise(blocks), 1):
        if not text[below.start + 1 : below.start + 2].isalpha() and text.endswith(ends, above.start, above.end):
            found.update(_run(text, blocks, place))
    return found


def list_ends(known: Lexicon) -> tuple[str, ...]:
    """Return what a line ends with that has a list of clauses on the lines below: `Members agreed that`."""
    return (*COLONS, " that", " to", *known.words["decisions.open_ends"])


def _run(text: str, blocks: Sequence[Block], first: int) -> list[tuple[int, Label]]:
    """Return the labels of a list from its first line on; of one line alone, only before a whole sentence."""
    line = text[blocks[first].start : blocks[first].end]
    for label in _labels(line):
        run = [(first, label)] if label.readings[0].value <= 1 else []
        while run and (following := _next(text, blocks, *run[-1])):
            run.append(following)
        if len(run) > 1 or (run and label.printed == "1" and _WHOLE.match(line, label.rest)):
            return run
    return []


def _next(text: str, blocks: Sequence[Block], place: int, label: Label) -> tuple[int, Label] | None:
    """Return the next line of a list with its label, of which the one at a place has this label."""
    for at, block in enumerate(blocks[place + 1 : place + 2 + _AMID], place + 1):
        for one in _labels(text[block.start : block.end]):
            if follows(label.readings[0], one.readings[0]):
                return at, one
    return None


def _labels(line: str) -> Iterator[Label]:
    """Yield each way to read how a line begins: `i` as a letter and as a numeral, `1 –` with its dash."""
    if bullet := _BULLET.match(line):
        printed = bullet.group().rstrip()
        yield Label(printed, (Reading(Form.BULLET, printed, 0),), bullet.end())
    elif match := _NUMBERED.match(line):
        for form, first, value in _readings(match.group("word")):
            style = first + (match.group("sign") or "")
            yield Label(line[: match.end()].rstrip(), (Reading(form, style, value),), match.end())


def _readings(word: str) -> Iterator[tuple[Form, str, int]]:
    """Yield the sequences that a word may count in: its form, its first, and which it is of them."""
    if word.isdigit():
        yield Form.NUMBER, "1", int(word)
    elif len(word) == 1:
        yield (
            (Form.UPPER, "A", ord(word) - ord("A") + 1)
            if word.isupper()
            else (Form.LOWER, "a", ord(word) - ord("a") + 1)
        )
    if value := roman_value(word):
        yield Form.ROMAN, "i", value
