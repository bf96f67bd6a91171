"""The facts that stand under an entry of the outline: amounts, dates, speech, commitments, questions and the rest.

In: the outline, the people and the entries. Out: the lists of the gold file. Will not: add a fact that is not written.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from schemas.vocabulary import (
    AttendanceStatus,
    Bound,
    CommitmentKind,
    CommitmentStrength,
    DateRole,
    InterestKind,
    Measure,
    MoneyKind,
    MotionKind,
    Outcome,
    ReferenceKind,
    Salience,
)
from tests.gold.authoring import reading
from tests.gold.authoring.outline import Outline
from tests.gold.authoring.quotes import Span
from tests.gold.authoring.source import Entry, Mistake

PREFIX = {"money": "M", "quantities": "Q", "dates": "D", "commitments": "C", "relations": "X", "motions": "N"}


@dataclass
class Facts:
    """The lists being filled, and the people that they speak of."""

    outline: Outline
    people: dict[str, dict[str, Any]]
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, kind: str, fact: dict[str, Any]) -> None:
        """Put a fact into its list."""
        rows = self.lists.setdefault(kind, [])
        rows.append(fact if "id" in fact or kind not in PREFIX else fact | {"id": f"{PREFIX[kind]}-{len(rows) + 1:02}"})

    def quoted(self, entry: Entry, scope: str | None, name: str = "text", key: str = "q") -> dict[str, Any]:
        """Return the span that an entry quotes, and the block that it stands in."""
        _, span = self.outline.quote(entry, scope, str(entry.need(key)))
        optional = {"optional": True} if entry.get("optional") else {}
        return span.written(self.outline.text, name) | {"block": self.outline.smallest(span)} | optional

    def known(self, entry: Entry, who: Any) -> Any:
        """Return a person's id after checking it; a list of them; or None."""
        if isinstance(who, list):
            return [self.known(entry, one) for one in who]
        if who is not None and str(who) not in self.people:
            raise Mistake(entry.line, f"`{who}` is no id of `people`", "add the person, or mend the id")
        return who

    def name_of(self, entry: Entry, who: Any) -> str | None:
        """Return the fullest name of a person."""
        known = self.known(entry, who)
        return self.people[known]["name"] if known else None

    def by(self, entry: Entry) -> dict[str, Any]:
        """Return proposer and seconder of `by: [proposer, seconder]`."""
        proposer, seconder = [*(entry.get("by") or []), None, None][:2]
        return {"proposer": self.name_of(entry, proposer), "proposer_id": proposer} | {
            "seconder": self.name_of(entry, seconder),
            "seconder_id": seconder,
        }


def _money(facts: Facts, entry: Entry, scope: str | None) -> None:
    quoted = facts.quoted(entry, scope, "surface")
    amount = entry.get("gbp", reading.amount(quoted["surface"]))
    if amount is None:
        raise Mistake(entry.line, f"the amount of “{quoted['surface']}” is not plain", "write `gbp: 1234`")
    fact = quoted | {"amount_gbp": amount, "approx": bool(entry.get("approx", False))}
    fact |= {"bound": entry.choice("bound", Bound, "exact"), "kind": entry.choice("kind", MoneyKind)}
    if "gbp_to" in entry:
        fact |= {"amount_to_gbp": entry["gbp_to"]}
    facts.add("money", fact | {name: entry.get(name) for name in ("period", "subject", "pot")})


def _quantity(facts: Facts, entry: Entry, scope: str | None) -> None:
    quoted = facts.quoted(entry, scope, "surface")
    read = reading.quantity(quoted["surface"]) or (None, None)
    value, unit = entry.get("value", read[0]), entry.get("unit", read[1])
    if value is None or unit is None:
        raise Mistake(entry.line, f"“{quoted['surface']}” is not plain", "write `value: 12` and `unit: week`")
    fact = quoted | {"value": value, "unit": unit, "subject": entry.get("subject")}
    fact |= {"measure": entry.choice("measure", Measure, reading.measure(unit))}
    facts.add("quantities", fact | {"bound": entry.choice("bound", Bound, "exact")})


def _date(facts: Facts, entry: Entry, scope: str | None) -> None:
    quoted = facts.quoted(entry, scope, "surface")
    vague = bool(entry.get("vague") or entry.get("relative"))
    written = entry.get("edtf", None if vague else reading.edtf(quoted["surface"]))
    if written is None and not vague:
        raise Mistake(
            entry.line, f"“{quoted['surface']}” is not plain", "write `edtf:`, `vague: true` or `relative: true`"
        )
    fact = quoted | {"edtf": written, "role": entry.choice("role", DateRole), "subject": entry.get("subject")}
    extra = ("resolved", "resolution_basis", "vague", "relative")
    facts.add("dates", fact | {name: entry[name] for name in extra if name in entry})


def _commitment(facts: Facts, entry: Entry, scope: str | None) -> None:
    fact = facts.quoted(entry, scope) | {"who": entry.get("who"), "what": entry.get("what"), "to_whom": entry.get("to")}
    fact |= {"due": entry.get("due"), "kind": entry.choice("kind", CommitmentKind)}
    facts.add("commitments", fact | {"strength": entry.choice("strength", CommitmentStrength, "firm")})


