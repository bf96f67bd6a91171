"""Whether a date is that of a sitting: `the minutes of 4 June`, `the November Committee`, `adjourned to 3 May`.

In: the words right before a date, and behind it. Out: yes or no. Will not: look at any other role (`frames`).
"""

from re import IGNORECASE

from schemas.patterns import pattern
from schemas.screening import screened

_OTHERS = r"(?:[\w,\s]{1,40}\d[\w\s]{0,16}(?:,|\sand)\s)?"
_MINUTES = screened(
    "date.of_minutes",
    rf"\bcofnodion\s(?:y\s|cyfarfod\s){{0,3}}$|\bminutes?\b(?:\s\([^()]{{1,40}}\))?\s(?:of|from|held|dated)\b[^;:£]{{0,90}}?(?:\b(?:of|on|held|dated|from|to)|,)\s{_OTHERS}(?:the\s)?$|\bminutes?\s(?:of|from|dated)\s{_OTHERS}(?:the\s)?$"
    r"|\b(?:minutes|notes\sof(?:\sthe)?)(?:\s?[:–,-])?\s(?:\w{4,9}day\s)?$|\b(?:previous\s)?minute\s(?:no\.?\s)?\d{1,4}[\w/.]{0,8}\s?[–-]\s$|\b(?:last|previous)\smeetings?\s\(\s?$"
    r"|\b(?:ordinary|special|annual|extraordinary|monthly)\s(?:general\s)?(?:(?:parish|town|community|council|committee|board|authority)\s)?meetings?\b[^;.]{0,40}?\bheld\son\s(?:the\s)?$",
    IGNORECASE,
)
_REFERENCE = screened(
    "date.of_reference", r"\bReferences?\s[–-][^.;]{0,80}(?:Committee|Council|Board|Cabinet|Panel),\s$"
)
_NEXT = screened(
    "date.of_next_meeting",
    r"(?:^|[.;]\s)Next:\s$|\bcyfarfod\snesaf:?\s(?:ar\s)?$|(?<!site\s)(?<!public\s)\bmeetings\s(?:of\sthe\s\w{4,14}\s)?(?:to\s|will\s)?be\sheld\son\s(?:[\w,\s]{0,60}\d[\w\s]{0,16}(?:,|\sand)\s)?$|\b(?:DONM|(?:next|future)\smeetings?|[Dd]ates\sof\s(?:the\s)?[Mm]eetings)\b\s?(?:[:–-]|on|is|was|would|will|be|to|held|take|place|scheduled|for|at|of|\s)*(?:\d{1,2}\s[A-Z][a-z]{2,8},\s){0,3}(?:\w{4,9}day\s)?(?:the\s)?$",
    IGNORECASE,
)
_MEETS = screened(
    "date.of_sitting",
    r"\b(?:(?:to|at|until|for|before)\s(?:its|the|this|their|our|a)\s(?:[\w’'-]{1,20}\s){0,4}(?:[Mm]eetings?|session|sitting)"
    r"|(?:to\sthis|before\s(?:the|this))\s(?:Sub-)?(?:Committee|Board|Panel|Forum|Council|Members)"
    r"|to\sthe\s(?:Sub-|Joint\s|Select\s|Schools\s)?(?:Committee|Panel|Forum)"
    r"|(?:Committee|Board|Panel|Forum|Council|Cabinet)(?:\s(?:to|will|would|is\sto|had\sto))?\s(?:next\s)?meets?"
    r"|session|continue\s[\w\s]{0,40}\sto|reconvened|stands?\sadjourned\s(?:to|until)|adjourn(?:ed)?\s(?:the\s\w{3,14}\s)?(?:to|until))"
    rf"\s(?:held\s|to\sbe\sheld\s)?(?:on\s|in\s|of\s)?{_OTHERS}(?:the\s)?$",
)
_ON_AGENDA = screened(
    "date.on_agenda",
    r"\b(?:agenda|work\sprogramme|forward\splan|be\sadded)\b[^.;,:]{0,20}\s(?:for|in)\s$|\blast\sconsidered\b[^.;,]{0,30}\son\s$",
    IGNORECASE,
)
"""What is put on an agenda for a month comes to the sitting of that month."""
_BEFORE_SITTING = pattern(
    "date.before_sitting",
    r"\s(?:[A-Z][\w’'-]{1,20}\s){0,3}(?:meetings?|Meetings?|session|sitting|agenda|cycle|Committee|Board|Panel|Forum|Council|Cabinet|Executive)\b",
)
_BACK = screened(
    "date.report_back",
    r"\breport(?:s|ing)?\sback\s(?:to\s(?:the\s|this\s)?(?:[A-Z][\w-]{1,20}\s){0,2}(?:Committee|Council|Board|Panel|Cabinet|Forum|meeting)\s)?(?:on|in)\s$",
    IGNORECASE,
)
"""Who reports back in a month does so at the sitting of that month."""


def sits(before: str, behind: str) -> bool:
    """Say whether a body sits on a date, has sat or will."""
    if _MEETING_BEHIND.match(behind):
        return True
    return any(
        one.search(before) for one in (_MINUTES, _REFERENCE, _NEXT, _MEETS, _ON_AGENDA, _BACK)
    ) or _is_before_sitting(before, behind)


_MEETING_BEHIND = pattern(
    "date.meeting_behind", r"\s[Mm]eeting\sof\s(?:the\s)?(?:[A-Z]\w{1,20}\s){0,3}(?:Council|Committee|Board|Panel)\b"
)
"""`6th February 2019 Meeting of the Council`"""


def _is_before_sitting(before: str, behind: str) -> bool:
    """Say whether a bare month or a day names a sitting: `the November Committee`, `’s December meeting`."""
    return bool(_ITS.search(before) and _BEFORE_SITTING.match(behind))


_ITS = pattern("date.its", r"(?:\b(?:the|its|their|our|this|to|next|for|at|until|before)|[’']s)\s$", IGNORECASE)
