"""Titles that nearly every agenda has: apologies, declarations, the last minutes, urgent business, the next meeting.

In: a title. Out: whether it is one. Will not: look at what is said below it.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_TO_DO = pattern(
    "item.to_do",
    r"\Ato\s(?:resolve\sto\s)?(?:receive|approve|confirm|accept|note|sign|consider|record|hear|take|allow|agree|correct|adopt|fix|set)\s(?:(?:and|&)\s\w{1,12}\s)?"
    r"(?:as\s(?:an?\s)?(?:true\s|correct\s|accurate\s)(?:and\s\w{1,12}\s)?(?:record\s)?(?:of\s)?)?(?:any\s|the\s|all\s)?(?:attached\s|draft\s)?",
)
"""How a title begins that says what is to be done: `To receive apologies`."""
_BARE = pattern("item.to_do_bare", r"\A(?:receive|approve|confirm|accept|agree|sign)\s(?:(?:and|&)\s\w{1,12}\s)?")
"""`Receive & confirm minutes`"""
_ITEM = pattern("item.of_agenda", r"\s\((?:agenda\s)?item(?:\sno\.?)?\s\d{1,3}[a-z]?\){1,2}\Z")
"""`Chairman (Agenda item 2)`"""
_CHAIR = pattern(
    "item.chair",
    r"\A(?:(?:election|appointment|nomination)\sof|(?:to\s)?(?:elect|appoint))\s(?:the\s|a\s)?"
    r"(?:vice[- ]?|deputy[- ]?)?(?:chair(?:man|person|woman)?|convener|(?:lord |town )?mayor|provost)\b"
    r"(?!.{0,30}\sof\sthe\b(?!\s(?:council|parish|town|meeting)\b))",
)
"""The meeting's own chair; a council that appoints that of a committee does business."""
_DECLARING = pattern(
    "item.declaring",
    r"\A(?:[\w’']{1,14}\s){0,3}(?:declar(?:e|ations?)|disclos(?:e|ures?))\b(?!.{0,60}\bpolicy\b).{0,70}\binterests?\b"
    r"|\Ainterests?\sto\sbe\s(?:declared|disclosed)\b",
)
"""`Councillors’ declarations of pecuniary interest`, `To declare any personal or prejudicial interest`."""
_LAST_MINUTES = pattern(
    "item.last_minutes",
    r"\A(?:(?:(?:approval|confirmation|adoption|acceptance|signing)\sof|approve|confirm|adopt|accept|sign|for\sconfirmation)"
    r"\s(?:the\s)?(?:[\w’']{1,14}\s){0,4}minutes\b(?:\s(?:of|from|dated|for|held|\d).*)?\Z|(?:minutes?,?|notes\sof)\s(?:\d{1,2}(?!\d)|&\s)"
    r"|notes?\sof\s(?:the\s)?(?:decisions\sof\s)?(?:the\s)?(?:last|previous)\smeeting)",
)
"""`Approval of March 2017 minutes`, `Approve the draft minutes of 2 May`, `Minutes, 4 May`."""
_URGENT = pattern(
    "item.urgent", r"\A(?:items?|matters?|business)\b.{0,120}?\burgen(?:cy|t\s(?:business|matters?|items?|attention))\b"
)
"""`To consider any items that the Chairman agrees to take as urgent business`."""
_UNDER_RULES = pattern(
    "item.under_rules",
    r"\A(?:[\w’']{1,14}\s){0,3}(?:questions?|deputations?)\b.{0,80}?"
    r"\b(?:standing\sorders?|so\s\d{1,3}|procedure\srules?|rule\s\d{1,3}|with(?:out)?\snotice|on\snotice)\b",
)
"""`Questions from Members under Standing Order 12`; what members ask without a rule is business."""
_ANNOUNCING = pattern(
    "item.announcing", r"\A(?:(?:official|civic)\s)?(?:announcements|communications)(?:\s(?:by|from|of)\s.{2,40})?\Z"
)
"""`Communications by the Mayor`, `Official announcements`"""
_REFERENCE = pattern(
    "item.reference", r"(?:\d{2,4}/\d{2,6}(?:/[A-Z0-9]{1,8})?|\d{1,4}[a-z]{1,4}|(?:19|20)\d\d(?:[/–-]\d{2,4})?)\s\S"
)


def begins_with_reference(title: str) -> bool:
    """Say whether a title that begins with a figure begins with an application, a year or a measure: `20mph zones`."""
    return _REFERENCE.match(title) is not None


def is_procedural(title: str) -> bool:
    """Say whether a title is that of an item of procedure.

    >>> is_procedural("To receive apologies for absence"), is_procedural("Duck pond")
    (True, False)
    """
    lowered = _ITEM.sub("", _TO_DO.sub("", title.casefold(), count=1))
    bare = _BARE.match(lowered)
    return _is_known(lowered) or (bare is not None and _is_known(lowered[bare.end() :]))


def _is_known(lowered: str) -> bool:
    """Say whether a title in small letters, without what is to be done, is one that every agenda has."""
    words = lexicon().words
    whole = lowered.strip(" .:;") in words["meeting.procedural_whole"]
    if whole or lowered.startswith(words["meeting.procedural_titles"]):
        return True
    made = (_said_by_office(), _CHAIR, _DECLARING, _LAST_MINUTES, _URGENT, _UNDER_RULES, _ANNOUNCING)
    return any(one.match(lowered) for one in made)


@lru_cache(maxsize=1)
def _said_by_office() -> Pattern[str]:
    """Match what the chair of a meeting or the leader says at its beginning: `Lord Mayor’s communications`."""
    offices, says = (any_of(lexicon().words[f"meeting.procedural_{name}"]) for name in ("offices", "says"))
    return pattern(
        "item.said_by_office", rf"\A(?:(?:the|lord|town|city|deputy)\s){{0,2}}{offices}(?:['’]?s['’]?)?\s{says}\b"
    )
