"""What a run came to: council by council, and measured by what was expected.

In: a report, the plan and the settings. Out: the report with councils and breaches. Will not: import Prefect.
"""

from dataclasses import replace

from flows.by_council import by_council
from flows.expectations import Expectations, breaches, read_expectations
from flows.report import Report
from flows.settings import Settings
from tasks.fetching.planning import Plan
from warehouse.backend import backend_of
from warehouse.coverage import read_coverage
from warehouse.engine import reading
from warehouse.held_sources import read_held

NO_EXPECTATIONS = Expectations()


def expected_of(settings: Settings, all_sources: bool) -> Expectations:
    """Return what is expected; of a run over something else than all sources nothing is. Raises ExpectationsError."""
    return read_expectations(settings.expectations) if all_sources else NO_EXPECTATIONS


def council_by_council(report: Report, plan: Plan, settings: Settings) -> Report:
    """Return the report with a line for each council, and what is held of each against what is expected of it."""
    if not backend_of(settings.warehouse).exists():
        return replace(report, councils=by_council(plan, {}))
    with reading(settings.warehouse) as connection:
        lines = by_council(plan, read_held(connection))
        return replace(report, councils=lines, coverage=read_coverage(connection))


def judged(report: Report, expected: Expectations) -> Report:
    """Return the report with what the run falls short of: expectations, or that nothing could be taken at all."""
    counts = report.counts
    nothing = report.to_do is None and counts.quarantined > 0 and counts.quarantined + counts.skipped == counts.offered
    failed = (f"none of {counts.offered} documents could be taken",) if nothing else ()
    return replace(report, breaches=failed + breaches(expected, report))
