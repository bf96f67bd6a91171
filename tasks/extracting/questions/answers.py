"""An answer: its words up to a semicolon, who gives it, and whether it is only put off.

In: a sentence, and where its answer begins. Out: an Answer, its bounds. Will not: find who answers (`answerers`).
"""

from dataclasses import dataclass

from schemas.screening import screened
from tasks.extracting.commitments.promises import Bounds, Sentence, bare


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its words, and who gives it; `later` where it is only promised or refused."""

    sentence: Sentence
    bounds: Bounds
    answerer: Bounds | None
    later: bool


def until_stop(text: str, start: int) -> Bounds:
    """Return the words of an answer: a semicolon ends it, or a list item's `; and`."""
    stop = text.find(";", start)
    return bare(text, start, stop if stop > start else len(text))


_LATER = screened(
    "answer.later",
    r"\b(?:written\s(?:response|answer|reply)|in\swriting|outside\s(?:of\s)?the\smeeting|after\sthe\smeeting|following\sthe\smeeting"
    r"|unable\sto\s(?:answer|respond)|not\s(?:able\sto\s)?answer(?:ed)?|could\snot\s(?:answer|say)"
    r"|did\snot\s(?:know|have\s(?:the|that|those|this)))\b",
)


def is_later(text: str, bounds: Bounds) -> bool:
    """Say whether the answer is only put off; one that is given first counts, whatever else is promised."""
    later = _LATER.search(text, *bounds)
    return later is not None and ", " not in text[bounds[0] : later.start()].partition(" that ")[2]
