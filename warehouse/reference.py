"""Loading what people maintain by hand: councils and themes.

In: one frame a table. Out: a receipt. Will not: remove a row that a document refers to, though it left its list.
"""

from typing import Any

from sqlalchemy import Column, Connection, Engine, bindparam, exists

from schemas.rows import Frame
from schemas.tables import REFERENCE_TABLES
from warehouse.difference import Difference, difference
from warehouse.receipt import Receipt, TableChange, receipt_of
from warehouse.statements import changed, statements
from warehouse.tables import TABLES


def load_reference(engine: Engine, frames: tuple[Frame, ...]) -> Receipt:
    """Make the reference tables hold these rows; raises ValueError for a frame of another table."""
    with engine.begin() as connection:
        return receipt_of([_load(connection, frame) for frame in frames])


def users_of(target: str) -> tuple[Column[Any], ...]:
    """Return the columns that refer to a column such as `councils.council_code`."""
    columns = (column for table in TABLES.values() for column in table.columns)
    return tuple(column for column in columns if any(key.target_fullname == target for key in column.foreign_keys))


def _load(connection: Connection, frame: Frame) -> TableChange:
    if frame.table not in REFERENCE_TABLES:
        raise ValueError(f"{frame.table} is no reference table")
    sql = statements(frame.table, connection.dialect)
    stored = sql.by_key(tuple(row) for row in connection.exec_driver_sql(sql.select))
    change = difference(stored, sql.by_key(sql.arrange(frame)))
    deleted = _delete_unused(connection, frame.table, tuple(sql.by_key(change.deletes)))
    done = changed(connection, sql, Difference(change.inserts, change.updates))
    return TableChange(frame.table, done.inserted, done.updated, deleted)


def _delete_unused(connection: Connection, table: str, keys: tuple[str, ...]) -> int:
    key = next(column for column in TABLES[table].columns if column.primary_key)
    used = [exists().where(user == key) for user in users_of(f"{table}.{key.name}")]
    unused = TABLES[table].delete().where(key == bindparam("this"), *(~one for one in used))
    return sum(connection.execute(unused, {"this": one}).rowcount for one in keys)
