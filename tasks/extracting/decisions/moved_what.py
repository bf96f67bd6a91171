"""What a sentence moves: `seconded by Cllr Teal that rents rise`, `Motion (Cllr Heron / Cllr Teal): that`.

In: the words of a sentence. Out: the bounds of what is moved. Will not: say whether it was agreed (`moved_and_agreed`),
or read an amendment.
"""

from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.decisions.moved_wishes import what_was_wished
from tasks.extracting.triggers import AnyOf, holds
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
        "asked ",
        "requested ",
        "sought ",
        "invited to",
        "considered ",
        "felt ",
        "thought ",
        "moved ",
        "made a ",
        "put forward",
        "and seconded",
        "proposed ",
        "proposes ",
        "proposal t",
        "nominated",
        " as chair",
        " as vice",
        " as mayor",
    )
)


_NOT_PUT = ("amendment", "not seconded", "no seconder", "recorded vote", "named vote")
"""What changes a motion, is about the vote, or nobody seconded: none is agreed by the words behind."""


def what_was_moved(words: str) -> tuple[int, int] | None:
    """Return the bounds of what a sentence moves, empty where it only names the movers; None where it moves nothing."""
    if wanted := _TO_DO.match(words) or _THAT_BE.match(words):
        return wanted.end("that") if wanted["that"] else wanted.start(), len(words.rstrip(" .;,"))
    lowered = words.lower().replace("subject to the following amendment", "")
    if not _MOVING.stands_in(lowered) or holds(lowered, _NOT_PUT):
        return None
    end = len(words.rstrip(" .;,"))
    if moved := _ahead(words, end) or _between(words, end):
        seconded = _SECONDED_BEHIND.search(words, moved[0])
        return moved[0], min(moved[1], seconded.start()) if seconded else moved[1]
    return (end, end) if _only_movers().match(words) else None


def _ahead(words: str, end: int) -> tuple[int, int] | None:
    """Return the bounds of what stands behind its label or behind both movers."""
    if headed := _HEADED.match(words):
        return headed.end(), end
    if both := _both().search(words):
        return both.start("content"), end
    if pronoun := _THEY_BE.search(words):
        return pronoun.end(), end
    if behind := _behind().search(words):
        return behind.start("link") if behind.group("link") == "to" else behind.end("link"), end
    return None


def _between(words: str, end: int) -> tuple[int, int] | None:
    """Return the bounds of what stands between its mover and its seconder, before both, or behind a lone mover."""
    if before := (
        _IS_MOVED.match(words) or _nominated().search(words) or _before().search(words) or _NOMINATES.search(words)
    ):
        return before.span("content")
    if alone := _ALONE.search(words) or _deed().search(words) or _BY_NAME.search(words):
        return alone.start("to") if alone.group("to") else alone.end(), end
    start = what_was_wished(words)
    return None if start is None else (start, end)


