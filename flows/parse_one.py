"""The flow `parse-one`: one document, from a page or a path, with each fact beside its words.

In: a ParseRequest. Out: a report among the artifacts of the run. Will not: keep anything in warehouse or archive, or
parse in this process.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.states import Completed, Failed

from flows.annotated_markdown import annotated_markdown
from flows.annotation import AnnotatedDocument, annotate, rows_by_table
from flows.parse_request import ParseRequest
from flows.settings import Settings, load_settings
from schemas.errors import DocumentRejectedError, Rejection, RejectionCode
from schemas.jobs import Extracted, Job
from schemas.sources import SourceEntry
from tasks.assembling.pool import Limits, Pool
from tasks.download import download
from tasks.fetching.download import is_address
from tasks.fetching.source_file import hash_source
from tasks.one_line import in_a_line


@flow(name="parse-one", flow_run_name="parse-one", persist_result=False)
@in_a_line
def parse_one(request: ParseRequest) -> State[Any]:
    """Read one document and show each fact beside its words; nothing is kept in the warehouse."""
    settings = load_settings()
    with TemporaryDirectory(prefix="minutebook-") as folder:
        found = read(document(request.document, Path(folder), settings), request, settings)
    if found.rows is None:
        refused = Rejection(found.code or RejectionCode.READER_DIED, found.message or "no rows and no reason")
        return Failed(message=f"refused, {refused.code.value}: {refused.message}. {refused.hint}")
    return told(annotate(rows_by_table(found.rows)))


def document(named: str, folder: Path, settings: Settings) -> Path:
    """Return the file to read, downloaded if it is a page; raises DocumentRejectedError, TransientFetchError."""
    if is_address(named):
        return download(named, folder / "document", settings.max_bytes, settings.private_addresses)
    path = Path(named).expanduser()
    if not path.is_file():
        raise DocumentRejectedError(
            RejectionCode.NOT_A_FILE if path.exists() else RejectionCode.VANISHED, f"{path}: no such file on the worker"
        )
    return path


@task(name="read", cache_policy=NO_CACHE, persist_result=False)
def read(path: Path, request: ParseRequest, settings: Settings) -> Extracted:
    """Extract the document in a child process with the limits of the settings."""
    digest = hash_source(str(path), settings.max_bytes)
    council = request.council or None
    entry = SourceEntry(council, council, source_url=request.document if is_address(request.document) else None)
    limits = Limits(1, settings.seconds_per_document, settings.memory_per_worker)
    themes = str(settings.themes.absolute()) if settings.themes else None
    with Pool(limits) as pool:
        return pool.extract(Job(path.name, digest, str(path.absolute()), entry, themes))


def told(found: AnnotatedDocument) -> State[Any]:
    """Make the report; return the state that says in one line what was found."""
    facts = sum(len(paragraph.facts) for paragraph in found.paragraphs)
    said = f"{len(found.paragraphs)} paragraphs, {facts} facts, {len(found.doubts)} doubts"
    create_markdown_artifact(annotated_markdown(found), key="annotated-document", description=said)
    return Completed(message=said)
