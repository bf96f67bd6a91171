"""The comparison of councils as a page of its own, for who was told of a run.

In: the warehouse. Out: one HTML file that needs nothing else, and its address. Will not: give it to Prefect, which
would keep the words of documents where a purge does not reach.
"""

from io import StringIO
from pathlib import Path

from rich.console import Console

from flows.comparison_text import Printer
from flows.report import Report
from flows.settings import Settings
from warehouse.comparison import compare
from warehouse.engine import reading
from warehouse.naming import held_councils

FILE = "comparison.html"
MOST = 4
"""Councils that fit side by side."""

MOST_DOCUMENTS = 200
"""Documents whose facts make a page that a browser still shows."""


def comparison_page(report: Report, settings: Settings) -> str | None:
    """Write the comparison of the councils that the run read most of; return its address.

    None where fewer than two of them are held, nothing changed, or it would be too much for a page.
    """
    if not report.rows_changed:
        return None
    with reading(settings.warehouse) as connection:
        held = {one.code: one for one in held_councils(connection)}
        known = [line for line in report.councils if line.council in held]
        most = sorted(known, key=lambda line: (line.unchanged - line.offered, line.council))[:MOST]
        if len(most) < 2 or sum(line.offered for line in most) > MOST_DOCUMENTS:
            return None
        codes = sorted(line.council for line in most)
        found = compare(connection, tuple(held[code] for code in codes), None)
    console = Console(record=True, file=StringIO(), width=60 * len(codes), highlight=False)
    Printer(console, found).all()
    path = settings.reports.absolute() / FILE
    _write(path, console.export_html(inline_styles=False))
    return f"{settings.reports_url.rstrip('/')}/{FILE}" if settings.reports_url else path.as_uri()


def _write(path: Path, page: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_suffix(".part")
    part.write_text(page, "utf-8")
    part.replace(path)
