"""The columns that every fact carries: document, offsets, page, quote, rule, and where in the page it stands.

In: Evidence. Out: those columns. Will not: know the fact.
"""

from schemas.documents import Evidence
from schemas.minutes import Minutes
from schemas.rows import Cell
from schemas.vocabulary import Basis
from tasks.shaping.identities import Identities

_STATED = Basis.STATED.value


def evidence_columns(minutes: Minutes, ids: Identities, evidence: Evidence) -> dict[str, Cell]:
    """Return the columns of `Evidenced`; a fact that is more than its words say puts another basis in."""
    document = minutes.structure.document
    return {
        "document_id": ids.document,
        "char_start": evidence.start,
        "char_end": evidence.end,
        "page": document.page_of(evidence),
        "quote": evidence.quote(document.text),
        "rule": document.rule_of(evidence),
        "basis": _STATED,
    }


def paragraph_columns(minutes: Minutes, ids: Identities, evidence: Evidence, local_id: str) -> dict[str, Cell]:
    """Return the columns of `InParagraph`; `local_id` is a paragraph's, or the item's for words above the minutes."""
    return {**evidence_columns(minutes, ids, evidence), **ids.place(local_id)}
