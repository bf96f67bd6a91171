"""Links between people across documents: due until they are made, within one council, and gone with the names."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from schemas.identity import make_id
from schemas.rows import Cell, DocumentRows
from tasks.linking.people import linked
from tests.warehouse.factories import count, frame, load, minutes, new_warehouse, touched
from warehouse.engine import reading
from warehouse.people import link_due
from warehouse.queries import links_are_due


@pytest.fixture
def warehouse(tmp_path: Path) -> tuple[str, Engine]:
    return new_warehouse(tmp_path)


def naming(source_id: str, *names: tuple[str, str], council: str = "KEN") -> DocumentRows:
    """Return a document of a council that names members, by (initials, family)."""
    rows = minutes(source_id, subject=council, publisher=council)
    people: list[dict[str, Cell]] = [
        {
            "person_id": make_id("per", source_id, initials, family),
            "document_id": rows.document_id,
            "name": f"Councillor {initials} {family}",
            "honorific": "Councillor",
            "initials": initials or None,
            "family": family,
            "kind": "member",
            "role_only": False,
            "collective": False,
            "name_key": make_id("nam", council, initials, family),
        }
        for initials, family in names
    ]
    return DocumentRows(rows.document_id, (*rows.frames, frame("document_people", people)))


def is_due(url: str) -> bool:
    with reading(url) as connection:
        return links_are_due(connection)


def people(engine: Engine) -> list[tuple[str, str]]:
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT council_code, name FROM council_people ORDER BY council_code, name")
        return [tuple(row) for row in found]  # type: ignore[misc]


def test_one_person_of_two_documents_and_another_of_another_council(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    load(engine, naming("a.txt", ("P B", "Heron")))
    load(engine, naming("b.txt", ("", "Heron")))
    load(engine, naming("c.txt", ("P B", "Heron"), council="WSX"))
    assert is_due(url)
    link_due(engine, linked)
    assert not is_due(url)
    assert people(engine) == [("KEN", "Councillor P B Heron"), ("WSX", "Councillor P B Heron")]
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT source_id, person FROM rpt_people ORDER BY source_id").all()
    assert [tuple(row) for row in found] == [(f"{one}.txt", "Councillor P B Heron") for one in "abc"]


def test_the_links_are_the_same_whatever_was_linked_before(tmp_path: Path) -> None:
    documents = [naming("a.txt", ("", "Heron")), naming("b.txt", ("P B", "Heron")), naming("c.txt", ("P C", "Heron"))]
    ends = []
    for number, order in enumerate((documents, documents[::-1])):
        (folder := tmp_path / str(number)).mkdir()
        _, engine = new_warehouse(folder)
        for document in order:
            load(engine, document)
            link_due(engine, linked)
        with engine.connect() as connection:
            ends.append(connection.exec_driver_sql("SELECT * FROM council_person_names ORDER BY name_key").all())
    assert ends[0] == ends[1]
    assert "several_candidates" in {row[-1] for row in ends[0]}


def test_loading_the_same_again_makes_nothing_due_and_touches_no_row(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    load(engine, naming("a.txt", ("P B", "Heron")))
    link_due(engine, linked)
    before = touched(engine)
    load(engine, naming("a.txt", ("P B", "Heron")))
    assert not is_due(url)
    assert touched(engine) == before


def test_a_document_that_moves_to_another_council_takes_its_people_along(warehouse: tuple[str, Engine]) -> None:
    _, engine = warehouse
    load(engine, naming("a.txt", ("P B", "Heron")))
    link_due(engine, linked)
    load(engine, naming("a.txt", ("P B", "Heron"), council="WSX"))
    link_due(engine, linked)
    assert people(engine) == [("WSX", "Councillor P B Heron")]


def test_names_that_no_document_has_any_more_are_gone(warehouse: tuple[str, Engine]) -> None:
    _, engine = warehouse
    load(engine, naming("a.txt", ("P B", "Heron"), ("", "Rook")))
    link_due(engine, linked)
    load(engine, naming("a.txt", ("", "Rook")))
    link_due(engine, linked)
    assert people(engine) == [("KEN", "Councillor Rook")]
    with engine.connect() as connection:
        assert count(connection, "council_person_names") == 1
