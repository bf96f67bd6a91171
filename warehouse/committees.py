"""The bodies of the councils, kept in step with the meetings that documents tell of.

In: a connection inside the transaction that loads a document. Out: rows of `committees`. Will not: look at a meeting
of another body, or depend on the order in which documents came.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

from schemas.rows import Cell, Frame
from warehouse.difference import Difference, Row
from warehouse.driver import fetch
from warehouse.statements import changed, statements

COMMITTEES = "committees"

_TOLD = text("SELECT committee_id FROM meetings WHERE document_id = :document_id AND committee_id IS NOT NULL")
_SPELT = text(
    "SELECT DISTINCT council_code, committee, committee_kind FROM meetings WHERE committee_id = :committee_id"
)

Spelling = tuple[Cell, Cell, Cell]
"""Council, name as printed, kind."""


def committees_of(connection: Connection, document_id: str) -> set[str]:
    """Return the bodies whose meetings a document that is held tells of."""
    return set(connection.scalars(_TOLD, {"document_id": document_id}))


def note_committees(connection: Connection, meetings: Frame | None, told_before: set[str]) -> None:
    """Make `committees` hold the bodies of these meetings that the document did not tell of before.

    It comes before the meetings are written: while a meeting waits for its body, SQLite looks at every new row of any
    table whether something waits for that.
    """
    for committee_id, spelling in _spellings(meetings).items():
        if committee_id not in told_before:
            stored = _stored(connection, committee_id)
            _store(connection, committee_id, stored, [spelling, *stored])


def note_again(connection: Connection, told_before: Iterable[str]) -> None:
    """Make `committees` say of these bodies what the meetings that are held now say; none is left without a meeting."""
    for committee_id in sorted(told_before):
        spelt = [(row[0], row[1], row[2]) for row in connection.execute(_SPELT, {"committee_id": committee_id})]
        _store(connection, committee_id, _stored(connection, committee_id), spelt)


def _spellings(meetings: Frame | None) -> dict[str, Spelling]:
    """Return the body of each meeting, as the document spells it best."""
    found: dict[str, Spelling] = {}
    for row in meetings.rows if meetings else ():
        said: Mapping[str, Cell] = dict(zip(meetings.columns, row, strict=True)) if meetings else {}
        if key := said["committee_id"]:
            spelling = said["council_code"], said["committee"], said["committee_kind"]
            found[str(key)] = min(found.get(str(key), spelling), spelling, key=_preference)
    return found


def _preference(spelling: Spelling) -> tuple[bool, str]:
    name = str(spelling[1])
    return name.isupper(), name


def _stored(connection: Connection, committee_id: str) -> list[Spelling]:
    sql = statements(COMMITTEES, connection.dialect)
    return [(row[1], row[2], row[3]) for row in fetch(connection, sql.of_key, (committee_id,))]


def _store(connection: Connection, committee_id: str, stored: list[Spelling], spelt: Iterable[Spelling]) -> None:
    """Make the row of one body say what is preferred of its spellings; without any it goes."""
    sql = statements(COMMITTEES, connection.dialect)
    preferred = sorted(spelt, key=_preference)[:1]
    if stored == preferred:
        return
    wanted: list[Row] = [(committee_id, *one) for one in preferred]
    if not wanted:
        changed(connection, sql, Difference(deletes=tuple((committee_id, *one) for one in stored)))
    elif stored:
        changed(connection, sql, Difference(updates=tuple(wanted)))
    else:
        changed(connection, sql, Difference(inserts=tuple(wanted)))
