"""Who is given a task at the beginning of a clause of a resolution: `the Clerk write`, `the footpath warden walk`.

In: the words of a clause. Out: the bounds of who is given the task, and what may open such a clause. Will not: say
whether it is a task (`resolved_tasks`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.commitments.actor_nouns import is_actor
from tasks.extracting.commitments.offices import office_at
from tasks.extracting.commitments.open_verbs import open_base
from tasks.extracting.commitments.owners_behind import TITLE
from tasks.extracting.commitments.promises import Bounds
from tasks.extracting.commitments.work_verbs import Doing


@lru_cache(maxsize=1)
def _actor() -> Pattern[str]:
    """Match `the Chair of the Board agree the approach`, `the Clerk write to`, `Officers report back`."""
    actors = any_of([*lexicon().words["decisions.actors"], *lexicon().words["commitments.owners"], "officers"])
    return pattern(
        "task.actor",
        rf"(?P<doer>(?:[Tt]he\s)?(?:[A-Z][\w’'-]{{1,20}}\s){{0,4}}?{actors}\b(?![’'])"
        rf"|{TITLE}(?:\s[A-Z][\w’'.-]{{0,20}}){{1,4}}(?:\sand\s(?:the\s)?[A-Z]\w{{1,20}})?)",
    )


OPENING = pattern(
    "task.opening",
    r"(?:(?P<whole>(?:[Tt]hat\s)?(?:it\s(?:be\s)?)?(?:[Tt]o\s)?(?:[Rr]ecommends?|[Aa]greed?|[Rr]equests?)\s)(?=that\s))?(?:[Tt]hat(?:\s|,\s))?(?:(?:in\saddition|further|furthermore|in\sthe\smeantime|meanwhile|accordingly),\s)?",
)
"""`To agree that officers report back`; `whole` is part of the task."""


_SOMEBODY = pattern(
    "task.somebody",
    r"(?:he|she|they|(?:[Aa]ll|[Ee]ach)\s[Mm]embers?|[Mm]embers\seach|[Tt]he\s(?:[Aa]pplicant|licence\sholder|licensee|driver|operator|owner|developer))\b(?![’'])"
    r"|(?:the\s)?(?!(?:THAT|THE|THIS|TO|NOT|ALL|AND)\b)[A-Z]{2,4}(?:(?:\s?/\s?|\sand\s)[A-Z]{2,4})?(?=\s(?:be\sasked\sto|(?:(?:to|will|would|should|also)\s)?(?!(?:be|is|are|was|were|has|had|have|and|or|of|for|in|on|at|by|from|with|who|which)\s)[a-z]{2,20})\s)",
)
"""Somebody without a name, or initials before their task: `the ENG report progress`."""
_SMALL_OFFICE = pattern("task.small_office", r"the\s(?P<words>[a-z-]{3,20}(?:\s[a-z-]{3,20}){0,2})")
_AND_ONE_MORE = pattern("task.and_one_more", rf"\sand\s(?:the\s[Cc]lerk\b|{TITLE}(?:\s[A-Z][\w’'.-]{{0,20}}){{1,4}})")


def _small_office(text: str, start: int, end: int) -> int:
    """Return where an office in small letters ends, or 0: `the footpath warden walk the lane`."""
    match = _SMALL_OFFICE.match(text, start, end)
    last = match.start("words") if match else 0
    for word in match.group("words").split() if match else ():
        last += len(word)
        if is_actor(word) and word not in lexicon().words["commitments.bodies"]:
            more = _AND_ONE_MORE.match(text, last, end)
            return more.end() if more else last
        last += 1
    return 0


_FULL_NAME = pattern(
    "task.full_name",
    r"(?P<given>[A-Z][\w’'-]{1,20})(?:\s(?:(?:van|de|der|von)\s){0,2}[A-Z][\w’'.-]{0,20}){1,3}(?:\sand\s[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'.-]{0,20}){1,2})?(?=\s(?!be\s)[a-z])",
)


def _by_full_name(text: str, start: int, end: int) -> int:
    """Return where a full name without a title ends, or 0: `Gail Heron provide a further report`."""
    match = _FULL_NAME.match(text, start, end)
    return match.end() if match and match.group("given") in given_names() else 0


NEXT = pattern(
    "task.next", r"\s(?:(?:would|will|should|shall|is\sto|are\sto|to)\s)?(?:(?:also|then|now)\s)?(?P<be>be\s)?"
)
"""`that the Clerk would also measure the verge`: between somebody and his task."""


def open_task(text: str, start: int, begins: int) -> Doing | None:
    """Return whatever verb stands right behind who is given a task: `that the Clerk measure the verge`."""
    doer = doer_at(text, begins, len(text))
    nearest = NEXT.match(text, doer[1]) if doer else None
    return open_base(text, start, nearest.end()) if nearest and not nearest.group("be") else None


def doer_at(text: str, position: int, end: int) -> Bounds | None:
    """Return who is given a task at the beginning of a clause: an officer by his title, or somebody by name."""
    opening = OPENING.match(text, position, end)
    start = opening.end() if opening else position
    somebody = _SOMEBODY.match(text, start, end)
    office, named = office_at(text, start, end), _actor().match(text, start, end)
    found = (office[1] if office else 0, named.end() if named else 0, somebody.end() if somebody else 0)
    last = max(*found, _small_office(text, start, end)) or _by_full_name(text, start, end)
    return (start, last) if last else None
