"""Looking after what is held, from the pages: erasing for good, and reading all again."""

from pathlib import Path

import pytest

from flows.maintain_request import PurgeRequest, ReprocessRequest
from tests.flows.conftest import Ingest
from tests.flows.test_ingest import rows

pytestmark = pytest.mark.prefect


def test_a_document_is_erased_by_its_id_and_named_nowhere(ingest: Ingest, documents: Path) -> None:
    from flows.maintain import purge

    ingest(documents)
    [(document_id,)] = rows("SELECT document_id FROM documents WHERE source_id LIKE '%/000_%'")
    state = purge(PurgeRequest(documents=(document_id,), reason="a request", for_good=True), return_state=True)
    [(receipt,)] = rows("SELECT purge_id FROM purges")
    assert (state.name, state.message) == ("Completed", f"1 purged, receipts {receipt}")
    assert rows("SELECT COUNT(*) FROM documents WHERE document_id = ?", document_id) == [(0,)]
    again = purge(PurgeRequest(), return_state=True)
    assert again.message == "no purge was pending"
    unknown = purge(PurgeRequest(documents=(document_id,), reason="again", for_good=True), return_state=True)
    assert (unknown.name, document_id in str(unknown.message)) == ("Failed", True)


def test_all_of_one_council_is_read_again_and_the_rest_left_alone(
    ingest: Ingest, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows.maintain import reprocess

    ingest(documents)
    monkeypatch.setenv("MINUTEBOOK_SOURCES", str(documents))
    state = reprocess(ReprocessRequest(councils=("ROT", "WSX")), return_state=True)
    assert (state.name, state.message) == ("Completed", "2 loaded, 0 quarantined, 3 skipped")


def test_what_is_gone_from_its_source_is_read_again_from_the_archive(
    ingest: Ingest, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows.maintain import reprocess

    ingest(documents)
    monkeypatch.setenv("MINUTEBOOK_SOURCES", str(documents))
    [gone, *_] = sorted(documents.glob("*.txt"))
    gone.unlink()
    state = reprocess(ReprocessRequest(), return_state=True)
    assert (state.name, state.message) == ("Completed", "5 loaded, 0 quarantined, 1 missing")
    [(held,)] = rows(
        "SELECT COUNT(*) FROM paragraphs WHERE document_id IN (SELECT document_id FROM documents WHERE source_id = ?)",
        f"documents/{gone.name}",
    )
    assert held > 0


def test_without_sources_there_is_nothing_to_read_again(ingest: Ingest, workplace: Path) -> None:
    from flows.maintain import reprocess

    state = reprocess(ReprocessRequest(), return_state=True)
    assert state.name == "Failed"
    assert "MINUTEBOOK_SOURCES" in str(state.message)
