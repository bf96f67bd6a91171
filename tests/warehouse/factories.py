"""Small warehouses for tests: a few councils and themes, and documents made of paragraphs and facts.

`minutes` writes the text itself and finds every quote in it, so evidence is true by construction.
"""

import hashlib
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from schemas.declared import key_place
from schemas.identity import committee_id, make_id, make_id_within, version_id
from schemas.jobs import Checked, Extracted
from schemas.rows import Cell, DocumentRows, Frame
from schemas.tables import DOCUMENT_TABLES, column_names
from schemas.vocabulary import Disposition
from tests.postgres import Server
from warehouse.engine import open_warehouse
from warehouse.ledger import LedgerEntry
from warehouse.load import load_document
from warehouse.receipt import Receipt
from warehouse.reference import load_reference
from warehouse.search_index import search_engine
from warehouse.search_query import parse

NOW = "2026-01-05T22:00:00+00:00"
LATER = "2026-01-06T22:00:00+00:00"
TITLE = "Update"

COUNCILS = [
    {"council_code": "KEN", "name": "Kent County Council", "short_name": "Kent"},
    {"council_code": "WSX", "name": "West Sussex County Council", "short_name": "West Sussex"},
    {"council_code": "DOV", "name": "Dover District Council", "short_name": "Dover"},
]
THEMES = [
    {"theme_id": "workforce", "label": "Workforce supply and roles", "definition": "Enough people."},
    {"theme_id": "digital-data", "label": "Digital and data", "definition": "Systems and data."},
]


@dataclass(frozen=True)
class Fact:
    """One fact of a table: the words it rests on and the columns that differ from the defaults."""

    table: str
    words: str
    columns: Mapping[str, Cell]


DEFAULTS: dict[str, dict[str, Cell]] = {
    "money": {"amount_pence": 100, "bound": "exact", "approximate": False, "kind": "saving"},
    "dates": {"edtf": "2018-08", "role": "event"},
    "quantities": {"value": 40.0, "unit": "percent", "measure": "share", "bound": "exact"},
    "theme_tags": {"theme_id": "workforce", "salience": "primary"},
    "listed_meetings": {},
    "attendances": {"status": "present"},
    "commitments": {"kind": "undertaking", "strength": "firm"},
    "minutes_approvals": {"minutes_date": "2018-06-04"},
    "progress_reports": {"status": "done", "minutes_date": "2018-06-04"},
    "questions": {"answered": True},
    "interests": {"kind": "personal"},
    "votes": {"named": False},
}


def fact(table: str, words: str, **columns: Cell) -> Fact:
    """Return a fact for `minutes`."""
    return Fact(table, words, columns)


def frame(table: str, rows: Sequence[Mapping[str, Cell]]) -> Frame:
    """Return rows as a frame in declared order; columns that are left out are null."""
    names = tuple(column_names(table))
    assert all(set(row) <= set(names) for row in rows), (table, rows)
    whole = [EVERYWHERE | row | _version(table, row) for row in rows]
    return Frame(table, names, tuple(tuple(row.get(name) for name in names) for row in whole))


EVERYWHERE: dict[str, Cell] = {"basis": "stated"}


def _version(table: str, row: Mapping[str, Cell]) -> dict[str, Cell]:
    if table != "documents":
        return {}
    return {"version_id": version_id(str(row["document_id"]), str(row["sha256"]))}


def reference() -> tuple[Frame, ...]:
    """Return the councils and themes of the tests."""
    councils = [{**one, "council_type": "County council", "nation": "England"} for one in COUNCILS]
    return frame("councils", councils), frame("themes", THEMES)


