# ruff: noqa: PLC0415 - Prefect is imported after its environment is prepared
"""What another reading process brings, here and with Dask, and what a document takes on disk.

    python benchmarks/bench_scaling.py [DOCUMENTS]

Prints documents a second with one and two reading processes, in threads' children and in processes of Dask, into SQLite
and PostgreSQL; the ratios, which is what docs/scaling.md tells; and bytes a document in archive, warehouse and indexes.
PostgreSQL is one of its own, as in the tests; its disk writes are not made durable, SQLite's are.
"""

import os
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks.bench_orchestration import make_documents
from flows import prefect_environment
from tests.postgres import Server, server

FEW = 4


def run(documents: Path, data: Path, **settings: str) -> float:
    """Seconds that the flow takes with these settings, its server being there already."""
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    from flows.ingest import ingest
    from flows.request import IngestRequest

    wanted = {"DATA": str(data), "WAREHOUSE": "", "RUNNER": "here", "WORKERS": "2", **settings}
    os.environ.update({f"MINUTEBOOK_{name}": value for name, value in wanted.items()})
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        began = time.perf_counter()
        ingest(IngestRequest(paths=(str(documents),)))
        return time.perf_counter() - began


def sqlite_bytes(file: Path) -> dict[str, int]:
    """Bytes of tables, their indexes and the search index in a SQLite file."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(
            "SELECT CASE WHEN stat.name LIKE '%search%' THEN 'search' ELSE COALESCE(type, 'table') END, SUM(pgsize)"
            " FROM dbstat AS stat LEFT JOIN sqlite_schema AS known ON known.name = stat.name GROUP BY 1"
        )
        return {str(kind): int(size) for kind, size in rows}


def postgres_bytes(url: str) -> dict[str, int]:
    """Bytes of tables, their indexes and the search index in a PostgreSQL database."""
    import psycopg

    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT CASE WHEN c.relname LIKE '%search%' THEN 'search'"
            " WHEN c.relkind = 'i' THEN 'index' ELSE 'table' END,"
            " SUM(pg_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.relkind IN ('r', 'i', 't') AND n.nspname IN ('public', 'pg_toast') GROUP BY 1"
        ).fetchall()
        return {str(kind): int(size) for kind, size in rows}


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def speeds(documents: Path, few: Path, place: Path, postgres: Server) -> dict[str, float]:
    """Seconds by name; Dask's processes are counted from when they are there, by taking off a run of few documents."""
    taken: dict[str, float] = {}
    for kind in ("sqlite", "postgresql"):
        for runner in ("here", "dask"):
            for workers in ("1", "2"):
                name = f"{kind}, {runner}, {workers}"
                url = postgres.new_database() if kind == "postgresql" else ""
                settings = {"RUNNER": runner, "WORKERS": workers, "WAREHOUSE": url}
                before = run(few, place / f"{name} few", **settings)
                taken[name] = run(documents, place / name, **settings) - before
                print(f"{name:24} {taken[name]:7.2f} s  (start and {FEW} documents: {before:.1f} s)", flush=True)
    return taken


def main(count: int) -> None:
    """Measure and print."""
    prefect_environment.prepare(terminal=True)
    with tempfile.TemporaryDirectory() as folder, server() as postgres:
        place = Path(folder)
        make_documents(place / "documents", count)
        make_documents(place / "few", FEW)
        run(place / "few", place / "warm")  # starts the server
        taken = speeds(place / "documents", place / "few", place, postgres)
        for kind in ("sqlite", "postgresql"):
            for runner in ("here", "dask"):
                one, two = (taken[f"{kind}, {runner}, {workers}"] for workers in (1, 2))
                print(f"{kind}, {runner}: 1 / 2 processes {one / two:.2f}")
        url, data = postgres.new_database(), place / "sizes"
        empty = postgres_bytes(_made(url))
        run(place / "documents", data, WAREHOUSE=url)
        full = postgres_bytes(url)
        text = size_of(place / "documents") / count
        print(f"a document: {text:,.0f} bytes; archive {size_of(data / 'archive') / count:,.0f}")
        file = place / "sqlite, here, 2" / "warehouse.sqlite"
        held = {name: size / count for name, size in sqlite_bytes(file).items()}
        print("sqlite", {name: f"{size:,.0f} = {size / text:.1f} x" for name, size in held.items()})
        grown = {name: (size - empty.get(name, 0)) / count for name, size in full.items()}
        print("postgresql", {name: f"{size:,.0f} = {size / text:.1f} x" for name, size in grown.items()})


def _made(url: str) -> str:
    """Return the URL of a database after making the tables in it."""
    from warehouse.engine import open_warehouse

    open_warehouse(url).dispose()
    return url


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
