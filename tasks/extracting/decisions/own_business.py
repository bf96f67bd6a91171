"""Paragraphs that are a business each: a planning list, the payments, letters a), b) and c) of an item.

In: what decides by a keyword, and sentences that decide without one, of one item. Out: the sentences that
are the outcome of their own paragraph whatever the item's others say. Will not: count a sentence of a debate
that ends in a resolution; each of its paragraphs has a number too, so the whole paragraph must be the outcome.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from tasks.extracting.decisions.implicit_opinions import NUMBER
from tasks.extracting.passages import Passage

_OPINION = "implicit.opinion"
_TOPIC = "implicit.topic"
"""`Accounts 2023/24 - approved.` says what became of its topic; more may be told behind it."""
_PASSIVE = "implicit.passive"
"""`ii. The report of the auditor was received. He had found one error.`: what more is told is about that."""
_OF_LINES = (_TOPIC, "implicit.verbless", _OPINION)
"""Rules of sentences so short that others may stand before them: `23/0087, Glebe Farm, barn. No objection.`"""
_VERDICTS = (*_OF_LINES, "implicit.reported")
_OF_ROWS = ("implicit.verbless", "implicit.body", _OPINION)
_APPLICATION = pattern("business.application", rf"{NUMBER}|APP/[A-Z]\d{{4}}/")
_IN_BRACKETS = pattern("business.number_in_brackets", rf"\({NUMBER}(?:/[A-Z\d]{{1,8}}){{0,3}}\)\.?$")
"""`Porch – 4 Duck Lane (C24/0412/16/LL)`, a title that ends with the number, above the opinion."""
_VOTE = pattern("business.vote", r"\s*\(?\d{1,3}\s(?:[Ff]or|in\sfavour|[Aa]gainst)\b[^.;]{0,80}\.?\)?$")
"""`22/0134 – 4 Duck Lane`, above or in the line of the opinion: each application is a business of its own."""
_DECIMAL = pattern("business.decimal", r"\d{1,3}\.\d")


def is_of_its_own(item: Sequence[Passage], at: int, span: tuple[int, int], rule: str, opened: Sequence[int]) -> bool:
    """Say whether a sentence decides the business of its own paragraph; `opened` are places of keywords."""
    passage = item[at]
    if at not in opened and _decides_application(item, at, span, rule, opened):
        return True
    resolved_below = rule == _CARRIED and at + 1 in opened and not _is_letter(passage)
    if rule == _CARRIED and (resolved_below or _ends_letter(item, at, opened)):
        return not resolved_below
    label = passage.paragraph.label if passage.paragraph else None
    whole = span[1] == passage.end or rule == _TOPIC or (rule == _PASSIVE and span[0] == passage.start)
    if label is None or at in opened or not whole or (rule == _NOTED_THAT and _is_bullet(label)):
        return False
    if span[0] != passage.start and rule not in _OF_LINES and not _closes_letter(passage, label, span):
        return False
    if _DECIMAL.match(label):
        return all(_label(item[place]) for place in opened)
    return not any(at <= place < next(_labelled(item, at + 1), len(item)) for place in opened)


def _decides_application(
    item: Sequence[Passage], at: int, span: tuple[int, int], rule: str, opened: Sequence[int]
) -> bool:
    """Say whether a sentence is the verdict on one application of a list."""
    passage = item[at]
    ends = span[1] == passage.end or _VOTE.match(passage.text, span[1] - passage.start) is not None
    noted = passage.text.startswith(" (", span[1] - passage.start)
    opens = span[0] == passage.start and (rule != _OPINION or noted)
    if rule in _VERDICTS and (ends or opens) and _is_of_application(item, at, span[0]):
        return True
    return rule in _OF_ROWS and _is_last_cell(item, at, span, opened)


def _is_bullet(label: str) -> bool:
    return not any(sign.isalnum() for sign in label)


def _ends_letter(item: Sequence[Passage], at: int, opened: Sequence[int]) -> bool:
    """Say whether a motion was carried below a letter of its own where nothing is resolved: `b) Roof` ... `CARRIED`."""
    first = next((place for place in range(at, -1, -1) if _is_letter(item[place])), None)
    if first is None:
        return False
    last = next((place for place in range(at + 1, len(item)) if _is_letter(item[place])), len(item))
    return not any(first <= place < last for place in opened)


def _is_letter(passage: Passage) -> bool:
    """Say whether a paragraph opens a business by its letter; the clause `(i)` of a resolution does not."""
    paragraph = passage.paragraph
    clause = paragraph is not None and paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE
    return not clause and _LETTER.match(_label(passage) or "") is not None


_LETTER = pattern("business.letter", r"\(?[a-zA-Z][).]\)?$")
_CARRIED = "implicit.carried"
"""`63.4 The motion was put and carried.`, right above `63.5 RESOLVED`, tells the vote on that."""
_NOTED_THAT = "implicit.noted_that"
"""Behind a bullet it is one of the points that members made: `• It was noted that the pond was full.`"""


def _closes_letter(passage: Passage, label: str, span: tuple[int, int]) -> bool:
    """Say whether a short sentence ends what is told below a letter: `c) Half was spent. The report was noted.`"""
    return label.strip("().").isalpha() and len(passage.quote(*span).split()) <= _SHORT


_SHORT = 8


def _is_of_application(item: Sequence[Passage], at: int, start: int) -> bool:
    """Say whether a verdict stands in the line of an application, or opens the line below it."""
    line = item[at - 1].text if at > 0 and _opens_line(item[at], start) else ""
    above = _APPLICATION.match(line) or _IN_BRACKETS.search(line)
    return bool(above or _APPLICATION.match(item[at].text))


def _opens_line(passage: Passage, start: int) -> bool:
    """Say whether a verdict opens its line, or stands behind a label and nothing else: `Comments: No objection`."""
    return start == passage.start or _FIELD.fullmatch(passage.text, 0, start - passage.start) is not None


_FIELD = pattern("business.field", r"[A-Z][\w’'. ]{1,40}:\s{1,3}")


def _is_last_cell(item: Sequence[Passage], at: int, span: tuple[int, int], opened: Sequence[int]) -> bool:
    """Say whether a verdict closes what is told of one application: in its line, or below its number and address.

    More may be told behind it: `No objection. Cllr Heron did not vote.`
    """
    passage = item[at]
    if _APPLICATION.search(passage.text, max(span[0] - passage.start - _FAR, 0), span[0] - passage.start):
        return True
    if not _opens_line(passage, span[0]):
        return False
    first = next((place for place in range(at, max(at - _ROWS, 0) - 1, -1) if _begins_row(item[place])), None)
    if first is None:
        return False
    last = next((place for place in range(at + 1, len(item)) if _begins_row(item[place])), len(item))
    return not any(first <= place < last for place in opened)


_FAR = 160
_ROWS = 5
"""A table that lost its lines has so many cells before the verdict: number, address, applicant, proposal, officer."""


def _begins_row(passage: Passage) -> bool:
    return (_APPLICATION.match(passage.text) or _NUMBER_FIELD.match(passage.text)) is not None


_NUMBER_FIELD = pattern(
    "business.number_field",
    r"(?i:(?:planning\s)?(?:application|app|ref(?:erence)?)\.?\s?(?:no|number|ref(?:erence)?)?)\.?\s?:?\s{1,3}"
    + NUMBER,
)
"""`Application No: 22/0134`, above the place, the proposal and the comments."""


def _labelled(item: Sequence[Passage], since: int) -> Iterator[int]:
    return (place for place in range(since, len(item)) if _label(item[place]))


def _label(passage: Passage) -> str | None:
    return passage.paragraph.label if passage.paragraph else None
