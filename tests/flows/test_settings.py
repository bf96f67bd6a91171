"""Settings come from the environment or a `.env`; a value that cannot be is told by its name."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from flows.maintain_request import PurgeRequest
from flows.request import IngestRequest
from flows.settings import Settings, SettingsError, load_settings
from schemas.vocabulary import PublishedFormat


@pytest.fixture(autouse=True)
def clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DATA", "WAREHOUSE", "WORKERS", "SOURCES"):
        monkeypatch.delenv(f"MINUTEBOOK_{name}", raising=False)


def test_defaults() -> None:
    settings = load_settings()
    assert settings.warehouse == "sqlite:///data/warehouse.sqlite"
    assert (settings.archive, settings.work) == ("data/archive", Path("data/work"))
    assert (settings.memory_per_worker, settings.max_bytes) == (2 << 30, 50_000_000)
    assert settings.workers >= 1


# (variable, value, field, what it means)
VALUES = [
    ("DATA", "/srv/minutes", "warehouse", "sqlite:////srv/minutes/warehouse.sqlite"),
    ("WAREHOUSE", "sqlite:///x.sqlite", "warehouse", "sqlite:///x.sqlite"),
    ("WAREHOUSE", "", "warehouse", "sqlite:///data/warehouse.sqlite"),
    ("WORKERS", "3", "workers", 3),
    ("SOURCES", "docs, /srv/more/ ,", "sources", ("docs", "/srv/more/")),
    ("SOURCES", "", "sources", ()),
    ("MAX_BYTES", "10 MB", "max_bytes", 10_000_000),
    ("MEMORY_PER_WORKER", "3GiB", "memory_per_worker", 3 << 30),
    ("SECONDS_PER_DOCUMENT", "0.5", "seconds_per_document", 0.5),
    ("PUBLISH", "", "publish", ()),
    ("PUBLISH", "sqlite, csv", "publish", (PublishedFormat.SQLITE, PublishedFormat.CSV)),
]


@pytest.mark.parametrize(("name", "text", "field", "value"), VALUES, ids=[f"{row[0]}={row[1]}" for row in VALUES])
def test_values(name: str, text: str, field: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"MINUTEBOOK_{name}", text)
    assert getattr(load_settings(), field) == value


def test_a_dotenv_is_read_and_what_else_it_holds_is_ignored(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("MINUTEBOOK_WORKERS=7\nSOMETHING_ELSE=1\n")
    assert load_settings().workers == 7


def test_a_warehouse_that_is_named_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", "sqlite:///other.sqlite")
    assert load_settings("sqlite:///mine.sqlite").warehouse == "sqlite:///mine.sqlite"


# variable, value and words of each case
BAD = [
    ("WORKERS", "many", "MINUTEBOOK_WORKERS=many: input should be a valid integer"),
    ("WORKERS", "0", "MINUTEBOOK_WORKERS=0: input should be greater than or equal to 1"),
    ("MAX_BYTES", "big", "MINUTEBOOK_MAX_BYTES=big: could not parse value"),
    ("SECONDS_PER_DOCUMENT", "-1", "MINUTEBOOK_SECONDS_PER_DOCUMENT=-1: input should be greater than 0"),
]


@pytest.mark.parametrize(("name", "value", "words"), BAD, ids=[f"{row[0]}={row[1]}" for row in BAD])
def test_a_bad_value_is_told_by_its_name(name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"MINUTEBOOK_{name}", value)
    with pytest.raises(SettingsError) as raised:
        Settings()
    assert str(raised.value).startswith(words)


@pytest.mark.parametrize("field", ["warehouse", "password", "full"])
def test_a_request_takes_no_secret_and_nothing_that_it_does_not_know(field: str) -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        IngestRequest.model_validate({"paths": ["x"], field: "postgresql://me:secret@host/db"})


# (what is asked, what is wrong with it)
REFUSED = [
    ({"mode": "full"}, "Input should be 'new and changed'"),
    ({"limit": -1}, "greater than or equal to 0"),
    ({"paths": "docs"}, "valid tuple"),
]


@pytest.mark.parametrize(("asked", "words"), REFUSED)
def test_a_request_that_cannot_be_is_refused(asked: dict[str, object], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        IngestRequest.model_validate(asked)


# documents, reason, for good, and whether that is a request
PURGES = [
    ((), "", False, True),
    (("doc_" + "0" * 20,), "a request", True, True),
    (("doc_" + "0" * 20,), "a request", False, False),
    (("doc_" + "0" * 20,), " ", True, False),
    (("minutes of a person.txt",), "a request", True, False),
    ((), "two\nlines", False, False),
]


@pytest.mark.parametrize(("documents", "reason", "for_good", "is_request"), PURGES)
def test_nothing_is_erased_by_accident_or_by_name(
    documents: tuple[str, ...], reason: str, for_good: bool, is_request: bool
) -> None:
    asked = {"documents": documents, "reason": reason, "for_good": for_good}
    if is_request:
        PurgeRequest.model_validate(asked)
    else:
        with pytest.raises(ValidationError):
            PurgeRequest.model_validate(asked)


def test_every_field_of_the_request_explains_itself() -> None:
    properties = IngestRequest.model_json_schema()["properties"]
    assert all(field.get("title") and field.get("description") for field in properties.values())
