"""Wordings of motions besides their movers: titles, headings, withdrawals, and what nobody is said to have moved.

In: nothing. Out: patterns, each made once. Will not: make a move of what they match (`moves`).
"""

from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import Outcome
from seeds.lexicon import lexicon
from tasks.extracting.votes.mover_names import titled_name
from tasks.extracting.votes.moving_words import MOVED, SECONDED

HEADING = pattern(
    "move.heading",
    r"(?:The\s)?(?P<kind>Motion|MOTION|Amendment|AMENDMENT)(?:\s(?:No\.?\s?)?(?P<no>\d{1,2}|[A-Z]))?\s?[:.]?",
)
"""`Motion`, `Amendment 2`: a line that the words of it, and then its movers, stand below."""

LABEL_ALONE = pattern(
    "move.label_alone", r"(?i:(?P<second>second)(?:er|ed\sby)|propos(?:er|ed\sby)|mover|moved\sby)\s?:?"
)
"""`Proposer`, a line or a cell above who it was."""

CHANGING = screened(
    "move.changing",
    r"\bthe\s(?:(?:following|target|closing|starting|proposed)\s)?(?:(?P<changed>date|figure|sum|period)\sbe\s(?:amended|changed|reduced|increased)\sto\b"
    r"|(?:(?P<words>words?|figures?)|date|sentence|paragraph|recommendation)\b[^.;]{0,120}\bbe\s(?:inserted|added|deleted|substituted|replaced|omitted|removed|amended)\b)"
    r"|\b(?i:moved|proposed)\sto\s(?P<amends>amend)\s(?:it|this|the\s(?:[a-z]{4,12}\s)?(?:motion|proposal|recommendations?|resolution))\b"
    r"|\bthat\s(?:the\s)?(?P<motion>motion|recommendations?|resolution)\sbe\samended\b|\b(?i:moved|proposed|seconded),?\sthe\s(?P<noun>deletion|insertion|substitution|omission)\b"
    r"|(?P<added>\b(?i:proposed|moved|seconded)\san\sadditional\srecommendation)\b",
)
"""`that the words “reduce by half” be inserted`: an amendment, if the words around call it one."""

_CHANGES = pattern(
    "move.changes",
    r"\b(?i:add|insert|delet|substitut|replac|remov|omit|includ|inclusion|amended|additional|words?\b|wording|further\s(?:recommendation|clause)|recommendation|subject\sto|after\s[“‘\"]|before\s[“‘\"]|instead\sof|be\schanged|in\saddition|also\b)",
)
_SAYS_WHAT = pattern("move.says_what", r"\bthat\s\w|\bOption\s\w")


def replaces(words: str) -> bool:
    """Say whether an amendment is a proposal of its own in place of the motion: `as an amendment, that it be refused`.

    One that adds or strikes out words leaves the motion standing.
    """
    return _SAYS_WHAT.search(words) is not None and _CHANGES.search(words) is None


OF_PROCEDURE = pattern(
    "move.of_procedure",
    r"\bquestion\s(?:(?:be|is|now)\s){1,3}put\b|\bvote\s(?:be\snow|now\sbe)\s(?:taken|put)\b|\bclosure\b|\bguillotine\b|\bnext\sbusiness\b"
    r"|\bdebate\sbe\s(?:now\s)?adjourned\b|\b(?:recorded|named)\svote\sbe\b",
)
"""`that the question be now put`: a motion about the debate on another, which it leaves as it was."""

SUBJECT_TO = pattern(
    "move.subject_to",
    r"\b(?:[Rr]ecommendations?|[Mm]otion|[Rr]eport|[Mm]inutes|[Pp]roposals?),?\s(?:[^.;:]{1,100}?\s)??(?:subject\sto|with|after|following|incorporating)\s(?:an?|the|one|two|some|(?:an?\s|the\s)\w{2,12})\s[Aa]mendments?\b",
)
"""`moved the recommendation subject to an amendment to allow two more speakers` moves the whole of it."""


@lru_cache(maxsize=1)
def owner() -> Screened:
    """Match the title `Notice of Motion - Councillor Heron`, `MOTION SUBMITTED BY COUNCILLOR HERON`."""
    return screened(
        "move.owner",
        rf"\b(?i:motion)(?:\s?[-–:]\s?|\s\(|\s(?i:(?:(?:submitted|proposed|moved|tabled)\s)?(?:by|from)|in\sthe\sname\sof)\s)(?P<titled>(?i:the\s)?{titled_name()})(?P<role>)",
    )


@lru_cache(maxsize=1)
def withdrawing() -> Screened:
    """Match `Councillor Heron, with the leave of the Council, withdrew her motion`, `did not move his motion`."""
    return screened(
        "move.withdrawing",
        rf"(?P<titled>{titled_name()})(?P<role>)(?:,\s[^.;,]{{3,60}},)?\s(?:then\s)?(?:withdrew|did\snot\smove)\s(?:the|his|her|their)\s(?P<thing>[Mm]otion|[Aa]mendment)\b",
    )


OWNED = pattern(
    "move.owned",
    r"\s(?:the\s)?(?P<titled>[A-Z][^.,;’']{2,50})(?P<role>)[’']s?\s(?:\w{3,12}\s)?(?:proposal|motion|amendment)\b",
)
"""`Councillor Heron’s proposal`, behind `seconded`."""

BY_GROUP = screened(
    "move.by_group",
    r"^(?:[A-Z][^.;:]{0,60}?\s)??(?P<kind>[Aa]mendment|[Mm]otion)\s(?:on\sbehalf\sof|by|from|in\sthe\sname\sof)\s(?:the\s)?"
    r"(?:(?P<group>[A-Z][^.;:]{2,80}?\sGroups?)\b|(?=[A-Z]))[^.;:]{0,120}?"
    r"\s(?:was\s)?(?:NOT\s)?(?:CARRIED|AGREED|LOST|DEFEATED|REJECTED|FELL)\b",
)
"""`Amendment on behalf of the Labour Group NOT CARRIED by 31 votes to 13`: a group moved it."""


@lru_cache(maxsize=1)
def moved_by_nobody() -> Screened:
    """Match `It was moved and seconded that`, `An amendment was moved to`, and what the same sentence says was lost."""
    lost = any_of(lexicon().forms["votes.results"][Outcome.LOST.value])
    things = any_of(lexicon().words["votes.moved_things"])
    return screened(
        "move.nobody",
        rf"(?:\b[Ii]t\swas\s(?:then\s|duly\s)?{MOVED}(?:,?\s(?:and\s)?(?:duly\s)?{SECONDED})?,?\sthat\b"
        r"|\b(?:[Aa]n|[Aa]\s\w{3,8})\s(?P<amendment>[Aa]mendment|AMENDMENT)\s(?:was|had\sbeen)\s(?:then\s|duly\s)?(?:moved|proposed|tabled|put\sforward|submitted|MOVED)\b"
        rf"|^(?:The|A|An)\s(?!\w+\sput\s)(?:[^.;]{{0,40}}?\s)?{things}\s(?:that|to|for)\s[^.;]{{3,250}}?\s(?:was|were)\s(?:then\s)?(?:(?:put|voted)\b[^.;]{{0,200}}?\s)?(?:was\s|and\s)?{lost}\b)",
    )
