"""What a flow is asked to do: the form on Prefect's pages and the options of the command line.

In: a user's words. Out: one frozen model. Will not: hold secrets, which Prefect would keep and show: the warehouse is
a setting, so that no form has its password. What is left empty is "", 0 or (): of None a form would ask the type.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from schemas.vocabulary import PublishedFormat

ALWAYS = date(1900, 1, 1)
"""The day that stands for all days: a form has no picker for none."""

CouncilCode = Annotated[str, Field(pattern="^[A-Z-]{3,5}$")]
Councils = Annotated[
    tuple[CouncilCode, ...],
    Field(title="Councils", description="Codes such as KEN: only what the source list says is of them or about them"),
]
Since = Annotated[
    date,
    Field(
        title="Meetings since",
        description="Only meetings from this day on, as far as the source list says when they were",
    ),
]


class Mode(StrEnum):
    """Which documents are looked into; the words are those of the form."""

    CHANGED = "new and changed"
    REHASH = "new and changed, comparing contents"
    EVERYTHING = "everything again"


class IngestRequest(BaseModel):
    """What to ingest. Left as it is: what is new or changed since the last run, of all that the nightly run takes."""

    model_config = ConfigDict(frozen=True, extra="forbid", title="Ingest")

    paths: tuple[str, ...] = Field(
        (),
        title="Paths",
        description="Folders and files on the worker's machine; all below a folder. "
        "Empty: those of the source list, else those of the nightly run",
    )
    source: str = Field(
        "",
        title="Source list",
        description="A sources.csv that says which council, committee and date each document belongs to. "
        "Empty: the sources.csv in the given folders",
    )
    mode: Mode = Field(
        Mode.CHANGED,
        title="What to do",
        description="Documents are changed when size or time of the file are; comparing contents takes longer",
    )
    councils: Councils = ()
    since: Since = ALWAYS
    dry_run: bool = Field(False, title="Only plan", description="Say what would be done, and write nothing")
    limit: int = Field(0, ge=0, title="Limit", description="Do no more than so many documents in this run; 0 is all")


class PublishRequest(BaseModel):
    """What to publish. The files that were published before are replaced when all of it is written and checked."""

    model_config = ConfigDict(frozen=True, extra="forbid", title="Publish")

    formats: tuple[PublishedFormat, ...] = Field(
        tuple(PublishedFormat), title="Formats", description="What is written; the SQLite file always is"
    )
