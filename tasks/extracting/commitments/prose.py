"""The commitments of one sentence, by the rules for the place where it stands.

In: a sentence. Out: promises that do not overlap. Will not: resolve names or dates.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import pattern
from tasks.extracting.commitments.agreed_tasks import agreed_tasks, to_receive
from tasks.extracting.commitments.noted_actions import noted_actions
from tasks.extracting.commitments.planned_events import EVENT_WORDS, on_duty, planned_events
from tasks.extracting.commitments.plans import planned, to_be_done, words_before_to
from tasks.extracting.commitments.pledged_things import pledged_thing
from tasks.extracting.commitments.pledges import undertook
from tasks.extracting.commitments.progress import aimed, being_done, doing_work, keeps_on, underway
from tasks.extracting.commitments.promises import Promise, Sentence, bare
from tasks.extracting.commitments.purposes import invited
from tasks.extracting.commitments.requests import asked, asked_for, for_to_be, reminded
from tasks.extracting.commitments.resolved_tasks import resolved_tasks
from tasks.extracting.commitments.second_tasks import parted
from tasks.extracting.commitments.undertakings import modal
from tasks.extracting.commitments.wishes import be_done, should, suggested, wished
from tasks.extracting.triggers import Triggered, holds

Rule = Callable[[Sentence], Iterator[Promise]]
_READY = ("promises", "happy to", "willing to", "content to", "prepared to", "glad to", "pleased to")
_TALKS = ("discussion", "dialogue", "talks", "negotiation", "correspondence")
_IN_MINUTES: tuple[tuple[tuple[str, ...], Rule], ...] = (
    (
        (
            "undert",
            "promised",
            "pledged",
            "committed",
            "offered",
            "volunteered",
            "agreed",
            "decided to ",
            "gave ",
            "agrees",
            "offers",
            *_READY,
        ),
        undertook,
    ),
    (
        (
            "promised ",
            "guaranteed ",
            "d agreed to",
            "ving agreed to",
            "d undertaken to",
            "d offered to",
            "d committed to",
        ),
        pledged_thing,
    ),
    (
        (
            "asked ",
            "request",
            "asks ",
            "invited ",
            "urged ",
            "instructed ",
            "directed ",
            "tasked ",
            "encouraged ",
            "begged ",
            "reminded ",
            " charged to ",
            " deputed to ",
            " detailed to ",
        ),
        asked,
    ),
    (("asked for ", "called for ", "requested for ", "request was"), for_to_be),
    (("suggested ", "recommended "), suggested),
    ((" that ",), be_done),
    (
        (
            "asked to be ",
            "requested to be ",
            " tasked with ",
            " charged with ",
            " entrusted with ",
            " given the ",
            " be kept ",
            " be informed",
            " be notified",
            " be updated",
        ),
        reminded,
    ),
    (
        (
            "request",
            "called for",
            "asked ",
            "pressed for",
            "would welcome",
            "would like",
            "sought a report",
            "asked to see",
            "asked to have",
        ),
        asked_for,
    ),
    ((" action to ", " action was ", " action for ", " actions to ", " left ", " fell to "), noted_actions),
    (("would like", "keen ", "wished to", "desire to", "wish to", "helpful", "useful", "beneficial"), wished),
    (
        (
            "aim",
            "ambition",
            "aspiration",
            "intention",
            "priority",
            "goal",
            "ideal",
            "plan ",
            "target was",
            "target is",
            "objective",
        ),
        aimed,
    ),
    (("would", "will", "shall ", "’ll ", "'ll ", "’d ", "'d "), modal),
    (("to receive ",), to_receive),
    (("greed", "GREED", "REMIT", "remitted", "ecided that"), agreed_tasks),
    (("o be ", " to go to ", " to go back to ", " to come "), to_be_done),
    ((" to ",), planned),
    (("should ",), should),
    (("being ", " to be "), being_done),
    (("ing ",), doing_work),
    (("contin",), keeps_on),
    (("going", "way", "process", "progress", "contin", "hand", "train", "place", *_TALKS), underway),
)
"""The first rule that reads a clause has it; a rule is tried where one of its words stands."""


@lru_cache(maxsize=1)
def _triggered() -> Triggered[Rule]:
    """Return the rules, of which some need a second word: `to` and `that` stand in most sentences."""
    events = planned_events()
    also: dict[Rule, Iterable[str]] = {
        planned: words_before_to(),
        be_done: ("suggested", "recommended", "request", "asked"),
        **dict.fromkeys((rule for _, rule in events), EVENT_WORDS),
        on_duty: ("duty", "employed", "present"),
    }
    return Triggered((*_IN_MINUTES, (EVENT_WORDS, on_duty), *events), also)


_TRAILING = pattern("commitment.trailing", r"[\s,]{1,3}(?:and|but|which|so|that)\s?$")


_NARRATES = pattern(
    "commitment.narrates",
    r"(?=[A-Z])(?!That\s)(?:[\w.,’'()&-]{1,25}\s){1,10}?(?:(?:asked|requested|said|stated|reported|advised|confirmed|explained|suggested)\s(?:that|for|if|whether)"
    r"|(?:sought|queried|wondered|promised|undertook|volunteered|offered|would|will)\s|had\s(?!regard))",
)
"""A paragraph that tells what was said, below a resolution whose list it does not continue."""


def promises_in(sentence: Sentence) -> list[Promise]:
    """Return the promises of a sentence in reading order."""
    kept: list[Promise] = []
    for rule in _rules(sentence):
        for promise in rule(sentence):
            if not any(_same_clause(promise, one) for one in kept):
                kept.append(promise)
    if not kept:
        return kept
    ordered = sorted(kept, key=lambda one: one.bounds)
    nexts = [one.bounds[0] for one in ordered[1:]] + [len(sentence.text)]
    ordered = [_without_speaker(sentence.text, one) for one in ordered]
    apart = [_before(sentence.text, one, following) for one, following in zip(ordered, nexts, strict=False)]
    return [part for one in apart for part in parted(sentence, one)]


_SPEAKER = pattern(
    "commitment.speaker",
    r"\s\((?:(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\s[^()]{2,40}|[A-Z]{2,3}|carried\s(?:over|forward)|ongoing|completed?)\)$|\.?[”\"]$",
)
"""Who said it, in brackets behind, or the mark that closes his words."""
_CLOSING = (")", "”", '"')


def _without_speaker(text: str, promise: Promise) -> Promise:
    """Return a promise without who said it, or a closing mark whose partner stands before it."""
    start, end = promise.bounds
    if text[start:end].startswith(("“", '"')) and text[start:end].endswith(("”", '"')):
        return replace(
            promise, bounds=bare(text, start + 1, end - 1), task=(promise.task[0], max(promise.task[0], end - 1))
        )
    behind = _SPEAKER.search(text, start, end) if holds(text[max(start, end - 2) : end], _CLOSING) else None
    opened = any(mark in text[start:end] for mark in "“") or text[start:end].count('"') > 1
    if behind is None or (behind.group(0)[-1] in '”"' and opened) or behind.start() <= promise.verb:
        return promise
    bounds = bare(text, start, behind.start())
    return replace(
        promise, bounds=bounds, task=(promise.task[0], max(promise.task[0], min(promise.task[1], bounds[1])))
    )


def _rules(sentence: Sentence) -> Sequence[Rule]:
    if sentence.passage.paragraph is None:
        return (invited,) if " to " in sentence.text else ()
    told = sentence.resolves and (_NARRATES.match(sentence.text) or _NARRATES.match(sentence.passage.text))
    decides = holds(sentence.text, ("RESOLVED", "AGREED", "Resolved ", "was resolved"))
    resolves = (sentence.resolves and not told) or bool(_THAT.match(sentence.text))
    resolves = resolves or (decides and bool(_DECIDES.search(sentence.text)))
    if resolves:
        return (resolved_tasks,) if " " in sentence.text else ()
    return _triggered().by(sentence.text)


_THAT = pattern(
    "commitment.that", r"that\s|(?:\([ivxa-h\d]{1,3}\)\s+)?[Tt]hat\s(?:the|an?|no|officers|members|[A-Z][a-z]+)\s"
)
"""A clause of a resolution whose beginning is a sentence of its own: `(2) that the Clerk report`."""
_DECIDES = pattern(
    "commitment.decides",
    r"\b(?:RESOLVED|AGREED|Resolved|was\sresolved)\b(?:\s\([^()]{1,60}\)|,?\s(?:[a-z]{4,14}ly|with\s[^.;:]{3,60}?\s(?:dissenting|abstaining)),?(?=\s))?[\s:–-]{1,4}(?:(?:[Tt]hat|to)\s|\(?(?:1|i|a)[.)]\s)",
)
"""A sentence that decides, in a paragraph that tells what was said before."""


def _same_clause(one: Promise, other: Promise) -> bool:
    """Say whether the verb of either stands before the other's clause has ended, and both begin before it."""
    first, second = sorted((one, other), key=lambda promise: promise.bounds)
    return second.bounds[0] <= first.verb or (first.bounds[0] <= second.verb < first.task[0])


def _before(text: str, promise: Promise, following: int) -> Promise:
    """Return a promise that ends before the clause of the next one begins."""
    start, end = promise.bounds
    if following >= end or following <= promise.verb:
        return promise
    trailing = _TRAILING.search(text[max(start, following - 12) : following])
    cut = following - (len(trailing.group(0)) if trailing else 0)
    bounds = bare(text, start, max(cut, promise.verb))
    return replace(promise, bounds=bounds, task=(promise.task[0], max(promise.task[0], bounds[1])))
