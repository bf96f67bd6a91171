"""Where a clause of reported speech begins and ends, and how the words around it put it.

In: a sentence and the place of a verb in it. Out: bounds, and the frame that it stands in. Will not: parse.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon

_OF_TITLE = "".join(
    rf"(?<!{word}\s[–-])" for word in ("Director", "Manager", "Officer", "of Service", "Member", "Holder", "Lead")
)
"""A dash inside a title: `the Assistant Director – Early Help agreed`."""
_BREAK = pattern(
    "bounds.break",
    rf"[;:,\s](?:(?P<strong>\s(?:(?<=[;:]\s)|(?<=,\s)(?:and|so|which|who|then|but)\s)|[–-](?<=\s[–-]){_OF_TITLE}\s|but(?<=\sbut)\s"
    r"|why(?:(?<=\bwas\swhy)|(?<=\bis\swhy))\s|following(?<=\sfollowing)\swhich\s|after(?<=\safter)\swhich\s"
    r"|(?:upon|to)(?:(?<=\supon)|(?<=,\sto))\swhich\s|and(?<=\sand)\s(?:(?:therefore|so|that|also|then)\s|(?=(?:would|will|was|were|is|are)\b)))"
    r"|\s(?<=,\s)|and(?<=\sand)\s(?=(?:(?:an?|the|this|that|these|it|there|he|she|they|his|her|their|its|further"
    r"|additional|some|all|any|officers|members|work|no|nobody|nothing|[A-Z])\b"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Alderman)\s(?:[A-Z][\w’'.-]{0,20}\s){1,3}(?:undertook|promised|offered|agreed|volunteered|(?:was|were)\s(?:asked|instructed|requested|tasked))\s|(?:[\w’'-]{1,20}\s){1,5}?(?:would|will|(?:was|were|is|are)\sto)\b)))",
)
"""One sign or space comes first in all, so that the engine passes over the letters between, and behind it a fixed sign
in each, so that it passes over most words at a glance."""
_FINITE = pattern("bounds.finite", r"\b(?:was|were|is|are|had|has|would|will|did|could|might|[a-z]{3,14}ed)\b")
_VERB = pattern("bounds.verb", r"\b(?:was|were|is|are|had|has|would|will|could|can|may|should|might|that)\b")
_OPENS = pattern(
    "bounds.opens",
    r"(?:and|but|so|that|also|then|accordingly|consequently|thereafter|finally|lastly|subsequently|however|therefore|although|furthermore|moreover|additionally|meanwhile|in\sthe\smeantime|in\sthe\sinterim|(?:going|moving)\sforward|in\sfuture|for\s(?:now|the\stime\sbeing)|to\swhich|upon\swhich)\b,?\s"
    r"|(?:19|20)\d\d\s(?=(?:the|a|he|she|it|they|officers|members|Councillor|Cllr|Mr|Mrs|Ms)\s)",
    re.IGNORECASE,
)
_INTRODUCES = pattern(
    "bounds.introduces",
    r"(?:in|on|at|as|by|for|from|with|once|when|while|whilst|following|after|before|during|subject|to|under|given|until"
    r"|if|should|were|unless|through|despite|due|regarding|within|over|looking|having|thanking|noting|responding|concluding|referring|turning|recognising|acknowledging)\b",
    re.IGNORECASE,
)
_IF = pattern(
    "bounds.if",
    r"\b(?:if|whether|unless|without|otherwise|in\sthe\sevent\s(?:of|that)|provided\sthat|assuming)\b"
    r"|^(?:should|were)\s",
    re.IGNORECASE,
)
_HEARD = pattern(
    "bounds.heard",
    r"\b(?:(?:[Ss]ought|[Ss]eeks|[Ss]eeking|[Aa]sked\sfor|[Rr]equested|[Ww]ant(?:ed|s)|[Nn]eeded|[Ll]ooked\sfor)\s(?:an?\s|further\s|some\s|more\s)?|had\sbeen\s)$",
)
"""`sought an assurance that` asks, and `had been told that` was said before the meeting."""
_NOT_HELD = screened(
    "bounds.not_held",
    r"\b(?:not|never|n[’']t)\s(?:currently\s|yet\s|personally\s|really\s)?(?:envisage|expect|think|believe|anticipate|consider|feel|foresee|envisaged|expected|thought"
    r"|believed|anticipated|considered|felt|foreseen|convinced|sure|certain|persuaded|confident|intended|proposed|guarantee|guaranteed)\s(?:that\s)?",
)
"""`did not envisage that it would be`: nobody promises it."""
_WHAT = screened("bounds.what", r"\b(?:how|what|why|where|who|when)\b", re.IGNORECASE)
_RELATIVE = screened(
    "bounds.relative",
    r"(?<![,;])\s(?:(?:which|who|that|whose\s\w{1,20})|which\s(?:the\s|he|she|they|officers|[A-Z])[^,;.]{0,50})\s$"
    r"|\s(?:in|under|by|through|for|from|to|on|at)\swhich\s[^,;.]{3,100}$",
)
_LAST_THING = (
    r"\s(?:the|an?|any|all|their|its|further)\s"
    r"(?:(?!(?:was|were|is|are|had|has|have|would|will|could|should|may|did|said|[a-z]{3,14}ed)\b)[\w’'-]{1,20}\s){1,14}[\w’'-]{1,20}\.?$"
)
"""The last of a list that ends the sentence: `figures on rents, the number of repairs, and the cost of each`."""
_END = pattern(
    "bounds.end",
    r"[;,.\s](?:(?<=;)"
    rf"|(?<=,)\s(?:(?:which|who|as|in\sthe\shope|following|so|but|and(?!\s(?:report|bring|circulate|send|write|feed)\s(?:back|to|an?|the|it|them|on)\s)(?!{_LAST_THING})|because|since|although|though|however(?!\s\w+,)|where|while|whilst)\s"
    r"|(?:prop|proposed|seconded|this\swas|(?:all|and\sall)\sagreed)\b"
    r"|(?=(?:of\s(?:whom|which|them)|(?:[\w’'-]{1,20}\s){1,7}having)\s)"
    r"|(?:at\s(?:a\s|an\s)?(?:cost|extra|additional|total)|(?:some|most|many|all|both|one|two|three|four|five|six|\d{1,4})\sof\s(?:whom|which|them))\s"
    r"|(?:\w{2,9}|\d{1,3})\s(?:days|weeks|months|years)\s(?:late|early|later|earlier|ahead|behind|after)\b)"
    r"|(?<=\.)\s(?=[ivx]{1,5}\W{0,2}$)"
    r"|(?<=\s)(?:\|\s|but\s|(?:because|since|although|whereas)\sa\s"
    r"|(?:(?<!soon\s)(?<!well\s)(?<!long\s)(?<!far\s)as|because|since|although|whereas)\s(?:it|this|that|the|there|they|he|she|these|those|some|well(?!\sas\b))\b"
    rf"|[–-]{_OF_TITLE}\s|and\s(?:(?:could|would|will|was|were|had|that|it|he|she|they|there|this|asked|thanked|said|wanted|wished|wondered|queried|so|also)\b"
    r"|(?=(?:(?!who\s|which\s|that\s|whose\s|where\s)[\w’'-]{1,20}\s){1,6}?(?:would|will)\s)"
    r"|(?=(?:the|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|officers)\s(?:[\w’'-]{1,20}\s){0,4}?(?:said|replied|undertook|promised|agreed|offered|advised|confirmed|explained)\s(?:that|to)\s)"
    r"|(?=(?:(?:the\s)?(?:Chair|Chairman|Leader|Mayor|Clerk|(?:Sub-)?Committee|Council|(?:Sub-)?Panel|Board|Forum|Cabinet)|[Mm]embers|[Cc]ouncillors|this|it)\s(?:was|were|concurred|agreed|accepted|approved|noted|did|asked)\b)"
    r"|(?=(?:nobody|nothing|no)\s))))",
)
"""As in a break, one sign or space comes first in all; what it may be followed by stands together for each."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The words that report a clause: `Mr Heron hoped that `; `end` is where what is reported begins."""

    start: int
    end: int
    verb: str
    asks: bool


@lru_cache(maxsize=1)
def _frames() -> Screened:
    words = lexicon().words
    listed = {word for name in ("frames", "doubts", "asks") for word in words[f"commitments.{name}"]}
    notes = {word.capitalize() for word in words["commitments.frames"]}
    return screened("bounds.frame", rf"\b(?P<verb>{any_of(sorted(listed | notes))})\b")


_THAT = pattern("bounds.that", r"(?P<begins>\bthat\s)|[.;:]")
_UNLINKED = pattern(
    "bounds.unlinked", r"\s(?!(?:it|this|these)\sand\s)(?=(?:an?|no|the|he|she|they|it|there|this|these|[A-Z])\b)"
)
_WHETHER = pattern("bounds.whether", r"(?P<begins>\b(?:if|whether|when|what|how|why|where|who|which)\s)|[.;]")
_BEFORE = 25
_REACH = 85
"""`told the Committee and the officers that`: what is reported begins within so many characters."""


def frame_before(text: str, position: int) -> Frame | None:
    """Return the last frame that ends before a place; a place within a question's words is asked."""
    return next((frame for frame in reversed(_frames_of(text)) if frame.end <= position), None)


@lru_cache(maxsize=64)
def _frames_of(text: str) -> tuple[Frame, ...]:
    """Return the frames of a sentence; one may begin inside another: `noted that he said that`."""
    asking = lexicon().words["commitments.asks"]
    found = list[Frame]()
    for verb in _frames().finditer(text):
        asks = verb.group("verb") in asking and not text.startswith(" to ", verb.end())
        asked = _begins(_WHETHER, text, verb.end()) if asks else None
        unlinked = None if verb.group("verb").lower() in _OF_THINGS else _UNLINKED.match(text, verb.end())
        end = asked or _begins(_THAT, text, verb.end()) or (unlinked.end() if unlinked else None)
        if end and not _in_doubt_already(found, end) and not _said_before(text, verb, end):
            found.append(Frame(verb.start(), end, _as_listed(verb.group("verb")), bool(asked)))
    return tuple(found)


def _as_listed(verb: str) -> str:
    """Return a verb in small letters, unless the capital says a doubt (`Concern was expressed`)."""
    words = lexicon().words
    return verb if verb in words["commitments.doubts"] or verb in words["commitments.asks"] else verb.lower()


_OF_THINGS = ("queried", "questioned", "updated", "reiterated")
"""`queried the bill`: what stands behind is a thing, and no clause."""
_AND_THAT = pattern("bounds.and_that", r"\s(?:and|but)\sthat\s$")


def _said_before(text: str, verb: Match[str], end: int) -> bool:
    """Say whether an earlier verb has the clause: `said that it had been reported, and that he would` has `said`."""
    return text.endswith("been ", 0, verb.start()) and bool(_AND_THAT.search(text, verb.end(), end))


def _begins(words: Pattern[str], text: str, position: int) -> int | None:
    """Return where the clause behind `that` or `whether` begins; None where a stop comes first."""
    match = words.search(text, position, position + _REACH)
    return match.end() if match and match.group("begins") else None


def _in_doubt_already(found: list[Frame], end: int) -> bool:
    """Say whether the same words are framed by a doubt: `concern was expressed that`."""
    return bool(found) and found[-1].end == end and found[-1].verb in lexicon().words["commitments.doubts"]


_REQUESTING = ("asked", "requested", "suggested", "recommended")
"""What somebody asks for has no finite verb, but is a clause: `asked that it be sent and the Clerk agreed to`."""


_LONGEST_ASIDE = 120
_ASIDE = pattern("bounds.aside", r",\swho\s[^,;:]{3,90},\s(?:(?:was|were|is|are|also|then)\s)?$")
"""`Mr Heron, who had seen the pond, agreed to`: what is told of him is no clause before his verb."""


