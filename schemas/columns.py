"""What the declarations of tables are made of: fields with their meaning, and the columns that all facts share.

In: nothing. Out: fields and base models. Will not: declare a table.

A column's metadata says what pandas cannot: `key` (primary key), `ref` ("table.column"), `sql` (the
SQL type where it is not the pandas type's own: date, timestamp), `index`, and `aside`: the column says where or how
something was found and not what it is, so that a change of it alone is no change worth telling (`warehouse.history`).
`*_utc` are ISO 8601 strings in UTC; they are left out when two warehouses are compared.
"""

from enum import StrEnum
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from schemas.vocabulary import Basis

ISO_DATE = r"^\d{4}-\d{2}-\d{2}$"
ISO_UTC = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?\+00:00$"
SHA256 = r"^[0-9a-f]{64}$"


def column(
    meaning: str,
    *,
    null: bool = False,
    ref: str | None = None,
    index: bool | None = None,
    sql: str | None = None,
    aside: bool = False,
    **checks: Any,
) -> Any:
    """Return a field with its meaning and what the database needs to know; references have an index if not refused."""
    metadata = {
        "ref": ref,
        "index": ref is not None if index is None else index,
        "sql": sql,
        "key": False,
        "aside": aside,
    }
    return pa.Field(description=meaning, nullable=null, coerce=True, metadata=metadata, **checks)


def key(meaning: str, *, sql: str | None = None, **checks: Any) -> Any:
    """Return a primary key field."""
    metadata = {"ref": None, "index": False, "sql": sql, "key": True, "aside": True}
    return pa.Field(description=meaning, unique=True, nullable=False, coerce=True, metadata=metadata, **checks)


def word(meaning: str, vocabulary: type[StrEnum], *, null: bool = False, aside: bool = False) -> Any:
    """Return a field that holds a word of a closed vocabulary."""
    return column(meaning, null=null, aside=aside, isin=[entry.value for entry in vocabulary])


def day(meaning: str, *, index: bool = False) -> Any:
    """Return a nullable calendar date, an ISO string in frames and DATE in SQL."""
    return column(meaning, null=True, sql="date", index=index, str_matches=ISO_DATE)


def instant(meaning: str, *, null: bool = False) -> Any:
    """Return a moment in UTC as an ISO string."""
    return column(meaning, null=null, str_matches=ISO_UTC)


class Table(pa.DataFrameModel):
    """Base of all tables: only declared columns, in any order."""

    class Config:
        strict = True
        coerce = True


class Evidenced(Table):
    """Base of all facts: the document and the exact words they rest on."""

    document_id: Series[str] = column("Document that states the fact", ref="documents.document_id")
    char_start: Series[int] = column("First character of the quote in documents.text, counted from 0", aside=True, ge=0)
    char_end: Series[int] = column("Character after the last one of the quote", aside=True, ge=1)
    page: Series[pd.Int64Dtype] = column(
        "Page of the quote, from 1; null for text without pages", null=True, aside=True, ge=1
    )
    quote: Series[str] = column(
        "The exact words: documents.text from char_start to char_end", str_length={"min_value": 1}
    )
    rule: Series[str] = column("Name of the rule that found it", aside=True)
    basis: Series[str] = word(
        "stated where the words say it, derived where a rule concludes it from them", Basis, aside=True
    )


class InParagraph(Evidenced):
    """Base of facts that stand in an item, and in a paragraph of it unless they stand above the minutes."""

    item_id: Series[str] = column("The agenda item", ref="agenda_items.item_id")
    paragraph_id: Series[str] = column(
        "Paragraph of the quote; null above the minutes", null=True, ref="paragraphs.paragraph_id"
    )
