"""A table or report as Parquet: typed columns, each with its meaning; the same rows give the same bytes.

In: rows as SQLite gives them. Out: a file. Will not: be imported where pyarrow is not installed (`require_pyarrow`).

Text is string, whole numbers (pence too) int64, other numbers double, dates date32, moments timestamps in UTC.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from schemas.vocabulary import ColumnKind
from warehouse.publishing.resources import Field, Resource

Rows = Iterable[Sequence[object]]
COMPRESSION = "zstd"

_TYPES = {
    ColumnKind.TEXT: pa.string(),
    ColumnKind.INTEGER: pa.int64(),
    ColumnKind.NUMBER: pa.float64(),
    ColumnKind.BOOLEAN: pa.bool_(),
    ColumnKind.DATE: pa.date32(),
    ColumnKind.INSTANT: pa.timestamp("us", tz="UTC"),
}
_CELLS: dict[ColumnKind, Callable[[object], object]] = {
    ColumnKind.NUMBER: lambda value: float(str(value)),
    ColumnKind.BOOLEAN: bool,
    ColumnKind.DATE: lambda value: date.fromisoformat(str(value)),
    ColumnKind.INSTANT: lambda value: datetime.fromisoformat(str(value)),
}


@contextmanager
def parquet_writer(resource: Resource, file: Path) -> Iterator[Callable[[Rows], None]]:
    """Yield what writes rows, each call a row group; a table without rows is a file with columns and no rows."""
    schema = _schema(resource)
    with pq.ParquetWriter(file, schema, compression=COMPRESSION) as writer:

        def write(rows: Rows) -> None:
            columns = zip(*rows, strict=True)
            arrays = [_array(*one) for one in zip(resource.fields, columns, strict=True)]
            writer.write_batch(pa.record_batch(arrays, schema=schema))

        yield write


def _schema(resource: Resource) -> pa.Schema:
    return pa.schema(map(_field, resource.fields), metadata={"description": resource.meaning})


def _field(field: Field) -> pa.Field:
    noted = {"description": field.meaning, **({"unit": field.unit} if field.unit else {})}
    return pa.field(field.name, _TYPES[field.kind], nullable=field.nullable, metadata=noted)


def _array(field: Field, values: Sequence[object]) -> pa.Array:
    if (cell := _CELLS.get(field.kind)) is not None:
        values = [None if value is None else cell(value) for value in values]
    return pa.array(values, type=_TYPES[field.kind])
