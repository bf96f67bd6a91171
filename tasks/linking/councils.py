"""Which council a document belongs to and which it is about.

In: a Structure, the source list's entry, the register. Out: publisher and subject council. Will not:
take a council that is merely mentioned (`the successful Hampshire County Council model`) for either.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.minutes import Council, Structure
from schemas.sources import SourceEntry
from schemas.vocabulary import Basis
from seeds.register import RegisterEntry
from tasks.linking.council_names import (
    OWN_BOARD,
    council_beside,
    councils_in,
    first_below_heading,
    is_council,
    same_council,
)

_BOTH_LANGUAGES = (("cyngor cymuned", "community council"), ("cyngor tref", "town council"))
_TOP = 6
_LONGEST_LINE = 320
"""Of a heading; a longer one is a paragraph."""


def publisher_of(structure: Structure, entry: SourceEntry, register: Mapping[str, RegisterEntry]) -> Council | None:
    """Return the council that published the document: as listed, else the one whose name heads its first page."""
    return _listed(entry.publisher, register) or _headed(structure, register) or _by_form(structure)


def subject_of(structure: Structure, entry: SourceEntry, register: Mapping[str, RegisterEntry]) -> Council | None:
    """Return the council the document is about: as listed, else the one that the title or a header names.

    An item of a whole meeting may name another council; the meeting is about the one whose name heads the page.
    """
    if len(structure.items) > 1:
        return _listed(entry.subject, register) or _headed(structure, register)
    return _listed(entry.subject, register) or _stated(structure, register)


def _listed(code: str | None, register: Mapping[str, RegisterEntry]) -> Council | None:
    known = register.get(code or "")
    return Council(known.code, known.name, known.gss_code, Basis.SOURCE) if known else None


def _headed(structure: Structure, register: Mapping[str, RegisterEntry]) -> Council | None:
    """Return the council whose full name is a line of its own above the first item; None if two are."""
    text, first = structure.document.text, min((item.evidence.start for item in structure.items), default=0)
    above = (block for block in structure.document.blocks if block.end < first)
    lines = {text[block.start : block.end].casefold(): block for block in reversed(list(above))}
    found = [entry for entry in register.values() if entry.folded in lines]
    if len(found) != 1:
        return None
    entry, block = found[0], lines[found[0].folded]
    evidence = Evidence(block.start, block.end, "council.heads_page", block.page)
    return Council(entry.code, entry.name, entry.gss_code, Basis.STATED, (evidence,))


def _by_form(structure: Structure) -> Council | None:
    """Return the council that a line above the first item names, though no register has it; None if two are.

    Of several, the one whose own board met is meant: a list of its members names their councils.
    """
    spans = _of_one_language(structure.document.text, list(_named_above(structure)))
    spans = _fullest(structure.document.text, spans)
    spans = spans if _name_one(structure.document.text, spans) else [one for one in spans if one.rule == OWN_BOARD]
    if not _name_one(structure.document.text, spans):
        return None
    name = " ".join(spans[0].quote(structure.document.text).split())
    return Council(None, name, None, Basis.STATED, (spans[0],))


def _fullest(text: str, spans: list[Evidence]) -> list[Evidence]:
    """Leave out names cut short: `Orme Council`, where `DUNMERE AND ORME COUNCIL` heads the page."""
    words = [set(same_council(span.quote(text)).split()) for span in spans]
    return [span for span, own in zip(spans, words, strict=True) if not any(own < other for other in words)]


def _name_one(text: str, spans: list[Evidence]) -> bool:
    """Say whether all name one council."""
    return len({same_council(span.quote(text)) for span in spans}) == 1


def _of_one_language(text: str, spans: list[Evidence]) -> list[Evidence]:
    """Leave out the Welsh names of a page that prints the English one too; they name the same council."""
    english = [span for span in spans if not span.quote(text).casefold().startswith("cyngor ")]
    return english or spans


def _named_above(structure: Structure) -> Iterator[Evidence]:
    """Yield the lines that are a council's name, and what the heading names."""
    text, first = structure.document.text, first_below_heading(structure)
    for block in structure.document.blocks:
        if block.end < first and block.end - block.start <= _LONGEST_LINE:
            for start, end in councils_in(text, block.start, block.end):
                yield Evidence(start, end, "council.letterhead", block.page)
    yield from _over_lines(structure, first)
    for heading in structure.meetings:
        span = heading.committee
        if span and is_council(span.quote(text)):
            yield replace(span, rule="council.in_heading")
        elif span and (before := council_beside(text, span)):
            yield before


def _over_lines(structure: Structure, first: int) -> Iterator[Evidence]:
    """Yield a Welsh council's name that is set on three lines, what it is in both languages around its name."""
    text, lines = structure.document.text, [one for one in structure.document.blocks if one.end < first][:_TOP]
    for welsh, name, english in zip(lines, lines[1:], lines[2:], strict=False):
        kinds = (text[line.start : line.end].strip().casefold() for line in (welsh, english))
        if tuple(kinds) in _BOTH_LANGUAGES and text[name.start].isupper():
            yield Evidence(welsh.start, english.end, "council.over_lines", welsh.page)


def _stated(structure: Structure, register: Mapping[str, RegisterEntry]) -> Council | None:
    """Return the one council whose full name stands in the title or a header field; None if two do."""
    named: dict[str, list[Evidence]] = {}
    text, above = structure.document.text, list(_above(structure))
    words = "\n".join(span.quote(text) for span in above)
    known = [entry for entry in register.values() if entry.name in words]
    for span in above if known else ():
        for code, found in _named(text, span, known):
            named.setdefault(code, []).append(found)
    if len(named) != 1:
        return None
    [(code, evidence)] = named.items()
    return Council(code, register[code].name, register[code].gss_code, Basis.STATED, tuple(evidence))


def _named(text: str, span: Evidence, known: Sequence[RegisterEntry]) -> Iterator[tuple[str, Evidence]]:
    """Yield the councils named in a span; `North Somerset Council` does not name Somerset Council."""
    words = span.quote(text)
    found = [(at, at + len(entry.name), entry.code) for entry in known if (at := words.find(entry.name)) >= 0]
    for start, end, code in found:
        whole = not words[start - 1 : start].isalnum() and not words[end : end + 1].isalnum()
        if whole and not any(first <= start and end <= last and end - start < last - first for first, last, _ in found):
            yield code, Evidence(span.start + start, span.start + end, "council.in_header", span.page)


def _above(structure: Structure) -> Iterator[Evidence]:
    for item in structure.items:
        yield item.evidence
        yield from (field.evidence for field in item.fields)
