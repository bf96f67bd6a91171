"""Owners before a task: `Clerk to write to`, `NB and TD to inspect`, `Scrutiny Officer – add to the programme`.

In: a sentence, and who is named in it. Out: the owners with where the task of each begins. Will not: say where a task
ends, or take a seat on a body for one (`Councillor Reed to replace Councillor Wren`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.called import given_at
from tasks.extracting.commitments.offices import office_at
from tasks.extracting.commitments.open_verbs import open_base
from tasks.extracting.commitments.owners_behind import LETTERS, SHORT, TITLED
from tasks.extracting.commitments.promises import Bounds
from tasks.extracting.commitments.seats import fills_seat
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.triggers import holds


@dataclass(frozen=True, slots=True)
class Owned:
    """An owner and where his task begins; `start` is where the article stands, if one does."""

    start: int
    owner: Bounds
    task: int


_TO_TASK = pattern(
    "action.to_task", r"\s(?:is\s|are\s|still\s)?(?:to|i)\s(?:also\s|action:\s)?(?P<task>[a-zâêîôûŵŷ-]{2,20}\b)"
)
_ITS_TASK = pattern("action.its_task", r"\s?(?:[–-]|:)\s(?:to\s)?(?P<task>[a-z-]{2,20}\b)")
"""`Deputy Town Clerk to obtain`, and in a list of actions `Scrutiny Officer – add to work programme`."""


@lru_cache(maxsize=1)
def _owned() -> Pattern[str]:
    """Match `Clerk to write`, `Cllr Heron to contact`, `NB and TD to inspect` at the start or behind a dash."""
    roles = any_of(_roles())
    return pattern(
        "action.owned",
        rf"(?:^|(?<=[–:;.|•,*-]\s)|(?<=\*)|(?<=[\da-z][.)]\s)|(?<=\sand\s)|(?<=greed\s)|(?<=ction\s)|(?<=CTION\s)|(?<=\())(?:[Tt]he\s|[Yy]\s)?(?P<owner>(?:{LETTERS}|{roles}|[Aa]ll\s(?:[Mm]embers|[Cc]ouncillors|[Oo]fficers)|{TITLED}|{SHORT})(?:(?:\s?/\s?|\s(?:and|&)\s(?:the\s)?)(?:{LETTERS}|{roles}|{TITLED}|{SHORT}))?(?:\s\([A-Z]{{2,4}}\))?(?:\sand\s(?:lead\s|other\s)?officers)?)"
        r"(?=\)?\s(?:is\s|are\s|still\s)?(?:to|i)\s|\s?[–:-]\s)",
    )


_BEFORE_OWNER = pattern(
    "action.before_owner",
    r"[\da-z]\)\s|[–:;.|•,-]\s(?:and\s)?|\*(?=[A-Z])|\(|[aA]greed\s(?=[A-Z])"
    r"|(?<![A-Z][A-Z])\sand\s(?=(?:[A-Z]{2,4}|(?:the\s)?(?:Town\s|Parish\s|Deputy\s)?Clerk|(?:Cllr|Councillor|Mrs?|Ms)\s[A-Z][\w’'-]{1,20}|(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]{1,20})\sto\s[a-z])",
)
"""An owner stands at the beginning or behind one of these, so that only few places are tried."""


def _roles() -> tuple[str, ...]:
    return (*lexicon().words["commitments.owners"], *_SMALL_ROLES)


_SMALL_ROLES = (
    "clerk",
    "town clerk",
    "parish clerk",
    "chair",
    "chairman",
    "secretary",
    "treasurer",
    "caretaker",
    "officers",
)


def owned_tasks(text: str, start: int, named: Sequence[Bounds] = (), *, labelled: bool = False) -> list[Owned]:
    """Return the tasks with owners behind a label, whose first one opens the label's text."""
    found: list[Owned] = []
    if not holds(text, _BEFORE_TASK) or not _may_own(text, start, named):
        return found
    for place in (start, *(before.end() for before in _BEFORE_OWNER.finditer(text, max(0, start - 1)))):
        free = place >= (found[-1].task if found else start) and (found or not _JOINED.match(text, start, place))
        one = _owned_task(text, place, named, labelled=labelled) if free else None
        if one:
            found.append(one)
    return found


