"""Verdicts that end a line without `was`: `Report noted`, `Request from the Scouts for £750 declined`, `Not supported`.

In: the words of a sentence. Out: what it says, or None. Will not: take a sentence with a verb of its own (`the fee
agreed in May was paid`), or what a person or a body did (`Members agreed`).
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from seeds.verdict_lines import tells_loss
from tasks.extracting.decisions.implicit_forms import agreeing, any_listed
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.outcomes import VOTED_AGAINST

_ONLY_NOTED = ("noted", "received")


def reported(words: str) -> Said | None:
    """Read `Application DEFERRED.`, `Report noted`, `£100 agreed`, `Bus shelter: quotation of £90 accepted`."""
    if moved := _MOTION_CARRIED.match(words):
        return Said(0, Weight.NO_KEYWORD, None, "agreed", verb_end=moved.end("verb"))
    if "mendment on behalf of" in words:
        return None
    match = _reported().match(words)
    start, match = (0, match) if match else _on_a_line(words)
    if match is None or _acts(words[start : match.start("verb")].rstrip(" ,")):
        return None
    verb = match.group("verb")
    if verb.lower() in _ONLY_NOTED and _NOTHING.match(words, start):
        return None
    weight = Weight.ONLY_OUTCOME if verb.lower() in _ONLY_NOTED else Weight.NO_KEYWORD
    what = (start, match.start("verb"))
    return Said(start, weight, None, verb, what, start=start, verb_end=match.end("verb"))


_NOTHING = pattern("implicit.nothing_came", r"(?:There\s(?:was|were)\s)?(?:[Nn]o|NO|[Nn]il|[Nn]othing)\s")
"""`No police report received.`, `There were no requests received.`"""
_MOTION_CARRIED = screened(
    "implicit.motion_carried",
    r"\A(?:[A-Z][\w’'-]{1,20}\s){0,3}?(?:[Tt]he\s)?(?:[a-z]{3,14}\s)?[Mm]otion\b[^.;:]{0,250}?\s(?<!NOT\s)(?P<verb>CARRIED|AGREED)\b"
    r"(?=\.?$|\s(?:by|with|without|unanimously)\b)",
)
"""`Procedural motion that both be taken together CARRIED by 50 votes to 0`."""


_COUNTED = r"\s?[:–-]\s(?:[Ff]or\b|FOR\b|[Vv]ot|\d{1,3}\s|\(?[Uu]nanim|UNANIM|[Aa]ll\sin\b)"
"""`Recommendation agreed - For: 8 - Against: 3`, `Application refused: 7 votes to 2`"""


@lru_cache(maxsize=1)
def _reported() -> Screened:
    """Match a document of the meeting, or a sum, and its verdict."""
    things = any_of([*lexicon().words["decisions.documents"], "item", "matter"])
    outcomes = any_listed("passive_outcomes")
    return screened(
        "implicit.reported",
        rf"\A(?:(?=[A-Z£])(?:[\w’'/&-]{{1,24}}\s){{0,4}}?(?:(?i:{things})|£[\d,.]{{1,12}}))\s(?:unanimously\s)?(?P<verb>(?i:{outcomes}))"
        rf"(?=\.?$|[;,]\s|{_COUNTED}|\s(?:to(?!\s(?:in|above|below|at|by|earlier)\b)|until|for|subject|by\sthe\s[Aa]pplicant|by\s(?=[A-Z][^;:\n]{{1,50}}?\s[Ss]econded\sby\s)|as|and|unanimously|with)\b)",
    )


def _on_a_line(words: str) -> tuple[int, Match[str] | None]:
    """Return the match of a verdict, and where what it is about begins: at the start, or behind its topic."""
    match = _verdict().search(words) if not _FINITE.search(words) else None
    if match is None:
        return 0, None
    starts = [0, *(topic.end() for topic in _TOPIC.finditer(words, 0, min(_LONGEST_TOPIC, match.start())))]
    about = words[starts[-1] : match.start()]
    is_thing = len(about.split()) <= _LONGEST_THING and _THING.fullmatch(about.strip())
    return starts[-1], match if is_thing else None


_LONGEST_THING = 24
_THING = pattern("implicit.line_thing", r"[A-Za-z£\d(+&‘“](?:[^:;\s]|\s(?!\s))*")
"""Wide gaps part the cells of a table."""
_LONGEST_TOPIC = 160
_TOPIC = pattern("implicit.line_topic", r"(?<=[a-z\d)’]):\s|\s[–—-]\s")
_FINITE = pattern(
    "implicit.line_finite",
    r"\b(?:was|were|is|are|had|has|have|be|BE|been|being|will|would|should|could|may|might|can|that|which|who|whether|if|(?i:not|no))\b",
)
"""What has a verb of its own is no verdict on a line; nor is what was not done."""


def _acts(what: str) -> bool:
    """Say whether the head of a phrase is somebody who acts: `Members of the Panel`, `Cllr Heron`; or a clause."""
    if _saying().search(what):
        return True
    head = _PREPOSITION.split(what, maxsplit=1)[0].rstrip(" ,").removesuffix(" then")
    return head.endswith(_actors()) or _TITLE.search(head) is not None


_PREPOSITION = pattern("implicit.line_preposition", r"\s(?:of|for|on|from|in|at|to|as|about|with|by)\s")
_TITLE = pattern(
    "implicit.line_title", r"^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Alderm[ae]n|He|She|They|We|It|This|All$|I)\b"
)


@lru_cache(maxsize=1)
def _actors() -> tuple[str, ...]:
    words = lexicon().words
    listed = ("collective", "collective_small", "deciders", "actors")
    return tuple(word for name in listed for word in words[f"decisions.{name}"])


@lru_cache(maxsize=1)
def _saying() -> Pattern[str]:
    verbs = any_of(lexicon().words["people.speech_verbs"])
    return pattern("implicit.line_saying", rf"\s{verbs}\b")


@lru_cache(maxsize=1)
def _verdict() -> Screened:
    """Match the verdict of `A market supplement of 8% agreed for twelve months`, `renewal carried by 3 votes to 1`."""
    outcomes = any_listed("line_outcomes")
    return screened(
        "implicit.line_verdict",
        rf"(?<=\s)(?<!\band\s)(?P<verb>{outcomes}|signed(?=\sas\s))"
        rf"(?={_COUNTED}|\.?$|[;,]\s(?:all\b|nem|unanim|\d|subject|with\b|prop|sec|[Ff]or|FOR|[Ii]n\sfavour|[Vv]ot|[Bb]y|Cll?r|Councillor|[A-Z]{{2,3}}\s(?:against|abst))|\s\([^()]{{3,60}}\)\.?$"
        r"|\s(?:and\ssigned|upon(?=\.?$)|for|until|pending|unanimously|subject|in\sprinciple|nem|as\s(?:listed|presented|printed|proposed|read|recommended|amended|circulated|(?:an?\s)?(?:true|correct|accurate))|with(?!\sthe\s[A-Z])|at\s(?:the\s(?:applicant|request|cost)|a\scost|£)|by\s(?:\d|\w{2,7}\svotes|a\smajority|all)|on\sthe\sgrounds?)\b)",
    )


def refused_to(words: str) -> Said | None:
    """Read `Not supported, 1 for, 3 against.`, `Approval was not agreed.`, `When put to the vote, this was lost.`"""
    if "mendment" in words:
        return None
    if (
        _DENIED.match(words)
        or tells_loss(words)
        or VOTED_AGAINST.match(words)
        or (_PUT.search(words) and _FELL.search(words))
    ):
        return Said(len(words), Weight.ALWAYS)
    if denied := _DASH_DENIED.search(words):
        return Said(len(words), Weight.ALWAYS, start=denied.start())
    asked = _not_done().match(words) if " not " in words else None
    return Said(len(words), Weight.ONLY_OUTCOME) if asked else None


@lru_cache(maxsize=1)
def _not_done() -> Screened:
    """Match `The request was not approved.`, `The application was not supported by Members.`"""
    return screened(
        "implicit.not_done",
        rf"(?:(?:Planning\s)?Application\s(?=[A-Z\d(])(?:(?!\b(?:was|were|that|which|who)\b)[^.;:]){{3,120}}?|(?:The|This|A|An|[A-Z][\w’']{{2,20}}[’']s)\s(?:[\w’'/&-]{{1,24}}\s){{0,5}}?(?:call-in|request|application|idea|suggestion|quotation|quote|budget|precept|grant|plan|scheme|licence|{any_listed('moved_things')})s?"
        r"(?:\s(?:from|for|of|by|to)\s(?:(?!\b(?:was|were|that|which|who)\b)[^.;:,]){2,80}?)?)\s(?:was|were)\s(?:therefore\s|accordingly\s)?not\s"
        r"(?:supported|agreed|approved|accepted|adopted|granted|upheld)(?=\.?$|,\s|\s\(|\sby\s(?:the\s)?(?i:members|committee|council|board|panel|a\smajority|\d|\w{2,7}\svotes)|\s(?:on|as|because|due)\s)",
    )


_DENIED = pattern(
    "implicit.denied",
    r"(?:(?:Not|NOT)\s|(?:Approval|Refusal|Permission|Consent|Deferral|This)\swas\snot\s)"
    r"(?i:supported|agreed|approved|carried|accepted|adopted|granted)(?=\.?$|[,;]\s|\s\(|\s(?:as|because|due)\s)"
    r"|This\swas\s(?:then\s|therefore\s)?(?:rejected|turned\sdown|voted\sdown|defeated)(?=\.?$|,\s|\s\(|\sby\s(?:\d|\w{2,7}\svotes|a\smajority|(?:the\s)?[Mm]embers))",
)
_DASH_DENIED = pattern(
    "implicit.dash_denied",
    r"(?<=\s[–—-]\s)(?:[Nn]ot|NOT)\s(?i:supported|agreed|approved|accepted|adopted|granted)(?=\.?$|[,;]\s|\s\(|\s(?:as|because|due)\s)",
)
"""`Grant to the Scouts – not agreed`"""
_PUT = screened("implicit.put_to_vote", r"\b(?:[Vv]ot(?:e|es|ed|ing)|put|motion|proposal|division|seconded)\b")
_FELL = pattern(
    "implicit.fell",
    r"\b(?:[Tt]his|[Ii]t|which|[Pp]ut|to\s(?:the|a)\svote|show\sof\shands|a\s(?:division|vote|poll)|being\staken),?\s(?:(?:was|were)\s(?:then\s)?put\sto\s(?:the|a)\s(?:vote|meeting)\sand\s)?(?:(?:was|were)\s)?"
    r"(?:therefore\s|then\s|accordingly\s)?(?:declared\s)?"
    r"(?i:lost|negatived|defeated|not\scarried|not\sadopted|not\sagreed|not\sapproved)\b"
    r"|\b(?:therefore|accordingly)\s(?:fell|failed)\b"
    r"|\bput\sto\s(?:the|a)\s(?:vote|meeting),?\s(?:(?:it|this)\s)?(?:was|were)\s(?:then\s)?(?:lost|defeated|rejected|negatived)\b"
    r"|\bseconded\sby\s[^.;:]{2,50}?\s(?:but|and)\s(?:was\s)?(?:lost|defeated|rejected|negatived)\b",
)


def accordingly(words: str) -> Said | None:
    """Read `The motion was therefore CARRIED and the Committee AGREED accordingly.`, `and it was so resolved.`"""
    match = _ACCORDINGLY.search(words) if words.endswith("accordingly.") else _SO.search(words)
    return Said(0, Weight.ALWAYS, None, match.group("verb")) if match and match.start() else None


_ACCORDINGLY = pattern("implicit.accordingly", r"\s(?P<verb>(?i:resolved|agreed|approved))\saccordingly\.$")
_SO = screened("implicit.so_resolved", r"\b[Ii]t\swas\sso\s(?P<verb>resolved|agreed|ordered|RESOLVED|AGREED)\.?$")


def became(words: str) -> Said | None:
    """Read `The motion accordingly became the decision of the Committee.`, or what was agreed by it behind that."""
    match = _BECAME.search(words) if "became the" in words else None
    agreed = agreeing().search(words, match.end()) if match else None
    if agreed and agreed.group("link"):
        content = agreed.end("link") if agreed.group("link").lower() == "that" else agreed.start("link")
        start = agreed.start("subject")
        return Said(content, Weight.NO_KEYWORD, (start, agreed.end("link")), start=start)
    start = match.start("thing") if match else 0
    return Said(start, Weight.NO_KEYWORD, None, "agreed", match.span("thing"), start=start) if match else None


_BECAME = pattern(
    "implicit.became",
    r"(?:^|,\s(?:and\s)?)(?P<thing>(?:[Tt]he|This)\s(?:[a-z]{3,12}\s)?(?i:motion|amendment|proposal))\b[^.;:]{0,60}?\sbecame\sthe\s(?:decision|finding|resolution)\b",
)
