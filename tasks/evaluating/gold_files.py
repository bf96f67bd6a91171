"""Gold files: a folder of hand annotation, each with the document that it is about.

In: a folder. Out: Annotation, in the order of the file names. Will not: read facts; raises GoldError for a
folder without gold, an unknown schema, a document that is missing or another one, and words that are not there.
"""

import hashlib
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from schemas.errors import GoldError
from tasks.evaluating.sides import Annotation
from tasks.evaluating.verifying import misquotes

SCHEMA = "gold-minutes/1"
GOLD = "gold-minutes/"
"""How the schema of a gold file of any version begins; other JSON in the folder, such as a taxonomy, is passed over."""


def gold_of(folder: Path) -> tuple[Annotation, ...]:
    """Return the annotated documents of a folder, not of folders in it."""
    found = tuple(_annotations(folder))
    if not found:
        raise GoldError(str(folder), f"no gold file here (JSON with 'schema': {SCHEMA!r})")
    return found


def read_gold(path: Path) -> Annotation:
    """Return one annotated document, with its quotes checked."""
    content = _json(path)
    schema = content.get("schema")
    if schema != SCHEMA:
        raise GoldError(str(path), f"its schema is {schema!r}; {SCHEMA!r} is read")
    data = _document(path, content)
    annotation = Annotation(path.stem, content, _decoded(path, data), data)
    wrong = misquotes(annotation)
    if wrong:
        more = f" (and {len(wrong) - 1} more)" if wrong[1:] else ""
        raise GoldError(str(path), f"{wrong[0]}{more}")
    return annotation


def _annotations(folder: Path) -> Iterator[Annotation]:
    for path in sorted(folder.glob("*.json")):
        if str(_json(path).get("schema")).startswith(GOLD):
            yield read_gold(path)


def _json(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GoldError(str(path), f"no JSON: {error}") from error
    return content if isinstance(content, dict) else {}


def _document(path: Path, content: dict[str, Any]) -> bytes:
    """Return the bytes of the document; it lies where the gold file says, beside it, or with the samples."""
    document = content["document"]
    names = [document[key] for key in ("path", "file") if document.get(key)]
    samples = Path(str(files("seeds").joinpath("documents")))
    places = [path.parent / name for name in names] + [samples / Path(name).name for name in names]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise GoldError(str(path), f"its document {names[-1] if names else None!r} is not there")
    data: bytes = found.read_bytes()
    if hashlib.sha256(data).hexdigest() != document["sha256"]:
        raise GoldError(str(path), f"{found} is not the document that was annotated: its sha256 differs")
    return data


def _decoded(path: Path, data: bytes) -> str:
    """Return the text that the offsets count in."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise GoldError(str(path), f"its document is not UTF-8 text: {error}") from error
