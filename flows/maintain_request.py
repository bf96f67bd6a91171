"""What the flows `purge` and `reprocess` are asked: the forms on Prefect's pages.

In: a user's words. Out: frozen models. Will not: take a document by its name, which may say who it is about.
"""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from flows.request import ALWAYS, Councils, Since

DocumentId = Annotated[str, Field(pattern="^doc_[0-9a-f]{20}$")]


class PurgeRequest(BaseModel):
    """Which documents to erase, with versions, facts, history and bytes. This cannot be undone."""

    model_config = ConfigDict(frozen=True, extra="forbid", title="Purge")

    documents: tuple[DocumentId, ...] = Field(
        (), title="Documents", description="Their ids, as `minutebook show` has them. None: go on with purges that wait"
    )
    reason: str = Field(
        "",
        max_length=200,
        pattern="^[^\n]*$",
        title="Reason",
        description="Kept in the receipt for good: write no name or other personal data into it",
    )
    for_good: bool = Field(
        False, title="Erase for good", description="Nothing is erased unless this is set: there is no way back"
    )

    @model_validator(mode="after")
    def _is_meant(self) -> Self:
        if self.documents and not (self.reason.strip() and self.for_good):
            raise ValueError("to erase documents, give a reason and set `Erase for good`")
        return self


class ReprocessRequest(BaseModel):
    """What to read again: all that the nightly run takes, or a part of it."""

    model_config = ConfigDict(frozen=True, extra="forbid", title="Read again")

    councils: Councils = ()
    since: Since = ALWAYS
