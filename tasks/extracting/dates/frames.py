"""What the words right around a date make of it, whatever else its clause says: `the minutes of 4 June`, `from 1 May`.

In: the words of a sentence before and behind a date. Out: its role, or None where they do not tell. Will not: weigh
one word of the clause against another (`roles`).

The order is that of the roles: a sitting first, then a stretch, a last moment, what was past, what begins.
"""

from collections.abc import Callable
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon

REACH = 120
"""How many characters of the sentence on either side are looked at."""

_DAYS = r"(?:\s*(?:the\s|on\s|(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?\s(?:on\s)?)))*"
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
_OTHER_BODY = screened(
    "date.of_other_body",
    r"\b[A-Z][\w’'-]{1,20}\s(?:Board|Committee|Cabinet|Council|Panel)\b[\w\s,]{0,60}\bits\s(?:last\s|next\s)?meeting\b[\w\s]{0,24}$",
)
_VISIT = screened(
    "date.of_visit",
    r"\b(?:site\s)?visits?\b(?:(?!\smeetings?\b)[^.;]){0,30}\s(?:on|for)\s(?:the\s)?$|\bweek\sof\s$",
    IGNORECASE,
)
_NOT_UNTIL = screened(
    "date.not_until",
    r"\b(?:not|n’t|n't|never|cannot)\s(?:be\s|yet\s|now\s|been\s)?[\w\s]{0,40}\b(?:until|before)\s(?:the\s)?$",
    IGNORECASE,
)
_UNTIL = screened(
    "date.until_time",
    rf"\b(?:until|expir(?:y|es)\s[^.;]{{0,60}}:|deadline\sof|closing|due(?:\sdate)?:|deadline:|extend(?:ed)?\s(?:the\s|its\s)?(?:\w{{3,12}}\s)?to){_DAYS}\s?$",
    IGNORECASE,
)
_ENDING = screened(
    "date.of_end",
    r"\b(?:contracts?|leases?|agreements?|licence|term|tenancy|funding|fund|scheme|grant|pads|batter(?:y|ies)|plan|certificate|policy)\b[\w\s]{0,30}\b(?:(?:will\s|would\s)?(?:expires?|ends?|runs?\sout)|expired|ended|ran\sout)\s(?:on|in|at)\s(?:the\s)?$",
    IGNORECASE,
)
_CLOSES = screened(
    "date.of_closing",
    r"\b(?:consultations?|comments|responses|representations|submissions|nominations|applications)\b[\w\s]{0,40}\s(?:to|closes?|closing|ends?|ending)(?:\son)?\s(?:the\s)?$"
    r"|\b(?:fund|grants?|survey|window|competition)\b[^.;]{0,40}\scloses(?:\son)?\s(?:the\s)?$|\b(?:lapses?\son|is\sdue\sat)\s(?:the\s)?$|\bconsultation,\scloses\s$",
    IGNORECASE,
)
_RAN = screened(
    "date.that_ran",
    r"\b(?:consultation|survey)\s(?:had\s(?:run|been\s\w+)|ran|was\s(?!valid\b|due\b|open\b)\w+)\s(?:\w+\s){0,4}(?:to|until)\s(?:the\s)?$",
    IGNORECASE,
)
_POSITION = screened(
    "date.of_position",
    r"\bpayments?\s(?:of|totalling)\s£[\d,.]{1,12}(?:\sin\s\w{3,9}(?:,|\sand)\s£[\d,.]{1,12})?\sin\s$|"
    r"\b(?:position|accounts|performance|monitoring|spend|spending|expenditure|income|activity|receipts|payments|transactions|salary|salaries|wages)\b[\w\s]{0,30}(?:\sto\s(?:the\s)?|\sfor\s|\s\()$",
    IGNORECASE,
)
_COUNTED = screened(
    "date.of_count",
    r"\b(?:crimes|incidents|journeys|appointments|calls|visits|complaints|accidents|requests|notices|vehicles|reports)\b(?:\s(?:had\s)?(?:been\s)?(?:was|were)?\s?[a-z]{3,12})?\sin\s$"
    r"|\bthere\s(?:were|had\sbeen)\s[\d,]{1,9}\s[a-z]{3,14}\sin\s$",
    IGNORECASE,
)
"""`there had been 24 crimes in`: a stretch that figures belong to."""
_COMPARED = screened(
    "date.compared",
    r"\bsame\s(?:period|months?|quarter|time)\s(?:of|in)\s$|\b(?:of|than)\sits\s(?:level\s(?:in|of)\s)?$"
    r"|\b(?:compared\s(?:with|to)|against)\s(?:the\s)?(?:[\d,.%]{1,9}|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:[a-z]{2,14}\s){0,2}in\s$",
    IGNORECASE,
)
"""What figures are compared with: `74 people, against 81 in`, `more than in the same months of`."""
_BACK = screened(
    "date.report_back",
    r"\breport(?:s|ing)?\sback\s(?:to\s(?:the\s|this\s)?(?:[A-Z][\w-]{1,20}\s){0,2}(?:Committee|Council|Board|Panel|Cabinet|Forum|meeting)\s)?(?:on|in)\s$",
    IGNORECASE,
)
"""Who reports back in a month does so at the sitting of that month."""
_GOES_UP = screened(
    "date.goes_up",
    r"\b(?:go|goes|rise|rises|increase|increases|come\sdown|go\sdown|fall)\s(?:up\s)?(?:from\s£?[\d.,]{1,9}p?\s)?(?:to|by)\s£?[\d.,]{1,9}[%p]?\s(?:a\s\w{3,8}\s)?(?:in|on|from)\s$",
    IGNORECASE,
)
"""`the charge would go up from £46 to £52 in April`"""
_STOOD = screened(
    "date.as_at",
    r"(?:\b(?:as\sat|as\sof)\s(?:the\s)?|\b(?:stood|standing|was|were|valued)\s(?:at\s)?£?[\d.,]+\s?(?:%|bn|m|k|million|billion)?\s(?:at|on|in)\s(?:the\s)?)$",
    IGNORECASE,
)
_DONE = pattern(
    "date.done",
    r"\b(?:had|have|has|was|were)\s(?:\w{2,12}ly\s)?(?:been\s)?\w{1,20}(?:ed|en|lt|ld|nt|un|id|ade|ost|ut|et)\s(?:(?!(?:to|that|for|until|be)\s)\w{1,14}\s){0,7}(?:on|in|at|of)\s(?:the\s)?$"
    r"|\b(?:agreed|made|signed|adopted|approved|published|received|submitted|issued|ended|died|dated|commissioned|set\sup|launched|withdrawn|closed|(?:taken|made)\sby\s(?:the\s)?(?:\w{1,14}\s){0,2}\w{1,14})\s(?:on|in)\s(?:the\s)?$",
    IGNORECASE,
)
_FIXED = pattern("date.fixed_for", r"\b(?:fixed|arranged|booked|pencilled\sin)\sfor\s(?:the\s)?$", IGNORECASE)
"""`a visit had been fixed for 12 May`, which is still to come unless the day is past."""
_THEN = screened(
    "date.told_then",
    r"\b(?:(?:decision|letter|e-?mail|resolution)\s(?:of|dated)|than\sin|since\s(?!then\b)[^.;,]{3,60}\sin|(?:down|up)\sfrom\s[\d,.]{1,9}%?\s(?:in|at))\s(?:the\s)?$",
    IGNORECASE,
)
"""What a figure is compared with, and what is told since: `five more than in`, `since the budget was set in`."""
_TO_COME = pattern(
    "date.to_come", r"\b(?:will|would|shall|should|to|be|may|might|could|can)\b(?:\s\w{1,14}){0,6}\s?$", IGNORECASE
)
_FROM = pattern("date.begins_from", r"\bfrom\s(?:the\s)?$", IGNORECASE)
_UP_TO = pattern("date.goes_to", r"\s(?:to|until|till|up\sto|through|onwards?\sto)\s")
_NOT_BEGUN = pattern(
    "date.not_begun",
    r"\b(?:withdraw|withdrawn|received|letter|email|correspondence|report|resign|resigned|vacant|moved(?!\sthat)|transferred|brought\sforward|slipped|deferred|postponed|changed|removed|carried\sforward)\b",
    IGNORECASE,
)


