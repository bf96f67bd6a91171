"""The people of a document: every place where a form of a name stands, their roles, and what they said.

In: the outline and the annotation's `people`. Out: the entries of `people`. Will not: guess a form that is not written.

A form that is a plain string is sought in the whole text; one in a mapping only where `in:` says. A form inside a
longer form, of whomever, is not a mention of its own.
"""

from dataclasses import dataclass
from typing import Any

from schemas.vocabulary import PersonKind
from tests.gold.authoring.outline import Outline
from tests.gold.authoring.quotes import Span, every
from tests.gold.authoring.source import Entry, Mistake

FIELDS = ("honorific", "given", "initials", "family", "organisation", "kind_inferred", "note")
SWITCHES = ("role_only", "collective", "anonymous", "optional")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named."""

    person: str
    span: Span
    optional: bool


def people_of(outline: Outline, people: Entry, problems: list[Mistake]) -> dict[str, dict[str, Any]]:
    """Return the people by id, with their mentions and neither roles nor speech yet."""
    mentions = _outermost(_mentions(outline, people, problems))
    written: dict[str, dict[str, Any]] = {}
    for person, entry in people.items():
        own = sorted((m for m in mentions if m.person == person), key=lambda mention: mention.span.start)
        if not own and not entry.get("anonymous"):
            problems.append(Mistake(entry.line, f"no form of `{person}` is in the text", "write it as printed"))
        try:
            written[person] = _person(outline, person, entry, own)
        except Mistake as mistake:
            problems.append(mistake)
    return written


def _person(outline: Outline, person: str, entry: Entry, mentions: list[Mention]) -> dict[str, Any]:
    surfaces = [
        mention.span.written(outline.text)
        | {"block": outline.smallest(mention.span)}
        | ({"optional": True} if mention.optional else {})
        for mention in mentions
    ]
    return (
        {"id": person, "name": entry.need("name"), "kind": entry.choice("kind", PersonKind)}
        | {field: entry.get(field) for field in FIELDS}
        | {switch: bool(entry.get(switch, False)) for switch in SWITCHES}
        | {
            "roles": [],
            "surfaces": surfaces,
            "speech_events": [],
            "speech_count": 0,
            "other_speech": [],
            "speech_blocks": [],
        }
    )


def _mentions(outline: Outline, people: Entry, problems: list[Mistake]) -> list[Mention]:
    found: list[Mention] = []
    for person, entry in people.items():
        for form in entry.get("forms", []):
            try:
                found += _form(outline, person, entry, form)
            except Mistake as mistake:
                problems.append(mistake)
    return found


def _form(outline: Outline, person: str, entry: Entry, form: Any) -> list[Mention]:
    if isinstance(form, Entry):
        optional = bool(form.get("optional", False))
        places = form.get("in")
        names = places if isinstance(places, list) else [places]
        scopes = [outline.scope_of(Entry(form | {"in": name}) if name else form, None) for name in names]
        spans = [span for name, scope in scopes for span in _in_scope(outline, scope, form, str(name))]
        return [Mention(person, span, optional) for span in spans]
    spans = every(outline.text, Span(0, len(outline.text)), str(form))
    if not spans:
        raise Mistake(entry.line, f"“{form}” of `{person}` is nowhere in the text", "write the form as printed")
    return [Mention(person, span, bool(entry.get("optional", False))) for span in spans]


def _in_scope(outline: Outline, scope: Span, form: Entry, where: str) -> list[Span]:
    found = every(outline.text, scope, str(form.need("q")), bool(form.get("cut", False)))
    if not found:
        raise Mistake(form.line, f"“{form['q']}” is not in {where}", "mend `q:` or `in:`")
    return [found[form["nth"] - 1]] if "nth" in form else found


def _outermost(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start - m.span.end, m.span.start)):
        if not any(mention.span.start < other.span.end and other.span.start < mention.span.end for other in kept):
            kept.append(mention)
    return kept
