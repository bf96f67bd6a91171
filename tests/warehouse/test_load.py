"""Loading: one transaction a document, and only what differs is touched."""

import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, event, text

from schemas.errors import Rejection, RejectionCode
from schemas.rows import DocumentRows
from schemas.vocabulary import Disposition
from tests.warehouse.factories import (
    LATER,
    NOW,
    changed,
    checked,
    count,
    entry,
    fact,
    indexed,
    load,
    minutes,
    new_warehouse,
    reference,
    touched,
    values,
)
from warehouse.engine import open_warehouse, reading
from warehouse.ledger import read_ledger
from warehouse.load import LOADED_TABLES, load_document, quarantine_document, stored_rows
from warehouse.receipt import TableChange
from warehouse.reference import load_reference
from warehouse.statements import statements

FACTS = (
    fact("money", "£3m", amount_pence=300_000_000),
    fact("theme_tags", "Recruitment"),
    fact("theme_tags", "saving", theme_id="digital-data", salience="secondary"),
)
RESOLVED = (("noted", "That the update be noted"), (None, "and its annex"))


def whole() -> DocumentRows:
    return minutes(facts=FACTS, resolved=RESOLVED)


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return new_warehouse(tmp_path)[1]


def stored(connection: Connection, rows: DocumentRows) -> dict[str, set[tuple[object, ...]]]:
    def held(table: str) -> set[tuple[object, ...]]:
        return set(stored_rows(connection, statements(table, connection.dialect), rows.document_id).values())

    return {table: held(table) for table in LOADED_TABLES}


def wanted(rows: DocumentRows) -> dict[str, set[tuple[object, ...]]]:
    return {table: {tuple(row.values()) for row in values(rows, table)} for table in LOADED_TABLES}


def test_what_is_loaded_is_what_was_checked(engine: Engine) -> None:
    rows = whole()
    receipt = load(engine, rows)
    with engine.connect() as connection:
        assert stored(connection, rows) == wanted(rows)
        assert count(connection, "document_versions") == count(connection, "ledger") == 1
    assert receipt.inserted == sum(len(one.rows) for one in rows.frames) + 1
    assert (receipt.updated, receipt.deleted) == (0, 0)


def test_loading_the_same_again_touches_no_row(engine: Engine) -> None:
    load(engine, whole())
    before = touched(engine)
    receipt = load(engine, whole(), LATER)
    assert touched(engine) - before == 0
    assert receipt.tables == ()


def test_an_edit_touches_only_the_rows_that_differ(engine: Engine) -> None:
    rows = whole()
    load(engine, rows)
    before = touched(engine)
    receipt = load(engine, changed(rows, "money", lambda row: {**row, "kind": "reduction"}))
    assert receipt.tables == (TableChange("money", updated=1),)
    assert (
        touched(engine) - before == 1 + 1 + 1 + 1
    )  # the row, what `changes` tells of it, what is counted of its theme, and the sum of the month


def test_facts_that_vanished_are_deleted(engine: Engine) -> None:
    rows = whole()
    load(engine, rows)
    receipt = load(engine, changed(rows, "theme_tags", lambda row: None if row["theme_id"] == "digital-data" else row))
    assert receipt.tables == (TableChange("theme_tags", deleted=1),)
    receipt = load(engine, minutes())
    assert {change.table: change.deleted for change in receipt.tables if change.deleted} == {
        "decisions": 1,
        "decision_clauses": 2,
        "money": 1,
        "theme_tags": 1,
    }


def test_paragraphs_that_refer_to_each_other_come_and_go_together(engine: Engine) -> None:
    rows = minutes(paragraphs=("One.", "Two.", "Three."))
    first, second, third = (str(row["paragraph_id"]) for row in values(rows, "paragraphs"))
    parents = {first: second, second: third}
    nested = changed(rows, "paragraphs", lambda row: {**row, "parent_id": parents.get(str(row["paragraph_id"]))})
    load(engine, nested)
    load(engine, minutes(paragraphs=("One.",)))
    with engine.connect() as connection:
        assert count(connection, "paragraphs") == 1


