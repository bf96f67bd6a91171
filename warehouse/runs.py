"""The record of runs that had work to do.

In: counts. Out: rows of `runs`. Will not: accept counts that leave an offered document out.
"""

from dataclasses import asdict, dataclass, fields

from sqlalchemy import Engine, column, table


@dataclass(frozen=True, slots=True)
class RunCounts:
    """What became of the documents of a run, and how many fact rows it touched."""

    offered: int = 0
    loaded: int = 0
    unchanged: int = 0
    degraded: int = 0
    quarantined: int = 0
    skipped: int = 0
    missing: int = 0
    rows_inserted: int = 0
    rows_updated: int = 0
    rows_deleted: int = 0

    @property
    def accounted_for(self) -> int:
        """Return how many documents ended in one of the five dispositions."""
        return self.loaded + self.unchanged + self.degraded + self.quarantined + self.skipped


class DocumentsUnaccountedForError(Exception):
    """A bug: an offered document ended in no disposition, or in two."""


COUNTS = tuple(field.name for field in fields(RunCounts))
_RUNS = table("runs", *map(column, ("run_id", "started_utc", "finished_utc", *COUNTS)))


def begin_run(engine: Engine, run_id: str, now_utc: str) -> None:
    """Note that a run began; its counts are 0 until it ends, and `finished_utc` stays null if it is killed."""
    with engine.begin() as connection:
        connection.execute(_RUNS.insert().values(run_id=run_id, started_utc=now_utc, **asdict(RunCounts())))


def finish_run(engine: Engine, run_id: str, counts: RunCounts, now_utc: str) -> None:
    """Note how a run ended; raises DocumentsUnaccountedForError if the dispositions do not add up to offered."""
    if counts.accounted_for != counts.offered:
        raise DocumentsUnaccountedForError(f"{counts.offered} documents offered, {counts.accounted_for} accounted for")
    with engine.begin() as connection:
        run = _RUNS.update().where(_RUNS.c.run_id == run_id)
        connection.execute(run.values(finished_utc=now_utc, **asdict(counts)))
