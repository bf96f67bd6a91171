"""A golden pair a document: the sample and the public JSON it gives, to the letter."""

import json
from pathlib import Path

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.public_json import Json, minutes_json
from tests.conftest import sample_documents

GOLDEN = Path(__file__).parent / "golden"
SPAN = {"start", "end", "quote", "rule"}


def extracted(document: Path) -> dict[str, Json]:
    return minutes_json(minutes_of(document.read_bytes(), SourceEntry()))


@pytest.mark.parametrize("document", sample_documents(), ids=lambda path: path.stem)
def test_extract_gives_the_golden_json(document: Path, update_golden: bool) -> None:
    golden = GOLDEN / f"{document.stem}.json"
    found = extracted(document)
    if update_golden:
        golden.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert found == json.loads(golden.read_text("utf-8")), "run `make golden` and say in the commit why it changed"


@pytest.mark.parametrize("document", sample_documents(), ids=lambda path: path.stem)
def test_every_span_quotes_itself_and_the_offsets_hold_in_the_file(document: Path) -> None:
    text = document.read_bytes().decode("utf-8")
    spans = list(spans_of(extracted(document)))
    assert len(spans) > 30
    for span in spans:
        quote = text[span["start"] : span["end"]]
        assert quote == span["quote"]
        assert quote == quote.strip()
        assert quote
        assert span["rule"]


def spans_of(value: Json) -> list[dict]:
    """Return every object with offsets, wherever it stands in the JSON."""
    if isinstance(value, list):
        return [span for entry in value for span in spans_of(entry)]
    if not isinstance(value, dict):
        return []
    own = [value] if value.get("start") is not None else []
    inner = [span for entry in value.values() for span in spans_of(entry)]
    return [span for span in own if span.keys() >= SPAN] + inner
