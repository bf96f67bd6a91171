"""The tables of runs: doubts, refusals, what each run did, and what is due.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

import pandas as pd
from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import SHA256, Table, column, instant, key, word
from schemas.errors import RejectionCode
from schemas.issues import IssueCode


class LinkingDue(Table):
    """One row a council whose people have to be linked again, because a document of it was loaded."""

    council_code: Series[str] = key("The council")


class Issues(Table):
    """One row a doubt about a document that was loaded."""

    issue_id: Series[str] = key("Deterministic id, from document, code and place")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    code: Series[str] = word("Code from the closed list", IssueCode)
    severity: Series[str] = word("How loud it is", words.Severity)
    message: Series[str] = column("What was seen")
    char_start: Series[pd.Int64Dtype] = column("First character of the words it is about", null=True, ge=0)
    char_end: Series[pd.Int64Dtype] = column("Character after the last one", null=True, ge=1)
    quote: Series[str] = column("Those words", null=True)


class Quarantine(Table):
    """One row a document that is refused at present; it goes when the document loads."""

    source_id: Series[str] = key("Collection and path of the document")
    location: Series[str] = column("Where it was")
    code: Series[str] = word("Reason from the closed list", RejectionCode)
    message: Series[str] = column("What was seen")
    hint: Series[str] = column("What to do about it")
    sha256: Series[str] = column("SHA-256 of the bytes, where they could be read", null=True, str_matches=SHA256)
    run_id: Series[str] = column("Run that refused it", index=True)
    since_utc: Series[str] = instant("When it was first refused with this content")


class Runs(Table):
    """One row a run that had work to do; the counts of dispositions add up to offered."""

    run_id: Series[str] = key("Id of the run")
    started_utc: Series[str] = instant("When it began")
    finished_utc: Series[str] = instant("When it ended; null while it runs or if it was killed", null=True)
    offered: Series[int] = column("Documents that the sources offered", ge=0)
    loaded: Series[int] = column("Loaded with new or changed content", ge=0)
    unchanged: Series[int] = column("Not looked into, nothing new", ge=0)
    degraded: Series[int] = column("Loaded although text may be missing", ge=0)
    quarantined: Series[int] = column("Refused, with a reason", ge=0)
    skipped: Series[int] = column("Left for a later run by --limit", ge=0)
    missing: Series[int] = column("Known from earlier runs and gone from the source", ge=0)
    rows_inserted: Series[int] = column("Fact rows added", ge=0)
    rows_updated: Series[int] = column("Fact rows changed", ge=0)
    rows_deleted: Series[int] = column("Fact rows removed", ge=0)


class Ledger(Table):
    """One row a source: what was last done with which content by which code."""

    source_id: Series[str] = key("Collection and path of the document")
    location: Series[str] = column("Absolute path it was last seen at", index=True)
    size: Series[int] = column("Size in bytes when last seen", ge=0)
    mtime_ns: Series[int] = column("Modification time when last seen, in nanoseconds")
    sha256: Series[str] = column(
        "SHA-256 of the content; null where it could not be read", null=True, str_matches=SHA256
    )
    fingerprint: Series[str] = column("Hash of the code and lexicons that the result rests on")
    entry_hash: Series[str] = column("Hash of its row in the source list")
    disposition: Series[str] = word("How it ended", words.Disposition)
    run_id: Series[str] = column("Run that did it", index=True)
    missing_since_utc: Series[str] = instant("When it was first found gone; null while it is there", null=True)
    listed_council: Series[str] = column(
        "Council that published it, by the source list; null where that does not say", null=True, index=True
    )
