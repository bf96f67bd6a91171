"""Changing which words a column may hold: the step that a new word in a vocabulary needs.

In: a table, a column and its words. Out: the constraint `ck_TABLE_COLUMN_word`, made anew. Will not: look for rows with
words that are gone (PostgreSQL refuses those).

SQLite cannot change a constraint. Where nothing on the disk changes, its documentation has the text of the table
replaced (https://www.sqlite.org/lang_altertable.html, 7), which costs the same for ten rows and ten million.
"""

import re
from collections.abc import Sequence

from alembic import op
from sqlalchemy import Connection, text

_READ = text("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = :table")
_WRITE = text("UPDATE sqlite_schema SET sql = :sql WHERE type = 'table' AND name = :table")


def allow_words(table: str, column: str, words: Sequence[str]) -> None:
    """Let a column hold these words and no others."""
    name = f"ck_{table}_{column}_word"
    listed = " OR ".join(f"{column} = {_quoted(word)}" for word in words)
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        _rewrite(connection, table, name, listed)
        return
    op.drop_constraint(op.f(name), table, type_="check")
    op.create_check_constraint(op.f(name), table, listed)


def _rewrite(connection: Connection, table: str, name: str, listed: str) -> None:
    sql = str(connection.scalar(_READ, {"table": table}))
    found = re.subn(rf"(CONSTRAINT {name} CHECK) \([^()]*\)", lambda match: f"{match[1]} ({listed})", sql)
    if found[1] != 1:
        raise ValueError(f"{table} has no constraint {name}")
    version = connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
    connection.exec_driver_sql("PRAGMA writable_schema = ON")
    connection.execute(_WRITE, {"table": table, "sql": found[0]})
    connection.exec_driver_sql(f"PRAGMA schema_version = {version + 1}")
    connection.exec_driver_sql("PRAGMA writable_schema = OFF")


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "''") + "'"
