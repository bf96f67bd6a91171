"""The tables of erasure: receipts of what was purged, and the marks by which it is known again and kept out.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold a name, a path or a plain hash of
what was purged: a mark is a hash with the warehouse's own key, so that nobody can try names on the list alone.
"""

from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import SHA256, Table, column, instant, key, word


class Purges(Table):
    """One row a document that was purged: the receipt, without personal data."""

    purge_id: Series[str] = key("Id of the receipt, from the mark and the moment")
    source_mark: Series[str] = column("Keyed hash of the source id", str_matches=SHA256)
    purged_utc: Series[str] = instant("When its rows were deleted")
    reason: Series[str] = column("Why, in the words of who purged it; free of personal data is that person's duty")
    status: Series[str] = word("How far the purge is", words.PurgeStatus)
    finished_utc: Series[str] = instant("When nothing of it was left in any file; null while pending", null=True)
    lifted_utc: Series[str] = instant("When it was allowed to come again; null while it is kept out", null=True)
    versions: Series[int] = column("Contents that it had had", ge=0)
    facts: Series[int] = column("Rows of the document and its facts that were deleted", ge=0)
    changes: Series[int] = column("Rows of its history that were deleted", ge=0)


class Suppressions(Table):
    """One row a source id or content that is not ingested again, because it was purged."""

    suppression_id: Series[str] = key("Keyed hash of the source id or of the content's SHA-256", str_matches=SHA256)
    purge_id: Series[str] = column("The receipt", ref="purges.purge_id")
    kind: Series[str] = word("What is kept out", words.Suppressed)
