"""The SQLAlchemy tables, derived from `schemas.tables`.

In: the pandera models. Out: `metadata` with one table a model, and three of the warehouse's own
(`data_dictionary`, `warehouse_info`, `alembic_version`). Will not: declare a column of a model a second time.

Foreign keys are checked at the end of a transaction, because paragraphs refer to paragraphs and a document's rows
come and go together.

Rows of a document refer to each other within it, by its id and theirs. So one index that begins with the document
serves every reference of a table, and the key of a table to which nothing refers is that index: two trees to write a
row into where an index for each reference made five of them, and half the pages to write.
"""

from collections.abc import Iterable, Iterator
from inspect import getdoc
from typing import Any

import pandera.dtypes as kinds
import pandera.pandas as pa
from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Constraint,
    Date,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
    or_,
)
from sqlalchemy.types import TypeEngine

from schemas import tables as declared
from schemas.summary_tables import KEPT_BY_KEY, READ_BY, WIDE_INDEXES

DOCUMENT = "document_id"
NAMES = {
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMES)


def fields(table: str) -> dict[str, pa.Column]:
    """Return the declared columns of a table, by name."""
    columns: dict[str, pa.Column] = declared.TABLES[table].to_schema().columns
    return columns


def meaning(table: str) -> str:
    """Return what a row of a table is."""
    return getdoc(declared.TABLES[table]) or ""


def note(field: pa.Column, word: str) -> str | None:
    """Return one entry of a column's metadata (`key`, `ref`, `index`, `sql`, `aside`)."""
    noted: str | None = (field.metadata or {}).get(word)
    return noted


def sql_type(name: str, field: pa.Column) -> TypeEngine[Any]:
    """Return the SQL type of a declared column."""
    if (special := note(field, "sql")) is not None:
        return {"date": Date()}[special]
    if kinds.is_bool(field.dtype):
        return Boolean(create_constraint=True, name=f"{name}_boolean")
    if kinds.is_int(field.dtype):
        return BigInteger()
    if kinds.is_float(field.dtype):
        return Double()
    return Text()


def statistics(field: pa.Column, check: str) -> dict[str, object]:
    """Return what one check of a column compares with, or an empty dict."""
    found = (dict(one.statistics or {}) for one in field.checks if one.name == check)
    return next(found, {})


def allowed_words(field: pa.Column) -> list[str]:
    """Return the closed vocabulary of a column, or an empty list."""
    words = statistics(field, "isin").get("allowed_values", [])
    return [str(word) for word in words] if isinstance(words, Iterable) else []


def lower_bound(field: pa.Column) -> int | None:
    """Return the least value that a column may hold."""
    bound = statistics(field, "greater_than_or_equal_to").get("min_value")
    return bound if isinstance(bound, int) else None


def key_of(table: str) -> str:
    """Return the column that tells the rows of a table apart; the database's own key may say more."""
    return next(name for name, field in fields(table).items() if note(field, "key"))


def is_owned(table: str) -> bool:
    """Say whether every row of a table is of one document, beside which it could not be."""
    return table in declared.TABLES and DOCUMENT in fields(table) and key_of(table) != DOCUMENT


def _target(field: pa.Column) -> str | None:
    """Return the table of the same document that a column refers to, if it does."""
    table = (note(field, "ref") or "").partition(".")[0]
    return table if is_owned(table) else None


def _column(name: str, field: pa.Column) -> Column[Any]:
    target = None if _target(field) else note(field, "ref")
    references = [ForeignKey(target, deferrable=True, initially="DEFERRED")] if target else []
    return Column(name, sql_type(name, field), *references, nullable=bool(field.nullable), comment=field.description)


def _keys(table: str) -> Iterator[Constraint]:
    """Yield the key of a table; where it begins with the document, it is what its rows are found by."""
    key, is_referred_to = key_of(table), table in _REFERRED_TO
    if is_referred_to:
        yield UniqueConstraint(DOCUMENT, key)
    holders = [] if is_referred_to or not is_owned(table) else [DOCUMENT, *_holder(table)]
    yield PrimaryKeyConstraint(*holders, key)


def _holder(table: str) -> list[str]:
    """Return the column that says in what of its document a row stands, such as its agenda item, if there is one."""
    if table in READ_BY:
        return [READ_BY[table]]
    return [name for name, field in fields(table).items() if _target(field) and not field.nullable][:1]


def _references(table: str) -> Iterator[ForeignKeyConstraint]:
    """Yield the references to other rows of the same document."""
    for name, field in fields(table).items():
        if target := _target(field):
            columns = [f"{target}.{one}" for one in (DOCUMENT, key_of(target))]
            called = f"fk_{table}_{name}"
            yield ForeignKeyConstraint([DOCUMENT, name], columns, called, deferrable=True, initially="DEFERRED")


def _checks(name: str, field: pa.Column) -> Iterator[CheckConstraint]:
    if words := allowed_words(field):
        # not IN: for each row that comes, SQLite would put the words into a table of their own first
        yield CheckConstraint(or_(*(column(name, Text) == one for one in words)), name=f"{name}_word")
    if (bound := lower_bound(field)) is not None:
        yield CheckConstraint(column(name, Integer) >= bound, name=f"{name}_least")


def _table(name: str) -> Table:
    declared_fields = fields(name)
    table = Table(
        name,
        metadata,
        *(_column(*each) for each in declared_fields.items()),
        *_keys(name),
        *(check for each in declared_fields.items() for check in _checks(*each)),
        *_references(name),
        comment=meaning(name),
    )
    if name in KEPT_BY_KEY:
        table.kwargs["sqlite_with_rowid"] = False
    wide = WIDE_INDEXES.get(name, ())
    if wide:
        Index(None, *(table.c[one] for one in wide))
    for column_name, field in declared_fields.items():
        if note(field, "index") and not is_found_by_key(name, column_name) and column_name not in wide[:1]:
            Index(None, table.c[column_name])
    return table


def is_found_by_key(table: str, column: str) -> bool:
    """Say whether the key of a table serves a column as its index: its document, and what is in the same document."""
    return is_owned(table) and (column == DOCUMENT or _target(fields(table)[column]) is not None)


_REFERRED_TO = {target for one in declared.TABLES for field in fields(one).values() if (target := _target(field))}

TABLES: dict[str, Table] = {name: _table(name) for name in declared.TABLES}
"""The derived tables, parents before children."""

DATA_DICTIONARY = Table(
    "data_dictionary",
    metadata,
    Column("table_name", Text, primary_key=True, comment="Name of the table"),
    Column("column_name", Text, primary_key=True, comment="Name of the column"),
    Column("position", Integer, nullable=False, comment="Place of the column in its table, from 1"),
    Column("data_type", Text, nullable=False, comment="SQL type"),
    Column("nullable", Boolean, nullable=False, comment="Whether the value may be missing"),
    Column("is_key", Boolean, nullable=False, comment="Whether it is the primary key"),
    Column("refers_to", Text, comment="Column that it refers to"),
    Column("allowed_values", Text, comment="Closed vocabulary, separated by commas"),
    Column("meaning", Text, nullable=False, comment="What it means"),
    comment="One row a column of the tables above",
)

WAREHOUSE_INFO = Table(
    "warehouse_info",
    metadata,
    Column("name", Text, primary_key=True, comment="What is noted"),
    Column("value", Text, nullable=False, comment="Its value"),
    comment="One row a thing to know before opening the warehouse, such as the hash of its schema",
)

ALEMBIC_VERSION = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), primary_key=True, comment="Revision of the tables"),
    comment="The one row that says to which revision the tables were migrated; alembic's own",
)
