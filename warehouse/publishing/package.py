"""`datapackage.json`: what a published set holds, in the terms of Frictionless Data (Data Package, Table Schema).

In: the resources and the files that were written. Out: a descriptor. Will not: read a row.

The CSV files are the tabular resources, with fields, types, keys and constraints; the other forms are listed beside
them with size and hash. The licence is what the source list says of the documents; where it says nothing, nothing is
claimed.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from schemas.vocabulary import ColumnKind
from warehouse.publishing.resources import Field, Resource

MEDIA_TYPES = {
    ".csv": "text/csv",
    ".parquet": "application/vnd.apache.parquet",
    ".sqlite": "application/vnd.sqlite3",
    ".md": "text/markdown",
}
_TYPES = {
    ColumnKind.TEXT: "string",
    ColumnKind.INTEGER: "integer",
    ColumnKind.NUMBER: "number",
    ColumnKind.BOOLEAN: "boolean",
    ColumnKind.DATE: "date",
    ColumnKind.INSTANT: "datetime",
}


@dataclass(frozen=True, slots=True)
class About:
    """What is said of the whole: `licences` are the source list's own words."""

    title: str
    created: datetime
    licences: tuple[str, ...]

    @property
    def version(self) -> str:
        """Return the version of the data: the moment of which it is."""
        return f"{self.created:%Y%m%dT%H%M%SZ}"


def licences_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the licences that the source list gives, in its words."""
    found = connection.execute("SELECT DISTINCT licence FROM documents WHERE licence IS NOT NULL ORDER BY licence")
    return tuple(row[0] for row in found)


def descriptor(about: About, resources: Iterable[Resource], folder: Path) -> dict[str, Any]:
    """Return the content of `datapackage.json` for the files in a folder."""
    tables = {resource.name: resource for resource in resources}
    return {
        "profile": "data-package",
        "name": "minutebook",
        "title": about.title,
        "description": "Written by Minutebook from published minutes. Each fact has the exact words that it rests on. "
        "The licence of a document is in documents.licence; null is not known.",
        "version": about.version,
        "created": f"{about.created:%Y-%m-%dT%H:%M:%SZ}",
        **({"licenses": [_licence(words) for words in about.licences]} if about.licences else {}),
        "resources": [_resource(file, folder, tables) for file in _files(folder)],
    }


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files that are listed, tabular ones first."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in MEDIA_TYPES)
    yield from sorted(files, key=lambda path: (path.suffix != ".csv", path.suffix))


def _licence(words: str) -> dict[str, str]:
    """Return a licence as the specification wants it: an address is its path; else its letters are its name."""
    if words.startswith(("http://", "https://")):
        return {"path": words, "title": words}
    name = "".join(letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "-" for letter in words)
    return {"name": name, "title": words}


def _resource(file: Path, folder: Path, tables: dict[str, Resource]) -> dict[str, Any]:
    suffix = file.suffix.removeprefix(".")
    told = {
        "path": file.relative_to(folder).as_posix(),
        "format": suffix,
        "mediatype": MEDIA_TYPES[file.suffix],
        "bytes": file.stat().st_size,
        "hash": f"sha256:{_sha256(file)}",
    }
    table = tables.get(file.stem)
    if suffix != "csv" or table is None:
        return {"name": f"{file.stem}-{suffix}".replace("_", "-").lower(), "type": "file", **told}
    return {
        "name": table.name,
        "type": "table",
        "profile": "tabular-data-resource",
        "title": table.name.replace("_", " "),
        "description": table.meaning,
        **told,
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": _schema(table, tables),
    }


def _schema(table: Resource, tables: dict[str, Resource]) -> dict[str, Any]:
    keys = [field.name for field in table.fields if field.is_key]
    references = [one for field in table.fields for one in _reference(field, table, tables)]
    return {
        "fields": [_field(field) for field in table.fields],
        "missingValues": [""],
        **({"primaryKey": keys} if keys else {}),
        **({"foreignKeys": references} if references else {}),
    }


def _field(field: Field) -> dict[str, Any]:
    limits = {
        "required": not field.nullable,
        "unique": field.is_key,
        "enum": list(field.words),
        "minimum": field.least,
        "pattern": field.pattern if field.kind is ColumnKind.TEXT else None,
    }
    constraints = {name: limit for name, limit in limits.items() if limit not in (None, False, [])}
    return {
        "name": field.name,
        "type": _TYPES[field.kind],
        "description": field.meaning,
        **({"unit": field.unit} if field.unit else {}),
        **({"constraints": constraints} if constraints else {}),
    }


def _reference(field: Field, table: Resource, tables: dict[str, Resource]) -> Iterator[dict[str, Any]]:
    target, _, column = (field.refers_to or "").partition(".")
    if target in tables:
        named = "" if target == table.name else target
        yield {"fields": [field.name], "reference": {"resource": named, "fields": [column]}}


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
