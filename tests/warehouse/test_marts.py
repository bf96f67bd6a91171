"""Reports over many documents: counted as documents load, the same in any order, with no silence filled."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from schemas.errors import Rejection, RejectionCode
from schemas.rows import DocumentRows
from schemas.vocabulary import Disposition
from tests.warehouse.factories import (
    LATER,
    NOW,
    changed,
    checked,
    entry,
    fact,
    frame,
    load,
    minutes,
    new_warehouse,
    values,
)
from warehouse.coverage import read_coverage
from warehouse.erasure import Erasure
from warehouse.holdings import holding
from warehouse.load import load_document, quarantine_document


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return new_warehouse(tmp_path)[1]


def kent(day: str | None = "2018-09-04", source_id: str = "samples/a.txt") -> DocumentRows:
    rows = minutes(
        source_id,
        paragraphs=("Of £32m, and again £32 million, staff are paid; a saving of £1m.", "Recruitment goes well."),
        facts=[
            fact("money", "£32m", kind="funding_commitment", amount_pence=3_200_000_000),
            fact("money", "£1m", kind="saving"),
            fact("theme_tags", "staff"),
            fact("theme_tags", "Recruitment", salience="secondary"),
            fact("theme_tags", "goes well", theme_id="digital-data"),
            fact("commitments", "Recruitment goes well", due="2018-12"),
            fact("dates", "again", edtf="2017"),
            fact("dates", "paid", edtf="XXXX-03-20"),
        ],
        resolved=[("noted", "That the update be noted")],
    )
    first = {str(row["money_id"]) for row in _rows(rows, "money") if row["quote"] == "£32m"}.pop()
    pot = fact("money", "£32 million", kind="funding_commitment", amount_pence=3_200_000_000, pot=first)
    again = minutes(source_id, ("Of £32m, and again £32 million, staff are paid; a saving of £1m.",), [pot])
    rows = _with(rows, _rows(again, "money"))
    return changed(rows, "meetings", lambda row: {**row, "meeting_date": day})


def _rows(rows: DocumentRows, table: str) -> list[dict[str, object]]:
    return [dict(row) for row in values(rows, table)]


def _with(rows: DocumentRows, more: list[dict[str, object]]) -> DocumentRows:
    frames = tuple(
        frame("money", [*_rows(rows, "money"), *more]) if one.table == "money" else one
        for one in rows.frames  # type: ignore[list-item]
    )
    return replace(rows, frames=frames)


def table(connection: Connection, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(sql)]


THEMES = """
    SELECT subject_council, month, financial_year, theme_id, meetings, paragraphs, primary_paragraphs, decisions,
           commitments
    FROM rpt_themes_by_council_month ORDER BY subject_council, month, theme_id