_HEADED = pattern(
    "moved.headed",
    r"(?:Motion\s\((?=[^()]{0,60}[A-Z])[^()]{4,90}\)\s?[:–-]\s(?:(?:[Tt]hat|THAT)\s)?|(?:Motion|Proposal|PROPOSAL):\s(?:[Tt]hat\s|(?=[Tt]o\s))|(?:Motion|Proposal|PROPOSAL)\s(?:that\s|(?=to\s[a-z])))",
)
"""`Motion (Cllr Heron / Cllr Teal): that`, `Proposal: That`, `Proposal to buy a bench.`"""
_THEY_BE = pattern(
    "moved.they_be",
    r"\b(?i:seconded)\s(?:by\s)?(?=[A-Z])(?:(?!\b(?:that|to|agreed|carried)\b)[^;:]){2,40}?,?\s(?=(?:they|these|it|this)\s(?:all\s|both\s)?be\s[a-z])",
)
"""`proposed Cllr Heron and seconded Cllr Teal they be paid`"""
_TO_DO = pattern(
    "moved.to_do",
    r"(?P<that>)To\s(?!(?:consider|discuss|receive|review|note|hear|report|answer|declare|be)\b)[a-z-]{3,14}\s"
    r"(?:(?!,?\s(?:the|a|an|this|he|she|they|it|we|Cll?r|Councillor)\s(?:[\w’'-]{1,20}\s){1,2}(?:had|has|have|was|were|said|would|suggested|reported|asked|felt)\b)[^?:]){3,200}$",
)
"""`To approve the minutes of 4 May.`, words of the agenda; what stands behind says whether it was agreed."""
_THAT_BE = pattern(
    "moved.that_be",
    r"(?P<that>That\s)(?=(?:the|an?|this|all|both|[A-Z£\d]))(?:(?!\b(?:was|were|is|are|had|has|would|should|RESOLVED|AGREED)\b)[^?:;]){3,200}?\sbe\s[a-z]{3,}[^?:;]{0,120}\.$",
)
"""`That the minutes of 4 May be signed.`, words of the agenda above `AGREED.`"""
_IS_MOVED = pattern(
    "moved.is_moved",
    r"(?!(?:It|This|That|There|He|She|They|The\s(?:[Mm]otion|[Pp]roposal|[Rr]ecommendations?))\b)(?P<content>[A-Z£][^.;:]{3,160}?)\s(?:was|were)\s(?:then\s|duly\s)?"
    rf"(?:proposed|moved|nominated)\sby\s{IN_SENTENCE}{{3,60}}?(?:\s(?:and\s)?seconded\sby\s(?:(?!,){IN_SENTENCE}){{3,40}}|[,;]\s(?:and\s)?[A-Z]{IN_SENTENCE}{{2,40}}?\sseconded)\.?$",
)
"""`Payment of the grant was proposed by Cllr Heron, seconded by Cllr Teal.`, above `All in favour.`"""


@lru_cache(maxsize=1)
def _behind() -> Screened:
    """Match `seconded by Cllr Teal that`, `seconded, to`."""
    return screened(
        "moved.behind",
        rf"(?:[Ss](?<!\w.)(?:econd(?:ed|s|ing(?=,\s(?:that|to)\b|:\sThat\b))|ec(?=\.?\s[A-Z]))|SECONDED)\b\.?(?:(?!\b(?:agreed|resolved|carried|approved|AGREED|RESOLVED|CARRIED|APPROVED)\b){IN_SENTENCE}){{0,80}}?(?::|\s[–-])?\s(?P<link>(?:that|THAT|(?<=[:–-]\s)That)\b(?=\s)|(?<!put\s)to\b(?=\s[a-z])(?!\sthe\s(?:motion|vote)))",
    )


@lru_cache(maxsize=1)
def _before() -> Screened:
    """Match `proposed that the fence be mended, seconded by Cllr Teal`, `proposed a new gate, seconded by`."""
    things = any_of(lexicon().words["votes.moved_things_by_name"])
    honorifics = any_of(lexicon().words["people.honorifics"])
    return screened(
        "moved.before",
        rf"\b{MOVED}\s(?:that\s)?(?!(?:by|BY|and|from|as|on|{honorifics}|(?:the\s)?{things})\b)(?=[^:]{{3,310}}[Ss](?:econded|ECONDED|econds)\b)"
        rf"(?P<content>(?:[^.;:]|\.(?=\d)){{3,250}}?)(?:[,;]\s(?:and\s)?|\s(?:and\s)?)(?:(?:(?:this|it|which)\s)?was\s)?(?:duly\s)?{SECONDED}\b(?=\s?[,.]|\sby|\s(?:Cll?r|Councillor|Mrs?|Ms|Dr|the\s(?:proposal|motion)|this|it)\b)",
    )


