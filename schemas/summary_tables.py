"""What is counted of each document while it loads, so that reports over all councils need not read every fact.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`, and the indexes that the reports read them by. Will
not: hold what cannot be counted again from the facts.
"""

from typing import Any

import pandas as pd
from pandera.typing import Series

from schemas.columns import Table, column, key

_POTS = "Sums of money of the kind `{}` in these paragraphs, each pot once; null for none"


def _pots(kind: str) -> Any:
    return column(_POTS.format(kind), null=True, aside=True)


class MeetingThemes(Table):
    """One row a meeting of a document and a theme that it speaks of, with counts; derived from the facts."""

    meeting_theme_id: Series[str] = key("Deterministic id, from document, meeting and theme")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    meeting_id: Series[str] = column("The meeting, one of `meetings`", aside=True)
    subject_council: Series[str] = column("Council that the document is about", null=True, aside=True)
    month: Series[str] = column(
        "Month of the meeting, YYYY-MM; null where its date is not known", null=True, aside=True
    )
    theme_id: Series[str] = column("The theme, one of `themes`", aside=True)
    paragraphs: Series[int] = column("Paragraphs that speak of it", aside=True, ge=1)
    primary_paragraphs: Series[pd.Int64Dtype] = column(
        "Of these, paragraphs that an analyst would file there; null for none", null=True, aside=True
    )
    decisions: Series[pd.Int64Dtype] = column(
        "Resolutions with words in these paragraphs; null for none", null=True, aside=True
    )
    commitments: Series[pd.Int64Dtype] = column("Commitments in them; null for none", null=True, aside=True)
    questions: Series[pd.Int64Dtype] = column("Questions in them; null for none", null=True, aside=True)
    pots_saving: Series[pd.Int64Dtype] = _pots("saving")
    pots_spend: Series[pd.Int64Dtype] = _pots("spend")
    pots_investment: Series[pd.Int64Dtype] = _pots("investment")
    pots_overspend: Series[pd.Int64Dtype] = _pots("overspend")
    pots_underspend: Series[pd.Int64Dtype] = _pots("underspend")
    pots_reduction: Series[pd.Int64Dtype] = _pots("reduction")
    pots_funding_commitment: Series[pd.Int64Dtype] = _pots("funding_commitment")
    pots_national_funding: Series[pd.Int64Dtype] = _pots("national_funding")
    pots_fee: Series[pd.Int64Dtype] = _pots("fee")
    pots_budget: Series[pd.Int64Dtype] = _pots("budget")
    pots_grant: Series[pd.Int64Dtype] = _pots("grant")
    pots_income: Series[pd.Int64Dtype] = _pots("income")
    pots_other: Series[pd.Int64Dtype] = _pots("other")


COUNTS = tuple(
    name
    for name in MeetingThemes.to_schema().columns
    if name not in ("meeting_theme_id", "document_id", "meeting_id", "subject_council", "month", "theme_id")
)
"""What is counted of a meeting and a theme."""


def _total(what: str) -> Any:
    return column(f"{what}, of all meetings of the month, in whatever form", aside=True, ge=0)


class ThemeMonths(Table):
    """One row a council, month and theme: the sum of its rows of `meeting_themes`, kept while documents load.

    Meetings that were published in several forms are in it with each: `monthly_themes` takes the lesser ones off again.
    """

    theme_month_id: Series[str] = key(
        "Council, month and theme, as council/month/theme, so that a month's are together"
    )
    subject_council: Series[str] = column("Council that the documents are about")
    month: Series[str] = column("Month of the meetings, YYYY-MM; null where their dates are not known", null=True)
    theme_id: Series[str] = column("The theme, one of `themes`")
    meetings: Series[int] = column("Meetings that spoke of it, in whatever form", aside=True, ge=0)
    paragraphs: Series[int] = _total("Paragraphs that speak of it")
    primary_paragraphs: Series[int] = _total("Of these, paragraphs that an analyst would file there")
    decisions: Series[int] = _total("Resolutions with words in these paragraphs")
    commitments: Series[int] = _total("Commitments in them")
    questions: Series[int] = _total("Questions in them")
    pots_saving: Series[int] = _total("Sums of money of the kind `saving`")
    pots_spend: Series[int] = _total("Sums of money of the kind `spend`")
    pots_investment: Series[int] = _total("Sums of money of the kind `investment`")
    pots_overspend: Series[int] = _total("Sums of money of the kind `overspend`")
    pots_underspend: Series[int] = _total("Sums of money of the kind `underspend`")
    pots_reduction: Series[int] = _total("Sums of money of the kind `reduction`")
    pots_funding_commitment: Series[int] = _total("Sums of money of the kind `funding_commitment`")
    pots_national_funding: Series[int] = _total("Sums of money of the kind `national_funding`")
    pots_fee: Series[int] = _total("Sums of money of the kind `fee`")
    pots_budget: Series[int] = _total("Sums of money of the kind `budget`")
    pots_grant: Series[int] = _total("Sums of money of the kind `grant`")
    pots_income: Series[int] = _total("Sums of money of the kind `income`")
    pots_other: Series[int] = _total("Sums of money of the kind `other`")


WIDE_INDEXES: dict[str, tuple[str, ...]] = {
    "meetings": ("committee_id", "meeting_date"),
    "listed_meetings": ("council_code", "meeting_date"),
    "minutes_approvals": ("earlier_committee_id", "minutes_date"),
    "progress_reports": ("earlier_committee_id", "minutes_date", "minute"),
}
"""By table: an index of several columns by which reports and loads find its rows."""

KEPT_BY_KEY = ("theme_months",)
"""Tables that SQLite keeps in the order of their key, for a load changes rows whose keys are beside each other."""

READ_BY: dict[str, str] = {
    "progress_links": "report_id",
    "person_mentions": "person_id",
    "speech_events": "person_id",
}
"""By table: what reports find its rows by within their document, where that is not the first that they refer to."""
