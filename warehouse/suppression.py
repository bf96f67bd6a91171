"""The suppression list: what was purged and is not ingested again, known by keyed hashes only.

In: the warehouse's URL or a connection. Out: a `SuppressionList` that can be asked. Will not: tell what is on it, or
import pandera. A mark is an HMAC with a key of the warehouse's own: nobody can try names on the list alone.
"""

import hmac
from dataclasses import dataclass
from secrets import token_bytes

from sqlalchemy import Connection, text

from schemas.vocabulary import Suppressed
from warehouse.backend import backend_of
from warehouse.engine import reading

KEY = "suppression_key"
_KEY_BYTES = 32
_READ_KEY = text("SELECT value FROM warehouse_info WHERE name = :name")
_WRITE_KEY = text("INSERT INTO warehouse_info (name, value) VALUES (:name, :value)")
_MARKS = text("SELECT suppression_id FROM suppressions")
_KEPT = text("SELECT DISTINCT purge_id, kind FROM suppressions")


@dataclass(frozen=True, slots=True)
class SuppressionList:
    """What is kept out; false where that is nothing."""

    key: bytes = b""
    marks: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Say whether anything is kept out."""
        return bool(self.marks)

    def has_source(self, source_id: str) -> bool:
        """Say whether a document of this name was purged."""
        return self._has(Suppressed.SOURCE, source_id)

    def has_content(self, sha256: str) -> bool:
        """Say whether these bytes were purged, whatever their name was."""
        return self._has(Suppressed.CONTENT, sha256)

    def _has(self, kind: Suppressed, value: str) -> bool:
        return bool(self.marks) and mark(self.key, kind, value) in self.marks


NOTHING_SUPPRESSED = SuppressionList()


def mark(key: bytes, kind: Suppressed, value: str) -> str:
    """Return the keyed hash by which a source id or a content is known again."""
    return hmac.new(key, f"{kind.value}\x1f{value}".encode(), "sha256").hexdigest()


def read_suppressions(url: str) -> SuppressionList:
    """Return the list; empty where there is no warehouse yet."""
    if not backend_of(url).exists():
        return NOTHING_SUPPRESSED
    with reading(url) as connection:
        return suppressions(connection)


def suppressions(connection: Connection) -> SuppressionList:
    """Return the list of an open warehouse."""
    key = key_of(connection)
    return SuppressionList(key, frozenset(connection.scalars(_MARKS))) if key else NOTHING_SUPPRESSED


def kept_out(connection: Connection) -> dict[str, frozenset[Suppressed]]:
    """Return what each purge still keeps out, by its receipt: the name, contents, or both."""
    kept: dict[str, frozenset[Suppressed]] = {}
    for purge_id, kind in connection.execute(_KEPT):
        kept[purge_id] = kept.get(purge_id, frozenset()) | {Suppressed(kind)}
    return kept


def key_of(connection: Connection) -> bytes:
    """Return the warehouse's key; empty before the first purge."""
    return bytes.fromhex(connection.scalar(_READ_KEY, {"name": KEY}) or "")


def made_key(connection: Connection) -> bytes:
    """Return the warehouse's key, which the first purge makes."""
    if not (key := key_of(connection)):
        key = token_bytes(_KEY_BYTES)
        connection.execute(_WRITE_KEY, {"name": KEY, "value": key.hex()})
    return key
