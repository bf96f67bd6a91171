"""One hash of all that a warehouse holds, the same on every database and whatever order the documents came in.

In: a connection that reads. Out: a SHA-256. Will not: count when things were seen (`*_utc`), runs, or days.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, Table, select

from schemas.tables import BOOKKEEPING_TABLES, CALENDAR_TABLES
from warehouse.tables import TABLES, key_of

_MOMENT = "_utc"


def content_hash(connection: Connection) -> str:
    """Return the hash of every row of facts, people and reference data."""
    digest = hashlib.sha256()
    for name, table in TABLES.items():
        if name not in BOOKKEEPING_TABLES + CALENDAR_TABLES:
            for line in _lines(connection, table):
                digest.update(line.encode())
    return digest.hexdigest()


def _lines(connection: Connection, table: Table) -> Iterator[str]:
    """Yield the rows in the order of their keys as this program sorts them, for databases sort text differently."""
    key = key_of(table.name)
    wanted = [column for column in table.columns if not column.name.endswith(_MOMENT)]
    rows = connection.execute(select(*wanted)).mappings().all()
    for row in sorted(rows, key=lambda one: str(one[key])):
        yield repr((table.name, *(_plain(value) for value in row.values())))


def _plain(value: object) -> object:
    """Return a value as all databases give it: dates as ISO text, whole floats and numbers alike."""
    return value.isoformat() if isinstance(value, dt.date) else value
