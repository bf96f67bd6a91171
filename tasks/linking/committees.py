"""Which body met: as listed, or as the purpose or a resolution names it.

In: a Structure and the source list's entry. Out: the committee, or None. Will not: take a body that is
reported on (`the first meeting of the Local Care Implementation Board`) for the one that met.
"""

from itertools import chain
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import Committee, MeetingHeading, Structure
from schemas.patterns import pattern
from schemas.sources import SourceEntry
from schemas.vocabulary import Basis, CommitteeKind, ParagraphKind
from seeds.lexicon import lexicon
from tasks.linking.council_names import (
    councils_in,
    first_below_heading,
    in_one_language,
    names_council,
    without_council,
    without_kind,
)

_WORD = r"[A-Z][\w’&-]{1,30}"
_NAME = rf"(?P<name>{_WORD}(?:\s(?:and\s|of\s|for\s|the\s)?{_WORD}){{0,8}}\s(?:Committee|Board|Panel|Commission|Forum))"
_ABBREVIATION = r"(?:\s\((?P<abbreviation>[A-Z]{2,8})\))?"
_ASKED = pattern(
    "committee.asked", rf"\b[Tt]he\s{_NAME}{_ABBREVIATION}\sis\s(?:also\s)?(?:asked|invited|requested|recommended)\b"
)
_CHAIR = pattern("committee.chair", rf"\bChair(?:man|person)?\sof\sthe\s{_NAME}{_ABBREVIATION}")


def committee_of(structure: Structure, entry: SourceEntry) -> Committee | None:
    """Return the body that met; one named only as its chair's in a resolution is derived, not stated."""
    stated = headed(structure, structure.heading) or _in_purpose(structure)
    if entry.committee:
        evidence = stated.evidence if stated else ()
        abbreviation = stated.abbreviation if stated else None
        return Committee(entry.committee, abbreviation, kind_of(entry.committee), Basis.SOURCE, evidence)
    return stated or _in_resolution(structure)


def headed(structure: Structure, heading: MeetingHeading) -> Committee | None:
    """Return the body that the heading of a meeting names; the lines of a name are joined."""
    if heading.committee is None:
        return None
    span = in_one_language(structure.document.text, without_council(structure.document.text, heading.committee))
    name = " ".join(span.quote(structure.document.text).split())
    if name.casefold() in _OWN_KIND and not _names_a_council(structure):
        return Committee(name, None, kind_of(name), Basis.STATED, (span,))
    if names_council(name) or (_is_annual_council(name) and _is_of_local_council(structure)):
        return None
    return Committee(name, None, kind_of(name), Basis.STATED, (span,))


_OWN_KIND = ("parish council", "town council", "community council")
"""What minutes call a council whose name they do not print."""


def _names_a_council(structure: Structure) -> bool:
    """Say whether a line above the first item names the council."""
    first = first_below_heading(structure)
    lines = (block for block in structure.document.blocks if block.end < first)
    return any(next(councils_in(structure.document.text, line.start, line.end), None) for line in lines)


def _is_annual_council(name: str) -> bool:
    """Say whether words are the council and the kind of its meeting: `Annual Council`; a Full Council is named so."""
    plain = name.casefold()
    return plain != "full council" and without_kind(plain) == "council"


def _is_of_local_council(structure: Structure) -> bool:
    """Say whether a parish or town council heads the page, whose `Meeting of the Council` names no committee."""
    text, endings = structure.document.text, lexicon().words["meeting.sole_bodies"]
    first = min((item.evidence.start for item in structure.items), default=len(text))
    return any(
        text[one.start : one.end].casefold().endswith(endings) for one in structure.document.blocks if one.end < first
    )


def kind_of(name: str) -> CommitteeKind:
    """Return what a body is for, as far as its name says.

    >>> kind_of("Overview and Scrutiny Committee").value
    'scrutiny'
    """
    plain, known = " ".join(name.casefold().split()), lexicon()
    whole = (kind for kind, names in known.forms["committees.whole_names"].items() if plain in names)
    part = (kind for kind, words in known.forms["committees.kinds"].items() if any(word in plain for word in words))
    return CommitteeKind(next(chain(whole, part, [CommitteeKind.OTHER])))


def _in_purpose(structure: Structure) -> Committee | None:
    spans = [span for item in structure.items for span in item.purpose]
    return _first(structure, spans, _ASKED, Basis.STATED)


def _in_resolution(structure: Structure) -> Committee | None:
    kinds = (ParagraphKind.RESOLUTION, ParagraphKind.RESOLUTION_CLAUSE)
    spans = [paragraph.evidence for paragraph in structure.paragraphs if paragraph.kind in kinds]
    return _first(structure, spans, _CHAIR, Basis.DERIVED)


def _first(structure: Structure, spans: list[Evidence], words: Pattern[str], basis: Basis) -> Committee | None:
    generic = lexicon().words["committees.generic"]
    for span in spans:
        match = words.search(structure.document.text, span.start, span.end)
        if match and match.group("name").casefold() not in generic:
            return _committee(match, words, basis)
    return None


def _committee(match: Match[str], words: Pattern[str], basis: Basis) -> Committee:
    rule = "committee.asked_in_purpose" if words is _ASKED else "committee.chair_in_resolution"
    evidence = Evidence(match.start("name"), match.end("name"), rule)
    name = match.group("name")
    return Committee(name, match.group("abbreviation"), kind_of(name), basis, (evidence,))
