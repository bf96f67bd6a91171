"""A run killed at any moment, readers while it loads, two runs at once: the warehouse is as if nothing had been."""

import os
import random
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine

from schemas.rows import DocumentRows
from tests.warehouse import factories
from tests.warehouse.factories import count, new_warehouse
from tests.warehouse.nights import BUSY, DOCUMENTS, EARLIER, LATER, Forked, content, night_after_a_kill, url_of
from warehouse.engine import open_for_reading, reading

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),  # the child only loads and dies
    pytest.mark.timeout(1500),
]

KILLS = 100
KILLS_A_WAREHOUSE = 10
POLLS = 5_000
COUNTED = ("paragraphs", "money", "theme_tags", "decision_clauses", "document_people")


def new_engine(folder: Path) -> Engine:
    """Return the engine of a new warehouse that nobody is connected to."""
    folder.mkdir(exist_ok=True)
    _, engine = new_warehouse(folder)
    engine.dispose()
    return engine


def state_of(number: int) -> tuple[DocumentRows, ...]:
    return LATER if number % 2 else EARLIER


def test_killed_at_a_hundred_random_moments_the_next_run_ends_as_if_nothing_had_been(tmp_path: Path) -> None:
    expected, seconds = undisturbed(new_engine(tmp_path / "undisturbed"))
    assert len(set(expected)) == len(expected)
    moments = random.Random(20260105)
    kills, finished = 0, 0
    differing: list[int] = []
    while kills < KILLS:
        engine = new_engine(tmp_path / f"{kills}-{finished}")
        for number in range(KILLS_A_WAREHOUSE):
            child = Forked(engine, state_of(number))
            child.hear(moments.randint(1, DOCUMENTS + 1))
            time.sleep(moments.uniform(0, seconds / DOCUMENTS))
            was_alive = child.kill()
            kills, finished = kills + was_alive, finished + (not was_alive)
            night_after_a_kill(engine, state_of(number))
            if content(engine) != (expected[number] if number < 2 else expected[2 - number % 2]):
                differing.append(number)
        assert finished < KILLS * 20, "nights end before they are killed"
    assert differing == []


def undisturbed(engine: Engine) -> tuple[list[str], float]:
    """Return the content after a first night, a second, and one that goes back; and how long a night takes."""
    found, took = [], []
    for number in range(3):
        child = Forked(engine, state_of(number))
        child.hear()
        began = time.monotonic()
        assert child.wait() == 0
        took.append(time.monotonic() - began)
        found.append(content(engine))
    return found, min(took)


def test_in_five_thousand_looks_no_reader_sees_half_a_document(tmp_path: Path) -> None:
    engine = new_engine(tmp_path / "polled")
    expected = {sha256: counted for rows in (*EARLIER, *LATER) for sha256, counted in [(sha_of(rows), rows_of(rows))]}
    child = Forked(engine, EARLIER, nights=100_000)
    reader = open_for_reading(url_of(engine))
    half, seen, polls, deadline = [], Counter[str](), 0, time.monotonic() + 300
    try:
        while (polls < POLLS or len(seen) < 2 * DOCUMENTS) and time.monotonic() < deadline:
            with reader.connect() as connection:
                documents = connection.exec_driver_sql(
                    "SELECT documents.document_id, documents.sha256, ledger.sha256 FROM documents"
                    " LEFT JOIN ledger ON ledger.source_id = documents.source_id"
                ).all()
                counts = {(row[0], row[1]): row[2] for row in connection.exec_driver_sql(COUNTS)}
            for document_id, sha256, noted in documents:
                held = {table: counts.get((document_id, table), 0) for table in expected[sha256]}
                if noted != sha256 or held != expected[sha256]:
                    half.append((document_id, sha256, noted, held))
            seen.update(row[1] for row in documents)
            polls += 1
    finally:
        reader.dispose()
        child.kill()
    assert (polls >= POLLS, set(seen), half) == (True, set(expected), [])


COUNTS = " UNION ALL ".join(f"SELECT document_id, '{table}', COUNT(*) FROM {table} GROUP BY 1, 2" for table in COUNTED)


def sha_of(rows: DocumentRows) -> str:
    return str(factories.values(rows, "documents")[0]["sha256"])


def rows_of(rows: DocumentRows) -> dict[str, int]:
    """Return how many rows of each table the document has."""
    return {table: len(factories.values(rows, table)) for table in COUNTED}


def test_of_two_runs_at_once_one_loads_and_the_other_is_told_so_and_nothing_is_doubled(tmp_path: Path) -> None:
    engine = new_engine(tmp_path / "two")
    expected, _ = undisturbed(new_engine(tmp_path / "undisturbed"))
    refused, number = 0, 0
    while refused < 2 and number < 200:
        both = [Forked(engine, state_of(number)) for _ in range(2)]
        ended = sorted(os.waitstatus_to_exitcode(child.wait()) for child in both)
        assert ended in ([0, 0], [0, BUSY])
        assert content(engine) == (expected[number] if number < 2 else expected[2 - number % 2])
        refused, number = refused + ended.count(BUSY), number + 1
    assert refused >= 2
    with reading(url_of(engine)) as connection:
        assert count(connection, "documents") == count(connection, "ledger") == DOCUMENTS
        assert count(connection, "document_versions") == DOCUMENTS * min(number, 2)