@lru_cache(maxsize=1)
def _nominated() -> Screened:
    """Match `nominated Liz Teal as Chairman, seconded by Cllr Wren`, `proposed Cllr Teal as Vice-Chair`."""
    offices = any_of(lexicon().words["decisions.offices"])
    return screened(
        "moved.nominated",
        r"\b(?:[Nn]ominated|[Pp]roposed|proposes)\s(?P<content>[A-Z][^,.;:]{3,50}?\s(?:as|for|to\sbe)\s(?:the\s)?(?:(?:position|post|office|role)\sof\s)?(?:new\s)?"
        rf"{offices}\b[^,.;:]{{0,60}}?)(?=,?\s(?:and\s)?(?:(?:(?:this|it|which)\s)?was\s)?seconded\b|[.;,]|$)",
    )


_NOMINATES = pattern(
    "moved.nominates",
    rf"\b[Nn]ominated\s(?P<content>[A-Z][^,.;:]{{1,40}}?)(?=(?:,\s|\sand\s)(?:{SOMEBODY}|[A-Z]{{2,3}}|[A-Z][a-z]{{2,14}}(?:\s[A-Z][a-z]{{2,14}})?)\s{SECONDED}\b|,?\s(?:and\s)?{SECONDED}\sby\s|[.;]?$)",
)
"""`Ann Heron nominated Liz Teal, Cllr Wren seconded, all agreed.`, in an item of whose title the office is."""


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
    rf"(?<!that\she\s)(?<!that\sshe\s)(?<!that\sthey\s)\b(?:{MOVED}(?:\sand\sseconded)?|(?:made|put\sforward)\sa\s(?:proposal|motion))\s(?P<to>)(?:that\s(?=\S)|(?=to\s[a-z]|[a-z]{{3,14}}ing\s(?:an?|the|to|£|[A-Z\d])"
    r"|(?:acceptance|adoption|approval|the\spurchase)\b|(?:(?:the|an?|this|our|all|both|any)\s|£)(?:(?!\b(?:that|which|who|was|were|is|are|had)\b)[^.;:]){2,80}?\sbe\s[a-z]{3,}|[A-Z][\w’'-]{1,20}\s[A-Z][\w’'-]{1,20}\sbe\s(?:appointed|elected|co-opted)\b))",
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
_SECONDED_BEHIND = pattern(
    "moved.seconded_behind",
    rf"(?:\s?,\s(?:and\s|with\s)?|\s(?:and|which|with|[–-])\s)(?:{SOMEBODY}|[A-Z]\.?(?:[A-Z]\.?){{0,2}}(?:\s?[A-Z][\w’'-]{{1,20}})?"
    rf"|[A-Z][\w’'-]{{1,20}}(?:\s[A-Z][\w’'-]{{1,20}})?)\s(?:{SECONDED}|seconding)\b"
    rf"|(?:\s?,|\sand)\s(?:and\s)?(?:(?:this|which|it)\swas\s)?(?:then\s|duly\s)?{SECONDED}(?:\s(?:by|BY))?\s(?=[A-Z])"
    rf"|\s?,\s(?:and\s|which\swas\s)?(?:duly\s)?{SECONDED}(?=$|,|\sand\s)|\swhich,\shaving\sbeen\b|\s\((?:[^()]{{2,40}}\),?\s{SECONDED}\b|[^()]{{0,60}}\b[Ss]ec(?:onded|onder)?\b[^()]{{2,60}}\)(?=$|[,.]|\s[–-]|\sand\s))"
    rf"|\s(?:(?:,\s)?{MOVED}\s(?:by|BY))\s[^.;:]{{2,60}}?\sand\s{SECONDED}\s(?:by|BY)\s",
)


@lru_cache(maxsize=1)
def _only_movers() -> Screened:
    """Match `Proposed Cllr Heron, seconded Cllr Teal.`, `Cllr Heron proposed and Cllr Teal seconded.`"""
    return screened(
        "moved.only_movers",
        rf"\(?(?:{MOVES}\.?[^.;]{{2,60}}?[,;/]?\s(?:and\s)?{SECONDS}[^.;]{{2,40}}"
        rf"|[A-Z][^.;,]{{2,40}}\s{MOVED},?(?:\sand)?\s[A-Z][^.;,]{{2,40}}\s{SECONDED})\)?\.?$",
    )
