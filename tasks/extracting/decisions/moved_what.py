"""What a sentence moves: `seconded by Cllr Teal that rents rise`, `Motion (Cllr Heron / Cllr Teal): that`.

In: the words of a sentence. Out: the bounds of what is moved. Will not: say whether it was agreed (`moved_and_agreed`),
or read an amendment.
"""

from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.triggers import AnyOf
from tasks.extracting.votes.move_deeds import somebody_does
from tasks.extracting.votes.moving_words import IN_SENTENCE, MOVED, MOVES, SECONDED, SECONDS, SOMEBODY

_MOVING = AnyOf(
    (
        "motion (",
        "proposal: t",
        "motion: t",
        "seconded",
        "seconding, t",
        "sec cllr",
        "sec. cllr",
        "suggested ",
        "recommended ",
        "felt that",
        "asked that",
        "requested that",
        "considered that",
        "thought that",
        "moved that",
        "moved to",
        "moved by",
        "moved approv",
        "moved accept",
        "moved adopt",
        "made a ",
        "put forward",
        "and seconded",
        "proposed ",
        "proposal to",
        "nominated",
        " as chair",
        " as vice",
        " as mayor",
    )
)


def what_was_moved(words: str) -> tuple[int, int] | None:
    """Return the bounds of what a sentence moves, empty where it only names the movers; None where it moves nothing."""
    if wanted := _TO_DO.match(words):
        return wanted.start(), len(words.rstrip(" .;,"))
    lowered = words.lower()
    if not _MOVING.stands_in(lowered) or "amendment" in lowered:
        return None
    end = len(words.rstrip(" .;,"))
    if headed := _HEADED.match(words):
        return headed.end(), end
    if both := _both().search(words):
        return both.start("content"), end
    if behind := _behind().search(words):
        return behind.start("link") if behind.group("link") == "to" else behind.end("link"), end
    return _between(words, end) or ((end, end) if _only_movers().match(words) else None)


def _between(words: str, end: int) -> tuple[int, int] | None:
    """Return the bounds of what stands between its mover and its seconder, before both, or behind a lone mover."""
    if before := (_IS_MOVED.match(words) or _nominated().search(words) or _before().search(words)):
        start, end = before.span("content")
    elif alone := _ALONE.search(words) or _deed().search(words) or _BY_NAME.search(words) or _SUGGESTED.search(words):
        start = alone.start("to") if alone.group("to") else alone.end()
    else:
        return None
    seconded = _SECONDED_BEHIND.search(words, start)
    return start, min(end, seconded.start()) if seconded else end


_HEADED = pattern(
    "moved.headed",
    r"(?:Motion\s\((?=[^()]{0,60}[A-Z])[^()]{4,90}\)\s?[:–-]\s(?:(?:[Tt]hat|THAT)\s)?|(?:Motion|Proposal):\s(?:[Tt]hat\s|(?=[Tt]o\s))|(?:Motion|Proposal)\s(?=to\s[a-z]))",
)
"""`Motion (Cllr Heron / Cllr Teal): that`, `Proposal: That`, `Proposal to buy a bench.`"""
_TO_DO = pattern(
    "moved.to_do",
    r"To\s(?!(?:consider|discuss|receive|review|note|hear|report|answer|declare|be)\b)[a-z-]{3,14}\s"
    r"(?:(?!,?\s(?:the|a|an|this|he|she|they|it|we|Cll?r|Councillor)\s(?:[\w’'-]{1,20}\s){1,2}(?:had|has|have|was|were|said|would|suggested|reported|asked|felt)\b)[^?:]){3,200}$",
)
"""`To approve the minutes of 4 May.`, words of the agenda; what stands behind says whether it was agreed."""
_IS_MOVED = pattern(
    "moved.is_moved",
    r"(?!(?:It|This|That|There|He|She|They|The\s(?:[Mm]otion|[Pp]roposal|[Rr]ecommendations?))\b)(?P<content>[A-Z£][^.;:]{3,160}?)\s(?:was|were)\s(?:then\s|duly\s)?"
    rf"(?:proposed|moved)\sby\s{IN_SENTENCE}{{3,60}}?\s(?:and\s)?seconded\sby\s(?:(?!,){IN_SENTENCE}){{3,40}}\.?$",
)
"""`Payment of the grant was proposed by Cllr Heron, seconded by Cllr Teal.`, above `All in favour.`"""


@lru_cache(maxsize=1)
def _behind() -> Screened:
    """Match `seconded by Cllr Teal that`, `seconded, to`."""
    return screened(
        "moved.behind",
        rf"(?:[Ss](?<!\w.)(?:econd(?:ed|ing(?=,\s(?:that|to)\b))|ec(?=\.?\s[A-Z]))|SECONDED)\b\.?(?:(?!\b(?:agreed|resolved|carried|approved|AGREED|RESOLVED|CARRIED|APPROVED)\b){IN_SENTENCE}){{1,80}}?(?::|\s[–-])?\s(?P<link>(?:that|THAT|(?<=[:–-]\s)That)\b(?=\s)|(?<!put\s)to\b(?=\s[a-z])(?!\sthe\s(?:motion|vote)))",
    )


