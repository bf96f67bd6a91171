"""Sentences that decide by a noun: `There was general agreement to wait`, `Consent was given`.

In: the words of a sentence. Out: what it says, or None. Will not: take an agreement of others (`an agreement was
signed in 2019`) or a decision that is told without its words (`the decision was deferred`).
"""

from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from seeds.deciding import between, body
from tasks.extracting.decisions.implicit_forms import acting_body, any_listed
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def in_agreement(words: str) -> Said | None:
    """Read `There was unanimous agreement to adopt it`, `All were in agreement that the sign be moved`."""
    if _CONCURRED.match(words):
        return Said(0, Weight.ONLY_OUTCOME, None, "agreed")
    match = _agreement().search(words)
    if match is None:
        return (
            Said(0, Weight.ONLY_OUTCOME, None, "agreed", to.span("what"))
            if (to := _AGREEMENT_TO.match(words))
            else None
        )
    content = match.end("link") + 1 if match.group("link") == "that" else match.start("link")
    start = match.start("subject")
    return Said(content, Weight.NO_KEYWORD, (start, match.end("said")), start=start)


_CONCURRED = pattern(
    "implicit.concurred",
    r"(?:(?:All\s|The\s)?(?:Members|Councillors|Committee|Board|Panel|Commission|Council|Forum|Cabinet|members|councillors))\s(?:all\s|unanimously\s|then\s)?(?:concurred|assented)(?=\.?$|\swith\sth(?:e|is|ese)\b)",
)
"""`Members concurred with the recommendation.`"""
_AGREEMENT_TO = pattern(
    "implicit.agreement_to",
    r"There\swas\s(?:a\s)?(?:\w{3,16}\s){0,2}(?:agreement\s(?:to|with|on)|(?<=nanimous\s)support\sfor)\s(?P<what>the\s(?:\w{3,14}[’']?s?\s)?(?:recommendations?|proposals?|motion|report|scheme|plans?|application|idea|project)\b[^.;,]{0,60})",
)
"""`There was majority agreement to the recommendations, with three abstentions.`"""


@lru_cache(maxsize=1)
def _agreement() -> Screened:
    minds = any_listed("of_one_mind")
    return screened(
        "implicit.agreement",
        rf"(?P<subject>(?:(?<=^)|(?<=[,;:)]\s)|(?<=\sand\s))(?P<said>(?:[Tt]here\s(?:was|being)\s(?:a\s)?(?:\w{{3,16}}\s){{0,2}}(?:agreement|consensus)"
        rf"|(?:{body()}|All|Everyone|Everybody)\s(?:was|were|(?:is|are)(?=\s(?:all\s)?in\s)){between()}\s(?:all\s)?{minds})))(?:,?\s(?:among|by|from|of)\s[^,.;:]{{2,40}})?,?\s(?P<link>that|to(?!\s(?:see|hear|learn|know|be)\b))\b(?!\sthe\s(?:report|recommend|proposal))",
    )


def given(words: str) -> Said | None:
    """Read `Authorisation was given, nem. con., for the service of a notice`, `Leave was granted to Mr Heron`."""
    if gave := _gave().search(words):
        return Said(gave.start(), Weight.NO_KEYWORD, None, _AUTHORISED, (gave.end(), len(words)), start=gave.start())
    match = _given().match(words) or _WAS_GIVEN.match(words) or _GO_AHEAD.match(words) or _SOUGHT.search(words)
    if match is None:
        return None
    return Said(0, Weight.ONLY_OUTCOME, None, _AUTHORISED, (0, match.end("what")))


@lru_cache(maxsize=1)
def _gave() -> Screened:
    """Match `The Council gave its approval to`, `Members gave permission for`."""
    return screened(
        "implicit.gave",
        rf"{acting_body()}{between()}\s(?:gave|granted)\s(?:its\s|their\s|full\s)?(?:approval|consent|permission|agreement|authority|authorisation)\s(?:to|for)\b",
    )


_AUTHORISED = "authorise"
_WAS_GIVEN = pattern(
    "implicit.was_given",
    r"(?P<what>(?:(?:The\s[A-Z]|Cll?r|Councillor|Mrs?\s|Ms\s|Officers|[A-Z]{2,3}\b)[^.;:,]{0,60}?))\s(?:was|were)\s(?:then\s|also\s|therefore\s)?(?:(?:given|granted)\s(?:delegated\s|full\s|the\s)?"
    r"(?:authority|powers?|permission|approval|authorisation|leave|go[\s-]ahead)|told\sto\sgo\sahead)(?:\sto\s|(?<=ahead)(?=\.?$|\sand\b|\swith\b))",
)
"""`The Clerk was given delegated authority to sign the lease.`"""


