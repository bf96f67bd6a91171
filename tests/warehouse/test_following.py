"""What later minutes say of earlier ones: found by body and day, in whatever order the documents come and go."""

from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import Engine

from schemas.rows import DocumentRows
from tests.warehouse.factories import LATER, changed, fact, load, minutes, new_warehouse, values
from warehouse.content import content_hash
from warehouse.erasure import Erasure
from warehouse.holdings import holding

JUNE, JULY, MAY = "2018-06-04", "2018-07-02", "2018-05-07"
CABINET = "Cabinet"


@pytest.fixture
def warehouse(tmp_path: Path) -> tuple[str, Engine]:
    return new_warehouse(tmp_path)


@pytest.fixture
def engine(warehouse: tuple[str, Engine]) -> Engine:
    return warehouse[1]


def met(rows: DocumentRows, day: str | None, number: str = "7", status: str = "unknown") -> DocumentRows:
    """Return the document as the whole minutes of a meeting on a day, with one item of that number."""
    key = f"KEN/cabinet/{day}" if day else None
    rows = changed(rows, "meetings", lambda row: {**row, "meeting_date": day, "meeting_key": key})
    rows = changed(rows, "documents", lambda row: {**row, "status": status})
    return changed(rows, "agenda_items", lambda row: {**row, "number": number})


def cabinet(rows: DocumentRows) -> str:
    return str(values(rows, "meetings")[0]["committee_id"])


def june(*, more: bool = False, committee: str = CABINET, source_id: str = "samples/june.txt") -> DocumentRows:
    """Return minutes in whose item 7 the Clerk is to write; with `more`, and in which he is to call too."""
    facts = [fact("commitments", "would write to the owner", who="Clerk", due="2018-06", due_latest="2018-06-30")]
    facts += [fact("commitments", "would call the mill", who="Clerk")] if more else []
    said = ("The Clerk would write to the owner and would call the mill.",)
    return met(minutes(source_id, said, facts, committee=committee), JUNE, status="draft")


def july(
    *facts: object, source_id: str = "samples/july.txt", day: str = JULY, committee: str = CABINET
) -> DocumentRows:
    """Return minutes that approve those of June and take up what they said."""
    words = (
        "The minutes were approved, subject to the deletion of not.",
        "The letter had been sent.",
        "It was ongoing.",
    )
    return met(minutes(source_id, words, facts, committee=committee), day, "2")  # type: ignore[arg-type]


def approval(correction: str | None = None, day: str | None = JUNE, minute: str | None = None) -> object:
    body = cabinet(june())
    columns = {"minutes_date": day, "earlier_committee_id": body, "correction": correction, "minute": minute}
    return fact("minutes_approvals", "The minutes were approved", **columns)


def report(status: str = "done", minute: str | None = "7", words: str = "The letter had been sent") -> object:
    return fact("progress_reports", words, status=status, minute=minute, earlier_committee_id=cabinet(june()))


