"""The clauses of a resolution from its paragraphs: inline after the lead-in, labelled on one line, or listed below.

In: the paragraph of the lead-in, where its content lies, and the paragraphs below it. Out: clauses in reading
order. Will not: say what a clause does (`clauses`).

A stem that ends in a colon lends its verb to clauses without one (`agrees to: a) the budget`); a stem that
does something by itself (`permission be granted subject to:`) is a clause, and what stands below are parts of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.minutes import Clause, Paragraph
from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.terms import adds_terms
from tasks.extracting.decisions.clause_states import ACTIVE, SUBJUNCTIVE, UNKNOWN, Doing, told
from tasks.extracting.decisions.clause_stems import Stem, stem_of
from tasks.extracting.decisions.clauses import is_bare_stem, what_it_does
from tasks.extracting.decisions.inline_clauses import inline_clauses
from tasks.extracting.decisions.quoted import without_marks
from tasks.extracting.decisions.vote_behind import MOVED, PROMISED, told_vote
from tasks.extracting.triggers import holds

_LABEL = pattern(
    "clause.inline_label", r"(?<!\S)[(\[]?(?P<word>\d{1,2}|[a-z]|[A-Z]|[ivx]{2,4}|[IVX]{2,4})[.)\]]\s{1,12}(?=\S)"
)
_TWO = 2
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def clauses_of(text: str, top: Paragraph, content: int, end: int, below: Sequence[Paragraph]) -> list[Clause]:
    """Return the clauses; `content` and `end` bound the words behind the lead-in in its own paragraph."""
    words = text[content:end]
    if not below:
        return list(_on_one_line(text, top, content, end))
    if words.strip(" \xa0:;,.-–—") in _NO_STEM:
        return _in_a_field(text, top, below) or list(_listed(text, top, below, Stem()))
    if _TERMS_FIRST.fullmatch(words):
        return list(_below_terms(text, top, below))
    if not words.rstrip().endswith((":", ":-", ":–", ": -", "-", "–")) and not is_bare_stem(words):
        return [*_first(text, top, content, end), *_listed(text, top, below, Stem())]
    stem = stem_of(words)
    own = _with_colon(text, _first(text, top, content, end), end) if stem.deeper else ()
    return [*own, *_listed(text, top, below, stem)]


_TERMS_FIRST = pattern("clause.terms_first", r"\s{0,3}(?:that,?\s)?[Ss]ubject\sto\s?:\s?(?:[-–—]\s{0,3})?")


def _below_terms(text: str, top: Paragraph, below: Sequence[Paragraph]) -> Iterator[Clause]:
    """Yield what stands below `that, subject to:`: the terms, and behind them what is done on these."""
    for paragraph in below:
        span = paragraph.evidence
        done = paragraph.label is None and what_it_does(span.quote(text)).rule == SUBJUNCTIVE
        stem = Stem() if done else Stem(deeper=1, conditions=True)
        level = 1 if done else paragraph.level - top.level + 1
        yield _clause(text, paragraph, (paragraph.label, paragraph.intended_label), level, (span.start, span.end), stem)


_NO_STEM = ("", "to", "TO", "To", "that", "That", "THAT")


def _in_a_field(text: str, top: Paragraph, below: Sequence[Paragraph]) -> list[Clause]:
    """Return the clauses of the only paragraph below `Decision:`, `That A and that B`; none where it is one whole.

    Below a keyword (`RESOLVED:`) a paragraph is one clause; `Decision:` is a field of a page, and holds its sentences.
    """
    if not _FIELD.match(top.evidence.quote(text)):
        return []
    if len(below) > 1 or below[0].label is not None or not below[0].evidence.quote(text).startswith(("That", "that")):
        return []
    span = below[0].evidence
    clauses = list(_on_one_line(text, below[0], span.start, span.end))
    return clauses if len(clauses) >= _TWO else []


_FIELD = pattern("clause.field", r"(?i:decision)s?\b")


def _with_colon(text: str, stems: Iterable[Clause], end: int) -> list[Clause]:
    """Return the clauses of a stem, the last with the colon that leads to what stands below it."""
    clauses = list(stems)
    if clauses:
        span = clauses[-1].evidence
        colon = (
            span.end + len(text[span.end : end].rstrip()) if not text[span.end : end].strip(" \xa0:;-–—") else span.end
        )
        clauses[-1] = replace(clauses[-1], evidence=replace(span, end=colon))
    return clauses


def _first(text: str, top: Paragraph, content: int, end: int) -> Iterator[Clause]:
    """Yield the clause behind the lead-in of a list; its label may stand there too: `RESOLVED that (1) A be noted`."""
    start = content + len(text[content:end]) - len(text[content:end].lstrip(" \xa0:-–—"))
    link = _LINK.match(text, start, end)
    label = _LABEL.match(text, link.end() if link else start, end)
    if label and label.group("word") in _FIRST:
        yield _clause(text, top, (label.group(0).strip(), None), 1, (label.end(), end), Stem())
        return
    yield from _inline(text, top, content, end)


_FIRST = ("1", "a", "A", "i", "I")
_LINK = pattern("clause.link_to_label", r"(?:to|that|That):?\s{1,4}(?=[(\[]?\w{1,2}[.)\]]\s)")


def _on_one_line(text: str, top: Paragraph, content: int, end: int) -> Iterator[Clause]:
    """Yield the clauses of `RESOLVED: 1. Note A. 2. Agree B.`, or of words without labels."""
    labels = _labels(text, content, end)
    if not labels:
        yield from _inline(text, top, content, end)
        return
    words = text[content : labels[0].start()]
    stem = stem_of(words) if words.strip(" \xa0:;,.-–—") else Stem()
    if stem.deeper:
        yield from _with_colon(text, _inline(text, top, content, labels[0].start()), labels[0].start())
    yield from _behind_labels(text, top, labels, 1 + stem.deeper, stem, end)


def _labels(text: str, content: int, end: int) -> list[re.Match[str]]:
    """Return the labels that go on from each other from the first; fewer than two are none."""
    run: list[re.Match[str]] = []
    for label in _LABEL.finditer(text, content, end):
        if _is_next(run, label):
            run.append(label)
    return run if len(run) >= _TWO else []


def _is_next(run: Sequence[re.Match[str]], label: re.Match[str]) -> bool:
    word, place = label.group("word"), len(run)
    if run and label.group(0).strip()[-1] != run[0].group(0).strip()[-1]:
        return False
    first = run[0].group("word") if run else word
    if first.isdigit():
        return word == str(place + 1)
    if first in ("i", "I"):
        return place < len(_ROMAN) and word.lower() == _ROMAN[place] and word.isupper() == first.isupper()
    return first in "aA" and word == chr(ord(first) + place)


def _told_behind(text: str, content: int, end: int) -> int:
    """Return where the vote begins behind what was resolved, and before it who moved: `, proposed by A, all agreed`.

    Behind an infinitive a promise is none of it either.
    """
    words = text[content:end].lstrip(" \xa0:-–—")
    infinitive = words.startswith("to ") and not holds(words, (" whether ", " if ", " that "))
    for behind in (told_vote(), MOVED, *((PROMISED,) if infinitive else ())):
        if match := behind.search(text, content, end):
            end = match.start()
    return end


def _inline(text: str, top: Paragraph, content: int, end: int) -> Iterator[Clause]:
    span = top.evidence
    words = text[span.start : _told_behind(text, content, end)]
    for inline in inline_clauses(words, content - span.start):
        if inline.start < inline.end:
            doing = inline.doing
            voted = told_vote().search(words, inline.start, inline.end)
            until = voted.start() if voted else inline.end
            if doing.rule == UNKNOWN:
                doing = told(words[inline.start : until]) or doing
            yield Clause(
                label=None,
                intended_label=None,
                level=1,
                verb=doing.verb,
                object=doing.object,
                paragraph_id=top.id,
                evidence=Evidence(span.start + inline.start, span.start + until, doing.rule, span.page),
            )


def _listed(text: str, top: Paragraph, below: Sequence[Paragraph], stem: Stem) -> Iterator[Clause]:
    """Yield a clause a paragraph; one that is only a body and a colon lends its place to what it heads."""
    heads: dict[str | None, Stem] = {}
    parents = {paragraph.parent_id for paragraph in below}
    for paragraph in below:
        span = paragraph.evidence
        above = heads.get(paragraph.parent_id, stem)
        words = span.quote(text)
        if adds_terms(words) and paragraph.label is None:
            heads[paragraph.id] = Stem(conditions=True)
            continue
        if paragraph.id in parents:
            own = stem_of(words)
            heads[paragraph.id] = replace(own, deeper=above.deeper - (1 if is_bare_stem(words) else 0))
            if is_bare_stem(words):
                continue
        elif paragraph.label is None and _only_leads(words, below) and is_bare_stem(words):
            continue
        level = paragraph.level - top.level + above.deeper
        further = _further(text, paragraph)
        if inner := _labels_ahead(text, paragraph):
            yield from _behind_labels(text, paragraph, inner, level, above, span.end)
            continue
        starts, ends = [span.start, *(one.end() for one in further)], [*(one.start() for one in further), span.end]
        labels = [(paragraph.label, paragraph.intended_label), *((one.group(0).strip(), None) for one in further)]
        for label, start, end in zip(labels, starts, ends, strict=True):
            yield _clause(text, paragraph, label, level, (start, start + len(text[start:end].rstrip())), above)


def _only_leads(words: str, below: Sequence[Paragraph]) -> bool:
    """Say whether a line ends with a colon, or stands first above labels: `Cabinet agreed` above `1. an uplift`."""
    return words.endswith((":", ":-")) or (below[0].label is None and len(below) > 1 and below[1].label is not None)


def _labels_ahead(text: str, paragraph: Paragraph) -> list[re.Match[str]]:
    """Return the labels inside a paragraph that begins with the first: `That (a) A be noted and (b) B be approved`."""
    span = paragraph.evidence
    labels = _labels(text, span.start, span.end) if paragraph.label is None else []
    return labels if labels and text[span.start : labels[0].start()].strip(" :") in _NO_STEM else []


def _behind_labels(
    text: str, owner: Paragraph, labels: Sequence[re.Match[str]], level: int, stem: Stem, until: int
) -> Iterator[Clause]:
    """Yield the clause behind each label."""
    ends = [*(one.start() for one in labels[1:]), until]
    for label, end in zip(labels, ends, strict=True):
        stop = label.end() + len(text[label.end() : end].rstrip())
        yield _clause(text, owner, (label.group(0).strip(), None), level, (label.end(), stop), stem)


def _further(text: str, paragraph: Paragraph) -> list[re.Match[str]]:
    """Return the labels on a clause's own line that go on from its label: `1. That A be noted. 2. That B be`."""
    own = _LABEL.match(f"{paragraph.label} x") if paragraph.label else None
    if own is None or own.group("word") not in _FIRST:
        return []
    run = [own]
    for label in _LABEL.finditer(text, paragraph.evidence.start, paragraph.evidence.end):
        if _is_next(run, label) and text[: label.start()].rstrip()[-1] in ".;":
            run.append(label)
    return run[1:]


def _clause(
    text: str, owner: Paragraph, label: tuple[str | None, str | None], level: int, span: tuple[int, int], stem: Stem
) -> Clause:
    """Return a clause; `label` is the printed and the intended one."""
    span = without_marks(text, *span) if level == 1 else span
    words = text[slice(*span)]
    doing = what_it_does(words)
    doing = (told(words) or doing) if doing.rule == UNKNOWN else doing
    return Clause(
        label=label[0],
        intended_label=label[1],
        level=level,
        verb=_verb(doing, stem),
        object=doing.object,
        paragraph_id=owner.id,
        evidence=Evidence(*span, doing.rule, owner.evidence.page),
    )


_RECOMMENDED = DecisionVerb.RECOMMENDED
"""What another body is to do is recommended, whatever its verb: `to Council to – (i) award the grants`."""


def _verb(doing: Doing, stem: Stem) -> DecisionVerb:
    """Return a clause's own verb, else the stem's; a part of a clause names a thing and needs none."""
    if stem.conditions:
        return DecisionVerb.OTHER
    if stem.verb and doing.verb is DecisionVerb.OTHER and (doing.rule != ACTIVE or stem.verb is _RECOMMENDED):
        return stem.verb
    return doing.verb
