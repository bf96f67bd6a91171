"""The columns of the report views: their names, what they mean, and of which type they are.

In: the views' texts and `schemas.reports`. Out: names, meanings, types. Will not: connect; a test compares
with what the databases say.

A report's column is what `schemas.reports` says; else what the first table that the view reads says of the column of
that name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pandera.pandas as pa

from schemas.reports import REPORT_COLUMNS
from schemas.tables import TABLES
from warehouse.tables import fields, sql_type
from warehouse.view_files import view_texts

_READS = re.compile(r"^(?:FROM|(?:LEFT )?JOIN) ([a-z_]+)", re.MULTILINE)
"""The tables of a view's outermost query, which begins its lines."""
_NAMED = re.compile(r"^ {4}\S.* AS ([a-z0-9_]+),?$", re.MULTILINE)
_OUTERMOST = re.compile(r"^SELECT\n(?P<columns>.*?)^FROM ", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReportField:
    """A column of a report; an empty meaning is a fault that a test finds."""

    view: str
    name: str
    data_type: str
    meaning: str


def reports() -> tuple[str, ...]:
    """Return the names of the report views."""
    return tuple(name for name in view_texts() if name.startswith("rpt_"))


def question(view: str) -> str:
    """Return the question that a report answers and how to read it: the comment at the head of its file."""
    lines = (line for line in view_texts()[view].splitlines() if line.startswith("-- "))
    return " ".join(line.removeprefix("-- ") for line in lines)


@cache
def report_fields(view: str) -> tuple[ReportField, ...]:
    """Return the columns of a report in their order."""
    selected = _OUTERMOST.search(view_texts()[view])
    names = _NAMED.findall(selected.group("columns")) if selected else []
    return tuple(ReportField(view, name, _data_type(view, name), column_meaning(view, name)) for name in names)


def column_meaning(view: str, name: str) -> str:
    """Return what a column of a report means; empty where nothing says it."""
    said = REPORT_COLUMNS.get(f"{view}.{name}") or REPORT_COLUMNS.get(name)
    return said.meaning if said else next((str(field.description) for field in _fields(view, name)), "")


def _data_type(view: str, name: str) -> str:
    said = REPORT_COLUMNS.get(f"{view}.{name}") or REPORT_COLUMNS.get(name)
    if said is not None:
        return said.kind.value.upper()
    return next((type(sql_type(name, field)).__name__.upper() for field in _fields(view, name)), "")


def _fields(view: str, name: str) -> Iterator[pa.Column]:
    """Yield the columns of this name of the tables that the view reads, then of those that its steps read."""
    texts = view_texts()
    read = _READS.findall(texts[view])
    steps = [table for step in read if step in texts for table in _READS.findall(texts[step])]
    yield from (fields(table)[name] for table in (*read, *steps) if table in TABLES and name in fields(table))
