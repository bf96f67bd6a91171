"""The data dictionary: what every column means, for the warehouse's own table and for the docs.

In: the declared tables and reports. Out: entries, and a Markdown page of them. Will not: describe anything that is
not declared.

`python -m warehouse.dictionary > docs/data-dictionary.md` writes the page; a test compares the two.
"""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass

from schemas.tables import TABLES
from warehouse.report_columns import question, report_fields, reports
from warehouse.tables import allowed_words, fields, lower_bound, meaning, note, sql_type

HEAD = """# Data dictionary

Written by `python -m warehouse.dictionary` from `schemas/`; the warehouse holds the same as `data_dictionary`, and
PostgreSQL as comments too (`\\d+ rpt_money`). Read the reports `rpt_*` first: they need no join,
and any of their columns may be null.
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


def report_entries() -> Iterator[DictionaryEntry]:
    """Yield every column of every report view; what a view gives may always be missing."""
    for view in reports():
        for position, field in enumerate(report_fields(view), start=1):
            yield DictionaryEntry(
                table_name=view,
                column_name=field.name,
                position=position,
                data_type=field.data_type,
                nullable=True,
                is_key=False,
                refers_to=None,
                allowed_values=None,
                meaning=field.meaning,
            )


def schema_hash() -> str:
    """Return a hash of what a warehouse's tables promise; the wording of meanings is not part of it."""
    shape = [
        (*astuple(entry)[:-1], lower_bound(fields(entry.table_name)[entry.column_name])) for entry in all_entries()
    ]
    return hashlib.sha256(repr(shape).encode()).hexdigest()


def as_markdown() -> str:
    """Return the page `docs/data-dictionary.md`."""
    told = {view: [entry for entry in report_entries() if entry.table_name == view] for view in reports()}
    parts = [f"\n## {view}\n\n{question(view)}\n\n{_rows(columns)}" for view, columns in told.items()]
    parts += [f"\n## {table}\n\n{meaning(table)}\n\n{_rows(entries(table))}" for table in TABLES]
    return HEAD + "".join(parts)


def _rows(columns: Iterable[DictionaryEntry]) -> str:
    lines = ["| column | type | meaning |", "|---|---|---|"]
    lines += [f"| {entry.column_name} | {_type(entry)} | {_cell(entry)} |" for entry in columns]
    return "\n".join(lines) + "\n"


def _type(entry: DictionaryEntry) -> str:
    words = [
        entry.data_type.lower(),
        "key" if entry.is_key else "",
        "may be null" if entry.nullable and not _is_report(entry) else "",
    ]
    return ", ".join(word for word in words if word)


def _is_report(entry: DictionaryEntry) -> bool:
    return entry.table_name not in TABLES


def _cell(entry: DictionaryEntry) -> str:
    parts = [
        entry.meaning,
        f"refers to `{entry.refers_to}`" if entry.refers_to else "",
        f"one of {entry.allowed_values}" if entry.allowed_values else "",
    ]
    return "; ".join(part for part in parts if part).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
