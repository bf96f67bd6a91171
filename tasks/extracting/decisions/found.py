"""Which words of an item decide: openings of resolutions, and sentences that decide without a keyword.

In: the passages of one block of one item, and the openings that structuring marked. Out: what decides, in
reading order. Will not: say what was decided (`decisions`).

An item with a keyword of resolutions states its decisions by keywords; a sentence that merely decides counts
there only behind the last of them, unless it says that it was agreed to do something. What a body notes counts where
the item has no other outcome.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from schemas.minutes import LeadIn
from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.decisions.ends import clipped, content_end, whole
from tasks.extracting.decisions.implicit import Sentence, implicit_in
from tasks.extracting.decisions.implicit_said import Weight
from tasks.extracting.decisions.moved_and_agreed import Agreed, moved_and_agreed
from tasks.extracting.decisions.own_business import is_of_its_own
from tasks.extracting.passages import Passage

_LOST_KEYWORD = "That"
LOST = "resolution.lost"
"""The rule of a resolution of which the page lost the keyword."""
MOVED = "decision.moved_then_agreed"
_AGREED_THAT = "implicit.agreed_that"
_AFTER_KEYWORD = (
    MOVED,
    "implicit.moved_and_agreed",
    "resolution.announced",
)


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved, and the word of the next sentence that says it was agreed, if it is a keyword."""

    content_end: int
    trigger: tuple[int, int] | None
    told: bool = False
    """`The motion was carried`: its verdict is no keyword beside a resolution that is printed."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words that decide: the place of their passage in the item, their bounds, and where their content begins.

    `more` are the places of paragraphs that go on with it where the keyword was lost.
    """

    at: int
    start: int
    end: int
    content: int
    rule: str
    opening: LeadIn | None = None
    sentence: Sentence | None = None
    more: tuple[int, ...] = ()
    said: Moved | None = None

    @property
    def has_keyword(self) -> bool:
        """Say whether a keyword of resolutions is printed."""
        return (self.opening is not None and self.opening.explicit) or (
            self.said is not None and bool(self.said.trigger) and not self.said.told
        )

    @property
    def content_end(self) -> int:
        """Return where the words of what was decided end; the word that it was agreed may follow them."""
        if self.sentence and self.sentence.content_end:
            return self.sentence.content_end
        return self.said.content_end if self.said else self.end


def found_in(item: Sequence[Passage], openings: Mapping[str, Sequence[LeadIn]], text: str) -> list[Found]:
    """Return what decides in one block of an item."""
    moved = [one for one in moved_and_agreed(item) if not _is_a_keyword_s(one, text)]
    agreed = [
        Found(
            one.at,
            one.start,
            one.end,
            one.content,
            MOVED,
            said=Moved(one.content_end, one.trigger, _is_told(one, text)),
        )
        for one in moved
    ]
    opened = [one for at, passage in enumerate(item) for one in _opened(at, passage, openings, text)]
    opened = _joined([*agreed, *(one for one in opened if not _overlaps(one, agreed))])
    opened = [one for place, one in enumerate(opened) if not _is_adopted_below(one, opened[place + 1 :], item, text)]
    covered = [(one.start, one.end) for one in opened]
    told = [
        Found(at, one.start, one.end, one.content, one.rule, sentence=one)
        for at, passage in enumerate(item)
        for one in (clipped(whole(one), covered) for one in implicit_in(passage))
        if one is not None
    ]
    places = [one.at for one in opened if one.has_keyword]
    quiet = [one for one in (*opened, *told) if not one.has_keyword]
    own = [one for one in quiet if is_of_its_own(item, one.at, (one.start, one.end), one.rule, places)]
    rest, others = ([one for one in found if one not in own] for found in (told, opened))
    chosen = [*_chosen(others, rest, alone=not own, is_short=len(item) <= _SHORT), *own]
    return sorted((one for one in chosen if not _tells_who_moved_it(one, chosen)), key=lambda one: one.start)


def _is_told(one: Agreed, text: str) -> bool:
    """Say whether a sentence with a subject tells the verdict: `This was CARRIED`, `The motion was carried`."""
    return one.trigger is not None and text[: one.trigger[0]].endswith((" was ", " were ", " and ", "declared "))


def _is_adopted_below(one: Found, later: Sequence[Found], item: Sequence[Passage], text: str) -> bool:
    """Say whether a report recommends it: `RECOMMENDED that A be`, and below `that the recommendation be`."""
    if one.opening is None or "RECOMMEND" not in text[one.start : one.content].upper():
        return False
    if any("recommendation" in text[other.content : other.end].lower() for other in later):
        return True
    return any(_ADOPTING.search(below.text) for below in item[one.at + 1 :])


