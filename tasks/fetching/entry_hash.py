"""The hash of what the source list says of a document, by which a later run sees that it says something else.

In: an entry of the source list. Out: its hash. Will not: compare it (`judging`).
"""

import json
from dataclasses import asdict
from functools import lru_cache
from hashlib import sha256

from schemas.sources import SourceEntry


@lru_cache(maxsize=4096)
def entry_hash(entry: SourceEntry) -> str:
    """Return the hash of what the source list says of a document."""
    return sha256(json.dumps(asdict(entry), sort_keys=True, default=str).encode()).hexdigest()
