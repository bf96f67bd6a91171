"""Any other verb, for those who act: minutes promise in more verbs than a list can hold (`he would sand the bench`).

In: words, and a place in them. Out: the verb that stands there, as one of the council's work. Will not: take a verb
of opinion, of loss or of the meeting itself (`would welcome`, `would lose`, `would abstain`), or look at who does it.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.work_verbs import Doing, Verb

_BASE = pattern("open.base", r"(?P<verb>[a-z][a-z-]{1,17})\b(?!\s+(?:have|to)\b)")
_DONE = pattern("open.done", r"(?P<verb>[a-z][a-z-]{2,17}ed)\b")


_GOING_ON = pattern(
    "open.going_on",
    r"(?P<verb>(?P<stem>[a-z][a-z-]{1,16})ing)\b(?=\s(?:(?:up|out|off|down|back|with|round)\s)?(?:the|an?|his|her|its|their|this|these|those|all|some|any|new|it|them|£|\d|[A-Z]))",
)


def open_base(text: str, start: int, position: int) -> Doing | None:
    """Return whatever verb stands behind `would` or `to`: `the Clerk would measure the verge`."""
    word = _BASE.match(text, position)
    if word is None or _is_no_base(word.group("verb")):
        return None
    return Doing(start, Verb(word.group("verb"), "acts", "base"), position, word.end())


def open_participle(text: str, start: int, position: int) -> Doing | None:
    """Return whatever is to be done behind `be`: `the bins would be emptied`."""
    word = _DONE.match(text, position) or _irregular().match(text, position)
    if word is None or word.group("verb") in _listed("not_undergone"):
        return None
    return Doing(start, Verb(word.group("verb"), "acts", "participle"), position, word.end())


def open_progressive(text: str, start: int, position: int) -> Doing | None:
    """Return whatever verb goes on behind `be`, with what it is done to: `would be sanding the bench`."""
    word = _GOING_ON.match(text, position)
    if word is None:
        return None
    stem = word.group("stem")
    bases = (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    if any(_is_no_base(base) or base in _listed("done_at_once") for base in bases):
        return None
    return Doing(start, Verb(f"{stem}ing", "acts", "progressive"), position, word.end("verb"))


def open_doing(text: str, start: int, position: int, *, be: bool) -> Doing | None:
    """Return the verb at a place if it has the form that stands behind `be`, or without it."""
    if not be:
        return open_base(text, start, position)
    return open_participle(text, start, position) or open_progressive(text, start, position)


def _is_no_base(word: str) -> bool:
    return word.endswith(("ly", "ed", "ing", "n't")) or word in _listed("not_promised")


@lru_cache(maxsize=1)
def _irregular() -> Pattern[str]:
    return pattern("open.irregular", rf"(?P<verb>{any_of(lexicon().words['commitments.participles'])})\b")


@lru_cache(maxsize=4)
def _listed(name: str) -> frozenset[str]:
    return frozenset(lexicon().words[f"commitments.{name}"])
