"""What the tasks of a run need besides a batch, in a form that travels to another process or machine.

In: settings. Out: one frozen type of addresses, paths and numbers. Will not: hold a connection, a process, bytes or
secrets: who is handed the terms opens for itself what they name.
"""

from dataclasses import dataclass

from tasks.assembling.pool import Limits


@dataclass(frozen=True, slots=True)
class Terms:
    """How the documents of a run are fetched and read.

    `archive` is an address (`tasks.fetching.archive`); `max_bytes` the size over which a file is refused; `themes` the
    path of the taxonomy that the user brings, as it was when the run began; None for the package's own.
    """

    run_id: str
    archive: str
    max_bytes: int
    limits: Limits
    themes: str | None = None
