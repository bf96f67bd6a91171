"""What it was agreed to do: `It was agreed that officers be asked to report`, `The Board agreed to note the report`.

In: the words of a sentence. Out: what it says, or None. Will not: take a shared view for a decision (`It was agreed
that the pond was full`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import pattern
from seeds.counting import below_hundred
from tasks.extracting.decisions.acting import is_effect, will_act
from tasks.extracting.decisions.clause_states import UNKNOWN
from tasks.extracting.decisions.clauses import what_it_does
from tasks.extracting.decisions.implicit_forms import NOT_YET, agreeing, any_listed, is_reported
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.left_out_that import is_wanted, without_that


def agreed_that(words: str) -> Said | None:
    """Read `It was agreed that officers be asked to report`, `The Board agreed to note the report`."""
    if bare := without_that(words):
        return Said(bare.end(), Weight.NO_KEYWORD, bare.span("said"), start=bare.start("said"))
    match = agreeing().search(words)
    subject = match.group("subject").lower() if match else ""
    if match is None or (subject != "it was" and _is_elsewhere(words, match.start())):
        return None
    if votes_to().match(words, match.start("link")):
        return None
    link = match.group("link").lower()
    content = match.end("link") if link == "that" else match.start("link")
    for ahead in ("condition", "label"):
        if match.group(ahead):
            start, content = match.start("subject"), match.start(ahead)
            return Said(content, Weight.NO_KEYWORD, (start, content), start=start)
    sure = _SURE.search(match.group(0)) is not None
    if link == "that" and not sure and not decides(words[content:], match.group("subject")):
        return None
    told = match.group("heard") and subject != "it was"
    start = match.start("verb" if told else "subject")
    return Said(
        content, Weight.NO_KEYWORD, (start, match.end("link") if link in ("that", "to") else content - 1), start=start
    )


@lru_cache(maxsize=1)
def votes_to() -> Pattern[str]:
    """Match the `to` of `It was agreed by three votes to one`: it leads to nothing that is to be done."""
    return pattern("implicit.votes_to", rf"to\s(?:\d|(?i:nil|none|{below_hundred()})\b)")


def _is_elsewhere(words: str, at: int) -> bool:
    """Say whether the body at a place did not do it now: it had, or would, or somebody tells that it did."""
    return NOT_YET.search(words[:at]) is not None or is_reported(words, at)


_SURE = pattern("implicit.sure", r"(?i)\b(?:determined|decided|voted)\b")
"""What these verbs govern is decided, whatever its own verb: `decided that he was a fit and proper person`."""


def decides(content: str, subject: str) -> bool:
    """Say whether what was agreed is to be done: `the report be noted`, not `the pond was full`."""
    if is_effect(content) and " and that " not in content:
        return False
    known = any(what_it_does(part.strip()).rule != UNKNOWN for part in content.split(" and that "))
    if (
        known
        or _to_be().search(content)
        or will_act(content)
        or any(made.match(content) for made in (_IN_OFFICE, _BE, _GO_UP))
    ):
        return True
    if is_wanted(content) or _SETTLED.search(content) or ("members" not in subject.lower() and _THERE.match(content)):
        return True
    if subject.lower().startswith(("it was", "and", "all")):
        return _WOULD.search(content) is not None
    return "members" not in subject.lower() and _SHOULD_DO.search(content) is not None


_THERE = pattern(
    "implicit.there_should_be",
    r"\s?there\s(?:should|shall|would|will)\sbe\sno\s(?:further\s)?(?:action|change|increase|charge|meeting|objection|comment)s?\b"
    r"|\s?there\s(?:should|shall)\sbe\s(?:an?|one|two|three)\s",
)
"""`It was agreed that there would be no further action`, `that there should be a meeting in May`"""
_SETTLED = pattern(
    "implicit.settled",
    r"\bshould\s(?:be|last|consist\sof|comprise|number|total|meet|have|rise\sto|fall\sto|stay\sat|remain\sat)\s"
    r"(?:[£\d]|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)",
)
"""`Members agreed that the ferry should have two crews`: whoever agrees on a number settles it."""


@lru_cache(maxsize=1)
def _to_be() -> Pattern[str]:
    """Match what is to be done to something: `the seat would be bought`; what it would be (`important`) is a view."""
    done = rf"(?:[\w-]{{2,14}}(?:ed|en)|{any_listed('irregular_participles')})"
    return pattern(
        "implicit.to_be_done",
        rf"\b(?:should|would|will)\s(?:now\s|not\s)?be\s(?:\w{{3,12}}ly\s)?(?!{any_listed('befallen')}\b){done}\b",
    )


_IN_OFFICE = pattern(
    "implicit.in_office",
    r"\A\s?[A-Z][^.;:]{2,60}?\s(?:should|would|will)\sbe\s(?:the\s|its\s)?(?:(?i:vice|deputy)[\s-])?(?:[Cc]hair|Convener|Mayor|Leader)",
)
"""`The Board agreed that Councillor Heron would be the Deputy Chair`"""
_BE = pattern(
    "implicit.be_so",
    r"\A\s?(?:the|an?|its|their|all|[A-Z])\b(?:(?!\b(?:is|are|was|were|to|would|will|should|could|can|may|might|must|not)\b)[^.;:]){2,80}?\sbe\s(?=\d|£|[a-z])",
)
"""`It was agreed that the term be four years`: a bare `be` wishes, whatever follows it."""
_GO_UP = pattern(
    "implicit.go_up",
    r"\A\s?(?:(?:the|its|their|all)\s)?(?:(?!\b(?:is|are|was|were|has|had|have|to|would|will|should|could|can|may|which)\b)[\w’'£.,/-]{1,20}\s){1,6}?"
    r"(?:(?:go|rise|remain|stay|continue|increase|start|begin|run|end|come|sit|serve|act|stand)\s(?:up|down|at|to|as|into|from|on|for|by|until|forward)|become\s(?:an?|the|[a-z]{4,}))\b",
)
"""`It was agreed that the rent go up to £32`, `that fees remain at £5`."""
_SHOULD_DO = pattern(
    "implicit.should_do",
    r"\bshould\s(?!(?:be|have|like|need|help|mean|make|know|feel|see)\b)(?:(?:now|also|more|only)\s)?\w{2,}|\bshould\s(?:not\s|now\s)?be\s(?:\w{3,12}er|less|more|in|on|at|for|the|an?)\b",
)
"""`The Board agreed that reports should define its part`: what a body agrees that somebody should do is to be done."""
_WOULD = pattern("implicit.would", r"\b(?:should|would|will)\s(?!be\b|have\b|like\b)\w{2,}|\bto\s\w{3,}")
