"""Nights of a small warehouse: twelve documents in two states, and a run that takes it from one to the other.

In: an engine that writes. Out: what is loaded, in this process or in one that can be killed. Will not: read documents:
their rows are made beforehand, so that a night is nothing but loading.
"""

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from sqlalchemy import Engine

from schemas.errors import WarehouseBusyError
from schemas.rows import DocumentRows
from tasks.linking.people import linked
from tests.warehouse.factories import NOW, checked, entry, fact, frame, minutes
from tests.warehouse.test_people import naming
from warehouse.content import content_hash
from warehouse.load import load_document
from warehouse.lock import writer_lock
from warehouse.people import link_due

DOCUMENTS = 12
FAMILIES = ("Heron", "Teal", "Wren", "Owl")
PATIENCE = 60.0
BUSY = 3
"""How a night ends that finds another one at work."""


def _document(number: int, state: str) -> DocumentRows:
    """Return a document; the later state has more paragraphs and other facts."""
    amounts = [f"£{number + 1}m", f"£{number + 50}m"]
    words = [f"A saving of {amounts[0]} was noted.", "Recruitment goes well."]
    words += [f"A cost of {amounts[1]} was noted, and more.", "The mill is old."] if state == "later" else []
    facts = [fact("money", one) for one in amounts if any(one in line for line in words)]
    facts += [fact("theme_tags", "Recruitment")] if state == "earlier" else []
    rows = minutes(f"nights/{number:02}.txt", words, facts, resolved=[("noted", f"That the {state} report be noted")])
    named = naming(f"nights/{number:02}.txt", (state[0].upper(), FAMILIES[number % len(FAMILIES)]))
    people = next(one for one in named.frames if one.table == "document_people")
    people = frame(people.table, [dict(zip(people.columns, row, strict=True)) for row in people.rows])
    return DocumentRows(rows.document_id, (*rows.frames, people))


EARLIER = tuple(_document(number, "earlier") for number in range(DOCUMENTS))
LATER = tuple(_document(number, "later") for number in range(DOCUMENTS))


def night(engine: Engine, documents: Sequence[DocumentRows], beat: Callable[[], object] = lambda: None) -> int:
    """Load what the ledger does not have as it is, and link; returns how many documents were loaded.

    `beat` is called when the warehouse is held, and after each document.
    """
    with writer_lock(url_of(engine)):
        beat()
        with engine.connect() as connection:
            done = {row[0]: row[1] for row in connection.exec_driver_sql("SELECT source_id, sha256 FROM ledger")}
        todo = [(rows, entry(rows)) for rows in documents]
        todo = [(rows, wanted) for rows, wanted in todo if done.get(wanted.source_id) != wanted.sha256]
        for rows, wanted in todo:
            load_document(engine, checked(rows), wanted, NOW)
            beat()
        link_due(engine, linked)
        engine.dispose()
    return len(todo)


def night_after_a_kill(engine: Engine, documents: Sequence[DocumentRows]) -> int:
    """Do the same as soon as a server has noticed that the one before is dead."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(WarehouseBusyError):
            return night(engine, documents)
        time.sleep(0.005)
    raise TimeoutError(f"the lock of a dead process was not free after {PATIENCE} s")


def content(engine: Engine) -> str:
    """Return the hash of all that the warehouse holds."""
    with engine.connect() as connection:
        found = content_hash(connection)
    engine.dispose()
    return found


def url_of(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=False)


class Forked:
    """A night in a process of its own, made by fork, which is quick.

    The engine is one that is disposed of: two processes must not share a connection.
    """

    def __init__(self, engine: Engine, documents: Sequence[DocumentRows], nights: int = 1) -> None:
        """Begin; with several nights, the states alternate."""
        self._ear, mouth = os.pipe()
        self.pid = os.fork()
        if self.pid:
            os.close(mouth)
            return
        try:
            other = EARLIER if documents is LATER else LATER
            for number in range(nights):
                night(engine, other if number % 2 else documents, lambda: os.write(mouth, b"."))
            os._exit(0)
        except WarehouseBusyError:
            os._exit(BUSY)
        finally:
            os._exit(1)

    def hear(self, beats: int = 1) -> None:
        """Wait for so many beats, or until it has ended."""
        for _ in range(beats):
            os.read(self._ear, 1)

    def kill(self) -> bool:
        """Kill it; returns whether it was alive."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, 9)
        return os.WIFSIGNALED(self.wait())

    def wait(self) -> int:
        """Return how it ended, as `os.waitpid` tells it."""
        os.close(self._ear)
        return os.waitpid(self.pid, 0)[1]
