"""The tables of what later minutes say of earlier ones.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: have a fact refer to a row of another
document: a body and a day lead to the earlier minutes, whether they are loaded before, later or never. What leads to
which row is derived from the facts of both, in `progress_links`.
"""

import pandas as pd
from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import InParagraph, Table, column, day, key, word


class MinutesApprovals(InParagraph):
    """One row an approval of the minutes of an earlier meeting; the quote is the clause that approves them."""

    approval_id: Series[str] = key("Deterministic id, from document and place")
    meeting_id: Series[str] = column("The meeting that approves", ref="meetings.meeting_id")
    earlier_committee_id: Series[str] = column(
        "The body whose minutes they are, one of `committees`; null where the words name another that is not certain",
        null=True,
        aside=True,
    )
    minutes_date: Series[str] = day("Date of the meeting whose minutes they are; null where none or several are named")
    body: Series[str] = column("The body whose minutes they are, where the words name it", null=True)
    correction: Series[str] = column("What had to be corrected in them, as printed; null for nothing", null=True)
    correction_start: Series[pd.Int64Dtype] = column(
        "First character of the correction in documents.text", null=True, aside=True, ge=0
    )
    correction_end: Series[pd.Int64Dtype] = column("Character after its last one", null=True, aside=True, ge=1)
    minute: Series[str] = column("Number of the one minute that is corrected, as printed", null=True)


class ProgressReports(InParagraph):
    """One row a report of what came of an earlier action: matters arising, or a row of an action log."""

    report_id: Series[str] = key("Deterministic id, from document and place")
    meeting_id: Series[str] = column("The meeting that tells of it", ref="meetings.meeting_id")
    earlier_committee_id: Series[str] = column(
        "The body whose action it was, one of `committees`", null=True, aside=True
    )
    minutes_date: Series[str] = day(
        "Date of the meeting that agreed the action; null where the words do not lead to it"
    )
    minute: Series[str] = column("Number of the minute of the action, as printed", null=True)
    action: Series[str] = column("Number of the action in its list, as printed", null=True)
    status: Series[str] = word("What came of it", words.ProgressStatus)


class ProgressLinks(Table):
    """One row a report of progress and a commitment that it may tell of; derived from the facts of both documents.

    Where several links of one report have the same `choice`, the strongest counts if it is the only one so strong, and
    else none: `rpt_progress` says which.
    """

    link_id: Series[str] = key("Deterministic id, from report and commitment")
    document_id: Series[str] = column("Document of the report", ref="documents.document_id")
    report_id: Series[str] = column("The report, one of `progress_reports`", aside=True)
    commitment_document_id: Series[str] = column("Document of the commitment", ref="documents.document_id", aside=True)
    commitment_meeting_id: Series[str] = column("Meeting of the commitment, one of `meetings`", aside=True)
    commitment_id: Series[str] = column("The commitment, one of `commitments`", aside=True)
    link_rule: Series[str] = word("By what the report leads to it", words.ProgressLinkRule, aside=True)
    score: Series[int] = column("Likeness of the words, of 100; 0 where they are too few to tell", aside=True, ge=0)
    strength: Series[int] = column(
        "3 by minute or number and by its words, 2 by minute or number, 1 by its words alone", aside=True, ge=1
    )
    choice: Series[str] = column(
        "Among what it is chosen: `earlier` minutes, `row` of the log itself, or the earlier document whose log has it",
        aside=True,
    )