def aside_before(text: str, position: int) -> Match[str] | None:
    """Return what is told of a subject between it and its verb."""
    return _ASIDE.search(text, max(0, position - _LONGEST_ASIDE), position)


def clause_start(text: str, position: int) -> int:
    """Return where the clause of the verb at a place begins: behind its frame, and what introduces it."""
    aside = aside_before(text, position)
    position = aside.start() if aside else position
    frame = frame_before(text, position)
    start = frame.end if frame else 0
    told = frame.start if frame and frame.verb in _REQUESTING else start
    for cut in _BREAK.finditer(text, start):
        if cut.end() > position:
            break
        alone = _HE.fullmatch(text, cut.end(), position) is not None
        if alone or cut.group("strong") or _FINITE.search(text, told, cut.start()) or _introduced(text, start):
            start = told = cut.end()
    return _behind_opening(text, start, position)


_HE = pattern("bounds.he_alone", r"(?:he|she|they|it|we)\s?")
"""`with an election near and new members joining, he would send out forms`: nothing else is the subject."""


def _introduced(text: str, start: int) -> bool:
    return bool(_INTRODUCES.match(text, _behind_opening(text, start, len(text))))


def _behind_opening(text: str, start: int, position: int) -> int:
    while (opening := _OPENS.match(text, start)) and opening.end() <= position:
        start = opening.end()
    return start


def has_finite(words: str) -> bool:
    """Say whether a stretch that should be a noun holds a verb."""
    return bool(_VERB.search(words))


_AND = pattern("bounds.and_before", r"(?:,|\sand|\sbut|\sthen|,\sand|,\sbut)\s$")
_TOLD = pattern(
    "bounds.told",
    r"\s(?:was|were|is|are|had|has|did|would|will|said|gave|felt|thought|spoke|put|led|took|[a-z]{3,14}ed)\b",
)


def shares_subject(text: str, start: int, position: int) -> bool:
    """Say whether an earlier verb has the subject: in `The Chair thanked officers and agreed to` that of `agreed`."""
    if aside_before(text, position):
        return False
    before = text[max(start, position - 8) : position]
    return bool(_AND.search(before) and _TOLD.search(text, start, position))


def goes_on(text: str, start: int, position: int) -> bool:
    """Say whether a verb behind `and` has only the object of an earlier one before it: `noted the plan and asked`."""
    if not start or not _AND.search(text, max(start, position - 8), position) or aside_before(text, position):
        return False
    return not _FINITE.search(text, start, position) and bool(_TOLD.search(text, 0, start))


def clause_end(text: str, position: int) -> int:
    """Return where the clause of a verb at a place ends."""
    end = _END.search(text, position)
    return end.start() if end else len(text)


_APART = pattern("bounds.apart", r";\s|\s[–-]\s|\sand\s(?:he|she|they)\s(?=said|replied|would|will)")
"""`asked why it was shut; the Clerk would find out`: what stands behind is not asked."""


def is_doubtful(text: str, start: int, position: int) -> bool:
    """Say whether a clause is asked, feared or conditional, or describes a noun (`the bus which would serve`)."""
    aside = aside_before(text, position)
    position = aside.start() if aside else position
    frame = frame_before(text, position)
    if frame and (
        (frame.asks and not _APART.search(text, frame.end, position))
        or (frame.verb in lexicon().words["commitments.doubts"] and " but " not in text[frame.end : position])
        or _HEARD.search(text, max(0, frame.start - _BEFORE), frame.start)
    ):
        return True
    apart = _APART.search(text, frame.end, position) if frame and frame.asks else None
    conditional = _IF.search(text, apart.end() if apart else frame.end if frame else 0, position)
    held = _NOT_HELD.search(text, max(0, (frame.start if frame else start) - _BEFORE), position)
    if held and " but " not in text[held.end() : position]:
        return True
    return bool(conditional or _WHAT.search(text, start, position) or _RELATIVE.search(text[start:position]))
