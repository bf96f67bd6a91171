"""Actions with a label or an owner before the task: `ACTION: NB to order`, `Clerk to write to`, `– AV to action`.

In: a sentence, and the one before it. Out: actions. Will not: take a purpose (`Members to declare interests`)
for an action.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.offices import office_at
from tasks.extracting.commitments.owners_before import owned_tasks
from tasks.extracting.commitments.owners_behind import LETTERS, TITLE, owners_behind
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.report_words import reports_back
from tasks.extracting.commitments.task_ends import task_end
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.triggers import a_word_of_each, holds

_OWNER = pattern(
    "action.owner",
    r"(?:(?:[Tt]he\s)?(?:[A-Z][\w.’'-]{0,25}|\([A-Z]{1,4}\))(?:\s?(?:,|/|&|;)\s?|\s(?:and|of|for|the|on|behalf)\s(?:the\s)?|\s|$|(?=[.]))){1,12}\.?$",
)


@dataclass(frozen=True, slots=True)
class Action:
    """A task with its owner; where only an owner is printed, the task is that of the sentence before."""

    promise: Promise | None
    owner: Bounds | None
    number: str | None = None


@lru_cache(maxsize=1)
def _label() -> Pattern[str]:
    """Match `ACTION:`, `Action by -`, `Officer to action:`; what follows up to the next label is its text."""
    words = lexicon().words
    opened = any_of([*words["commitments.label_openers"], *words["commitments.owners"]])
    behind = any_of(words["commitments.label_ends"])
    labels = (
        rf"(?:(?:{opened}(?:[’']s?)?\s(?:ACTION|[Aa]ction)|ACTION|Action)[Ss]?(?:\s(?i:{behind}))?"
        rf"|{any_of(words['commitments.labels'])})"
    )
    return pattern(
        "action.label",
        rf"(?:^|(?<=[\s(\[|*])|(?<=[a-z)]\.))(?P<label>{labels})(?:(?:\s(?:[Nn]o\.?\s)?(?P<number>\d{{1,3}}(?:[./]\d{{1,3}})?))?"
        rf"(?:\s\((?P<whose>[A-Z][^()\n]{{1,40}})\))?\s?:|\s[–-])[\s*–-]{{0,4}}(?P<rest>[^\n]{{0,600}})",
    )


@lru_cache(maxsize=1)
def _label_words() -> tuple[str, ...]:
    return (*a_word_of_each(lexicon().words["commitments.labels"]), "ACTION", "Action", "action")


def actions_in(sentence: Sentence) -> Iterator[Action]:
    """Yield the labelled actions of a sentence; else the tasks that stand behind their owners."""
    text = sentence.text
    label = _label().search(text) if holds(text, _label_words()) else None
    if label:
        yield from (replace(one, number=label.group("number")) for one in _labelled(text, label))
        return
    behind = owners_behind(text)
    yield from (_behind_task(text, match) for match in behind) if behind else _with_owner(text, named=sentence.named)


_DONE = pattern("action.done", r"\bhad\s(?:been\s)?[a-z]{3,15}(?:ed|en|nt)\b")


_INITIALS_FIRST = pattern("action.initials_first", rf"(?P<owner>{LETTERS})\s(?:[–-]|:)\s")


def _labelled(text: str, label: Match[str]) -> Iterator[Action]:
    """Yield the tasks behind a label, or who is to do the one before it."""
    start, end = _behind_label(text, label)
    words, whose = text[start:end], label.span("whose")
    if whose[0] >= 0 and words:
        yield Action(_promise((label.start("label"), end), (start, end)), whose)
    elif words.lower().rstrip(")]") in lexicon().words["commitments.statuses"] or _DONE.search(text, start, end):
        return
    elif shouted := _SHOUTED.match(text, start, end):
        yield Action(_promise((label.start("label"), end), (shouted.end(), end)), shouted.span("owner"))
    elif _OWNER.match(words):
        yield _behind_task(text, label, (start, end))
    elif words and not words.isdigit():
        yield from list(_with_owner(text, start, label.start("label"))) or [_whole(text, label, start, end)]


def _behind_label(text: str, label: Match[str]) -> Bounds:
    """Return the bounds of what stands behind a label, without the brackets or stars that hold both."""
    start, end = bare(text, *label.span("rest"))
    end = start + len(text[start:end].rstrip("*"))
    bracketed = text[: label.start("label")].endswith(("(", "[")) and text[start:end].endswith((")", "]"))
    return bare(text, start, end - 1) if bracketed else (start, end)


def _whole(text: str, label: Match[str], start: int, end: int) -> Action:
    """Return all that stands behind a label as one task, with its owner if one is named before or behind it."""
    whole = label.start("label"), end
    initials = _INITIALS_FIRST.match(text, start, end)
    owner = initials.span("owner") if initials else _before_to(text, start, end) or _before_verb(text, start, end)
    if owner:
        would = _WOULD.match(text, owner[1])
        return Action(_promise(whole, (would.end() - 1 if would else owner[1] + len(" to "), end)), owner)
    behind = _BEHIND.search(text, start, end)
    return Action(_promise(whole, (start, end)), behind.span("owner") if behind else None)


_SHOUTED = pattern(
    "action.shouted",
    r"(?P<owner>[A-Z][A-Z.’']{0,15}+(?:(?:\s?[/&,]\s?|\s(?:AND\s)?)[A-Z][A-Z.’']{0,15}+){0,4})\sTO\s(?=[A-Z]{2,})",
)
"""`ACTION: CLERK TO SUBMIT THE CLAIM BY 30 JUNE`"""
_WOULD = pattern(
    "action.would", r"\s(?:would|will|agreed\sto|(?:is|are)\sto|(?:was|were|is|are|be)\s(?:asked|requested)\sto)\s[a-z]"
)
_THAT = pattern("action.that", r"[Tt]hat\s")
_TITLED_FIRST = pattern(
    "action.titled_first",
    rf"(?:(?:District|County|Borough|City|Town|Parish)\s)?{TITLE}\s(?:[A-Z][\w’'.-]{{0,20}}(?=\s)\s?){{1,3}}(?<=\S)(?=\s(?:would|will|agreed|is|was)\s)",
)
_OFFICERS = pattern("action.officers", r"(?:[Oo]fficers|[Mm]embers|[Cc]ouncillors)(?=\s)")
_BEHIND = pattern(
    "action.behind",
    rf"(?:\s[–-]\s|\s\()(?P<owner>{LETTERS}|(?!TBC\b)[A-Z][\w’'.-]{{0,20}}(?:(?:\s|/)(?:of\s|and\s|for\s)?[A-Z][\w’'.-]{{0,20}}){{0,5}})\)?$",
)
"""`ACTION: Write to the school – Clerk`, `Action: to circulate the plan (Jane Heron)`."""


def _before_verb(text: str, start: int, end: int) -> Bounds | None:
    """Return the owner of `The Head of Ponds would circulate the figures`, or of `That the Clerk write to him`."""
    that = _THAT.match(text, start)
    begins = that.end() if that else start
    officers = _OFFICERS.match(text, begins, end)
    titled = _TITLED_FIRST.match(text, begins, end)
    owner = office_at(text, begins) or (officers.span() if officers else None) or (titled.span() if titled else None)
    if owner is None or _WOULD.match(text, owner[1]):
        return owner
    base = verb_at(text, owner[1] + 1) if that else None
    return owner if base and base[0].form == "base" else None


def _before_to(text: str, start: int, end: int) -> Bounds | None:
    """Return the owner of `Community Operations (KS) to provide`; a verb before `to` is none: `Write to the school`."""
    first = text.find(" to ", start, end)
    one_word = first > 0 and verb_at(text[start:first].lower(), 0) is not None
    return (start, first) if first > 0 and not one_word and _OWNER.match(text[start:first]) else None


def _behind_task(text: str, match: Match[str], owner: Bounds | None = None) -> Action:
    """Return an action whose task stands before the label in the sentence, or in the sentence before."""
    parts = match.groupdict()
    owner = owner or next(match.span(one) for one in ("owner", "owner_2", "owner_3") if parts.get(one))
    ends = len(text[: match.start()].rstrip("([*–- "))
    lead = _LEAD_IN.match(text, 0, ends)
    task = bare(text, lead.end() if lead else 0, ends)
    own = owned_tasks(text[:ends], 0)
    if own and own[-1].start:
        task = bare(text, own[-1].start, ends)
    said = text[slice(*task)].strip("([ ")
    closes = text.startswith(")", owner[1]) and "(" in text[ends : match.end()]
    promise = _promise((task[0], owner[1] + closes), task) if said else None
    return Action(promise, owner)


_LEAD_IN = pattern("action.lead_in", r"(?:RESOLVED|Resolved|AGREED|Agreed)\s?[:–-]{1,2}\s(?:that\s)?(?=\S)")
"""`Resolved – to write to the school – BT to action`: the keyword is no part of the task."""


def _with_owner(text: str, start: int = 0, label: int | None = None, named: Sequence[Bounds] = ()) -> Iterator[Action]:
    """Yield a task an owner; the first behind a label begins with the label."""
    found = owned_tasks(text, start, named, labelled=label is not None)
    ends = [*(one.start for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=False):
        first = label if label is not None and one is found[0] else one.start
        bounds = bare(text, first, task_end(text, one.task, end))
        found_verb = verb_at(text, one.task)
        reports = found_verb is not None and reports_back(text[one.task : bounds[1]], found_verb[0])
        kind = CommitmentKind.FUTURE_REPORT if reports else CommitmentKind.REQUEST
        yield Action(_promise(bounds, (one.task, bounds[1]), kind), one.owner)


def _promise(bounds: Bounds, task: Bounds, kind: CommitmentKind = CommitmentKind.REQUEST) -> Promise:
    return Promise(bounds, bounds[0], task, None, kind, CommitmentStrength.FIRM, "action.label")
