"""Approvals of the minutes of earlier meetings: `RESOLVED: that the minutes of the meeting held on 4 June be approved`.

In: a structure, its decisions, dates and references, and the days of its meetings. Out: MinutesApproval, in reading
order. Will not: take minutes that are only received, or the recommendations in minutes, for minutes that are approved;
nor choose between two dates where a correction is one meeting's.

The day is that of the clause; else that of the item's title or purpose, else of the sentences above that speak of
minutes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.following import MinutesApproval
from schemas.minutes import Clause, DateMention, Decision, Meeting, Reference, Structure
from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import DecisionVerb, Outcome, ReferenceKind
from tasks.extracting.following.approved_body import body_in
from tasks.extracting.following.approved_days import Days
from tasks.extracting.following.corrections import block_of, correction_in

_RECORD = screened(
    "approval.record",
    r"\b(?:correct|true|accurate|fair)(?:,?\s(?:and\s)?(?:correct|true|accurate|fair)){0,2}\s[Rr]ecord\b",
)
_MINUTES = screened(
    "approval.minutes",
    r"\b(?:[Mm]inutes?|MINUTES?)\s(?:of|be|were|was|held|from|as|dated)\b"
    r"|\b(?:[Tt]he|[Tt]hese|[Tt]hose|previous|last|draft|exempt|public|open)\s[Mm]inutes?\b",
)
_ONLY_PART = screened(
    "approval.only_part",
    r"\b(?:recommendations?|resolutions?|actions?|decisions?|matters?|proposals?)\s"
    r"(?:(?:contained|set\sout|made|arising|listed)\s)?(?:in|of|from)\s(?:the|those|these|its)\s(?:\w{1,20}\s){0,2}[Mm]inutes?\b",
)
_NOT = screened(
    "approval.not",
    r"\b(?:not|unable\sto|could\snot|no)\s(?:yet\s)?(?:be\s|been\s)?(?:approved?|agreed?|signed?|confirm)",
)
_VERDICT = pattern(
    "approval.verdict",
    r"(?:[Aa]pproved|[Aa]greed|[Cc]onfirmed|[Aa]dopted|[Aa]ccepted|APPROVED|AGREED|CONFIRMED|ADOPTED|ACCEPTED)\b",
)
_OF_MINUTES = pattern("approval.head", r"(?:[Dd]raft\s|[Tt]he\s|[Pp]revious\s){0,2}(?:[Mm]inutes|MINUTES)\b")
_APPROVING = (DecisionVerb.APPROVED, DecisionVerb.AGREED, DecisionVerb.ADOPTED, DecisionVerb.ACCEPTED)
_PUTTING_OFF = (
    DecisionVerb.DEFERRED,
    DecisionVerb.REJECTED,
    DecisionVerb.WITHDRAWN,
    DecisionVerb.REFERRED,
    DecisionVerb.RECOMMENDED,
    DecisionVerb.RECEIVED,
)


def approvals_of(
    structure: Structure,
    decisions: Sequence[Decision],
    dates: Sequence[DateMention],
    references: Sequence[Reference],
    meetings: Sequence[Meeting],
) -> tuple[MinutesApproval, ...]:
    """Return what the minutes say of earlier minutes."""
    days = Days(structure, dates, meetings)
    found = [
        approval
        for decision in decisions
        if decision.same_as is None and decision.outcome is Outcome.CARRIED
        for at, clause in enumerate(decision.clauses)
        if _approves(clause, _said(structure, clause).quote(structure.document.text))
        for approval in _approvals(structure, (decision, at), days, references)
    ]
    return tuple(replace(one, id=f"a{number}") for number, one in enumerate(found, start=1))


def _said(structure: Structure, clause: Clause) -> Evidence:
    """Return the words of a clause; of a bare verdict (`Minutes of 4 June: approved`) with what stands before it."""
    text = structure.document.text
    if not _VERDICT.match(text, clause.evidence.start, clause.evidence.end):
        return clause.evidence
    start = block_of(structure, clause).start
    headed = _OF_MINUTES.match(text, start, clause.evidence.start)
    return replace(clause.evidence, start=start) if headed else clause.evidence


def _approves(clause: Clause, words: str) -> bool:
    if clause.level > 1 or clause.verb in _PUTTING_OFF or _NOT.search(words):
        return False
    if _RECORD.search(words):
        return True
    return clause.verb in _APPROVING and bool(_MINUTES.search(words)) and not _ONLY_PART.search(words)


def _approvals(
    structure: Structure, place: tuple[Decision, int], days: Days, references: Sequence[Reference]
) -> Iterator[MinutesApproval]:
    decision, at = place
    clause = decision.clauses[at]
    correction = correction_in(structure, clause, decision.clauses[at + 1 :])
    found = days.of(decision.item_id, _said(structure, clause), correction)
    several = correction is not None and len(found.days) > 1
    for day in (None,) if several or not found.days else found.days:
        yield MinutesApproval(
            id="",
            minutes_date=day,
            body=body_in(clause.evidence.quote(structure.document.text)),
            correction=correction,
            minute=_minute(correction, references) if correction else None,
            paragraph_id=clause.paragraph_id,
            evidence=replace(clause.evidence, rule=found.rule),
        )


def _minute(correction: Evidence, references: Sequence[Reference]) -> str | None:
    """Return the number of the one minute that a correction names."""
    named = {
        one.target
        for one in references
        if one.kind is ReferenceKind.MINUTE and correction.start <= one.evidence.start < correction.end
    }
    return named.pop() if len(named) == 1 else None
