"""The outline of a document: every part of the text in order, as furniture, header, item, purpose or block.

In: the text and the annotation's `outline`. Out: an `Outline` with a scope for each entry. Will not: leave a visible
character unclaimed, except the bars and rules of a pipe table.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from schemas.vocabulary import ItemKind, ParagraphKind
from tests.gold.authoring.quotes import ELLIPSIS, Span, every, find
from tests.gold.authoring.source import Entry, Mistake

GAP = re.compile(r"[\s|]*(?:-{3}[-\s|]*)?")
PADDING = " \t\n\xa0|"
KINDS = ("furniture", "header", "item", "purpose", "field", "block")
FIRST_WORDS = 8
WHOLE = "document"


@dataclass
class Outline:
    """What the outline says, ready to be written, and where each entry's words are."""

    text: str
    scopes: dict[str, Span] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    header_spans: list[dict[str, Any]] = field(default_factory=list)
    non_content: list[dict[str, Any]] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    blocks: list[dict[str, Any]] = field(default_factory=list)
    fields: list[dict[str, Any]] = field(default_factory=list)
    at: int = 0

    def scope_of(self, entry: Entry, default: str | None) -> tuple[str | None, Span]:
        """Return the scope that an entry's quotes are sought in: its own `in:`, else the entry that it stands under."""
        name = entry.get("in", default)
        if name in (None, WHOLE):
            return None, Span(0, len(self.text))
        if str(name) not in self.scopes:
            raise Mistake(
                entry.line,
                f"`in: {name}` names no entry of the outline",
                "use a block's id, `item 5`, a header's name or `document`",
            )
        return str(name), self.scopes[str(name)]

    def quote(self, entry: Entry, default: str | None, words: str) -> tuple[str | None, Span]:
        """Return the scope's name and the span of a quote."""
        name, scope = self.scope_of(entry, default)
        return name, find(self.text, scope, words, entry, name or "the text")

    def smallest(self, span: Span) -> str | None:
        """Return the smallest entry that holds a span."""
        holding = [(scope.end - scope.start, name) for name, scope in self.scopes.items() if span in scope]
        return min(holding)[1] if holding else None


def outline_of(text: str, entries: list[Entry]) -> tuple[Outline, list[Mistake]]:
    """Read the outline entry by entry; a mistake stops it, for all that follows would be out of step."""
    outline = Outline(text)
    try:
        for entry in entries:
            kind = next((kind for kind in KINDS if kind in entry), None)
            if kind is None:
                raise Mistake(entry.line, f"{dict(entry)} is none of {', '.join(KINDS)}", "start it with one of these")
            _ADD[kind](outline, entry)
        _claimed(outline, len(text), Entry())
    except Mistake as mistake:
        return outline, [mistake]
    return outline, []


def _claimed(outline: Outline, start: int, entry: Entry) -> None:
    match = GAP.match(outline.text, outline.at)
    reached = match.end() if match else outline.at
    if reached < start:
        words = outline.text[reached:start].strip()[:60]
        raise Mistake(
            entry.line,
            f"“{words}” (character {reached}) is claimed by no entry before this",
            "give it an entry of its own",
        )


def _next(outline: Outline, words: str, entry: Entry) -> Span:
    first = words.split(ELLIPSIS, maxsplit=1)[0]
    found = every(outline.text, Span(outline.at, len(outline.text)), first, cut=True)
    if not found:
        raise Mistake(entry.line, f"“{first}” does not follow the entry before", "copy the first words of the line")
    return found[0]


def _extent(outline: Outline, entry: Entry, words: str) -> Span:
    start = _next(outline, words, entry)
    _claimed(outline, start.start, entry)
    last = str(entry.get("to", ""))
    parts = [*words.split(ELLIPSIS)[1:], *([last] if last and not words.endswith(last) else [])]
    end = start.end
    for part in parts:
        later = every(outline.text, Span(end, len(outline.text)), part, cut=True)
        if not later:
            raise Mistake(entry.line, f"“{part}” does not follow “{words}”", "copy the last words of the entry")
        end = later[0].end
    if not parts and not last:
        newline = outline.text.find("\n", end)
        end = len(outline.text) if newline < 0 else newline
    end = start.start + len(outline.text[start.start : end].rstrip(PADDING))
    outline.at = end
    return Span(start.start, end)


