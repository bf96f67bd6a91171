"""What a warehouse holds and a published file does not.

In: a connection to the file that is to be published. Out: the file without it. Will not: touch the text of minutes,
which the council published itself.

Three things. Where files were on the machine of who publishes (`location`). What was purged, and why. And rows about
members of the public, whom the views and the people of a council leave out already: a resident who spoke at a meeting,
each place where the name stands, and what `changes` tells of them or of people whom no document names any more. The
minutes still say what they say, and a question still names who asked it.
"""

import sqlite3

from schemas.vocabulary import PersonKind
from warehouse.suppression import KEY

_NAMING = {
    "document_people": "person_id",
    "person_roles": "role_id",
    "person_mentions": "mention_id",
    "speech_events": "speech_id",
}
"""Tables with a row a person or a place where one is named, and their keys."""
_PUBLIC = f"SELECT person_id FROM document_people WHERE kind = '{PersonKind.PUBLIC.value}'"

_STATEMENTS = (
    f"UPDATE vote_records SET person_id = NULL WHERE person_id IN ({_PUBLIC})",
    *(f"DELETE FROM {table} WHERE person_id IN ({_PUBLIC})" for table in reversed(_NAMING)),
    *(
        f"DELETE FROM changes WHERE fact_table = '{table}' AND fact_id NOT IN (SELECT {key} FROM {table})"
        for table, key in _NAMING.items()
    ),
    "DELETE FROM suppressions",
    "DELETE FROM purges",
    f"DELETE FROM warehouse_info WHERE name = '{KEY}'",
    "UPDATE ledger SET location = source_id",
    "UPDATE quarantine SET location = source_id",
)


def withhold(connection: sqlite3.Connection) -> None:
    """Remove it, within the caller's transaction; VACUUM afterwards takes it out of the file's bytes."""
    for statement in _STATEMENTS:
        connection.execute(statement)
