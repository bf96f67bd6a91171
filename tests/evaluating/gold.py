"""A tiny gold file, for tests to vary."""

import hashlib
import json
from pathlib import Path
from typing import Any

TEXT = """Agenda item

Budget

Minutes:

1. Councillor A Rook asked how much had been spent. Ms Wren, Head of Finance, said that £2m had been spent by May 2031.

2. RESOLVED: That the report be noted.
"""


def span(words: str, text: str = TEXT, **fields: Any) -> dict[str, Any]:
    """Return the first place of some words as a gold file writes it."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words, **fields}


def gold(text: str = TEXT, **lists: Any) -> dict[str, Any]:
    """Return the content of a gold file that says only this."""
    data = text.encode()
    document = {"file": "budget.txt", "sha256": hashlib.sha256(data).hexdigest()}
    return {"schema": "gold-minutes/1", "document": document, **lists}


def write(folder: Path, content: dict[str, Any], text: str = TEXT, name: str = "budget") -> Path:
    """Write a gold file and its document; return the former."""
    (folder / "budget.txt").write_bytes(text.encode())
    path = folder / f"{name}.json"
    path.write_text(json.dumps(content), "utf-8")
    return path
