"""Deferrals in other words (`hold it over until the May meeting`), and verdicts that open a clause (`Refused, for`).

In: the words of a clause. Out: what it does, or None. Will not: read `deferred` and its likes elsewhere (`clauses`).
"""

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.clause_states import ACTIVE, ENDS, Doing, deciding_verbs


def verdict(words: str) -> Doing | None:
    """Read `Deferred for a site visit to be held in July`, `Refused, for the reasons below`: the first word decides."""
    match = _VERDICT.match(words)
    verb = deciding_verbs().get(match.group("verb").lower()) if match else None
    return Doing(verb, words[match.end() :].strip(ENDS), ACTIVE) if match and verb else None


_VERDICT = pattern(
    "clause.verdict",
    r"\A(?P<verb>(?=[A-Z])(?i:refused?|defer(?:red)?|approved?|granted|grant(?!\sfor\b)|rejected|permitted|withdrawn))"
    r"(?=,\s|\s(?:for|on|as|because|due|until|pending|contrary|unless|in\s(?:order|line|accordance)|by\s(?:\d|\w{2,7}\svotes))\b)",
)


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