"""


def test_themes_by_month_count_paragraphs_and_what_stands_in_them(engine: Engine) -> None:
    load(engine, kent())
    load(engine, kent("2018-09-30", "samples/b.txt"))
    load(engine, kent(None, "samples/c.txt"))
    with engine.connect() as connection:
        found = table(connection, THEMES)
    assert [row for row in found if row[1]] == [
        ("KEN", "2018-09", "2018/19", "digital-data", 2, 2, 2, None, 2),
        ("KEN", "2018-09", "2018/19", "workforce", 2, 4, 2, None, 2),
    ]
    assert [row[3:] for row in found if not row[1]] == [
        ("digital-data", 1, 1, 1, None, 1),
        ("workforce", 1, 2, 1, None, 1),
    ]


def test_comparison_has_a_row_for_every_council_and_theme_and_null_for_silence(engine: Engine) -> None:
    load(engine, kent())
    load(engine, minutes("samples/w.txt", facts=[fact("theme_tags", "Recruitment")], subject="WSX"))
    with engine.connect() as connection:
        found = table(
            connection,
            "SELECT subject_council, theme_id, paragraphs, decisions, commitments, pots_saving,"
            " pots_funding_commitment, first_month FROM rpt_council_comparison ORDER BY subject_council, theme_id",
        )
    assert found == [
        ("KEN", "digital-data", 1, None, 1, None, None, "2018-09"),
        ("KEN", "workforce", 2, None, 1, 1, 1, "2018-09"),
        ("WSX", "digital-data", None, None, None, None, None, None),
        ("WSX", "workforce", 1, None, None, None, None, None),
    ]


def test_one_pot_is_one_row_however_often_it_is_mentioned(engine: Engine) -> None:
    load(engine, kent())
    with engine.connect() as connection:
        found = table(connection, "SELECT kind, amount_gbp, mentions FROM rpt_money_pots ORDER BY amount_gbp")
    assert found == [("saving", 1.0, 1), ("funding_commitment", 32_000_000.0, 2)]


def test_the_timeline_is_in_order_and_leaves_out_what_has_no_year(engine: Engine) -> None:
    load(engine, kent())
    with engine.connect() as connection:
        found = table(connection, "SELECT time_key, event, edtf FROM rpt_timeline ORDER BY time_key, event")
    assert found == [
        ("2017", "date", "2017"),
        ("2018-09-04", "decision", "2018-09-04"),
        ("2018-09-04", "meeting", "2018-09-04"),
        ("2018-12", "commitment", "2018-12"),
    ]


def test_coverage_is_null_where_nobody_says_what_to_expect(engine: Engine) -> None:
    listed = replace(entry(kent()), listed_council="KEN")
    load_document(engine, checked(kent()), listed, NOW)
    refused = replace(listed, source_id="samples/scan.pdf", disposition=Disposition.QUARANTINED)
    quarantine_document(engine, refused, Rejection(RejectionCode.EMPTY, "nothing"), NOW)
    load(engine, minutes("samples/d.txt", publisher="DOV"))
    with engine.connect() as connection:
        found = table(
            connection,
            "SELECT publisher_council, expected_documents, expected_held, expected_quarantined, held_documents,"
            " meetings, dated_meetings, CAST(first_meeting AS TEXT) FROM rpt_coverage ORDER BY publisher_council",
        )
        dover, kent_ = read_coverage(connection)
    assert found == [("DOV", None, None, None, 1, 1, 0, None), ("KEN", 2, 1, 1, 1, 1, 1, "2018-09-04")]
    assert (dover.expected_documents, dover.held_documents, dover.first_meeting) == (None, 1, None)
    assert (kent_.expected_documents, kent_.expected_held, kent_.last_meeting) == (2, 1, "2018-09-04")


def test_of_two_forms_of_one_meeting_only_the_better_counts(engine: Engine) -> None:
    for source_id, media_type in (("samples/a.txt", "text/plain"), ("samples/a.xml", "application/xml")):
        rows = changed(
            kent("2018-09-04", source_id), "meetings", lambda row: {**row, "meeting_key": "KEN/cabinet/2018"}
        )
        load(engine, changed(rows, "documents", lambda row, kind=media_type: {**row, "media_type": kind}))
    with engine.connect() as connection:
        assert [row[4] for row in table(connection, THEMES)] == [1, 1]
        assert table(connection, "SELECT source_id FROM rpt_timeline WHERE event = 'meeting'") == [("samples/a.xml",)]


SUMS = """
    SELECT subject_council, month, theme_id, COUNT(*), SUM(paragraphs), COALESCE(SUM(commitments), 0),
           COALESCE(SUM(pots_saving), 0)
    FROM meeting_themes WHERE subject_council IS NOT NULL GROUP BY subject_council, month, theme_id
    ORDER BY subject_council, month IS NULL, month, theme_id
"""
MONTHS = """
    SELECT subject_council, month, theme_id, meetings, paragraphs, commitments, pots_saving
    FROM theme_months ORDER BY subject_council, month IS NULL, month, theme_id
