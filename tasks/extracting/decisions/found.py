"""Which words of an item decide: openings of resolutions, and sentences that decide without a keyword.

In: the passages of one block of one item, and the openings that structuring marked. Out: what decides, in
reading order. Will not: say what was decided (`decisions`), or which words only tell of it again (`choosing`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from schemas.minutes import LeadIn
from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from seeds.verdict_lines import only_verdict
from tasks.extracting.decisions.advised import is_advised
from tasks.extracting.decisions.authority import is_of_authority
from tasks.extracting.decisions.choosing import chosen
from tasks.extracting.decisions.deciding_words import LOST, MOVED, OPINED, Found, Moved
from tasks.extracting.decisions.ends import clipped, content_end, whole
from tasks.extracting.decisions.implicit import LOST as FELL
from tasks.extracting.decisions.implicit import implicit_in
from tasks.extracting.decisions.moved_and_agreed import moved_and_agreed
from tasks.extracting.decisions.moved_lines import Agreed
from tasks.extracting.decisions.movers_notes import (
    closes_movers,
    is_verdict_behind_movers,
    tells_of_it_again,
    tells_who_moved_it,
)
from tasks.extracting.decisions.of_others import without_others
from tasks.extracting.decisions.only_heads import only_heads
from tasks.extracting.decisions.own_business import is_of_its_own
from tasks.extracting.decisions.put_and_resolved import leads_to_resolution
from tasks.extracting.decisions.reasons import stands_below_reasons
from tasks.extracting.decisions.said_again import are_approved_below, are_signed_behind, is_resolved_below
from tasks.extracting.decisions.sums_below import only_sums
from tasks.extracting.decisions.wished_lists import as_lists
from tasks.extracting.passages import Passage
from tasks.extracting.votes.vote_lines import MOVERS_LINE

_LOST_KEYWORD = ("That", "")
"""What is left where the page lost the keyword of a resolution."""


def found_in(item: Sequence[Passage], openings: Mapping[str, Sequence[LeadIn]], text: str) -> list[Found]:
    """Return what decides in one block of an item."""
    opened = _by_keyword(item, openings, text)
    told = _by_sentence(item, opened)
    opened = [one for one in opened if not is_verdict_behind_movers(one, (*opened, *told), text)]
    every = (*opened, *told)
    opened, told = (
        [one for one in found if not closes_movers(one, every, text, partial(_end, item))] for found in (opened, told)
    )
    places = [one.at for one in opened if one.has_keyword]
    quiet = [one for one in (*opened, *told) if not one.has_keyword]
    own = [one for one in quiet if is_of_its_own(item, one.at, (one.start, one.end), one.rule, places)]
    rest, others = ([one for one in found if one not in own] for found in (told, opened))
    says = partial(_whole, item, text)
    kept = [*chosen(others, rest, text, says, alone=not own, is_short=len(item) <= _SHORT), *own]
    behind = partial(below, item)
    kept = [one for one in kept if not only_heads(one, kept, behind, item)]
    kept = list(without_others(kept, item, text))
    told_again = [one for one in kept if tells_who_moved_it(one, kept, item, behind)]
    told_again += [
        one for one in kept if is_resolved_below(one, kept, text, says) or are_approved_below(one, kept, text)
    ]
    told_again += [
        one for one in kept if leads_to_resolution(one, kept, item, text) or are_signed_behind(one, kept, text)
    ]
    told_again += [one for one in kept if tells_of_it_again(one, kept, text) or _is_verdict_on(one, kept, item, text)]
    return list(_without_lost(sorted((one for one in kept if one not in told_again), key=lambda one: one.start)))


def _without_lost(found: Sequence[Found]) -> Iterator[Found]:
    """Leave out a line `That rents rise.` without a keyword where the words below it say that the motion was lost."""
    for one, later in zip_longest(found, found[1:]):
        if not (one.rule == LOST and later is not None and later.rule == FELL and later.at - one.at <= _SOON_BELOW):
            yield one


def _whole(item: Sequence[Passage], text: str, found: Found) -> str:
    """Return the words of what was found, with those of its clauses below it."""
    last = item[below(item, found) - 1] if found.opening else None
    return text[found.content : max(found.end, last.end) if last else found.end]


def _end(item: Sequence[Passage], found: Found) -> int:
    """Return where what was found ends, with its clauses below it."""
    last = below(item, found) - 1
    return item[last].end if last > found.at else found.end


_SOON_BELOW = 4
"""How many paragraphs below a motion the words may stand that say what became of it; others spoke to it between."""


def _by_keyword(item: Sequence[Passage], openings: Mapping[str, Sequence[LeadIn]], text: str) -> list[Found]:
    """Return what a lead-in opens, and what is moved and agreed, but for what a report recommends."""
    agreed = [_agreed(one, text) for one in moved_and_agreed(item) if not _is_a_keyword_s(one, text)]
    opened = [one for at, passage in enumerate(item) for one in _opened(at, passage, openings, text)]
    joined = _joined([*agreed, *(one for one in opened if not _overlaps(one, agreed))])
    return [one for place, one in enumerate(joined) if not _is_adopted_below(one, joined[place + 1 :], item, text)]


def _agreed(one: Agreed, text: str) -> Found:
    """Return as found what was moved and agreed."""
    if one.is_opinion:
        return Found(one.at, one.start, one.end, one.content, OPINED, said=Moved(one.content_end, one.trigger))
    said = Moved(one.content_end, one.trigger, _is_told(one, text))
    return Found(one.at, one.start, one.end, one.content, MOVED, said=said)


def _by_sentence(item: Sequence[Passage], opened: Sequence[Found]) -> list[Found]:
    """Return the sentences that decide without a keyword, beside what is opened by one."""
    covered = [(one.start, one.end) for one in opened]
    told = [
        Found(at, one.start, one.end, one.content, one.rule, sentence=one)
        for at, passage in enumerate(item)
        for one in (clipped(whole(one), covered) for one in implicit_in(passage))
        if one is not None
        and not (is_of_authority(item, at, one) or is_advised(item, at, one) or stands_below_reasons(item, at))
    ]
    return list(as_lists(item, told))


_SHORT = 2
"""An item of so many paragraphs has no debate: what was noted in it is its outcome."""


def _is_verdict_on(one: Found, others: Sequence[Found], item: Sequence[Passage], text: str) -> bool:
    """Say whether `Agreed unanimously.`, `The Chair declared the motion CARRIED` tells only of what stands above.

    Lines that count its vote or say who moved it may stand between. What fell is not what is carried below it, and
    `It was agreed` with clauses below it decides those.
    """
    words = text[one.start : one.end]
    if one.opening is not None and below(item, one) > one.at + 1:
        return False
    if not (only_verdict(words) or _DECLARED.match(words) or _RESOLVED_SO.match(words)):
        return False
    above = [other for other in others if other.start < one.start and other.rule != FELL]
    above = [other for other in above if "RECOMMEND" not in _lead_in(other, text)]
    ends = (max(other.end, item[below(item, other) - 1].end if other.at < one.at else 0) for other in above)
    counted = any(_ONLY_COUNTS.fullmatch(text, end, one.start) for end in ends if end <= one.start)
    return counted or any(_only_movers_between(item, other, one) for other in above)


def _only_movers_between(item: Sequence[Passage], above: Found, one: Found) -> bool:
    """Say whether a line of movers, and no more, stands between what was resolved and `AGREED` on its own line."""
    first = place = below(item, above)
    while place < one.at and MOVERS_LINE.match(item[place].text):
        place += 1
    return first < place == one.at


_ONLY_COUNTS = pattern(
    "decision.only_counts",
    r"(?:[\s\d.,;:()–-]|(?i:vot(?:es?|ing)|for|against|abst[a-z]{3,8}|in\sfavour|members?|motion|the)\b){0,160}+",
)


def _lead_in(found: Found, text: str) -> str:
    return text[found.start : found.content].upper()


_DECLARED = pattern(
    "decision.declared_carried",
    r"[Tt]he\s\w{4,12}\sdeclared\sthe\s(?:motion|proposal|recommendation)\s(?:to\sbe\s)?(?i:carried)[.)]{0,2}\Z",
)


_RESOLVED_SO = pattern(
    "decision.resolved_so",
    r"(?:(?:It|This)\swas\s)?(?i:resolved)\s(?:unanimously|nem\.?\s(?:con|diss?)|by\s[\w-]{1,12}(?:\svotes)?\sto\s[\w-]{1,12})\.\Z",
)
"""`Resolved unanimously.`, a sentence on a line of its own below what was resolved."""


def _is_told(one: Agreed, text: str) -> bool:
    """Say whether a sentence with a subject tells the verdict: `This was CARRIED`, `The motion was carried`."""
    if one.trigger is None:
        return False
    words = text[slice(*one.trigger)]
    return text.endswith(_TELLING, 0, one.trigger[0]) or any(telling in words for telling in _TOLD)


_TELLING = (" was ", " were ", " and ", "declared ")
_TOLD = (" was ", " were ", "declared ", "otion carried", "roposal carried")


def _is_adopted_below(one: Found, later: Sequence[Found], item: Sequence[Passage], text: str) -> bool:
    """Say whether a report recommends it: `RECOMMENDED that A be`, and below `that the recommendation be`."""
    if one.opening is None or "RECOMMEND" not in text[one.start : one.content].upper():
        return False
    if any("recommendation" in text[other.content : other.end].lower() for other in later):
        return True
    if _OFFICERS.match(text, one.start) and any(other.opening and _LABEL.match(text, other.start) for other in later):
        return True
    return any(_ADOPTING.search(below.text) for below in item[one.at + 1 :])


_OFFICERS = pattern("decision.officers", r"(?:RECOMMEND|Recommend)(?:ED|ed|ATIONS?|ations?)\b")
_LABEL = pattern("decision.label_below", r"(?:The\s|Committee\s)?(?i:decision)(?:\s(?i:made|taken))?\s?(?:[:–-]|$|\n)")
"""`Decision: Refused`, below `Recommended: That the application be approved`, which no body of its own says."""
_ADOPTING = pattern(
    "decision.adopting",
    r"\b(?:moved|proposed|accepted|agreed|adopted|approved|supported)\sthe\s(?:officers?[’']?s?\s|above\s)?[Rr]ecommendations?\b"
    r"|^(?i:agreed|approved|resolved)\s(?:as\srecommended|(?:as\sper|in\sline\swith)\sthe\srecommendations?)\b",
)


def _overlaps(one: Found, others: Sequence[Found]) -> bool:
    keywords = {other.said.trigger[0] for other in others if other.said and other.said.trigger}
    return one.start in keywords or any(other.start < one.end and one.start < other.end for other in others)


def _is_a_keyword_s(one: Agreed, text: str) -> bool:
    """Say whether only movers stand before a keyword that decides by itself: `Proposed A, seconded B. Agreed.`"""
    return one.is_bare and one.trigger is not None and text[slice(*one.trigger)].title() in _BY_THEMSELVES


_BY_THEMSELVES = ("Agreed", "Approved", "Resolved")


def _opened(at: int, passage: Passage, openings: Mapping[str, Sequence[LeadIn]], text: str) -> Iterator[Found]:
    """Yield the resolutions that open in a paragraph."""
    here = openings.get(passage.paragraph_id, ())
    starts = [_start(passage, opening) for opening in here]
    for opening, start, until in zip(here, starts, [*starts[1:], passage.end] if here else [], strict=True):
        if _is_told_accordingly(passage, opening):
            continue
        end = content_end(passage, opening.content, until)
        lost = not opening.explicit and opening.evidence.quote(text) in _LOST_KEYWORD
        granted = not opening.explicit and not lost and opening.content < end
        rule = _RULES[opening.explicit, lost, granted]
        yield Found(at, start, end, opening.content, rule, opening=opening, is_followed=opening is not here[-1])


def _is_told_accordingly(passage: Passage, opening: LeadIn) -> bool:
    """Say whether a sentence tells of a motion that it was resolved: `It was put and RESOLVED accordingly.`"""
    span = opening.evidence
    told = _ACCORDINGLY.match(passage.text, span.start - passage.start)
    return told is not None and passage.sentence_at(span.start)[0] != span.start


_ACCORDINGLY = pattern("decision.accordingly", r"(?=[\w\s-]{5,92}+\.)[\w\s-]{4,80}?\saccordingly\.")


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
    """Say whether a sentence that decides ends its paragraph with a colon: what stands below belongs to it.

    So it does where `agreed to recommend` leads to it without one.
    """
    one = found.sentence
    return one is not None and one.end == one.passage.end and one.passage.text.endswith(_LEADING)


_LEADING = (":", ":-", ":–", ": -", " to recommend", " recommend that", " recommended that")


def below(item: Sequence[Passage], found: Found) -> int:
    """Return the place of the first passage behind what was found and its clauses."""
    last = max((found.at, *found.more))
    leads = (found.opening and not found.is_followed) or is_announcing(found)
    above = {item[last].paragraph_id} if leads else set()
    own = last
    for place in range(last + 1, len(item)):
        paragraph = item[place].paragraph
        if paragraph is None or paragraph.kind is ParagraphKind.RESOLUTION:
            break
        if paragraph.parent_id in above:
            above.add(paragraph.id)
            last = place
    under = (one.text for one in item[own + 1 : last + 1])
    return (own if last > own and only_sums(item[own].text, under) else last) + 1
