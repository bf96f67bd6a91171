"""What somebody moved and the same sentence says was agreed, carried or lost, without a keyword of resolutions.

In: the words of a sentence. Out: what it says, or None. Will not: read what the next sentence says became of a motion
(`moved_and_agreed`), or an amendment.
"""

from dataclasses import replace
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import MotionKind, Outcome
from seeds.deciding import adverb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.declared_carried import declares_carried
from tasks.extracting.decisions.implicit_body import body_did
from tasks.extracting.decisions.implicit_forms import NOT_YET, after_movers, introduced, passed
from tasks.extracting.decisions.implicit_opinions import opined
from tasks.extracting.decisions.implicit_passive import was_done
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.outcomes import UNANIMOUS_ON, motion_part, outcomes_in
from tasks.extracting.votes.moving_words import MOVES


def joined(words: str) -> Said | None:
    """Read `proposed by Cllr A, seconded by Cllr B and agreed that`, `... and carried`."""
    match = after_movers().search(words)
    if match is None:
        return None
    if match.group("link"):
        content = match.start("link") if match.group("link").lower() == "to" else match.end("link")
        moved = _MOVED_BY_NOBODY.search(words, 0, match.start("said"))
        said = moved.start() if moved else match.start("said")
        return Said(content, Weight.NO_KEYWORD, (said, match.end("link")), start=said)
    if told := _told_of_thing(words, match) or _told_before_movers(words, match.start("said")):
        return told
    if phrase := _PHRASE_BEFORE.match(words, 0, match.start()):
        return Said(0, Weight.NO_KEYWORD, None, "agreed", (0, phrase.end("what")))
    that = _THAT.search(words, 0, match.start())
    return Said(that.end() if that else len(words), Weight.NO_KEYWORD, (match.start("verb"), match.end("verb")))


def _told_of_thing(words: str, match: Match[str]) -> Said | None:
    """Read who or what was chosen or agreed, where it stands before its movers: `Lynn Wren – proposed by`."""
    if match.group("verb") in _CHOSEN or _ONTO.match(words, match.end("verb")):
        chosen_as = match.group("verb") if match.group("verb") in _CHOSEN else "elected"
        movers = _MOVERS_BEHIND.search(words, 0, match.start())
        return Said(0, Weight.NO_KEYWORD, None, chosen_as, (0, (movers or match).start()))
    if _A_MOTION.search(words, 0, match.start("said")):
        return Said(0, Weight.NO_KEYWORD, None, "agreed")
    thing = _PROPOSED.match(words)
    return Said(0, Weight.NO_KEYWORD, None, "agreed", (0, thing.end("what"))) if thing else None


_ONTO = pattern("implicit.voted_onto", r"\son\s?to\sthe\s(?=[A-Z]|council\b)")
"""`Jo Wren was proposed, seconded and voted onto the Council.`"""
_CHOSEN = ("appointed", "elected", "co-opted")
"""`Lynn Wren – proposed by Cllr Heron, seconded by Cllr Teal and appointed.`"""


def _told_before_movers(words: str, until: int) -> Said | None:
    """Read `The quotation was accepted – proposed Cllr Heron, seconded Cllr Teal, all in favour`."""
    movers = _MOVERS_BEHIND.search(words, 0, until)
    before = words[: movers.start()] if movers else ""
    said = was_done(before) or body_did(before) or opined(before) if before else None
    return replace(said, weight=Weight.NO_KEYWORD) if said else None


_PHRASE_BEFORE = pattern(
    "implicit.phrase_before",
    rf"\A(?P<what>[A-Z](?:(?!\b(?:that|{MOVES})\b)[^;:]){{3,160}}?)(?:,\s|\s[-–]\s|\s\(){MOVES}",
)
"""`Payments as listed below – proposed Cllr Heron, seconded Cllr Teal, carried.`"""
_MOVERS_BEHIND = pattern("implicit.movers_behind", rf"(?:,|\s[-–(]|;)\s?\(?{MOVES}")
_MOVED_BY_NOBODY = pattern(
    "implicit.moved_by_nobody",
    r"\b[Ii]t\swas\s(?:duly\s)?(?:proposed|moved),?\s(?:and\s)?(?:duly\s)?seconded,?\s(?:and\s)?$",
)
"""`It was proposed, seconded and agreed to appoint him` names no movers: all of it leads to what was agreed."""
_PROPOSED = pattern(
    "implicit.proposed",
    r"\A(?!(?:It|This|That|There|He|She|They|Councillor|Cllr|Mr|Mrs|Ms|Miss)\b)(?P<what>[A-Z£][^.;:]{3,160}?)\s(?:was|were)\s(?:then\s|duly\s)?(?:proposed|moved)\s(?!that\b)",
)
"""`The minutes were then proposed by Cllr Heron, seconded by Cllr Teal and all were in favour.`"""
_A_MOTION = pattern(
    "implicit.a_motion",
    r"(?:^The|\bthe)\s(?:[\w’']{1,14}\s){0,2}(?:motion|proposal|recommendations?|Motion|Recommendations?)\b",
)
"""`The motion was seconded by Cllr B and carried`: what was agreed is the motion."""
_THAT = pattern("implicit.that", r"\b(?:that|to(?=\s[a-z]))\b\s?")


