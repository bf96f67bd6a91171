"""Published tables are read as docs/publishing.md promises by pandas, DuckDB and Frictionless, and do no harm."""

import csv
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from schemas.reports import REPORT_COLUMNS
from schemas.vocabulary import PublishedFormat
from tests.publishing.holdings import fill
from tests.warehouse.factories import new_warehouse
from warehouse.publishing.csv_files import guarded
from warehouse.publishing.publish import publish
from warehouse.publishing.resources import resources
from warehouse.view_files import view_texts

DATABASES = ("sqlite",)  # both give the same bytes, as test_tables.py says
MOMENT = datetime(2026, 1, 5, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def current(tmp_path_factory: pytest.TempPathFactory, database: str) -> Path:
    """The current set of a published warehouse."""
    folder = tmp_path_factory.mktemp("tables")
    url, engine = new_warehouse(folder)
    fill(engine)
    engine.dispose()
    publish(url, folder / "published", tuple(PublishedFormat), MOMENT)
    return folder / "published" / "current"


def rows_of(current: Path, table: str) -> list[dict[str, str]]:
    with (current / "csv" / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_column_of_every_report_is_typed_and_described(current: Path) -> None:
    with closing(sqlite3.connect(current / "minutebook.sqlite")) as connection:
        found = resources(connection)
    undescribed = [f"{one.name}.{field.name}" for one in found for field in one.fields if not field.meaning]
    assert undescribed == [], "say what they are in schemas/reports.py"
    columns = {name for one in found for field in one.fields for name in (field.name, f"{one.name}.{field.name}")}
    assert [name for name in REPORT_COLUMNS if name not in columns] == [], (
        "schemas/reports.py tells of what is not there"
    )
    assert {one.name for one in found if one.is_report} == {name for name in view_texts() if name.startswith("rpt_")}


def test_pandas_reads_parquet_with_types(current: Path) -> None:
    money = pd.read_parquet(current / "parquet" / "money.parquet")
    assert (str(money["amount_pence"].dtype), str(money["approximate"].dtype)) == ("int64", "bool")
    assert sorted(money["amount_pence"]) == [2_000, 300_000_050]
    versions = pd.read_parquet(current / "parquet" / "document_versions.parquet")
    assert str(versions["first_seen_utc"].dtype).startswith("datetime64[us, UTC]")
    meetings = pd.read_parquet(current / "parquet" / "meetings.parquet")
    assert list(meetings["meeting_date"].dropna()) == [date(2018, 3, 20)]
    votes = pd.read_parquet(current / "parquet" / "rpt_votes.parquet", dtype_backend="pyarrow")
    assert (votes["votes_for"][0], votes["unanimous"][0], votes["abstentions"].isna()[0]) == (6, False, True)


def test_pandas_reads_csv_as_the_docs_say(current: Path) -> None:
    money = pd.read_csv(
        current / "csv" / "rpt_money.csv", keep_default_na=False, na_values=[""], parse_dates=["meeting_date"]
    )
    assert list(money["amount_gbp"]) == [3_000_000.5, 20.0]
    assert money["meeting_date"].dt.date[0] == date(2018, 3, 20)
    assert money["meeting_date"].isna()[1]
    assert list(money["approximate"]) == [False, False]


def test_pandas_reads_the_sqlite_file(current: Path) -> None:
    with closing(sqlite3.connect(f"file:{current / 'minutebook.sqlite'}?immutable=1", uri=True)) as connection:
        money = pd.read_sql_query(
            "SELECT meeting_date, amount_gbp FROM rpt_money ORDER BY 2", connection, parse_dates=["meeting_date"]
        )
    assert list(money["amount_gbp"]) == [20.0, 3_000_000.5]
    assert money["meeting_date"][1] == pd.Timestamp("2018-03-20")


def test_duckdb_queries_parquet(current: Path) -> None:
    with duckdb.connect() as connection:

        def ask(sql: str) -> list[tuple[Any, ...]]:
            return connection.execute(sql.replace("@", f"{current}/parquet/")).fetchall()

        assert ask("SELECT kind, SUM(amount_pence) FROM '@money.parquet' GROUP BY kind ORDER BY kind") == [
            ("grant", 2_000),
            ("saving", 300_000_050),
        ]
        assert ask(
            "SELECT councils.name, COUNT(*) FROM '@decision_clauses.parquet' AS clauses"
            " JOIN '@documents.parquet' AS documents USING (document_id)"
            " JOIN '@councils.parquet' AS councils ON councils.council_code = documents.subject_council"
            " GROUP BY ALL ORDER BY 1"
        ) == [("Kent County Council", 2), ("West Sussex County Council", 1)]
        assert ask(
            "SELECT CAST(meeting_date + INTERVAL 1 MONTH AS DATE) FROM '@meetings.parquet'"
            " WHERE meeting_date IS NOT NULL"
        ) == [(date(2018, 4, 20),)]
        kinds = dict(row[:2] for row in ask("DESCRIBE SELECT * FROM '@rpt_votes.parquet'"))
        assert {name: kinds[name] for name in ("meeting_date", "votes_for", "named", "quote")} == {
            "meeting_date": "DATE",
            "votes_for": "BIGINT",
            "named": "BOOLEAN",
            "quote": "VARCHAR",
        }
        instants = dict(row[:2] for row in ask("DESCRIBE SELECT * FROM '@document_versions.parquet'"))
        assert instants["first_seen_utc"] == "TIMESTAMP WITH TIME ZONE"


def test_parquet_columns_say_what_they_mean_and_an_empty_table_has_columns(current: Path) -> None:
    schema = pq.read_schema(current / "parquet" / "rpt_money.parquet")
    noted = schema.field("amount_gbp").metadata
    assert noted == {b"description": b"Amount in pounds; unlike kinds are never added", b"unit": b"GBP"}
    assert schema.metadata[b"description"].startswith(b"Which sums of money do the minutes speak of")
    assert not pq.read_schema(current / "parquet" / "money.parquet").field("money_id").nullable
    motions = pq.read_table(current / "parquet" / "motions.parquet")
    assert (motions.num_rows, motions.schema.field("ordinal").type) == (0, pa.int64())


def test_frictionless_accepts_the_package(current: Path) -> None:
    from frictionless import validate

    report = validate(str(current / "datapackage.json"))
    faults = [fault.message for task in report.tasks for fault in task.errors] + [one.message for one in report.errors]
    assert (faults, report.valid) == ([], True)
    assert len(report.tasks) > 90


def test_frictionless_refuses_a_package_that_was_tampered_with(current: Path, tmp_path: Path) -> None:
    from frictionless import Package

    copy = Path(shutil.copytree(current, tmp_path / "copy"))
    money = copy / "csv" / "money.csv"
    money.chmod(0o644)
    money.write_text(money.read_text(encoding="utf-8").replace("grant", "gift"), encoding="utf-8")
    report = Package(str(copy / "datapackage.json")).get_resource("money").validate()
    assert {fault.type for task in report.tasks for fault in task.errors} >= {
        "hash-count",
        "byte-count",
        "constraint-error",
    }


def test_the_package_says_what_it_is(current: Path) -> None:
    package = json.loads((current / "datapackage.json").read_text("utf-8"))
    assert (package["created"], package["version"]) == ("2026-01-05T22:00:00Z", "20260105T220000Z")
    assert package["title"] == "Minutes of 2 councils, as data"
    assert "licenses" not in package, "the source list says nothing, so nothing is claimed"
    [money] = [one for one in package["resources"] if one["name"] == "money"]
    assert money["schema"]["primaryKey"] == ["money_id"]
    assert {"fields": ["document_id"], "reference": {"resource": "documents", "fields": ["document_id"]}} in (
        money["schema"]["foreignKeys"]
    )
    [amount] = [field for field in money["schema"]["fields"] if field["name"] == "amount_pence"]
    assert (amount["type"], amount["unit"], amount["description"]) == ("integer", "pence", "Amount in pence")
    listed = {one["path"]: one["bytes"] for one in package["resources"]}
    there = {str(path.relative_to(current)): path.stat().st_size for path in current.rglob("*") if path.is_file()}
    assert listed == {name: size for name, size in there.items() if name != "datapackage.json"}


# (text of a cell, what is written)
GUARDED = [
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
    ("+44 20 7946 0000", "'+44 20 7946 0000"),
    ("-5 degrees", "'-5 degrees"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("\nx", "'\nx"),
    ("＝1+1", "'＝1+1"),
    ("'tis", "''tis"),
    ("a=b", "a=b"),
    ("£5", "£5"),
    (" =1", " =1"),
]


@pytest.mark.parametrize(("text", "written"), GUARDED, ids=[repr(row[0]) for row in GUARDED])
def test_a_text_cannot_be_a_formula_and_comes_back(text: str, written: str) -> None:
    assert guarded(text) == written
    assert re.sub("^'", "", written) == text


def test_numbers_and_dates_are_not_guarded_and_texts_are(current: Path) -> None:
    [quantity] = rows_of(current, "rpt_quantities")
    assert (quantity["value"], quantity["value_to"]) == ("-2.5", "")
    quotes = {row["quote"] for row in rows_of(current, "paragraphs")}
    assert "'=HYPERLINK was said." in quotes
    with (current / "csv" / "paragraphs.csv").open("rb") as stream:
        assert stream.readline().endswith(b"\r\n")


def test_without_pyarrow_one_line_says_what_installs_it(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from warehouse.publishing.tables import require\n"
        "from schemas.vocabulary import PublishedFormat\n"
        "require((PublishedFormat.CSV,)); require((PublishedFormat.PARQUET,))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.stderr.splitlines()[-1].endswith(
        "MinutebookError: Parquet files need pyarrow: `make parquet` installs it; or choose --format csv"
    )
