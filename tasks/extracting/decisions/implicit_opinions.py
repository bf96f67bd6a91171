"""What a council says of an application: `No objection.`, `22/0134 – Object: noise`, `Members had no comment`.

In: the words of a sentence. Out: what it says, or None. Will not: take what somebody else said for it
(`No objections had been received from Highways`).
"""

from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from tasks.extracting.decisions.implicit_forms import acting_body, any_listed, verbs
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds

_ENDS = (
    r"(?=\.?$|,\s|:|;|\s[(/]|\s[–—-]|\.\s"
    r"|\s(?:subject|on|to(?!\smake\b)|due|as|because|but|provided|unless|in\sprinciple|for\sthe)\b)"
)


def opined(words: str) -> Said | None:
    """Read `No objection.`, `Object on the grounds of noise`."""
    match = _opinion().match(words)
    return _said(0, match.group("opinion")) if match else None


def agreed_opinion(words: str) -> Said | None:
    """Read `AGREED no objection`, `It was agreed no comment`, which leave out what joins them."""
    match = _agreed_opinion().match(words) if holds(words, ("greed", "GREED", "esolved", "ecided")) else None
    if match is None:
        return None
    return Said(match.start("opinion"), Weight.NO_KEYWORD, match.span("said"), "object")


@lru_cache(maxsize=1)
def _agreed_opinion() -> Screened:
    return screened(
        "implicit.agreed_opinion",
        rf"(?P<said>(?:(?:[Ii]t\swas|{acting_body()})\s)?(?:[a-zA-Z]{{3,10}}ly\s)?(?:AGREED|[Aa]greed|[Rr]esolved|[Dd]ecided)(?:\sunanimously)?)\s(?P<opinion>(?=[Nn]o\s|NO\s)(?i:{_opinions()})){_ENDS}",
    )


def opined_of_application(words: str) -> Said | None:
    """Read `22/0134 – 4 Duck Lane – No objection`, `Comments: Object`; the opinion is what decides."""
    match = _of_application().search(words) if _APPLICATION.match(words) else _of_label().match(words)
    return _said(match.start("opinion"), match.group("opinion"), Weight.NO_KEYWORD) if match else None


def is_of_application(words: str) -> bool:
    """Say whether a paragraph begins with the number of an application."""
    return _APPLICATION.match(words) is not None


def opined_behind(words: str) -> Said | None:
    """Read `Erection of a porch - No objections`, the last sentence of a line about one application."""
    match = _of_application().search(words)
    return _said(match.start("opinion"), match.group("opinion"), Weight.NO_KEYWORD) if match else None


def opined_by_body(words: str) -> Said | None:
    """Read `Members raised no objection`, `No objections were raised`; not `were raised by the neighbours`."""
    if not holds(words, _OPINIONS):
        return None
    match = _by_body().search(words)
    if match and (match.start() == 0 or " to object" not in match.group(0)):
        said = match.group(0).lower()
        verb = next((one for one in ("support", "recommend") if one in said), "object")
        return Said(match.start(), Weight.NO_KEYWORD, None, verb, start=match.start())
    raised = _RAISED.search(words)
    return Said(raised.start(), Weight.ONLY_OUTCOME, None, "object", start=raised.start()) if raised else None


_OPINIONS = (
    "ecommend",
    "bjected",
    "in favour of",
    "BJECTION",
    "bjection",
    "omment",
    "bservation",
    "epresentation",
    "pposes",
    "pposed",
    "bjects",
    "ill object",
    "o object",
    "upport",
    "SUPPORT",
    "OBJECT",
)


def _said(start: int, opinion: str, weight: Weight = Weight.ONLY_OUTCOME) -> Said:
    verb = verbs().get(opinion.lower(), _OTHER)
    wanted = verbs().get(opinion.split(" ", 1)[0].lower(), _OTHER) if opinion.endswith(_APPLICATIONS) else _OTHER
    if wanted != _OTHER:
        return Said(start, weight, None, opinion.split(" ", 1)[0], start=start)
    trigger = None if verb == _OTHER else (start, start + len(opinion))
    return Said(start, weight, trigger, "object" if verb == _OTHER else opinion, start=start)


_APPLICATIONS = (" application", " proposal")
"""`Refuse this application because the lane is narrow` has a verb of its own, and no lead-in."""
_OTHER = "other"
"""What is objected to has no verb of its own in the vocabulary, and no word that leads in: `No objection.`"""


@lru_cache(maxsize=1)
def _opinion() -> Screened:
    return screened("implicit.opinion", rf"\A(?P<opinion>(?i:{_opinions()})){_ENDS}")


def _opinions() -> str:
    """Return the pattern of an opinion, which a Welsh council prints twice: `Dim gwrthwynebiad/No objection`."""
    listed = any_listed("opinions")
    return rf"(?:{listed}\s?/\s?)?{listed}"


