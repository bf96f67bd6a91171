"""Which body met: as listed, or as the purpose or a resolution names it.

In: a Structure and the source list's entry. Out: the committee, or None. Will not: take a body that is
reported on (`the first meeting of the Local Care Implementation Board`) for the one that met.
"""

from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import Committee, Structure
from schemas.patterns import pattern
from schemas.sources import SourceEntry
from schemas.vocabulary import Basis, ParagraphKind

_WORD = r"[A-Z][\w’&-]{1,30}"
_NAME = rf"(?P<name>{_WORD}(?:\s(?:and\s|of\s|for\s|the\s)?{_WORD}){{0,8}}\s(?:Committee|Board|Panel|Commission|Forum))"
_ABBREVIATION = r"(?:\s\((?P<abbreviation>[A-Z]{2,8})\))?"
_ASKED = pattern(
    "committee.asked", rf"\b[Tt]he\s{_NAME}{_ABBREVIATION}\sis\s(?:also\s)?(?:asked|invited|requested|recommended)\b"
)
_CHAIR = pattern("committee.chair", rf"\bChair(?:man|person)?\sof\sthe\s{_NAME}{_ABBREVIATION}")


def committee_of(structure: Structure, entry: SourceEntry) -> Committee | None:
    """Return the body that met; one named only as its chair's in a resolution is derived, not stated."""
    stated = _in_heading(structure) or _in_purpose(structure)
    if entry.committee:
        evidence = stated.evidence if stated else ()
        return Committee(entry.committee, stated.abbreviation if stated else None, None, Basis.SOURCE, evidence)
    return stated or _in_resolution(structure)


def _in_heading(structure: Structure) -> Committee | None:
    span = structure.heading.committee
    return Committee(span.quote(structure.document.text), None, None, Basis.STATED, (span,)) if span else None


def _in_purpose(structure: Structure) -> Committee | None:
    spans = [span for item in structure.items for span in item.purpose]
    return _first(structure, spans, _ASKED, Basis.STATED)


def _in_resolution(structure: Structure) -> Committee | None:
    kinds = (ParagraphKind.RESOLUTION, ParagraphKind.RESOLUTION_CLAUSE)
    spans = [paragraph.evidence for paragraph in structure.paragraphs if paragraph.kind in kinds]
    return _first(structure, spans, _CHAIR, Basis.DERIVED)


def _first(structure: Structure, spans: list[Evidence], words: Pattern[str], basis: Basis) -> Committee | None:
    for span in spans:
        if match := words.search(structure.document.text, span.start, span.end):
            return _committee(match, words, basis)
    return None


def _committee(match: Match[str], words: Pattern[str], basis: Basis) -> Committee:
    rule = "committee.asked_in_purpose" if words is _ASKED else "committee.chair_in_resolution"
    evidence = Evidence(match.start("name"), match.end("name"), rule)
    return Committee(match.group("name"), match.group("abbreviation"), None, basis, (evidence,))