_ADOPTING = pattern(
    "decision.adopting",
    r"\b(?:moved|proposed|accepted|agreed|adopted|approved|supported)\sthe\s(?:officers?[’']?s?\s|above\s)?[Rr]ecommendations?\b",
)


def _overlaps(one: Found, others: Sequence[Found]) -> bool:
    keywords = {other.said.trigger[0] for other in others if other.said and other.said.trigger}
    return one.start in keywords or any(other.start < one.end and one.start < other.end for other in others)


def _is_a_keyword_s(one: Agreed, text: str) -> bool:
    """Say whether only movers stand before a keyword that decides by itself: `Proposed A, seconded B. Agreed.`"""
    return one.is_bare and one.trigger is not None and text[slice(*one.trigger)].title() in _BY_THEMSELVES


_JOINED_MOVERS = "implicit.moved_and_agreed"
_MOVERS_NOTE = pattern(
    "decision.movers_note",
    r"\(?(?:[Pp]roposed|[Mm]oved|[Pp]rop)\b[^.;:]{2,60}?,?\s(?:and\s)?(?:[Ss]econded|[Ss]ec)\b[^;:]{2,50}?,?\s"
    r"(?:and\s)?(?:(?:was|were|it\swas)\s)?(?:unanimously\s|all\s)?(?:agreed|approved|carried|in\s(?:favour|agreement))"
    r"(?:\s(?:unanimously|by\sall))?[.)]{0,2}$",
)
"""`Proposed by Cllr Heron, seconded by Cllr Teal and approved unanimously.`, below what was resolved."""
_BY_THEMSELVES = ("Agreed", "Approved", "Resolved")


def _tells_who_moved_it(one: Found, others: Sequence[Found]) -> bool:
    """Say whether movers belong to what was decided right before: `A was noted. Proposed B, seconded C. Agreed.`"""
    bare = one.said is not None and one.content == one.said.content_end
    if one.sentence is not None and one.rule == _JOINED_MOVERS:
        bare = _MOVERS_NOTE.match(one.sentence.passage.quote(one.start, one.end)) is not None
    return bare and any(one.at - 1 <= other.at <= one.at and other.end <= one.start for other in others)


def _chosen(opened: Sequence[Found], told: Sequence[Found], *, alone: bool, is_short: bool) -> list[Found]:
    """Keep keywords; without any, what decides by itself; without that, the last thing that was noted."""
    always = [one for one in told if _weight(one) is Weight.ALWAYS]
    explicit = [one for one in opened if one.has_keyword]
    strong = [
        *(one for one in opened if not one.has_keyword),
        *(one for one in told if _weight(one) is Weight.NO_KEYWORD),
    ]
    if any(_is_printed_large(one) for one in explicit):
        last = max(one.start for one in explicit)
        strong = [
            one
            for one in strong
            if _is_shouted(one) or one.rule == _AGREED_THAT or (one.start > last and one.rule in _AFTER_KEYWORD)
        ]
        strong += [one for one in told if one.start > last and one not in strong and _is_another_application(one)]
    else:
        places = [one.at for one in strong if one.rule != _CARRIED]
        strong = [one for one in strong if one.rule != _CARRIED or _is_apart(one, places)]
    kept = [*explicit, *strong, *always]
    if kept or not alone:
        return kept
    outcomes = [one for one in told if _weight(one) is Weight.ONLY_OUTCOME]
    only = [one for one in outcomes if one is outcomes[-1] or _approves_its_own(one)]
    return only or ([one for one in told if _weight(one) is Weight.SHORT_ITEM][-1:] if is_short else [])


def _is_apart(found: Found, places: Sequence[int]) -> bool:
    """Say whether a motion that was carried is another business than what decides at the places: far, or named so."""
    named = found.sentence is not None and _SUBSTANTIVE.search(found.sentence.passage.quote(found.start, found.end))
    return all(abs(found.at - at) > _FAR or (named and found.at > at) for at in places)


_SUBSTANTIVE = pattern("decision.substantive", r"\b(?i:(?:substantive|original|main)\s(?:motion|proposal))\b")


def _approves_its_own(found: Found) -> bool:
    """Say whether a sentence approves something and opens a paragraph: `The Grants Policy was approved.`"""
    one = found.sentence
    if one is None or found.rule != _PASSIVE or one.start != one.passage.start or one.verb_end is None:
        return False
    return one.passage.quote(one.start, one.verb_end).endswith(lexicon().words["decisions.approving"])


