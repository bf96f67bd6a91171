"""Minutes and attendance that are written in tables of a page."""

from pathlib import Path

import pytest

from schemas.errors import DocumentRejectedError
from schemas.minutes import Structure
from seeds.lexicon import lexicon
from tasks.reading.reader import read
from tasks.structuring.structure import structure
from tests.structuring.outlines import page_outline

MARKDOWN = Path(__file__).parents[1] / "reading" / "pages" / "markdown.md"


def tabled(*rows: tuple[str, ...]) -> Structure:
    """Return the structure of a page with one table, below the heading of a parish's minutes."""
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = (
        f"<html><body><p>Minutes of Dunmere Parish Council held on 3 May 2013</p><table>{cells}</table></body></html>"
    )
    return structure(read(page.encode()), lexicon())


def test_minutes_in_a_markdown_page_with_tables() -> None:
    found = structure(read(MARKDOWN.read_bytes()), lexicon())
    assert page_outline(found) == [
        "# 1 Apologies",
        "PWR could not come.",
        "# 2 Duck pond",
        "Clerk | 10/5/13",
        "The pond was seen.",
        "AHE to ask about pipes | drains.",
        "AHE | 10/5/13",
        "# 3 Accounts",
        "Approved as below.",
        "Precept | £1,300.00",
        "Ducks | £20.27",
        "A | lone pipe | --- |",
    ]
    heading, text = found.heading, found.document.text
    assert heading.committee is not None
    assert heading.venue is not None
    assert (heading.committee.quote(text), str(heading.date)) == ("Dunmere Parish Council", "2013-05-03")
    assert (heading.venue.quote(text), heading.start_time) == ("The Hall, Dunmere", "19:00")


def test_people_in_the_cells_of_a_table() -> None:
    found = structure(read(MARKDOWN.read_bytes()), lexicon())
    assert [(one.name, one.status.value, one.role) for one in found.attendance] == [
        ("Bo Finch", "present", "Clerk"),
        ("Petra Wren", "apologies", None),
        ("Ann Heron", "present", "Councillor/Chairman"),
        ("Tim Dove", "apologies", None),
    ]


# rows / titles
AGENDAS = {
    "number_and_item": (
        [("No", "Item", "By"), ("1", "Apologies", ""), ("", "None.", ""), ("2", "Duck pond", "Clerk"), ("", "Seen.")],
        ["1 Apologies", "2 Duck pond"],
    ),
    "minute_and_subject": (
        [("Minute No.", "Subject"), ("12/13", "Apologies"), ("", "None."), ("13/13", "Duck pond"), ("", "Seen.")],
        ["12/13 Apologies", "13/13 Duck pond"],
    ),
    "title_and_minutes_in_a_cell": (
        [
            ("No.", "Item", "Action"),
            ("1", "Apologies: Cllr Teal (ill). Accepted.", ""),
            ("2", "Duck pond. It leaks badly.", "Clerk"),
            ("3", "Land at Mill Lane: lease", "The lease was signed by the Clerk."),
        ],
        ["1 Apologies", "2 Duck pond", "3 Land at Mill Lane: lease"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), AGENDAS.values(), ids=AGENDAS)
def test_a_table_whose_head_names_items_is_an_agenda(rows: list[tuple[str, ...]], expected: list[str]) -> None:
    assert [f"{item.number} {item.title}" for item in tabled(*rows).items] == expected


def test_a_table_of_figures_is_no_agenda() -> None:
    with pytest.raises(DocumentRejectedError):
        tabled(("No", "Payee", "Sum"), ("1", "Mower fuel", "£3"), ("2", "Ducks", "£4"))
