"""What the doctor found of one thing.

In: words. Out: a frozen Finding. Will not: look at anything.
"""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How well a thing is; a note is worth reading and stops nothing."""

    WELL = "well"
    NOTE = "note"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: how it is, and how to mend it where it is not well."""

    about: str
    health: Health
    says: str
    mend: str = ""


def well(about: str, says: str) -> Finding:
    """Return a finding of what is well."""
    return Finding(about, Health.WELL, says)


def note(about: str, says: str, mend: str = "") -> Finding:
    """Return a finding that stops nothing."""
    return Finding(about, Health.NOTE, says, mend)


def broken(about: str, says: str, mend: str) -> Finding:
    """Return a finding that must be mended."""
    return Finding(about, Health.BROKEN, says, mend)
