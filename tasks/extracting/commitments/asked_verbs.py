"""The verb of what somebody is asked to do: `asked to write`, `asked that a letter be sent`, `requested officers look`.

In: words, and a match of who asked. Out: the verb. Will not: say whether what is asked is a task.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import has_finite
from tasks.extracting.commitments.offices import office_at
from tasks.extracting.commitments.open_verbs import open_doing
from tasks.extracting.commitments.task_doers import open_task
from tasks.extracting.commitments.work_verbs import Doing, Verb, doing_at, first_doing

_REACH = 100
_TO = pattern("commitment.asked_to", r"(?P<to>\sto\s)(?:also\s)?(?P<be>be\s)?(?=[a-z])|[.;]")


def asked_doing(text: str, match: Match[str]) -> Doing | None:
    """Return the verb of `asked to write`, `asked that a letter be sent`, `asked Mr Wills to look into`."""
    if match.group("how") == "to ":
        return to_do(text, match.start(), match.end(), be=bool(match.group("be")))
    if match.group("how"):
        given = open_task(text, match.start(), match.end())
        return given or first_doing(text, match.start(), match.end(), match.end() + _REACH) or _asked_that(text, match)
    to = _TO.search(text, match.end(), match.end() + _REACH)
    if to is None or not to.group("to"):
        return _asked_bare(text, match)
    if _QUERIES.search(text, match.end(), to.start()):
        return None
    begged = _of_a_body(text, match.end(), to)
    return begged or to_do(text, match.start(), to.end(), be=bool(to.group("be")))


_QUERIES = pattern("commitment.asked_whether", r"(?<!,)\s(?:about|whether|if|how|why|what|when)\s")
"""`asked the Leader whether the hall was to close` asks him something, and for nothing."""
_BODY = pattern(
    "commitment.asked_body",
    r"(?:the\s)?(?:[A-Z][\w-]{1,20}\s){0,3}(?:[Cc]ouncil|[Cc]ommittee|Sub-Committee|[Cc]abinet|[Bb]oard|[Pp]anel|Authority|Fund|Executive)$",
)


def _of_a_body(text: str, start: int, to: Match[str]) -> Doing | None:
    """Return what a body is begged to do, though of a member it were done at once: `asked the Cabinet to wait`."""
    word = _WORD.match(text, to.end()) if _BODY.match(text[start : to.start()]) else None
    if word is None or word.group(0) not in lexicon().words["commitments.asked_of_bodies"]:
        return None
    return Doing(start, Verb(word.group(0), "acts", "base"), word.start(), word.end())


_WORD = pattern("commitment.asked_word", r"[a-z]{3,14}\b")


@lru_cache(maxsize=1)
def _shows() -> Pattern[str]:
    """Match `the next report show`, `the wardens patrol`: who or what is asked, and a verb that no list of work has."""
    verbs = any_of(lexicon().words["commitments.asked_that"])
    return pattern(
        "commitment.asked_that",
        rf"(?P<what>(?!it\s|he\s|she\s|they\s)(?:[\w’'-]{{1,25}}\s){{1,6}}?)(?P<should>should\s)?(?P<verb>{verbs})\b(?=\s)",
    )


def _asked_that(text: str, match: Match[str]) -> Doing | None:
    """Return the verb of `asked that the next report show the cost`."""
    found = _shows().match(text, match.end())
    if found is None or has_finite(found.group("what")):
        return None
    last = found.group("what").split()[-1].lower()
    if last in lexicon().words["commitments.noun_follows"]:
        return None
    return Doing(match.start(), Verb(found.group("verb"), "acts", "base"), found.start("verb"), found.end())


_OFFICERS = pattern("commitment.asked_officers", r"(?:[Oo]fficers|[Mm]embers)")


def _asked_bare(text: str, match: Match[str]) -> Doing | None:
    """Return the verb of `requested officers look at this`, without `to`."""
    officers = _OFFICERS.match(text, match.end())
    whom = officers.span() if officers else office_at(text, match.end())
    return doing_at(text, match.start(), whom[1] + 1, be=False) if whom else None


def to_do(text: str, start: int, position: int, *, be: bool) -> Doing | None:
    """Return the verb that somebody is asked to do, known or not, but for what he is asked to tell or do at once."""
    known = doing_at(text, start, position, be=be) or (None if be else _in_his_letter(text, start, position))
    if known:
        return known
    doing = open_doing(text, start, position, be=be)
    return doing if doing and doing.verb.base not in lexicon().words["commitments.done_at_once"] else None


_LETTER = pattern(
    "commitment.in_his_letter",
    r"(?P<verb>say|state|explain|tell|thank|mention|add)\s(?:[\w’'-]{1,20}\s){0,8}?in\s(?:his|her|its|their|the|a)\s(?:\w{1,12}\s)?(?:letter|reply|response|newsletter|e-?mail)\b",
)
"""`to say so in his letter`, which is still to be written."""


def _in_his_letter(text: str, start: int, position: int) -> Doing | None:
    told = _LETTER.match(text, position)
    return Doing(start, Verb(told.group("verb"), "acts", "base"), position, told.end("verb")) if told else None
