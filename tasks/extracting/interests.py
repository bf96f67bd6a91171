"""Declarations of interest: who declares which kind of interest, in what, and why.

In: a structure with its passages and people. Out: Interest, in reading order, a row a person and item. Will
not: take the reminder to declare, or `having declared an interest, left the room`, for a declaration.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import Interest, Person, Structure
from schemas.patterns import any_of, pattern
from schemas.vocabulary import InterestKind
from seeds.lexicon import lexicon
from tasks.extracting.declaring import active, cut_off, declarations_in
from tasks.extracting.interest_tables import InterestRow, interest_rows
from tasks.extracting.passages import Passage
from tasks.extracting.promises import Sentence, bare, sentences
from tasks.extracting.who import Names

_TITLE = (
    r"(?:County\s)?(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Aldermen|Lord|Lady|Baroness|Sir|Dame|The\s"
    r"|[A-Z][a-z]{1,15}\s[A-Z])"
)
_ITEM = pattern(
    "interest.item",
    r"\b(?:[Aa]genda\s(?:[Ii]tems?\s)?|(?:[Ii]tems?|[Mm]inutes?|[Mm]in)\.?\s)(?:[Nn]os?\.?\s|[Nn]umbers?\s)?"
    r"(?P<number>(?:\d{1,4}(?:/\d{2,4})?[A-Za-z]?(?:\s?\([a-z0-9]{1,3}\)(?!\w))?|[A-Z]\d{1,3})(?!\w))"
    r"|\b(?P<application>(?:[A-Z]{1,4}/)?\d{2,4}/\d{3,6}(?:/[A-Z]{1,6})?)\b",
)
_IN = pattern(
    "interest.in", r"[^\w]{0,4}(?:in\s(?:relation|respect|regard|connection)\s(?:to|of|with)|in|regarding|on)\s"
)
_LISTED = pattern("interest.listed", rf"{_TITLE}")
_PARTS = pattern("interest.parts", r"\s[–-]\s|:\s|\sre\s|\s(?=\()|(?P<comma>,\s)")
_NAME_ENDS = 120
_LONGEST_LIST = 600
_ONLY_NAME = pattern("interest.only_name", r"[A-Z][\w’'.-]{0,20}(?:\s[A-Z][\w’'.-]{0,20}){0,4}")
_ABOVE = pattern("interest.above", r"(?:Min(?:ute)?|Item|Agenda\s[Ii]tem)\.?\s(?:No\.?\s)?(?P<number>\d{1,4}[A-Z]?)\b")
_LEADING = pattern("interest.leading", r"(?P<number>\d{1,4}[A-Za-z]?)\s[–-]\s")
_BRACKETED = pattern("interest.bracketed", r"\s\([^()]{3,40}\)$")
_NUMBERED = pattern(
    "interest.numbered", r"(?:Item|Agenda\s[Ii]tem|Minute)\s(?:No\.?\s)?(?P<number>\d{1,4}[A-Z]?)\s?[:–-]\s(?=[A-Z])"
)
_ABOUT = pattern("interest.about", r"[Ii]nterests?\b|INTERESTS?\b|[Dd]isclosures?\b|DISCLOSURES?\b")
_BRACKET = pattern(
    "interest.bracket",
    r"\((?P<why>(?!but\b|not\b|non\b|and\b|[Mm]inute|[Ii]tem|DPI|OSI|ORI|NRI|NPI)[^()]{3,200})\)",
)
_SUBJECT = pattern("interest.subject", r"(?:(?:he|she|they)\s(?:is|was|are|were|had\sbeen)|being)\s", re.IGNORECASE)
_SEPARATOR = pattern("interest.separator", r",\s(?:and\s)?|\sand\s|\s?&\s?|;\s")


@lru_cache(maxsize=1)
def _because() -> Pattern[str]:
    return pattern("interest.because", rf"\b{any_of(lexicon().words['interests.because'])}\s(?P<why>[^;]{{3,300}})")


def interests_of(structure: Structure, passages: Sequence[Passage], people: Sequence[Person]) -> tuple[Interest, ...]:
    """Return the interests declared at this meeting."""
    names = Names(people, structure)
    text = structure.document.text
    tabled = [_of_row(text, row, names) for row in interest_rows(structure)]
    own = frozenset(item.id for item in structure.items if _ABOUT.search(item.title))
    found = [*tabled, *_stated(passages, own, names)]
    inside = {one.evidence.start for one in tabled}
    kept = [one for at, one in enumerate(found) if at < len(tabled) or one.evidence.start not in inside]
    return tuple(sorted(kept, key=lambda one: one.evidence.start))


def _of_row(text: str, row: InterestRow, names: Names) -> Interest:
    words = _plain(text[slice(*row.interest)])
    kind = _plain(text[slice(*row.kind)]) if row.kind else ""
    number = _plain(text[slice(*row.item)]) if row.item else None
    leading = _LEADING.match(number) if number else None
    item = (leading.group("number") if leading else _item_of(number) or number) if number else None
    name = names.of_span(text, *row.name) or _plain(text[slice(*row.name)])
    return Interest(name, _without_kind(words), _kind(f"{kind} {words}"), item, _whole(text, row))


def _whole(text: str, row: InterestRow) -> Evidence:
    """Return the row from the name to the last word of the reason."""
    cells = [cell for cell in (row.name, row.item, row.kind, row.interest) if cell]
    start, end = min(start for start, _ in cells), max(end for _, end in cells)
    return Evidence(start, start + len(text[start:end].rstrip(" \xa0.;,")), "interest.table")


def _stated(passages: Sequence[Passage], own: frozenset[str], names: Names) -> Iterator[Interest]:
    above: str | None = None
    together: str | None = None
    for passage in passages:
        if passage.paragraph is None:
            continue
        if together and _only_names(passage.text):
            yield from _of_list(passage, together, names)
            continue
        at_item = passage.paragraph.item_id in own
        for sentence in sentences(passage):
            yield from _of_sentence(sentence, names, above, at_item=at_item)
        together = passage.text if at_item and _together(passage.text) else None
        heading = _ABOVE.match(passage.text) if at_item else None
        above = heading.group("number") if heading else None


def _of_sentence(sentence: Sentence, names: Names, above: str | None, *, at_item: bool) -> Iterator[Interest]:
    rows = list(_declarations(sentence, names, above, at_item=at_item))
    yield from rows or (_listed(sentence, names, above) if at_item else ())


def _together(words: str) -> bool:
    """Say whether names follow: `(a) Members declared personal interests in minute 81`."""
    match = active().search(words)
    declarers = _plain(words[: match.start()]).lower() if match else ""
    return declarers.endswith(lexicon().words["interests.collectives"])


def _of_list(passage: Passage, together: str, names: Names) -> Iterator[Interest]:
    sentence = next(sentences(passage))
    for name in _names(sentence, bare(passage.text, 0, len(passage.text)), names):
        yield _interest(name, together, together, None, (passage.start, passage.start + len(passage.text.rstrip())))


def _declarations(sentence: Sentence, names: Names, above: str | None, *, at_item: bool) -> Iterator[Interest]:
    text = sentence.text
    for one in declarations_in(text, at_item=at_item):
        for name in _names(sentence, one.declarers, names):
            yield _interest(name, text[slice(*one.how)], text[slice(*one.rest)], above, sentence.at(one.whole))


def _names(sentence: Sentence, bounds: tuple[int, int], names: Names) -> list[str]:
    """Return each person who declares; a list of councillors is a row each, a body of members none."""
    start, end = sentence.at(bounds)
    printed = _plain(sentence.text[slice(*bounds)])
    if printed.lower() in lexicon().words["interests.collectives"]:
        return []
    known = [person.name for person in names.within(start, end) if not person.collective]
    parts = [part for part in _SEPARATOR.split(printed) if part]
    listed = not known or printed.startswith(_plurals())
    if len(known) > 1 and not (listed and len(parts) > len(known)):
        return known
    if len(parts) > 1 and listed:
        return list(_titled(parts))
    return [names.meant(sentence.passage, start, end) or printed]


def _plurals() -> tuple[str, ...]:
    return tuple(form for forms in lexicon().forms["people.plurals"].values() for form in forms)


def _titled(parts: Sequence[str]) -> Iterator[str]:
    """Yield the names of a list with the title that stands once before it: `Councillors Heron, Wren`."""
    first, _, rest = parts[0].partition(" ")
    title = lexicon().canonical("people.plurals").get(first.lower().rstrip("."))
    yield f"{title} {rest}" if title else parts[0]
    for part in parts[1:]:
        yield f"{title} {part}" if title else part


def _listed(sentence: Sentence, names: Names, above: str | None) -> Iterator[Interest]:
    """Read `Councillor Heron – item 5 – a member of the club` under a heading of interests."""
    numbered = _NUMBERED.match(sentence.text)
    if numbered:
        words = replace(sentence, text=sentence.text[numbered.end() :], start=sentence.start + numbered.end())
        yield from _listed(words, names, numbered.group("number"))
        return
    cut = _behind_name(sentence.text)
    if cut is None or sentence.text.rstrip().endswith(":"):
        return
    rest = sentence.text[cut.end() :]
    if above or _kind(rest) is not InterestKind.NOT_STATED or _ITEM.search(rest) or _BRACKET.search(rest):
        bounds = sentence.at(bare(sentence.text, 0, len(sentence.text)))
        for name in _names(sentence, (0, cut.start()), names):
            yield _interest(name, rest, rest, above, bounds)


def _behind_name(text: str) -> Match[str] | None:
    """Return what parts a name, or a list of names, at the start of a line from what is declared."""
    title = _LISTED.match(text)
    if title is None:
        return None
    listed = text.startswith(_plurals())
    cuts = _PARTS.finditer(text, title.end(), title.end() + _NAME_ENDS)
    return next((cut for cut in cuts if not (listed and cut.group("comma"))), None)


def _only_names(words: str) -> bool:
    """Say whether a line is a list of names and nothing else."""
    parts = _SEPARATOR.split(_plain(words))
    return len(words) <= _LONGEST_LIST and all(_ONLY_NAME.fullmatch(part) for part in parts)


def _interest(name: str, how: str, rest: str, above: str | None, bounds: tuple[int, int]) -> Interest:
    """Return an interest; one that says neither why nor in what is in its item, or just `an interest`."""
    item = _item_of(rest) or above
    return Interest(name, _what(rest) or item or _plain(how), _kind(how), item, Evidence(*bounds, "interest.declared"))


def _what(rest: str) -> str | None:
    """Return why there is an interest, else what it is in.

    >>> _what(" in item 5 as he was a member of the club")
    'a member of the club'
    """
    rest = rest[: cut_off(rest, 0, len(rest))]
    why = _because().search(rest) or _BRACKET.search(rest)
    words = why.group("why") if why else _behind_in(rest)
    subject = _SUBJECT.match(words)
    return _without_kind(_plain(words[subject.end() if subject else 0 :])) or None


def _behind_in(rest: str) -> str:
    into = _IN.match(rest)
    return rest[into.end() :] if into else rest


def _without_kind(words: str) -> str:
    """Return the interest without the kind that a dash or comma parts from it: `Personal – governor`."""
    bracket = _BRACKETED.search(words)
    if bracket and _kind(bracket.group(0)) is not InterestKind.NOT_STATED and bracket.start():
        words = words[: bracket.start()]
    for dash in (" – ", " - ", ", ", ": "):
        first, found, rest = words.partition(dash)
        if found and (_kind(first) is not InterestKind.NOT_STATED or _ITEM.fullmatch(first.strip())):
            return _without_kind(rest)
    return words


def _kind(words: str) -> InterestKind:
    for negated in lexicon().words["interests.not_kinds"]:
        words = words.replace(negated, "")
    for kind, forms in lexicon().forms["interests.kinds"].items():
        if any(_has(words, form) for form in forms):
            return InterestKind(kind)
    return InterestKind.NOT_STATED


def _has(words: str, form: str) -> bool:
    """Say whether a form stands in the words as a word: `DPI`, but not in `RAPID`."""
    at = words.find(form)
    return (
        at >= 0
        and not words[max(0, at - 1) : at].isalnum()
        and not words[at + len(form) : at + len(form) + 1].isalnum()
    )


def _item_of(words: str) -> str | None:
    match: Match[str] | None = _ITEM.search(words)
    return (match.group("number") or match.group("application")) if match else None


def _plain(words: str) -> str:
    return " ".join(words.split()).strip(" .,;:–-")
