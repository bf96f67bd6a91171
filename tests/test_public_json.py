"""The public JSON keeps its published schema, for documents that are read and for those refused."""

import json
from pathlib import Path

import jsonschema
import pytest

from schemas.errors import Rejection, RejectionCode
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.public_json import minutes_json, rejection_json
from tasks.shaping.public_schema import public_schema
from tests.conftest import sample_documents

PUBLISHED = Path(__file__).parent.parent / "docs" / "extract.schema.json"


def test_the_published_schema_is_the_one_that_the_types_give() -> None:
    assert json.loads(PUBLISHED.read_text("utf-8")) == public_schema()


@pytest.mark.parametrize("document", sample_documents(), ids=lambda path: path.stem)
def test_every_extracted_document_fits_the_schema(document: Path) -> None:
    jsonschema.validate(minutes_json(minutes_of(document.read_bytes(), SourceEntry("KEN", "KEN"))), public_schema())


@pytest.mark.parametrize("code", RejectionCode)
def test_every_refusal_fits_the_schema_and_says_what_to_do(code: RejectionCode) -> None:
    refused = rejection_json(Rejection(code, "what was seen"))
    jsonschema.validate(refused, public_schema())
    assert len(refused["rejection"]["hint"]) > 20


@pytest.mark.parametrize("broken", [{"start": "1"}, {"quote": ""}, {"kind": "saving!"}], ids=str)
def test_the_schema_refuses_a_broken_fact(broken: dict[str, str]) -> None:
    found = minutes_json(minutes_of(sample_documents()[0].read_bytes(), SourceEntry()))
    found["money"][0].update(broken)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, public_schema())
