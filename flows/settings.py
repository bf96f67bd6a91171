"""Settings: what a machine decides and a document does not.

In: the environment (`MINUTEBOOK_*`) and a `.env` in the working folder. Out: one frozen object.
Will not: read files or open the warehouse.
"""

import os
from pathlib import Path
from typing import Annotated, Any

from pydantic import ByteSize, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from flows.where import HERE, RunnerError, checked_runner
from schemas.errors import MinutebookError
from schemas.vocabulary import PublishedFormat

PREFIX = "MINUTEBOOK_"
CENTRAL_UNITS = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class SettingsError(MinutebookError):
    """A setting has a value that it cannot have."""


class Settings(BaseSettings):
    """Every setting with its default; `MINUTEBOOK_WORKERS=4` sets `workers`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(Path("data"), description="Folder for the warehouse, the archive and work in progress")
    warehouse: str = Field("", description="SQLAlchemy URL; by default a SQLite file in the data folder")
    sources: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Folders and files that the nightly run ingests, with commas between them"
    )
    archive: str = Field("", description="Folder or fsspec URL of the bytes of all documents; by default below data")
    expectations: Path | None = Field(
        None, description="What the nightly run is expected to bring, in TOML (docs/operations.md)"
    )
    automations: Path | None = Field(
        None, description="What the Prefect server does by itself, such as alerts, in YAML (docs/operations.md)"
    )
    reports_url: str = Field("", description="Address under which people reach the folder `reports`, if you serve it")
    themes: Path | None = Field(None, description="Theme taxonomy of your own (docs/themes.md)")
    workers: int = Field(CENTRAL_UNITS, ge=1, le=256, description="Child processes that read documents")
    runner: str = Field(HERE, description="Where documents are read: here, dask, or a Dask scheduler's address")
    seconds_to_wait: float = Field(0.0, ge=0, description="How long a run waits while another one writes")
    seconds_per_document: float = Field(60.0, gt=0, description="Time after which reading a document is stopped")
    memory_per_worker: ByteSize = Field(ByteSize(2 << 30), ge=1 << 28, description="Memory of a child process")
    max_bytes: ByteSize = Field(ByteSize(50_000_000), ge=1, description="Size over which a file is refused")
    private_addresses: bool = Field(False, description="Whether pages of the own network may be read by `parse-one`")
    documents_per_batch: int = Field(250, ge=1, description="Documents that one task run takes at most")
    bytes_per_batch: ByteSize = Field(ByteSize(1_500_000), ge=1, description="Bytes that one task run takes at most")
    publish: Annotated[tuple[PublishedFormat, ...], NoDecode] = Field(
        (), description="What a run that ends well publishes, such as sqlite,csv,parquet; empty for nothing"
    )

    @field_validator("publish", "sources", mode="before")
    @classmethod
    def _words(cls, value: object) -> object:
        """Take `sqlite, csv` apart."""
        return [word.strip() for word in value.split(",") if word.strip()] if isinstance(value, str) else value

    @field_validator("runner")
    @classmethod
    def _known_runner(cls, runner: str) -> str:
        try:
            return checked_runner(runner or HERE)
        except RunnerError as error:
            raise ValueError(str(error)) from None

    @field_validator("themes", "expectations", "automations", mode="before")
    @classmethod
    def _none_named(cls, value: object) -> object:
        """Take an empty variable for one that is not set."""
        return value or None

    @model_validator(mode="before")
    @classmethod
    def _all_in_data(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Put warehouse and archive into the data folder where nothing else is said."""
        data = Path(values.get("data") or "data")
        if not values.get("warehouse"):
            values["warehouse"] = f"sqlite:///{data / 'warehouse.sqlite'}"
        if not values.get("archive"):
            values["archive"] = str(data / "archive")
        return values

    def __init__(self, **values: Any) -> None:
        """Read the environment; raises SettingsError, which names the variable."""
        try:
            super().__init__(**values)
        except ValidationError as error:
            raise SettingsError("; ".join(_in_words(fault) for fault in error.errors())) from None

    @property
    def reports(self) -> Path:
        """Return the folder of reports that are pages of their own."""
        return self.data / "reports"

    @property
    def work(self) -> Path:
        """Return the folder of work in progress."""
        return self.data / "work"

    @property
    def published(self) -> Path:
        """Return the folder of what others read; nothing that is published stands elsewhere."""
        return self.data / "published"


def load_settings(warehouse: str | None = None) -> Settings:
    """Return the settings, with another warehouse where one is given; raises SettingsError.

    A warehouse that is `prefect-secret:NAME` is looked up; raises MinutebookError where that fails.
    """
    settings = Settings(warehouse=warehouse) if warehouse else Settings()
    if not settings.warehouse.startswith("prefect-secret:"):
        return settings
    from flows.secret_block import opened

    return Settings(warehouse=opened(settings.warehouse))


def _in_words(fault: Any) -> str:
    name = f"{PREFIX}{'_'.join(map(str, fault['loc'])).upper()}"
    return f"{name}={fault['input']!s}: {fault['msg'][:1].lower()}{fault['msg'][1:]}"
