"""Deterministic ids: the same few stable fields always give the same id, on any machine.

In: raw strings. Out: ids such as `dec_5f0c...`. Will not: use clocks, random numbers or row order.
"""

import hashlib

_SEPARATOR = "\x1f"


def make_id(kind: str, *parts: str) -> str:
    """Return `kind_` and 20 hex digits (80 bits) of the SHA-256 of the parts.

    >>> make_id("doc", "documents/a.txt")
    'doc_dcb0562937f6a0eeb6fe'
    """
    digest = hashlib.sha256(_SEPARATOR.join(parts).encode("utf-8"))
    return f"{kind}_{digest.hexdigest()[:20]}"
