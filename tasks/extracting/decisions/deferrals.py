"""Deferrals in other words than `defer`: `continue consideration to May`, `hold the matter over until the May meeting`.

In: the words of a clause. Out: what it does, or None. Will not: read `deferred` and its likes (`clauses`).
"""

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.clause_states import ACTIVE, Doing


def put_off(words: str) -> Doing | None:
    """Read a deferral in other words: `continue consideration to May`, `hold the matter over until the May meeting`."""
    match = _CONTINUED.search(words) or _LEFT_OVER.match(words) or _FOR_NOW.match(words)
    return Doing(DecisionVerb.DEFERRED, words[match.end() :].strip(), ACTIVE) if match else None


_CONTINUED = pattern(
    "clause.continued",
    r"\A(?:CONTINUED|Continued\sto|continue\s(?:consideration|(?:the|this)\s(?:application|matter|item)))\b"
    r"|\A(?:the\s(?:application|matter|item)|(?:further\s)?consideration\b[^.;]{0,80}?)\sbe\scontinued\b",
)
_FOR_NOW = pattern(
    "clause.for_now",
    r"\A(?:leave|put|hold)\s(?:it|this|that|things|the\s\w{3,12})\s(?:on\shold|to\sone\sside|in\sabeyance|on\sthe\stable|for\s(?:now|the\s(?:time\sbeing|moment|present)))\b",
)
"""`to leave this for now`"""
_LEFT_OVER = pattern(
    "clause.left_over",
    r"\A(?:(?:leave|put|hold|carry|roll)\s(?:over\s|back\s|off\s|forward\s)?)?(?:(?:the|this|that|an?y?|these|further)\s)?(?:matters?|items?|decisions?|choice|discussions?|consideration|it|applications?|proposals?|election|appointments?|this|that)\b(?:(?!\b(?:is|are|was|were|be|on|open)\b)[^.;:,]){0,60}?\s"
    r"(?:(?:be\s)?(?:left|put|held|carried|rolled)\s)?(?:(?:over|back|off|forward)\s(?:to|until|till|for)|until|till)\s(?:(?!\b(?:year|is|are)\b)[^.;:,]){1,40}?\bmeeting\b",
)
"""What stands over to another meeting."""
