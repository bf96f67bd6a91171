"""Short sentences that decide: `Precept – deferred until May`, `Supported.`, `The Panel voted to refer it`.

In: the words of a sentence. Out: what it says, or None. Will not: say whether the item has another outcome.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.counting import below_hundred
from seeds.deciding import adverb, between, body, manner
from tasks.extracting.decisions.implicit_agreed import votes_to
from tasks.extracting.decisions.implicit_forms import (
    COUNTED,
    acting_body,
    any_listed,
    document_words,
    opening_verb,
    verbs,
)
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.left_out_that import agreed_bare
from tasks.extracting.triggers import holds


@lru_cache(maxsize=1)
def _link() -> Pattern[str]:
    """Match ` to`, ` unanimously that`, ` by all to`, ` by Cabinet that` behind a verb."""
    bodies = any_listed("bodies")
    return pattern(
        "implicit.link",
        rf"(?:\sunanimously|,?\s{manner()},?|\sby\s(?:the\s)?(?i:{bodies}))?\s(?P<link>that|to(?!\s(?:the|a|an|our|next|this|nil|none|{below_hundred()})\b)(?=\s[a-z]))\b",
    )


def verbless(words: str) -> Said | None:
    """Read `Agreed to re-visit in the New Year`, `Approved and signed as correct`, `GRANTED subject to conditions`."""
    if agreed := _AGREED_THAT.match(words) or _RECOMMENDED_THAT.match(words) or agreed_bare(words):
        return Said(agreed.end(), Weight.NO_KEYWORD, agreed.span("said"))
    match = opening_verb().match(words) or _TAKEN_UP.match(words)
    if match is None or words.startswith("Signed by", match.start("verb")) or _FROM.match(words, match.end()):
        return None
    further = _AND_AGREED.match(words, match.end())
    end = further.end() if further else match.end()
    if (link := _link().match(words, end)) and not votes_to().match(words, link.start("link")):
        content = link.start("link") if link.group("link") == "to" else link.end()
        return Said(content, Weight.NO_KEYWORD, (match.start("verb"), link.start("link") - 1))
    how = _HOW.match(words, end)
    said = (match.start("verb"), how.end() if how else match.end("verb"))
    return Said(match.start("verb"), Weight.NO_KEYWORD, said, _known(match.group("verb")))


def _known(verdict: str) -> str:
    """Return the verb of a verdict: the last of several, unless the lexicon knows all of it (`turned down`)."""
    word = verdict.lower() if verdict.lower() in verbs() else verdict.rsplit(maxsplit=1)[-1]
    return _MEANS.get(word.lower(), word)


_MEANS = {"continued": "deferred", "read": "approved", "passed": "approved"}
"""What Scottish minutes call a deferral: `CONTINUED to the next meeting`; minutes that are `taken as read`."""
_TAKEN_UP = pattern(
    "implicit.taken_up_and",
    r"(?:Read|Reviewed|Circulated|Considered|Discussed|Looked\sat|Checked|Submitted|Presented)\b[^.;:,]{0,60},\s(?:and\s)?(?P<verb>approved|agreed|accepted|adopted|noted)(?=\.?$|,\s|\s(?:and|unanimously|for|with)\b)",
)
"""`Read out by the Clerk, approved unanimously and to be signed.`"""
_FROM = pattern("implicit.from_somebody", r"(?:\sand\saccepted)?\sfrom\s(?=[A-Z])")
"""`Received and accepted from Cllr Heron`: apologies."""
_AGREED_THAT = pattern(
    "implicit.agreed_that_line",
    r"(?P<said>Agreed)\sthat\s(?=[A-Za-z][^.;:]{2,120}?\s(?:should|will|must|needs?\sto|(?:is|are)\sto)\s[a-z])",
)
"""`Agreed that a date needs to be found`: to be done, and no view that is shared."""
_RECOMMENDED_THAT = pattern(
    "implicit.recommended_that",
    r"(?P<said>Recommend(?:ed)?\sto\s(?:the\s|both\s)?(?:[A-Z][\w’'-]{1,20}\s){0,4}[A-Z][\w’'-]{1,20})\sthat\s(?=\w)",
)
"""`Recommend to both Councils that the contract be extended`"""
_HOW = pattern("implicit.how", r"\s(?:unanimously|nem\.?\scon|and\ssigned|without\sdissent)\b")
_AND_AGREED = pattern("implicit.and_agreed", r",?\sand\s(?:it\swas\s)?(?:agreed|approved|resolved)(?=\s(?:that|to)\b)")
"""`Noted, and agreed that the list be published`."""


def told_of_topic(words: str) -> Said | None:
    """Read `Precept – deferred until the November meeting`, `Air Ambulance – agreed to donate £50`."""
    match = _topic().search(words, 0, _LONGEST_TOPIC)
    if match is None or _INTEREST.search(words, 0, match.start()) or _STOPPED.search(_blanked(words[: match.start()])):
        return None
    if match.group("sum") and match.group("verb") == "granted":
        start = match.start("sum")
        return Said(start, Weight.NO_KEYWORD, None, match.group("verb"), match.span("sum"), start=start)
    start = match.start("it") if match.group("it") else match.start("verb")
    if link := _link().match(words, match.end("verb")):
        return Said(link.start("link"), Weight.NO_KEYWORD, (start, match.end("verb")), start=start)
    if bare := agreed_bare(words[match.start("verb") :]):
        return Said(match.start("verb") + bare.end(), Weight.NO_KEYWORD, (start, match.end("verb")), start=start)
    what = (0, match.start("dash"))
    verb, verb_end = _known(match.group("verb")), match.end("verb")
    return Said(start, Weight.NO_KEYWORD, match.span("verb"), verb, what, start=start, verb_end=verb_end)


def _blanked(topic: str) -> str:
    """Return a topic with its brackets blanked, and without the business that it is of: `Grit bins: response`."""
    return _BRACKETS.sub(lambda inner: "_" * len(inner.group(0)), _BUSINESS.sub("", topic))


_BUSINESS = pattern(
    "implicit.topic_business", r"\A(?:\[[^\[\]]{2,20}\]\s)?(?!Result|Outcome|Decision|Notice)[A-Z][\w’'/&, -]{2,50}:\s"
)
_LONGEST_TOPIC = 130
_INTEREST = pattern(
    "implicit.topic_interest", r"(?i:\b(?:personal|(?:non-)?pecuniary|prejudicial|disclosable|registrable)\b)"
)
"""`Mrs Teal – Item 14 – personal – approved foster carer`: why somebody declared an interest."""
_BRACKETS = pattern("implicit.topic_brackets", r"\([^()]{1,80}\)")
_STOPPED = pattern("implicit.stopped", r"[.:;!?](?:\s|$)")
"""A topic is no sentence; the point of `£1,206.40` is not its end."""


@lru_cache(maxsize=1)
def _topic() -> Screened:
    outcomes = any_listed("topic_outcomes")
    return screened(
        "implicit.topic",
        rf"(?P<dash>\s[–—~-]|\s/(?=\s[A-Z])|(?<=[a-z\d)’]):)\s(?:(?P<it>it)\swas\s|this\swas\s|(?P<sum>£[\d,.]{{1,12}})\s(?:was\s)?)?(?P<verb>{outcomes}|(?<=\d\s)granted)(?=[.]?$|[;,]\s|\s[(–&-]|\s(?!at|by(?!\sall\b)|in|last|from|on\s\d|\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z]|\d{{1,2}}[./]\d)\w)",
    )


def wished(words: str) -> Said | None:
    """Read `Permission be GRANTED subject to conditions`, a resolution that lost its keyword and its `that`."""
    match = _wish().match(words) if " be " in words or " BE " in words else None
    if match is None or match.group("verb").lower() not in verbs():
        return None
    return Said(0, Weight.NO_KEYWORD, None, match.group("verb"), (0, match.start("be")), verb_end=match.end("verb"))


@lru_cache(maxsize=1)
def _wish() -> Pattern[str]:
    others = any_listed("not_in_wishes")
    return pattern(
        "implicit.wish",
        rf"\A(?=[A-Z])(?:(?!{others}\s)[\w’'/&().,£-]{{1,24}}\s){{1,12}}?(?P<be>be|BE)\s(?:\w{{3,12}}ly\s)?(?P<verb>[A-Za-z-]{{4,12}})\b",
    )


def to_be_accepted(words: str) -> Said | None:
    """Read `The quote from Teal Ltd (£275) to be accepted.`, what is to be done with an offer."""
    match = _TO_BE_ACCEPTED.match(words) if " to be " in words else None
    return Said(0, Weight.ONLY_OUTCOME, None, match.group("verb"), match.span("what")) if match else None


_TO_BE_ACCEPTED = pattern(
    "implicit.to_be_accepted",
    r"(?P<what>(?:The|An?)\s(?:[\w’'£,.-]{1,20}\s){0,3}?(?:quot(?:e|ation)|tender|estimate|offer|price|invoice|renewal)\b[^.;:]{0,60}?)\sto\sbe\s(?P<verb>accepted|approved|renewed|declined|refused|paid)\.$",
)


def told_of_decision(words: str) -> Said | None:
    """Read `The decision of the Sub-Committee was to refuse the application`."""
    match = (
        _DECIDED.search(words)
        if holds(
            words,
            (
                "ecision",
                "etermination",
                "onsensus",
                "the unanimous ",
                "the general ",
                "the view of",
                "the wish of",
                "the feeling of",
            ),
        )
        else None
    )
    if match is None:
        return None
    content = match.start("link") if match.group("link") == "to" else match.end("link") + 1
    trigger = None if ", which" in match.group("said") else match.span("said")
    return Said(content, Weight.NO_KEYWORD, trigger, start=match.start())


_DECIDED = pattern(
    "implicit.decision_was",
    r"(?P<said>^(?:General\s)?[Cc]onsensus(?=\sto\s[a-z])|\b[Ii]t\swas\sthe\s(?:unanimous\s)?decision\sof\s(?:the\s)?[\w-]{1,20}(?:\s[\w-]{1,20}){0,2}"
    r"|\b[Ii]t\swas\s(?:also\s)?the\s(?:unanimous\s|general\s)?(?:view|wish|feeling|opinion|consensus)\s(?:of\s(?:the\s|all\s)?[\w-]{1,20}(?:\s[\w-]{1,20}){0,2}?)(?=,?\sthat\s[^.;]{2,120}?\s(?:should|ought|be)\s)"
    r"|\b[Tt]he\s(?:general\s)?consensus\s(?:of\s(?:the\s)?[\w-]{1,20}(?:\s[\w-]{1,20})?\s)?was(?=\sthat\s[^.;]{2,120}?\sshould\s)|\b[Tt]he\s(?:general\s)?consensus\s(?:of\s(?:the\s)?[\w-]{1,20}(?:\s[\w-]{1,20})?\s)?was(?=\sto\s[a-z])"
    r"|\b(?:(?:[Tt]he|[Aa])\s)?(?:(?:[\w-]{1,20}\s){0,3}[\w-]{1,20}[’']s?\s)?(?:unanimous\s)?(?<![Nn]o\s)(?:[Dd]ecision|[Dd]etermination)(?:\sof\s(?:the\s)?[\w-]{1,20}(?:\s[\w-]{1,20})?)?(?:,\swhich)?\s(?:was|is)(?:\s[a-z]{3,12}ly)?(?:\sunanimous|\staken|\smade)?)[,:]?\s(?P<link>to(?=\s[a-zA-Z]{3,12}\b)|that(?=\s))",
)


def announced(words: str) -> Said | None:
    """Read `On its return the Chair announced that the Panel had resolved to grant it`: what was decided in private."""
    match = _announced().search(words) if "announced that" in words else None
    if match is None:
        return None
    content = match.end("link") + 1 if match.group("link") == "that" else match.start("link")
    more = _SAID_MORE.search(words, content)
    start, end = match.start("said"), more.start() if more else None
    return Said(content, Weight.NO_KEYWORD, (start, match.end("verb")), start=start, end=end)


_SAID_MORE = pattern(
    "implicit.said_more", r",\sand\s(?:would|that\s(?:the\sreasons|written|he|she|they)|he|she|they)\b"
)


@lru_cache(maxsize=1)
def _announced() -> Screened:
    return screened(
        "implicit.announced",
        rf"announced\sthat,?\s(?:[^.;]{{3,60}},\s)?(?P<said>(?:{body()}|it|they)\shad{between()}\s(?P<verb>resolved|agreed|decided|determined)){between()},?\s(?P<link>that|(?:not\s)?to)\b",
    )


def noted_that(words: str) -> Said | None:
    """Read `It was noted that the audit would begin in June`, of which a short item may have nothing else.

    So it is of `It was noted and formally confirmed that Mr Heron had joined the Board`.
    """
    match = _noting().match(words)
    return (
        Said(match.end(), Weight.SHORT_ITEM, (0, match.end("said")), "noted")
        if match and words[match.end() :]
        else None
    )


@lru_cache(maxsize=1)
def _noting() -> Screened:
    return screened(
        "implicit.noting",
        rf"(?P<said>(?:It\swas|{body()}){between()}\s(?:noted|NOTED)(?:\sand\s(?:[a-z]{{3,12}}ly\s)?confirmed)?){between()}\sthat\b[\s,]*+",
    )


def voted_to(words: str) -> Said | None:
    """Read `The Panel voted by 6 votes to 3 to refer it back`, `Cabinet was content to defer the award`."""
    if "oted" in words and "in favour of" in words and (favoured := _favoured().search(words)):
        weight = Weight.NO_KEYWORD if favoured.group("doing") else Weight.ONLY_OUTCOME
        return Said(favoured.start(), weight, None, "support", (favoured.end(), len(words)))
    match = _voted().search(words)
    if match is None:
        return _content(words)
    what, start = (match.end("verb") + 1, len(words)), match.start()
    weight = Weight.ONLY_OUTCOME if "minded" in match.group(0) else Weight.NO_KEYWORD
    if match.group("verb").lower() not in verbs():
        voted = "oted" in match.group(0)
        return Said(match.start("verb") - len("to "), weight, None, start=start) if voted else _content(words)
    return Said(start, weight, None, match.group("verb"), what, start=start, verb_end=match.end("verb"))


def _content(words: str) -> Said | None:
    """Read `Members were content with the draft`, `happy for Mr Heron to take it on`, where nothing else decides."""
    match = _contented().search(words) if holds(words, ("content ", "happy ", "atisfied ")) else None
    return Said(match.start(), Weight.ONLY_OUTCOME, None, "agreed", start=match.start()) if match else None


_OTHER_THINGS = ("this", "arrangements", "approach", "wording", "timetable", "scheme", "idea", "plans")


@lru_cache(maxsize=1)
def _contented() -> Screened:
    things = any_of([*document_words(), *_OTHER_THINGS])
    return screened(
        "implicit.contented",
        rf"{acting_body()}{between()}\s(?:(?:was|were)\s)?(?:(?:very|quite|broadly|all)\s)?(?:(?:content|happy|satisfied)\s(?:with\s(?:(?:the|these|its|that)\s)?(?:[\w’'-]{{1,20}}\s){{0,4}}?{things}(?=\.?$|\sand\b|[,;])|for\s(?:[^.;:,]|(?<=r)\.){{2,60}}?\sto\s[a-z])"
        r"|content\sto\s(?!see\b|hear\b|learn\b|be\b|know\b|have\b)[a-z]{3,})",
    )


@lru_cache(maxsize=1)
def _favoured() -> Screened:
    """Match `The Forum voted in favour of the proposal`, `of buying a bench`."""
    things = f"(?:{any_listed('moved_things')}|{any_listed('documents')})"
    return screened(
        "implicit.favoured",
        rf"{acting_body()}{between()}\s(?:then\s)?voted{between()}\sin\sfavour\sof\s(?:(?P<doing>[a-z]{{3,14}}ing)\b|(?:the\s)?(?:[a-z’']{{3,10}}\s)?{things}\b)",
    )


_AGAINST_EACH_OTHER = r"\d{1,2}\s?(?:[-–]|to)\s?\d{1,2}(?:,\s(?:and|with)\s[^,.;:]{1,40}\sabst\w{1,9})?"
"""`voted 6 to 2, with one abstention, to`"""


@lru_cache(maxsize=1)
def _voted() -> Screened:
    settled = any_listed("of_one_mind")
    return screened(
        "implicit.voted",
        rf"(?:{acting_body()}|^(?:(?:[^.;:–]{{2,60}}\s[–-]\s)?All\sbut\s[^.;:,]{{1,40}}?))\s(?:{adverb()}\s)?(?:(?:voted|VOTED)(?:,?\s(?:{adverb()}|{COUNTED}|{manner()}|{_AGAINST_EACH_OTHER}))?(?:\s\([^()]{{3,60}}\))?|(?:(?:was|were)\s)?(?:{settled})),?\sto\s(?P<verb>\w{{3,14}})\b",
    )
