"""People across documents: which councils are due for linking, what their documents call people, and storing the links.

In: an engine or connection, and the rules as a function. Out: rows of `council_people` and
`council_person_names`. Will not: decide who is who (that is linking).

A load that changes what people are called notes in its own transaction that the council is due, and storing the links
takes the note away in theirs: a run that is killed between them leaves the links to the next.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy import Connection, Engine, text

from schemas.identity import make_id
from schemas.people import Linked, Naming
from schemas.rows import Cell
from schemas.vocabulary import PersonKind
from warehouse.difference import difference
from warehouse.driver import execute, fetch, written
from warehouse.receipt import Receipt, TableChange, receipt_of
from warehouse.statements import changed, statements

_NAMINGS = text("""
    SELECT DISTINCT people.name_key, people.family, people.given, people.initials, people.honorific, people.kind
    FROM document_people AS people JOIN documents ON documents.document_id = people.document_id
    WHERE documents.publisher_council = :council AND people.name_key IS NOT NULL
""")
_DUE = text("SELECT council_code FROM linking_due ORDER BY council_code")
_NOTE = text("INSERT INTO linking_due (council_code) VALUES (:council) ON CONFLICT (council_code) DO NOTHING")
_DONE = text("DELETE FROM linking_due WHERE council_code = :council")
_PEOPLE, _NAMES = "council_people", "council_person_names"


Link = Callable[[Iterable[Naming]], Sequence[Linked]]


def link_due(engine: Engine, link: Link) -> Receipt:
    """Link the people of every council that is due, one transaction a council; returns the rows touched."""
    with engine.begin() as connection:
        due = connection.scalars(_DUE).all()
    return sum((_link_council(engine, council, link) for council in due), Receipt())


def note_due(connection: Connection, councils: Iterable[Cell]) -> None:
    """Note that the people of these councils have to be linked again."""
    for council in sorted({str(council) for council in councils if council}):
        execute(connection, written(_NOTE, connection), (council,))


def _link_council(engine: Engine, council: str, link: Link) -> Receipt:
    with engine.begin() as connection:
        return _store(connection, council, link(_namings(connection, council)))


def _namings(connection: Connection, council: str) -> tuple[Naming, ...]:
    """Return every way in which a council's documents name a member or officer."""
    rows = connection.execute(_NAMINGS, {"council": council})
    return tuple(Naming(row[0], row[1], row[2], row[3], row[4], PersonKind(row[5])) for row in rows)


def _store(connection: Connection, council: str, links: Sequence[Linked]) -> Receipt:
    """Make the warehouse hold exactly these links for this council, and take its note away."""
    ids = {one.naming.key: make_id("psn", one.naming.key) for one in links if one.person == one.naming.key}
    people = _difference(connection, _PEOPLE, council, _people(council, links, ids))
    names = _difference(connection, _NAMES, council, _names(council, links, ids))
    connection.execute(_DONE, {"council": council})
    return receipt_of((people, names))


def _people(council: str, links: Iterable[Linked], ids: dict[str, str]) -> Iterator[tuple[Cell, ...]]:
    for one in links:
        naming = one.naming
        if naming.key in ids:
            parts = (naming.name, naming.honorific, naming.given, naming.initials, naming.family, naming.kind.value)
            yield ids[naming.key], council, *parts


def _names(council: str, links: Iterable[Linked], ids: dict[str, str]) -> Iterator[tuple[Cell, ...]]:
    for one in links:
        person = ids[one.person] if one.person else None
        yield one.naming.key, council, one.naming.name, one.naming.kind.value, person, one.link.value


def _difference(connection: Connection, table: str, council: str, rows: Iterable[tuple[Cell, ...]]) -> TableChange:
    sql = statements(table, connection.dialect)
    stored = sql.by_key(fetch(connection, sql.of_council, (council,)))
    return changed(connection, sql, difference(stored, sql.by_key(rows)))
