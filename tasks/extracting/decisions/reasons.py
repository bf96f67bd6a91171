"""What stands about a decision around it: its reasons, and the options that were considered.

In: the passages of one item, and which of them hold the decision. Out: spans. Will not: take
a report's reasons, which stand above the minutes, for the meeting's.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import Pattern

from schemas.documents import Evidence
from schemas.minutes import Paragraph
from schemas.patterns import any_of, pattern
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

_REACH = 12
"""How many paragraphs from a decision its reasons may stand."""


def stated_below(passages: Sequence[Passage], at: int, until: int, what: str) -> Evidence | None:
    """Return the words under a heading such as `Reasons for decision`, between two places of the item.

    `what` is the lexicon's list of headings, `reasons` or `options`.
    """
    for place in range(at, min(until, at + _REACH)):
        passage = passages[place]
        match = _heading(what).match(passage.text)
        if match is None:
            continue
        start = passage.start + match.end()
        end = _end_of(passages, place, until, empty=start >= passage.end)
        first = passage if start < passage.end else next(iter(passages[place + 1 : until]), passage)
        start = start if start < passage.end else first.start
        return Evidence(start, end, f"decision.{what}", _page(first)) if start < end else None
    return None


def stated_inside(passage: Passage, since: int, what: str) -> Evidence | None:
    """Return the words behind `Reason:` in the decision's own paragraph, to its end or to another heading."""
    told = [(start, end) for start, end in passage.sentences if start >= since]
    for place, (start, _) in enumerate(told):
        match = _heading(what).match(passage.quote(start, passage.end))
        if match is None:
            continue
        following = (begin for begin, end in told[place + 1 :] if _is_heading(passage.quote(begin, end)))
        until = next(following, passage.end)
        end = start + len(passage.quote(start, until).rstrip())
        return Evidence(start + match.end(), end, f"decision.{what}", _page(passage))
    return None


def stands_below_reasons(passages: Sequence[Passage], at: int) -> bool:
    """Say whether a paragraph gives reasons or options, behind a heading on its line or right below one.

    `Alternative options considered: Option 2 was rejected on cost.` decides nothing.
    """
    above = passages[at - 1].text if at else ""
    return any(
        _heading(what).match(passages[at].text)
        or ((match := _heading(what).match(above)) and match.end() == len(above))
        for what in _GIVEN
    )


_GIVEN = ("reasons", "options")
"""The lexicon's lists of headings over what speaks for a decision, or was not chosen."""


def _end_of(passages: Sequence[Passage], place: int, until: int, *, empty: bool) -> int:
    """Return where the words of a heading end: at the next heading; on the heading's line only its list goes on."""
    end = passages[place].end
    for passage in passages[place + 1 : until]:
        below = passage.paragraph is not None and (passage.paragraph.level > 1 or _is_listed(passage.paragraph))
        if _is_heading(passage.text) or not (empty or below) or _kind(passage) is ParagraphKind.RESOLUTION:
            break
        end = passage.end
        empty = False
    return end


def _is_listed(paragraph: Paragraph) -> bool:
    """Say whether a paragraph is one of a list: not `4.6`, which numbers what is told next."""
    return paragraph.label is not None and _DECIMAL.match(paragraph.label) is None


_DECIMAL = pattern("decision.decimal_label", r"\d{1,3}\.\d{1,3}")


def _kind(passage: Passage) -> ParagraphKind | None:
    return passage.paragraph.kind if passage.paragraph else None


def _page(passage: Passage) -> int | None:
    return passage.paragraph.evidence.page if passage.paragraph else None


def _is_heading(words: str) -> bool:
    named = any(_heading(what).match(words) for what in _GIVEN)
    return named or words.startswith(lexicon().words["decisions.after_reasons"])


@lru_cache(maxsize=2)
def _heading(what: str) -> Pattern[str]:
    listed = lexicon().words[f"decisions.{what}"]
    phrases, headings = any_of(one.lower() for one in listed if " " in one), any_of(listed)
    why = (
        r"(?:\s(?:and\s)?(?:(?:the\s)?reasons?\s(?:for|why)\s(?:their\s|its\s)?"
        r"(?:rejection|rejecting(?:\sthem)?|not\s\w{4,12}|they\s[\w ]{4,20})"
        r"|why\s(?:\w{2,6}\s){0,2}(?:rejected|discounted|not\s\w{4,12})|(?:rejected|discounted|dismissed)"
        r"|by\sthe\s[A-Z]\w{3,12}|at\sthe\smeeting|\(if\sany\))){0,2}"
    )
    also = rf"(?i:{why})" + r"(?:\s/\s[A-Z][\w’' ]{3,60}(?=\s?:))?"  # in Welsh too
    return pattern(
        f"decision.{what}",
        rf"(?:(?=[A-Z])(?i:{phrases})|{headings}){also}\s{{0,4}}(?:[:\-–—.]{{1,2}}\s{{0,12}}|$)",
    )