def _is_another_application(found: Found) -> bool:
    """Say whether a sentence tells what became of somebody's application: `An application by Mr Wye was refused`."""
    one = found.sentence
    return (
        one is not None and one.rule == _PASSIVE and _APPLYING.match(one.passage.quote(one.start, one.end)) is not None
    )


_PASSIVE = "implicit.passive"
_APPLYING = pattern(
    "decision.applying", r"(?:An?|The)\s(?:further\s)?(?:application|request)\s(?:by|from|of)\s(?:the\s)?[A-Z]"
)
_CARRIED = "implicit.carried"
_FAR = 3
"""`The motion was carried`, so many paragraphs away from what else decides, tells of business of its own."""
_SHORT = 2
"""An item of so many paragraphs has no debate: what was noted in it is its outcome."""


def _is_shouted(found: Found) -> bool:
    """Say whether the verb of a sentence is in capitals: `The application was APPROVED`."""
    one = found.sentence
    return one is not None and one.verb_end is not None and one.passage.quote(one.verb_end - 2, one.verb_end).isupper()


def _is_printed_large(found: Found) -> bool:
    """Say whether a keyword stands out; where `It was resolved to` is running text, other sentences decide too."""
    return found.opening is None or not found.opening.is_quiet


def _weight(found: Found) -> Weight | None:
    return found.sentence.weight if found.sentence else None


def _opened(at: int, passage: Passage, openings: Mapping[str, Sequence[LeadIn]], text: str) -> Iterator[Found]:
    """Yield the resolutions that open in a paragraph."""
    here = openings.get(passage.paragraph_id, ())
    starts = [_start(passage, opening) for opening in here]
    for opening, start, until in zip(here, starts, [*starts[1:], passage.end] if here else [], strict=True):
        if _is_told_accordingly(passage, opening):
            continue
        end = content_end(passage, opening.content, until)
        lost = not opening.explicit and opening.evidence.quote(text) == _LOST_KEYWORD
        granted = not opening.explicit and not lost and opening.content < end
        rule = _RULES[opening.explicit, lost, granted]
        yield Found(at, start, end, opening.content, rule, opening=opening)


def _is_told_accordingly(passage: Passage, opening: LeadIn) -> bool:
    """Say whether a sentence tells of a motion that it was resolved: `It was put and RESOLVED accordingly.`"""
    span = opening.evidence
    told = _ACCORDINGLY.match(passage.text, span.start - passage.start)
    return told is not None and passage.sentence_at(span.start)[0] != span.start


_ACCORDINGLY = pattern("decision.accordingly", r"[\w\s-]{4,80}?\saccordingly\.")


_RULES = {
    (True, False, False): "decision.resolution",
    (False, True, False): LOST,
    (False, False, True): "resolution.granted",
    (False, False, False): "resolution.announced",
}


def _start(passage: Passage, opening: LeadIn) -> int:
    """Return where a resolution begins: with its lead-in, not with its mover."""
    return opening.evidence.start if opening.evidence.start > passage.start else passage.start


def _joined(opened: Sequence[Found]) -> list[Found]:
    """Join paragraphs in a row that each lost the keyword of one resolution: `1. That A be noted`, `2. That B be`."""
    joined: list[Found] = []
    for one in sorted(opened, key=lambda one: one.start):
        before = joined[-1] if joined else None
        last = max((before.at, *before.more)) if before else -1
        if before and one.rule == before.rule == LOST and one.at == last + 1:
            joined[-1] = replace(before, more=(*before.more, one.at))
        else:
            joined.append(one)
    return joined


def is_announcing(found: Found) -> bool:
    """Say whether a sentence that decides ends its paragraph with a colon: what stands below belongs to it."""
    one = found.sentence
    return one is not None and one.end == one.passage.end and one.passage.text.endswith(":")


def below(item: Sequence[Passage], found: Found) -> int:
    """Return the place of the first passage behind what was found and its clauses."""
    last = max((found.at, *found.more))
    above = {item[last].paragraph_id} if found.opening or is_announcing(found) else set()
    for place in range(last + 1, len(item)):
        paragraph = item[place].paragraph
        if paragraph is None or paragraph.kind is ParagraphKind.RESOLUTION:
            break
        if paragraph.parent_id in above:
            above.add(paragraph.id)
            last = place
    return last + 1
