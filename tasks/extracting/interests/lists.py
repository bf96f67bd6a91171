"""Declarations in lists: `Cllr Heron – item 5 – a tenant`, names below `The following members declared an interest:`.

In: sentences or passages, the item that stands above them, and whom the document names. Out: Interest. Will not: read
running text (`reader`) or tables (`tables`).
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from re import Match

from schemas.minutes import Interest
from schemas.patterns import pattern
from schemas.vocabulary import InterestKind
from tasks.extracting.commitments.promises import Sentence, bare, sentences
from tasks.extracting.interests.declaration_ends import cut_off
from tasks.extracting.interests.declarers import behind, behind_name, declarers_in
from tasks.extracting.interests.items import about
from tasks.extracting.interests.one_interest import interest_of
from tasks.extracting.interests.printed_names import name_and_reason, only_names, titled_at
from tasks.extracting.interests.stated import is_reason
from tasks.extracting.interests.words import BRACKET, SAID, kind_in
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names

_NEXT = pattern(
    "interest.next_listed",
    r"\)(?P<between>,?\sand\s|[,;]\s)(?=(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Alderman)\.?\s[A-Z][^()]{2,40}\()",
)
"""`Mr Asp (Financial) and Mrs Elm (Non-Financial)`: each of a list with a bracket of his own."""


def listed_in(sentence: Sentence, above: str | None, names: Names, alone: Collection[str]) -> Iterator[Interest]:
    """Read `Councillor Heron – item 5 – a member of the club` under a heading of interests.

    `alone` are the items that are for declarations and nothing else.
    """
    if several := _NEXT.search(sentence.text):
        yield from listed_in(replace(sentence, text=sentence.text[: several.start("between")]), above, names, alone)
        yield from listed_in(behind(sentence, several.end()), above, names, alone)
        return
    cut = behind_name(sentence, names)
    if sentence.text.rstrip().endswith(":"):
        return
    if cut is None:
        yield from _named_only(sentence, above, names)
        return
    rest = sentence.text[cut.end() :]
    item = about(rest, listed=True) or above
    told = item or kind_in(rest) is not InterestKind.NOT_STATED or BRACKET.search(rest) or SAID.match(rest)
    if told or (sentence.passage.item_id in alone and is_reason(cut.group(), rest)):
        yield from _each(sentence, cut, item, names)


def _named_only(sentence: Sentence, above: str | None, names: Names) -> Iterator[Interest]:
    """Read `Councillor Heron` behind `Item 8.2 – `."""
    if above and titled_at(sentence.text) and only_names(sentence.text):
        start, end = bare(sentence.text, 0, len(sentence.text))
        for name in declarers_in(sentence, (start, end), names):
            yield interest_of(name, "", "", above, sentence.at((start, end)))


def _each(sentence: Sentence, cut: Match[str], item: str | None, names: Names) -> Iterator[Interest]:
    """Yield what stands behind the names of a line, for each of them."""
    rest, (start, end) = sentence.text[cut.end() :], bare(sentence.text, 0, len(sentence.text))
    bounds = sentence.at((start, cut_off(sentence.text, start, end)))
    for name in declarers_in(sentence, (0, cut.start()), names):
        yield interest_of(name, rest, rest, item, bounds)


_IS_OR_HAS = pattern(
    "interest.is_or_has",
    r"\s(?:(?:is|was|are|were)\s|(?=(?:has|had|knows|knew|lives|lived|owns|owned|works|worked|sits|sat|serves|served)\s))(?P<why>)",
)


def announced_in(passage: Passage, names: Names) -> Iterator[Interest]:
    """Read `Councillor Heron was a tenant of the council` below `The following announcements were made:`."""
    if passage.text.startswith("by "):
        yield from _by(behind(next(sentences(passage, named=names.places)), len("by ")), names)
        return
    for sentence in sentences(passage, named=names.places):
        end = next((end for start, end in sentence.named if start == 0), 0)
        does = _IS_OR_HAS.match(sentence.text, end) if end else None
        if does:
            rest = f" as {sentence.text[does.start('why') :]}"
            bounds = sentence.at(bare(sentence.text, 0, len(sentence.text)))
            yield interest_of(declarers_in(sentence, (0, end), names)[0], "", rest, about(rest), bounds)


def _by(sentence: Sentence, names: Names) -> Iterator[Interest]:
    """Read what stands behind `by`: names, a dash, and what is declared."""
    if cut := behind_name(sentence, names):
        yield from _each(sentence, cut, about(sentence.text[cut.end() :], listed=True), names)


def listed_below(passage: Passage, together: str, names: Names) -> list[Interest]:
    """Read what stands below a declaration of members: names alone, or one with his own reason."""
    bounds = (passage.start, passage.start + len(passage.text.rstrip(" .;")))
    if member := name_and_reason(passage.text):
        reason = f" as {passage.text[member.end() :]}"
        return [interest_of(member["name"], together, reason, about(together), bounds)]
    declarers = declarers_in(next(sentences(passage)), bare(passage.text, 0, len(passage.text)), names)
    listed = declarers if only_names(passage.text) else []
    return [interest_of(name, together, together, about(together), bounds) for name in listed]