_GO_AHEAD = screened(
    "implicit.go_ahead",
    r"^(?P<what>(?:The|A|[A-Z])[^.;:]{2,100}?)\s(?:was|were)\s(?:[a-z]{4,12}\s(?:at\s|over\s)?and\s)?given\sthe\s(?:go[\s-]ahead|green\slight)\b",
)
"""`Mr Teal’s quote was looked at and given the go ahead.`"""
_SOUGHT = screened(
    "implicit.consent_sought",
    r"^(?P<what>(?:[^.;:]|(?<=\d)[.:](?=\d)){0,120}?\b(?:sought\sand\s(?:obtained|received|gained|was\sgiven)\s(?:the\s)?(?:[\w’']{1,14}\s){0,3}?(?:consent|approval|agreement|permission|leave)(?=\s(?:to|for)\b)|(?:consent|approval|agreement|leave)\sof\sthe\s\w{5,12}\s(?:was|were)\ssought\sand\s(?:given|obtained|granted)))",
)
"""`The Mayor sought and obtained the Council’s consent to go on.`"""


@lru_cache(maxsize=1)
def _given() -> Screened:
    things = any_listed("leave")
    return screened(
        "implicit.given",
        rf"\A(?:[A-Z][^.;:]{{3,100}}?\sand\s)?(?P<what>(?:[A-Z][\w’'-]{{1,20}}\s)?(?i:{things}))\s(?:was|were){between()}\s(?:given|granted|delegated|extended|accorded)\b",
    )


def shared_out(words: str) -> Said | None:
    """Read `The following grants were made:`, `The Bowls Club was awarded £450`, `The contract was awarded to`."""
    if not holds(words, _GIVEN) or any(word in words.lower() for word in _ELSEWHERE):
        return None
    match = _SHARED_OUT.match(words) or _RECEIVED.match(words) or _CONTRACT.match(words)
    if match is None:
        return None
    return Said(0, Weight.ONLY_OUTCOME, None, "granted", match.span("what"), verb_end=match.end("verb"))


_GIVEN = ("rant", "onation", "ontribution", "ward", "let to", "£")
_ELSEWHERE = (" last ", " in 20", " by the county", " had ", " from the ", " by the government", " funding from ")
_SHARED_OUT = pattern(
    "implicit.shared_out",
    r"(?P<what>(?:The\sfollowing\s(?:[a-z]{3,12}\s)?(?:grants?|donations?|contributions?|awards?)|(?:The\s)?(?:[Gg]rants|[Dd]onations|[Aa]wards|[Cc]ontracts)(?=\s(?:was|were)\s(?:then\s|also\s)?\w{4,8}\sas\s(?:follows|below|listed|set\sout)\b)|(?:A\s(?:further\s)?)?(?i:grants?|donations?|contribution)\s(?:of\s|totalling\s)£[\d,.]{1,10}(?:\s(?:each|and\s£[\d,.]{1,10}))?|£[\d,.]{1,10}(?=\s(?:was|were)\s(?:then\s|also\s)?(?:awarded|granted|donated)\b)))"
    r"\s(?:was|were)\s(?:then\s|also\s)?(?P<verb>made|awarded|given|granted|donated)\b(?!\sby\s)",
)
_RECEIVED = pattern(
    "implicit.awarded_a_sum",
    r"(?P<what>(?!(?:The\s)?(?:[\w’'-]{1,20}\s){0,3}(?:Council|Authority|Borough|County|City|School|Trust|Government)\s)(?:The\s(?=[A-Z])|(?=[A-Z]))(?:[\w’'&/-]{1,20}\s){1,7}?)(?:was|were)\s(?:then\s|also\s|each\s)?(?P<verb>awarded|granted)\s"
    r"(?:an?\s(?:[a-z]{3,10}\s)?(?:grant|donation|sum)\sof\s)?£\d(?![^.;]{0,80}\s(?:by|from)\s)",
)
"""`The Brownies were awarded £300 and the Bowls Club £450.`"""
_CONTRACT = pattern(
    "implicit.contract_awarded",
    r"(?P<what>(?:The|A)\s(?:[\w’'&/-]{1,20}\s){0,4}?(?:contract|tender|work|works|order|allotment|plot|field|grazing)(?:\s(?:for|of|to)\s(?:(?!\b(?:was|were|that|which)\b)[^.;:,]){2,80})?)\s(?:was|were)\s(?:then\s|therefore\s|duly\s)?(?P<verb>awarded|let)\sto\s",
)
"""`The contract for cutting the verges was awarded to Heron & Sons.`"""


def left_to(words: str) -> Said | None:
    """Read `It was left to the Chairman to settle the matter`."""
    match = _LEFT.search(words) if holds(words, ("left", "remitted", "delegated", "referred")) else None
    return Said(match.start(), Weight.ALWAYS, None, "delegate", start=match.start()) if match else None


_LEFT = pattern(
    "implicit.left_to",
    r"(?<!\S)(?:(?<=^)|(?<=[,;]\s)|(?<=\w\s))(?:[Ii]t|[Tt]he\s(?:matter|decision|choice|details?))\s(?:was|were)\s(?:therefore\s)?(?:left|remitted|delegated|referred)\s(?:to|with|in\sthe\shands\sof)\s(?:the\s(?=[A-Z])|(?=(?:her|him|them)\sto\s|[A-Z][\w’'.-]))(?=[^.;:]{3,80}\sto\s[a-z])",
)
