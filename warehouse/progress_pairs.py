"""Whether a report of progress may tell of a commitment, and by what it leads there.

In: one report and one commitment, each with its meeting. Out: a link or None. Will not: read the warehouse, or know
other commitments that the report may mean.
"""

from dataclasses import dataclass
from functools import cached_property

from schemas.identity import make_id_within
from schemas.rows import Cell
from schemas.vocabulary import ProgressLinkRule, ProgressStatus
from warehouse.wording import LIKE, Asked, Told, asked, likeness, told

LOGGED = "progress.log"
"""The rule of a report that is a row of an action log."""
_STATED, _WORDED = 2, 1
_FINAL = (ProgressStatus.DONE.value, ProgressStatus.SUPERSEDED.value)


@dataclass(frozen=True)
class Report:
    """One report of progress; `met` is the day of its own meeting, `minutes_date` that of the meeting it names."""

    document_id: str
    report_id: str
    committee_id: str | None
    met: str | None
    minutes_date: str | None
    minute: str | None
    action: str | None
    rule: str
    quote: str
    char_start: int
    char_end: int

    @cached_property
    def told(self) -> Told:
        """Return its words."""
        return told(self.quote)


@dataclass(frozen=True)
class Action:
    """One commitment; `row_status` is what the row of a log that it stands in says of it, None outside of a log."""

    document_id: str
    commitment_id: str
    committee_id: str | None
    met: str | None
    item_number: str | None
    number: str | None
    who: str | None
    what: str
    is_due: bool
    meeting_id: str
    char_start: int
    row_status: str | None

    @cached_property
    def asked(self) -> Asked:
        """Return its words; a day by which it is due is left out, for what is done need not say it."""
        what = self.what.rpartition(" by ")[0] if self.is_due else ""
        return asked(what or self.what, self.who or "")


Link = tuple[Cell, ...]
"""A row of `progress_links`, in the order of its columns."""


def link_of(report: Report, action: Action) -> Link | None:
    """Return how the report leads to the action, if it may mean it."""
    score = likeness(action.asked, report.told)
    if _is_own_row(report, action):
        return _link(report, action, ProgressLinkRule.LOG_ROW, score, _STATED)
    if not _is_earlier(report, action) or _is_another(report.action, action.number):
        return None
    named = _named(report, action)
    if score >= LIKE and action.row_status:
        return None if action.row_status in _FINAL else _link(report, action, ProgressLinkRule.CARRIED, score, _WORDED)
    if named:
        return _link(report, action, named, score, _STATED + (score >= LIKE))
    if score >= LIKE and not _is_another(report.minute, action.item_number):
        return _link(report, action, ProgressLinkRule.WORDING, score, _WORDED)
    return None


def _is_own_row(report: Report, action: Action) -> bool:
    is_logged = report.rule == LOGGED and report.document_id == action.document_id
    return is_logged and report.char_start <= action.char_start < report.char_end


def _is_earlier(report: Report, action: Action) -> bool:
    """Say whether the action is of an earlier meeting of the same body, and of the one that is named, if one is."""
    if not report.committee_id or report.committee_id != action.committee_id or not action.met:
        return False
    if report.minutes_date:
        return report.minutes_date == action.met
    return report.met is not None and action.met < report.met


def _is_another(told: str | None, own: str | None) -> bool:
    return told is not None and own is not None and told != own


def _named(report: Report, action: Action) -> ProgressLinkRule | None:
    """Return by which number the report names the action: of a minute only with its day."""
    if report.minute is not None and report.minutes_date and report.minute == action.item_number:
        return ProgressLinkRule.MINUTE
    is_same = report.action is not None and report.action == action.number
    return ProgressLinkRule.NUMBER if is_same else None


def _link(report: Report, action: Action, rule: ProgressLinkRule, score: int, strength: int) -> Link:
    choices = {ProgressLinkRule.LOG_ROW: "row", ProgressLinkRule.CARRIED: action.document_id}
    return (
        make_id_within("pgl", report.document_id, report.report_id, action.commitment_id),
        report.document_id,
        report.report_id,
        action.document_id,
        action.meeting_id,
        action.commitment_id,
        rule.value,
        score,
        strength,
        choices.get(rule, "earlier"),
    )