def moved_and_passed(words: str) -> Said | None:
    """Read `the recommendation was put to the vote and carried`."""
    carried = "mendment" not in words and _IT_WAS_CARRIED.match(words)
    if carried or _VOTE_OF.match(words) or UNANIMOUS_ON.match(words) or declares_carried(words):
        return Said(0, Weight.NO_KEYWORD, None, "agreed")
    if alone := _ALONE.match(words, motion_part(words)):
        return Said(0, Weight.NO_KEYWORD, None, "agreed") if alone["thing"] else Said(len(words), Weight.NO_KEYWORD)
    match = passed().search(words)
    if (
        match is None
        or _DONE_FIRST.search(words, 0, match.start())
        or NOT_YET.search(words[max(0, match.start() - 30) : match.start()])
        or _ASKS_WHEN.match(words)
    ):
        return None
    that = _THAT_PART.search(words, 0, match.start("verb"))
    verb = match.group("verb")
    if that:
        return Said(that.end(), Weight.NO_KEYWORD)
    if verb.lower() in _OF_MOTIONS:
        return Said(0, Weight.NO_KEYWORD, None, "agreed")
    led = introduced().match(words, 0, match.end("thing"))
    start = led.end() if led and _PUT.search(words, 0, led.end()) is None else 0
    return Said(match.start(), Weight.NO_KEYWORD, None, verb, (match.start(), match.end("thing")), start=start)


def put_and_agreed(words: str) -> Said | None:
    """Read `The nominations were put to the members and were unanimously agreed.`"""
    match = None if "mendment" in words else _PUT_AND_AGREED.match(words)
    return Said(0, Weight.NO_KEYWORD, None, match["verb"]) if match else None


_PUT = pattern("implicit.put_to_the_vote", r"\b(?:put|vote|voted|show|division|ballot)\b")
"""`Upon a vote being taken, the recommendation was agreed`: how it was voted is part of it, as of a motion."""


