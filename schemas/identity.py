"""Deterministic ids: the same few stable fields always give the same id, on any machine.

In: raw strings. Out: ids such as `dec_430622c7...`. Will not: use clocks, random numbers or row order.
"""

import hashlib

_SEPARATOR = "\x1f"
OWNER = 8
"""Hex digits of its document's id that the id of a fact begins with."""


def make_id(kind: str, *parts: str) -> str:
    """Return `kind_` and 20 hex digits (80 bits) of the SHA-256 of the parts.

    >>> make_id("doc", "documents/a.txt")
    'doc_430622c741eb6e4d7cc7'
    """
    return f"{kind}_{_digest(_SEPARATOR.join(parts))[:20]}"


def make_id_within(kind: str, document_id: str, *parts: str) -> str:
    """Return the id of something of a document: 8 hex digits of the document's own id, and 16 of its own.

    Rows of one document so stand beside each other in every index, and a load touches a page or two of each where
    wholly random ids would touch one a row: it takes half as long.

    >>> make_id_within("dec", "doc_430622c741eb6e4d7cc7", "p4")
    'dec_430622c78d81e82cb9d95a37'
    """
    return Within(document_id).id_of(kind, *parts)


class Within:
    """Makes the ids of what is in one document, of which there are hundreds."""

    def __init__(self, document_id: str) -> None:
        """Take in what the ids have in common."""
        self._owner = document_id.partition("_")[2][:OWNER]
        self._begun = f"{document_id}{_SEPARATOR}"

    def id_of(self, kind: str, *parts: str) -> str:
        """Return the id of something of the document, as `make_id_within`."""
        return f"{kind}_{self._owner}{_digest(self._begun + _SEPARATOR.join(parts))[:16]}"


def version_id(document_id: str, sha256: str) -> str:
    """Return the key of a content of a document."""
    return make_id_within("ver", document_id, sha256)


def committee_id(council_code: str, name: str) -> str:
    """Return the key of a body of a council: spellings that differ in case, signs, `&` or `The` are one body.

    >>> committee_id("KEN", "The Adults & Health Committee") == committee_id("KEN", "ADULTS AND HEALTH COMMITTEE")
    True
    """
    plain = name.casefold().replace("&", " and ").translate(dict.fromkeys(map(ord, "’'")))
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    return make_id("com", council_code, *(words[1:] if words[:1] == ["the"] and len(words) > 1 else words))


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
