"""What stands in columns: rows of a table, lists of names side by side, or two columns of prose.

In: the rows of a zone and its rivers. Out: lines in reading order. Will not: find the zones
(`pdf_rivers`) or read ruled tables (`pdf_grids`).

A table is read row by row, since what stands beside something belongs to it; names and prose are read
column by column. Where that is in doubt it is a table: rows keep what belongs together.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.reading.pdf_lines import LABEL_GAP, Line, Row, line_of
from tasks.reading.pdf_rivers import Zone
from tasks.reading.pdf_words import Run

_NAME = pattern(
    "pdf.name",
    r"(?:[A-Z][\w'’.&-]*+|\([^()]*\)|[a-z]{1,3}+|[-–,:*]|\([^()]*\),?)(?:\s+(?:[A-Z(][\w'’.&()-]*+,?|de|van|of|and|the|[-–,*]))*$",
)
_INITIALS = pattern("pdf.initials", r"\(?[A-Z]{1,4}\)?$")
_MOST_WORDS_IN_NAME = 8
_PROSE_WORDS = 4
_LINE_OF_COLUMN = 14
_ROWS_ABOVE = 2

Cell = list[Run]


def lines_of_zone(rows: Sequence[Row], zone: Zone, page: int) -> tuple[list[Line], int]:
    """Return the lines of a zone among the rows of a page, and the row after the last that they take."""
    span = rows[zone.first : zone.last]
    table = [_cells(row, zone) for row in span]
    if _is_prose(table):
        tail = _tail(rows, zone, lambda text: len(text.split()) < _LINE_OF_COLUMN)
        return _by_column(table + [_cells(row, zone) for row in tail], page), zone.last + len(tail)
    if _is_names(table, rows[max(0, zone.first - _ROWS_ABOVE) : zone.first]):
        tail = _tail(rows, zone, _is_name)
        lines = _by_column(table + [_cells(row, zone) for row in tail], page)
        return [replace(line, alone=True) for line in lines], zone.last + len(tail)
    if all(len(zone.rivers) == 1 and _is_term(cells) for cells in table):
        return [line_of(row, page) for row in span], zone.last
    return rows_of_table(table, page), zone.last


def _tail(rows: Sequence[Row], zone: Zone, fits: Callable[[str], bool]) -> list[Row]:
    """Return the rows below a zone with which its longer column goes on: none reaches over a river."""
    tail = []
    for row in rows[zone.last : zone.reach]:
        crosses = any(row[0].x0 < right - 1 and row[0].x1 > right - row[0].size for _, right in zone.rivers)
        if crosses or not fits(row[0].text):
            break
        tail.append(row)
    return tail


def rows_of_table(table: Sequence[Sequence[Cell]], page: int, *, ruled: bool = False) -> list[Line]:
    """Return a line for each row; rows without a first cell go on with the row above, if no rule is between."""
    groups: list[list[Sequence[Cell]]] = []
    for cells in table:
        if groups and not ruled and not cells[0]:
            groups[-1].append(cells)
        else:
            groups.append([cells])
    lines = [_row_line(group, page) for group in groups]
    headed = len(lines) > 1 and lines[0].bold == (True, True) and not all(all(line.bold) for line in lines)
    return [_with_role(line, head=headed and number == 0) for number, line in enumerate(lines)]


def _with_role(line: Line, *, head: bool) -> Line:
    return replace(line, role=BlockRole.TABLE_HEAD if head else BlockRole.TABLE_ROW)


def _row_line(group: Sequence[Sequence[Cell]], page: int) -> Line:
    """Return one row of a table: the words of each cell, line after line."""
    cells = [[run for cells in group for run in cells[column]] for column in range(len(group[0]))]
    runs = [run for cell in cells for run in cell]
    line = line_of(runs or group[0][0], page)
    return Line(
        text=line.text,
        page=page,
        x0=line.x0,
        x1=max(run.x1 for run in runs),
        base=min(run.base for run in runs),
        foot=max(run.base for run in runs),
        size=line.size,
        bold=(all(run.bold_start for run in runs), all(run.bold_end for run in runs)),
        body=line.x0,
        cells=tuple(" ".join(run.text for run in cell) for cell in cells),
        alone=True,
    )


def _cells(row: Row, zone: Zone) -> list[Cell]:
    cells: list[Cell] = [[] for _ in range(len(zone.rivers) + 1)]
    for run in row:
        cells[zone.column(run.x0)].append(run)
    return cells


def _by_column(table: Sequence[Sequence[Cell]], page: int) -> list[Line]:
    """Return each column's lines, the columns from left to right; initials stay with the name before them."""
    columns = [[row[column] for row in table] for column in range(len(table[0]))]
    joined: list[list[Cell]] = []
    for cells in columns:
        if joined and _mostly(_INITIALS.match(text) is not None for text in _texts(cells)):
            joined[-1] = [before + after for before, after in zip(joined[-1], cells, strict=True)]
        else:
            joined.append(cells)
    return [_spaced(cell, page, flow) for flow, cells in enumerate(joined, 1) for cell in cells if cell]


