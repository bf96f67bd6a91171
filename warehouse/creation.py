"""Making the tables and views of a new warehouse, and refusing one that is not ours.

In: an engine that writes. Out: a warehouse with today's tables, views and search index. Will not: migrate tables of
another version.

Views, data dictionary and search index hold nothing of the user's: where their text differs they are made again. A view
is made after those that it reads, which come before it by name: all_forms, best_forms, item_context, lesser_forms,
monthly_themes, then the reports.
"""

import hashlib
from dataclasses import astuple

from sqlalchemy import Connection, Engine, inspect, select
from sqlalchemy.schema import SetColumnComment, SetTableComment

from schemas.errors import MinutebookError
from warehouse.dictionary import all_entries, report_entries, schema_hash
from warehouse.reader_role import grant_again
from warehouse.refusals import OTHER_VERSION
from warehouse.report_columns import question, report_fields, reports
from warehouse.revision import HEAD, refuse_other
from warehouse.search_index import make_anew, search_engine, unmake
from warehouse.tables import ALEMBIC_VERSION, DATA_DICTIONARY, WAREHOUSE_INFO, metadata
from warehouse.view_files import view_texts

_DERIVED = ("schema", "views", "dictionary", "search")
_AS_IT_STANDS = {"no_parameters": True}
"""A percent sign in a view's text is one, and no place for a parameter."""


def create_or_refuse(engine: Engine, place: str) -> None:
    """Make what is missing in one transaction; raises MinutebookError for another version or another's database."""
    with engine.begin() as connection:
        present = set(inspect(connection).get_table_names())
        if not present:
            metadata.create_all(connection)
            connection.execute(ALEMBIC_VERSION.insert(), {"version_num": HEAD})
        elif WAREHOUSE_INFO.name not in present:
            raise MinutebookError(f"{place} holds other tables and is no warehouse of Minutebook; choose another place")
        elif ALEMBIC_VERSION.name not in present:
            raise MinutebookError(f"{place} {OTHER_VERSION}")
        else:
            _refuse_other(connection, place)
        refresh(connection)


def refresh(connection: Connection) -> None:
    """Make again what follows from the tables and this program, and has changed."""
    if _noted(connection, "schema") is None:
        _note(connection, "schema", schema_hash())
    _refresh_views(connection)
    _refresh_dictionary(connection)
    _refresh_search(connection)


def forget_derived(connection: Connection) -> None:
    """Drop views and search index, and forget what follows from the tables: it is made again when they have changed."""
    _drop_views(connection)
    unmake(connection)
    connection.execute(WAREHOUSE_INFO.delete().where(WAREHOUSE_INFO.c.name.in_(_DERIVED)))


def _refresh_views(connection: Connection) -> None:
    texts = view_texts()
    digest = _digest(texts)
    if _noted(connection, "views") == digest:
        return
    _drop_views(connection)
    for name, text in texts.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS\n{text}", execution_options=_AS_IT_STANDS)
    grant_again(connection)
    _note(connection, "views", digest)


def _refuse_other(connection: Connection, place: str) -> None:
    """Raise for another revision, and for tables that were changed without one."""
    refuse_other(connection, place)
    if _noted(connection, "schema") not in (None, schema_hash()):
        raise MinutebookError(f"{place} {OTHER_VERSION}")


def _drop_views(connection: Connection) -> None:
    for name in sorted(inspect(connection).get_view_names(), reverse=True):
        connection.exec_driver_sql(f"DROP VIEW {name}")


def _refresh_dictionary(connection: Connection) -> None:
    entries = (*all_entries(), *report_entries())
    digest = _digest((entries, view_texts()))
    if _noted(connection, "dictionary") == digest:
        return
    names = [column.name for column in DATA_DICTIONARY.columns]
    connection.execute(DATA_DICTIONARY.delete())
    connection.execute(DATA_DICTIONARY.insert(), [dict(zip(names, astuple(entry), strict=True)) for entry in entries])
    if connection.dialect.supports_comments:
        _comment(connection)
    _note(connection, "dictionary", digest)


def _refresh_search(connection: Connection) -> None:
    digest = _digest(search_engine(connection).make)
    if _noted(connection, "search") != digest:
        make_anew(connection)
        _note(connection, "search", digest)


def _comment(connection: Connection) -> None:
    for table in metadata.sorted_tables:
        connection.execute(SetTableComment(table))
        for column in table.columns:
            connection.execute(SetColumnComment(column))
    for view in reports():
        _say(connection, f"VIEW {view}", question(view))
        for field in report_fields(view):
            _say(connection, f"COLUMN {view}.{field.name}", field.meaning)


def _say(connection: Connection, what: str, words: str) -> None:
    quoted = words.replace("'", "''")
    connection.exec_driver_sql(f"COMMENT ON {what} IS '{quoted}'", execution_options=_AS_IT_STANDS)


def _noted(connection: Connection, name: str) -> str | None:
    value: str | None = connection.scalar(select(WAREHOUSE_INFO.c.value).where(WAREHOUSE_INFO.c.name == name))
    return value


def _note(connection: Connection, name: str, value: str) -> None:
    connection.execute(WAREHOUSE_INFO.delete().where(WAREHOUSE_INFO.c.name == name))
    connection.execute(WAREHOUSE_INFO.insert(), {"name": name, "value": value})


def _digest(content: object) -> str:
    return hashlib.sha256(repr(content).encode()).hexdigest()
