"""The words by which a sentence that moves something says that it was agreed: `, which was seconded and agreed`.

In: the words of a sentence, and where what it moves begins. Out: the match of the words that agree. Will not: look at
the sentences behind it (`moved_verdicts`).
"""

from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon
from tasks.extracting.decisions.moved_verdicts import everybody_agrees
from tasks.extracting.votes.moving_words import MOVES, SECONDS, SOMEBODY


def agreed_inside(words: str, start: int) -> Match[str] | None:
    """Return the words that agree, from their comma or `and` on; the seconder may stand among them."""
    if inside := _BRACKET_OF_MOVERS.search(words, start):
        return inside
    if inside := _in_the_sentence().search(words, start) or _IN_BRACKETS.search(words, start):
        return inside
    seconded = _SECONDED_INSIDE.search(words, start)
    if seconded is None:
        return _at_last(words, start)
    return seconded if not _AGREED_WHAT.search(words, seconded.start()) else None


def _at_last(words: str, start: int) -> Match[str] | None:
    """Return the last words where they agree to the whole, and are not what it moves: `that it be noted and agreed`."""
    match = _AT_LAST.search(words, start)
    if match is None or _PARTICIPLE.search(words, start, match.start()) is None:
        return match
    cried = match.group("keyword").split()[-1].isupper()
    return match if cried and not words[: match.start()].rsplit(maxsplit=1)[-1].isupper() else None


_AT_LAST = pattern(
    "moved.at_last",
    r"\sand\s(?:it\swas\s|was\s)?(?P<keyword>(?:(?i:unanimously)\s)?(?:agreed|AGREED|[Aa]pproved|APPROVED|[Rr]esolved|RESOLVED|[Pp]assed|PASSED)(?:\s(?i:unanimously))?)"
    r"(?=\.?$|\s(?:by|on)\sa\s(?:show\sof\shands|vote|majority)\.?$)",
)
"""`It was proposed by Cllr Wren and seconded by Cllr Teal to mend the gate and AGREED.`"""
_PARTICIPLE = pattern("moved.participle", r"\b(?:be|being|been)\s[^.;:]{1,160}$")


_PUT = (
    r"(?:,?\s?(?:on|upon|when|after|following|by)\s(?:(?:that|it|this)\s)?(?:being\s(?:seconded\sand\s)?put|put|a\s(?:\w{3,10}\s)?(?:vote|show\sof\shands|ballot))\b"
    r"(?:\sto\s(?:the|a)\s(?:vote|meeting)|\sbeing\s(?:taken|held))?,?\s)?"
)
"""How it was put, before the words that agree: `on being put to the vote`, `, on a vote being taken, `."""
_SECONDED_INSIDE = pattern(
    "moved.seconded_inside",
    rf"(?:[;,]\s|\s)(?:and\s)?(?:(?:(?:this|it|which)\swas\s)?(?:duly\s)?(?i:seconded)\s(?:(?i:by)\s|(?=[A-Z]))[^;:]{{2,60}}?|(?:{SOMEBODY}|[A-Z]{{2,3}}|[A-Z][a-z]{{2,14}}(?:\s[A-Z][a-z]{{2,14}})?)\sseconded(?:\s(?:this|it|that|the\s(?:motion|proposal)))?|(?<=[,;]\s)(?:duly\s)?seconded)(?:[,;]\s|\sand\s|\s[–-]\s|\s(?=all\s))"
    rf"(?:and\s)?(?:voted\s(?:up)?on\sand\s)?{_PUT}(?:(?:it|this)\s)?(?:was\s)?(?:(?:all(?:\s(?:[Cc]llrs|[Cc]ouncillors|[Mm]embers|present)|\swere)?|unanimously)\s)?(?:(?P<keyword>(?i:agreed|approved|carried|passed|resolved|accepted|adopted))|in\s(?:favour|agreement))\b(?!\s(?:unanimously\s)?(?:that|to)\b)",
)
"""`proposed acceptance of the accounts, seconded by Cllr Teal and unanimously agreed`"""
_IN_BRACKETS = pattern(
    "moved.in_brackets",
    r"\s[(\[](?i:(?P<keyword>(?:(?:all|unanimously)\s)?(?:agreed|carried|approved|passed)(?:\sunanimously|\sby\s(?:all|everyone))?)"
    r"|all\s(?:(?:present|members|councillors|were)\s){0,2}in\sfavour|unanimous(?:ly)?|nem\.?\scon\.?)[)\]]\.?$",
)
"""`proposed that the pump be mended (all in favour)`"""
_BRACKET_OF_MOVERS = pattern(
    "moved.bracket_of_movers",
    rf"\s[(\[]{MOVES}[^()\[\]]{{3,90}}?\s{SECONDS}[^()\[\]]{{2,60}}?[\s,;.–-]{{1,3}}(?:and\s)?"
    r"(?:(?P<keyword>(?:(?i:all|unanimously)\s)?(?i:agreed|carried|approved|passed)(?i:\sunanimously|\sby\sall)?)"
    r"|(?i:all\sin\sfavour|unanimous(?:ly)?))\.?[)\]]\.?$",
)
"""`To approve the accounts (Proposed Cllr Heron, seconded Cllr Teal, all agreed)`"""
_AGREED_WHAT = pattern(
    "moved.agreed_what", r"\b(?i:agreed|approved|carried|resolved),?\s(?:[a-z]{3,14}ly,?\s)?(?:that|to)\b"
)