def minutes(
    source_id: str = "samples/a.txt",
    paragraphs: Sequence[str] = ("Members noted a saving of £3m.", "Recruitment goes well."),
    facts: Sequence[Fact] = (),
    *,
    resolved: Sequence[tuple[str | None, str]] = (),
    subject: str | None = "KEN",
    publisher: str | None = "KEN",
    committee: str | None = "Cabinet",
) -> DocumentRows:
    """Return the rows of a document; `resolved` holds (verb, words) of the clauses of its one decision."""
    text = "\n\n".join((TITLE, *paragraphs, *(words for _, words in resolved)))
    document_id = make_id("doc", source_id)
    item_id, meeting_id = make_id_within("itm", document_id), make_id_within("mtg", document_id)

    def evidence(words: str) -> dict[str, Cell]:
        start = text.index(words)
        return {
            "document_id": document_id,
            "char_start": start,
            "char_end": start + len(words),
            "quote": words,
            "rule": "test",
        }

    def paragraph_at(words: str) -> str | None:
        holding = [number for number, one in enumerate(paragraphs, start=1) if words in one]
        return make_id_within("par", document_id, f"p{holding[0]}") if holding else None

    rows: dict[str, list[dict[str, Cell]]] = {
        "documents": [
            {
                "document_id": document_id,
                "source_id": source_id,
                "publisher_council": publisher,
                "subject_council": subject,
                "sha256": hashlib.sha256(text.encode()).hexdigest(),
                "media_type": "text/plain",
                "encoding": "utf-8",
                "kind": "agenda_item",
                "status": "unknown",
                "language": "en",
                "disposition": "loaded",
                "title": TITLE,
                "n_chars": len(text),
                "text": text,
            }
        ],
        "meetings": [
            {
                "meeting_id": meeting_id,
                "document_id": document_id,
                "char_start": 0,
                "char_end": len(text),
                "council_code": publisher,
                "committee_id": committee_id(publisher, committee) if publisher and committee else None,
                "committee": committee,
                "committee_kind": "other" if committee else None,
                "committee_basis": "source" if committee else None,
                "latest_date": "2018-12-31",
                "date_reasons": "a date of 2019 is still to come",
            }
        ],
        "agenda_items": [
            {
                **evidence(TITLE),
                "item_id": item_id,
                "meeting_id": meeting_id,
                "number": "7",
                "title": TITLE,
                "kind": "substantive",
            }
        ],
        "paragraphs": [
            {
                **evidence(words),
                "paragraph_id": make_id_within("par", document_id, f"p{number}"),
                "item_id": item_id,
                "local_id": f"p{number}",
                "ordinal": number,
                "level": 1,
                "kind": "paragraph",
            }
            for number, words in enumerate(paragraphs, start=1)
        ],
    }
    if resolved:
        decision_id = make_id_within("dec", document_id)
        rows["decisions"] = [
            {
                **evidence(resolved[0][1]),
                "decision_id": decision_id,
                "item_id": item_id,
                "ordinal": 1,
                "block": "minutes",
                "trigger": "RESOLVED",
                "outcome": "carried",
                "explicit": True,
            }
        ]
        rows["decision_clauses"] = [
            {
                **evidence(words),
                "clause_id": make_id_within("cls", document_id, decision_id, str(number)),
                "item_id": item_id,
                "decision_id": decision_id,
                "ordinal": number,
                "level": 1 if verb else 2,
                "verb": verb,
                "object": words,
            }
            for number, (verb, words) in enumerate(resolved, start=1)
        ]
    places: dict[str, Cell] = {"item_id": item_id, "meeting_id": meeting_id}
    for one in facts:
        names = list(column_names(one.table))
        said = dict.fromkeys(("surface", "cues", "what", "name", "interest"), one.words) | places
        row: dict[str, Cell] = {
            **evidence(one.words),
            **{name: value for name, value in said.items() if name in names},
            **({"paragraph_id": paragraph_at(one.words)} if "paragraph_id" in names else {}),
            names[key_place(one.table)]: make_id_within(
                one.table, document_id, one.words, str(one.columns.get("theme_id"))
            ),
            **DEFAULTS[one.table],
            **one.columns,
        }
        rows.setdefault(one.table, []).append(row)
    return DocumentRows(document_id, tuple(frame(table, rows[table]) for table in DOCUMENT_TABLES if table in rows))


