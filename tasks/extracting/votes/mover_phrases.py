"""Who moved and who seconded in a sentence that says it in other words than `moved by` or `Councillor Heron moved`.

In: nothing. Out: patterns, each with the name in the groups of `mover_names`, and a group `second` for a seconder or
`again` where the motion may have been told of before. Will not: take who only spoke of a motion for its mover.
"""

from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.votes.mover_names import AREA, named_person, titled_name
from tasks.extracting.votes.moving_words import IN_SENTENCE, MOVED, SECONDED

_THING = r"(?:[Pp]roposal|PROPOSAL|[Mm]otion|MOTION|[Aa]mendment|AMENDMENT|[Pp]roposition|[Rr]ecommendation)"
_VERB = r"(?!moved|proposed|seconded|nominated)[a-z]{3,14}(?:\s(?:forward|down|out))?"
"""Any verb: where a seconder follows, whoever `sponsored` or `introduced` a motion moved it."""
_SECONDED_NEXT = rf"(?=(?:(?!,){IN_SENTENCE}){{3,60}}?,?\s(?:and\s)?(?:it\s)?(?:was\s)?(?:duly\s)?{SECONDED}\sby\b)"
_STARTS = r"(?<!\S)(?:(?<=^)|(?<=[.;]\s))"


@lru_cache(maxsize=1)
def other_ways() -> tuple[Screened, ...]:
    """Return the patterns, those of who moved first."""
    return (
        _put_by(),
        _put_it(),
        _with_seconder(),
        _having_moved(),
        _his_motion(),
        _owns(),
        _in_moving(),
        *_seconders(),
    )


def _put_by() -> Screened:
    """Match `a proposal to defer was put by Councillor Heron`, `It was suggested by Mr Teal, and seconded by`."""
    known = r"put(?:\sforward)?|made|tabled|submitted|lodged|suggested|brought(?:\sforward)?"
    verbs = rf"(?:{known}|{_VERB}(?=\sby\s{_SECONDED_NEXT}))"
    to_whom = r"(?:\sto\sthe\s[\w-]{4,20})?"
    person = named_person(plain=True)
    return screened(
        "mover.put_by",
        rf"\b(?:{_THING}\b{IN_SENTENCE}{{0,160}}?\s(?:was|were|had\sbeen)\s(?:then\s|duly\s)?{verbs}{to_whom}\sby"
        rf"|[Ii]t\swas\s(?:then\s)?{_VERB}\sby(?=\s{_SECONDED_NEXT})"
        rf"|[Ii]t\swas\s(?:then\s)?(?:suggested|put{to_whom})\sby(?={IN_SENTENCE}{{4,60}}?(?:\s{SECONDED}\sby|\sthat\b[^.]{{3,200}}\bvoted\b)))\s{person}",
    )


def _put_it() -> Screened:
    """Match `Councillor Heron introduced a motion, which was seconded by Councillor Teal`, whatever the verb.

    Not who `opposed the motion, seconded by Councillor Teal`: somebody else moved that.
    """
    verb = rf"(?!(?:opposed|supported|queried|welcomed|thanked|left|commended|endorsed|accepted)\b){_VERB}"
    what = (
        r"(?:an?|the|his|her|their|its|this)\s(?:(?!,|\b(?:by|of\sCouncillor)\b|\bmoved\b|\bproposed\b)[^.;]){3,120}?"
    )
    wish = r"that\s(?:(?!\bmoved\b|\bproposed\b)[^.;]){3,200}?"
    sure = r"(?:suggested|recommended|requested|put|advocated|urged|asked)\s(?:forward\s)?"
    which = r",?\s(?:(?:which|this|it)\swas\s|and\s(?:this\s|it\s)?(?:was\s)?)?(?:duly\s)?"
    return screened(
        "mover.put_it",
        rf"{_STARTS}{named_person(plain=False)}\s(?:then\s|also\s|formally\s)?(?=(?:{verb}\s{what}|{sure}{wish}){which}{SECONDED}\sby\b)",
    )


def _with_seconder() -> Screened:
    """Match `Councillor Heron, seconded by Councillor Teal, accepted the recommendations`, or `gave notice`."""
    return screened(
        "mover.with_seconder",
        rf"{_STARTS}{named_person(plain=False)},\s{SECONDED}\s(?:by\s)?{IN_SENTENCE}{{3,60}}?,\s(?:then\s|had\s)?[a-z]{{3,12}}\b",
    )


def _having_moved() -> Screened:
    """Match `Councillor Heron, having moved it`, `the Mayor, as proposer of the motion`."""
    return screened(
        "mover.having_moved",
        rf"{named_person(plain=False)},\s(?:having\s{MOVED}\b|as\s(?:the\s)?(?:proposer|mover)\b)(?P<again>)",
    )


def _his_motion() -> Screened:
    """Match `Councillor Heron introduced his motion`, `Mrs Teal altered her motion to read`."""
    verbs = r"(?:introduced|presented|altered|amended|read(?:\sout)?|spoke\sto|outlined|put(?:\sforward)?)"
    return screened(
        "mover.his_motion",
        rf"{named_person(plain=False)}\s(?:then\s|duly\s)?{verbs}\s(?:(?:his|her|their)\s(?:own\s)?(?:[Nn]otice\sof\s)?[Mm]otion\b"
        rf"|the\s(?:[Nn]otice\sof\s)?[Mm]otion(?=[;,.]\s(?:it|this|which)\swas\s{SECONDED}))(?P<again>)",
    )


def _owns() -> Screened:
    """Match `Councillor Heron’s motion that the seat be bought`, `Mr Teal’s proposal was defeated`."""
    return screened(
        "mover.owns",
        rf"{_STARTS}(?:[Tt]he\s)?(?P<titled>{titled_name()})(?P<role>)[’']s?\s(?:\w{{3,12}}\s)?(?:motion|proposal|proposition)"
        rf"(?=\s(?:that|to)\s|\s(?:was|were)\s(?:not\s)?(?:then\s)?{any_of(lexicon().forms['votes.results']['lost'])})(?P<again>)",
    )


def _in_moving() -> Screened:
    """Match `In moving the recommendation, the Chairman`, `It was moved from the Chair`."""
    roles = any_of(lexicon().words["votes.roles"])
    return screened(
        "mover.in_moving",
        rf"\b(?:[Ii]n|[Oo]n)\s(?:formally\s)?(?:moving|proposing)\s[^.;,]{{3,60}},\s(?:[Tt]he\s)?(?:(?P<titled>{titled_name()})|(?P<role>{roles}{AREA})\b)(?P<again>)"
        r"|\b(?:moved|proposed|MOVED|PROPOSED)\s(?:formally\s)?from\sthe\s(?P<plain>Chair)\b",
    )


def _seconders() -> tuple[Screened, ...]:
    """Match `with Councillor Teal as seconder`, `Proposed Ann Heron` on its line, `found a seconder in Mr Teal`."""
    person = named_person(plain=False)
    willing = r"(?:was\s(?:also\s)?(?:happy|pleased|willing|content|prepared)|agreed|offered|rose|wished)\sto"
    return (
        screened(
            "mover.as_seconder",
            rf"{person}(?P<second>)(?:\s(?:acted|acting|indicated|lent|gave|giving|confirmed)\b[^.;,]{{0,40}}?)?\sas\s(?:his\s|her\s|the\s|its\s)?seconder\b",
        ),
        screened(
            "mover.alone_on_line",
            r"\A(?:Proposed|PROPOSED|Moved|MOVED)\s(?P<titled>)(?P<role>)(?P<plain>(?P<given>[A-Z][a-z]{1,14})\s[A-Z][\w’'-]{1,20})\.?\Z",
        ),
        screened("mover.seconder_in", rf"\b(?P<second>)(?:a\s)?seconder\s(?:in|from)\s{person}"),
        screened(
            "mover.seconder_alone",
            rf"{_STARTS}(?:[Ss]econded|SECONDED|Sec)\b\.?\s(?=[A-Z]){named_person(plain=True)}(?P<second>)(?=\.?$|[.;]\s|,?\s(?:and\s)?(?:agreed|carried|approved|all)\b)",
        ),
        screened("mover.will_second", rf"{person}(?P<second>)\s{willing}\ssecond\b"),
    )
