"""Who or what a clause is about: somebody who acts, something that cannot promise, or neither.

In: a sentence, and the bounds of a clause's words before its verb. Out: the subject with its kind. Will
not: resolve names.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.commitments.actor_nouns import is_actor
from tasks.extracting.commitments.clause_bounds import aside_before, clause_start, frame_before
from tasks.extracting.commitments.promises import Bounds, Sentence, bare
from tasks.extracting.people.antecedents import own_words

Kind = Literal["agent", "inert", "other"]
_NOUN_ENDS = pattern(
    "subject.noun_ends",
    r",|\(|\s(?:of|for|in|at|from|to|on|with|within|by|about|regarding|who|which|that|set|held|being|had|has|was|were|is"
    r"|are|would|will|responsible|and\s(?:its|their|his|her))\b",
)
_WORD = pattern("subject.word", r"[\w’'.-]{1,40}")
_PRONOUNS = ("it", "he", "she", "they", "we", "this", "that", "these", "those", "which", "who")
_PRONOUN = pattern(
    "subject.pronoun",
    r"(?<!\bof\s)(?<!\bon\s)(?<!\bto\s)(?<!\bin\s)(?<!\bby\s)(?<!\bfor\s)(?<!\bwith\s)(?<!\babout\s)"
    rf"\b{any_of(_PRONOUNS)}$",
    re.IGNORECASE,
)
_ELSEWHERE = screened(
    "subject.elsewhere", r"\b(?:[Gg]overnment|Department\sfor|Ministry|Secretary\sof\sState|Ofsted|Parliament)\b"
)
"""Sums, infinitives, and those whose plans are not the council's."""
_SHORT = pattern("subject.initials", r"(?:[A-Z][A-Za-z]?&?[A-Z]{1,5}|Cllr|CLLR|Clr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b")
_NAMED = pattern(
    "subject.named",
    r"\b(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Alderman|Lord|Lady|PC|PCSO|Sgt|Inspector|Revd|Rev|Sir|Dame|Prof|Professor|Chief\sConstable|Chief\sSuperintendent)\b|\b(?:[A-Z]\.\s?){1,3}[A-Z][a-z]{2}",
)
_IN_FULL = pattern("subject.in_full", r"[A-Z][\w’'-]{1,20}(?:\s(?:(?:van|de|der|von)\s){0,2}[A-Z][\w’'.-]{0,20}){0,3}")
"""`Jane`, `Jane Heron`: somebody by a given name, where no list of people has him."""
_SIGN = pattern("subject.sign", r"\b(?:[Nn]otice|[Ii]nformation|[Dd]isplay|[Mm]essage)[\s-]?boards?$")
"""A board that nobody sits on."""
_LETTERS = pattern("subject.letters", r"\([A-Z]{2,4}\)")
"""`(HT) will speak to the owner`: initials in brackets stand for the person."""
_ELIDED = 4
"""`and ` stands between two verbs of one subject."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The words before a verb; `head` is the noun in lower case that they are about."""

    bounds: Bounds
    head: str
    kind: Kind


def subject_of(sentence: Sentence, start: int, verb: int) -> Subject | None:
    """Return the subject between two places; of `and would write` it is the subject of the verb before."""
    aside = aside_before(sentence.text, verb)
    first, last = bare(sentence.text, start, aside.start() if aside else verb)
    if first < last:
        return _read(sentence.text, first, last, sentence.named)
    if start > _ELIDED + 1:
        return _subject_before(sentence, start - _ELIDED - 1) or first_subject(sentence.text, start)
    return None


def _subject_before(sentence: Sentence, position: int) -> Subject | None:
    text, start = sentence.text, clause_start(sentence.text, position)
    verb = _VERB.search(text, start, position)
    first, last = bare(text, start, verb.start() if verb else start)
    return _read(text, first, last, sentence.named) if first < last else None