def changed(
    rows: DocumentRows, table: str, edit: Callable[[dict[str, Cell]], Mapping[str, Cell] | None]
) -> DocumentRows:
    """Return the rows with each row of one table replaced by what `edit` makes of it; None leaves it out."""

    def edited(one: Frame) -> Frame:
        kept = [edit(dict(zip(one.columns, row, strict=True))) for row in one.rows]
        return frame(table, [row for row in kept if row is not None])

    return replace(rows, frames=tuple(edited(one) if one.table == table else one for one in rows.frames))


def values(rows: DocumentRows, table: str) -> list[dict[str, Cell]]:
    """Return the rows of one table as dicts."""
    return [dict(zip(one.columns, row, strict=True)) for one in rows.frames if one.table == table for row in one.rows]


def extracted(rows: DocumentRows) -> Extracted:
    """Return the rows as a child process hands them over."""
    document = values(rows, "documents")[0]
    return Extracted(str(document["source_id"]), str(document["sha256"]), Disposition.LOADED, rows)


def checked(rows: DocumentRows) -> Checked:
    """Return the rows as if they had been checked."""
    one = extracted(rows)
    return Checked(one.source_id, one.sha256, one.disposition, rows)


def entry(rows: DocumentRows, run_id: str = "run-1", disposition: Disposition = Disposition.LOADED) -> LedgerEntry:
    """Return the ledger entry that goes with the rows."""
    document = values(rows, "documents")[0]
    source_id, text = str(document["source_id"]), str(document["text"])
    return LedgerEntry(
        source_id=source_id,
        location=f"/srv/{source_id}",
        size=len(text.encode()),
        mtime_ns=1_500_000_000_000_000_000,
        sha256=str(document["sha256"]),
        fingerprint="f" * 64,
        entry_hash="e" * 64,
        disposition=disposition,
        run_id=run_id,
    )


def opened(url: str) -> Engine:
    """Return an engine that closes its connection when the test lets go of it, or on a server when its module ends."""
    engine = open_warehouse(url)
    if SERVER:
        ON_SERVER.append(engine)
    else:
        weakref.finalize(engine, engine.pool.dispose)
    return engine


ON_SERVER: list[Engine] = []
SERVER: Server | None = None
"""Where new warehouses are made: a PostgreSQL server, or else files."""


def new_warehouse(folder: Path) -> tuple[str, Engine]:
    """Return the URL and engine of a warehouse with the reference data of the tests."""
    if SERVER:
        url = SERVER.new_database(like=_made_once(SERVER))
        return url, opened(url)
    url = f"sqlite:///{folder / 'warehouse.sqlite'}"
    engine = opened(url)
    load_reference(engine, reference())
    return url, engine


@cache
def _made_once(server: Server) -> str:
    """Return a warehouse to copy: a server takes a second to make all the tables."""
    url = server.new_database()
    engine = open_warehouse(url)
    load_reference(engine, reference())
    engine.dispose()
    return url


def load(engine: Engine, rows: DocumentRows, now_utc: str = NOW) -> Receipt:
    """Load a document."""
    return load_document(engine, checked(rows), entry(rows), now_utc)


def touched(engine: Engine) -> int:
    """Return how many rows the database itself says that have been inserted, updated or deleted in it."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            changes: int = connection.driver_connection.total_changes  # type: ignore[union-attr]
            return changes
        finally:
            connection.close()
    with engine.begin() as flushing:
        flushing.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    with engine.begin() as counting:
        counted = "SELECT SUM(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables"
        return int(counting.exec_driver_sql(counted).scalar_one())


def count(connection: Connection, table: str) -> int:
    """Return the number of rows of a table."""
    found: int = connection.exec_driver_sql(f"SELECT COUNT(*) FROM {table}").scalar_one()
    return found


def indexed(connection: Connection, words: str) -> int:
    """Return how many entries of the search index have the words, whatever they belong to."""
    engine = search_engine(connection)
    found = text(f"SELECT COUNT(*) FROM ({engine.matching}) AS matching")
    return int(connection.execute(found, {"query": engine.written(parse(words))}).scalar_one())
