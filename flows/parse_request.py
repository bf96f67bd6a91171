"""What `parse-one` is asked: the form on Prefect's pages.

In: a user's words. Out: one frozen model. Will not: hold secrets; Prefect keeps and shows what it holds.
"""

from pydantic import BaseModel, ConfigDict, Field, field_validator

from seeds.register import council_codes


class ParseRequest(BaseModel):
    """Which document to read. Nothing is kept but the report of the run."""

    model_config = ConfigDict(frozen=True, extra="forbid", title="Document")

    document: str = Field(
        title="Document",
        description="The address of a page (https://…), or the path of a file on the worker's machine",
        min_length=1,
        max_length=2000,
    )
    council: str = Field(
        "", title="Council", description="Code of the council that it is about, such as KEN. Empty: as the page says"
    )

    @field_validator("council")
    @classmethod
    def _is_known(cls, code: str) -> str:
        if code and code.upper() not in council_codes():
            raise ValueError(f"{code!r} is no council code of the register (seeds/reference/councils.csv)")
        return code.upper()
