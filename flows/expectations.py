"""What a run over all sources is expected to bring; one that brings less fails, after the good work is loaded.

In: a TOML file and the report of a run. Out: sentences, one for each expectation that is breached. Will not: undo
anything.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from flows.report import Report
from schemas.errors import MinutebookError


class ExpectationsError(MinutebookError):
    """The file of expectations cannot be used."""


class OfCouncil(BaseModel):
    """What is expected of the sources of one council."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    minimum_documents: int = Field(0, ge=0)


class Expectations(BaseModel):
    """What is expected of a run over all sources; nothing where nothing is said."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    minimum_documents: int = Field(0, ge=0)
    largest_quarantine_share: float = Field(1.0, ge=0, le=1)
    councils: dict[str, OfCouncil] = Field(default_factory=dict)


def read_expectations(path: Path | None) -> Expectations:
    """Return what the file says; raises ExpectationsError, with the line or field that is wrong."""
    if path is None:
        return Expectations()
    try:
        return Expectations.model_validate(tomllib.loads(path.read_text("utf-8")))
    except ValidationError as error:
        fault = error.errors()[0]
        raise ExpectationsError(f"{path}, {'.'.join(map(str, fault['loc']))}: {fault['msg']}") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ExpectationsError(f"{path} cannot be used: {error}") from None


def breaches(expected: Expectations, report: Report) -> tuple[str, ...]:
    """Return what the run falls short of."""
    return tuple(_breaches(expected, report)) if report.to_do is None else ()


def _breaches(expected: Expectations, report: Report) -> Iterator[str]:
    counts = report.counts
    if counts.offered < expected.minimum_documents:
        yield f"{counts.offered} documents offered, at least {expected.minimum_documents} expected"
    share = counts.quarantined / counts.offered if counts.offered else 0.0
    if share > expected.largest_quarantine_share:
        yield f"{share:.0%} of documents in quarantine, at most {expected.largest_quarantine_share:.0%} expected"
    offered = {line.council: line.offered for line in report.councils}
    for council, of in expected.councils.items():
        if offered.get(council, 0) < of.minimum_documents:
            yield f"{council}: {offered.get(council, 0)} documents, at least {of.minimum_documents} expected"
