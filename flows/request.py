"""What a flow is asked to do: the form in Prefect's interface and the options of the command line.

In: a user's words. Out: one frozen model. Will not: hold secrets; Prefect keeps and shows what it holds.
"""

import re
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from schemas.vocabulary import PublishedFormat

_PASSWORD = re.compile(r"^[^/]*//[^/@]*:[^/@]*@")


def _no_password(url: str | None) -> str | None:
    if url and _PASSWORD.match(url):
        raise ValueError("a URL with a password belongs into MINUTEBOOK_WAREHOUSE, where nobody else reads it")
    return url


Warehouse = Annotated[
    str | None,
    Field(
        title="Warehouse",
        description="SQLAlchemy URL. Left empty, MINUTEBOOK_WAREHOUSE decides; a URL with a password belongs there.",
    ),
    AfterValidator(_no_password),
]


class IngestRequest(BaseModel):
    """Parameters of the flow `ingest`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    paths: tuple[str, ...] = Field((), title="Paths", description="Folders and files to ingest; all below a folder")
    source: str | None = Field(
        None,
        title="Source list",
        description="A sources.csv that says which council, committee and date each document belongs to. "
        "Left empty, the sources.csv in the given folders is used.",
    )
    full: bool = Field(False, title="Do all again", description="Extract every document, also the unchanged ones")
    rehash: bool = Field(
        False, title="Read all again", description="Compare contents, also where size and time are unchanged"
    )
    dry_run: bool = Field(False, title="Only plan", description="Say what would be done, and write nothing")
    limit: int | None = Field(None, ge=1, title="Limit", description="Do no more than so many documents in this run")
    warehouse: Warehouse = None

    @model_validator(mode="after")
    def _something_to_ingest(self) -> Self:
        if not self.paths and not self.source:
            raise ValueError("name a path or a source list")
        return self


class PublishRequest(BaseModel):
    """Parameters of the flow `publish`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    formats: tuple[PublishedFormat, ...] = Field(
        tuple(PublishedFormat), title="Formats", description="What is written; the SQLite file always is"
    )
    warehouse: Warehouse = None
