"""The database's tables are the declared ones, and it enforces what they promise."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError

from schemas.summary_tables import WIDE_INDEXES
from schemas.tables import TABLES, column_names
from tests.warehouse.factories import changed, count, load, minutes, new_warehouse
from warehouse.dictionary import as_markdown, schema_hash
from warehouse.report_columns import report_fields, reports
from warehouse.search_postgres import COLUMN
from warehouse.tables import DOCUMENT, allowed_words, fields, is_found_by_key, is_owned, key_of, note

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def engine(database: str, tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """Return one warehouse for all tests here, which none of them leaves anything in."""
    return new_warehouse(tmp_path_factory.mktemp("tables"))[1]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_the_declared_columns_keys_and_references(engine: Engine, table: str) -> None:
    found = inspect(engine)
    columns = [column for column in found.get_columns(table) if column["name"] != COLUMN]
    assert [column["name"] for column in columns] == list(column_names(table))
    assert {column["name"]: column["nullable"] for column in columns} == {
        name: bool(field.nullable) for name, field in fields(table).items()
    }
    assert found.get_pk_constraint(table)["constrained_columns"][-1] == key_of(table)
    assert {
        (key["constrained_columns"][-1], f"{key['referred_table']}.{key['referred_columns'][-1]}")
        for key in found.get_foreign_keys(table)
    } == {(name, note(field, "ref")) for name, field in fields(table).items() if note(field, "ref")}


@pytest.mark.parametrize("table", [table for table in TABLES if is_owned(table)])
def test_what_stands_in_a_document_refers_to_what_stands_in_the_same(engine: Engine, table: str) -> None:
    found = [key for key in inspect(engine).get_foreign_keys(table) if is_owned(key["referred_table"])]
    assert {(key["constrained_columns"][0], key["referred_columns"][0]) for key in found} <= {(DOCUMENT, DOCUMENT)}


@pytest.mark.parametrize("table", TABLES)
def test_every_reference_and_every_marked_column_has_an_index(engine: Engine, table: str) -> None:
    found = inspect(engine)
    indexed = {
        found.get_pk_constraint(table)["constrained_columns"][0],
        *(index["column_names"][0] for index in found.get_indexes(table)),
        *(unique["column_names"][0] for unique in found.get_unique_constraints(table)),
    }
    marked = {name for name, field in fields(table).items() if note(field, "index")}
    assert indexed - {COLUMN, key_of(table)} == {
        *(DOCUMENT if is_found_by_key(table, name) else name for name in marked),
        *WIDE_INDEXES.get(table, ())[:1],
    } - {key_of(table)}


def test_every_column_has_a_meaning() -> None:
    silent = [(table, name) for table in TABLES for name, field in fields(table).items() if not field.description]
    assert silent == []


def test_the_warehouse_holds_its_own_dictionary(engine: Engine) -> None:
    with engine.connect() as connection:
        of_tables = sum(len(list(column_names(table))) for table in TABLES)
        of_reports = sum(len(inspect(connection).get_columns(view)) for view in reports())
        assert count(connection, "data_dictionary") == of_tables + of_reports
        described = connection.exec_driver_sql(
            "SELECT data_type, nullable, is_key, refers_to, meaning FROM data_dictionary"
            " WHERE table_name = 'meetings' AND column_name = 'council_code'"
        ).one()
    assert tuple(described) == ("TEXT", 1, 0, "councils.council_code", "Council that held it")


@pytest.mark.parametrize("view", reports())
def test_every_column_of_a_report_is_described_and_none_that_it_lacks(engine: Engine, view: str) -> None:
    described = report_fields(view)
    assert [field.name for field in described] == [column["name"] for column in inspect(engine).get_columns(view)]
    assert [field.name for field in described if not (field.meaning and field.data_type)] == []


def test_the_docs_page_is_the_one_that_the_declarations_give() -> None:
    page = (ROOT / "docs" / "data-dictionary.md").read_text("utf-8")
    assert page == as_markdown(), "run `python -m warehouse.dictionary > docs/data-dictionary.md`"


def test_the_schema_hash_is_the_same_every_time() -> None:
    assert schema_hash() == schema_hash()
    assert len(schema_hash()) == 64


def test_closed_vocabularies_come_from_the_declarations() -> None:
    assert "heading" in allowed_words(fields("paragraphs")["kind"])
    assert allowed_words(fields("paragraphs")["label"]) == []


@pytest.mark.parametrize(
    ("table", "column", "value", "complaint"),
    [
        pytest.param("paragraphs", "kind", "poem", "ck_paragraphs_kind_word", id="a word outside of its vocabulary"),
        pytest.param("paragraphs", "level", 0, "ck_paragraphs_level_least", id="a number below its bound"),
        pytest.param("paragraphs", "quote", None, "(?i)not.null", id="a null where there must be a value"),
        pytest.param("paragraphs", "item_id", "itm_none", "(?i)foreign key", id="a reference to nothing"),
        pytest.param("paragraphs", "parent_id", "par_none", "(?i)foreign key", id="a parent that is not there"),
        pytest.param("documents", "subject_council", "XXX", "(?i)foreign key", id="a council of no register"),
    ],
)
def test_the_database_refuses(engine: Engine, table: str, column: str, value: object, complaint: str) -> None:
    wrong = changed(minutes(), table, lambda row: {**row, column: value})  # type: ignore[dict-item]
    with pytest.raises(IntegrityError, match=complaint):
        load(engine, wrong)
    with engine.connect() as connection:
        assert count(connection, "documents") == count(connection, "ledger") == 0


def test_dates_are_dates_of_the_database_and_iso_text_in_sqlite(tmp_path: Path) -> None:
    _, engine = new_warehouse(tmp_path)
    load(engine, minutes())
    with engine.connect() as connection:
        assert str(connection.exec_driver_sql("SELECT latest_date FROM meetings").scalar()) == "2018-12-31"
