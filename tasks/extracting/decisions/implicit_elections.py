"""Sentences that tell who was chosen: `Councillor Heron was duly elected Chair`, `The Mayor declared Mr Teal elected`.

In: the words of a sentence. Out: what it says, or None. Will not: take who was only put forward.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from seeds.deciding import adverb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.done_by_others import by_others
from tasks.extracting.decisions.implicit_forms import any_listed, is_history
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.votes.mover_names import titled_name


def chosen(words: str) -> Said | None:
    """Read `Councillor Heron was duly elected Chair for the year`, `Mrs Teal was co-opted`."""
    if unopposed := _UNOPPOSED.match(words):
        return Said(0, Weight.NO_KEYWORD, None, unopposed.group("verb"), unopposed.span("who"))
    if told := _FOLLOWING.match(words) or (_declaring().match(words) if "declared" in words else None):
        return Said(0, Weight.NO_KEYWORD, None, told.group("verb"), told.span("who"))
    match = _choosing().search(words)
    if match is None:
        return _put_on_panel(words) or _chosen_without_was(words)
    if _NOBODY.search(words, 0, match.end()) or (match.group("post") and _is_elsewhere(words, match.end())):
        return None
    put_up = _NOMINATING.search(words, 0, match.start())
    if _is_only_moved(words, match, put_up):
        return None
    name = _named().search(words, max(0, match.start() - 60), match.start())
    led = words.startswith(lexicon().words["decisions.on_motion"]) or _SECONDS_AND.match(words)
    start = name.start() if name and led else _behind_another(words, match.start())
    weight = Weight.NO_KEYWORD if match.group("how") else Weight.ONLY_OUTCOME
    weight = Weight.ALWAYS if _FOR_NOW.match(words, match.end()) or "accordingly" in match.group("how") else weight
    weight = Weight.ONLY_OUTCOME if put_up and match.group("was") == "be" else weight
    return Said(start, weight, None, match.group("verb"), (start, match.start("was")), start=start)


def _put_on_panel(words: str) -> Said | None:
    """Read `Cllrs Heron and Teal were appointed as the interview panel`, of what a council sets up in small letters."""
    match = _ON_PANEL.match(words)
    if match is None or _is_elsewhere(words, match.end()) or _NOBODY.search(words, 0, match.end()):
        return None
    return Said(0, Weight.ONLY_OUTCOME, None, match.group("verb"), match.span("who"))


_ON_PANEL = screened(
    "implicit.on_panel",
    r"\A(?P<who>(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr)\b(?:(?!\b(?:that|said|who|which|he|she)\b)[^;:]){2,160}?)\s(?:was|were)\s(?:then\s|duly\s|unanimously\s){0,2}"
    r"(?P<verb>appointed|elected|nominated|re-appointed|reappointed)\s(?:as|on|to(?:\s(?:form|serve\son|sit\son|join|be|make\sup))?)\s(?:(?:the|an?|its|this)\s)?"
    r"(?:[a-z-]{3,14}\s){0,3}?(?:panel|working\s(?:group|party)|sub-?committee|committee|judges|scrutineers?|tellers?|delegates?)\b(?!\s(?:of|at|in|for)\s(?:the\s)?[A-Z])",
)


def _is_elsewhere(words: str, end: int) -> bool:
    """Say whether others filled a post, or at another time: `was appointed auditor by the County Council`."""
    return is_history(words[end:]) or by_others().match(words, end) is not None


def _behind_another(words: str, until: int) -> int:
    """Return where a clause begins behind one that moves nothing: `The Council voted; Mrs Teal was co-opted`."""
    stop = words.rfind("; ", 0, until)
    return stop + 2 if stop > 0 and not _PUT_UP.search(words, 0, stop) else 0


_NOBODY = pattern(
    "implicit.nobody_chosen",
    r"(?:(?<=^)|(?<=\sand\s)|(?<=\sbut\s)|(?<=[,;]\s))(?:[Nn]o(?!\s(?:other|further)\b)|[Nn]obody|[Nn]one|[Nn]either)\b[^.;:,]{0,100}$",
)
"""`No vice-chairman was elected.` chooses nobody."""
_PUT_UP = pattern("implicit.put_up", r"\b(?i:propos|nominat|second|mov(?:ed|ing)\b|no\sother)")


def _is_only_moved(words: str, match: Match[str], put_up: Match[str] | None) -> bool:
    """Say whether somebody is only put up, by a motion, one proposer or an amendment; others tell the outcome."""
    alone = put_up is not None and put_up.group(0).lower().endswith("proposed that ") and "econded" not in words
    moved = match.group("was") == "be" and (words.startswith("That ") or alone)
    return moved or ("amendment" in words[: match.start()] and puts_forward(words))


def puts_forward(words: str) -> bool:
    """Say whether somebody is moved for an office, and what follows may choose another."""
    return _NOMINATING.search(words) is not None


_UNOPPOSED = pattern(
    "implicit.unopposed",
    r"(?:There\sbeing|As\sthere\swere|With)\sno\s(?:other|further)\snominations?(?:,\s|\s(?=he\b|she\b|they\b))(?P<who>he|she|they|[A-Z][^.,;:]{2,60}?)\s(?:was|were)\s(?:duly\s|therefore\s|declared\s){0,2}(?P<verb>appointed|elected|nominated)\b",
)


_FOLLOWING = pattern(
    "implicit.following_chosen",
    r"(?P<who>The\sfollowing\b[^.;:]{0,80}?)\s(?:was|were)\s(?:then\s|duly\s|unanimously\s)?(?P<verb>appointed|elected|re-elected|re-appointed|reappointed|nominated|co-opted)\b",
)
"""`The following representatives were appointed:`"""


@lru_cache(maxsize=1)
def _declaring() -> Screened:
    """Match `The Mayor declared Councillor Heron duly elected Deputy Mayor`."""
    offices = any_listed("offices")
    return screened(
        "implicit.declaring",
        rf"(?:The\s)?(?:{offices}|Clerk|Chief\sExecutive|Returning\sOfficer)\s(?:then\s|duly\s|thereupon\s)?declared\s(?:that\s)?"
        r"(?P<who>[A-Z][^.;:,]{2,50}?)\s(?:(?:was|were|had\sbeen|to\sbe)\s)?(?:duly\s)?(?P<verb>elected|appointed|re-elected)\b",
    )


_SECONDS_AND = pattern("implicit.seconds_and", r"[A-Z][^.;:]{2,50}?\s(?i:seconded)(?:\sthis|\sit)?,?\sand\s")
"""`Cllr Heron SECONDED and Cllr Teal was elected Chairman.`"""
_NOMINATING = pattern("implicit.nominating", r"\b(?i:moved|proposed|nominated)\b[^.;:]{0,160}?\sthat\s")
"""Who is only put forward is chosen by what follows: `It was moved by Councillor Heron that Miss Teal be elected`."""


def _chosen_without_was(words: str) -> Said | None:
    """Read `Jo Heron elected Chairman.`, a line of minutes that leaves the verb out."""
    match = _elected_line().match(words) or (_to_continue().match(words) if " to " in words else None)
    if match is None:
        return None
    return Said(0, Weight.NO_KEYWORD, None, "appointed", (0, match.end("who")))


@lru_cache(maxsize=1)
def _to_continue() -> Screened:
    """Match `Jo Heron to continue as Vice Chairman.`"""
    return screened(
        "implicit.to_continue_as",
        rf"\A(?P<who>[A-Z][\w’'.-]{{0,20}}(?:\s[A-Z][\w’'.-]{{0,20}}){{1,4}})\sto\s(?:(?:continue|remain|stay|serve)\s(?:on\s)?as|remain|be)\s(?:the\s|our\s)?{any_listed('offices')}\b[^.;:]{{0,60}}\.?$",
    )


@lru_cache(maxsize=1)
def _elected_line() -> Screened:
    chosen_, offices = any_listed("chosen"), any_listed("offices")
    return screened(
        "implicit.elected_line",
        rf"(?P<who>[A-Z][\w’'.-]{{0,20}}(?:\s[A-Z][\w’'.-]{{0,20}}){{1,4}})\s(?:{adverb()}\s)?(?P<verb>{chosen_})\s(?:as\s)?(?:the\s)?(?:{_FOR_A_TIME}\s)?"
        rf"{offices}\b[^.;:]{{0,60}}\.?$",
    )


_INTO = (
    r"\s(?:(?:as|to\sbe|to\s(?:serve|act)(?:\s(?:another|a\s(?:further|second|third))\s(?:year|term))?\sas|to\scontinue\sas|for|to\sthe\s(?:office|post|position|role)\sof)\s)?"
    r"(?:(?:the|our|its|a|an|this\s[Cc]ouncil[’']s|the\s[Cc]ouncil[’']s)\s)?"
)
"""What leads to the office: `elected to serve another year as Chairman`, `re-elected to the office of Mayor`."""
_FOR_A_TIME = r"(?:new|temporary|acting|interim|joint|Temporary|Acting|Interim|Joint)"
"""`elected as temporary Chairman`"""
_FOR_NOW = pattern(
    "implicit.for_now",
    r"(?:\s(?:of|for)\sthe\s[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20})?)?\sfor\s(?:the\sduration\sof\s)?(?:the|this)\s"
    r"(?:(?:ensuing|coming|remainder\sof\sthe|municipal|civic|\d{4}[/-]\d{2,4}(?:\smunicipal)?)\s){0,2}(?:hearing|meeting|year|item|term)\b",
)
"""An election tells of now, whatever is resolved below it: `was elected Chair for the hearing`."""


@lru_cache(maxsize=1)
def _named() -> Pattern[str]:
    return pattern("implicit.named", rf"{titled_name()}$")


@lru_cache(maxsize=1)
def _choosing() -> Screened:
    """Match ` was duly elected Chair`, ` was co-opted`, ` was appointed to the Harbours Board`."""
    chosen_, offices = any_listed("chosen"), any_listed("offices")
    return screened(
        "implicit.choosing",
        rf"\s(?P<was>was|were|be|is(?=\sduly\s))\s(?P<how>(?:(?:{adverb()}\s)?(?:proposed|nominated|voted\sin)(?:,?\s(?:and\s)?seconded)?(?:\s[^.;:]{{3,120}}?)?(?:\sand|,)\s(?:was\s)?)?(?:{adverb()}\s){{0,2}})(?:(?P<verb>(?i:{chosen_}))(?:{_INTO}(?:{_FOR_A_TIME}\s)?(?i:{offices})\b"
        rf"|{_INTO}(?:new\s)?(?P<post>{any_listed('council_posts')})\b|\sas\s(?:the\s|an?\s|our\s)?(?:[\w’']{{3,14}}\s){{0,3}}representatives?\b|\sas\s(?:an?\s)(?:new\s)?(?i:parish\s|town\s|community\s|village\s)?(?:[Cc]ouncillor|[Mm]ember\sof\sthe\s[Cc]ouncil)\b|\sto\s(?:chair\s(?:the|this)\b|(?:take\s)?the\s[Cc]hair\b|preside\b)|(?<=appointed)(?=\s(?:with\seffect\sfrom|in\splace\sof)\b)|(?<=declared\sappointed)\b|(?<=voted\sin)(?=\.?$|\sunanimously\b)|(?<=unopposed)\b|(?<=declared\selected)\b|(?<=and\selected)(?=\.?$|,)|(?:(?<=lected)|(?<=ointed))(?=\sen\s(?:bloc|masse)\b)|(?:(?<=eappointed)|(?<=e-appointed))(?=\.?$)|(?<=elected)(?=\.?$|\s\((?!in\b|since\b|\d)|\sfollowing\b|\sunanimously\b|\snem\b|\sby\s(?:\d|\w{{3,7}}\svotes|a\smajority|ballot))|(?<!elected)\sto\s(?:serve\son\s)?the\s(?=[A-Z])|\sto\s(?:fill\s)?(?:the|one\sof\sthe|a)\s(?:\w{{4,9}}\s)?(?:vacanc(?:y|ies)|vacant\s(?:seat|place|position|post|office)|casual\svacancy)\b(?![^.;:]{{0,60}}?\b(?:in|since)\s\d{{4}}\b)|\s(?=until\b|for\s(?:the|a)\b)|(?<=co-opted)\b))",
    )