def ask(engine: Engine, sql: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


STATUS = "SELECT status, reported, CAST(reported_on AS TEXT), report_quote FROM rpt_commitments ORDER BY what"
APPROVED = (
    "SELECT status, CAST(approved_on AS TEXT), corrections FROM rpt_meetings WHERE source_id = 'samples/june.txt'"
)
CORRECTED = """
    SELECT correction, minute, corrected_item, CAST(earlier_meeting_date AS TEXT), earlier_status, earlier_source_id
    FROM rpt_corrections
"""


def test_a_commitment_is_open_until_a_later_meeting_says_what_came_of_it(engine: Engine) -> None:
    load(engine, june())
    assert ask(engine, STATUS) == [("open", None, None, None)]
    load(engine, july(report()))
    assert ask(engine, STATUS) == [("reported_done", "done", JULY, "The letter had been sent")]


@pytest.mark.parametrize(
    ("status", "wanted"), [("done", "reported_done"), ("superseded", "superseded"), ("underway", "open")]
)
def test_what_is_reported_and_what_is_concluded(status: str, wanted: str, engine: Engine) -> None:
    load(engine, june())
    load(engine, july(report(status)))
    assert [row[:2] for row in ask(engine, STATUS)] == [(wanted, status)]


def test_the_last_report_counts(engine: Engine) -> None:
    load(engine, june())
    load(engine, july(report()))
    load(engine, july(report("underway", words="It was ongoing"), source_id="samples/august.txt", day="2018-08-06"))
    assert ask(engine, STATUS) == [("open", "underway", "2018-08-06", "It was ongoing")]


LEADING_NOWHERE = {
    "another minute": (june(), report(minute="8")),
    "no minute": (june(), report(minute=None)),
    "two commitments in the minute": (june(more=True), report()),
    "another body": (june(committee="Planning Committee"), report()),
    "another day": (met(june(), MAY), report()),
}


@pytest.mark.parametrize("case", LEADING_NOWHERE)
def test_a_report_that_may_mean_another_thing_changes_nothing(case: str, engine: Engine) -> None:
    earlier, reported = LEADING_NOWHERE[case]
    load(engine, earlier)
    load(engine, july(reported))
    assert {row[0] for row in ask(engine, STATUS)} == {"open"}


def numbered(rows: DocumentRows, number: str = "14") -> DocumentRows:
    return changed(rows, "commitments", lambda row: {**row, "number": number})


def action(number: str = "14", day: str | None = None) -> object:
    """Return a report that gives the number of the action, and no minute."""
    named = {"minute": None, "action": number, "minutes_date": day, "earlier_committee_id": cabinet(june())}
    return fact("progress_reports", "The letter had been sent", status="done", **named)


# documents before the report, the report, and the status of the commitments then
BY_NUMBER = {
    "the only one of that number": ([numbered(june())], action(), ["reported_done"]),
    "of a list on the day that is named": (
        [numbered(june()), numbered(met(june(source_id="samples/may.txt"), MAY))],
        action(day=JUNE),
        ["open", "reported_done"],
    ),
    "two of that number": (
        [numbered(june()), numbered(met(june(source_id="samples/may.txt"), MAY))],
        action(),
        ["open", "open"],
    ),
    "another number": ([numbered(june(), "15")], action(), ["open"]),
    "without a number": ([june()], action(), ["open"]),
    "another body": ([numbered(june(committee="Planning Committee"))], action(), ["open"]),
    "a later list": ([numbered(met(june(), "2018-08-06"))], action(), ["open"]),
}


@pytest.mark.parametrize("case", BY_NUMBER)
def test_an_action_is_found_by_its_number_in_earlier_lists_of_the_body(case: str, engine: Engine) -> None:
    earlier, reported, wanted = BY_NUMBER[case]
    for rows in earlier:
        load(engine, rows)
    load(engine, july(reported))
    assert sorted(str(row[0]) for row in ask(engine, STATUS)) == wanted


def test_a_row_of_a_log_tells_of_the_action_that_it_repeats(engine: Engine) -> None:
    said = ("Write to the owner, Clerk, Completed",)
    facts = [
        fact("commitments", "Write to the owner", who="Clerk"),
        fact("progress_reports", said[0], minutes_date=None),
    ]
    rows = changed(met(minutes(paragraphs=said, facts=facts), JULY), "progress_reports", _logged)
    load(engine, rows)
    assert ask(engine, STATUS) == [("reported_done", "done", JULY, said[0])]


def _logged(row: dict[str, object]) -> dict[str, object]:
    return {**row, "rule": "progress.log"}


def test_whether_the_last_day_has_passed_is_measured_by_meetings_that_are_held(engine: Engine) -> None:
    passed = "SELECT CAST(latest_meeting AS TEXT), due_passed FROM rpt_commitments"
    load(engine, june())
    assert ask(engine, passed) == [(JUNE, False)]
    load(engine, july())
    assert ask(engine, passed) == [(JULY, True)]
    load(engine, met(minutes("samples/planning.txt", committee="Planning Committee"), "2019-01-01"))
    assert ask(engine, passed) == [(JULY, True)]


def test_without_a_last_day_or_a_body_nothing_is_said_of_its_passing(engine: Engine) -> None:
    rows = changed(june(), "commitments", lambda row: {**row, "due": "soon", "due_latest": None})
    load(engine, rows)
    load(engine, july())
    assert ask(engine, "SELECT due_passed FROM rpt_commitments") == [(None,)]


def test_a_draft_is_approved_by_the_next_minutes_and_still_says_draft_of_itself(engine: Engine) -> None:
    load(engine, june())
    assert ask(engine, APPROVED) == [("draft", None, None)]
    load(engine, july(approval()))
    assert ask(engine, APPROVED) == [("draft", JULY, 0)]


def test_a_correction_leads_to_the_item_of_the_earlier_minutes(engine: Engine) -> None:
    load(engine, july(approval("the deletion of not", minute="7")))
    assert ask(engine, CORRECTED) == [("the deletion of not", "7", None, JUNE, None, None)]
    load(engine, june())
    assert ask(engine, CORRECTED) == [("the deletion of not", "7", "Update", JUNE, "draft", "samples/june.txt")]
    assert ask(engine, APPROVED) == [("draft", JULY, 1)]


def test_an_approval_of_another_day_or_of_an_unknown_one_leads_nowhere(engine: Engine) -> None:
    load(engine, june())
    load(engine, july(approval(day=MAY)))
    load(engine, july(approval(day=None), source_id="samples/undated.txt"))
    assert ask(engine, APPROVED) == [("draft", None, None)]
    assert {row[4:] for row in ask(engine, CORRECTED)} == {(None, None)}


def test_the_order_of_loading_makes_no_difference(tmp_path: Path) -> None:
    documents = (
        june(),
        july(approval("the deletion of not", minute="7"), report()),
        met(minutes("samples/z.txt"), MAY),
    )
    seen = set()
    for place, order in enumerate(permutations(documents)):
        (tmp_path / str(place)).mkdir()
        _, engine = new_warehouse(tmp_path / str(place))
        for rows in order:
            load(engine, rows)
        with engine.connect() as connection:
            digest = content_hash(connection)
        seen.add((digest, *ask(engine, STATUS), *ask(engine, APPROVED), *ask(engine, CORRECTED)))
    assert len(seen) == 1


def test_a_rerun_changes_no_row(engine: Engine) -> None:
    documents = june(), july(approval("the deletion of not"), report())
    receipts = [load(engine, rows) for rows in (*documents, *documents)]
    assert [one.inserted > 0 for one in receipts] == [True, True, False, False]
    assert [one.updated + one.deleted for one in receipts] == [0, 0, 0, 0]


def test_later_minutes_that_say_it_no_more_take_it_back(engine: Engine) -> None:
    load(engine, june())
    load(engine, july(approval("the deletion of not"), report()))
    load(engine, july())
    assert ask(engine, APPROVED) == [("draft", None, None)]
    assert ask(engine, STATUS) == [("open", None, None, None)]


def test_purging_the_later_document_removes_what_it_said(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    load(engine, june())
    load(engine, july(approval("the deletion of not"), report()))
    with engine.connect() as connection:
        held = holding(connection, "samples/july.txt")
    Erasure(url, engine).erase(held, "request of 3 May", LATER)
    assert ask(engine, APPROVED) == [("draft", None, None)]
    assert ask(engine, STATUS) == [("open", None, None, None)]
    assert ask(engine, CORRECTED) == []
