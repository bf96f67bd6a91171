"""The cells of a line of a table that was typed with pipes, tabs or wide gaps.

In: a text, the bounds of a line, and the sign between two cells. Out: the bounds of the cells, without white space.
Will not: say whether the line is a row, or which pipe at its ends opens a cell.
"""

from schemas.patterns import pattern

SIGNS = ("|", "\t", "   ")
"""What may stand between two cells: the last is any wider gap too."""
_CELL = {
    "|": pattern("typed.piped", r"[^|]*"),
    "\t": pattern("typed.tabbed", r"[^\t]*"),
    "   ": pattern("typed.gapped", r"(?:[^ ]| (?!  ))*"),
}
"""What a cell is made of, by what stands between two cells."""


def cells_between(text: str, start: int, stop: int, sign: str) -> list[tuple[int, int]]:
    """Return the cells between two offsets, the empty ones too."""
    cells: list[tuple[int, int]] = []
    while start <= stop:
        match = _CELL[sign].match(text, start, stop)
        end = match.end() if match else stop
        words = text[start:end]
        begin = start + len(words) - len(words.lstrip())
        cells.append((begin, begin + len(words.strip())))
        start = end + 1 if len(sign) == 1 or end == stop else _behind(text, end)
    return cells


def _behind(text: str, gap: int) -> int:
    """Return where the words go on behind a gap."""
    while text[gap] == " ":
        gap += 1
    return gap
