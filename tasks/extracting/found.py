"""Which words of an item decide: openings of resolutions, and sentences that decide without a keyword.

In: the passages of one block of one item, and the openings that structuring marked. Out: what decides, in
reading order. Will not: say what was decided (`tasks.extracting.decisions`).

An item with a keyword of resolutions states its decisions by keywords; a sentence that merely decides counts
there only behind the last of them. What a body notes counts where the item has no other outcome.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from schemas.minutes import LeadIn
from schemas.vocabulary import ParagraphKind
from tasks.extracting.clauses import what_it_does
from tasks.extracting.implicit import Sentence, Weight, implicit_in
from tasks.extracting.passages import Passage

_LOST_KEYWORD = "That"
_AFTER_KEYWORD = ("implicit.agreed_that", "implicit.moved_and_agreed", "resolution.announced")


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

    @property
    def explicit(self) -> bool:
        """Say whether a keyword of resolutions is printed."""
        return self.opening is not None and self.opening.explicit


def found_in(item: Sequence[Passage], openings: Mapping[str, Sequence[LeadIn]], text: str) -> list[Found]:
    """Return what decides in one block of an item."""
    opened = _joined([one for at, passage in enumerate(item) for one in _opened(at, passage, openings, text)], item)
    covered = [(one.start, one.end) for one in opened]
    told = [
        Found(at, one.start, one.end, one.content, one.rule, sentence=one)
        for at, passage in enumerate(item)
        for one in implicit_in(passage)
        if not any(start < one.end and one.start < end for start, end in covered)
    ]
    return _chosen(opened, told)


def _chosen(opened: Sequence[Found], told: Sequence[Found]) -> list[Found]:
    """Keep keywords; without any, what decides by itself; without that, the last thing that was noted."""
    explicit = [one for one in opened if one.explicit]
    strong = [*(one for one in opened if not one.explicit), *(one for one in told if _weight(one) is Weight.NO_KEYWORD)]
    if explicit:
        last = max(one.start for one in explicit)
        strong = [one for one in strong if one.start > last and one.rule in _AFTER_KEYWORD]
    elif any(one.rule != "implicit.carried" for one in strong):
        strong = [one for one in strong if one.rule != "implicit.carried"]
    kept = sorted([*explicit, *strong], key=lambda one: one.start)
    return kept or [one for one in told if _weight(one) is Weight.ONLY_OUTCOME][-1:]


def _weight(found: Found) -> Weight | None:
    return found.sentence.weight if found.sentence else None


def _opened(at: int, passage: Passage, openings: Mapping[str, Sequence[LeadIn]], text: str) -> Iterator[Found]:
    """Yield the resolutions that open in a paragraph."""
    here = openings.get(passage.paragraph_id, ())
    starts = [_start(passage, opening) for opening in here]
    for opening, start, until in zip(here, starts, [*starts[1:], passage.end] if here else [], strict=True):
        end = _content_end(passage, opening.content, until)
        lost = not opening.explicit and opening.evidence.quote(text) == _LOST_KEYWORD
        rule = "decision.resolution" if opening.explicit else "resolution.lost" if lost else "resolution.announced"
        yield Found(at, start, end, opening.content, rule, opening=opening)


def _start(passage: Passage, opening: LeadIn) -> int:
    """Return where a resolution begins: with its paragraph, or with the sentence that holds its lead-in."""
    inside = opening.evidence.start > passage.start
    return passage.sentence_at(opening.evidence.start)[0] if inside else passage.start


def _content_end(passage: Passage, content: int, until: int) -> int:
    """Return where a resolution ends in its paragraph: with its sentence, and those behind it that go on with it."""
    end = content
    for start, stop in passage.sentences:
        if start >= until:
            break
        if stop <= content:
            end = max(end, stop)
        elif start <= content or _goes_on(passage.quote(start, stop)):
            end = min(stop, until)
        else:
            break
    return content + len(passage.quote(content, end).rstrip()) if end > content else end


def _goes_on(words: str) -> bool:
    """Say whether a sentence goes on with a resolution: a label, `That`, or a clause of its own."""
    first = words.split(" ", 1)[0]
    labelled = len(first) <= len("(viii)") and first[-1:] in ".)" and first.strip("().").isalnum()
    doing = what_it_does(words)
    return labelled or first in ("That", "To", "and", "AND") or doing.rule in ("clause.active", "clause.passive")


def _joined(opened: Sequence[Found], item: Sequence[Passage]) -> list[Found]:
    """Join paragraphs in a row that each lost the keyword of one resolution: `1. That A be noted`, `2. That B be`."""
    joined: list[Found] = []
    for one in opened:
        before = joined[-1] if joined else None
        last = max((before.at, *before.more)) if before else -1
        if before and one.rule == before.rule == "resolution.lost" and one.at == last + 1:
            joined[-1] = replace(before, more=(*before.more, one.at))
        else:
            joined.append(one)
    return joined


def below(item: Sequence[Passage], found: Found) -> int:
    """Return the place of the first passage behind what was found and its clauses."""
    place = max((found.at, *found.more)) + 1
    while place < len(item) and _is_clause(item[place]):
        place += 1
    return place


def _is_clause(passage: Passage) -> bool:
    return passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE


