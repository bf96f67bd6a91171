"""Rewriting tables of a PostgreSQL server until no deleted row is left in their files.

In: a connection in autocommit with a lock timeout, and a VACUUM (FULL, VERBOSE). Out: whether it is done. Will not:
end anybody's session.

VACUUM FULL waits for sessions that read the tables. But of any older session, one that reads other tables or one of
the server's own, it keeps what that could still see, and says so only in a notice. Its words come in the server's
language; the first number of its detail is that of the dead rows that it kept.
"""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

PAUSE_SECONDS = 0.2
_NUMBER = re.compile(r"[0-9]+")


def rewritten(connection: Connection, command: str, patience: float) -> bool:
    """Carry out the command until it keeps no dead row, or so many seconds have gone by; returns whether it is done."""
    deadline = time.monotonic() + patience
    while not _is_clean(connection, command):
        if time.monotonic() >= deadline:
            return False
        time.sleep(PAUSE_SECONDS)
    return True


def _is_clean(connection: Connection, command: str) -> bool:
    try:
        with _details(connection) as details:
            connection.exec_driver_sql(command)
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", None) == "55P03":  # lock_not_available
            return False
        raise
    return not any(int(found[0]) for detail in details if (found := _NUMBER.search(detail)))


@contextmanager
def _details(connection: Connection) -> Iterator[list[str]]:
    """Yield a list into which the details of the server's notices come."""
    details: list[str] = []

    def note(notice: Any) -> None:
        if notice.message_detail:
            details.append(notice.message_detail)

    driver: Any = connection.connection.driver_connection
    driver.add_notice_handler(note)
    try:
        yield details
    finally:
        driver.remove_notice_handler(note)
