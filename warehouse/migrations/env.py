"""What alembic runs: the steps, on the connection and in the transaction of `warehouse.migrating`.

In: a connection among the attributes of alembic's configuration. Out: the steps carried out. Will not: connect.
"""

from alembic import context
from sqlalchemy import MetaData

from warehouse.tables import NAMES

context.configure(connection=context.config.attributes["connection"], target_metadata=MetaData(naming_convention=NAMES))
with context.begin_transaction():
    context.run_migrations()
