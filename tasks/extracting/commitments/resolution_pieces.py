"""The pieces of a resolution: what it decides or gives to somebody to do, one by one.

In: the words of a resolution. Out: the bounds of each piece. Will not: say which piece is a task.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from schemas.screening import screened
from tasks.extracting.commitments.open_verbs import open_base
from tasks.extracting.commitments.promises import ENDS, Bounds, bare
from tasks.extracting.commitments.task_doers import NEXT, doer_at
from tasks.extracting.commitments.work_verbs import doing_at, first_doing
from tasks.extracting.decisions.vote_behind import told_vote

_CUT = pattern(
    "task.cut",
    r";\s*+(?:and\s++)?(?:\([ivx\da-z]{1,4}\)\s++)?|,?\s(?:and|but)\s(?:\([ivx\da-z]{1,4}\)\s++)?(?=that[\s,])|,\s(?=that\s)"
    r"|\sand\s(?=an?\s(?:[\w-]{1,20}\s){0,2}?(?:report|update|letter|meeting|briefing|seminar|workshop|review|visit)\s(?:[\w-]{1,20}\s){0,8}?be\s)"
    r"|\sand\s(?:\(?[ivx\da-z]{1,4}\)\s++)?(?=to\s(?:receive|request|ask|instruct|write|invite|contact|seek|obtain|arrange|investigate)\b|(?:to\s)?(?:REMIT|REQUEST|INSTRUCT|ASK|remit|request|instruct|ask)(?:T?ED|t?ed)?\b)"
    r"|\sand\s\(?[ivx\da-z]{1,4}\)\s++(?=(?:ask|request|write|invite|instruct)\s)"
    r"|,?\sand\s(?=(?:asks|requests|invites|instructs|urges|calls)\s(?:on|upon|for|that|the|its|all|officers|[A-Z]))"
    r"|(?P<besides>,?\sand\s(?=(?:the|this|these|an?|all)\s(?:[\w’-]{1,20}\s){1,8}?be\s))"
    r"|\sand\s(?=(?:provide|submit|bring|present|report)\s(?:an?|back|to|regular|further)\b)"
    r"|(?P<another>,?\sand\s(?=(?:the\s|[A-Z]|[Oo]fficers\s)))",
)
"""`besides` something else is to `be` done, `another` has a task, where what stands before has a verb of its own."""
_LEAD = pattern(
    "task.lead",
    r"(?:(?:[Ii]t\swas\s)?(?:RESOLVED|Resolved|resolved|AGREED|Agreed|Decided|DECIDED|decided)|[Ii]t\swas\s(?:\w{4,12}\s)?agreed(?=\s(?:that|to|for)\s))\b(?:\s\([^()]{1,40}\)|:?\s[Oo]n\s(?:the|a)\s(?:proposal|proposition|motion)\s[^.;:]{3,120}?(?=\sthat\s)|,?\s(?:[a-z]{4,14}ly|with\s[^.;:]{3,60}?\s(?:dissenting|abstaining|against)),?(?=\s(?:that|to)\s))?[\s:–-]{0,4}(?:[Tt]hat\b|[Ff]or(?=\s(?:the\s|[A-Z])[^.;:]{2,60}?\sto\s))?\s*+(?:\([ivxa-z\d]{1,4}\)\s++)?"
    r"|\(?[ivxa-z\d]{1,4}\)\s++",
)
_LATER_LEAD = screened(
    "task.later_lead",
    r"\b(?:RESOLVED|AGREED)\b(?:\s\([^()]{3,40}\)|\son\s(?:the|a)\s(?:proposal|proposition|motion)\s[^.;:]{3,120}?(?=\sthat\s))?[\s:–-]{0,4}(?:[Tt]hat\b)?\s*+"
    r"|(?:\b(?:and|was|[Cc]ouncil|[Cc]ommittee|[Mm]embers|therefore|unanimously)|\)),?\sresolved\b(?:[\s,][^.;:]{3,80}?)??,?\s(?:that\b\s*+|(?=to\s[a-z]))"
    r"|(?:\b[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Ff]orum|\b[Mm]embers)\s(?:\w{4,12}\s)?(?:agreed|AGREED|decided)\s(?=to\s[a-z])",
)


def pieces_of(text: str) -> Iterator[Bounds]:
    """Yield the bounds of each piece, in reading order, without the lead-in."""
    lead = _LEAD.match(text) or _LATER_LEAD.search(text)
    start = lead.end() if lead else 0
    for cut in _CUT.finditer(text, start):
        joins = cut.group("besides") or cut.group("another")
        if joins and not _is_whole(text, start, cut.start()):
            continue
        if cut.group("another") and not _has_task(text, cut.end()):
            continue
        yield bare(text, start, cut.start())
        start = cut.end() + (len("that ") if text.startswith("that ", cut.end()) and "(" not in cut.group(0) else 0)
    voted = told_vote().search(text, start)
    end = voted.start() if voted else len(text)
    if text[start:end].strip(ENDS) not in ("", "and", "or"):
        yield bare(text, start, end)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Say whether a piece has its verb: not `the Chair` of `the Chair and the Clerk be asked`."""
    doing = first_doing(text, start, start, end)
    if text.startswith("to ", start):
        return True
    return " be " in text[start:end] or (doing is not None and doing.verb.form == "base")


def _has_task(text: str, position: int) -> bool:
    """Say whether somebody stands at a place with his verb behind him: `the Clerk place the order`."""
    doer = doer_at(text, position, len(text))
    nearest = NEXT.match(text, doer[1]) if doer else None
    if nearest is None or nearest.group("be"):
        return False
    return (open_base(text, position, nearest.end()) or doing_at(text, position, nearest.end(), be=False)) is not None
