"""The report of a run as one structure, from which the terminal, Prefect and programs get theirs.

In: the plan and the tally. Out: a Report. Will not: print.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from flows.by_council import CouncilLine, named
from schemas.issues import MEANING, IssueCode
from schemas.sources import Reason
from tasks.assembling.tally import Counts, Refused, Slow, Tally
from tasks.fetching.planning import Plan
from warehouse.coverage import Coverage
from warehouse.queries import FACTS
from warehouse.receipt import TableChange
from warehouse.runs import RunCounts

NOTHING = Tally()
PURGED = (
    "This document, or one with the same bytes, was purged. Remove the file; or see `minutebook purge --list`, and"
    " let it come again with `minutebook purge --allow RECEIPT`."
)


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did, or what it would do (`to_do` is set for a dry run, and nothing was written then).

    `purged` are the documents that count as skipped because they, or the same bytes, were purged. `changes` are rows of
    facts added, changed and removed since the documents were loaded last; `coverage` is of all that is held, whatever
    this run was about; `breaches` say why the run counts as failed all the same.
    """

    counts: RunCounts
    facts: Counts = ()
    issues: Counts = ()
    quarantine: tuple[Refused, ...] = ()
    missing: tuple[str, ...] = ()
    run_id: str | None = None
    to_do: tuple[tuple[str, str], ...] | None = None
    purged: tuple[str, ...] = ()
    changes: tuple[TableChange, ...] = ()
    slowest: tuple[Slow, ...] = ()
    councils: tuple[CouncilLine, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    breaches: tuple[str, ...] = ()

    @property
    def rows_changed(self) -> int:
        """Return how many rows of facts were touched in any way."""
        return self.counts.rows_inserted + self.counts.rows_updated + self.counts.rows_deleted


def report_of(
    plan: Plan, tally: Tally = NOTHING, refused_before: tuple[Refused, ...] = (), run_id: str | None = None
) -> Report:
    """Return the report of a run that is over."""
    refused = tuple(sorted(tally.refused + refused_before, key=lambda one: (one.code, one.source_id)))
    counts = RunCounts(
        offered=plan.offered,
        loaded=tally.loaded,
        unchanged=len(plan.unchanged),
        degraded=tally.degraded,
        quarantined=len(tally.refused) + len(plan.quarantined),
        skipped=len(plan.skipped) + len(plan.purged),
        missing=len(plan.missing),
        rows_inserted=tally.receipt.inserted,
        rows_updated=tally.receipt.updated,
        rows_deleted=tally.receipt.deleted,
    )
    facts = dict(tally.facts)
    known_facts = tuple((name, facts[name]) for name in FACTS if name in facts)
    missing = tuple(entry.source_id for entry in plan.missing)
    changes, slowest, purged = tally.receipt.tables, tally.slowest, purged_of(plan)
    issues = tuple(sorted(tally.issues))
    return Report(
        counts, known_facts, issues, refused, missing, run_id, purged=purged, changes=changes, slowest=slowest
    )


def dry_report(plan: Plan, refused_before: tuple[Refused, ...] = ()) -> Report:
    """Return what a run would do; its documents to do count as skipped, because nothing became of them."""
    later = tuple(work for work in plan.skipped if work.reason is Reason.OVER_LIMIT)
    to_do = tuple((work.offer.source_id, work.reason.value) for work in plan.work + later)
    counts = RunCounts(
        offered=plan.offered,
        unchanged=len(plan.unchanged),
        quarantined=len(plan.quarantined),
        skipped=len(plan.work) + len(plan.skipped) + len(plan.purged),
        missing=len(plan.missing),
    )
    missing = tuple(entry.source_id for entry in plan.missing)
    return Report(counts, quarantine=refused_before, missing=missing, to_do=to_do, purged=purged_of(plan))


def purged_of(plan: Plan) -> tuple[str, ...]:
    """Return where the documents are that were purged and are offered all the same."""
    return tuple(work.offer.location for work in plan.purged)


def sentence(report: Report) -> str:
    """Return the run in one line: `5 loaded, 0 quarantined`."""
    counts = report.counts
    if report.to_do is not None:
        return f"dry run: {len(report.to_do)} of {counts.offered} to do, nothing written"
    told = [f"{counts.loaded} loaded", f"{counts.quarantined} quarantined"]
    told += [
        f"{count} {name}"
        for name in ("degraded", "unchanged", "skipped", "missing")
        if (count := getattr(counts, name))
    ]
    return ", ".join(told)


def run_name(report: Report, flow: str, day: str) -> str:
    """Return a name that tells what the run did: `nightly 2026-11-21, 3 councils: 5 loaded of 5`."""
    told = f"{flow} {day}"
    if report.to_do is not None:
        return f"{told}: {sentence(report)}"
    counts, councils = report.counts, named(report.councils)
    if councils:
        told += f", {councils} council{'s' if councils > 1 else ''}"
    refused = f", {counts.quarantined} quarantined" if counts.quarantined else ""
    return f"{told}: {counts.loaded + counts.degraded} loaded of {counts.offered}{refused}"


def meaning(code: str) -> str:
    """Return what an issue code means."""
    return MEANING[IssueCode(code)]


def as_json(report: Report) -> Mapping[str, Any]:
    """Return the report for programs."""
    return {
        "run_id": report.run_id,
        "dry_run": report.to_do is not None,
        **asdict(report.counts),
        "rows_changed": report.rows_changed,
        "facts": dict(report.facts),
        "councils": [asdict(one) for one in report.councils],
        "coverage": [asdict(one) for one in report.coverage],
        "breaches": list(report.breaches),
        "issues": [{"code": code, "count": count, "meaning": meaning(code)} for code, count in report.issues],
        "quarantine": [{**asdict(one), "hint": one.hint} for one in report.quarantine],
        "missing_sources": list(report.missing),
        "skipped_as_purged": [{"location": place, "code": Reason.PURGED, "hint": PURGED} for place in report.purged],
        "to_do": [{"source_id": source_id, "reason": reason} for source_id, reason in report.to_do or ()],
    }
