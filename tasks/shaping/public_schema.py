"""The JSON Schema of `minutebook extract --json`, derived from the types of the minutes.

In: the frozen types. Out: a JSON Schema (draft 2020-12). Will not: describe anything by hand.

`python -m tasks.shaping.public_schema > docs/extract.schema.json` writes it; a test compares the two.
"""

import dataclasses
import datetime as dt
import json
import sys
import types
import typing
from enum import Enum

from schemas.documents import Evidence
from schemas.issues import Issue
from schemas.minutes import Item, Minutes, Structure
from schemas.vocabulary import DocumentKind, DocumentStatus
from tasks.shaping.public_json import SCHEMA, TREE, Json

Schema = dict[str, Json]

_SPAN: Schema = {
    "start": {"type": "integer", "minimum": 0},
    "end": {"type": "integer", "minimum": 1},
    "quote": {"type": "string", "minLength": 1},
    "rule": {"type": "string"},
}
_OPTIONAL: Schema = {"page": {"type": "integer", "minimum": 1}}
_PLAIN: dict[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    dt.date: {"type": "string", "format": "date"},
    Evidence: {"$ref": "#/$defs/span"},
}


def public_schema() -> Schema:
    """Return the schema of an extracted document, or of one that was refused."""
    refused = _object({"schema": {"const": SCHEMA}, "rejection": _strings("code", "message", "hint")})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "What one document of minutes says",
        "oneOf": [_extracted(), refused],
        "$defs": {"span": _object(_SPAN, _OPTIONAL)},
    }


def _extracted() -> Schema:
    minutes, structure = typing.get_type_hints(Minutes), typing.get_type_hints(Structure)
    fields: Schema = {"schema": {"const": SCHEMA}, "document": _document()}
    fields |= {name: _of(minutes[name]) for name in TREE}
    fields |= {name: _of(structure[name]) for name in ("items", "paragraphs", "supporting_documents")}
    issues: Schema = {"type": "array", "items": _of(Issue)}
    return _object(fields | {"issues": issues, "rejection": {"type": "null"}})


def _document() -> Schema:
    fields = _strings("sha256", "media_type", "encoding", "text", "language")["properties"]
    assert isinstance(fields, dict)  # noqa: S101 - narrows the type that _object gives
    pages: Schema = {"type": ["integer", "null"]}
    return _object(
        {
            **fields,
            "n_chars": {"type": "integer"},
            "kind": _of(DocumentKind),
            "status": _of(DocumentStatus),
            "pages": pages,
        }
    )


def _strings(*names: str) -> Schema:
    return _object({name: {"type": "string"} for name in names})


def _object(required: Schema, optional: Schema | None = None) -> Schema:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def _of(kind: object) -> Schema:
    """Return the schema of a type as the public JSON writes it."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return {"anyOf": [_of(part) for part in typing.get_args(kind)]}
    if origin is tuple:
        return {"type": "array", "items": _of(typing.get_args(kind)[0])}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"enum": [word.value for word in kind]}
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _record(kind)
    raise TypeError(f"no JSON Schema for {kind!r}")


def _record(kind: type) -> Schema:
    """Return a frozen type's object; single evidence is spread over it, an item's fields go by name."""
    required: Schema = {}
    optional: Schema = {}
    for name, part in typing.get_type_hints(kind).items():
        if name == "evidence" and part is Evidence:
            required |= _SPAN
            optional |= _OPTIONAL
        elif kind is Item and name == "fields":
            required["fields"] = {"type": "object", "additionalProperties": _of(typing.get_args(part)[0])}
        else:
            required[name.removesuffix("_")] = _of(part)
    return _object(required, optional)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(public_schema(), indent=1) + "\n")
