"""`minutebook extract FILE`: what one document says, for reading or as the public JSON.

In: a file. Out: the annotated text, or JSON. Will not: need Prefect, a warehouse or a network.
"""

from pathlib import Path
from typing import Annotated

import typer

from flows.annotated_html import annotated_html
from flows.annotated_text import annotated
from flows.annotation import annotate, rows_by_table
from flows.rendering import print_json, terminal
from schemas.errors import DocumentRejectedError, MinutebookError, Rejection, RejectionCode
from schemas.sources import SourceEntry
from seeds.register import council_codes

Themes = Annotated[
    Path | None,
    typer.Option(metavar="FILE", envvar="MINUTEBOOK_THEMES", help="Theme taxonomy of your own (docs/themes.md)."),
]
REFUSED = 3
"""Exit code for a document that cannot be taken."""


def extract(
    file: Annotated[Path, typer.Argument(help="The document to read.")],
    council: Annotated[str | None, typer.Option(help="Register code of the council, such as KEN.")] = None,
    source_url: Annotated[str | None, typer.Option(help="Address the document was published at.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the public JSON.")] = False,
    themes: Themes = None,
    html: Annotated[Path | None, typer.Option(metavar="OUT", help="Write the annotated document as one page.")] = None,
) -> None:
    """Show what one document says, with each fact beside its words."""
    from seeds.taxonomy import load_taxonomy
    from tasks.assembling.minutes import minutes_of
    from tasks.shaping.public_json import minutes_json, rejection_json
    from tasks.shaping.rows import shape

    entry = SourceEntry(_known(council), _known(council), source_url=source_url)
    try:
        minutes = minutes_of(_bytes(file), entry, load_taxonomy(themes).themes)
    except DocumentRejectedError as error:
        _refuse(error.rejection, rejection_json(error.rejection) if as_json else None)
        raise typer.Exit(REFUSED) from error
    if as_json:
        print_json(minutes_json(minutes))
        return
    document = annotate(rows_by_table(shape(minutes, file.name, entry)))
    if html:
        html.write_text(annotated_html(document), "utf-8")
    else:
        terminal().print(annotated(document))


def _known(code: str | None) -> str | None:
    if code is not None and code.upper() not in council_codes():
        raise MinutebookError(f"{code!r} is no council code of the register (seeds/reference/councils.csv)")
    return code.upper() if code else None


def _bytes(file: Path) -> bytes:
    """Read the file; one that cannot be read is refused like one that makes no sense."""
    if not file.is_file():
        raise DocumentRejectedError(RejectionCode.NOT_A_FILE if file.exists() else RejectionCode.VANISHED, str(file))
    try:
        return file.read_bytes()
    except OSError as error:
        raise DocumentRejectedError(RejectionCode.UNREADABLE, f"{file}: {error.strerror}") from error


def _refuse(rejection: Rejection, public: object) -> None:
    if public is not None:
        print_json(public)
    else:
        typer.echo(f"refused, {rejection.code.value}: {rejection.message}\n{rejection.hint}", err=True)
