"""Lists and tables of a page: what happens where one opens and where it closes.

In: the tag that opens. Out: a frame whose end closes it. Will not: read what is in it (the walk does).
"""

from collections.abc import Callable, Iterator
from typing import Any

from bs4 import Tag
from bs4.element import PageElement

from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.reading.html_cells import Cell
from tasks.reading.html_desk import Desk, Frame
from tasks.reading.html_label import open_list
from tasks.reading.html_line import Line, Scope
from tasks.reading.html_table import Grid

_SHORTEST_MENU = 4
_DEEPEST_INDENT = 10


def enter_list(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a list; lists of documents and of the site's own links have no labels."""
    unlabelled = scope.furniture or scope.role is BlockRole.DOCUMENT_LINK
    around = sum(count is not None for count in desk.lists)
    items = sum(1 for child in tag.contents if getattr(child, "name", None) == "li") if tag.name == "ol" else 0
    desk.lists.append(None if unlabelled else open_list(tag.name, _plain(tag.attrs), items, around))
    began = len(desk.sinks[-1])

    def leave() -> None:
        desk.end_line()
        desk.lists.pop()
        if not desk.lists:
            _mark_menu(desk, began)

    return Frame(_contents(tag), scope, leave)


def enter_item(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a list item: its label waits for its first words; one that is still waiting stands alone."""
    count = desk.lists[-1] if desk.lists else None
    if count:
        desk.put_waiting_label()
        attributes = _plain(tag.attrs)
        label = count.label(attributes.get("value"), attributes.get("type"), attributes.get("style"))
        desk.pen.label, desk.pen.indent = label or None, 2 * min(len(desk.lists) - 1, _DEEPEST_INDENT)

    def leave() -> None:
        desk.end_line()
        desk.pen.label = None

    return Frame(_contents(tag), scope, leave)


def _mark_menu(desk: Desk, began: int) -> None:
    """Outside the main content, a list of nothing but links to pages is a menu."""
    listed = [part for part in desk.sinks[-1][began:] if isinstance(part, Line)]
    if len(listed) >= _SHORTEST_MENU and all(not line.main and _is_link_to_page(line) for line in listed):
        desk.sinks[-1][began:] = [line.as_furniture() for line in listed]


def _is_link_to_page(line: Line) -> bool:
    """Say whether a line is one link from end to end, and not to a document."""
    start = line.label_end + 1 if line.label_end else 0
    if len(line.links) != 1 or line.links[0][:2] != (start, len(line.text)):
        return False
    return not line.links[0][2].split("?")[0].lower().endswith(lexicon().words["html.documents"])


def enter_table(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a table; the one that lays out a meeting's items is no grid."""
    known, named = lexicon().words, (str(tag.attrs.get("id", "")), *str(tag.attrs.get("class", "")).split())
    items = any(name in known["html.item_tables"] for name in named)
    attendance = str(tag.attrs.get("summary", "")) in known["html.attendance_summaries"]
    grid = Grid(items or tag.attrs.get("role") in ("presentation", "none"), attendance)
    desk.put_waiting_label()
    desk.grids.append(grid)
    desk.open_sink(grid.parts)
    desk.lists.append(None)
    if items:
        scope = Scope(scope.role, scope.bold, scope.furniture, scope.main, item_table=True)

    def leave() -> None:
        desk.close_sink()
        desk.grids.pop()
        desk.lists.pop()
        desk.sinks[-1] += grid.lines()
        desk.pen.gap = True

    return Frame(_contents(tag), scope, leave)


def enter_row(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a row of the innermost table."""
    if desk.inside_own_grid():
        desk.grids[-1].begin_row()
    return Frame(_contents(tag), scope, desk.end_line)


def enter_cell(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a cell: its lines are kept until the table closes. A cell without a table is a paragraph."""
    if not desk.inside_own_grid():
        return Frame(_contents(tag), scope, desk.end_line)
    head, grid = tag.name == "th", desk.grids[-1]
    if scope.item_table:
        scope = Scope(scope.role, scope.bold, scope.furniture or head, scope.main)
    desk.open_sink()

    def leave() -> None:
        grid.add(Cell(desk.close_sink(), head, _span(tag.attrs.get("colspan")), _span(tag.attrs.get("rowspan"))))

    return Frame(_contents(tag), scope, leave)


def enter_caption(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a caption; `Items` above the items of a meeting is no part of them."""
    scope = Scope(furniture=True, main=scope.main) if scope.item_table else scope
    return Frame(_contents(tag), scope, desk.end_line)


def enter_first_heading(desk: Desk, tag: Tag, scope: Scope) -> Frame:
    """Open a heading of the first level: the page's own, if it is the first (that is seen later)."""
    role = BlockRole.PAGE_HEADING if scope.role is BlockRole.HEADING else scope.role
    return Frame(_contents(tag), Scope(role, scope.bold, scope.furniture, scope.main), desk.end_line)


def _contents(tag: Tag) -> Iterator[PageElement]:
    return iter(tag.contents)


def _span(value: Any) -> int:
    if value is None:
        return 1
    digits = str(value).strip()
    return max(1, int(digits)) if digits.isascii() and digits.isdecimal() and len(digits) < 5 else 1


def _plain(attributes: dict[str, Any]) -> dict[str, str]:
    return {name: value for name, value in attributes.items() if isinstance(value, str)}


CONTAINERS: dict[str, Callable[[Desk, Tag, Scope], Frame]] = {
    **dict.fromkeys(("ol", "ul", "menu", "dir"), enter_list),
    **dict.fromkeys(("td", "th"), enter_cell),
    "li": enter_item,
    "table": enter_table,
    "tr": enter_row,
    "caption": enter_caption,
    "h1": enter_first_heading,
}
