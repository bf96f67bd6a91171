"""Resolutions: each with its lead-in, its clauses and what became of it.

In: a Structure. Out: decisions, and doubts about clauses. Will not: read implicit decisions, votes or
movers; quoted or earlier resolutions never open a paragraph and so are not taken for this meeting's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Clause, Decision, LeadIn, Paragraph, Structure
from schemas.vocabulary import DecisionBlock, DecisionVerb, Outcome
from tasks.extracting.clauses import inline_clauses, what_it_does


def decisions_of(structure: Structure) -> tuple[Decision, ...]:
    """Return the resolutions in reading order."""
    paragraphs = {paragraph.id: paragraph for paragraph in structure.paragraphs}
    found = [
        _decision(structure, paragraphs[opening.paragraph_id], opening, number)
        for number, opening in enumerate(structure.lead_ins, start=1)
    ]
    return tuple(_linked(decision, found, structure.document.text) for decision in found)


def _linked(decision: Decision, all_of_them: Sequence[Decision], text: str) -> Decision:
    """Link the copy in the minutes to the decision block's, where their clauses say the same words."""
    if decision.block is not DecisionBlock.MINUTES or not decision.clauses:
        return decision
    twins = [
        other
        for other in all_of_them
        if other.block is DecisionBlock.DECISION
        and other.item_id == decision.item_id
        and _said(other, text) == _said(decision, text)
    ]
    return replace(decision, same_as=twins[0].id) if len(twins) == 1 else decision


def _said(decision: Decision, text: str) -> list[str]:
    """Return the words of the clauses without case, `that`, labels, white space and stops."""
    words = (" ".join(clause.evidence.quote(text).casefold().split()) for clause in decision.clauses)
    return [one.removeprefix("that ").rstrip(" .;,") for one in words]


def doubts_about(structure: Structure, decisions: Sequence[Decision]) -> tuple[Issue, ...]:
    """Return an issue for each clause without a verb, and for minutes without a decision."""
    unread = [clause for decision in decisions for clause in decision.clauses if clause.verb is None]
    issues = [
        Issue(IssueCode.NO_CLAUSE_VERB, "no verb that the lexicon knows", start=c.evidence.start, end=c.evidence.end)
        for c in unread
    ]
    if structure.paragraphs and not decisions:
        issues.append(Issue(IssueCode.NO_DECISION, "no paragraph opens a resolution"))
    return tuple(issues)


def _decision(structure: Structure, paragraph: Paragraph, opening: LeadIn, number: int) -> Decision:
    text, span = structure.document.text, paragraph.evidence
    below = list(_below(structure.paragraphs, paragraph))
    clauses = _listed(text, paragraph, below) if below else _inline(text, paragraph, opening)
    fields = _yes_or_no(structure, paragraph.item_id)
    end = max([span.end, *(clause.evidence.end for clause in below)])
    return Decision(
        id=f"d{number}",
        item_id=paragraph.item_id,
        paragraph_id=paragraph.id,
        block=opening.block,
        trigger=opening.evidence.quote(text),
        body=opening.body,
        outcome=Outcome.CARRIED,
        explicit=True,
        clauses=tuple(clauses),
        call_in=fields.get("is subject to call in?"),
        key_decision=fields.get("is key decision?"),
        evidence=Evidence(span.start, end, "decision.resolution", span.page),
    )


def _yes_or_no(structure: Structure, item_id: str) -> dict[str, bool]:
    """Return the header fields of an item that answer yes or no."""
    answers = {"yes": True, "no": False}
    fields = (field for item in structure.items if item.id == item_id for field in item.fields)
    return {
        field.name.casefold(): answers[field.value.casefold()] for field in fields if field.value.casefold() in answers
    }


def _below(paragraphs: Sequence[Paragraph], top: Paragraph) -> Iterator[Paragraph]:
    """Yield the paragraphs under a resolution, at any depth."""
    inside = {top.id}
    for paragraph in paragraphs:
        if paragraph.parent_id in inside:
            inside.add(paragraph.id)
            yield paragraph


def _listed(text: str, top: Paragraph, below: Sequence[Paragraph]) -> Iterator[Clause]:
    """Yield a clause a paragraph; a sub-clause names a thing and needs no verb of its own."""
    for paragraph in below:
        span, level = paragraph.evidence, paragraph.level - top.level
        doing = what_it_does(span.quote(text))
        unread = doing.verb is DecisionVerb.OTHER and level == 1
        yield Clause(
            label=paragraph.label,
            intended_label=paragraph.intended_label,
            level=level,
            verb=None if unread else doing.verb,
            object=doing.object,
            paragraph_id=paragraph.id,
            evidence=Evidence(span.start, span.end, doing.rule, span.page),
        )


def _inline(text: str, paragraph: Paragraph, opening: LeadIn) -> Iterator[Clause]:
    span = paragraph.evidence
    words = span.quote(text)
    for inline in inline_clauses(words, opening.content - span.start):
        if inline.start < inline.end:
            doing = inline.doing
            yield Clause(
                label=None,
                intended_label=None,
                level=1,
                verb=None if doing.verb is DecisionVerb.OTHER else doing.verb,
                object=doing.object,
                paragraph_id=paragraph.id,
                evidence=Evidence(span.start + inline.start, span.start + inline.end, doing.rule, span.page),
            )
