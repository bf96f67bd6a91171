"""One document as the warehouse holds it: all its rows, by table.

In: a connection that reads, and a document's id, source id or file name. Out: rows as mappings. Will
not: import pandas, or write.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import Connection, TextClause, text

from schemas.errors import MinutebookError

_COLUMNS = "SELECT table_name, column_name FROM data_dictionary ORDER BY table_name, position"


def find_document(connection: Connection, name: str) -> str:
    """Return the document's id; raises MinutebookError where the name fits none, or more than one."""
    held = connection.execute(text("SELECT document_id, source_id FROM documents ORDER BY source_id")).all()
    fitting = [row for row in held if name in (row.document_id, row.source_id)]
    fitting = fitting or [row for row in held if name in _short_names(row.source_id)]
    if len(fitting) == 1:
        return str(fitting[0].document_id)
    sources = [str(row.source_id) for row in fitting or held]
    if fitting:
        raise MinutebookError(f"{name!r} could be {len(fitting)} documents: {', '.join(sources)}")
    near = get_close_matches(name, [*sources, *(PurePosixPath(source).name for source in sources)], n=3)
    did_you_mean = f"; did you mean {' or '.join(near)}?" if near else "; `minutebook status` says what is held"
    raise MinutebookError(f"no document {name!r} is loaded{did_you_mean}")


def rows_of(connection: Connection, document_id: str) -> dict[str, list[dict[str, Any]]]:
    """Return every row of the document, by table; the data dictionary says which tables have any.

    Dates are ISO text and booleans are true or false, whichever database they come from.
    """
    types: dict[str, dict[str, str]] = {}
    for table, column, kind in connection.execute(_COLUMNS):
        types.setdefault(str(table), {})[str(column)] = str(kind)
    return {
        table: [_alike(dict(row), kinds) for row in connection.execute(_of(table), {"id": document_id}).mappings()]
        for table, kinds in types.items()
    }


_COLUMNS = text("""
    SELECT table_name, column_name, data_type FROM data_dictionary
    WHERE table_name IN (SELECT table_name FROM data_dictionary WHERE column_name = 'document_id')
    ORDER BY table_name, position
""")


def _of(table: str) -> TextClause:
    return text(f"SELECT * FROM {table} WHERE document_id = :id")


def _alike(row: dict[str, Any], kinds: Mapping[str, str]) -> dict[str, Any]:
    return {name: _READ.get(kinds.get(name, ""), _as_it_is)(value) for name, value in row.items()}


def _as_it_is(value: Any) -> Any:
    return value


_READ: dict[str, Callable[[Any], Any]] = {
    "BOOLEAN": lambda value: None if value is None else bool(value),
    "DATE": lambda value: None if value is None else str(value),
}


def _short_names(source_id: str) -> tuple[str, ...]:
    path = PurePosixPath(source_id)
    return path.name, path.stem, path.stem.split("_")[0]
