"""The decisions that stand under a block: the words, the clauses, the movers, the vote and what came of it.

In: the outline, the people, the entries. Out: the `resolutions` of the gold file. Will not: work out a verb.
"""

from typing import Any

from schemas.vocabulary import DecisionBlock, DecisionVerb, Outcome
from tests.gold.authoring.facts import Facts, vote_of
from tests.gold.authoring.quotes import Span
from tests.gold.authoring.source import Entry, Mistake


def decision_of(facts: Facts, entry: Entry, block: str) -> dict[str, Any]:
    """Return one decision; without `q:` it runs from the start of its block to the end of its last clause."""
    clauses = [_clause(facts, clause, block) for clause in entry.get("clauses", [])]
    span = _span(facts, entry, block, clauses)
    trigger = entry.get("trigger")
    decision = {"id": entry.need("id")} | span.written(facts.outline.text)
    decision |= {"block": block, "block_kind": entry.choice("block_kind", DecisionBlock, "minutes")}
    decision |= {"trigger": trigger, "explicit": bool(entry.get("explicit", trigger is not None))}
    decision |= {"body": entry.get("body"), "outcome": entry.choice("outcome", Outcome, "carried"), "clauses": clauses}
    decision |= {"decision_verbs": _verbs(clauses)} | facts.by(entry)
    vote = vote_of(facts, entry["vote"], block) if "vote" in entry else None
    decision |= {"vote": vote, "unanimous": vote["unanimous"] if vote else None}
    decision |= {name: _part(facts, entry, name, block) for name in ("reasons", "options")}
    decision |= {name: entry.get(name) for name in ("call_in", "key_decision", "same_as", "note")}
    return decision | ({"optional": True} if entry.get("optional") else {})


def _verbs(clauses: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(clause["verb"] for clause in clauses))


def _span(facts: Facts, entry: Entry, block: str, clauses: list[dict[str, Any]]) -> Span:
    if "q" in entry:
        return facts.outline.quote(entry, block, entry["q"])[1]
    whole = facts.outline.scopes[block]
    ends = [clause["end"] for clause in clauses] + [
        s["end"] for clause in clauses for s in clause.get("subclauses", [])
    ]
    start = whole.start
    if "from" in entry:
        start = facts.outline.quote(entry, block, entry["from"])[1].start
    return Span(start, max([whole.end, *ends]))


def _part(facts: Facts, entry: Entry, name: str, block: str) -> dict[str, Any] | None:
    part = entry.get(name)
    if part is None:
        return None
    if not isinstance(part, Entry):
        raise Mistake(entry.line, f"`{name}` is no mapping", f"write `{name}: {{in: BLOCK, q: ...}}`")
    return facts.quoted(part, block)


def _clause(facts: Facts, entry: Entry, block: str) -> dict[str, Any]:
    blocks = {known["id"]: known for known in facts.outline.blocks}
    if "block" in entry:
        known = blocks.get(str(entry["block"]))
        if known is None:
            raise Mistake(entry.line, f"`block: {entry['block']}` is no block", "use a block's id")
        span, where, label = Span(known["start"], known["end"]), known["id"], known["label"]
        intended = {"intended_label": known["intended_label"]} if "intended_label" in known else {}
    else:
        where, span = facts.outline.quote(entry, block, entry.need("q"))
        label, intended = entry.get("label"), {}
    clause = {"label": label, "block": where} | span.written(facts.outline.text) | intended
    clause |= {"verb": entry.choice("verb", DecisionVerb), "object": entry.get("object")}
    if "also" in entry:
        clause |= {"accept_also": entry["also"]}
    if "clauses" in entry:
        clause |= {"subclauses": [_clause(facts, below, block) for below in entry["clauses"]]}
    return clause | ({"optional": True} if entry.get("optional") else {})
