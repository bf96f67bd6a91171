"""The words without which a sentence says nothing of who was there.

In: words. Out: yes or no, so that most paragraphs cost one search. Will not: say what they tell (`attendance_sayings`).
"""

from schemas.patterns import pattern
from schemas.screening import screened


def tells_of_attendance(words: str) -> bool:
    """Say whether words have one of attendance among them, so that most paragraphs cost one search."""
    return _TRIGGER.search(words) is not None


def tells_of_replacing(words: str) -> bool:
    """Say whether one is replaced by another, and no more: not `had been replaced by Councillor Teal on the Board`."""
    return _REPLACED.search(words) is not None and _SEATED.search(words) is None


_REPLACED = pattern(
    "attendance.replaced",
    r"\s(?:was|were|is|being|has\sbeen|had\sbeen)\sreplaced\sby\s[^.;]{3,80}?(?:\.\s?[^.;]{1,40}?){0,3}\.?$",
)
_SEATED = pattern("attendance.seated", r"\s(?:as|on|to|until|because|following|since)\s")
_TRIGGER = screened(
    "attendance.trigger",
    r"[sneg]\sdelayed|\b(?:re)?(?:[yY](?i:mddiheur)|[aA](?i:polog|rrived|bsent)|[sS](?i:ubstitut)|[dD](?i:eputi[sz])|[iI](?i:n\s(?:place\sof|attendance))|[jJ](?i:oined)"
    r"|[eE](?i:ntered)|attend(?:ed|ing)\s(?:in\sh|the\smeeting\s(?:as|for\s[A-Z])|as|on\sh|for\s[A-Z])|also\sattended|[lL](?i:eft[\s.)\]])|[rR](?i:emotely)|[vV](?i:irtually)|[pP](?i:resent\b)"
    r"|(?:un|be\s|not\s)able\sto\s(?:attend|be)|not\s(?:attend|be\spresent)|(?:be|arrive|running)\s(?:a\slittle\s)?late\b"
    r"|ha[ds]\sto\sleave|[rR]easons?\sfor\s(?:the\s)?absence"
    r"|attended\s(?:from|until|on\sbehalf)|(?:[vV]ia|[bB]y)\s(?:Teams|Zoom|Microsoft)|depart(?:ed|s)|exit(?:ed|s)|connected\sto\sthe|admitted\sto\sthe|welcomed\sto\sthe|appeared\sat|turned\sup|went\shome\sat|took\sh(?:is|er)\sleave|the\splace\sof|(?:filled|stood)\sin\sfor|(?:attended|acted)\sas\s(?:the\s)?(?:deputy|nominee|reserve|alternate)\b|withdrew\sfrom\sthe\smeeting|retired\sfrom"
    r"|attended\s(?:(?:the\smeeting\s)?(?:in\saccordance|under|pursuant)|(?:the\smeeting\s)?(?:by|at\sthe)\sinvitation|(?:the\smeeting\s)?for\sth)"
    r"|replaced\s[^.;]{3,300}\sfor\sthis\smeeting\sonly"
    r"|arrives|(?:leaves|joins)\s(?:the\smeeting|at)|logged\s(?:in|on|off|out)\sat|dialled\sin|not\sreturn\s(?:to|after)|came\sin|resumed\s(?:his|her|their)\sseats?|returned\sto\sthe\s(?:meeting|room|[Cc]hamber)|took\sh(?:is|er)\sseat)",
)
"""Where a word begins, which is tried at few places; also in `rejoined`."""