_IN_FORCE = screened(
    "date.decision_in_force",
    r"\bdecisions?\b[^.;]{0,60}\b(?:take\seffect|come\sinto\s(?:force|effect)|be\simplemented)"
    r"\s(?:on|from|at\s[\w.: ]{1,12}\son)\s$"
    r"|\b[Ii]mplementation\s(?:date\s)?of\s(?:the\s)?decisions?:?\s$",
    IGNORECASE,
)
_WORKS = screened(
    "date.of_works",
    r"\b(?:works?|construction|building|recruitment|demolition|clearance|resurfacing|repairs)\s(?:(?:on|of|at)\s(?:[\w’'-]{1,14}\s){1,4})?(?:was\s|were\s|is\s|are\s)?(?:(?:will|would|should|could|due\sto|to|expected\sto|planned\sto)\s)?(?:starts?|begins?|commences?)\s(?:on|in)\s(?:the\s)?$"
    r"|\bstart\sworks?\son\s(?:the|an?|its|their)\b[^.;,]{0,40}\s(?:on|in)\s(?:the\s)?$",
    IGNORECASE,
)
_TALKS = screened(
    "date.of_talks",
    r"\b(?:consultations?|talks|hearing|inquiry|inquest|interviews)\b[^.;]{0,50}\b(?:start|begin|commence|open)\s(?:on|in)\s(?:the\s)?$"
    r"|\bopen\sthe\s(?:hearing|inquiry|inquest)\s(?:on|in)\s(?:the\s)?$|\bappoint(?:ed)?\b[^.;]{0,80}\sfrom\s(?:the\s)?$",
    IGNORECASE,
)
"""A hearing that opens, or somebody appointed from a day, is no service."""
_FOR_SO_LONG = r"for\s(?:\d{1,2}|a|one|two|three|four|five|six|eight|ten|twelve)\s(?:day|week|month|night)s?"
_LASTING = pattern("date.lasting_from", rf"\b{_FOR_SO_LONG}\sfrom\s(?:the\s)?$", IGNORECASE)
_LASTS = pattern("date.that_lasts", rf"\s{_FOR_SO_LONG}\b", IGNORECASE)


