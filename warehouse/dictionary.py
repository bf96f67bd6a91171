"""The data dictionary: what every column means, for the warehouse's own table and for the docs.

In: the declared tables. Out: entries, and a Markdown page of them. Will not: describe anything that is not declared.

`python -m warehouse.dictionary > docs/tables.md` writes the page; a test compares the two.
"""

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import astuple, dataclass

from schemas.tables import TABLES
from warehouse.tables import allowed_words, fields, lower_bound, meaning, note, sql_type

HEAD = """# The tables of the warehouse

Written by `python -m warehouse.dictionary` from `schemas/tables.py`; the warehouse holds the same as `data_dictionary`.
For reports, read the views `rpt_*` first: they need no join.
"""


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One column: the fields of the `data_dictionary` table, in its order."""

    table_name: str
    column_name: str
    position: int
    data_type: str
    nullable: bool
    is_key: bool
    refers_to: str | None
    allowed_values: str | None
    meaning: str


def entries(table: str) -> Iterator[DictionaryEntry]:
    """Yield the columns of a table in declared order."""
    for position, (name, field) in enumerate(fields(table).items(), start=1):
        yield DictionaryEntry(
            table_name=table,
            column_name=name,
            position=position,
            data_type=type(sql_type(name, field)).__name__.upper(),
            nullable=bool(field.nullable),
            is_key=bool(note(field, "key")),
            refers_to=note(field, "ref"),
            allowed_values=", ".join(allowed_words(field)) or None,
            meaning=field.description or "",
        )


def all_entries() -> tuple[DictionaryEntry, ...]:
    """Return every column of every table."""
    return tuple(entry for table in TABLES for entry in entries(table))


def schema_hash() -> str:
    """Return a hash of what a warehouse's tables promise; the wording of meanings is not part of it."""
    shape = [
        (*astuple(entry)[:-1], lower_bound(fields(entry.table_name)[entry.column_name])) for entry in all_entries()
    ]
    return hashlib.sha256(repr(shape).encode()).hexdigest()


def as_markdown() -> str:
    """Return the page `docs/tables.md`."""
    return HEAD + "".join(f"\n## {table}\n\n{meaning(table)}\n\n{_rows(table)}" for table in TABLES)


def _rows(table: str) -> str:
    lines = ["| column | type | meaning |", "|---|---|---|"]
    lines += [f"| {entry.column_name} | {_type(entry)} | {_cell(entry)} |" for entry in entries(table)]
    return "\n".join(lines) + "\n"


def _type(entry: DictionaryEntry) -> str:
    words = [entry.data_type.lower(), "key" if entry.is_key else "", "may be null" if entry.nullable else ""]
    return ", ".join(word for word in words if word)


def _cell(entry: DictionaryEntry) -> str:
    parts = [
        entry.meaning,
        f"refers to `{entry.refers_to}`" if entry.refers_to else "",
        f"one of {entry.allowed_values}" if entry.allowed_values else "",
    ]
    return "; ".join(part for part in parts if part).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
