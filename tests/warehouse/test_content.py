"""The hash of what a warehouse holds: the same for the same content, on both databases and in any order."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from schemas.checking import check
from schemas.jobs import Checked, Extracted
from schemas.sources import SourceEntry
from schemas.vocabulary import Disposition
from seeds.reference_frames import reference_frames
from tasks.assembling.minutes import minutes_of
from tasks.linking.people import linked
from tasks.shaping.rows import shape
from tests.conftest import sample_documents
from tests.postgres import Server
from tests.warehouse import factories
from warehouse.content import content_hash
from warehouse.load import load_document
from warehouse.people import link_due
from warehouse.reference import load_reference

DATABASES = ("sqlite",)
OTHER_MOMENT = "2026-02-01T00:00:00+00:00"


@pytest.fixture(scope="module")
def documents() -> list[Checked]:
    """Return the sample documents as they are loaded, all of one council."""
    entry = SourceEntry("KEN", "KEN")
    shaped = [(path.name, shape(minutes_of(path.read_bytes(), entry), path.name, entry)) for path in sample_documents()]
    found = check([Extracted(name, "0" * 64, Disposition.LOADED, rows) for name, rows in shaped])
    return [one for one in found if isinstance(one, Checked)]


def loaded(engine: Engine, documents: list[Checked], now_utc: str = factories.NOW) -> str:
    load_reference(engine, reference_frames())
    for one in documents:
        load_document(engine, one, factories.entry(one.rows), now_utc)
    link_due(engine, linked)
    with engine.connect() as connection:
        return content_hash(connection)


def test_both_databases_hold_the_same(documents: list[Checked], tmp_path: Path, postgres: Server) -> None:
    assert len(documents) == 5
    in_a_file = loaded(factories.opened(f"sqlite:///{tmp_path}/w.sqlite"), documents)
    on_a_server = loaded(factories.opened(postgres.new_database()), documents[::-1], OTHER_MOMENT)
    assert in_a_file == on_a_server


def test_a_changed_value_is_another_hash(documents: list[Checked], tmp_path: Path) -> None:
    engine = factories.opened(f"sqlite:///{tmp_path}/w.sqlite")
    before = loaded(engine, documents)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE money SET approximate = NOT approximate")
        assert content_hash(connection) != before
