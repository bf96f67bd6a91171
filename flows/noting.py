"""Noting what moved or is gone when there is nothing to load, and finishing the links of a run that was killed.

In: a plan without work. Out: changes of the ledger and of links. Will not: import Prefect.
"""

from datetime import UTC, datetime

from flows.settings import Settings
from tasks.fetching.planning import Plan
from tasks.linking.people import linked
from warehouse.engine import open_warehouse
from warehouse.lock import taking_turns
from warehouse.notes import write_notes
from warehouse.people import link_due


def now_utc() -> str:
    """Return the moment as the warehouse writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def note(plan: Plan, settings: Settings) -> None:
    """Write the notes of a plan and the links that are due; raises WarehouseBusyError."""
    with taking_turns(settings.warehouse) as turn, turn():
        engine = open_warehouse(settings.warehouse)
        try:
            write_notes(engine, plan.notes, now_utc())
            link_due(engine, linked)
        finally:
            engine.dispose()
