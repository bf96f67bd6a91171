"""Writes the first revision anew from the declared tables: `python -m tests.warehouse.baseline`.

Only until the first release: warehouses that people keep have it, and then a change of the tables is a new revision.
"""

from alembic.autogenerate import api, render
from alembic.migration import MigrationContext
from alembic.operations import ops
from sqlalchemy import MetaData
from sqlalchemy.dialects import sqlite

from warehouse.migrating import MIGRATIONS
from warehouse.tables import ALEMBIC_VERSION, metadata

FILE = MIGRATIONS / "versions" / "r0001_baseline.py"
HEAD = '''"""The tables of the first release.

In: an empty database. Out: every table but the migrations' own. Will not: follow the declarations, which go on.
"""

# fmt: off
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
'''


def baseline() -> str:
    """Return the text of the revision; comments are left out, for they are made with the data dictionary."""
    tables = bare_tables().sorted_tables
    made: list[ops.MigrateOperation] = []
    for table in tables:
        made.append(ops.CreateTableOp.from_table(table))
        made += [ops.CreateIndexOp.from_index(one) for one in sorted(table.indexes, key=lambda one: str(one.name))]
    context = MigrationContext.configure(dialect=sqlite.dialect(), opts={"target_metadata": MetaData()})
    prefixes = {"sqlalchemy_module_prefix": "sa.", "alembic_module_prefix": "op.", "user_module_prefix": None}
    options = {**context.opts, **prefixes, "render_item": None, "render_as_batch": False}
    rendering = api.AutogenContext(context, opts=options, autogenerate=False)
    lines = [line for one in made for line in render.render_op(rendering, one)]
    dropped = [f'op.drop_table("{table.name}")' for table in reversed(tables)]
    return HEAD + indented(lines) + "\n\ndef downgrade() -> None:\n" + indented(dropped)


def bare_tables() -> MetaData:
    bare = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        if table is not ALEMBIC_VERSION:
            copy = table.to_metadata(bare)
            copy.comment = None
            for column in copy.columns:
                column.comment = None
    return bare


def indented(lines: list[str]) -> str:
    return "".join(f"    {line}\n" for block in lines for line in block.splitlines())


if __name__ == "__main__":
    FILE.write_text(baseline(), "utf-8")
    print(f"written: {FILE}")
