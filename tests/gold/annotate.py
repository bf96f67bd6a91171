"""Writes the gold JSON of a document from its text and its annotation by hand.

Use: `python -m tests.gold.annotate FILE.yml ... [--review]`.

In: `NAME.yml` beside `NAME.txt`. Out: `NAME.json` beside them, in the format of `gold-minutes/1`; `--review` also lists
signs of facts that no fact covers. Will not: write anything while a quote is missing or ambiguous, or add a fact.
"""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from tests.gold.authoring.decisions import decision_of
from tests.gold.authoring.facts import BUILD, Facts
from tests.gold.authoring.outline import Outline, outline_of
from tests.gold.authoring.people import people_of
from tests.gold.authoring.quotes import Span, every
from tests.gold.authoring.review import unclaimed
from tests.gold.authoring.source import Entry, Mistake, read_annotation

UNIT = "python str index into text decoded as UTF-8, newlines untouched; half-open [start,end)"
LISTS = ("money", "quantities", "dates", "commitments", "relations", "attendance", "motions", "interests", "references")
ENTITIES = ("organisations", "programmes", "places")
STATED = (
    "meeting_date",
    "start_time",
    "venue",
    "status",
    "kind",
    "language",
    "date_bounds",
    "minute_number",
)


class Unwritable(Exception):
    """An annotation with mistakes; each says its line and how to mend it."""


def gold_of(source: Path) -> dict[str, Any]:
    """Return the gold of an annotation; raise `Unwritable` with every mistake in it."""
    annotation, data = read_annotation(source), source.with_suffix(".txt").read_bytes()
    text = data.decode("utf-8")
    outline, problems = outline_of(text, annotation.need("outline"))
    people = people_of(outline, annotation.get("people") or Entry(), problems)
    facts = Facts(outline, people)
    decisions = _fill(facts, problems)
    if problems:
        raise Unwritable("\n".join(f"{source.name}: {problem}" for problem in problems))
    return _written(source, data, annotation, facts, decisions)


def _fill(facts: Facts, problems: list[Mistake]) -> list[dict[str, Any]]:
    decisions = []
    for name, entry in list(facts.outline.entries.items()):
        for kind in [key for key in entry if key in BUILD]:
            for fact in entry[kind]:
                _try(problems, lambda kind=kind, fact=fact, name=name: BUILD[kind](facts, fact, name))
        for decision in entry.get("decisions", []):
            made = _try(problems, lambda decision=decision, name=name: decision_of(facts, decision, name))
            decisions += [made] if made else []
    return decisions


def _try(problems: list[Mistake], step: Any) -> Any:
    try:
        return step()
    except Mistake as mistake:
        problems.append(mistake)
        return None


def _written(
    source: Path, data: bytes, annotation: Entry, facts: Facts, decisions: list[dict[str, Any]]
) -> dict[str, Any]:
    outline = facts.outline
    for person in facts.people.values():
        person["speech_events"].sort(key=lambda event: event["start"])
    gold = {"schema": "gold-minutes/1", "offset_unit": UNIT, "document": _document(source, data, annotation, outline)}
    gold |= {"header_spans": outline.header_spans, "blocks": outline.blocks, "non_content": outline.non_content}
    gold |= {"items": outline.items, "resolutions": decisions, "people": list(facts.people.values())}
    gold |= {name: _entities(outline, annotation.get(name) or {}) for name in ENTITIES}
    gold |= {name: facts.lists.get(name, []) for name in LISTS}
    return gold | {"open_questions": [], "statements": [], "pitfalls": annotation.get("pitfalls", [])}


def _document(source: Path, data: bytes, annotation: Entry, outline: Outline) -> dict[str, Any]:
    stated, text = annotation.need("document"), outline.text
    document = {"file": f"{source.stem}.txt", "path": f"{source.stem}.txt", "sha256": hashlib.sha256(data).hexdigest()}
    document |= {"n_bytes": len(data), "n_chars": len(text), "encoding": "utf-8"}
    council, committee = stated.get("council"), stated.get("committee")
    document |= {"council": council, "council_evidence": _evidence(outline, council)}
    document["committee"] = committee and {
        "name": committee,
        "abbreviation": stated.get("abbreviation"),
        "evidence": _evidence(outline, committee),
    }
    titles = [span for span in outline.header_spans if span["role"] == "item_title"]
    document |= {name: stated.get(name) for name in STATED}
    document |= {"item_title": titles[0] if len(titles) == 1 else None, "header_fields": outline.fields}
    left_out = [name for name in (*ENTITIES, "themes") if not _annotates(annotation, outline, name)]
    document["not_annotated"] = [*stated.get("not_annotated", []), *left_out]
    purposes = [span for span in outline.header_spans if span["role"] == "purpose"]
    return document | {"purpose": purposes, "made_up": True}


def _annotates(annotation: Entry, outline: Outline, name: str) -> bool:
    return name in annotation or (name == "themes" and any(block["themes"] for block in outline.blocks))


def _evidence(outline: Outline, words: str | None, article: int = 0) -> list[dict[str, Any]]:
    if words is None:
        return []
    spans = every(outline.text, Span(0, len(outline.text)), words)
    bare = [Span(span.start + article, span.end) for span in spans]
    return [span.written(outline.text) | {"block": outline.smallest(span)} for span in bare]


def _article(form: str) -> int:
    """Return the length of a form's article, which is sought with it but is no part of the span."""
    return len("the ") if form.lower().startswith("the ") else 0


def _entities(outline: Outline, entities: dict[str, Entry]) -> list[dict[str, Any]]:
    return [
        {"id": name, "name": entry.need("name"), "kind": entry.need("kind")}
        | {"surfaces": [found for form in entry.need("forms") for found in _evidence(outline, form, _article(form))]}
        for name, entry in entities.items()
    ]


def written(gold: dict[str, Any]) -> str:
    """Return the JSON text of a gold file."""
    return json.dumps(gold, ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Write the gold of each annotation named; say what is wrong with those that cannot be written."""
    wrong = 0
    for name in [argument for argument in arguments if not argument.startswith("--")]:
        source = Path(name)
        try:
            gold = gold_of(source)
        except (Unwritable, Mistake) as mistakes:
            print(mistakes, file=sys.stderr)
            wrong += 1
            continue
        source.with_suffix(".json").write_text(written(gold), "utf-8")
        counts = [f"{len(rows)} {kind}" for kind, rows in gold.items() if isinstance(rows, list) and rows]
        print(f"{source.stem}: {', '.join(counts)}")
        if "--review" in arguments:
            print("\n".join(unclaimed(source.with_suffix(".txt").read_text("utf-8"), gold)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
