"""Calendar and committees follow from the documents that are held, in whatever order they came."""

from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from schemas.identity import committee_id
from schemas.rows import DocumentRows
from schemas.tables import TABLES
from tests.warehouse.factories import changed, count, load, minutes, new_warehouse, touched
from warehouse.content import content_hash

EVIDENCE = {"document_id", "char_start", "char_end", "page", "quote", "rule", "basis"}
NO_WORDS_OF_THEIR_OWN = {
    "documents": "is the text",
    "document_versions": "is the text",
    "meetings": "is a stretch of the text",
    "document_people": "named in person_mentions",
    "entities": "named in entity_mentions",
    "issues": "about the reading, with a quote where there is one",
    "changes": "what a load did",
    "meeting_themes": "counts of facts",
    "progress_links": "join facts that show theirs",
}


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return new_warehouse(tmp_path)[1]


def met(source_id: str, committee: str, day: str | None = None, publisher: str = "KEN") -> DocumentRows:
    rows = minutes(source_id, committee=committee, publisher=publisher)
    return changed(rows, "meetings", lambda row: {**row, "meeting_date": day})


def committees(connection: Connection) -> list[tuple[object, ...]]:
    found = connection.exec_driver_sql("SELECT council_code, name, kind FROM committees ORDER BY council_code, name")
    return [tuple(row) for row in found]


SPELLINGS = ("HEALTH & CARE COMMITTEE", "The Health and Care Committee", "Health and Care Committee")


@pytest.mark.parametrize("order", [*permutations(SPELLINGS)][::2])
def test_spellings_of_one_body_are_one_committee_in_any_order(engine: Engine, order: tuple[str, ...]) -> None:
    for spelling in order:
        load(engine, met(f"samples/{SPELLINGS.index(spelling)}.txt", spelling))
    with engine.connect() as connection:
        assert committees(connection) == [("KEN", "Health and Care Committee", "other")]


def test_a_body_of_another_council_is_another_and_a_body_without_meetings_goes(engine: Engine) -> None:
    load(engine, met("samples/a.txt", "Cabinet"))
    load(engine, met("samples/b.txt", "Cabinet", publisher="DOV"))
    with engine.connect() as connection:
        assert committees(connection) == [("DOV", "Cabinet", "other"), ("KEN", "Cabinet", "other")]
    load(engine, met("samples/a.txt", "Planning"))
    with engine.connect() as connection:
        assert committees(connection) == [("DOV", "Cabinet", "other"), ("KEN", "Planning", "other")]


def test_a_reload_that_brings_a_spelling_is_as_if_it_had_come_first(tmp_path: Path, engine: Engine) -> None:
    load(engine, met("samples/a.txt", "CABINET"))
    load(engine, met("samples/b.txt", "Planning"))
    load(engine, met("samples/b.txt", "Cabinet"))
    (tmp_path / "other").mkdir()
    other = new_warehouse(tmp_path / "other")[1]
    load(other, met("samples/b.txt", "Cabinet"))
    load(other, met("samples/a.txt", "CABINET"))
    with engine.connect() as one, other.connect() as two:
        assert committees(one) == committees(two) == [("KEN", "Cabinet", "other")]
        assert one.exec_driver_sql("SELECT committee_id FROM committees").scalar() == committee_id("KEN", "cabinet")


def test_the_calendar_has_the_financial_years_of_all_meetings_and_only_these(engine: Engine) -> None:
    load(engine, met("samples/a.txt", "Cabinet", "2019-03-31"))
    load(engine, met("samples/b.txt", "Cabinet", "2021-04-01"))
    with engine.connect() as connection:
        assert count(connection, "calendar") == 365 + 365
        found = connection.exec_driver_sql(
            "SELECT year, month, month_name, quarter, financial_year, financial_quarter, weekday, weekday_name"
            " FROM calendar WHERE day IN ('2019-03-31', '2021-04-01') ORDER BY day"
        )
        assert [tuple(row) for row in found] == [
            (2019, "2019-03", "March", "2019-Q1", "2018/19", "2018/19-Q4", 7, "Sunday"),
            (2021, "2021-04", "April", "2021-Q2", "2021/22", "2021/22-Q1", 4, "Thursday"),
        ]


def test_nothing_new_touches_no_row(engine: Engine) -> None:
    load(engine, met("samples/a.txt", "Cabinet", "2019-03-31"))
    before = touched(engine)
    load(engine, met("samples/a.txt", "Cabinet", "2019-03-31"))
    assert touched(engine) == before


def test_the_calendar_is_no_part_of_the_content(engine: Engine) -> None:
    load(engine, met("samples/a.txt", "Cabinet"))
    with engine.connect() as connection:
        without = content_hash(connection)
    load(engine, met("samples/a.txt", "Cabinet", "2019-03-31"))
    load(engine, met("samples/a.txt", "Cabinet"))
    with engine.connect() as connection:
        assert count(connection, "calendar") == 365
        assert content_hash(connection) == without


@pytest.mark.parametrize("table", [name for name in TABLES if "document_id" in TABLES[name].to_schema().columns])
def test_every_fact_shows_its_words_their_place_its_rule_and_its_basis(table: str) -> None:
    columns = set(TABLES[table].to_schema().columns)
    assert (columns >= EVIDENCE) != (table in NO_WORDS_OF_THEIR_OWN)
