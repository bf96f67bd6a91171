"""Minutes as the public JSON of `minutebook extract --json`; its schema is `minutebook/extract/1`.

In: Minutes, or a rejection. Out: a mapping that `json.dumps` takes. Will not: leave a key out; what the
document does not say is null or an empty list.

The field names of `schemas.minutes` are the JSON's. An `evidence` becomes `start`, `end`, `quote`,
`rule` and, for documents with pages, `page`.
"""

import dataclasses
import datetime as dt
from enum import Enum

from schemas.documents import Document, Evidence
from schemas.errors import Rejection
from schemas.minutes import Item, Minutes

SCHEMA = "minutebook/extract/1"
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_FIRST = ("council", "subject_council", "committee", "meeting", "meetings", "attendance")
TREE = tuple(field.name for field in dataclasses.fields(Minutes) if field.name not in ("structure", "issues"))


def minutes_json(minutes: Minutes) -> dict[str, Json]:
    """Return the whole tree of one document."""
    structure, document = minutes.structure, minutes.structure.document
    tree: dict[str, Json] = {name: _plain(getattr(minutes, name), document) for name in TREE}
    return {
        "schema": SCHEMA,
        "document": {
            "sha256": document.sha256,
            "media_type": document.media_type,
            "encoding": document.encoding,
            "n_chars": len(document.text),
            "text": document.text,
            "kind": structure.kind.value,
            "status": structure.status.value,
            "language": structure.language,
            "pages": document.pages,
        },
        **{name: tree.pop(name) for name in _FIRST},
        "items": _plain(structure.items, document),
        "paragraphs": _plain(structure.paragraphs, document),
        **tree,
        "supporting_documents": _plain(structure.supporting_documents, document),
        "issues": _plain(minutes.issues, document),
        "rejection": None,
    }


def rejection_json(rejection: Rejection) -> dict[str, Json]:
    """Return the JSON of a document that was refused: no facts, and what to do."""
    reason: dict[str, Json] = {
        "code": rejection.code.value,
        "message": rejection.message,
        "hint": rejection.hint,
    }
    return {"schema": SCHEMA, "rejection": reason}


def _plain(value: object, document: Document) -> Json:
    """Turn frozen types into mappings, tuples into lists, words of a vocabulary into strings."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Evidence):
        return _span(value, document)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(entry, document) for entry in value]
    if dataclasses.is_dataclass(value):
        return _record(value, document)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"no JSON for {type(value).__name__}")


def _record(value: object, document: Document) -> dict[str, Json]:
    """Return a frozen type's fields; `for_` is `for`, and single evidence is spread over the record."""
    record: dict[str, Json] = {}
    for field in dataclasses.fields(value):  # type: ignore[arg-type]  # the caller has seen that it is one
        part = getattr(value, field.name)
        if field.name == "evidence" and isinstance(part, Evidence):
            record |= _span(part, document)
        elif isinstance(value, Item) and field.name == "fields":
            record["fields"] = {entry.name: _record(entry, document) for entry in value.fields}
        else:
            record[field.name.removesuffix("_")] = _plain(part, document)
    return record


def _span(evidence: Evidence, document: Document) -> dict[str, Json]:
    page = document.page_of(evidence)
    span: dict[str, Json] = {
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote(document.text),
        "rule": document.rule_of(evidence),
    }
    return span if page is None else {**span, "page": page}