def _name(outline: Outline, name: str, span: Span, entry: Entry) -> str:
    if name in outline.scopes:
        raise Mistake(entry.line, f"`{name}` is used twice", "give each entry its own id")
    outline.scopes[name], outline.entries[name] = span, entry
    return name


def _furniture(outline: Outline, entry: Entry) -> None:
    span = _extent(outline, entry, str(entry["furniture"]))
    line = outline.text.count("\n", 0, span.start)
    reason = entry.get("reason", "furniture")
    outline.non_content.append(span.written(outline.text) | {"line": line, "reason": reason})
    _name(outline, f"furniture {line}.{span.start}", span, entry)


def _header(outline: Outline, entry: Entry) -> None:
    span = _extent(outline, entry, str(entry.need("at")))
    name = _name(outline, str(entry["header"]), span, entry)
    outline.header_spans.append(span.written(outline.text) | {"block": name, "role": entry.get("role", name)})


def _label(outline: Outline, entry: Entry, key: str) -> dict[str, Any]:
    printed = entry.get(key)
    if printed is None:
        return {key: None, f"{key}_start": None, f"{key}_end": None}
    span = _next(outline, str(printed), entry)
    _claimed(outline, span.start, entry)
    outline.at = span.end
    return {key: str(printed), f"{key}_start": span.start, f"{key}_end": span.end}


def _item(outline: Outline, entry: Entry) -> None:
    number = _label(outline, entry, "number")
    span = _extent(outline, entry, str(entry.need("title")))
    name = _name(outline, f"item {entry['item']}", span, entry)
    printed = number["number"].rstrip(".") if number["number"] else None
    kind = entry.choice("kind", ItemKind, "substantive")
    outline.items.append(
        span.written(outline.text, "title")
        | {"id": name, "number": printed, "kind": kind, "purpose": [], "fields": []}
        | {"number_start": number["number_start"], "number_end": number["number_end"]}
    )
    outline.header_spans.append(span.written(outline.text) | {"block": name, "role": "item_title"})


def _purpose(outline: Outline, entry: Entry) -> None:
    span = _extent(outline, entry, str(entry["purpose"]))
    item = outline.items[-1] if outline.items else None
    count = len(item["purpose"]) + 1 if item else 1
    name = _name(outline, f"purpose {item['id'].removeprefix('item ') if item else ''}.{count}", span, entry)
    written = span.written(outline.text) | {"block": name, "role": "purpose"}
    outline.header_spans.append(written)
    if item:
        item["purpose"].append(written)


def _field(outline: Outline, entry: Entry) -> None:
    label = _next(outline, str(entry.need("at")), entry)
    span = _extent(outline, entry, str(entry["at"]))
    name = _name(outline, str(entry["field"]), span, entry)
    outline.header_spans.append(span.written(outline.text) | {"block": name, "role": "header_field"})
    start = label.end + len(outline.text[label.end : span.end]) - len(outline.text[label.end : span.end].lstrip())
    value = Span(start, span.end)
    if value.start < value.end:
        text = outline.text
        outline.fields.append({"name": name, "label": label.written(text), "value": value.written(text)})
        if outline.items:
            outline.items[-1]["fields"].append(outline.fields[-1])


def _block(outline: Outline, entry: Entry) -> None:
    label = _label(outline, entry, "label")
    span = _extent(outline, entry, str(entry.need("at")))
    name = _name(outline, str(entry["block"]), span, entry)
    parent = str(entry["parent"]) if "parent" in entry else None
    known = {block["id"]: block for block in outline.blocks}
    if parent is not None and parent not in known:
        raise Mistake(entry.line, f"`parent: {parent}` is no block before this", "use a block's id")
    words = outline.text[span.start : span.end]
    block = {"id": name, **label, "level": known[parent]["level"] + 1 if parent else 1, "parent": parent}
    block |= {"kind": entry.choice("kind", ParagraphKind, "paragraph"), "start": span.start, "end": span.end}
    block |= {"first_words": " ".join(words.split(" ")[:FIRST_WORDS]), "n_chars": len(words)}
    block |= {
        "tail": words[-1] if not words[-1].isalnum() else None,
        "item": outline.items[-1]["id"] if outline.items else None,
    }
    if "intended" in entry:
        block["intended_label"] = entry["intended"]
    outline.blocks.append(block | {"themes": [], "speakers": []})


_ADD = {
    "furniture": _furniture,
    "header": _header,
    "item": _item,
    "purpose": _purpose,
    "field": _field,
    "block": _block,
}
