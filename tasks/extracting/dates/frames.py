"""What the words right around a date make of it, whatever else its clause says: `the minutes of 4 June`, `from 1 May`.

In: the words of a sentence before and behind a date. Out: its role, or None where they do not tell. Will not: weigh
one word of the clause against another (`roles`).

The order is that of the roles: a sitting first, then a stretch, a last moment, what was past, what begins.
"""

from collections.abc import Callable
from functools import lru_cache
from re import IGNORECASE

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.beginnings import (
    GOES_UP,
    IN_FORCE,
    NEAR,
    NOT_UNTIL,
    TALKS,
    WORKS,
    begins,
    is_short,
    somebody_starts,
    starts,
)
from tasks.extracting.dates.on_sitting_days import sits

REACH = 120
"""How many characters of the sentence on either side are looked at."""
_DAYS = r"(?:\s*(?:the\s|on\s|(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?\s(?:on\s)?)))*"
_OTHER_BODY = screened(
    "date.of_other_body",
    r"\b[A-Z][\w’'-]{1,20}\s(?:Board|Committee|Cabinet|Council|Panel)\b[\w\s,]{0,60}\bits\s(?:last\s|next\s)?meeting\b[\w\s]{0,24}$",
)
_VISIT = screened(
    "date.of_visit",
    r"\b(?:site\s)?visits?\b(?:(?!\smeetings?\b)[^.;]){0,30}\s(?:on|for)\s(?:the\s)?$|\bweek\sof\s$",
    IGNORECASE,
)
_UNTIL = screened(
    "date.until_time",
    rf"\b(?:until|expir(?:y|es)\s[^.;]{{0,60}}:|deadline\sof|closing(?:\sdate\sof)?|due(?:\sdate)?:|deadline:|extend(?:ed)?\s(?:the\s|its\s)?(?:\w{{3,12}}\s)?to){_DAYS}\s?$",
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
    r"\b(?:position|accounts|performance|monitoring|spend|spending|expenditure|income|activity|receipts|payments|transactions|salary|salaries|wages)\b[\w\s]{0,30}(?:\sto\s(?:the\s)?|\sfor\s|\s\()$"
    r"|\b(?:salary|salaries|wages|payroll|PAYE)\s$",
    IGNORECASE,
)
_COUNTED = screened(
    "date.of_count",
    r"\b(?:crimes|incidents|journeys|appointments|calls|visits|complaints|accidents|requests|notices|vehicles|reports)\b(?:\s(?:had\s)?(?:been\s)?(?:was|were)?\s?[a-z]{3,12})?(?:\sin\s(?:the|this)\s(?:town|village|parish|area|ward|borough|district|county|month))?\s(?:in|of)\s$"
    r"|\bin\sthe\smonth\sof\s$|\bfigures\s(?:to\s(?:the\s)?|for\s)$"
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


def framed(before: str, behind: str) -> DateRole | None:
    """Return the role that the words right before a date, or right behind it, give it.

    >>> framed("the Minutes of the meeting held on ", " be approved").value
    'meeting'
    """
    return next((role for applies, role in _RULES if applies(before, behind)), None)


def _done(before: str, _: str) -> bool:
    told = _DONE.search(before) or (_simply_past().search(before) and not _RATHER.search(before[-NEAR:]))
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
    (sits, DateRole.MEETING),
    (lambda before, _: IN_FORCE.search(before) or WORKS.search(before), DateRole.MILESTONE),
    (lambda before, _: _RAN.search(before), DateRole.HISTORIC),
    (lambda before, _: _COMPARED.search(before), DateRole.PERIOD),
    (lambda before, _: GOES_UP.search(before), DateRole.START_OF_SERVICE),
    (lambda before, _: _POSITION.search(before) or _COUNTED.search(before), DateRole.PERIOD),
    (lambda before, _: _STOOD.search(before), DateRole.HISTORIC),
    (lambda before, _: NOT_UNTIL.search(before), DateRole.START_OF_SERVICE),
    (lambda before, _: _ENDING.search(before), DateRole.EVENT),
    (lambda before, _: _UNTIL.search(before) or _CLOSES.search(before), DateRole.DEADLINE),
    (lambda before, _: _FIXED.search(before), DateRole.EVENT),
    (_done, DateRole.HISTORIC),
    (lambda before, _: TALKS.search(before), DateRole.EVENT),
    (somebody_starts, DateRole.EVENT),
    (is_short, DateRole.EVENT),
    (starts, DateRole.START_OF_SERVICE),
    (begins, DateRole.START_OF_SERVICE),
)
