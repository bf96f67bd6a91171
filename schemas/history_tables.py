"""The tables of history: the contents that a document has had, and what changed in its facts from run to run.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import SHA256, Table, column, instant, key, word


class DocumentVersions(Table):
    """One row a content that a document has had; facts are those of the current one."""

    version_id: Series[str] = key("Deterministic id, from document and hash")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    sha256: Series[str] = column("SHA-256 of that version's bytes", str_matches=SHA256)
    n_chars: Series[int] = column("Length of its text in characters", ge=0)
    status: Series[str] = word("Draft or approved minutes, as that version says", words.DocumentStatus)
    source_etag: Series[str] = column("ETag that the source gave with it", null=True)
    source_last_modified: Series[str] = column("Last-Modified that the source gave with it", null=True)
    first_seen_utc: Series[str] = instant("When a run first loaded it")
    last_seen_utc: Series[str] = instant(
        "When a run found another version in its place; null while it is the current one", null=True
    )


class Changes(Table):
    """One row a fact that a run inserted, updated or deleted, or a document that it loaded for the first time.

    The facts of a first load have no row: they are all new. Nor has a fact that only moved within its document.
    """

    change_id: Series[str] = key("Deterministic id, from document and ordinal")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    ordinal: Series[int] = column("Place among the changes of the document, from 1", ge=1)
    run_id: Series[str] = column("Run that did it", index=True)
    changed_utc: Series[str] = column("When it did", index=True)
    change: Series[str] = word("What happened to the fact, or to the document", words.Change)
    because: Series[str] = word("Why", words.ChangeCause)
    version_id: Series[str] = column("Version of the document from then on, in document_versions")
    earlier_version_id: Series[str] = column(
        "Version before; the same one where only rules changed, null for a document that was not held", null=True
    )
    fact_table: Series[str] = column("Table of the fact")
    fact_id: Series[str] = column("Its key there; of a deleted fact, the key that it had")
    quote: Series[str] = column("The words that it rests on; of a deleted fact, those it rested on", null=True)
    old_values: Series[str] = column("JSON of the columns that differ, as they were", null=True)
    new_values: Series[str] = column("JSON of the columns that differ, as they are", null=True)
