"""Paragraphs that turned out to resolve: their first sentence decides, or they lead on from a keyword to its clauses.

In: the structure, its passages and the decisions found. Out: the structure, with these paragraphs as resolutions. Will
not: take a discussion or the name of an application that ends in a decision for one (`Precept - deferred.`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.decisions import Decision
from schemas.minutes import Paragraph, Structure
from schemas.patterns import any_of, pattern
from schemas.vocabulary import ParagraphKind
from seeds.deciding import officer, weighing
from seeds.lexicon import lexicon
from seeds.terms import adds_terms
from tasks.extracting.passages import Passage

_OF_A_TOPIC = ("implicit.topic", "implicit.opinion")
_TOLD_BEFORE = pattern("resolving.told_before", r"[–:-]\s$")
_MOVED = pattern("resolving.moved", r"(?i:proposed|moved|seconded|proposal|motion)")


def as_resolutions(structure: Structure, passages: Sequence[Passage], decisions: Sequence[Decision]) -> Structure:
    """Return the structure with each paragraph that resolves as a resolution; ids stay.

    A paragraph that its own words already told, a heading or a clause stays what it is.
    """
    by_id = {passage.paragraph_id: passage for passage in passages if passage.paragraph}
    resolving = {one.paragraph_id for one in decisions if _opens(by_id.get(one.paragraph_id), one)}
    resolving |= {one.paragraph_id for one in by_id.values() if _is_stem(one)}
    moving = {one.paragraph_id for one in by_id.values() if _only_moves(one)}
    paragraphs = tuple(
        _of_kind(one, ParagraphKind.RESOLUTION)
        if one.id in resolving
        else _of_kind(one, ParagraphKind.PARAGRAPH)
        if one.id in moving
        else one
        for one in structure.paragraphs
    )
    return replace(structure, paragraphs=paragraphs)


def _only_moves(passage: Passage) -> bool:
    """Say whether a line only names the movers of what is resolved below it: `It was moved by Councillor Heron and`."""
    paragraph = passage.paragraph
    resolution = paragraph is not None and paragraph.kind is ParagraphKind.RESOLUTION
    return resolution and _MOVING.match(passage.text) is not None


_MOVING = pattern(
    "resolving.moving",
    r"(?:It\swas\s|On\s(?:the|a)\s|Upon\s(?:the|a)\s)?(?i:moved|proposed|motion|proposal|proposition)\b[^.;:\n]{3,200}?,?\s(?:and|it\swas|and\sit\swas)$",
)


def _is_stem(passage: Passage) -> bool:
    """Say whether a line without a number only leads on from the keyword to the clauses: `That the Cabinet:`."""
    paragraph = passage.paragraph
    below = paragraph is not None and paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE and paragraph.label is None
    return below and (adds_terms(passage.text) or _stem().fullmatch(passage.text.strip()) is not None)


@lru_cache(maxsize=1)
def _stem() -> re.Pattern[str]:
    bodies = any_of(lexicon().words["decisions.bodies"])
    named = rf"(?:(?:[Tt]hat|THAT)\s?)?(?:(?i:(?:the\s|this\s)?{bodies}))?\s?[:–—-]{{0,3}}"
    return pattern("resolving.stem", rf"(?:{weighing()}|{named}|{officer()}\s?[:–—-]{{0,3}})$")


def _opens(passage: Passage | None, decision: Decision) -> bool:
    """Say whether a decision has its lead-in in the first sentence of a plain paragraph."""
    paragraph = passage.paragraph if passage else None
    if passage is None or paragraph is None or paragraph.kind is not ParagraphKind.PARAGRAPH or not decision.trigger:
        return False
    start = passage.text.find(decision.trigger, max(decision.evidence.start - passage.start, 0))
    first = start >= 0 and passage.sentence_at(passage.start + start)[0] == passage.start
    return first and decision.evidence.rule not in _OF_A_TOPIC and not _tells(passage.text[:start], decision.trigger)


def _tells(before: str, trigger: str) -> bool:
    """Say whether something is told before a lead-in: a topic and a dash, a report `and it was agreed`."""
    told = before.endswith((" and ", ", ")) and trigger.startswith("it ") and _MOVED.search(before) is None
    return told or _TOLD_BEFORE.search(before) is not None


def _of_kind(paragraph: Paragraph, kind: ParagraphKind) -> Paragraph:
    return replace(paragraph, kind=kind, evidence=replace(paragraph.evidence, rule=f"tree.{kind.value}"))
