"""The role of a PostgreSQL server that reads reports and nothing else.

In: the warehouse's URL and the name of a role. Out: the role, with rights to the views `rpt_*` and `data_dictionary`.
Will not: set a password (who types one into a command leaves it in a history), or take a right from another role.

The views read the tables with the rights of their owner, so that the role needs none. A view that is made anew loses
its grants: `grant_again` gives them to whoever may read `data_dictionary`, which stays. The server's own default
privileges cannot do that: they do not tell views from tables, and would open each table that is made later.
"""

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from schemas.errors import MinutebookError
from warehouse.address import is_server, parse
from warehouse.backend import backend_of
from warehouse.lock import writer_lock

REPORTS = "rpt_"
DICTIONARY = "data_dictionary"
_INSUFFICIENT = "42501"

_ROLE = text("""
    SELECT roles.rolsuper, pg_has_role(roles.rolname, tables.tableowner, 'MEMBER')
    FROM pg_roles AS roles, pg_tables AS tables
    WHERE roles.rolname = :role AND tables.schemaname = current_schema() AND tables.tablename = 'data_dictionary'
""")
_READERS = text("""
    SELECT DISTINCT grantee FROM information_schema.role_table_grants
    WHERE table_schema = current_schema() AND table_name = 'data_dictionary' AND privilege_type = 'SELECT'
      AND grantee NOT IN (CURRENT_USER, 'PUBLIC')
    ORDER BY grantee
""")


def make_reader(url: str, role: str) -> tuple[bool, int]:
    """Make a role or set its rights right; returns whether it is new, and how many views it reads.

    Raises MinutebookError where the warehouse is a file, the role may more than read, or we may not make roles.
    """
    if not is_server(parse(url)):
        raise MinutebookError(
            "a file has no roles; give readers `data/published/minutebook.sqlite`: docs/publishing.md"
        )
    if not backend_of(url).exists():
        raise MinutebookError(f"no warehouse at {backend_of(url).place}; run `minutebook ingest` first")
    from warehouse.engine import open_warehouse  # noqa: PLC0415  which makes the views, and grants again

    with writer_lock(url):
        engine = open_warehouse(url)
        try:
            with engine.begin() as connection:
                is_new = _made(connection, role)
                _reset(connection, role)
                return is_new, _grant(connection, role)
        finally:
            engine.dispose()


def grant_again(connection: Connection) -> None:
    """Let the roles that read the reports read them after they were made anew."""
    if connection.dialect.name == "postgresql":
        for role in connection.scalars(_READERS).all():
            _grant(connection, role)


def _made(connection: Connection, role: str) -> bool:
    """Make the role if there is none; raises MinutebookError for one that may more than read."""
    found = connection.execute(_ROLE, {"role": role}).one_or_none()
    if found is None:
        _make(connection, role)
        return True
    if any(found):
        raise MinutebookError(
            f"the role {role} may write here (superuser, or owner of the tables); choose another name"
        )
    return False


def _make(connection: Connection, role: str) -> None:
    try:
        connection.exec_driver_sql(f"CREATE ROLE {_quoted(connection, role)} LOGIN")
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) != _INSUFFICIENT:
            raise
        raise MinutebookError(
            f"this user may not make roles; let who runs the server say `createuser {role}`, then run this again"
        ) from None
    connection.exec_driver_sql(f"ALTER ROLE {_quoted(connection, role)} SET default_transaction_read_only = on")


def _reset(connection: Connection, role: str) -> None:
    """Take away what the role was given here before, and let it connect."""
    who, schema = _quoted(connection, role), _quoted(connection, _schema(connection))
    database = _quoted(connection, str(connection.engine.url.database))
    for kind in ("TABLES", "SEQUENCES", "FUNCTIONS"):
        connection.exec_driver_sql(f"REVOKE ALL ON ALL {kind} IN SCHEMA {schema} FROM {who}")
    connection.exec_driver_sql(f"REVOKE CREATE ON SCHEMA {schema} FROM {who}")
    connection.exec_driver_sql(f"GRANT CONNECT ON DATABASE {database} TO {who}")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {schema} TO {who}")


def _grant(connection: Connection, role: str) -> int:
    views = [name for name in inspect(connection).get_view_names() if name.startswith(REPORTS)]
    names = ", ".join(_quoted(connection, name) for name in (*sorted(views), DICTIONARY))
    connection.exec_driver_sql(f"GRANT SELECT ON {names} TO {_quoted(connection, role)}")
    return len(views)


def _schema(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT current_schema()")))


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)