"""


def without(rows: DocumentRows, name: str) -> DocumentRows:
    return replace(rows, frames=tuple(one for one in rows.frames if one.table != name))


STEPS = {
    "a document": kent(),
    "another of the same month": kent("2018-09-30", "samples/b.txt"),
    "one without a day": kent(None, "samples/c.txt"),
    "one of no council": minutes("samples/d.txt", facts=[fact("theme_tags", "Recruitment")], subject=None),
    "the first in another month": kent("2018-10-01"),
    "the second with a theme less": changed(
        kent("2018-09-30", "samples/b.txt"), "theme_tags", lambda row: None if row["theme_id"] == "workforce" else row
    ),
    "the third without money": without(kent(None, "samples/c.txt"), "money"),
    "the first again": kent(),
    "the first without themes": without(kent(), "theme_tags"),
}


def test_sums_of_months_are_those_of_the_meetings_whatever_comes_changes_and_goes(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    for step, rows in STEPS.items():
        load(engine, rows)
        with engine.connect() as connection:
            found = table(connection, MONTHS)
            assert (step, found) == (step, table(connection, SUMS))
            assert found
    for name in ("samples/b.txt", "samples/c.txt"):
        with engine.connect() as connection:
            held = holding(connection, name)
        Erasure(url, engine).erase(held, "request of 3 May", LATER)
        with engine.connect() as connection:
            assert table(connection, MONTHS) == table(connection, SUMS)
    with engine.connect() as connection:
        assert table(connection, MONTHS) == []


def test_counts_do_not_depend_on_what_was_loaded_before(engine: Engine, tmp_path: Path) -> None:
    load(engine, minutes("samples/a.txt", facts=[fact("theme_tags", "Recruitment")]))
    load(engine, kent())
    (tmp_path / "other").mkdir()
    other = new_warehouse(tmp_path / "other")[1]
    load(other, kent())
    with engine.connect() as one, other.connect() as two:
        assert table(one, "SELECT * FROM meeting_themes ORDER BY 1") == table(
            two, "SELECT * FROM meeting_themes ORDER BY 1"
        )


def test_a_councils_own_list_says_which_meetings_are_missing_and_where(engine: Engine) -> None:
    load(engine, kent())
    named = [
        fact("listed_meetings", "Recruitment", meeting_date="2018-09-04", url="m?1"),
        fact("listed_meetings", "goes well", meeting_date="2018-10-02", url="m?2"),
    ]
    listing = minutes("samples/list.html", facts=named)
    listing = changed(listing, "documents", lambda row: {**row, "kind": "listing"})
    body = str(values(listing, "meetings")[0]["committee_id"])
    place = {"council_code": "KEN", "committee": "Cabinet", "committee_id": body}
    load(engine, changed(listing, "listed_meetings", lambda row: {**row, **place}))
    coverage = "SELECT listed_meetings, listed_held, held_documents, meetings FROM rpt_coverage"
    missing = "SELECT what, committee, CAST(meeting_date AS TEXT), address, why, named_in FROM rpt_missing"
    with engine.connect() as connection:
        assert table(connection, coverage) == [(2, 1, 1, 1)]
        assert table(connection, missing) == [
            ("meeting", "Cabinet", "2018-10-02", "m?2", "not_held", "samples/list.html")
        ]
        assert table(connection, "SELECT source_id FROM rpt_meetings") == [("samples/a.txt",)]


def test_a_listed_document_that_was_refused_is_missing_with_its_code(engine: Engine) -> None:
    refused = replace(entry(kent()), listed_council="KEN", disposition=Disposition.QUARANTINED)
    quarantine_document(engine, refused, Rejection(RejectionCode.EMPTY, "nothing"), NOW)
    with engine.connect() as connection:
        found = table(connection, "SELECT publisher_council, what, address, why, named_in FROM rpt_missing")
    assert found == [("KEN", "document", "/srv/samples/a.txt", "empty", "samples/a.txt")]
