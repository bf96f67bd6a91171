"""What is held of each source: which council it is about, and how its last run ended.

In: a connection that reads. Out: one frozen row a source. Will not: write, or import pandas.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from schemas.vocabulary import Disposition

_ALL = text(
    "SELECT ledger.source_id, ledger.disposition, documents.subject_council"
    " FROM ledger LEFT JOIN documents ON documents.source_id = ledger.source_id"
)


@dataclass(frozen=True, slots=True)
class HeldSource:
    """How a source ended, and the code of the council that its document is about, where one is known."""

    disposition: Disposition
    council: str | None


def read_held(connection: Connection) -> Mapping[str, HeldSource]:
    """Return what is held, by source id."""
    return {row[0]: HeldSource(Disposition(row[1]), row[2]) for row in connection.execute(_ALL)}
