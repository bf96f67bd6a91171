"""What Datasette is told of a snapshot: titles, meanings, facets, questions, limits.

In: the snapshot. Out: its metadata and settings, and the folder of templates that put reports first. Will not: import
Datasette, or serve (`flows.serving`).
"""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

from warehouse.publishing.package import licences_of
from warehouse.publishing.resources import Resource, resources
from warehouse.publishing.searching import COUNTED, INDEX, KEY, VIEW, VIEW_MEANING

TEMPLATES = Path(__file__).parent / "templates"
STATIC = "style", str(TEMPLATES / "static")
"""Where a browser finds the style, and its folder."""

SETTINGS: dict[str, int | bool] = {
    "default_page_size": 50,
    "max_returned_rows": 2_000,
    "sql_time_limit_ms": 5_000,
    "facet_time_limit_ms": 2_000,
    "truncate_cells_html": 600,
    "suggest_facets": False,
}
"""Limits on what one visitor may ask; a snapshot cannot be written, whatever is asked."""

_FACETS = (
    "subject_council_name",
    "publisher_council_name",
    "event",
    "committee_kind",
    "verb",
    "outcome",
    "kind",
    "strength",
    "status",
    "choice",
    "measure",
    "role",
    "theme",
    "salience",
    "change",
    "fact_table",
    "code",
)
"""Columns with few words, by which a report is narrowed; the first three that a report has."""
_MOST_FACETS = 3
_NEWEST_FIRST = ("meeting_date", "changed_utc", "month")
_HIDDEN = (
    "alembic_version",
    "warehouse_info",
    "linking_due",
    "ledger",
    "search_entries",
    COUNTED,
    "sqlite_stat1",
    "sqlite_stat4",
)


def metadata(snapshot: Path) -> dict[str, Any]:
    """Return the metadata of a snapshot, as Datasette takes it."""
    with closing(sqlite3.connect(f"file:{quote(str(snapshot))}?immutable=1", uri=True)) as connection:
        published = resources(connection)
        licences = licences_of(connection)
    tables = {resource.name: _table(resource) for resource in published}
    tables[VIEW] = {
        "title": "Paragraphs and decisions, to search",
        "description": VIEW_MEANING,
        "fts_table": INDEX,
        "fts_pk": KEY,
        "facets": ["subject_council_name", "kind"],
    }
    about = {
        "title": "Council minutes, as data",
        "description": "Written by Minutebook from published minutes. Each fact has the exact words that it rests on.",
        **({"license": licences[0]} if len(licences) == 1 else {}),
    }
    database = {**about, "tables": {**tables, **{name: {"hidden": True} for name in _HIDDEN}}, "queries": questions()}
    style = [f"/{STATIC[0]}/minutebook.css"]
    return {**about, "extra_css_urls": style, "databases": {snapshot.stem: database}}


def questions() -> dict[str, dict[str, Any]]:
    """Return the canned queries by name: the files in `questions/`, which begin with a title and a description."""
    found = files("warehouse").joinpath("publishing", "questions").iterdir()
    texts = {entry.name.removesuffix(".sql"): entry.read_text("utf-8") for entry in found}
    return {name: _question(texts[name]) for name in sorted(texts)}


def title_of(report: str) -> str:
    """Return the title of a report.

    >>> title_of("rpt_form_differences")
    'Form differences'
    """
    return report.removeprefix("rpt_").replace("_", " ").capitalize()


def _question(text: str) -> dict[str, Any]:
    comments = [line.removeprefix("-- ") for line in text.splitlines() if line.startswith("-- ")]
    sql = "\n".join(line for line in text.splitlines() if not line.startswith("-- "))
    return {"title": comments[0], "description": " ".join(comments[1:]), "sql": sql, "hide_sql": True}


def _table(resource: Resource) -> dict[str, Any]:
    names = [field.name for field in resource.fields]
    told = {
        "description": resource.meaning,
        "columns": {field.name: field.meaning for field in resource.fields},
    }
    if not resource.is_report:
        return told
    facets = [name for name in _FACETS if name in names][:_MOST_FACETS]
    newest = next((name for name in _NEWEST_FIRST if name in names), None)
    return {
        "title": title_of(resource.name),
        **told,
        "facets": facets,
        "sortable_columns": names,
        **({"sort_desc": newest} if newest else {}),
    }
