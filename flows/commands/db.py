"""`minutebook db`: the tables of a warehouse from version to version, and a copy of it.

In: the warehouse. Out: one line each. Will not: touch a fact, or import alembic unless tables are to be changed.
"""

from pathlib import Path
from typing import Annotated

import typer

from flows.commands.options import WarehouseUrl, chosen
from schemas.errors import MinutebookError
from warehouse.backend import backend_of
from warehouse.engine import reading
from warehouse.refusals import refusing
from warehouse.revision import HEAD, revision_of

db = typer.Typer(name="db", add_completion=False, no_args_is_help=True)

Revision = Annotated[
    str, typer.Option("--to", metavar="REVISION", help="Also back to an older one, before an older version is used.")
]
Role = Annotated[str, typer.Argument(metavar="ROLE", help="Its name; an existing role keeps its password.")]
Copy = Annotated[Path | None, typer.Argument(metavar="FILE", help="Default: beside the warehouse, named by the time.")]


@db.callback()
def about() -> None:
    """Bring the tables of a warehouse up to date, check them, or copy it."""


@db.command()
def upgrade(warehouse: WarehouseUrl = None, to: Revision = HEAD) -> None:
    """Change the tables to those that this version needs; the rows stay."""
    from warehouse.migrating import migrate

    before, after = migrate(chosen(warehouse), to)
    typer.echo(f"revision {after} already, nothing to do" if before == after else f"from revision {before} to {after}")


@db.command()
def check(warehouse: WarehouseUrl = None) -> None:
    """Say which revision the tables have, and whether this version fits them; exit code 1 if not."""
    url = chosen(warehouse)
    with reading(url) as connection:
        revision = revision_of(connection)
    typer.echo(f"{backend_of(url).place} has revision {revision}, as this version needs it")


@db.command()
def reader(role: Role, warehouse: WarehouseUrl = None) -> None:
    """Make or refresh a role of a PostgreSQL server that sees the report views and nothing else."""
    from warehouse.reader_role import make_reader

    is_new, views = make_reader(chosen(warehouse), role)
    typer.echo(f"{role} {'is new and' if is_new else 'now'} reads {views} views and data_dictionary, and nothing else")
    if is_new:
        typer.echo(f"give it a password in psql: \\password {role}")


@db.command()
def backup(file: Copy = None, warehouse: WarehouseUrl = None) -> None:
    """Write a copy of one moment, while others may read and write; for PostgreSQL, say how that is done."""
    backend = backend_of(chosen(warehouse))
    if not backend.exists():
        raise MinutebookError(f"no warehouse at {backend.place}; run `minutebook ingest` first")
    with refusing(backend):
        typer.echo(backend.back_up(file))
