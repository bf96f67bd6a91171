"""Actions with a label or an owner before the task: `ACTION: NB to order`, `Clerk to write to`, `– AV to action`.

In: a sentence, and the one before it. Out: actions. Will not: take a purpose (`Members to declare interests`)
for an action.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.triggers import a_word_of_each, holds
from tasks.extracting.work_verbs import verb_at

_LETTERS = r"[A-Z]{2,4}(?:\s?(?:/|&|,|and)\s?[A-Z]{2,4}){0,4}"
_OWNER = pattern(
    "action.owner",
    r"(?:(?:[Tt]he\s)?(?:[A-Z][\w.’'-]{0,25}|\([A-Z]{1,4}\))(?:\s?(?:,|/|&|;)\s?|\s(?:and|of|for|the|on|behalf)\s(?:the\s)?|\s|$|(?=[.]))){1,12}\.?$",
)


@dataclass(frozen=True, slots=True)
class Action:
    """A task with its owner; where only an owner is printed, the task is that of the sentence before."""

    promise: Promise | None
    owner: Bounds | None


@lru_cache(maxsize=1)
def _label() -> Pattern[str]:
    """Match `ACTION:`, `Action by -`, `Officer to action:`; what follows up to the next label is its text."""
    labels = any_of(lexicon().words["commitments.labels"])
    return pattern(
        "action.label",
        rf"(?:^|(?<=[\s(\[|]))(?P<label>{labels})(?:(?:\s\d{{1,3}})?\s?:|\s[–-])[\s–-]{{0,3}}(?P<rest>[^\n]{{0,600}})",
    )


@lru_cache(maxsize=1)
def _label_words() -> tuple[str, ...]:
    return a_word_of_each(lexicon().words["commitments.labels"])


_ACTION = ("action", "Action", "ACTION")
_BARE_LABEL = pattern("action.bare_label", rf"\b(?:Action|ACTION)\s(?P<owner>{_LETTERS})\b")
_DASH = pattern(
    "action.dash",
    rf"\s?[–-]\s?(?P<owner>{_LETTERS}|[A-Z][a-z]{{2,15}})\sto\saction\b|\((?P<owner_2>{_LETTERS})\sto\saction\)",
)


_ROLE_OWNER = pattern(
    "action.role_owner",
    r"(?:[Tt]he\s)?(?P<owner>[A-Z][\w’'-]{1,20}(?:\s(?:(?:of|for|and|&|the)\s){0,2}[A-Z][\w’'-]{1,20}){1,6})"
    r"(?:\sis|\sare)?\sto\s(?:also\s)?(?P<task>[a-z-]{2,20}\b)",
)
"""`Deputy Town Clerk to obtain`, `Head of Legal to write`: a title whose last word before `of` is an office."""


@lru_cache(maxsize=1)
def _owned() -> Pattern[str]:
    """Match `Clerk to write`, `Cllr Heron to contact`, `NB and TD to inspect` at the start or behind a dash."""
    roles = any_of(lexicon().words["commitments.owners"])
    title = r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s(?:and|&)|\s[A-Z][\w’'.-]{0,20}){1,6}"
    return pattern(
        "action.owned",
        rf"(?:^|(?<=[–:;.|•-]\s)|(?<=\())(?:[Tt]he\s)?(?P<owner>(?:{_LETTERS}|{roles}|{title})(?:\s\([A-Z]{{2,4}}\))?(?:\sand\s(?:lead\s|other\s)?officers)?)"
        rf"(?:\sis|\sare)?\sto\s(?:also\s)?(?P<task>[a-z-]{{2,20}}\b)",
    )


_BEFORE_OWNER = pattern("action.before_owner", r"[–:;.|•-]\s|\(")
"""An owner stands at the beginning or behind one of these, so that only few places are tried."""


def actions_in(sentence: Sentence) -> Iterator[Action]:
    """Yield the labelled actions of a sentence; else the tasks that stand behind their owners."""
    text = sentence.text
    label = _label().search(text) if holds(text, _label_words()) else None
    if label:
        yield from _labelled(text, label)
        return
    behind = [*_BARE_LABEL.finditer(text), *_DASH.finditer(text)] if holds(text, _ACTION) else []
    yield from (_behind_task(text, match) for match in behind) if behind else _with_owner(text)


def _labelled(text: str, label: Match[str]) -> Iterator[Action]:
    start, end = bare(text, *label.span("rest"))
    if _OWNER.match(text[start:end]):
        yield _behind_task(text, label, (start, end))
        return
    if start < end and not text[start:end].isdigit():
        owner = _before_to(text, start, end)
        task = (owner[1] + len(" to ") if owner else start, end)
        yield from list(_with_owner(text, start, label.start("label"))) or [
            Action(_promise((label.start("label"), end), task), owner)
        ]


def _before_to(text: str, start: int, end: int) -> Bounds | None:
    """Return the owner of `Community Operations (KS) to provide`."""
    first = text.find(" to ", start, end)
    return (start, first) if first > 0 and _OWNER.match(text[start:first]) else None


def _behind_task(text: str, match: Match[str], owner: Bounds | None = None) -> Action:
    """Return an action whose task stands before the label in the sentence, or in the sentence before."""
    parts = match.groupdict()
    owner = owner or match.span("owner" if parts.get("owner") else "owner_2")
    task = bare(text, 0, match.start())
    promise = _promise((task[0], owner[1]), task) if task[0] < task[1] else None
    return Action(promise, owner)


def _with_owner(text: str, start: int = 0, label: int | None = None) -> Iterator[Action]:
    """Yield a task an owner; the first behind a label begins with the label."""
    found = [match for match in _from(text, start) if _is_task(text, match.start("task"))]
    ends = [*(match.start() for match in found[1:]), len(text)]
    for match, end in zip(found, ends, strict=False):
        first = label if label is not None and match is found[0] else match.start("owner")
        bounds = bare(text, first, _task_end(text, match.end(), end))
        yield Action(_promise(bounds, (match.start("task"), bounds[1])), match.span("owner"))


def _from(text: str, start: int) -> list[Match[str]]:
    """Return the tasks with owners behind a label, whose first one opens the label's text."""
    found: list[Match[str]] = []
    if " to " not in text:
        return found
    for place in (start, *(before.end() for before in _BEFORE_OWNER.finditer(text, max(0, start - 1)))):
        free = place >= (found[-1].end() if found else start)
        if free and (match := _owned().match(text, place) or _office(text, place)):
            found.append(match)
    return found


def _office(text: str, place: int) -> Match[str] | None:
    """Match a title that is that of an office: `Deputy Town Clerk`, `Head of Legal`, but not `Parish Council`."""
    match = _ROLE_OWNER.match(text, place)
    if match is None:
        return None
    words, title = lexicon().words, match.group("owner").partition(" of ")[0].partition(" for ")[0]
    head = title.split()[-1].lower()
    return match if head in words["commitments.agents"] and head not in words["commitments.bodies"] else None


def _is_task(text: str, position: int) -> bool:
    found = verb_at(text, position)
    word = text[position : position + 20].split(maxsplit=1)[0]
    return (found is not None and found[0].form == "base") or word in lexicon().words["commitments.tasks"]


def _task_end(text: str, start: int, end: int) -> int:
    bar = text.find(" | ", start, end)
    return bar if bar >= 0 else end


def _promise(bounds: Bounds, task: Bounds, kind: CommitmentKind = CommitmentKind.REQUEST) -> Promise:
    return Promise(bounds, bounds[0], task, None, kind, CommitmentStrength.FIRM, "action.label")