def _may_own(text: str, start: int, named: Sequence[Bounds]) -> bool:
    """Say whether an owner may end before what joins a task to one: he is named, or his last word is like an owner's.

    That is one with a capital in it, or of a role in small letters; most sentences with a `to` have none before it.
    """
    ends = [last for _, last in named]
    for joins in _JOINS_TASK.finditer(text, start):
        end = joins.start()
        word = text[text.rfind(" ", 0, end) + 1 : end]
        if word != word.lower() or word.endswith(_small_ends()) or end in ends:
            return True
    return False


_JOINS_TASK = pattern(
    "action.joins_task",
    r"[\s–:-](?:(?<=\s)(?:(?:is\s|are\s|still\s)?(?:to|i)|will|shall|[–:-])|(?<=[–:-]))\s(?=[a-zâêîôûŵŷ-])",
)
"""A space or a sign comes first in all, so that the engine passes over the letters between."""


@lru_cache(maxsize=1)
def _small_ends() -> tuple[str, ...]:
    """Return the last words of owners that have no capital."""
    return (*{role.split()[-1] for role in _SMALL_ROLES}, "members", "councillors", "and", "&")


_JOINED = pattern("action.joined", r"\A(?:[Tt]he\s)?(?:[A-Z][\w’'.-]{0,20}\s){1,4}and\s(?:the\s)?$")
"""Two owners of one task: `Clerk and Cllr Heron to write`."""
_BEFORE_TASK = (" to ", " i ", "– ", "- ", ": ", "ACTION ")


_ACTION_BEFORE = pattern("action.unmarked", r"(?:Action|ACTION)\s(?=[A-Z])")
_WILL_DO = pattern("action.will_do", r"\s(?:will|shall)\s(?P<task>(?=[a-z]))")
"""`ACTION Cllr Heron will call on him`: behind the label that is a task, without it a promise."""
_HIS_LETTERS = pattern("action.his_letters", r"\s\([A-Z]{2,4}\)")


def _owned_task(text: str, place: int, named: Sequence[Bounds], *, labelled: bool) -> Owned | None:
    """Return the task of an owner at a place; behind a dash it has a verb that is known, unless a label says so."""
    unmarked = _ACTION_BEFORE.match(text, place)
    at = unmarked.end() if unmarked else place
    match = _owned().match(text, at)
    owner = match.span("owner") if match else office_at(text, at) or _named_at(text, at, named)
    if owner is None:
        return None
    closes = owner[1] + (text.startswith(")", owner[1]) and text[:at].endswith("(") and "/" not in text[slice(*owner)])
    to = _TO_TASK.match(text, closes) or (_WILL_DO.match(text, closes) if unmarked else None)
    behind = to or _ITS_TASK.match(text, closes)
    if behind is None or fills_seat(text, behind.start("task")):
        return None
    if not _is_task(text, behind.start("task"), listed=to is None and not labelled):
        return None
    return Owned(place - (closes > owner[1]), owner, behind.start("task"))


def _named_at(text: str, place: int, named: Sequence[Bounds]) -> Bounds | None:
    """Return somebody named in full where a task begins: `Jane Heron (JH) to circulate the plan`."""
    name = next((one for one in named if one[0] == place), None) or given_at(text, place)
    letters = _HIS_LETTERS.match(text, name[1]) if name else None
    return (name[0], letters.end()) if name and letters else name


def _is_task(text: str, position: int, *, listed: bool) -> bool:
    """Say whether what an owner is to do stands here; `listed`: only a verb that is known."""
    found = verb_at(text, position)
    if found is not None:
        return found[0].form == "base" and not (listed and text.startswith((" of ", " from "), found[1]))
    word = text[position : position + 20].split(maxsplit=1)[0].rstrip(".,;")
    return word in lexicon().words["commitments.tasks"] or (not listed and bool(open_base(text, position, position)))
