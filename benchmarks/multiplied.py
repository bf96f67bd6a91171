"""A warehouse of few invented documents made one of many, by the database itself.

In: the URL of a warehouse, and how many times as many documents there shall be. Out: the same documents again under
other ids, their meetings on other days. Will not: measure. To load each of a hundred
thousand takes an hour of a busy machine.

Ids begin with eight hex digits of their document's, and it is these that a copy has others of: its rows so stand where
those of a document would that was loaded, at random among all the others.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, Table

from benchmarks.invented import DAYS, FIRST_DAY
from schemas.summary_tables import COUNTS
from schemas.tables import DOCUMENT_TABLES
from warehouse.backend import backend_of
from warehouse.calendar import note_days
from warehouse.search_index import fed
from warehouse.tables import TABLES

COPIED = (*DOCUMENT_TABLES, "changes", "ledger")
OWN = {"same_as", "pot", "meeting_key"}
"""Columns with ids of the document's own, beside those that end in `_id`."""
NOT_OWN = {"committee_id", "theme_id", "run_id", "source_id", "local_id"}
STEP = 37
"""By how many days the meetings of one copy are later than those of the one before, within the same ten years."""
YEARS = range(FIRST_DAY.year, FIRST_DAY.year + DAYS // 365 + 1)
PLACES = {"sqlite": "INSTR({0}, '_')", "postgresql": "STRPOS({0}, '_')"}
LATER = {
    "sqlite": (
        f"DATE('{FIRST_DAY}', '+' || (CAST(JULIANDAY({{0}}) - JULIANDAY('{FIRST_DAY}') + STEPS AS INTEGER) % {DAYS})"
        " || ' days')"
    ),
    "postgresql": f"(DATE '{FIRST_DAY}' + ({{0}} - DATE '{FIRST_DAY}' + STEPS) %% {DAYS})",
}
SUMMED = "".join(f", COALESCE(SUM({name}), 0)" for name in COUNTS)
MONTHS = f"""
    INSERT INTO theme_months
    SELECT subject_council || '/' || COALESCE(month, '') || '/' || theme_id, subject_council, month, theme_id, COUNT(*)
        {SUMMED}
    FROM meeting_themes WHERE subject_council IS NOT NULL GROUP BY subject_council, month, theme_id
"""


def multiply(url: str, times: int) -> None:
    """Add `times` - 1 copies of every document, one copy of all in a transaction; references are not looked at."""
    engine = backend_of(url).migrating()
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE copied AS SELECT source_id, document_id FROM documents")
        note_days(connection, [FIRST_DAY.replace(year=year).isoformat() for year in YEARS])
    for copy in range(1, times):
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            _owners(connection, copy)
            with fed(connection):
                for table in COPIED:
                    connection.exec_driver_sql(_copy(TABLES[table], copy, connection.dialect.name))
            connection.exec_driver_sql("DROP TABLE owners")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE copied")
        connection.exec_driver_sql("DELETE FROM theme_months")
        connection.exec_driver_sql(MONTHS)
    engine.dispose()


def _owners(connection: Connection, copy: int) -> None:
    """Make the table of the eight digits that each document has in this copy, in no order of the old ones."""
    connection.exec_driver_sql(
        "CREATE TEMPORARY TABLE owners (document_id TEXT PRIMARY KEY, source_id TEXT UNIQUE, owner TEXT)"
    )
    found = connection.exec_driver_sql("SELECT document_id, source_id FROM copied").all()
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    made = [(one, source, hashlib.sha256(f"{one}{copy}".encode()).hexdigest()[:8]) for one, source in found]
    connection.exec_driver_sql(f"INSERT INTO owners VALUES ({mark}, {mark}, {mark})", made)


def _copy(table: Table, copy: int, dialect: str) -> str:
    by = "source_id" if table.name == "ledger" else "document_id"
    names = ", ".join(column.name for column in table.columns)
    values = ", ".join(_values(table, copy, dialect))
    joined = " JOIN meetings AS met ON met.meeting_id = old.meeting_id" if table.name == "meeting_themes" else ""
    return (
        f"INSERT INTO {table.name} ({names}) SELECT {values} FROM {table.name} AS old"
        f" JOIN owners ON owners.{by} = old.{by}{joined} ORDER BY owners.owner"
    )


def _values(table: Table, copy: int, dialect: str) -> Iterator[str]:
    """Yield each column's value in a copy."""
    locate, later = PLACES[dialect], LATER[dialect].replace("STEPS", str(STEP * copy))
    for column in table.columns:
        name = f"old.{column.name}"
        if column.name in OWN or (column.name.endswith("_id") and column.name not in NOT_OWN):
            place = locate.format(name)
            yield f"SUBSTR({name}, 1, {place}) || owners.owner || SUBSTR({name}, {place} + 9)"
        elif column.name in ("source_id", "location"):
            yield f"{name} || '-{copy}'"
        elif column.name == "meeting_date":
            yield later.format(name)
        elif column.name == "month":
            yield f"SUBSTR(CAST({later.format('met.meeting_date')} AS TEXT), 1, 7)"
        else:
            yield name