def test_older_versions_are_kept_and_first_seen_never_changes(engine: Engine) -> None:
    load(engine, minutes())
    load(engine, minutes(paragraphs=("Rewritten.",)), LATER)
    load(engine, minutes(), LATER)
    with engine.connect() as connection:
        versions = connection.exec_driver_sql("SELECT first_seen_utc FROM document_versions ORDER BY 1").scalars()
        assert list(versions) == [NOW, LATER]


def test_other_documents_are_left_alone(engine: Engine) -> None:
    other = minutes("samples/b.txt", facts=FACTS)
    load(engine, other)
    load(engine, whole())
    load(engine, minutes())
    with engine.connect() as connection:
        assert stored(connection, other) == wanted(other)


def test_frames_may_come_with_their_columns_in_any_order(engine: Engine) -> None:
    rows = whole()
    load(engine, rows)
    turned = DocumentRows(
        rows.document_id,
        tuple(
            type(one)(one.table, one.columns[::-1], tuple(row[::-1] for row in one.rows)) for one in rows.frames[::-1]
        ),
    )
    assert load(engine, turned).tables == ()


edits = st.sampled_from(["keep", "drop", "change"])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(edits, min_size=4, max_size=4), min_size=1, max_size=4))
def test_any_series_of_edits_ends_in_the_last_one_and_counts_what_it_touched(
    engine: Engine, series: list[list[str]]
) -> None:
    words = ("£1m", "£2m", "£3m", "£4m")
    base = minutes(paragraphs=(" ".join(words),), facts=[fact("money", one) for one in words])
    load(engine, base)  # the first time also writes a version, and in SQLite the pages of the search index
    for plan in series:
        kinds = dict(zip(words, plan, strict=True))

        def edit(row: dict[str, object], kinds: dict[str, str] = kinds) -> dict[str, object] | None:
            todo = kinds[str(row["surface"])]
            return None if todo == "drop" else {**row, "kind": "budget" if todo == "change" else "saving"}

        rows = changed(base, "money", edit)  # type: ignore[arg-type]
        before = touched(engine)
        with engine.connect() as connection:
            told = count(connection, "changes")
        receipt = load(engine, rows)
        with engine.connect() as connection:
            assert stored(connection, rows) == wanted(rows)
            told = count(connection, "changes") - told
        assert touched(engine) - before == receipt.inserted + receipt.updated + receipt.deleted + told


def read_count(connection: Connection, rows: DocumentRows) -> int:
    counted = text("SELECT COUNT(*) FROM documents WHERE document_id = :this")
    return int(connection.execute(counted, {"this": rows.document_id}).scalar_one())


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # the child only loads and dies
@pytest.mark.parametrize("earlier", [False, True], ids=["a new document", "a document with an earlier version"])
def test_killed_at_any_statement_a_load_leaves_nothing_of_itself(tmp_path: Path, earlier: bool) -> None:
    url, engine = new_warehouse(tmp_path)
    old = minutes(paragraphs=("As it stood.",), facts=())
    if earlier:
        load(engine, old)
    engine.dispose()
    for statement in range(1, 200):
        if not killed_at(url, statement):
            break
        with reading(url) as connection:
            assert read_count(connection, old) == count(connection, "changes") == int(earlier)
            assert indexed(connection, "stood") == int(earlier)
            assert indexed(connection, "recruitment or update") == 0
            if earlier:
                assert stored(connection, old) == wanted(old)
            else:
                assert all(count(connection, table) == 0 for table in (*LOADED_TABLES, "ledger", "document_versions"))
    assert statement > 10
    with reading(url) as connection:
        assert stored(connection, whole()) == wanted(whole())
        assert indexed(connection, "stood") == 0
        assert indexed(connection, "recruitment or update") == 2


