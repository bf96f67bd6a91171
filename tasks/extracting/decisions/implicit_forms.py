"""The wording of sentences that decide without a keyword, as patterns.

In: the lexicon. Out: patterns, made once. Will not: say what a sentence decides (`implicit`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.deciding import INTRODUCED, adverb, between, body, decider, introducing, manner, not_behind
from seeds.lexicon import lexicon

NOT_YET = pattern(
    "implicit.not_yet", r"\b(?:had|would|will|should|could|may|might|if|unless|until|not)\s(?:\w{1,12}\s)?$"
)
"""Right before a verb: what would be, had been or was not done decides nothing now."""


_REPORTED = pattern(
    "implicit.reported_by",
    r"(?<!aving\s)(?<!been\s)(?<!being\s)\b(?:advised|reported|informed|explained|stated|said|confirmed|reminded|noted|clarified|recalled|mentioned)"
    r"\b[^.;:]{0,80}?\sthat\b[^.;:]{0,200},\s$",
)


def is_reported(words: str, at: int) -> bool:
    """Say whether the body at a place decides in what somebody tells: `She advised that, in May, Council agreed to`."""
    return words.endswith(", ", 0, at) and _REPORTED.search(words, 0, at) is not None


def any_listed(name: str) -> str:
    """Return a pattern for any word of one of the lexicon's lists about decisions."""
    return any_of(lexicon().words[f"decisions.{name}"])


def any_verb(*names: str) -> str:
    """Return the same for lists of verbs, which some print with a capital: `It was Agreed that`."""
    listed = [word for name in names for word in lexicon().words[f"decisions.{name}"]]
    return any_of([*listed, *(word[0].upper() + word[1:] for word in listed)])


@lru_cache(maxsize=1)
def verbs() -> dict[str, str]:
    """Return the canonical verb of each form, `taken as read` too."""
    return {**lexicon().canonical("decisions.verb_phrases"), **lexicon().canonical("decisions.verbs")}


@lru_cache(maxsize=1)
def acting_body() -> str:
    """Return the pattern of a body as the subject of its sentence: `Following debate, the Planning Committee`."""
    free = not_behind(lexicon().words["decisions.not_before_subject"])
    ahead = r"(?<=^)|(?<=[,;:)–]\s)|(?<=\sand\s)|(?<=\sthen\s)"
    uncommaed = r"(?<=discussion\s)|(?<=debate\s)|(?<=consideration\s)|(?<=hearing\s)|(?<=application\s)"
    return rf"(?<!\S)(?:{ahead}|{uncommaed}|(?<=[\w’)]\s)(?=the\s[A-Z]){free}){body()}"


def _deciding_alone(*verbs: str) -> str:
    """Return the pattern of somebody who decides alone, where one of these verbs follows at once or behind an aside.

    What he `agreed to` do is a promise, and what he `accepted` or `noted` is his view.
    """
    return rf"^{decider()}(?:\s\([^()\n]{{3,40}}\))?(?={between()}\s{any_of(verbs)}\s)"


_DONE_ALONE = (
    "approved",
    "endorsed",
    "adopted",
    "authorised",
    "granted",
    "refused",
    "rejected",
    "deferred",
    "AGREED",
    "APPROVED",
)
COUNTED = (
    r"(?:(?:by|with)\s(?:\w{1,12}\s){0,2}votes?\s(?:to|for|against)\s\w{1,12}|by\s\d{1,2}\s?(?:to|[-–])\s?\d{1,2}\b)"
    r"(?:,?\s(?:and|with)\s[^,.;:]{1,40}\sabst\w{1,9})?"
)
"""`by 4 votes to nil, with Councillor Heron abstaining`."""


_HAS = r"(?:(?<=ee\s|el\s)|(?<=,\s)|(?<=and\s))(?:has|have)\s(?:[a-z]{3,12}\s)?(?=decided|determined|resolved)"
"""A panel that has heard a case writes `The Sub-Committee has decided to`; of any other body that is history.

Not so behind what it weighed: `The Authority, having heard the parties, has decided to`.
"""


_UNDER_ACT = r"\s(?:in\sterms\sof|under|pursuant\sto|in\saccordance\swith)\s[^.:;]{3,200}?(?=\sto\sexclude\b)"
"""`The Committee resolved in terms of Section 50(A)(4) of the Act to exclude the public`"""
_PROPOSAL = (
    r"\son\s(?:the|a)\s(?:proposal|proposition|motion)\s(?:of|by|from)\s[^.:;]{3,120}?,?(?=\s(?:that\b|to\s[a-z]))"
)
"""`It was agreed on the proposal of Councillor Heron, seconded by Councillor Teal, to`, without a comma before it."""


@lru_cache(maxsize=1)
def agreeing() -> Screened:
    """Match `It was agreed to`, `the Ponds Board resolved that`."""
    verbs, alone = any_verb("implicit_verbs"), _deciding_alone("decided", "determined", "resolved")
    return screened(
        "implicit.agreeing",
        rf"(?P<subject>\b[Ii]t\swas(?:\sit\swas|\s(?:proposed|suggested|moved)(?:\sfrom\sthe\s[Cc]hair)?(?:,\sseconded)?,?\sand(?=\s(?:agreed|resolved|accepted)))?|(?<=^)All(?:\s(?:(?:the|those)\s)?(?:present|members|Members|[Cc]ouncillors|Cllrs|[Tt]rustees))?|(?<=,\s)all|{acting_body()}|{alone}){between()}\s(?P<heard>(?:has\s(?:[a-z]{{3,12}}\s)?)?{having_heard()})?(?:{_HAS})?(?P<verb>{verbs}|voted(?=\s(?:[^.;:]{{1,60}}?\s)?that\s)|(?<=t\swas\s)voted(?=\s(?:[^.;:]{{1,60}}?\s)?to\s[a-z])|(?<=\sproposed\sand\s)accepted(?=\sthat\b))"
        rf"(?:(?:(?<=ecommended)|(?<=ECOMMENDED))\s(?:the\s)?(?:[A-Z][\w’'&-]{{1,20}}\s|and\s|of\s){{0,5}}[A-Z][\w’'&-]{{1,20}}(?=\sto\s[a-z])|(?<=ecommended)\sto\s(?:the\s)?(?:[A-Z][\w’'&-]{{1,20}}\s|and\s|of\s){{0,5}}[A-Z][\w’'&-]{{1,20}}(?=\sthat\b)|{between()}(?:\sby\s(?:all(?:\s[a-z]{{4,12}})?|(?:the\s)?(?i:members|council|councillors|committee|trustees|board|meeting)(?:\sof\s(?:the\s)?(?i:council|committee|board))?))?|,\s(?P<condition>(?:subject\sto|in\sterms\sof|in\saccordance\swith|under|pursuant\sto|being\ssatisfied)\s[^.:;]{{1,200}}?)(?=,\s(?:that|to)\b)|,\s(?:[^.:;]|(?<=\d)[.:](?=\d)){{1,200}}?,(?=\s(?:that|to)\b)|{_PROPOSAL}|{_UNDER_ACT})(?:[,:]|\s[–-])?(?:\s{{1,3}}|(?<=\)))(?P<label>\(?[1ai][.)]\s)?[“\"]?(?P<link>that|(?<=[“\"])That|(?<=:\s)That|(?:not\s)?to|for(?=\s[^.,;:]{{3,80}}?\sto\s[a-z]))\b",
    )


@lru_cache(maxsize=1)
def after_movers() -> Screened:
    """Match `seconded by Cllr B and agreed that`, `seconded by Cllr B, all in favour`."""
    return screened(
        "implicit.after_movers",
        rf"\b(?:[Ss]econded|SECONDED|(?:[Ss]econder|[Ss]ec|2nd)(?=\.?:?\s[A-Z]))\b\.?:?(?:[^.;:]|(?<=\b[A-Z])\.){{0,120}}?(?:\sand|[,;]|\s[-–]|(?=\sunanimously\s|\sresolved\s(?:that|to)\b))\s(?P<said>(?:it\swas\s|was\s)?(?:{adverb()}\s)?"
        rf"(?P<verb>[Aa]greed|[Rr]esolved|[Aa]pproved|[Cc]arried|(?:appointed|elected|co-opted)(?=\.?$)|all(?:\s(?:those|the|present|at\sthe\smeeting|[Cc]llrs|[Cc]ouncillors|[Mm]embers|were|voted)){{0,4}}\sin\s(?:favour|agreement)|all\sagreed|passed|voted(?=\s(?:that|to|on\sto|onto)\b)))\b(?:,?\s{adverb()}|\sby\sall(?:\spresent)?|,?\s{manner()},?)?"
        rf"(?:\s\([^()\n]{{3,60}}\)(?=[,:]?\s(?:that|That|to)\b))?(?:[,:]?\s(?P<link>that|That|to)\b)?",
    )


@lru_cache(maxsize=1)
def passed() -> Screened:
    """Match `the recommendation was put to the vote and carried`, `The vote on the motion was carried`."""
    return screened(
        "implicit.passed",
        rf"(?:(?<![Oo]n\s)|(?<=[Vv]ote\son\s)|(?<=[Vv]oted\son\s)|(?<=taken\son\s))\b(?:[Tt]he|[Tt]his|[Tt]hat|[A-Z][\w’'-]{{1,24}}[’']s)\s(?P<thing>(?:(?!the\s)[\w’']{{1,14}}\s){{0,2}}?(?:{any_listed('moved_things')}))\b"
        rf"(?:[^.;:]{{0,200}}?\b(?:was|were|and)\s|\s(?=(?:passed|carried)\s(?:by|with)\s))(?:{adverb()}\s){{0,2}}(?:(?:declared|deemed)\s(?:to\s(?:be|have\sbeen)\s)?)?[‘“]?(?P<verb>{any_listed('passed')})\b(?!\s(?:the|this|its|an?|planning|permission)\s)",
    )


@lru_cache(maxsize=1)
def minutes_passive() -> Screened:
    """Match `The minutes of the meeting held on 4 May were approved`."""
    return screened(
        "implicit.minutes_passive",
        rf"(?P<object>\b(?:[Tt]he\s)?(?:\w{{1,12}}\s)?(?:[Mm]inute(?:s|\s(?:of|from)|(?=\swas\s))|[Rr]ecord\sof\s(?:the\s)?(?:decisions?|proceedings|meeting))\b[^;:]{{0,250}}?),?\s(?:was|were|are|be|being|having\sbeen)(?:{between()}|,?\s(?:on|upon)\s(?:the\s)?(?:proposition|proposal|motion)\s[^.;:]{{1,100}}?,?)\s"
        rf"(?:(?:proposed|moved|amended|corrected|read|circulated|submitted|tabled|presented)\b[^.;:]{{0,120}}?(?:,\s|\sand\s))?(?:and\s)?(?:(?:held|taken)\sas\s(?:having\sbeen\s)?read,?\s(?:and\s)?)?"
        rf"(?:\w{{3,12}}ly\s|then\s|duly\s)?(?P<verb>{any_verb('minutes_outcomes')})\b",
    )


@lru_cache(maxsize=1)
def minutes_active() -> Screened:
    """Match `The Panel approved the minutes of the last meeting`."""
    return screened(
        "implicit.minutes_active",
        rf"(?:{acting_body()}|^The\s(?:Lead|Cabinet|Executive)\sMember|^The\sPortfolio\sHolder)\s(?:{adverb()}\s)?(?P<verb>{any_verb('minutes_outcomes')})\s(?:as\sa\s(?:true|correct|accurate)\srecord\s(?:of\s)?)?(?P<object>(?:the\s)?(?:\w{{1,12}}\s)?minutes\b[^.;]{{0,200}})",
    )


def having_heard() -> str:
    """Return the pattern of what the same body did first: `welcomed the report and considered and `."""
    first, opined = any_listed("taking_up"), any_listed("being_of_opinion")
    other = r"(?!\b(?:who|which|he|she|they|that)\b)"
    joint = r"(?:and|&)\s(?:(?:then|also|therefore|accordingly|so)\s)?"
    return rf"(?:{opined}\s[^.:;]{{3,200}}?,?\s|{first}\s(?:(?:{other}[^.:;]){{1,120}}?\s)??){joint}(?:{first}\sand\s)?"


_STRONG = ("approved", "authorised", "adopted", "granted", "refused", "deferred", "rejected", "ratified", "endorsed")
_BARE_OBJECT = (
    rf"(?:{'|'.join(rf'(?<={verb}[ ])' for verb in _STRONG)})"
    r"(?!(?:that|to|of|in|on|at|as|and|or|by|from|for|with|under|over|into|some|most|many|what|how|when|it|him|her|them|us|[a-z]{3,14}ly)\b)[a-z]{3,}"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|new|further|additional|extra|expenditure|funding|changes|amendments|overtime|delegated)\b"
)
"""`The Council approved expenditure of £400`, `authorised repairs`; a bare noun that is agreed may be a view."""


@lru_cache(maxsize=1)
def deciding() -> Screened:
    """Match `The Committee approved the`, `Members noted the`; what is noted must be a document."""
    verbs = any_verb("deciding", "taking_note")
    return screened(
        "implicit.deciding",
        rf"(?:{acting_body()}|{_deciding_alone(*_DONE_ALONE)}){between()}\s(?:{having_heard()})?(?P<verb>{verbs})(?:,?\s(?:{adverb()}|{manner()}),?)?(?=,?\s(?:the|this|these|those|no|any|it|(?:her|him|them)(?=\sto\s)|sign-?off|interim\ssteps|conditions\b|payment\sof\b|(?:(?<=elegated\s)|(?<=ELEGATED\s))to\sthe|approval|refusal|permission|consent|subject|a|an|its|their|all|both|minutes|receipt|{_BARE_OBJECT}|[a-z]{{3,12}}ing\s(?:the|an?|up|to)\b|(?:[a-z]{{3,14}}\s){{0,2}}(?:accounts|statements?|payments|minutes|invoices|quotations?)\b|(?:the\s)?previously|that\sthe\sreport|[A-Z£\d]))"
        rf"(?!\s(?:that|with|by)\b)",
    )


@lru_cache(maxsize=1)
def introduced() -> re.Pattern[str]:
    """Match what led to it, a clause or not, before a thing: `As the cost was low, `, `In response, `."""
    thing = r"(?=(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hese|[Aa]ll|[Bb]oth|[Ii]ts|[Tt]heir)\s|[A-Z£\d])"
    return pattern("implicit.introduced_by", rf"{introducing()}\b[^.;:]{{0,160}}?,\s{thing}")


@lru_cache(maxsize=1)
def by_votes() -> re.Pattern[str]:
    """Match how it was voted, which is part of the decision, where `Following discussion,` only leads to it."""
    return pattern("implicit.manner_ahead", rf"(?=By\s|With\s){manner()},\s")


@lru_cache(maxsize=1)
def document_words() -> frozenset[str]:
    """Return the last words of the names of documents, in lower case."""
    return frozenset(word.rsplit(" ", 1)[-1] for word in lexicon().words["decisions.documents"])


_WITH_NOTHING_BEHIND = (
    r"(?:passed|allowed|(?:(?<=put\sand\s)|(?<=the\svote\sand\s))carried)"
    r"(?=\.?$|[,;]\s|\s\(|\s(?:and|by|with|unanimously|subject|nem)\b)"
)
"""`The application was allowed.`: what is allowed to be, or passed to somebody, is not decided."""


@lru_cache(maxsize=1)
def passive() -> Screened:
    """Match ` was noted`, ` were unanimously approved`."""
    return screened(
        "implicit.passive",
        rf"\s(?:was|were|is)(?:\s(?:all|both|each|again))?{between()}\s(?:(?:put(?:\sto\sthe\s(?:vote|meeting))?|voted\son|taken\sas\sread|read|considered|reviewed|discussed|checked|proposed|submitted|presented|tabled|circulated|completed)(?:\sfor\spayment)?(?:,|\sand)\s)?(?P<verb>{any_listed('passive_outcomes')}|{_WITH_NOTHING_BEHIND}|welcomed(?=\sand\s(?:the|its|their)\s[^.,;:]{{2,60}}ed\.?$))\b(?!\s(?:that|as\sread))",
    )


_COUNT = (
    r"(?:\d{1,2}/\d{1,2}|\d{1,2}\s(?:votes?\s)?to\s\d{1,2}|\d{1,2}\s?[–-]\s?\d{1,2}"
    r"|\d{1,2}\s(?:for|in\sfavour),?\s[^.;:]{1,30}?\b(?:against|abst)[^.;:]{0,40})(?:\svotes?)?\.?$"
)
"""`Approved 8/9`, `Agreed 8 votes to 1`, `Agreed 5 for, 2 against`"""


_VERDICTS_ALONE = (
    r"(?:Appeal|Claim|Complaint|Application|Request)\s(?:allowed|dismissed|upheld|partly\supheld|not\supheld|turned\sdown)(?=\.?$)"
    r"|(?:Carried|Held|Put|Left|Rolled)\s(?:forward|over|back)(?=\.?$|\s(?:to|until|till|for)\s[^.;:]{0,40}?\b(?:meeting|agenda|next|[A-Z][a-z]{2,8})\b)"
    r"|Adjourned(?=\s(?:to\s(?:a\s(?:later\s)?date|the\snext)|until\s(?:the\s|a\s|[A-Z])|at\s(?:the\s)?(?:request|(?:appellant|applicant)[’']?s?\b)))"
)
"""`Adjourned to a date to be fixed`, not at 7.30pm; `Carried forward to the next agenda`, not £400 to the new year."""


@lru_cache(maxsize=1)
def opening_verb() -> re.Pattern[str]:
    """Match the verb that opens `Agreed to re-visit it`, `GRANTED subject to conditions`.

    `Decided at meeting` is a field.
    """
    return pattern(
        "implicit.verbless",
        rf"(?!Decided\sat\smeeting\b|Declined\sto\svote\b)(?P<verb>{any_listed('verbless')}|{_VERDICTS_ALONE})(?=(?<!Signed)[.;]?$|(?<!Signed):|[,;]\s|\s[(–—-]|\s(?:{any_listed('behind_verdict')}|[a-z]{{3,12}}ly)\b|\s&\s|\s{_COUNT})(?!\sby\s(?:the\s)?(?:[A-Z][\w’'-]{{1,20}}\s){{0,4}}(?:Council|Authority|Inspector|Inspectorate)\b|\sfrom\b)",
    )


def is_earlier(words: str) -> bool:
    """Say whether a sentence tells what was decided before this meeting or by somebody else."""
    bare = re.sub(r"(?i)minutes\s(?:of|from)\s(?:\w{1,12}\s){0,4}meetings?", "minutes", " ".join(words.split()))
    lowered = INTRODUCED.sub("", _CIRCULATED.sub("", bare)).lower()
    return any(phrase in lowered for phrase in lexicon().words["decisions.earlier"])


_CIRCULATED = pattern(
    "implicit.circulated",
    r",\s(?:having|which\shad|copies\sof\swhich\shad)\s(?:previously\s)?been\s(?:previously\s)?(?:circulated|distributed|sent\sout|issued)\b[^.;:,]{0,60},",
)
"""`The minutes, having previously been circulated, were taken as read and signed`: only the papers are from before."""


def is_history(after: str) -> bool:
    """Say whether the words behind a verb tell of another time or of another body: `was approved in 2019`."""
    return _history().search(after.lower()) is not None


@lru_cache(maxsize=1)
def _history() -> re.Pattern[str]:
    """Match whole words, for `approved for the whole village` tells of no `who`; a year may go on behind `in 20`."""
    return pattern("implicit.history", rf"(?<!\w){any_of(lexicon().words['decisions.history'])}(?:(?<=\d)|\b)")
