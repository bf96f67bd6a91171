"""Tables of actions, of a page or typed: the task, its owner, its day and its number stand in columns of their own."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

_OPENING = (
    "Sedgeford Parish Council",
    "Minutes of the meeting held on Tuesday 9 May 2023",
    "Present: Cllrs A Heron (Chair), B Wren, C Dace; Clerk: J Flood",
)
HEAD = ("No", "Action", "Owner", "By when")
ROWS = (
    ("1", "Obtain quotes for the tree survey", "Clerk", "31 May"),
    ("2", "Check that the insurance covers volunteers", "BW", "ASAP"),
    ("3", "Paint the phone box", "", ""),
)
EXPECTED = [
    ("Obtain quotes for the tree survey", "J Flood", "--05-31", "1"),
    ("Check that the insurance covers volunteers", "B Wren", "ASAP", "2"),
    ("Paint the phone box", None, None, "3"),
]
_NEXT = ("8. Next meeting", "The next meeting is on 6 June.")


def page(*rows: tuple[str, ...], heading: str = "7. Actions", cell: str = "td", after: tuple[str, ...] = ()) -> Minutes:
    """Return the minutes of a page with these rows below a heading; the first row has cells of a kind."""
    kinds = [cell, *["td"] * len(rows)]
    table = "".join(
        "<tr>" + "".join(f"<{kind}>{one}</{kind}>" for one in row) + "</tr>"
        for kind, row in zip(kinds, rows, strict=False)
    )
    above = "".join(f"<p>{line}</p>" for line in (*_OPENING, "5. Highways", "The Clerk reported on the verges."))
    below = "".join(f"<p>{line}</p>" for line in after)
    words = f"<html><body>{above}<p>{heading}</p><table>{table}</table>{below}</body></html>"
    return minutes_of(words.encode(), SourceEntry())


def typed(*lines: str) -> Minutes:
    """Return minutes with these lines in their last item."""
    return minutes_of("\n".join((*_OPENING, "", "5. Highways", "All was well.", "", *lines)).encode(), SourceEntry())


def actions(minutes: Minutes) -> list[tuple[str, str | None, str | None, str | None]]:
    """Return what each commitment quotes, who is to do it and when, and its number."""
    text = minutes.structure.document.text
    return [(one.evidence.quote(text), one.who, one.due, one.number) for one in minutes.commitments]


@pytest.mark.parametrize("cell", ["th", "td"])
def test_a_row_of_a_page_gives_its_task_to_its_owner(cell: str) -> None:
    assert actions(page(HEAD, *ROWS, cell=cell)) == EXPECTED
    assert actions(page(HEAD, *ROWS, cell=cell, heading="7. Follow-up of last month")) == EXPECTED


@pytest.mark.parametrize("sign", [" | ", "\t", "      "], ids=["pipes", "tabs", "gaps"])
def test_a_typed_row_gives_its_task_to_its_owner(sign: str) -> None:
    lines = [sign.join(row) for row in (HEAD, *ROWS[:2])]
    assert actions(typed("7. Action log", "", *lines, "", *_NEXT)) == EXPECTED[:2]


def test_what_is_done_is_no_longer_to_be_done() -> None:
    head, status = ("Min. ref", "Action", "Lead", "Status"), ("Complete", "Ongoing", "")
    tasks = ("Write to the farmer", "Obtain a price for the gate", "Meet the school")
    rows = [(f"22/{at}", task, "Clerk", said) for at, (task, said) in enumerate(zip(tasks, status, strict=True))]
    assert [task for task, *_ in actions(page(head, *rows))] == list(tasks[1:])


def test_a_column_named_date_behind_the_task_says_when() -> None:
    rows = page(("Risk", "Action", "Who", "Date"), ("Falls", "Mend the paving", "Clerk", "1 June"))
    assert actions(rows) == [("Mend the paving", "J Flood", "--06-01", None)]
    rows = page(("Date", "Action", "Who"), ("4 April", "Mend the paving", "Clerk"))
    assert actions(rows) == [("Mend the paving", "J Flood", None, None)]


OTHER_TABLES = {
    "work programme": (("Date", "Item", "Lead officer"), ("6 June", "Annual parking report", "Jane Flood")),
    "planning": (("Application", "Proposal", "Officer"), ("23/0012", "Single storey extension", "JF")),
    "accounts": (("Payee", "What for", "When", "Amount"), ("Reed Ltd", "Mowing of the green", "May", "£40.00")),
}


@pytest.mark.parametrize("rows", OTHER_TABLES.values(), ids=OTHER_TABLES)
def test_a_table_whose_head_names_no_task_has_none(rows: tuple[tuple[str, ...], ...]) -> None:
    assert actions(page(*rows, heading="7. Reports")) == []


def test_the_action_column_beside_the_minutes_names_the_owners_where_the_head_is_a_row_too() -> None:
    told = "The drain is blocked. This will be reported to the County.<br>The hedge is too high."
    quiet, drains = ("1", "Apologies<br>There were none.", ""), ("2", "Drains<br>" + told, "BW")
    rows = page(("Item", "Minute", "Action"), quiet, drains, heading="Minutes")
    assert [(words, who) for words, who, *_ in actions(rows)] == [("This will be reported to the County", "B Wren")]


def test_a_table_ends_the_list_of_actions_and_the_next_meeting_is_none() -> None:
    lines = ("ACTION LOG", "", *("      ".join(row) for row in (HEAD, *ROWS[:2])), "", *_NEXT)
    assert actions(typed(*lines)) == EXPECTED[:2]
    assert [task for task, *_ in actions(typed("7. Actions", "", "Gate – Clerk", "Date of next meeting"))] == [
        "Gate – Clerk"
    ]