def _is_short(before: str, behind: str) -> bool:
    """Say whether what begins then is soon over: `closed for three weeks from`, `from 14 November for 5 weeks`."""
    return bool(_LASTING.search(before) or (_FROM.search(before) and _LASTS.match(behind)))


def framed(before: str, behind: str) -> DateRole | None:
    """Return the role that the words right before a date, or right behind it, give it.

    >>> framed("the Minutes of the meeting held on ", " be approved").value
    'meeting'
    """
    return next((role for applies, role in _RULES if applies(before, behind)), None)


def _sits(before: str, behind: str) -> bool:
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


def _begins(before: str, behind: str) -> bool:
    return bool(_FROM.search(before) and not _UP_TO.match(behind) and not _NOT_BEGUN.search(before[-60:]))


def _starts(before: str, _: str) -> bool:
    return bool(_starting().search(before))


@lru_cache(maxsize=1)
def _starting() -> Screened:
    return screened(
        "date.starting", rf"\b{any_of(lexicon().words['dates.starting'])}\s(?:on|in|from|at)\s(?:the\s)?$", IGNORECASE
    )


def _somebody_starts(before: str, _: str) -> bool:
    """Say whether it is a person who starts: `a permanent Director would be starting in`, not a service."""
    started = _starting().search(before)
    return (
        started is not None and _somebody().search(before, max(0, started.start() - _NEAR), started.start()) is not None
    )


_NEAR = 60


@lru_cache(maxsize=1)
def _somebody() -> Pattern[str]:
    posts, titles = any_of(lexicon().words["dates.posts"]), any_of(lexicon().words["people.honorifics"])
    return pattern(
        "date.somebody",
        rf"(?:\b{posts}\b(?!['’]s?\s(?:\w{{3,}}\s)?(?:service|scheme|review))|\b{titles}\.?\s[A-Z]|\b(?:[Ss]?[Hh]e|who)\b)(?:(?!\b(?:it|they|this)\b)[^.;:])*$",
    )


def _done(before: str, _: str) -> bool:
    told = _DONE.search(before) or (_simply_past().search(before) and not _RATHER.search(before[-_NEAR:]))
    return bool(told and not _TO_COME.search(before[-40:])) or bool(_THEN.search(before))


_RATHER = pattern(
    "date.rather_to_come",
    r"\b(?:to|be|being|will|would|shall|should|may|might|could|can)\s(?:\w{2,14}\s){0,9}$",
    IGNORECASE,
)


@lru_cache(maxsize=1)
def _simply_past() -> Screened:
    """Match a verb that tells what happened, with few words between it and the date: `took up post on`."""
    verbs, settled = (any_of(lexicon().words[f"dates.{name}"]) for name in ("past_verbs", "settled"))
    few = r"(?:(?!(?:to|that|for|until|be|by|and|or|but)\s)[\w’'-]{1,20}\s)"
    return screened(
        "date.simply_past", rf"\b(?:{verbs}\s{few}{{0,3}}|{settled}\s{few}{{1,7}})(?:on|in)\s(?:the\s)?$", IGNORECASE
    )


_RULES: tuple[tuple[Callable[[str, str], object], DateRole], ...] = (
    (lambda before, _: _OTHER_BODY.search(before) or _VISIT.search(before), DateRole.EVENT),
    (_sits, DateRole.MEETING),
    (lambda before, _: _IN_FORCE.search(before) or _WORKS.search(before), DateRole.MILESTONE),
    (lambda before, _: _RAN.search(before), DateRole.HISTORIC),
    (lambda before, _: _COMPARED.search(before), DateRole.PERIOD),
    (lambda before, _: _GOES_UP.search(before), DateRole.START_OF_SERVICE),
    (lambda before, _: _POSITION.search(before) or _COUNTED.search(before), DateRole.PERIOD),
    (lambda before, _: _STOOD.search(before), DateRole.HISTORIC),
    (lambda before, _: _NOT_UNTIL.search(before), DateRole.START_OF_SERVICE),
    (lambda before, _: _ENDING.search(before), DateRole.EVENT),
    (lambda before, _: _UNTIL.search(before) or _CLOSES.search(before), DateRole.DEADLINE),
    (lambda before, _: _FIXED.search(before), DateRole.EVENT),
    (_done, DateRole.HISTORIC),
    (lambda before, _: _TALKS.search(before), DateRole.EVENT),
    (_somebody_starts, DateRole.EVENT),
    (_is_short, DateRole.EVENT),
    (_starts, DateRole.START_OF_SERVICE),
    (_begins, DateRole.START_OF_SERVICE),
)
