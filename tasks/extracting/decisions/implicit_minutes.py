"""Sentences that approve earlier minutes: `The minutes of 4 May were approved`, `The Chair signed the minutes`.

In: the words of a sentence. Out: where they decide, or None. Will not: take minutes that are still to come.
"""

from schemas.patterns import pattern
from schemas.screening import screened
from tasks.extracting.decisions.implicit_forms import NOT_YET, after_movers, introduced, minutes_active, minutes_passive
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.votes.moving_words import IN_SENTENCE, MOVED, MOVED_BY, SECONDED, SECONDED_BY


def minutes_agreed(words: str) -> Said | None:
    """Read `The minutes of the meeting held on 4 May were approved and signed by the Chair`."""
    moved = after_movers().search(words)
    if (moved and moved.group("link")) or _ON_AGENDA.match(words):
        return None
    for made in (minutes_passive(), minutes_active(), _MINUTES_LAST, _MINUTE_WHICH, _MINUTES_SIGNED, _MINUTES_ALONE):
        match = made.search(words)
        if match and not _TO_COME.search(words[max(0, match.start("verb") - 16) : match.start("verb")]):
            led = ON_THE_PROPOSAL.match(words) or introduced().match(words)
            start = led.end() if led and led.end() <= match.start("object") else 0
            what = (match.start("object"), match.end("object"))
            verb_end = match.end("verb")
            return Said(start, Weight.NO_KEYWORD, None, match.group("verb"), what, start=start, verb_end=verb_end)
    behind = _BEHIND_TITLE.match(words)
    return (
        Said(0, Weight.NO_KEYWORD, None, behind.group("verb"), start=0, verb_end=behind.end("verb")) if behind else None
    )


_BEHIND_TITLE = pattern(
    "implicit.minutes_behind_title",
    r"(?:was|were)\s(?:then\s|duly\s|unanimously\s|taken\sas\sread\sand\s|read\sand\s)?(?P<verb>approved|agreed|accepted|adopted|confirmed)"
    r"(?=\.?$|[,;]\s|\s(?:as|and|by|on|subject|with|without|unanimously|nem)\b|\s\()",
)
"""`were approved (proposed Mr Asp, seconded Mrs Elm).`, behind a title that is what they say it of."""
_THING = r"(?=(?:[Tt]he|[Aa]n?|[Tt]his|all|both|its|their)\s|[Mm]inutes\b|[A-Z£])"
_JOINED = rf",?\s(?:and\s|(?<=,\s)){_THING}"
ON_THE_PROPOSAL = pattern(
    "implicit.on_the_proposal",
    r"\A(?:(?:On|Upon)\s(?:the\s|a\s)(?:proposal|proposition|motion|recommendation)\s(?:of|by|from)\s[^,;.]{3,60}(?:\.\s?[^,;.]{1,40}){0,2},?\s"
    r"(?:(?:and\s)?(?:duly\s)?seconded(?:\sby\s[^,;.]{3,60}?(?:\.\s?[^,;.]{1,40}?){0,2})?,?\s)?(?=[Tt]he\s|[Aa]n?\s|[Tt]his\s|[Mm]inutes|all\s|both\s)"
    rf"|(?:It\swas\s|Having\sbeen\s|On\sbeing\s)?{MOVED_BY}{IN_SENTENCE}{{2,60}}?,?\s(?:and\s)?(?:duly\s)?{SECONDED_BY}{IN_SENTENCE}{{1,60}}?{_JOINED}"
    rf"|[A-Z]{IN_SENTENCE}{{1,60}}?\s{MOVED},?\s(?:and\s)?{IN_SENTENCE}{{2,60}}?\s{SECONDED}{_JOINED}"
    rf"|\({MOVED_BY}[^()]{{3,80}}\)\s{_THING})",
)
"""Who moved it stands before a decision: `On the proposal of Mr Asp, seconded by Mrs Elm, the minutes were adopted.`,
`Proposed by Mr Asp, seconded by Mrs Elm and the minutes were adopted.`"""


_CHAIR = r"(?:Chair(?:man|woman|person)?|(?:Lord\s|Town\s)?Mayor|Provost|Convener|Leader)"
_ON_AGENDA = pattern("implicit.minutes_on_agenda", rf"(?:The\s)?{_CHAIR}\sto\s(?:move|propose|ask|invite)\b")
"""`The Chairman to move that the minutes be signed`, words of the agenda."""
_TO_COME = pattern("implicit.minutes_to_come", rf"{NOT_YET.pattern}|\bto\sbe\s$")
"""`No minutes were available to be signed`."""
_MINUTE_WHICH = screened(
    "implicit.minute_which",
    r"(?P<object>\bthe\s[Mm]inutes?\b[^.;:]{0,200}?),?\s(?:which|and\s(?:this|these|it))\s(?:was|were)\s(?:then\s|duly\s)?"
    r"(?P<verb>approved|confirmed|adopted|agreed|APPROVED|CONFIRMED|AGREED)\b(?!\s(?:by|at|on|in)\b)",
)
"""`There had been circulated the minute of the meeting held on 4 May, which was APPROVED.`"""
_MINUTES_SIGNED = screened(
    "implicit.minutes_signed",
    rf"(?P<object>\b[Tt]he\s[Mm]inutes?\b[^.;:]{{0,200}}?)(?:,\s|\sand\s)(?:that\s)?the\s{_CHAIR}\s(?:was|be|were)\s(?:then\s)?authorised\sto\s(?P<verb>sign)\b",
)
"""`The minutes were presented and the Mayor was authorised to sign them.`"""
_MINUTES_ALONE = pattern(
    "implicit.minutes_alone",
    r"\A(?P<object>(?:The\s)?[Mm]inutes?(?:\sof\s[^.;:–—]{3,160}?)?)(?<!\s-)\s(?:unanimously\s|duly\s)?(?P<verb>approved|agreed|accepted|adopted|confirmed)"
    r"(?=\.?$|\s(?:by\s[A-Z]|as\san?\s(?:true|correct|accurate)\b|and\ssigned\b))(?![^.;:]{0,200}\b(?:was|were|to\sbe)\b)",
)
"""`Minutes of last meeting approved by A Heron and B Teal`, which leaves out its verb."""
_MINUTES_LAST = screened(
    "implicit.minutes_last",
    r"\b(?:was|were)\s(?:then\s|duly\s)?(?:(?:held|taken)\sas\s(?:having\sbeen\s)?read\sand\s)?(?P<verb>approved|confirmed|adopted|agreed|APPROVED)\s(?P<object>the\s[Mm]inutes?\b[^.;]{0,160})",
)
"""`There had been submitted and was approved the Minute of 4 May.`"""


def signed_by_chair(words: str) -> Said | None:
    """Read `The Chairman signed the minutes as a true record`, where nothing says that they were approved."""
    match = _CHAIR_SIGNED.match(words)
    return Said(0, Weight.ONLY_OUTCOME, None, "signed", match.span("object")) if match else None


_CHAIR_SIGNED = pattern(
    "implicit.chair_signed",
    rf"The\s{_CHAIR}\s(?:then\s|duly\s)?signed\s(?P<object>the\s[Mm]inutes?\b[^.;:]{{0,200}}?\sas\san?\s(?:true|correct|accurate)\srecord)",
)
