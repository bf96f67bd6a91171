"""Every test of the warehouse runs on SQLite and on PostgreSQL, unless its module names the database it is about."""

from collections.abc import Iterator

import pytest

from tests.postgres import Server, server
from tests.warehouse import factories

BOTH = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for all tests."""
    with server() as running:
        yield running


@pytest.fixture(scope="module", autouse=True)
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of database in which `new_warehouse` makes its warehouses."""
    factories.SERVER = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    yield request.param
    while factories.ON_SERVER and factories.SERVER:
        engine = factories.ON_SERVER.pop()
        engine.dispose()
        factories.SERVER.drop(str(engine.url.database))
    factories.SERVER = None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    metafunc.parametrize("database", getattr(metafunc.module, "DATABASES", BOTH), indirect=True, scope="module")
