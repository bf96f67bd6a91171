"""What a report recommends and what another body thinks of an application, beside what this body then decides.

In: what decides in an item. Out: whether one of them is the report's or another body's. Will not: doubt it where the
item decides nothing else, for a council may only recommend, or support what another authority determines.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.deciding_words import AGREED_THAT, Found
from tasks.extracting.passages import Passage

_BODY = "implicit.body"
_OPINIONS = (_BODY, "implicit.opinion", "implicit.declined")
_HEADING = 800
"""In so many signs at the head of the minutes stands the name of the body that meets."""


def without_others(found: Sequence[Found], item: Sequence[Passage], text: str) -> Iterator[Found]:
    """Yield what the body itself decides."""
    for one in found:
        if not (is_of_the_report(one, found, item, text) or is_view_of_another(one, found, item, text)):
            yield one


def is_of_the_report(one: Found, others: Sequence[Found], item: Sequence[Passage], text: str) -> bool:
    """Say whether a report recommends it: `Ms Heron presented a report. It was recommended that fees rise.`"""
    if one.rule != AGREED_THAT or not _RECOMMENDED.match(text, one.start):
        return False
    before = text[item[max(one.at - 1, 0)].start : one.start]
    decided = any(_decides(other, text) and other.start >= one.end for other in others)
    return decided and _REPORT.search(before) is not None and _DEBATED.search(before) is None


def _decides(found: Found, text: str) -> bool:
    """Say whether a keyword decides, or the body agrees something: no further recommendation."""
    return (found.has_keyword or found.rule == AGREED_THAT) and not _RECOMMENDED.match(text, found.start)


_RECOMMENDED = pattern(
    "decision.it_was_recommended",
    r"[Ii]t\swas\s(?:therefore\s|also\s|further\s)?recommended\s(?:by\s[^.;:\n]{3,60}?\s)?that\b",
)
_REPORT = pattern(
    "decision.report_given", r"\b(?:[Rr]eports?|REPORTS?|[Pp]resent(?:ed|ation)|introduced|outlined|paper)\b"
)
_DEBATED = pattern(
    "decision.report_debated",
    r"\b(?:[Aa]fter|[Ff]ollowing)\s(?:[a-z]{1,10}\s){0,3}(?:discussion|debate|consideration|deliberation)\b",
)
"""`After discussion it was recommended that`: so the body itself recommends."""


def is_view_of_another(one: Found, others: Sequence[Found], item: Sequence[Passage], text: str) -> bool:
    """Say whether a body that does not meet supports or opposes what is then granted or refused here.

    `Reed Parish Meeting supported the proposal.`, in the minutes of a planning authority
    """
    named = _ANOTHER.match(text, one.start, one.end) if one.rule in _OPINIONS else None
    heading = " ".join(text[: min(_HEADING, item[0].start)].lower().split())
    if named is None or " ".join(named["kind"].lower().split()) in heading:
        return False
    return any(other.has_keyword and _DETERMINES.search(text, other.start, other.end) for other in others)


_ANOTHER = pattern(
    "decision.another_body",
    r"(?:[Tt]he\s)?(?:[A-Z][\w’'-]{1,20}\s(?:and\s|of\s|the\s|with\s){0,2}){0,4}"
    r"(?P<kind>(?:[Pp]arish|[Tt]own|[Cc]ommunity|County|District|Borough|City|Grouped\sParish)\s(?:[Cc]ouncil|[Mm]eeting)|(?:Local\s)?Highways?\sAuthority|Civic\sSociety|Residents[’']?\sAssociation|Neighbourhood\sForum)"
    r"\s(?:(?:strongly|fully|also|had|has|have)\s){0,2}(?:supported|support|objected\sto|opposed|welcomed|agreed\swith|agreed|backed|endorsed|(?:raised\s|had\s|has\s)?no\sobjections?)\b",
)
_DETERMINES = pattern(
    "decision.determines_it",
    r"(?i:\b(?:permission|consent|application|licence|variation)s?\b[^.;\n]{0,120}?\b(?:be|is|was)\s(?:granted|refused|approved|deferred|permitted)\b"
    r"|\b(?:to\s)?(?:grant|refuse|approve|defer|permit)(?:ed|d|red|ted)?\s(?:the\s|outline\s|full\s){0,2}(?:planning\s|listed\sbuilding\s)?(?:permission|consent|application)\b"
    r"|\b(?:GRANTED|REFUSED|APPROVED|DEFERRED|PERMITTED)\b)",
)