_VERB = pattern(
    "subject.verb",
    r"\s(?:also\s)?(?:was|were|is|are|had|has|would|will|did|could|might|[a-z]{3,14}ed|said|undertook|meant|felt|thought|gave|took|sent|told|spoke|kept|put|set|went|came|saw|knew|made|found|held|led|met|knows|thinks|believes|says|wants)\b",
)


def first_subject(text: str, end: int) -> Subject | None:
    """Return the subject of the first verb of a sentence, or of its last half, for a later verb that shares it."""
    half = text.rfind("; ", 0, end) + 1
    return (_first_behind(text, half, end) if half else None) or _first_behind(text, own_words(text), end)


def _first_behind(text: str, start: int, end: int) -> Subject | None:
    verb = _VERB.search(text, start, end)
    first, last = bare(text, start, verb.start() if verb else start)
    return _read(text, first, last) if first < last else None


def speaker_before(sentence: Sentence, position: int) -> Subject | None:
    """Return who reports the words before a place: of `Mr Heron said that they would, and undertook` it is Mr Heron."""
    frame = frame_before(sentence.text, position)
    if frame is None or frame.asks:
        return None
    speaker = subject_of(sentence, clause_start(sentence.text, frame.start), frame.start)
    return None if speaker and speaker.head == "it" else speaker


def _read(text: str, first: int, last: int, named: Sequence[Bounds] = ()) -> Subject:
    pronoun = _PRONOUN.search(text[first:last]) if text[last - 5 : last].casefold().endswith(_PRONOUNS) else None
    first += pronoun.start() if pronoun else 0
    first = _behind_reason(text, first, last, named)
    if text[first] == "(" and _LETTERS.fullmatch(text, first, last):
        first, last = first + 1, last - 1
    cut = _NOUN_ENDS.search(text, first, last)
    words = _WORD.findall(text, first, cut.start() if cut else last)
    head = words[-1].lower().strip(".’'") if words else ""
    ends = cut.start() if cut else last
    somebody = any(first <= start and end == ends for start, end in named)
    return Subject((first, last), head, "agent" if somebody else _kind(text[first:last], words, head))


def _behind_reason(text: str, first: int, last: int, named: Sequence[Bounds]) -> int:
    """Return where the subject begins behind a clause without a comma: `As nobody came forward Cllr Heron offered`."""
    if not _REASON.match(text, first, last):
        return first
    starts = [start for start, end in named if end == last and start > first]
    office = _OFFICE.search(text, first, last)
    return min(starts) if starts else office.start("office") if office else first


_REASON = pattern(
    "subject.reason",
    r"(?:As|Since|Because|When|While|Whilst|Once|Although|As\ssoon\sas)\s[^,.;]{3,120}?\s(?:was|were|is|are|had|has|have|came|could|would|did|does|[a-z]{3,14}ed)\s",
)
_OFFICE = pattern(
    "subject.office_behind_reason", r"\s(?P<office>the\s(?:[A-Z][\w’-]{1,20}\s){0,3}[A-Z][\w’-]{1,20}|[A-Z]{2,3})$"
)


def _kind(printed: str, words: list[str], head: str) -> Kind:
    if printed.startswith(("£", "to ", "To ", "of which", "item ", "items ", "Item ")) or _ELSEWHERE.search(printed):
        return "inert"
    if printed.endswith(("board", "boards")) and _SIGN.search(printed):
        return "other"
    if is_actor(head, alone=len(words) == 1) or _NAMED.search(printed):
        return "agent"
    if head in _listed("inert"):
        return "inert"
    if words and words[0] in given_names() and _IN_FULL.fullmatch(printed):
        return "agent"
    return "agent" if words and _SHORT.fullmatch(words[-1]) else "other"


def may_suffer(subject: Subject) -> bool:
    """Say whether something may be done to it that somebody promises: `it would be reviewed`."""
    return subject.kind != "inert" or subject.head in _listed("patients")


@lru_cache(maxsize=4)
def _listed(name: str) -> frozenset[str]:
    return frozenset(lexicon().words[f"commitments.{name}"])
