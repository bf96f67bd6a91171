"""Roll calls with a line or a row for each person: `Cllr Heron – For`, a cross in a column, a column for each side.

In: the words of such lines, and passages. Out: where each name stands with the choice of that person, and passages of
which such lines are one. Will not: say what is a name (`records`), or read a line that holds anything else.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, as_listed, pattern
from schemas.vocabulary import VoteChoice
from tasks.extracting.passages import Passage
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.count_lines import FARTHEST, LONGEST_LINE, joined

Called = tuple[int, int, VoteChoice]


def called(words: str) -> list[Called]:
    """Return the bounds of each name with its choice, where every line has both.

    >>> called("Cllr Heron – For\\nCllr Teal – Against")
    [(0, 10, <VoteChoice.FOR: 'for'>), (17, 26, <VoteChoice.AGAINST: 'against'>)]
    """
    lines = list(_lines(words if "\n" in words else words.replace(";", "\n")))
    if len(lines) < _FEWEST:
        return []
    if stands_in_columns(words):
        return _stacked(words)
    if sides := _sides(lines[0][1]):
        rows = [_named_in(start, line, sides) for start, line in lines[1:]]
        return [one for row in rows for one in row] if all(rows) else []
    if columns := _columns(lines[0][1]):
        found = [_marked(start, line, columns) for start, line in lines[1:]]
    else:
        found = [_answered(start, line) for start, line in lines]
    return [one for one in found if one] if all(found) else []


_FEWEST = 2


def _lines(words: str) -> Iterator[tuple[int, str]]:
    position = 0
    for line in words.split("\n"):
        if line.strip():
            yield position, line
        position += len(line) + 1


def _answered(start: int, line: str) -> Called | None:
    """Read `Cllr Heron – For`, `| Teal | Against |`."""
    match = _answer().match(line)
    if match is None:
        return None
    return start + match.start("name"), start + match.end("name"), choices()[as_listed(match, "label")]


@lru_cache(maxsize=1)
def _answer() -> Pattern[str]:
    part = r"\s{0,12}(?:[-–:|\t=]|\(|\s(?:voted\s)?)\s{0,12}"
    return pattern(
        "vote.answer",
        rf"\|?\s?(?P<name>[A-Z][\w.’' -]{{1,50}}?){part}(?P<label>{any_of(choices())})\)?\s?\|?\.?$",
    )


def _sides(line: str) -> list[VoteChoice]:
    """Return what each column of names is for, if a line heads such a table: `For | Against | Abstain`."""
    sides = [choices().get(cell) for _, cell in _cells(line)] if "|" in line or "\t" in line else []
    known = [one for one in sides if one]
    return known if len(known) == len(sides) > 1 else []


def stands_in_columns(words: str) -> bool:
    """Say whether the names of a side are one cell: behind `For | Against` a blank line parts one side from another."""
    head, _, below = words.partition("\n")
    return below.startswith("\n") and "|" not in below and bool(_sides(head))


def _stacked(words: str) -> list[Called]:
    """Read `For | Against`, and below it the names of each side behind a blank line; an empty cell leaves none."""
    head, _, _ = words.partition("\n")
    sides, found = _sides(head), list[Called]()
    cells = [cell for cell in _CELL.finditer(words, len(head)) if cell.group().strip()]
    if len(cells) != len(sides):
        return []
    for cell, side in zip(cells, sides, strict=True):
        for start, line in _lines(cell.group()):
            begin = cell.start() + start
            found.append((begin, begin + len(line), side))
    return found if all(_NAMES.fullmatch(words[start:end]) for start, end, _ in found) else []


_CELL = pattern("vote.cell_of_names", r"[^\n]+(?:\n[^\n]+)*")


def _named_in(start: int, line: str, sides: Sequence[VoteChoice]) -> list[Called]:
    """Read `Cllr Heron | Cllr Owl |`, a row of names below the sides they took."""
    cells = _cells(line)
    if len(cells) > len(sides) or not all(_NAMES.fullmatch(cell) for _, cell in cells):
        return []
    named = zip(cells, sides, strict=False)
    return [(start + begin, start + begin + len(cell), side) for (begin, cell), side in named if cell]


_NAMES = pattern("vote.names_in_cell", r"(?:[A-Z][A-Za-z.,’'À-þ-]{0,24}\s?){0,12}+")


def _columns(line: str) -> list[VoteChoice | None]:
    """Return what each column is for, if a line heads a table of crosses: `Councillor | For | Against`."""
    cells = _cells(line)
    columns = [choices().get(cell) for _, cell in cells]
    return columns if _NAMES_HEAD.fullmatch(cells[0][1]) and len([one for one in columns if one]) > 1 else []


_NAMES_HEAD = pattern(
    "vote.names_head", r"(?i:councillors?|cllrs?|members?|names?|councillor\sname|name\sof\s\w{4,12}|)"
)
_MARKS = frozenset(["x", "X", "✓", "✔", "√", "Y", "y", "*", "1", "Yes", "yes", "•", "/"])


def _marked(start: int, line: str, columns: Sequence[VoteChoice | None]) -> Called | None:
    """Read `Heron |  | X`, a row with one cross."""
    (begin, name), *cells = _cells(line)
    chosen = [choice for (_, cell), choice in zip(cells, columns[1:], strict=False) if cell in _MARKS and choice]
    if len(chosen) != 1 or not name or any(cell and cell not in _MARKS for _, cell in cells):
        return None
    return start + begin, start + begin + len(name), chosen[0]


def _cells(line: str) -> list[tuple[int, str]]:
    """Return the cells of a row, each with where its words begin."""
    first = len(line) - len(line.lstrip().removeprefix("|").lstrip())
    cells, position = [], first
    for cell in line[first:].rstrip().removesuffix("|").replace("\t", "|").split("|"):
        cells.append((position + len(cell) - len(cell.lstrip()), cell.strip()))
        position += len(cell) + 1
    return cells


def as_one(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, the lines of one roll call as one."""
    place = 0
    while place < len(passages):
        lines = _run(passages, place)
        yield joined(lines) if lines else passages[place]
        place += max(len(lines), 1)


def _run(passages: Sequence[Passage], place: int) -> list[Passage]:
    """Return the passages from a place on that are lines of one roll call; none if there is no such."""
    head = passages[place].text
    sides = _sides(head)
    columns = _columns(head) if not sides and ("|" in head or "\t" in head) else []
    lines = [passages[place]]
    if not sides and not columns and _line_of(passages[place], []) is None:
        return []
    for passage in passages[place + 1 :]:
        reads = _named_in(0, passage.text, sides) if sides else _line_of(passage, columns)
        if not 0 < passage.start - lines[-1].end <= FARTHEST or not reads:
            break
        lines.append(passage)
    return lines if len(lines) >= _FEWEST else []


def _line_of(passage: Passage, columns: Sequence[VoteChoice | None]) -> Called | None:
    if len(passage.text) > LONGEST_LINE:
        return None
    return _marked(0, passage.text, columns) if columns else _answered(0, passage.text)
