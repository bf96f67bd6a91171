"""What is to happen, without a verb of work: a consultation in January, a move to a new approach, a deadline.

In: a sentence. Out: promises. Will not: take a need (`further work would be needed`) for a plan.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache, partial
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import WHEN
from tasks.extracting.commitments.clause_promise import clause_promise
from tasks.extracting.commitments.promises import Promise, Sentence

_INTENDED, _FIRM = CommitmentStrength.INTENDED, CommitmentStrength.FIRM
_UNDERTAKING, _TARGET = CommitmentKind.UNDERTAKING, CommitmentKind.TARGET
_STATES = (
    r"available|in\splace|operational|ready|live|up\sand\srunning|in\spost|on\ssite"
    r"|in\suse|in\soperation|working|running|out\sfor|under|open|compulsory|mandatory|complete|finished|back|in\sforce|on\ssale|on\sshow|in\s(?:every|each|all)\s[a-z]{3,15}|up|gone|(?:in|on|at)\sthe\s(?!(?:red|black|wrong|dark|majority|minority|region)\b)[a-z]{3,12}"
)


@lru_cache(maxsize=1)
def _there() -> Screened:
    """Match `there would be a consultation`, `There would also be a move`."""
    events = any_of(lexicon().words["commitments.events"])
    return screened(
        "commitment.there",
        r"\b[Tt]here\s(?:would|will)\s(?:also\s|now\s|then\s|shortly\s)?be\s(?:an?\s|the\s|two\s|three\s|some\s)?"
        rf"(?:[\w’-]{{1,20}}\s){{0,4}}?{events}\b",
    )


_SHIFT = screened(
    "commitment.shift", r"\bwould\s(?:also\s)?be\s[^.;]{0,50}?\ba\s(?:move|shift)\s(?:to|towards|away\sfrom)\s"
)
_TALKS = screened(
    "commitment.talks",
    r"\b(?:[Ff]urther|[Aa]dditional|[Mm]ore)\s(?:conversations?|discussions?|talks|meetings?|engagement)\swould\sbe\s"
    r"(?:needed|required|necessary|held)\b",
)
_TIMESCALE = screened(
    "commitment.timescale",
    r"\bwould\sbe\sa\s(?:\w{1,20}\s)?(?:timescale|deadline|target|date)\s"
    r"|\b(?:[Cc]ompletion|[Aa]doption|[Ii]mplementation|[Oo]pening|[Ss]tart)\s(?:date\s)?(?:was|is|were)\s"
    rf"(?:expected|anticipated|due|planned)\s(?:in|by|for|on)\s{WHEN}"
    rf"|\b(?:was|were|is|are)\s(?:expected|anticipated|due)\s(?:by|in|on|at\sthe\send\sof)\s{WHEN}"
    rf"|(?<!was\s)(?<!were\s)(?<!is\s)\b(?:expects?|expected)\s(?:that\s)?[^.;]{{2,60}}?\s(?:to\s(?:be|open|start|begin|arrive|do\sso)|could\sbe)\b[^.;]{{0,40}}?\s(?:by|in|within|before)\s(?:{WHEN}|\w{{2,6}}\s(?:days|weeks|months)\b)"
    rf"|\b(?:was|were|is|are)\s(?:planned|scheduled|pencilled\sin)\sfor\sthe\s(?:week|month|first|end|summer|autumn|spring|winter)\b"
    rf"|\b(?:is|was|are|were)\s(?:planned|scheduled|expected|programmed|timetabled|pencilled\sin)\s(?:for|in|by)\s(?:early\s|late\s|mid-)?{WHEN}"
    rf"|\bshould\s(?:arrive|begin|start|open|finish|be\s(?:ready|complete|completed|finished|available|in\splace|open|with|back|live|fitted|installed|delivered|mended|repaired|replaced|resolved|fixed|cleared|published))\b[^.;]{{0,60}}?\s(?:by|in|before|within|on)\s{WHEN}"
    r"|\b(?:was|were|is|are)\s(?:expected|hoped|due|planned|on\scourse|on\strack)\sto\sbe\s(?:back|ready|open|complete|finished|available|live|out|in\splace|in\spost|on\starget|up\sand\srunning)"
    rf"\b[^.;]{{0,60}}?\s(?:by|in|before|within|on|from)\s{WHEN}"
    rf"|\b[Dd]eadline\s(?:for\s[^.;,]{{1,50}}?\s)?(?:is|was|would\sbe|will\sbe)\s{WHEN}"
    rf"|\b(?:[Tt]arget|[Cc]ompletion|[Ss]tart|[Oo]pening)\sdate\s(?:was|is|of)\s{WHEN}",
)
_FIXED = screened(
    "commitment.fixed",
    rf"\b(?:had|has)\s(?:now\s|since\s)?(?:slipped|been\s(?:put\sback|pushed\sback|rescheduled))\s(?:to|until|for)\s{WHEN}"
    rf"|\b(?:was|were|is|are)\s(?:now\s)?promised\s(?:for|by|in|before)\s{WHEN}"
    rf"|\b(?:had|has|have)\sto\sbe\s(?:\w{{3,14}}ed|made|sent|built|spent)\b[^.;]{{0,40}}?\s(?:by|before)\s{WHEN}",
)
"""`had slipped to March`, `were promised for Easter`, `had to be published by 1 April`."""
_ON_AGENDA = pattern(
    "commitment.on_agenda",
    r"\b(?:would|will)\s(?:also\s)?be\s(?:on\sthe\sagenda|an\s(?:agenda\s)?item)\s(?:for|at|of|on)\b",
)
_BY_DEADLINE = screened(
    "commitment.by_deadline",
    r"\b(?:introduced|appointed|established|commissioned|agreed|working|in\splace|recruited|procured)\sto\s[a-z]"
    rf"[^.;]{{3,130}}?\bby\s{WHEN}",
)
_WITHIN = screened(
    "commitment.within",
    r"\bbeing\s(?:\w{2,15}\s){1,2}within\s(?:\d{1,3}|[a-z]{2,8})\s(?:working\s)?(?:hours|days|weeks)\b",
)
_STATE = screened(
    "commitment.state",
    rf"\b(?:would|will)\sbe\s(?:{_STATES})\b(?:\s\w{{1,20}}){{0,3}}?\s(?:by|in|from|on|until|before)\s{WHEN}"
    r"|\b(?:would|will)\sbe\s(?:with|back\swith|on\sduty)\b(?:\s[\w’-]{1,20}){0,5}?\s(?:by|in|on|within|before|until)\s",
)
_EACH_HAS = screened(
    "commitment.each_has",
    r"\b(?:[Ee]ach|[Ee]very)\b(?:\s[\w’'-]{1,20}){0,5}?\s(?:would|will)\s(?:also\s)?have\s(?:an?|their|its)\s"
    r"|\b(?:would|will)\seach\shave\s(?:an?|their|its)\s",
)
"""`every tenant would have a named officer`."""
_OF_TIMESCALES = (
    "should ",
    "timescale",
    "planned",
    "scheduled",
    "programmed",
    "timetabled",
    "pencilled",
    "eadline",
    "target",
    "date",
    "expected",
    "anticipated",
    "due",
    "expects",
)
Words = tuple[str, ...]
Rule = Callable[[Sentence], Iterator[Promise]]


def planned_events() -> tuple[tuple[Words, Rule], ...]:
    """Return the rules for what is planned to happen, each with words of which one must stand in the sentence."""
    return tuple((triggers, partial(_planned, *said)) for triggers, said in _events())


def _events() -> tuple[tuple[Words, tuple[Pattern[str] | Screened, CommitmentKind, CommitmentStrength]], ...]:
    return (
        (("be ",), (_there(), _UNDERTAKING, _FIRM)),
        ((" a ",), (_SHIFT, _UNDERTAKING, _INTENDED)),
        (("would be ",), (_TALKS, CommitmentKind.REQUEST, CommitmentStrength.VAGUE)),
        (("agenda", "item "), (_ON_AGENDA, _UNDERTAKING, _FIRM)),
        (_OF_TIMESCALES, (_TIMESCALE, _TARGET, CommitmentStrength.ESTIMATE)),
        (("slipped ", " back ", "rescheduled ", "promised ", " to be "), (_FIXED, _TARGET, _FIRM)),
        ((" by ",), (_BY_DEADLINE, _TARGET, _FIRM)),
        (("within",), (_WITHIN, _TARGET, _FIRM)),
        ((" be ",), (_STATE, _TARGET, _FIRM)),
        (("each ", "Each ", "very "), (_EACH_HAS, _UNDERTAKING, _FIRM)),
    )


EVENT_WORDS = (
    "would be",
    "will be",
    "should ",
    "planned",
    "scheduled",
    " be a",
    " by ",
    "within ",
    "date ",
    "expected",
    "also be",
    "due ",
    "eadline ",
    "anticipated",
    "slipped ",
    "put back ",
    "pushed back ",
    "rescheduled ",
    "promised ",
    " to be ",
    " have ",
)
"""None of these rules reads a sentence without one."""
_ON_DUTY = screened("commitment.on_duty", r"\b(?:would|will)\s(?:always\s)?be\s(?:on\sduty|employed|present\sat)\b")


def on_duty(sentence: Sentence) -> Iterator[Promise]:
    """Yield what an applicant says of his staff: `three stewards would be on duty until 01:00`."""
    for match in _ON_DUTY.finditer(sentence.text) if sentence.guarded else ():
        found = clause_promise(sentence, match.span(), _UNDERTAKING, _FIRM, "commitment.event")
        if found:
            yield found


def _planned(
    words: Pattern[str] | Screened, kind: CommitmentKind, strength: CommitmentStrength, sentence: Sentence
) -> Iterator[Promise]:
    """Yield what is planned to happen by one of the patterns."""
    for match in words.finditer(sentence.text) if not sentence.guarded else ():
        dated = words in (_TIMESCALE, _FIXED, _ON_AGENDA)
        found = clause_promise(sentence, match.span(), kind, strength, "commitment.event", dated=dated)
        if found:
            yield replace(found, doer=None) if words is _EACH_HAS else found