NUMBER = (
    r"(?:(?:(?:[A-Z]{1,5}\d{0,2}[/.]|\d/)(?:[A-Z]{1,4}/)?)?[A-Z]{0,2}\d{2,4}/(?:[A-Z]{1,4}/)?[A-Z]?\d{2,6}[A-Z]{0,2}"
    r"|(?:[A-Z]{1,2}|\d)/\d{5})\b"
)
"""Of an application for planning permission: `22/0134`, `C22/0714/19/LL`, `LA05/2021/0123/F`, `21/AP/1234`,
`S.13/1211/HHOLD`, `3/2021/0400`, `P20/S1234/FUL`, `WD/D/20/001234`, `P/FUL/2024/01234`, `23/4416M`, `PL/07114`,
`E/38112`."""
_APPLICATION = pattern(
    "implicit.application",
    r"Application\s(?:for|from|by)\s"
    r"|(?:(?:[Pp]lanning\s[Aa]pplication|[Aa]pplication|[Pp]lanning)\s(?:[Nn]o\.?\s|[Rr]ef\.?:?\s)?)?" + NUMBER,
)
"""`22/0134`, `DC/19/00412/FUL`, `Application No. 2021/0933`: a line that begins so is about one application."""


@lru_cache(maxsize=1)
def _of_application() -> Screened:
    return screened("implicit.opinion_of_application", rf"(?:\s?[–—:|-]|\.)\s(?P<opinion>(?i:{_opinions()})){_ENDS}")


@lru_cache(maxsize=1)
def _of_label() -> Screened:
    """Match `Council comments: No objection`, `Response - Object`."""
    labels = any_listed("opinion_labels")
    return screened(
        "implicit.opinion_of_label",
        rf"(?:[A-Z][\w’'.]{{0,14}}\s){{0,3}}(?i:{labels})\s?[:–-]\s(?P<opinion>(?i:{_opinions()})){_ENDS}",
    )


_LOOKED_AT = (
    r"(?:reviewed|considered|discussed|examined|viewed|looked\sat|studied)\s(?:the|this|these)\s(?:[a-z]{3,12}\s)?"
    r"(?:applications?|plans?|proposals?|drawings?)(?:\s(?:and|but)|,(?:\s(?:and|they|it))?)\s"
)
"""What a body did first: `The Council reviewed the plans and had no objection`."""


@lru_cache(maxsize=1)
def _by_body() -> Screened:
    return screened(
        "implicit.opinion_of_body",
        rf"{acting_body()}\s(?:{_LOOKED_AT})?(?:(?:had|has|have|raised|made|offered|expressed|(?:would\s)?wish(?:es|ed)?\sto\s(?:make|raise|offer|submit))\s(?i:no\s(?:\w{{3,10}}\s)?(?:objections?|comments?|observations?|representations?))"
        rf"|(?:will\s|to\s)?(?:(?:would\s)?wish(?:es|ed)?\sto\s)?(?:strongly\s)?(?:object(?:s|ed)?|oppose[sd]?|OBJECTS?)(?:,\swith\s[^,.;:]{{3,30}},)?(?:\sto\s(?:(?:the|this)\s(?:planning\s)?(?:application|proposal|development)|this(?=\s(?:on|as|because|due)\b))|{_ON_GROUNDS})"
        r"|(?:was|were)\s(?:not\sin\sfavour\sof|against)\s(?:the|this)\s(?:application|proposal|development)"
        rf"|(?:will\s|to\s)?(?:supports?|SUPPORTS?|supported)(?:\s(?:the|this)\s(?:planning\s)?application|(?=\.?$))|(?:recommends?|recommended)\s(?i:refusal|approval)(?=\.?$|,\s|\s[–-]\s|\s(?:on|of|for|as|because|subject|due)\b)|(?:OBJECTS?|SUPPORTS?)(?=\.?$|\s[–-]|\s?:))\b(?!\s(?:from|about|why)\b)",
    )


_ON_GROUNDS = r"(?=\.?$|\s(?:on\s(?:the\s)?grounds?|as\s(?:it|this|the)|because|due\sto|owing\sto)\b)"
"""`The Council OBJECTS on the grounds of noise`, `The CC will object due to the traffic`."""
_RAISED = screened(
    "implicit.opinion_raised",
    r"(?<!\S)(?:(?<=^)|(?<=[a-z\d)’]:\s)|(?<=\s[–-]\s))(?:[Nn]o\s(?:objections?|comments?|observations?)\s(?:(?:was|were)\s(?:raised|made|offered)\b(?!\s(?:by|from)\b)|from\s(?:anyone|members|councillors|the\s[Cc]ouncil)\.?$)"
    r"|There\s(?:was|were)\sno\sobjections?(?=\.?$|\sto\s(?:the|this|an?)\s[^.;,]{3,120}\.?$))",
)
"""`Barn, Duck Lane: no objections were raised`, `There was no objection to the closure of the High Street.`"""
