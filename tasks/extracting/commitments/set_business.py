"""What a meeting asks in the course of its business: to speak, to declare interests, to decide what a report asks.

In: a match of who is asked, and the verb. Out: yes or no. Will not: read requests (`requests`).
"""

from re import Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import says_when
from tasks.extracting.commitments.work_verbs import Doing


def is_business(match: Match[str], doing: Doing) -> bool:
    """Say whether what is asked leaves nobody with a task behind the meeting."""
    return bool(_NO_TASK.match(match.string, doing.at)) or _conducts(match, doing)


_NO_TASK = pattern(
    "commitment.no_task",
    r"ask\s(?:any\s|their\s|further\s|some\s)?questions\b|(?:intimate|acknowledge|disclose|notify)\s(?:any|all|their)\b[^.;]{0,60}?\binterests?\b|[a-z-]{3,14}(?:tions|sions|ments|ings)\b",
)
"""`invited Members to ask any questions`; `an update on the approach to recommendations` asks nobody to do anything."""
_SPOKEN = (
    "present",
    "address",
    "respond",
    "reply",
    "report",
    "raise",
    "put",
    "ask",
    "introduce",
    "update",
    "give",
    "provide",
)


def _conducts(match: Match[str], doing: Doing) -> bool:
    """Say whether the chair gives somebody the floor, or a report says what is asked of a body."""
    text = match.string
    spoken = doing.verb.base in lexicon().words["commitments.done_at_once"] or doing.verb.base in _SPOKEN
    invited = match.group(0).startswith("invited") and spoken and not says_when(text, doing.end, len(text))
    if invited and _CHAIR_BEFORE.search(text, 0, match.start()):
        return True
    decides = doing.verb.base in lexicon().words["commitments.body_decisions"] or doing.verb.base in (
        "commit",
        "exclude",
    )
    return decides and not says_when(text, doing.end, len(text)) and bool(_BODY_BEFORE.match(text, 0, match.start()))


_CHAIR_BEFORE = pattern(
    "commitment.chair_before",
    r"\b(?:Chair|Chairman|Chairperson|Convener|Mayor|Provost|Leader|[Ss]?[Hh]e|[Mm]embers)\s(?:then\s|also\s)?$",
)
_BODY_BEFORE = pattern(
    "commitment.body_before",
    r"(?:The\s)?(?:Council|Cabinet|Committee|Sub-Committee|Executive|Panel|Members)\s(?:was|were|is|are)\s(?:also\s|therefore\s)?$",
)
"""`The Committee was requested to exclude the public`, `Cabinet was asked to commit £2m`: the business before it."""
