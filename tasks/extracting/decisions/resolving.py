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
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

_OF_A_TOPIC = ("implicit.topic", "implicit.opinion")
_LONGEST_STEM = 60
_TOLD_BEFORE = pattern("resolving.told_before", r"[–:-]\s$")
_MOVED = pattern("resolving.moved", r"(?i:proposed|moved|seconded|proposal|motion)")


def as_resolutions(structure: Structure, passages: Sequence[Passage], decisions: Sequence[Decision]) -> Structure:
    """Return the structure with each paragraph that resolves as a resolution; ids stay.

    A paragraph that its own words already told, a heading or a clause stays what it is.
    """
    by_id = {passage.paragraph_id: passage for passage in passages if passage.paragraph}
    resolving = {one.paragraph_id for one in decisions if _opens(by_id.get(one.paragraph_id), one)}
    resolving |= {one.paragraph_id for one in by_id.values() if _is_stem(one)}
    paragraphs = tuple(_resolution(one) if one.id in resolving else one for one in structure.paragraphs)
    return replace(structure, paragraphs=paragraphs)


def _is_stem(passage: Passage) -> bool:
    """Say whether a line without a number only leads on from the keyword to the clauses: `That the Cabinet:`."""
    paragraph = passage.paragraph
    below = paragraph is not None and paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE and paragraph.label is None
    return below and len(passage.text) <= _LONGEST_STEM and _stem().fullmatch(passage.text.strip()) is not None


@lru_cache(maxsize=1)
def _stem() -> re.Pattern[str]:
    bodies = any_of(lexicon().words["decisions.bodies"])
    return pattern("resolving.stem", rf"(?:(?:[Tt]hat|THAT)\s?)?(?:(?i:(?:the\s|this\s)?{bodies}))?\s?[:–—-]{{0,3}}")


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


def _resolution(paragraph: Paragraph) -> Paragraph:
    evidence = replace(paragraph.evidence, rule=f"tree.{ParagraphKind.RESOLUTION.value}")
    return replace(paragraph, kind=ParagraphKind.RESOLUTION, evidence=evidence)
