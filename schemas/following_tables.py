"""The tables of what later minutes say of earlier ones.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: refer to a row of another document: a
body and a day lead to the earlier minutes, whether they are loaded before, later or never.
"""

import pandas as pd
from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import InParagraph, column, day, key, word


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