def _question(facts: Facts, entry: Entry, scope: str | None) -> None:
    question = facts.quoted(entry, scope)
    answer = None
    if "a" in entry:
        where = Entry({"q": entry["a"], "in": entry.get("answer_in", scope)})
        where.line = entry.line
        answer = facts.quoted(where, scope)
    fact = {"kind": entry.get("kind", "question_answer"), "asker": facts.known(entry, entry.get("asker"))}
    fact |= {"answerer": facts.known(entry, entry.get("answerer")), "question": question, "answer": answer}
    fact |= {"question_block": question["block"], "answer_block": answer["block"] if answer else None}
    optional = {"optional": True} if entry.get("optional") else {}
    facts.add("relations", fact | {"explicit": bool(entry.get("explicit", True)), "answered": "a" in entry} | optional)


def _interest(facts: Facts, entry: Entry, scope: str | None) -> None:
    fact = facts.quoted(entry, scope) | {"name": facts.name_of(entry, entry.need("who")), "person": entry["who"]}
    fact |= {"interest": entry.get("interest"), "item": entry.get("item")}
    facts.add("interests", fact | {"kind": entry.choice("kind", InterestKind, "not_stated")})


def _reference(facts: Facts, entry: Entry, scope: str | None) -> None:
    fact = facts.quoted(entry, scope, "surface") | {"kind": entry.choice("kind", ReferenceKind)}
    facts.add("references", fact | {"target": entry.get("target")})


def _attendance(facts: Facts, entry: Entry, scope: str | None) -> None:
    who = facts.known(entry, entry.need("who"))
    span = _named(facts, entry, scope, who)
    fact = span | {"name": facts.name_of(entry, who), "person": who, "role": entry.get("role")}
    fact |= {
        "status": entry.choice("status", AttendanceStatus),
        "substitute_for": facts.name_of(entry, entry.get("for")),
    }
    facts.add("attendance", fact)


def _named(facts: Facts, entry: Entry, scope: str | None, who: str) -> dict[str, Any]:
    if "q" in entry:
        return facts.quoted(entry, scope, "surface")
    name, part = facts.outline.scope_of(entry, scope)
    for surface in facts.people[who]["surfaces"]:
        if Span(surface["start"], surface["end"]) in part:
            named = {"start": surface["start"], "end": surface["end"], "surface": surface["text"], "block": name}
            return named | ({"optional": True} if entry.get("optional") else {})
    raise Mistake(
        entry.line, f"`{who}` is not named in {name}", "mend the id or the forms, or quote the words with `q:`"
    )


def _motion(facts: Facts, entry: Entry, scope: str | None) -> None:
    fact = facts.quoted(entry, scope) | {"id": entry.need("id"), "kind": entry.choice("kind", MotionKind, "motion")}
    fact |= facts.by(entry) | {"outcome": entry.choice("outcome", Outcome), "amends": entry.get("amends")}
    facts.add("motions", fact | ({"vote": vote_of(facts, entry["vote"], scope)} if "vote" in entry else {}))


def vote_of(facts: Facts, entry: Entry, scope: str | None) -> dict[str, Any]:
    """Return a vote as stated; `named` gives the people of each choice."""
    vote = facts.quoted(entry, scope) | {
        key: entry.get(key) for key in ("for", "against", "abstain", "unanimous", "casting_vote")
    }
    named = entry.get("named") or {}
    records = [
        {"name": facts.name_of(entry, who), "person": who, "choice": choice}
        for choice, all_of in named.items()
        for who in all_of
    ]
    return vote | {"named": bool(records), "records": records}


def _speech(facts: Facts, entry: Entry, scope: str | None) -> None:
    """`{heron: advised}` is one reporting verb with its speaker; `why:` says why one is not counted."""
    who = next(key for key in entry if key not in {"nth", "after", "in", "why", "optional"})
    person = facts.people[facts.known(entry, who)]
    said = Entry({"q": entry[who]} | {key: entry[key] for key in ("nth", "after", "in", "optional") if key in entry})
    said.line = entry.line
    event = facts.quoted(said, scope, "verb")
    if "why" in entry:
        person["other_speech"].append(event | {"why_not_counted": entry["why"]})
        return
    person["speech_events"].append(event)
    person["speech_count"] += 1
    person["speech_blocks"] = sorted({*person["speech_blocks"], event["block"]})


def _role(facts: Facts, entry: Entry, scope: str | None) -> None:
    who = next(key for key in entry if key not in {"nth", "after", "in", "relation", "optional"})
    said = Entry({"q": entry[who]} | {key: entry[key] for key in ("nth", "after", "in", "optional") if key in entry})
    said.line = entry.line
    role = facts.quoted(said, scope)
    facts.people[facts.known(entry, who)]["roles"].append(role | {"relation": entry.get("relation", "stated")})


def _theme(facts: Facts, entry: Entry, scope: str | None) -> None:
    """`{primary: workforce, cues: [...]}` on the block that it stands under."""
    salience = "primary" if "primary" in entry else "secondary"
    cues = []
    for words in entry.need("cues"):
        said = Entry({"q": words})
        said.line = entry.line
        cues.append(facts.quoted(said, scope))
    block = next(block for block in facts.outline.blocks if block["id"] == scope)
    block["themes"].append({"theme": entry.need(salience), "salience": Salience(salience).value, "cues": cues})


BUILD: dict[str, Callable[[Facts, Entry, str | None], None]] = {
    "money": _money,
    "quantities": _quantity,
    "dates": _date,
    "commitments": _commitment,
    "questions": _question,
    "interests": _interest,
    "references": _reference,
    "attendance": _attendance,
    "motions": _motion,
    "speech": _speech,
    "roles": _role,
    "themes": _theme,
}
