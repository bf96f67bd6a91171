"""Migrations: they arrive at the declared tables, go up and down with the rows, and a wrong revision is one line."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError
from typer.testing import CliRunner

from flows.cli import app
from schemas.errors import MinutebookError
from schemas.vocabulary import DocumentKind
from tests.warehouse import factories
from tests.warehouse.factories import count, fact, load, minutes, new_warehouse, opened
from warehouse.backend import backend_of
from warehouse.content import content_hash
from warehouse.engine import open_warehouse, reading
from warehouse.migrating import MIGRATIONS, carry_out, migrate, revisions
from warehouse.revision import HEAD
from warehouse.tables import metadata

NEXT = f"{int(HEAD) + 1:04}"
STEP = f'''
import sqlalchemy as sa
from alembic import op

from warehouse.migrations.words import allow_words

revision, down_revision = "{NEXT}", "{HEAD}"
KINDS = {tuple(DocumentKind)!r}


def upgrade():
    op.create_table("currencies", sa.Column("currency", sa.Text(), primary_key=True))
    op.execute("INSERT INTO currencies VALUES ('GBP')")
    op.add_column("money", sa.Column("currency", sa.Text()))
    op.execute("UPDATE money SET currency = 'GBP'")
    op.create_index("ix_money_currency", "money", ["currency"])
    allow_words("documents", "kind", (*KINDS, "podcast"))


def downgrade():
    allow_words("documents", "kind", KINDS)
    op.drop_index("ix_money_currency", "money")
    op.drop_column("money", "currency")
    op.drop_table("currencies")
'''.replace(repr(tuple(DocumentKind)), repr(tuple(kind.value for kind in DocumentKind)))


@pytest.fixture
def warehouse(tmp_path: Path) -> tuple[str, Engine]:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes(facts=[fact("money", "£3m"), fact("theme_tags", "Recruitment")]))
    return url, engine


def with_step(folder: Path, step: str = STEP) -> Path:
    """The migrations, and one more."""
    copy = folder / "migrations"
    shutil.copytree(MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "versions" / f"r{NEXT}_step.py").write_text(step, "utf-8")
    return copy


def described(engine: Engine) -> dict[str, Any]:
    """All that the database itself says of the declared columns, but for comments."""
    found = inspect(engine)
    return {
        table: {
            "columns": [
                (one["name"], str(one["type"]), one["nullable"], one["default"])
                for one in found.get_columns(table)
                if one["name"] in declared.columns
            ],
            "key": found.get_pk_constraint(table),
            "references": sorted(map(repr, found.get_foreign_keys(table))),
            "indexes": sorted(
                repr(one)
                for one in found.get_indexes(table)
                if set(one["column_names"]) <= set(declared.columns.keys())
            ),
            "checks": sorted((one["name"], one["sqltext"]) for one in found.get_check_constraints(table)),
        }
        for table, declared in metadata.tables.items()
        if table != "alembic_version"
    }


def contents(engine: Engine) -> str:
    with engine.connect() as connection:
        return content_hash(connection)


def test_the_revisions_arrive_at_the_declared_tables(tmp_path: Path) -> None:
    _, engine = new_warehouse(tmp_path)
    empty = factories.SERVER.new_database() if factories.SERVER else f"sqlite:///{tmp_path}/empty.sqlite"
    migrated = backend_of(empty).migrating()
    with migrated.begin() as connection:
        carry_out(connection, HEAD)
    try:
        assert described(migrated) == described(engine), (
            "the declared tables changed: write a revision, or before the first release the first one anew"
            " with `python -m tests.warehouse.baseline`"
        )
        with migrated.begin() as connection:
            carry_out(connection, "base")
        assert inspect(migrated).get_table_names() == ["alembic_version"]
    finally:
        migrated.dispose()


def test_this_program_knows_the_last_revision_and_they_are_numbered_in_line() -> None:
    known = revisions()
    assert known[-1] == HEAD
    assert known == [f"{number:04}" for number in range(1, len(known) + 1)]


def test_a_new_warehouse_has_the_last_revision(warehouse: tuple[str, Engine]) -> None:
    assert migrate(warehouse[0]) == (HEAD, HEAD)


def test_up_and_down_again_with_all_rows(warehouse: tuple[str, Engine], tmp_path: Path) -> None:
    url, engine = warehouse
    folder, before, tables = with_step(tmp_path), contents(engine), described(engine)
    with pytest.raises(IntegrityError, match="ck_documents_kind_word"), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE documents SET kind = 'podcast'")

    assert migrate(url, NEXT, folder) == (HEAD, NEXT)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT currency FROM money").scalar_one() == "GBP"
        kind = connection.exec_driver_sql("SELECT kind FROM documents").scalar_one()
        connection.exec_driver_sql("UPDATE documents SET kind = 'podcast'")
        connection.exec_driver_sql(f"UPDATE documents SET kind = '{kind}'")
    for opening in (open_warehouse, read):
        with pytest.raises(
            MinutebookError, match=f"newer Minutebook .revision {NEXT}, this one knows {HEAD}.; install"
        ):
            opening(url)

    assert migrate(url, HEAD, folder) == (NEXT, HEAD)
    assert (contents(engine), described(engine)) == (before, tables)
    with pytest.raises(IntegrityError, match="ck_documents_kind_word"), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE documents SET kind = 'podcast'")
    engine.dispose()
    again = opened(url)
    with again.connect() as connection:
        assert count(connection, "rpt_money") == count(connection, "rpt_changes") == 1
        assert count(connection, "data_dictionary") > 100
    assert "**Recruitment** goes well." in run("search", "recruitment", "--warehouse", url)


@pytest.mark.parametrize(
    "broken", ["SELECT * FROM nowhere", "DELETE FROM councils"], ids=["a bug", "rows without what they refer to"]
)
def test_a_step_that_fails_changes_nothing(warehouse: tuple[str, Engine], tmp_path: Path, broken: str) -> None:
    url, engine = warehouse
    before, tables = contents(engine), described(engine)
    step = STEP.replace('    allow_words("documents", "kind", (*KINDS, "podcast"))', f'    op.execute("{broken}")')
    with pytest.raises(Exception, match=r"no such table|does not exist|another version|refer|foreign key"):
        migrate(url, NEXT, with_step(tmp_path, step))
    assert (contents(engine), described(engine)) == (before, tables)
    with reading(url) as connection:
        assert count(connection, "rpt_money") == 1


def test_an_older_warehouse_says_how_to_bring_it_up(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    engine.dispose()
    for opening in (open_warehouse, read):
        with pytest.raises(
            MinutebookError, match=f"older Minutebook .revision 0000, this one needs {HEAD}.*db upgrade"
        ):
            opening(url)


def test_a_revision_that_is_not_there_is_refused(warehouse: tuple[str, Engine]) -> None:
    with pytest.raises(MinutebookError, match=f"there is no revision '7'; there are .*{HEAD}"):
        migrate(warehouse[0], "7")


def test_a_copy_is_one_moment_of_the_warehouse(warehouse: tuple[str, Engine], tmp_path: Path) -> None:
    url, engine = warehouse
    said = run("db", "backup", str(tmp_path / "copy.sqlite"), "--warehouse", url)
    if factories.SERVER:
        where = url.partition("@")[2]
        user = factories.SERVER.user
        copy = tmp_path / "copy.sqlite"
        assert said.endswith(f": pg_dump --format=custom --file={copy} postgresql://{user}@{where}\n")
        return
    assert said.startswith(f"written: {tmp_path}/copy.sqlite (")
    assert contents(opened(f"sqlite:///{tmp_path}/copy.sqlite")) == contents(engine)
    with pytest.raises(MinutebookError, match=r"copy.sqlite is there already"):
        run("db", "backup", str(tmp_path / "copy.sqlite"), "--warehouse", url)


def test_a_copy_of_an_older_warehouse_and_while_another_writes(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    if factories.SERVER:
        return  # pg_dump's business
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM themes")
        run("db", "backup", str(tmp_path / "copy.sqlite"), "--warehouse", url)
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as copy:
        assert copy.execute("SELECT COUNT(*) FROM themes").fetchone() == (len(factories.THEMES),)


def test_the_commands_say_it_in_one_line(warehouse: tuple[str, Engine]) -> None:
    url, _ = warehouse
    assert f" has revision {HEAD}, as this version needs it" in run("db", "check", "--warehouse", url)
    assert run("db", "upgrade", "--warehouse", url) == f"revision {HEAD} already, nothing to do\n"


def test_where_there_is_no_warehouse_there_is_nothing_to_copy_or_change(tmp_path: Path) -> None:
    url = factories.SERVER.new_database() if factories.SERVER else f"sqlite:///{tmp_path}/none.sqlite"
    for command in ("check", "upgrade", "backup"):
        with pytest.raises(MinutebookError, match="run `minutebook ingest` first"):
            run("db", command, "--warehouse", url)
    assert list(tmp_path.iterdir()) == []


def read(url: str) -> None:
    with reading(url) as connection:
        count(connection, "documents")


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, list(arguments))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout
