"""Making the tables and views of a new warehouse, and refusing one that is not ours.

In: an engine that writes. Out: a warehouse with today's tables and views. Will not: migrate tables of another version.

Views and the data dictionary hold nothing of the user's: where their text differs they are made again.
"""

import hashlib
from dataclasses import astuple
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, select

from schemas.errors import MinutebookError
from warehouse.dictionary import all_entries, schema_hash
from warehouse.refusals import OTHER_VERSION
from warehouse.tables import DATA_DICTIONARY, WAREHOUSE_INFO, metadata


def create_or_refuse(engine: Engine, file: Path) -> None:
    """Make what is missing in one transaction; raises MinutebookError for another version or another's database."""
    with engine.begin() as connection:
        present = set(inspect(connection).get_table_names())
        if not present:
            metadata.create_all(connection)
            _note(connection, "schema", schema_hash())
        elif WAREHOUSE_INFO.name not in present:
            raise MinutebookError(f"{file} holds other tables and is no warehouse of Minutebook; choose another path")
        elif _noted(connection, "schema") != schema_hash():
            raise MinutebookError(f"{file} {OTHER_VERSION}")
        _refresh_views(connection)
        _refresh_dictionary(connection)
    _keep_a_write_ahead_log(engine)


def view_texts() -> dict[str, str]:
    """Return the SELECT of every view by its name; source: the files in `warehouse/views/`."""
    found = [entry for entry in files("warehouse").joinpath("views").iterdir() if entry.name.endswith(".sql")]
    return {entry.name.removesuffix(".sql"): entry.read_text("utf-8") for entry in sorted(found, key=lambda e: e.name)}


def _refresh_views(connection: Connection) -> None:
    texts = view_texts()
    digest = _digest(texts)
    if _noted(connection, "views") == digest:
        return
    for name in inspect(connection).get_view_names():
        connection.exec_driver_sql(f"DROP VIEW {name}")
    for name, text in texts.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS\n{text}")
    _note(connection, "views", digest)


def _refresh_dictionary(connection: Connection) -> None:
    entries = all_entries()
    digest = _digest(entries)
    if _noted(connection, "dictionary") == digest:
        return
    names = [column.name for column in DATA_DICTIONARY.columns]
    connection.execute(DATA_DICTIONARY.delete())
    connection.execute(DATA_DICTIONARY.insert(), [dict(zip(names, astuple(entry), strict=True)) for entry in entries])
    _note(connection, "dictionary", digest)


def _keep_a_write_ahead_log(engine: Engine) -> None:
    """Let readers read while a run writes; outside of a transaction, and never on a file that was refused."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _noted(connection: Connection, name: str) -> str | None:
    value: str | None = connection.scalar(select(WAREHOUSE_INFO.c.value).where(WAREHOUSE_INFO.c.name == name))
    return value


def _note(connection: Connection, name: str, value: str) -> None:
    connection.execute(WAREHOUSE_INFO.delete().where(WAREHOUSE_INFO.c.name == name))
    connection.execute(WAREHOUSE_INFO.insert(), {"name": name, "value": value})


def _digest(content: object) -> str:
    return hashlib.sha256(repr(content).encode()).hexdigest()
