"""Resolutions: each with its lead-in, its clauses and what became of it.

In: a Structure. Out: decisions, and doubts about clauses. Will not: read implicit decisions, votes or
movers; quoted or earlier resolutions never open a paragraph and so are not taken for this meeting's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Clause, Decision, LeadIn, Paragraph, Structure
from schemas.patterns import pattern
from schemas.vocabulary import DecisionBlock, DecisionVerb, Outcome
from tasks.extracting.clauses import inline_clauses, what_it_does

Children = dict[str | None, list[Paragraph]]
Said = tuple[str, ...]


_LOST = pattern(
    "decision.lost",
    r"\b(?:[Mm]otion|MOTION|[Aa]mendment|AMENDMENT|[Pp]roposal)\b[^.;\n]{0,80}?"
    r"\b(?:lost|LOST|not carried|NOT CARRIED|defeated)\b"
    r"|\bdeclared\s(?:to\sbe\s)?(?:lost|LOST)\b",
)
"""`RESOLVED that the motion was lost`, `declared LOST`, `the amendment was NOT CARRIED by 29 votes to 19`."""


def decisions_of(structure: Structure) -> tuple[Decision, ...]:
    """Return the resolutions in reading order."""
    paragraphs = {paragraph.id: paragraph for paragraph in structure.paragraphs}
    children: Children = {}
    for paragraph in structure.paragraphs:
        children.setdefault(paragraph.parent_id, []).append(paragraph)
    found = [
        _decision(structure, paragraphs[opening.paragraph_id], children, opening, number)
        for number, opening in enumerate(structure.lead_ins, start=1)
    ]
    return tuple(_linked(found, structure.document.text))


def _linked(found: Sequence[Decision], text: str) -> Iterator[Decision]:
    """Link the copy in the minutes to the decision block's, where their clauses say the same words."""
    twins: dict[Said, list[Decision]] = {}
    for decision in found:
        if decision.block is DecisionBlock.DECISION:
            twins.setdefault(_said(decision, text), []).append(decision)
    for decision in found:
        copies = twins.get(_said(decision, text), []) if decision.block is DecisionBlock.MINUTES else []
        yield replace(decision, same_as=copies[0].id) if decision.clauses and len(copies) == 1 else decision


def _said(decision: Decision, text: str) -> Said:
    """Return the item, and the words of the clauses without case, `that`, labels, white space and stops."""
    words = (" ".join(clause.evidence.quote(text).casefold().split()) for clause in decision.clauses)
    return decision.item_id, *(one.removeprefix("that ").rstrip(" .;,") for one in words)


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


def _decision(structure: Structure, paragraph: Paragraph, children: Children, opening: LeadIn, number: int) -> Decision:
    text, span = structure.document.text, paragraph.evidence
    below = list(_below(children, paragraph))
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
        outcome=_outcome(text[span.start : end]),
        explicit=True,
        clauses=tuple(clauses),
        call_in=fields.get("is subject to call in?"),
        key_decision=fields.get("is key decision?"),
        evidence=Evidence(span.start, end, "decision.resolution", span.page),
    )


def _outcome(words: str) -> Outcome:
    """Return lost where a resolution records that a motion failed; a resolution is carried by its very name."""
    return Outcome.LOST if _LOST.search(words) else Outcome.CARRIED


def _yes_or_no(structure: Structure, item_id: str) -> dict[str, bool]:
    """Return the header fields of an item that answer yes or no."""
    answers = {"yes": True, "no": False}
    fields = (field for item in structure.items if item.id == item_id for field in item.fields)
    return {
        field.name.casefold(): answers[field.value.casefold()] for field in fields if field.value.casefold() in answers
    }


def _below(children: Children, top: Paragraph) -> Iterator[Paragraph]:
    """Yield the paragraphs under a resolution, at any depth, in reading order."""
    waiting = children.get(top.id, [])[::-1]
    while waiting:
        paragraph = waiting.pop()
        yield paragraph
        waiting += children.get(paragraph.id, [])[::-1]


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
