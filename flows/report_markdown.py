"""The report of a run as Markdown, for the pages of Prefect.

In: a Report, and what each page that it links to is called. Out: Markdown. Will not: hold words of documents: the
pages keep what they are told for months.
"""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urlsplit

from flows.by_council import COLUMNS, UNKNOWN
from flows.markdown_table import escaped, table
from flows.rendering import DASH
from flows.report import PURGED, Report, meaning
from flows.reporting import SHOWN, counted, summary

NOTHING: Mapping[str, str] = {}

LEAST, NOTHING_SAID = 2, ("0", DASH)
_COVERAGE = (
    *("council", "listed", "of these held", "quarantined", "missing"),
    *("held in all", "meetings", "first", "last"),
)
_HEADS = tuple(column.replace("_", " ") for column in COLUMNS)


def markdown(report: Report, links: Mapping[str, str] = NOTHING) -> str:
    """Return the report; `links` are addresses by what stands there."""
    return "\n".join(_parts(report, links)) + "\n"


def quarantine_rows(report: Report) -> list[dict[str, str]]:
    """Return what is in quarantine with what to do, a row a document."""
    return [
        {"code": one.code.value, "document": one.source_id, "what to do": one.hint, "what was seen": one.message}
        for one in report.quarantine
    ]


def _parts(report: Report, links: Mapping[str, str]) -> Iterator[str]:
    yield f"# {summary(report)}\n"
    yield from (f"**Not as expected:** {escaped(breach)}\n" for breach in report.breaches)
    yield from table(("documents", "number"), ((name, f"{count:,}") for name, count in counted(report).items()))
    yield from _section("By council", _said(("council", *_HEADS), tuple(_councils(report))))
    title = "Coverage: what is listed of a council, and what is held"
    yield from _section(title, _said(_COVERAGE, tuple(_coverage(report))))
    yield from _section("Facts", table(("kind", "in these documents", "added / removed / ~changed"), _facts(report)))
    issues = ((f"`{code}`", f"{count:,}", meaning(code)) for code, count in report.issues)
    yield from _section("Issues of documents that are loaded", table(("issue", "number", "meaning"), issues))
    refused = (
        (f"`{one.code.value}`", escaped(one.source_id), one.hint, escaped(one.message))
        for one in report.quarantine[:SHOWN]
    )
    yield from _section("Quarantine", table(("code", "document", "what to do", "what was seen"), refused))
    yield from _section("Missing: gone from their source, their facts stay", table(("document",), _missing(report)))
    if report.purged:
        yield f"{len(report.purged)} skipped as `purged`. {PURGED}\n"
    slow = ((escaped(one.source_id), f"{one.seconds:.1f}") for one in report.slowest)
    yield from _section("Slowest documents", table(("document", "seconds"), slow))
    yield from _section("More", (_link(*link) for link in links.items()))


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    """Yield a heading and the lines below it, or nothing where there are none."""
    body = list(lines)
    if body:
        yield from (f"## {title}\n", *body)


def _said(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield a table without the columns in which nothing is said but 0, as a page is not wide; the first two stay."""
    said = [at for at in range(len(columns)) if at < LEAST or any(row[at] not in NOTHING_SAID for row in rows)]
    return table(tuple(columns[at] for at in said), (tuple(row[at] for at in said) for row in rows))


def _councils(report: Report) -> Iterator[tuple[str, ...]]:
    for line in report.councils:
        council = "not known" if line.council == UNKNOWN else line.council
        yield (council, *(f"{getattr(line, column):,}" for column in COLUMNS))


def _coverage(report: Report) -> Iterator[tuple[str, ...]]:
    for one in report.coverage:
        listed = (one.expected_documents, one.expected_held, one.expected_quarantined, one.expected_missing)
        held = (f"{one.held_documents:,}", f"{one.meetings:,}", one.first_meeting or DASH, one.last_meeting or DASH)
        yield (one.council, *(DASH if count is None else f"{count:,}" for count in listed), *held)


def _link(name: str, address: str) -> str:
    """Return a link; a page of the web may not lead to a file, whose path is given then to be opened by hand."""
    if address.startswith("file:"):
        return f"- {name}: `{unquote(urlsplit(address).path)}` on the worker's machine"
    return f"- [{name}]({address})"


def _facts(report: Report) -> Iterator[tuple[str, ...]]:
    changes = {change.table: change for change in report.changes}
    for name, count in report.facts:
        change = changes.get(name)
        told = f"{change.inserted:+,} / {-change.deleted:,} / ~{change.updated:,}" if change else "none"
        yield name.replace("_", " "), f"{count:,}", told


def _missing(report: Report) -> Iterator[tuple[str, ...]]:
    return ((escaped(source_id),) for source_id in report.missing[:SHOWN])
