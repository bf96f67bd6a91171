"""The council register: UK local authorities, current and abolished, by register code.

In: `reference/councils.csv`. Out: frozen entries. Will not: know parish councils or other bodies.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from io import StringIO
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One council; `columns` holds its row as printed, with None for blanks, `folded` its name without case."""

    code: str
    gss_code: str | None
    name: str
    columns: Mapping[str, str | None]
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        """Fold the name once, not for every document that is looked through for it."""
        object.__setattr__(self, "folded", self.name.casefold())


@lru_cache(maxsize=1)
def register() -> Mapping[str, RegisterEntry]:
    """Return the entries by register code."""
    text = files("seeds").joinpath("reference/councils.csv").read_text("utf-8")
    rows = ({name: value or None for name, value in row.items()} for row in csv.DictReader(StringIO(text)))
    return MappingProxyType({entry.code: entry for entry in map(_entry, rows)})


def council_codes() -> frozenset[str]:
    """Return every register code."""
    return frozenset(register())


def _entry(row: Mapping[str, str | None]) -> RegisterEntry:
    return RegisterEntry(row["council_code"] or "", row["gss_code"], row["name"] or "", MappingProxyType(dict(row)))