_ASKS_WHEN = pattern(
    "implicit.asks_when",
    r"[A-Z][^.;:]{2,60}?\s(?:asked|enquired|queried|questioned|wondered|hoped|feared)\b(?=[^.;:]{0,80}?\b(?:if|whether|when|what|how|that|whose)\b)",
)
"""`Councillor Teal asked what would be done when the motion was carried.`"""
_DONE_FIRST = pattern(
    "implicit.done_first",
    r"^(?:The|All|Both)\s[^.;:,]{2,120}?\s(?:was|were)\s(?:received|noted|accepted|considered\sand\snoted),?\s(?:and\s)?$",
)
"""`The reports were received, and the recommendations were adopted`: both were done to what stands before."""
_VOTE_OF = pattern(
    "implicit.vote_of",
    r"(?:A|The)\svote\sof\s(?:thanks|appreciation|sympathy|(?:no\s)?confidence)\b(?:[^.;:]|(?<=[A-Z]|r)\.\s|(?<=rs)\.\s){0,200}?\swas\s(?:\w{3,12}ly\s)?(?:passed|carried|agreed)\b",
)
"""`A vote of thanks to Mrs Wren for her service was passed unanimously.`"""
_PUT_AND_AGREED = screened(
    "implicit.put_and_agreed",
    r"(?:The|These|This|Both|All|Each)\b(?:(?!\bput\b)[^.;:]){0,120}?\s(?:was|were)\s(?:(?:then|both|each|also|all)\s)?put\sto\s(?:(?:the|a)\s)?"
    r"(?i:vote|meeting|floor|members|board|forum|committee|council|panel|trustees|governors|partnership)(?:(?:\sfor|\sof|\sand)\s[^.;:,]{3,60}?)?,?"
    r"(?:\sand)?\s(?:(?:was|were)\s)?(?:\w{3,12}ly\s|all\s|both\s|duly\s)?(?P<verb>agreed|approved|carried|accepted|adopted|passed)\b(?!\s(?:that|to|in|out|over)\b)",
)
_ALONE = pattern(
    "implicit.carried_alone",
    r"\(?(?P<thing>(?:[Tt]he\s)?(?:[Mm]otion|MOTION|[Pp]roposal|Resolution)\s(?:was\s)?)?(?:CARRIED|[Cc]arried)(?:\s(?:unanimously|UNANIMOUSLY))?"
    r"(?:[,:]?\s(?:[–-]\s)?\(?(?:by\s)?\d{1,3}\b[^.;]{2,60}?)?[.)]{0,2}$",
)
_IT_WAS_CARRIED = screened(
    "implicit.it_was_carried",
    r"(?:[A-Z][^.;:]{0,60}?\b(?:vote|show\sof\shands)\b[^.;:]{0,50},?\s)(?:it|this)\swas\s(?:\w{3,12}ly\s|duly\s|then\s)?(?:declared\s)?"
    r"(?:carried|CARRIED|passed|PASSED|(?:agreed|approved)(?=\.?$|\sby\s)|AGREED|APPROVED)\b(?!\s(?:that|to|out|over|on)\b)"
    r"|(?:It|This)\swas\s(?:\w{3,12}ly\s|then\s)?(?:(?:carried|CARRIED|passed|PASSED)\sby\s[\w-]{1,12}\s(?:votes?\s)?to\s|voted\s(?:up)?on\sand\s(?:was\s)?(?:carried|passed|agreed|approved)\b)"
    r"|(?:The|A)\svote\swas\s(?:then\s)?(?:taken\s(?:and\s)?|held\s(?:and\s)?)?(?:was\s)?(?:carried|passed)\b(?!\s(?:out|over|on)\b)",
)
"""`On being put to the vote it was carried (9 for)`, `The vote was taken and carried`, `It was passed by 5 to 2`"""
_OF_MOTIONS = ("carried", "passed", "successful")
"""What becomes of a motion; the others are done to a recommendation too."""


_THAT_PART = pattern("implicit.that_part", r"\bthat\s")


def lost_of_motion(words: str) -> Said | None:
    """Read `The motion to refuse was put to the vote and LOST`; not an amendment, nor what nobody seconded."""
    unseconded = any(phrase in words for phrase in lexicon().words["votes.unseconded"])
    lost = not unseconded and outcomes_in(words, MotionKind.MOTION, named=True) == {Outcome.LOST}
    return Said(len(words), Weight.ALWAYS) if lost or (not unseconded and _it_was_lost().search(words)) else None


@lru_cache(maxsize=1)
def _it_was_lost() -> Screened:
    """Match `On a show of hands it was lost`, `but this was voted down by 4 to 2`."""
    lost = any_of(lexicon().forms["votes.results"]["lost"])
    put = r"(?:(?:On|Upon|By|After|Following)\s(?:a|being)\s[^.;:]{0,40}?\b(?:vote|show\sof\shands)\b[^.;:]{0,50}?,?\s)"
    told = rf"(?:(?:it|this)\s)?(?:was\s)?(?:{adverb()}\s)?(?:declared\s(?:to\sbe\s)?)?"
    return screened(
        "implicit.it_was_lost",
        r"\A(?!.{0,200}mendment)(?:(?:[A-Z][^.;:]{3,250}?,?\sbut\s)(?:(?:on|upon|after)\s[^.;:]{3,60}?,?\s)?(?:(?:this|it)\swas\s(?:voted\sdown|defeated)|the\svote\swas\slost)"
        rf"|{put}(?:it|this)\s(?:was\s)?(?:{adverb()}\s)?(?:declared\s(?:to\sbe\s)?)?{lost}"
        rf"|(?:This|It|The\svote)\swas\s(?:{adverb()}\s)?(?:declared\s(?:to\sbe\s)?)?{lost}(?=\.?$|\s(?:by|on)\s)|Vote\s{lost}(?=\.?$)"
        rf"|(?:This|It)\swas\sput\sto\s(?:the|a)\s(?:vote|meeting)\s(?:and|but)\s{told}{lost})\b",
    )