def _spaced(cell: Cell, page: int, flow: int) -> Line:
    """Return a cell as a line; a name and the initials printed beside it stay apart."""
    line = line_of(cell, page, flow)
    if len(cell) == 2 and _INITIALS.match(cell[1].text):
        return replace(line, text=f"{cell[0].text}{LABEL_GAP}{cell[1].text}")
    return line


def _is_prose(table: Sequence[Sequence[Cell]]) -> bool:
    """Say whether two columns are running text: most lines long, many beginning in the middle of a sentence."""
    if len(table[0]) != 2 or len(table) < 4:
        return False
    columns = [_texts(row[column] for row in table) for column in range(2)]
    long = all(_mostly(len(text.split()) >= _PROSE_WORDS for text in texts) for texts in columns)
    return long and all(sum(text[0].islower() for text in texts) > len(texts) / 3 for texts in columns)


def _is_names(table: Sequence[Sequence[Cell]], above: Sequence[Row]) -> bool:
    """Say whether all columns list people: below or beside a word of attendance, or with their styles."""
    columns = [texts for column in range(len(table[0])) if (texts := _texts(row[column] for row in table))]
    named = [texts for texts in columns if _are_names(texts)]
    others = [texts for texts in columns if texts not in named]
    initials = [texts for texts in others if _mostly(_INITIALS.match(text) is not None for text in texts)]
    heads = [texts for texts in others if texts not in initials]
    if len(named) < 2 or len(heads) > 1 or (heads and columns.index(heads[0]) > 0):
        return False
    said = " ".join([run.text for row in above for run in row] + [text for texts in heads for text in texts])
    styled = all(_mostly(_styled(text) for text in texts) for texts in named)
    return styled or _attends(said) or _attends(" ".join(texts[0] for texts in named))


def _are_names(texts: Sequence[str]) -> bool:
    """Say whether most of a column could be names, no two the same, and few with a role instead of a name."""
    fitting = [text for text in texts if _is_name(text)]
    return len(fitting) > 0.7 * len(texts) and len(set(texts)) == len(texts)


def _is_name(text: str) -> bool:
    words = len(text.split())
    of_length = 1 < words <= _MOST_WORDS_IN_NAME or text.endswith(":")
    return of_length and _NAME.match(text) is not None and not _is_role(text)


def _is_role(text: str) -> bool:
    """Say whether a cell names a role and no person."""
    words = {word.strip("(),.").lower() for word in text.split("(", maxsplit=1)[0].split()}
    return bool(words & _words("role_words")) and not _styled(text)


def _styled(text: str) -> bool:
    return text.split(maxsplit=1)[0].rstrip(".") in _words("honorifics")


def _attends(said: str) -> bool:
    return not _words("attendance_words").isdisjoint(word.strip(":,.-–()").lower() for word in said.split())


def _is_term(cells: Sequence[Cell]) -> bool:
    """Say whether a row is a term with a colon and what it stands for: `Date:  12 May`."""
    return bool(cells[0]) and cells[0][-1].text.endswith(":")


def _texts(cells: Iterable[Cell]) -> list[str]:
    return [" ".join(run.text for run in cell) for cell in cells if cell]


def _mostly(facts: Iterable[bool]) -> bool:
    listed = list(facts)
    return sum(listed) * 2 > len(listed)


@lru_cache(maxsize=8)
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon().words[f"pdf.{name}"])
