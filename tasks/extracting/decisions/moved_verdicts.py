"""The sentence that says that what was moved before it was agreed: `Carried.`, `So resolved.`, `The Board concurred.`

In: the words of a sentence. Out: where the words that agree stand, if it agrees. Will not: say what was moved
(`moved_what`), or take a resolution that states its own words (`resolves_its_own`).
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.counting import below_hundred
from seeds.deciding import adverb
from seeds.lexicon import lexicon
from seeds.verdict_lines import only_verdict
from tasks.extracting.decisions.movers_notes import MOVERS_NOTE
from tasks.extracting.votes.moving_words import IN_SENTENCE, MOVES, SECONDED, SECONDS


def verdict_in(words: str) -> tuple[int, int] | None:
    """Return where the keyword of a sentence that agrees stands, (0, 0) where it has none; None where none agrees."""
    if match := agreed_then().match(words):
        said = any(match.group(group) for group in ("keyword", "said", "body", "so"))
        return (0, len(_without_stop(words)) if said else 0)
    if MOVERS_NOTE.match(words):
        return (0, 0)
    seconded = _SECONDED_AND.match(words) or _NOTE_CARRIED.match(words)
    return (keyword_of(seconded, words, 0) or (0, 0)) if seconded else None


def is_told(words: str) -> bool:
    """Say whether a sentence with a subject tells the verdict: `The motion was carried`, `Resolved accordingly`."""
    match = agreed_then().match(words)
    said = match is not None and match.group("said") is not None
    told = said and any(verb in words for verb in (" was ", " were ", " declared "))
    return told or words.endswith(("accordingly.", "accordingly"))


def keyword_of(match: Match[str], words: str, start: int) -> tuple[int, int] | None:
    """Return the bounds of the words that agree, with the vote that `by` joins to them: `agreed by 3 votes to 1`.

    What tells it with a subject is the keyword as a whole: `this was agreed by 3 votes to 1`.
    """
    if match.groupdict().get("told"):
        begins = match.start("told")
        whole = only_verdict(words[begins:])
        return start + begins, start + (len(_without_stop(words)) if whole else match.end())
    if not match.group("keyword"):
        return None
    counted = _BY_VOTES.match(words, match.end("keyword"))
    end = counted.end() if counted else match.end("keyword")
    return start + match.start("keyword"), start + end


_BY_VOTES = pattern("moved.by_votes", r"\sby\s[\w-]{1,12}(?:\svotes?)?\sto\s[\w-]{1,12}\b")


def resolves_its_own(words: str) -> bool:
    """Say whether a sentence resolves what it says itself, whatever was moved before: `RESOLVED (5-2): That rents`.

    >>> resolves_its_own("RESOLVED, by 5 votes to 2, to approve the application.")
    True
    >>> resolves_its_own("Agreed by five votes to two."), resolves_its_own("AGREED unanimously – 1.")
    (False, True)
    """
    return _its_own().match(words) is not None


@lru_cache(maxsize=1)
def _its_own() -> Pattern[str]:
    return pattern(
        "moved.resolves_its_own",
        r"(?:(?:(?:After|Following|On|Upon)\s[^.;:]{3,80}?\s)?[Ii]t\swas\s(?:unanimously\s)?|\d{1,4}/\d{2,4}\s)?(?i:resolved|agreed)(?:\s\([^()\n]{3,60}\)|,?\s(?:by|with|on|nem|unanimously|there|proposed|moved)\b[^.:;]{0,120}?)?,?"
        rf"(?:\s?:\s?(?:[Tt]hat|[Tt]o)\b|\s(?:[Tt]hat\b|THAT\b|to\s(?!(?:nil|none|{below_hundred()})\b)[a-z]{{2,}}\s))"
        r"|(?:[Ii]t\swas\s)?(?i:resolved|agreed)\b(?:[^.;:\d]{0,40}\s[–-]\s|[^.;:]{0,60}:[–-]?\s?|\s)\(?(?<=[\s(:-])(?:(?<=\()[1aAiI]\)|[1aAiI]\.)",
    )


def _without_stop(words: str) -> str:
    """Return a verdict without its last stop, and without a bracket that closes none of its own: `All agreed.)`."""
    counted = _COUNTED.search(words)
    return words[: counted.start()] if counted else words.rstrip(" ." if "(" in words[1:] else " .)")


_COUNTED = pattern("moved.counted_behind", r"(?<=ed)\s(?=\d{1,3}\svotes?\sto\s)")
"""`Carried 4 votes to 1`: the vote is no part of the word that agrees; `Carried by 4 votes to 1` is one verdict."""
_IT = r"(?:(?:this|that|the)\s(?:proposal|suggestion|request|approach|idea|course|plan|motion)|this|that|it)"
"""`The Council were happy to agree to this.`"""


@lru_cache(maxsize=1)
def everybody_agrees() -> str:
    """Return the pattern of `The Council agreed`, `Everyone was in favour`, `Members concurred with this`."""
    bodies = any_of(lexicon().words["decisions.collective"])
    they = rf"(?:[Tt]he\s|[Aa]ll\s)?(?:{bodies}|members|councillors)|[Ee]very(?:one|body)|[Aa]\s(?:large\s)?majority"
    gladly = rf"(?:happy|content|pleased)\s(?:with|to\s(?:agree|support|accept|approve)(?:\s(?:to|with))?)\s{_IT}"
    done = rf"(?:agreed|approved|concurred|assented|consented)(?:\s(?:(?:to|with)\s)?{_IT})?"
    done = rf"{done}|(?:supported|endorsed|accepted)\s{_IT}"
    return (
        rf"(?:{they})\s(?:present\s)?(?:(?:were|was|all|unanimously|voted|also|so|then)\s){{0,2}}"
        rf"(?:(?P<body>{done}|{gladly})|in\s(?:agreement|favour)(?:\sof\s{_IT})?)(?:\sunanimously)?"
    )


_TALKED = (
    r"(?:(?:After|Following)\s(?:[a-z]{1,12}\s){0,3}(?:discussion|debate|deliberation|consideration),?\s"
    r"|There\swere\sno\sobjections\sand\s|(?:A\s(?:\w{3,10}\s)?)?(?i:discussion|debate)\s(?:ensued|followed|took\splace)[,;]?\s(?:and|but)\s(?:(?:ultimately|eventually|finally|in\sthe\send),?\s)?)?"
)
"""`After discussion all were in favour.`, `A debate ensued but ultimately all in favour.`"""
_VOTED = (
    r"(?:(?:On|Upon|When)\s(?:being\s)?put\sto\s(?:the|a)\s(?:vote|meeting),?\s(?:with\s[^.;]{3,60},\s)?|With\s[^.;]{3,90}(?:,\s|(?<=favour|gainst)\s)|With\sno\sdissent,?\s"
    r"|(?:On|Upon|By|After|Following)\sa\s(?:vote(?:\sbeing\staken)?|show\sof\shands|majority)(?:\s\([^()\n]{3,60}\)|,\s(?i:[\w-]{1,12}\s(?:in\sfavour|for)),?\s(?:and\s)?[\w-]{1,12}\sagainst)?,?\s"
    r"|(?:A\s(?:recorded\s|named\s)?(?:vote|show\sof\shands)\swas\s(?:then\s)?(?:taken|held|called(?:\sfor)?|requested|asked\sfor)|There\swas\sa\s(?:vote|show\sof\shands))\sand\s"
    r"|(?:In\sfavour|For)\s\d{1,3},?\s(?:and\s)?(?i:against)\s\d{1,3}[;,.]\s(?=the\s)"
    r"|(?:On\sa\svote:\s|(?:A|The)\s(?:vote|show\sof\shands)\swas(?:\s(?:taken|held))?[,:;]?\s(?:with\s)?|There\swere\s)?"
    r"[\w-]{1,12}\s(?:votes?\s)?(?:for|in\sfavour)(?:,|\sand|,\sand)\s[\w-]{1,12}\s(?:votes?\s)?(?:against|abs\w{0,9})(?:(?:,|\sand|\swith|,\swith|,\sand)\s[\w-]{1,12}\sabs\w{0,9})?"
    r"(?:[,;.]\s(?:and\s)?(?=CARRIED|[Cc]arried|the\s|it\swas\s|this\s)|\s(?:and|so)\s(?=the\s|it\swas\s|this\s))"
    r"|(?:[Tt]he\s)?(?:Chair\w{0,6}|Mayor|Convener)\s(?:used|gave|exercised)\s(?:his|her|the|their)\scasting\svote\s[^.;]{0,40}?\s?and\s){0,2}"
)
"""How it was voted, before the words that agree: `On a show of hands this was carried`, `With 5 for, it was agreed`."""
_KEYWORD = (
    r"(?P<keyword>(?:Unanimously\s)?(?:Agreed|AGREED|Carried|CARRIED|Resolved|RESOLVED|Approved|APPROVED|Adopted|ADOPTED|Passed|PASSED|All(?:\s(?:(?:the\s)?[Mm]embers|those))?(?:\spresent)?\sagreed|Unanimously\sagreed|agreed|carried|Vote:?\s[Cc]arried|Voted\s(?:on\s)?and\sagreed|PENDERFYNWYD\s/\sRESOLVED)"
    r"(?:\sunanimously|\snem\.?\s(?:con|diss?)\b)?)\b(?!\s\([^()]{3,40}\)\s?,?\s(?:that|to)\b)(?!(?:,\s[^.:;]{3,60})?\s?[:–—/-]++\s*+(?!unanimous|Unanimous|all\b|All\b|nem))"
)
_ALL = (
    r"\(?(?:AIF|Vot(?:e|ing)(?:\staken)?\s?[:–-]\s?(?:[Uu]nanimous|UNANIMOUS|[Aa]ll\b))|\(?(?:A\s(?:vote|show\sof\shands)\swas\s(?:taken|held)\sand\s)?(?:[Aa]ll|ALL)\s(?:(?:the\s)?(?:[Mm]embers|[Cc]ouncillors|Cllrs|present|those\spresent|others?(?=\s(?:were|voted|in))|other\s[A-Za-z]{4,12})\s){0,2}(?:(?:were\s|voted\s)?(?i:in\s(?:favour|agreement))|voted\sfor\sthe\s(?:motion|proposal))"
    r"|\(?[Uu]nanimous|(?:It|This|(?:(?:A|The)\s)?(?i:vote|voting|show\sof\shands)(?:\sin\sfavour)?)(?:\swas)?\sunanimous(?=\.?$)|A\sunanimous\s(?:vote|show\sof\shands)\sin\sfavour|(?:[Tt]he|This)\s(?:motion|proposal)\s(?:received|had|met\swith)\s(?:unanimous|full)\ssupport|(?:[Aa]\s(?:[a-z]{4,14}\s)?)?(?i:majority)(?:\sof\s(?:members|councillors|those)(?:\spresent)?)?(?:\s(?:were|was|voted))?\sin\sfavour(?:\sof\sthe\s(?:motion|proposal))?(?=\.?$)|\(?[Nn]em\.?\s[Cc]on"
    r"|[A-Z][^.;:]{2,60}\sabstain(?:ed|ing)(?:,|\sand|,\sand)\s(?:all|the)\s(?:the\s)?(?:others?|other\s[A-Za-z]{4,12})\s(?:were\s|voted\s)?in\sfavour"
    r"|(?:Duly\s)?[Ee]lected(?:\sunopposed|\sunanimously)?(?=\.?$)"
)
_SO = (
    r"(?P<so>(?:[Ii]t\swas\s)?(?:[Ss]o|SO)\s(?i:resolved|agreed|ordered)|(?i:resolved|agreed)\saccordingly|(?:With\sno\sdissent,?\s)?[Tt]his\swas\sdone"
    r"|No(?:\s|-)?(?:one|body)\sobjected|There\swere\sno\sobjections|There\swas\s(?:unanimous|general|full)\s(?:agreement|support|approval)|[Tt]his\s(?:met\swith|received)\s(?:unanimous|general|full|universal)\s(?:agreement|support|approval))(?:\s(?:to|for|with)\sthis)?(?=\.?$)"
)
"""`So resolved.`, `It was so agreed.`, `This met with general approval.`"""


@lru_cache(maxsize=1)
def agreed_then() -> Screened:
    """Return what matches the sentence that agrees: `All in favour.`, `Carried unanimously`; not `RESOLVED:`."""
    passed, things, offices = (
        any_of(lexicon().words[f"decisions.{it}"]) for it in ("passed", "moved_things", "offices")
    )
    one = rf"[Tt]his(?:\s(?:motion|proposal))?|[Ii]t|(?:[Tt]he\s)?{things}|[Tt]he\s\w{{1,14}}"
    chair = (
        rf"[Tt]he\s{offices}\s(?:then\s|therefore\s)?(?:declared|announced)\s(?:that\s)?(?:it|this|the\s{things})\s"
        r"(?:to\s(?:be|have\sbeen)\s|(?:was|had\sbeen)\s)?"
    )
    subject = rf"(?:{chair}|(?:{one})\s(?:was\s|were\s)?(?:then\s|so\s)?)"
    put = r"(?:put\s(?:to\s(?:the\s(?:vote|meeting)\s)?)?and\s(?:was\s)?)?"
    declared = r"(?:(?:declared|deemed)\s(?:to\s(?:be|have\sbeen)\s)?)?"
    told = rf"(?:{adverb()}\s){{0,2}}{declared}(?P<said>{passed}|(?i:resolved)(?=\.?$|\sby\s|\sunan))\b"
    return screened(
        "moved.agreed_then",
        rf"\A(?:Result\s?[:–-]\s)?{_TALKED}(?:{_KEYWORD}|{_ALL}|{everybody_agrees()}(?=\.?$|\s\([^()\n]{{3,60}}\)\.?$)|{_SO}"
        rf"|{_VOTED}(?:{subject}{put}|Put\sto\sthe\s(?:vote|meeting)\sand\s(?:was\s)?|(?<=[,;.]\s)(?=CARRIED|[Cc]arried)){told})(?!(?:\sby\s[\w-]{{1,12}}(?:\svotes?)?\sto\s[\w-]{{1,12}})?\s(?:to|that)\b)",
    )


_NOTE_CARRIED = pattern(
    "moved.note_carried",
    rf"\A{MOVES}\.?:?\s[^;\n]{{2,60}}?\s{SECONDS}\.?:?\s[^;\n]{{2,60}}?\s[Vv]ot(?:e|es|ing):\s[^;\n]{{2,60}}?\s(?P<keyword>CARRIED|[Cc]arried|AGREED|[Aa]greed)\.?$",
)
"""`Prop: Mr Heron Sec: Mrs Teal Vote: 3 for, 1 abs CARRIED`"""
_SECONDED_AND = pattern(
    "moved.seconded_and",
    rf"\A(?:[A-Z]{IN_SENTENCE}{{1,60}}?\s{SECONDED}(?:\s(?:this|it|that|the\s(?:motion|proposal|nomination|idea)))?(?:\sin\sprinciple)?"
    rf"|(?:(?:It|This|The\s(?:[Mm]otion|[Pp]roposal))\swas\s)?(?:duly\s)?(?i:seconded|(?<=was\s)(?:supported|endorsed))(?:\s(?i:by)\s(?:(?!,){IN_SENTENCE}){{2,40}}?)?)(?:[;,]|(?=\sand\s))\s(?:and,?\s)?"
    r"(?:(?:following|after|on|upon)\s(?:a\s|being\s)?(?:vote|show\sof\shands|put)(?:\sto\sthe\s(?:vote|meeting))?(?:\s\([^()]{3,40}\))?,?\s|no\s[Mm]ember\sdissenting,?\s|the\s[^,;.]{3,60}\shaving\s[^,;.]{3,30},\s|voted\s(?:up)?on\sand\s)?"
    r"(?:(?:it|this|which)\s)?(?:(?:was|were)\s)?(?:then\s|duly\s)?(?:(?:all|a\smajority)\s(?:(?:were|voted)\s)?in\s(?:favour|agreement)"
    r"|(?P<keyword>(?:all\s|unanimously\s)?(?i:agreed|carried|approved|passed|resolved|adopted|accepted|supported)(?:\sunanimously)?)(?:\sby\s[\w-]{1,12}(?:\svotes?)?\sto\s[\w-]{1,12})?)"
    r"(?:,\ssave\sthat\s[^.;]{3,120}|,\s[^.;]{3,60}(?:ing|ed)|,?\s(?:with|by)\s(?!that\b)[^.;:]{3,60}|,?\s\(?\d[^.;:]{0,40})?\.?$",
)
"""`Cllr Heron proposed that these be paid; Cllr Teal seconded; all in favour.`, `Seconded by Cllr Teal and agreed.`"""
