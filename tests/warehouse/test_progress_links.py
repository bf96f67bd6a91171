"""A later report finds the promise that it is of by its words, within one body, and none where it may mean two."""

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import Engine

from schemas.rows import DocumentRows
from tests.warehouse.factories import LATER, Fact, count, fact, load, minutes, new_warehouse, touched
from tests.warehouse.test_following import ask, cabinet, met
from warehouse.content import content_hash
from warehouse.erasure import Erasure
from warehouse.holdings import holding

MAY, JUNE, JULY = "2018-05-07", "2018-06-04", "2018-07-02"
STILE, FENCE = "write to the owner about the broken stile", "obtain three quotes for the fence"
BODY = cabinet(met(minutes(), None))


@pytest.fixture
def warehouse(tmp_path: Path) -> tuple[str, Engine]:
    return new_warehouse(tmp_path)


@pytest.fixture
def engine(warehouse: tuple[str, Engine]) -> Engine:
    return warehouse[1]


def document(day: str | None, facts: Sequence[Fact], words: Sequence[str], committee: str = "Cabinet") -> DocumentRows:
    return met(minutes(f"samples/{committee}-{day}.txt", words, facts, committee=committee), day)


def promised(day: str | None, *whats: str, committee: str = "Cabinet") -> DocumentRows:
    """Return minutes in whose item 7 the Clerk is to do these things."""
    facts = [fact("commitments", what, who="Clerk") for what in whats]
    return document(day, facts, [f"{number}. Clerk to {what}." for number, what in enumerate(whats)], committee)


def logged(
    day: str, *rows: tuple[str, str], minute: str | None = None, of: str | None = None, repeated: bool = False
) -> DocumentRows:
    """Return an action log of (what, status); `repeated` has each row read as a commitment too."""
    words = [f"{what} | Clerk | {status}" for what, status in rows]
    columns = {"rule": "progress.log", "earlier_committee_id": BODY, "minutes_date": of, "minute": minute}
    facts = [
        fact("progress_reports", line, status=status, **columns) for line, (_, status) in zip(words, rows, strict=True)
    ]
    facts += [fact("commitments", what, who="Clerk") for what, _ in rows] if repeated else []
    return document(day, facts, words)


DONE = logged(JULY, (STILE, "done"))
# what was promised, what is reported, and which promises count as done then, by the day of their meeting
BY_WORDS = {
    "the only promise of these words": ([promised(JUNE, STILE, FENCE)], DONE, [(JUNE, STILE)]),
    "a promise of long ago": ([promised(MAY, STILE), promised(JUNE, FENCE)], DONE, [(MAY, STILE)]),
    "two promises of these words": ([promised(MAY, STILE), promised(JUNE, STILE)], DONE, []),
    "two of these words, and the day of one": (
        [promised(MAY, STILE), promised(JUNE, STILE)],
        logged(JULY, (STILE, "done"), of=JUNE),
        [(JUNE, STILE)],
    ),
    "two promises in the minute that is named": (
        [promised(JUNE, STILE, FENCE)],
        logged(JULY, (STILE, "done"), minute="7", of=JUNE),
        [(JUNE, STILE)],
    ),
    "another minute": ([promised(JUNE, STILE)], logged(JULY, (STILE, "done"), minute="8"), []),
    "another body": ([promised(JUNE, STILE, committee="Planning Committee")], DONE, []),
    "a later meeting": ([promised("2018-08-06", STILE)], DONE, []),
    "a meeting without a day": ([promised(None, STILE)], DONE, []),
    "other words": ([promised(JUNE, FENCE)], DONE, []),
}


@pytest.mark.parametrize("case", BY_WORDS)
def test_a_report_finds_the_one_promise_of_its_words(case: str, engine: Engine) -> None:
    earlier, report, wanted = BY_WORDS[case]
    for rows in (*earlier, report):
        load(engine, rows)
    assert closed(engine) == wanted


