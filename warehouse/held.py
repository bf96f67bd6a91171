"""One document as the warehouse holds it: all its rows, by table.

In: a connection that reads, and a document's id, source id or file name. Out: rows as mappings. Will
not: import pandas, or write.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import Connection, text

from schemas.errors import MinutebookError

_DECLARED = text("""
    SELECT table_name, column_name, data_type FROM data_dictionary
    WHERE table_name IN (SELECT table_name FROM data_dictionary WHERE column_name = 'document_id')
    AND table_name NOT LIKE 'rpt@_%' ESCAPE '@'
    ORDER BY table_name, position
""")


def find_document(connection: Connection, name: str) -> str:
    """Return the document's id; raises MinutebookError where the name fits none, or more than one."""
    rows = connection.execute(text("SELECT source_id, document_id FROM documents ORDER BY source_id"))
    held = {str(row.source_id): str(row.document_id) for row in rows}
    return held[the_one(name, held, "loaded")]


def the_one(name: str, held: Mapping[str, str], how: str) -> str:
    """Return the source id that a name means, of documents given as id by source id; raises MinutebookError.

    A name is an id, a source id, or else a file name; `how` says in the message what the documents are.
    """
    fitting = [source_id for source_id, document_id in held.items() if name in (document_id, source_id)]
    fitting = fitting or [source_id for source_id in held if name in _short_names(source_id)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise MinutebookError(f"{name!r} could be {len(fitting)} documents: {', '.join(sorted(fitting))}")
    near = get_close_matches(name, [*held, *(PurePosixPath(source_id).name for source_id in held)], n=3)
    did_you_mean = f"; did you mean {' or '.join(near)}?" if near else "; `minutebook status` says what is held"
    raise MinutebookError(f"no document {name!r} is {how}{did_you_mean}")


def rows_of(connection: Connection, document_id: str) -> dict[str, list[dict[str, Any]]]:
    """Return every row of the document, by table, without the reports; the data dictionary says which tables have any.

    Dates are ISO text and booleans are true or false, whichever database they come from.
    """
    types: dict[str, dict[str, str]] = {}
    for row in connection.execute(_DECLARED):
        types.setdefault(row.table_name, {})[row.column_name] = row.data_type
    found: dict[str, list[dict[str, Any]]] = {}
    for table, kinds in types.items():
        declared = ", ".join(f'"{name}"' for name in kinds)
        rows = connection.execute(text(f"SELECT {declared} FROM {table} WHERE document_id = :id"), {"id": document_id})
        found[table] = [{name: _alike(value, kinds[name]) for name, value in row.items()} for row in rows.mappings()]
    return found


def _alike(value: Any, kind: str) -> Any:
    """Return a value as every database gives it."""
    as_read = {"BOOLEAN": bool, "DATE": str}.get(kind)
    return value if value is None or as_read is None else as_read(value)


def _short_names(source_id: str) -> tuple[str, ...]:
    path = PurePosixPath(source_id)
    return path.name, path.stem, path.stem.split("_")[0]
