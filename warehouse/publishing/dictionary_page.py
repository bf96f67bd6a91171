"""The data dictionary of a published set, as a page for people.

In: resources. Out: Markdown. Will not: say what `datapackage.json` does not say for programs.
"""

from collections.abc import Iterable, Iterator

from warehouse.publishing.resources import Field, Resource

HEAD = """# Data dictionary

What each report and table holds, and what each of its columns means. The same is in `datapackage.json` for programs,
and in the metadata of the Parquet files. Reports (`rpt_`) need no join; begin with them.
"""


def dictionary_page(resources: Iterable[Resource]) -> str:
    """Return the page."""
    return HEAD + "".join(f"\n## {one.name}\n\n{_cell(one.meaning)}\n\n{_rows(one.fields)}" for one in resources)


def _rows(fields: Iterable[Field]) -> str:
    lines = (f"| {field.name} | {_type(field)} | {_cell('; '.join(_said(field)))} |\n" for field in fields)
    return "| column | type | meaning |\n|---|---|---|\n" + "".join(lines)


def _type(field: Field) -> str:
    words = [field.kind.value, "key" if field.is_key else "", "may be null" if field.nullable else ""]
    return ", ".join(word for word in words if word)


def _said(field: Field) -> Iterator[str]:
    yield field.meaning
    if field.unit:
        yield f"in {field.unit}"
    if field.refers_to:
        yield f"refers to `{field.refers_to}`"
    if field.words:
        yield f"one of {', '.join(field.words)}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
