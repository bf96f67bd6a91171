"""Sentences that hardly say what is decided: `and the following agreed:`, `resolved what action should be taken`.

In: the words of a sentence. Out: what it says, or None. Will not: look at the lines below.
"""

from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from seeds.deciding import between
from tasks.extracting.decisions.implicit_forms import acting_body
from tasks.extracting.decisions.implicit_said import Said, Weight


def whole_verdict(words: str) -> Said | None:
    """Read `noted.`, `read and approved`, all that stands behind a title: `3. Finance: noted.`"""
    match = _WHOLE.fullmatch(words)
    return Said(0, Weight.SHORT_ITEM, match.span("verb"), match.group("verb"), start=0) if match else None


_WHOLE = pattern(
    "implicit.whole_verdict",
    r"(?:(?:taken\sas\s)?read\sand\s)?(?P<verb>noted|approved|agreed|accepted|adopted|confirmed|deferred)"
    r"(?:\sunanimously|\sand\s(?:signed|noted|approved|adopted|accepted)|\sas\s[a-z][^.;]{3,60})?\.?",
)


def following_agreed(words: str) -> Said | None:
    """Read `requests had been received and the following agreed:`, above what was agreed."""
    match = _FOLLOWING.search(words) if "the following " in words else None
    if match is None:
        return None
    start = match.start("what")
    return Said(start, Weight.NO_KEYWORD, None, match.group("verb"), match.span("what"), start=start)


_FOLLOWING = pattern(
    "implicit.following_agreed",
    r"\sand\s(?P<what>the\sfollowing(?:\s[a-z]{4,14}s)?)\s(?P<verb>agreed|approved|adopted|accepted)(?=\s?:|\.?$)",
)


def action_resolved(words: str) -> Said | None:
    """Read `The Committee resolved what action should be taken with regard to it`, of a matter told in private."""
    match = _action().search(words) if " what " in words else None
    return Said(match.start(), Weight.NO_KEYWORD, None, "agreed", start=match.start()) if match else None


@lru_cache(maxsize=1)
def _action() -> Screened:
    return screened(
        "implicit.action_resolved",
        rf"{acting_body()}{between()}\s(?:resolved|agreed|determined|decided)\swhat\s(?:action|steps)\s(?:should|would|was\sto)\s",
    )


def agreeing_now(words: str) -> Said | None:
    """Read `Council resolve to accept it`, `Members are in agreement to move`: minutes in the present tense."""
    match = _NOW.match(words)
    if match is None:
        return None
    content = match.end("link") + 1 if match.group("link") == "that" else match.start("link")
    return Said(content, Weight.NO_KEYWORD, match.span("said"))


_NOW = pattern(
    "implicit.agreeing_now",
    r"(?P<said>(?:The\s)?(?:(?:Parish|Town|Community)\s)?(?:Council|Members|Councillors|Cllrs|PC|Trustees)\s(?:all\s|unanimously\s)?"
    r"(?:resolves?|agrees?|decides?|(?:is|are)\s(?:all\s)?in\s(?:full\s|unanimous\s)?agreement))\s(?P<link>that|to(?=\s[a-z]))\b",
)