def tell_of_statements(engine: Engine, listener: Callable[[], None]) -> None:
    """Call before each statement that the driver is given, of many rows or of one."""
    driver: Any = engine.dialect.loaded_dbapi  # type: ignore[attr-defined]

    class Telling(driver.Cursor):  # type: ignore[misc]
        def execute(self, *given: Any, **settings: Any) -> Any:
            listener()
            return super().execute(*given, **settings)

        def executemany(self, *given: Any, **settings: Any) -> Any:
            listener()
            return super().executemany(*given, **settings)

    class Connecting(sqlite3.Connection):
        def cursor(self, _factory: object = None) -> Any:
            return super().cursor(Telling)

    told = {"factory": Connecting} if engine.dialect.name == "sqlite" else {"cursor_factory": Telling}
    event.listen(engine, "do_connect", lambda _dialect, _record, _given, settings: settings.update(told))
    engine.dispose()


def killed_at(url: str, statement: int) -> bool:
    """Load in a child that kills itself before the n-th statement; return whether it got that far."""
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    try:
        engine, seen = open_warehouse(url), 0

        def kill(*_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        tell_of_statements(engine, kill)
        event.listen(engine, "commit", kill)
        load_document(engine, checked(whole()), entry(whole()), NOW)
    finally:
        os._exit(0)


def test_a_refused_document_is_noted_and_its_earlier_facts_stay(engine: Engine) -> None:
    rows = whole()
    load(engine, rows)
    refused = entry(rows, "run-2", Disposition.QUARANTINED)
    assert quarantine_document(engine, refused, Rejection(RejectionCode.EMPTY, "0 bytes"), LATER)
    with engine.connect() as connection:
        assert stored(connection, rows) == wanted(rows)
        row = connection.exec_driver_sql("SELECT code, message, hint, run_id, since_utc FROM quarantine").one()
        assert connection.exec_driver_sql("SELECT disposition FROM ledger").scalar() == "quarantined"
    hint = "The file holds no text. Download it again, or remove it from the folder."
    assert tuple(row) == ("empty", "0 bytes", hint, "run-2", LATER)


def test_a_document_that_loads_leaves_quarantine(engine: Engine) -> None:
    rejection = Rejection(RejectionCode.TIME_LIMIT, "took 61 s")
    quarantine_document(engine, entry(whole(), disposition=Disposition.QUARANTINED), rejection, NOW)
    load(engine, whole())
    with engine.connect() as connection:
        assert count(connection, "quarantine") == 0


@pytest.mark.parametrize(
    ("second", "since"),
    [
        pytest.param(whole(), NOW, id="the same content keeps its moment"),
        pytest.param(minutes(paragraphs=("Edited.",)), LATER, id="other content begins anew"),
    ],
)
def test_since_when_a_document_is_refused(engine: Engine, second: DocumentRows, since: str) -> None:
    rejection = Rejection(RejectionCode.NOT_MINUTES, "no agenda item")
    quarantine_document(engine, entry(whole()), rejection, NOW)
    quarantine_document(engine, entry(second), rejection, LATER)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT since_utc FROM quarantine").scalar_one() == since


def test_refusing_the_same_again_touches_no_row(engine: Engine) -> None:
    rejection = Rejection(RejectionCode.NOT_MINUTES, "no agenda item")
    quarantine_document(engine, entry(whole()), rejection, NOW)
    before = touched(engine)
    assert not quarantine_document(engine, entry(whole()), rejection, LATER)
    assert touched(engine) == before


def test_reference_data_loads_by_difference(engine: Engine) -> None:
    before = touched(engine)
    assert load_reference(engine, reference()).tables == ()
    assert touched(engine) == before


def test_a_council_that_left_the_register_stays_while_documents_refer_to_it(engine: Engine) -> None:
    load(engine, minutes(subject="KEN", publisher="DOV"))
    councils, themes = reference()
    empty = type(councils)("councils", councils.columns, ())
    receipt = load_reference(engine, (empty, themes))
    assert receipt.tables == (TableChange("councils", deleted=1),)
    with engine.connect() as connection:
        left = connection.exec_driver_sql("SELECT council_code FROM councils ORDER BY 1").scalars()
        assert list(left) == ["DOV", "KEN"]


def test_the_ledger_is_written_with_the_document(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, whole())
    assert read_ledger(url) == {"samples/a.txt": entry(whole())}