_BUT_FOR = r"(?=\.?$|\s(?:with\sthe\sexception\sof|except|bar|apart\sfrom)\s)"


def _ends() -> str:
    """Return the pattern of what may stand behind the word that agrees: the end, a count, or who did not agree."""
    counted = rf"\s\(?\d{{1,2}}(?:\s?[-–:]|\svotes?\b|\sfor\b|\sto\s\d)|\sby\s(?:\d|all\.?$|{votes_in_words()}\b)"
    return rf"(?=\.?$|{counted}|,?\s(?:but\s)?with\s(?!the\sc)|,\s[^.;:]{{3,60}}\s(?:abstaining|against|dissenting)\b)"


@lru_cache(maxsize=1)
def _in_the_sentence() -> Screened:
    """Match `; this was agreed by 3 votes to 1`, `, which was seconded and agreed`, ` and the meeting agreed`."""
    adverbs, passed = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("adverbs", "passed"))
    things = r"(?:the\s)?(?:closure\s)?(?:[Mm]otion|MOTION|[Pp]roposal)\swas"
    put = r"(?:on|upon|when|after|following),?\s(?:(?:that\s)?being\s(?:seconded|put)|put|a)\s"
    so_decided = r"(?:agreed|resolved|decided)\sto\s(?:do\s)?(?:so|this|that|it)\b"
    it_was = rf"it\swas\s(?:so\s|carried\s|(?:\w{{3,12}}ly\s)?{so_decided})"
    ahead = rf"(?=\swhich\swas\scarried\b)|(?=\sand,?\s(?:{put}|this\s|{it_was}|{things}\s))"
    led = rf"(?:[;,]|\s[-–]|{ahead})\s(?:and,?\s)?"
    they = r"(?:everyone|all)\s(?:(?:present|[Mm]embers|[Cc]ouncillors|[Cc]llrs|were|was)\s){0,2}"
    they += r"(?:agreed|approved|concurred|happy\swith\s(?:this|that|it)|in\sfavour|in\sagreement)(?:\sunanimously)?"
    adverbs = rf"(?:(?:{adverbs}|so|seconded\sand|duly\sseconded\sand)\s){{0,2}}"
    told = rf"{adverbs}(?:{passed}\b(?!\s(?:unanimously\s)?(?:to|that)\b)|{so_decided})"
    return screened(
        "moved.agreed_inside",
        rf"{led}{_PUT}(?:which|(?P<told>this|it|[Tt]he\s(?:closure\s)?\w{{1,14}}))\s(?:was|were)\s{told}"
        rf"|(?:[;,]|\sand|\s[–-])\s(?:and\s)?(?:{everybody_agrees()}|{they}){_BUT_FOR}"
        rf"|(?:[;,]|\sand)\s(?:and\s)?the\s\w{{4,12}}\svoted\s\d{{1,2}}\s?[-–]\s?\d{{1,2}}\sin\sfavour\b"
        rf"|(?:,?\sand|[,;:]|\s[–-])\s{_PUT}(?:(?:it|this)\swas\s)?(?:duly\s)?(?P<keyword>(?:(?i:carried)|(?<=[,;:–-]\s)(?i:agreed|passed|approved))(?:\sunanimously|\snem\.?\scon)?){_ends()}"
        r"|(?:,?\sand|[,;]|\s[–-])\s(?:the\s)?(?:motion|proposal)\s(?:passed|carried)(?:\sunanimously)?(?=\.?$)"
        rf"|(?:[,;]|\s[–-])\s(?:(?:and|with|which\swas)\s)?(?:(?:vote\s)?unanimous(?:ly)?(?:\s(?i:agreed|carried|approved))?|no\sobjections?|everyone\shappy|all\s(?:(?:the\s)?(?:others?|members|[Cc]ouncillors|Cllrs|present)\s){{0,2}}(?:were\s|being\s)?in\sfavour){_BUT_FOR}",
    )
