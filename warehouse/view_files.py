"""The views as they are written: one SELECT a file in `warehouse/views/`, under a comment that says its question.

In: the files. Out: their texts. Will not: connect.
"""

from functools import cache
from importlib.resources import files


@cache
def view_texts() -> dict[str, str]:
    """Return the SELECT of every view by its name, in the order of names."""
    found = [entry for entry in files("warehouse").joinpath("views").iterdir() if entry.name.endswith(".sql")]
    return {entry.name.removesuffix(".sql"): entry.read_text("utf-8") for entry in sorted(found, key=lambda e: e.name)}
