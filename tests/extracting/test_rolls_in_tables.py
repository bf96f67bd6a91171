"""Who was there, in the tables of a page: lists in cells, heads over columns, columns that say who was there."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_attendance import Row, present, rows, sorry

PAGE = (
    "<html><body><h1>Minutes of Dunmere Parish Council</h1><p>Held on Wednesday 3 May 2023 at 7.30pm</p>{above}"
    "<table>{table}</table><h2>1. Interests</h2><p>None.</p><h2>2. Pond</h2><p>The pond was deep.</p></body></html>"
)


def tabled(*table: tuple[str, ...], above: str = "") -> list[Row]:
    """Return who was there by a table above the items of a page."""
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in table)
    return rows(minutes_of(PAGE.format(table=cells, above=above).encode(), SourceEntry()))


def there(name: str, role: str | None = None) -> Row:
    return (name, "in_attendance", role, None)


CHAIR = ("A Heron", "present", "Chair", None)

# rows / name, status, role, substitute for
TABLES: dict[str, tuple[list[tuple[str, ...]], list[Row]]] = {
    "lists_in_cells": (
        [("Present:", "Cllrs Ann Heron, Bob Teal and Jo Wren"), ("In attendance:", "Kim Rook (Parish Clerk)")],
        [there("Kim Rook", "Parish Clerk"), *present("Ann Heron", "Bob Teal", "Jo Wren")],
    ),
    "who_presides_in_a_row": (
        [("Chair:", "A Heron"), ("Parish Councillors:", "B Teal, C Wren"), ("Apologies:", "D Rook")],
        [*sorry("D Rook"), CHAIR, *present("B Teal", "C Wren")],
    ),
    "labels_without_colons": (
        [("Chair", "Cllr A Heron"), ("Councillors", "Bob Teal, Jo Wren, Kim Rook"), ("Clerk", "Pat Moss")],
        [("Cllr A Heron", *CHAIR[1:]), *present("Bob Teal", "Jo Wren", "Kim Rook"), there("Pat Moss", "Clerk")],
    ),
    "a_list_that_goes_on": (
        [("PRESENT:", "Councillor Heron (in the Chair)"), ("", "Councillors Teal, Wren and Rook")],
        [("Councillor Heron", "present", "Chair", None), *present("Teal", "Wren", "Rook")],
    ),
    "one_a_row_with_posts": (
        [("Present:", "Ann Heron", "Chairman"), ("", "Bob Teal", ""), ("Apologies:", "Jo Wren", "")],
        [("Ann Heron", "present", "Chairman", None), *present("Bob Teal"), *sorry("Jo Wren")],
    ),
    "initials_before_posts": (
        [("Present:", "Ann Heron", "AH", "Head of Care"), ("", "Bob Teal", "BT", "")],
        [("Ann Heron", "present", "Head of Care", None), *present("Bob Teal")],
    ),
    "heads_over_columns": (
        [("Present", "", "Apologies"), ("Cllr A Heron", "Cllr B Teal", "Cllr C Wren"), ("Cllr D Rook", "", "")],
        [*present("Cllr A Heron", "Cllr B Teal"), *sorry("Cllr C Wren"), *present("Cllr D Rook")],
    ),
    "a_column_that_says_so": (
        [("Name", "Role", "Attendance"), ("Ann Heron", "Chair", "Present"), ("Bob Teal (Clerk)", "", "Apologies")],
        [("Ann Heron", "present", "Chair", None), ("Bob Teal", "apologies", "Clerk", None)],
    ),
    "a_cross_in_one_of_the_columns": (
        [("Members", "Present", "Absent", "Apologies"), ("Ann Heron", "✓", "", ""), ("Bob Teal", "", "", "✓")],
        [*present("Ann Heron"), *sorry("Bob Teal")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("table", "expected"), TABLES.values(), ids=TABLES)
def test_rolls_in_tables(table: list[tuple[str, ...]], expected: list[Row]) -> None:
    assert tabled(*table) == expected


def test_a_post_in_the_cell_beside_a_name() -> None:
    table = [
        ("Name", "Title", "Organisation"),
        ("Ann Heron", "Head of Care", "Marsh Council"),
        ("Bob Teal", "Nurse", ""),
    ]
    assert tabled(*table, above="<p>Attendees</p>") == [
        ("Ann Heron", "present", "Head of Care", None),
        ("Bob Teal", "present", "Nurse", None),
    ]