@lru_cache(maxsize=1)
def _before() -> Screened:
    """Match `proposed that the fence be mended, seconded by Cllr Teal`, `proposed a new gate, seconded by`."""
    things = any_of(lexicon().words["votes.moved_things_by_name"])
    honorifics = any_of(lexicon().words["people.honorifics"])
    return screened(
        "moved.before",
        rf"\b{MOVED}\s(?:that\s)?(?!(?:by|BY|and|from|as|on|{honorifics}|(?:the\s)?{things})\b)"
        rf"(?P<content>(?:[^.;:]|\.(?=\d)){{3,250}}?)(?:[,;]\s(?:and\s)?|\s(?:and\s)?)(?:(?:(?:this|it|which)\s)?was\s)?(?:duly\s)?{SECONDED}\b(?=\s?[,.]|\sby|\s(?:Cll?r|Councillor|Mrs?|Ms|Dr|the\s(?:proposal|motion)|this|it)\b)",
    )


@lru_cache(maxsize=1)
def _nominated() -> Screened:
    """Match `nominated Liz Teal as Chairman, seconded by Cllr Wren`, `proposed Cllr Teal as Vice-Chair`."""
    offices = any_of(lexicon().words["decisions.offices"])
    return screened(
        "moved.nominated",
        r"\b(?:[Nn]ominated|[Pp]roposed)\s(?P<content>[A-Z][^,.;:]{3,50}?\s(?:as|for|to\sbe)\s(?:the\s)?(?:(?:position|post|office|role)\sof\s)?(?:new\s)?"
        rf"{offices}\b[^,.;:]{{0,60}}?)(?=,?\s(?:and\s)?(?:(?:(?:this|it|which)\s)?was\s)?seconded\b|[.;,]|$)",
    )


@lru_cache(maxsize=1)
def _both() -> Screened:
    """Match `Cllr Heron proposed and Cllr Teal seconded acceptance of the quotation`."""
    things = any_of(lexicon().words["votes.moved_things_by_name"])
    return screened(
        "moved.both",
        rf"\b{MOVED},?\s(?:and\s)?(?:the\s)?[A-Z][^.;,:]{{1,50}}?\s{SECONDED}(?:,\s|:\s|\s)(?:that\s)?"
        rf"(?P<content>(?!(?:by|and|it|this)\b|(?:the\s)?{things}\b)(?:(?<=that\s)[A-Z£]|[a-z])(?:[^.;:]|\.(?=\d)){{6,}})",
    )


_ALONE = pattern(
    "moved.alone",
    rf"\b(?:{MOVED}(?:\sand\sseconded)?|(?:made|put\sforward)\sa\s(?:proposal|motion))\s(?P<to>)(?:that\s(?=\S)|(?=to\s[a-z]|[a-z]{{3,14}}ing\s(?:an?|the|to|£|[A-Z\d])"
    r"|(?:acceptance|adoption|approval|the\spurchase)\b|(?:(?:the|an?|this|our|all|both|any)\s|£)(?:(?!\b(?:that|which|who|was|were|is|are|had)\b)[^.;:]){2,80}?\sbe\s[a-z]{3,}))",
)
"""`It was proposed that complaint 3/15 be referred`, `Cllr Heron proposed buying a bench`."""


@lru_cache(maxsize=1)
def _deed() -> Screened:
    """Match `Cllr Heron proposed Cllr Teal speak to the owner`, `proposed we buy a bench`, which leave out `that`."""
    return screened("moved.deed", rf"\b{MOVED}\s(?P<to>)(?={somebody_does()})")


_BY_NAME = pattern(
    "moved.by_name",
    rf"\b{MOVED}\s(?:by|BY)\s(?=[A-Zt])(?:(?!\b(?:agreed|resolved|carried|seconded|SECONDED|that|to)\b){IN_SENTENCE}){{2,60}}?,?\s"
    r"(?:that\s(?=\S)|(?P<to>to)\s(?=[a-z])(?!the\s(?:motion|vote)\b))",
)
"""`It was proposed by Cllr Heron that the fence be mended`, above `Seconded by Cllr Teal. Carried.`"""
_SUGGESTED = pattern(
    "moved.suggested",
    r"(?:\b[Ii]t\swas|\b[A-Z][\w’']{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,3})\s(?:(?:also|then|therefore)\s)?(?:(?:suggested|recommended|felt|asked|requested|considered|thought)\s(?P<to>)that\s"
    r"(?=(?:(?!\b(?:that|which|who|was|were|is|are|had|has)\b)[^.;:]){2,120}?\s(?:be|should)\s[a-z£\d])|suggested\s(?=[a-z]{3,14}ing\s|we\s[a-z]{2,}))",
)
"""`It was felt that a letter should be sent`, `The Clerk suggested buying a bench`, above `Agreed.`"""
_SECONDED_BEHIND = pattern(
    "moved.seconded_behind",
    rf"(?:,\s(?:and\s)?|\sand\s)(?:{SOMEBODY}|[A-Z]\.?(?:[A-Z]\.?){{0,2}}(?:\s?[A-Z][\w’'-]{{1,20}})?"
    rf"|[A-Z][\w’'-]{{1,20}}\s[A-Z][\w’'-]{{1,20}})\s{SECONDED}\b"
    rf"|,\s(?:and\s)?(?:(?:this|which)\swas\s)?{SECONDED}(?:\s(?:by|BY))?\s(?=[A-Z])",
)


@lru_cache(maxsize=1)
def _only_movers() -> Screened:
    """Match `Proposed Cllr Heron, seconded Cllr Teal.`, `Cllr Heron proposed and Cllr Teal seconded.`"""
    return screened(
        "moved.only_movers",
        rf"\(?(?:{MOVES}\.?[^.;]{{2,60}}?[,;/]?\s(?:and\s)?{SECONDS}[^.;]{{2,40}}"
        rf"|[A-Z][^.;,]{{2,40}}\s{MOVED},?(?:\sand)?\s[A-Z][^.;,]{{2,40}}\s{SECONDED})\)?\.?$",
    )