def test_what_a_log_carries_over_is_one_action_from_its_promise_to_its_end(engine: Engine) -> None:
    load(engine, promised(MAY, STILE))
    load(engine, logged(JUNE, (STILE, "underway"), (FENCE, "done"), repeated=True))
    load(engine, logged(JULY, (STILE, "done"), (FENCE, "underway"), repeated=True))
    assert closed(engine) == [(MAY, STILE), (JUNE, FENCE), (JUNE, STILE), (JULY, STILE)]


def test_of_two_rows_of_the_same_words_in_one_log_none_is_carried_over(engine: Engine) -> None:
    load(engine, logged(JUNE, (STILE, "underway"), (STILE.upper(), "underway"), repeated=True))
    load(engine, DONE)
    assert closed(engine) == []


def test_a_link_shows_its_rule_its_score_and_the_words_of_both(engine: Engine) -> None:
    load(engine, promised(JUNE, STILE, FENCE))
    load(engine, logged(JULY, (STILE, "done"), ("sweep the yard of the depot", "done")))
    shown = "SELECT link_rule, score, counts, quote, commitment_quote, commitment_source_id FROM rpt_progress"
    assert ask(engine, f"{shown} ORDER BY quote") == [
        (None, None, False, "sweep the yard of the depot | Clerk | done", None, None),
        ("wording", 100, True, f"{STILE} | Clerk | done", STILE, f"samples/Cabinet-{JUNE}.txt"),
    ]
    told = "SELECT report_link_rule, report_score FROM rpt_commitments WHERE status = 'reported_done'"
    assert ask(engine, told) == [("wording", 100)]


def test_a_report_that_may_mean_two_shows_both_and_counts_for_none(engine: Engine) -> None:
    for rows in (promised(MAY, STILE), promised(JUNE, STILE), DONE):
        load(engine, rows)
    shown = "SELECT CAST(commitment_meeting_date AS TEXT), counts FROM rpt_progress ORDER BY 1"
    assert ask(engine, shown) == [(MAY, False), (JUNE, False)]


def test_links_are_the_same_in_whatever_order_documents_come(tmp_path: Path) -> None:
    documents = (
        promised(MAY, STILE, FENCE),
        logged(JUNE, (STILE, "underway"), repeated=True),
        logged(JULY, (STILE, "done"), (FENCE, "done"), repeated=True),
    )
    seen = set()
    for place, order in enumerate(permutations(documents)):
        (tmp_path / str(place)).mkdir()
        _, engine = new_warehouse(tmp_path / str(place))
        for rows in order:
            load(engine, rows)
        with engine.connect() as connection:
            digest = content_hash(connection)
            assert count(connection, "progress_links") == 3 + 1 + 3  # own rows, the row carried over, the promises
        seen.add((digest, *closed(engine)))
    assert len(seen) == 1


def test_new_words_of_either_document_make_and_break_links_and_a_rerun_touches_none(engine: Engine) -> None:
    load(engine, DONE)
    load(engine, promised(JUNE, FENCE))
    assert closed(engine) == []
    load(engine, promised(JUNE, STILE), LATER)
    assert closed(engine) == [(JUNE, STILE)]
    before = touched(engine)
    load(engine, promised(JUNE, STILE), LATER)
    load(engine, DONE, LATER)
    assert touched(engine) == before
    load(engine, logged(JULY, (FENCE, "done")), LATER)
    assert closed(engine) == []


@pytest.mark.parametrize("day", [JUNE, JULY])
def test_purging_either_document_leaves_no_link(day: str, warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    load(engine, promised(JUNE, STILE))
    load(engine, DONE)
    with engine.connect() as connection:
        held = holding(connection, f"samples/Cabinet-{day}.txt")
    Erasure(url, engine).erase(held, "request of 3 May", LATER)
    with engine.connect() as connection:
        assert count(connection, "progress_links") == 0


def closed(engine: Engine) -> list[tuple[object, ...]]:
    return ask(
        engine,
        "SELECT CAST(meeting_date AS TEXT) AS met, what FROM rpt_commitments WHERE status = 'reported_done'"
        " ORDER BY met, what",
    )
