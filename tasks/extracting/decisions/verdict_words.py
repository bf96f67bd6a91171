"""Verdicts that need no sentence: `Refused for these reasons`, `Report noted`, `PERMISSION`, `Fee APPROVED`.

In: the words of a clause without its `that`. Out: what it does. Will not: read a sentence (`clauses`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import ACTIVE, GIVEN, Doing, deciding_verbs, gerund_verb


def sentenced(words: str) -> Doing | None:
    """Read `Refused for the following reasons`, `Deferred for a site visit`, `Approved in accordance with the report`.

    A verb that is no participle is a noun before `for`: `support for the scheme`.
    """
    match = _SENTENCED.match(words)
    verb = deciding_verbs().get(match.group("verb").lower()) if match else None
    return Doing(verb, words[match.end() :].strip(), ACTIVE) if match and verb else None


_SENTENCED = pattern(
    "clause.sentenced",
    r"\A(?:(?:[Pp]ermission|[Cc]onsent|[Aa]pplication|[Ll]icence|[Aa]ppeal)\s)?"
    r"(?P<verb>(?i:refused|approved|granted|permitted|deferred|withdrawn|agreed|noted|rejected|adjourned|dismissed))(?:\s(?=(?:for|from|in|at)\b)|(?<=ithdrawn)(?=\sby\b|\Z))",
)


def headline(words: str) -> Doing | None:
    """Read what has no `be`: `Report noted`, `Minutes of 4 May accepted and signed`, `Application deferred to June`."""
    match = None if _FINITE.search(words) else _HEADLINE.match(words)
    said = match.lastgroup if match else None
    verb = deciding_verbs().get(match.group(said)) if match and said else None
    return Doing(verb, words[: match.start(said)].strip(), "clause.headline") if match and said and verb else None


_HEADLINE = pattern(
    "clause.headline",
    r"\A[A-Z][\w’'-]{2,20}(?:\s[\w’'/&()-]{1,25}){0,8}?\s"
    r"(?P<verb>noted|approved|agreed|accepted|received|endorsed|adopted|refused|granted|deferred|rejected|supported|confirmed|dismissed)"
    r"(?=\Z|[.,;]|\s(?:and|to|for|as|until|by|subject|with|in|unanimously|nem)\b)"
    r"|\A(?!(?:The|An?|All|Any)\s)[A-Z][\w’'.-]{1,20}(?:\s[\w’'&.-]{1,25}){1,8}?\s(?P<office>(?:re-?)?(?:elected|appointed)|co-opted|nominated)"
    r"(?=\s(?:unanimously\s)?(?:(?:as|to|onto|on)\s(?:the\s|an?\s)?[\w’-]{3,}|(?:the\s)?[A-Z][a-z]{3,}))",
)
"""`Report noted and filed`, `Cllr Teal elected Chairman`, `Councillors Teal and Wren appointed to the Panel`"""
_FINITE = pattern("clause.headline_finite", r"\b(?:be|been|is|are|was|were|has|had|have|will|would|that)\b")


def sent_out(words: str) -> Doing | None:
    """Read `that the press and public be asked to leave`."""
    match = _SENT_OUT.search(words)
    return Doing(DecisionVerb.EXCLUDED_PUBLIC, words[: match.start("be")].strip(), "clause.passive") if match else None


_SENT_OUT = screened(
    "clause.sent_out",
    r"\b(?:[Pp]ress|[Pp]ublic)\b[^.;:]{0,60}?\s(?P<be>be)\s(?:asked|requested|invited|required)\sto\s(?:leave|withdraw)\b",
)


def allowed(words: str) -> Doing | None:
    """Read `the Clerk may spend up to £200`, `Ormsby Ltd be given the contract`, `seek a report on it`."""
    for what, verb in _ALLOWING:
        if match := what.match(words):
            return Doing(verb, words[match.end() :].strip(), GIVEN)
    return None


_MAY = screened("clause.may", r"\A[^.;:]{2,60}?(?<!that\b)\smay\s(?!be\b|have\b|not\b|well\b)(?=[a-z])")
_GIVEN_WORK = screened(
    "clause.given_work",
    r"\A[^.;:]{2,80}?\sbe\sgiven\s(?:the|an?)\s(?=(?:contract|work|job|order|lease|tenancy)\b)",
)
_COMMENDS = screened("clause.commends", r"\A(?i:to\s)?[Cc]ommends?\s(?=[^.;:]{2,120}?\sto\s(?:the\s)?[A-Z])")
_SEEKS = screened(
    "clause.seeks",
    r"\A(?i:to\s)?[Ss]eeks?\s(?:(?:an?|the|further|legal|more|their|his)\s){0,3}(?:report|update|information|advice|clarification|views|assurances?)\b",
)
_ALLOWING = (
    (_SEEKS, DecisionVerb.REQUESTED),
    (_MAY, DecisionVerb.AUTHORISED),
    (_GIVEN_WORK, DecisionVerb.GRANTED),
    (_COMMENDS, DecisionVerb.RECOMMENDED),
)
"""What allows somebody to do something, asks for word of it or puts it to another body, and the verb of that."""


def given(words: str) -> Doing | None:
    """Read `authority be given to the Clerk`, `consent in principle be given`, `authority is delegated`."""
    if _NOTICE.search(words):
        return Doing(DecisionVerb.OTHER, words, GIVEN)
    match = _GIVEN.search(words)
    nobody = match is not None and _FOR_A_DEED.match(words, match.end()) is not None
    match = match or _GIVEN_HIM.search(words)
    if match is None:
        return None
    power = DecisionVerb.AUTHORISED if nobody else DecisionVerb.DELEGATED
    verb = power if _POWER.search(match.group("what")) else DecisionVerb.GRANTED
    return Doing(verb, words[match.end() :].strip(), GIVEN)


_GIVEN = pattern(
    "clause.given",
    r"\b(?P<what>(?i:authority|authori[sz]ation|consent|permission|approval|leave|dispensation))(?:\sin\sprinciple)?\s(?:be|is)\s(?:hereby\s)?(?:given|delegated)\b",
)


_GIVEN_HIM = pattern(
    "clause.given_him",
    r"\bbe\s(?:hereby\s)?given\s(?:full\s|the\s)?(?P<what>(?:delegated\s)?(?:authority|powers?)|permission|consent|leave|approval)\b",
)
"""`the Clerk be given delegated powers to issue it`"""
_NOTICE = pattern("clause.notice_given", r"\bbe\s(?:hereby\s)?(?:given|served)\s[^.;:]{0,30}?\bnotice\b")
"""`the contractor be given a month’s notice` asks nothing of anybody, as `a report be given in May` does."""
_POWER = pattern("clause.power", r"(?i:author|power)")
_FOR_A_DEED = pattern("clause.for_a_deed", r"\sfor\b|\sto\s(?!the\b|[A-Z]|an?\b|officers?\b)[a-z]")
"""`authority be given for the seal to be affixed`, `to enter into the lease`: it is given to nobody by name."""


def recommends(words: str) -> Doing | None:
    """Read `make the following recommendations to Cabinet`, `the following recommendations be made`: lists."""
    match = _RECOMMENDS.match(words)
    return Doing(DecisionVerb.RECOMMENDED, words, ACTIVE) if match else None


_RECOMMENDS = pattern(
    "clause.recommends",
    r"(?:to\s)?(?:make|makes|issue|issues|submit|submits|put\sforward|send)\s(?:[a-z]{2,5}\s(?:the\s)?[A-Z]\w{2,20}\s)?(?:the\sfollowing\s(?:\w{3,14}\s)?recommendations?|recommendations?\s(?:to\s[^.;:]{2,60}\s)?as\sfollows)\b"
    r"|(?i:the\sfollowing\s(?:\w{3,14}\s)?recommendations?)\sbe\s(?:made|issued|submitted|put\sforward|sent|forwarded)\b",
)


def empowering(words: str) -> Doing | None:
    """Read `gave delegated powers to the Head of Land`, `give the Chair authority to sign it`."""
    match = _EMPOWERING.match(words)
    return Doing(DecisionVerb.DELEGATED, words[match.end("verb") :].strip(), ACTIVE) if match else None


_EMPOWERING = pattern(
    "clause.empowering",
    r"(?P<verb>[Gg](?:ive|ives|ave))\s(?:[^.;:,]{3,60}?\s)??(?:delegated\s)?(?:authority|powers?)\s(?=to\b)",
)


def by_a_word(words: str) -> Doing | None:
    """Read what needs no sentence: `Application PERMITTED`, `acceptance of the quote`, `are correctly recorded`."""
    if _RECORDED.search(words):
        return Doing(DecisionVerb.APPROVED, words, "clause.recorded")
    noun = _NOUN.match(words)
    if noun:
        return Doing(_NOUNS[noun.group("noun").lower()], words[noun.end() :].strip(), "clause.noun")
    for large in _LARGE.finditer(words):
        verb = deciding_verbs().get(large.group(0).lower(), DecisionVerb.OTHER)
        if verb is not DecisionVerb.OTHER:
            return Doing(verb, words[: large.start()].strip(), "clause.large")
    return None


_RECORDED = pattern(
    "clause.recorded", r"\b(?:are|is|were|was)\s(?:correctly\srecorded|an?\s(?:true|correct|accurate)\srecord)\b"
)
_LARGE = pattern("clause.large", r"\b[A-Z]{4,12}ED\b")
_NOUNS = {
    "acceptance": DecisionVerb.ACCEPTED,
    "approval": DecisionVerb.APPROVED,
    "refusal": DecisionVerb.REFUSED,
    "adoption": DecisionVerb.ADOPTED,
    "rejection": DecisionVerb.REJECTED,
    "deferral": DecisionVerb.DEFERRED,
    "endorsement": DecisionVerb.ENDORSED,
    "permission": DecisionVerb.GRANTED,
    "consent": DecisionVerb.GRANTED,
}
_CONSENTS = (
    r"(?:(?:full|outline|planning|listed\sbuilding|advertisement|conservation\sarea|tree)\s){0,2}(?=permission|consent)"
)
_NOUN = pattern(
    "clause.noun",
    rf"\A(?i:the\s|{_CONSENTS})?(?P<noun>(?i:{any_of(_NOUNS)}))(?:\s(?i:(?<!permission\s)(?<!consent\s)(?=(?:of|on|as|for|until|with|in\saccordance|in\sline)\b)|(?=subject\b))|\Z)",
)
"""`PERMISSION` alone, or `Planning permission subject to a legal agreement`; `consent of the owner` is somebody's."""


def filled(words: str) -> Doing | None:
    """Read `Finance Working Party – Cllrs Heron and Teal`, a place and who takes it; `Cllr Heron replace Cllr Teal`."""
    place = (
        _PLACE.match(words) or _IN_PLACE_OF.match(words) or _to_office().match(words) or _be_in_office().match(words)
    )
    return Doing(DecisionVerb.APPOINTED, place.group("who"), "clause.filled") if place else None


@lru_cache(maxsize=1)
def _to_office() -> Pattern[str]:
    """Match `Cllr Heron as Vice-Chair`, `Mrs Teal for Mayor`, what was moved of somebody."""
    offices = any_of(lexicon().words["decisions.offices"])
    return pattern(
        "clause.to_office",
        rf"\A(?P<who>[A-Z][\w’'.-]{{0,20}}(?:\s[A-Z][\w’'.-]{{0,20}}){{1,3}})\s(?:as|for|to\sbe)\s(?:the\s)?(?:new\s)?{offices}\b",
    )


@lru_cache(maxsize=1)
def _be_in_office() -> Pattern[str]:
    """Match `Cllr Heron be Chairman`, `Mrs Teal be the Vice-Chair for the year`."""
    offices = any_of(lexicon().words["decisions.offices"])
    return pattern("clause.be_in_office", rf"\A(?P<who>[A-Z][^,.;:]{{2,60}}?)\sbe\s(?:the\s|its\s)?{offices}\b")


_IN_PLACE_OF = pattern(
    "clause.in_place_of",
    r"\A(?P<who>(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Alderm[ae]n)\b\.?\s[^,.;:]{2,40}?)\s(?:be\sappointed\sto\s)?replaces?\s(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Alderman)\b",
)
_PLACE = pattern(
    "clause.place_filled",
    r"\A[A-Z][^:;.–\n-]{2,60}(?:\s[–-]|:)\s(?P<who>(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Alderm[ae]n)\b\.?\s[A-Z][^:;\n]{1,120})\Z",
)


def in_ing(words: str) -> Doing | None:
    """Read `accepting the quotation`, what somebody proposed; `meeting the costs` decides nothing of a kind."""
    match = _IN_ING.match(words)
    verb = gerund_verb(match.group("verb").lower()) if match else None
    return Doing(verb, words[match.end() :], ACTIVE) if match and verb and verb is not DecisionVerb.OTHER else None


_IN_ING = pattern(
    "clause.in_ing",
    r"(?P<verb>[A-Za-z]{3,14}ing)\s(?=(?:the|an?|its|their|all|any|this|these|both|no|authority|permission|responsibility)\b|[A-Z£])",
)


def accounts_paid(words: str) -> Doing | None:
    """Read `the following accounts be paid`, `the above be paid`: to pay what was billed approves it."""
    match = _ACCOUNTS_PAID.match(words)
    return Doing(DecisionVerb.APPROVED, match.group("what"), GIVEN) if match else None


_ACCOUNTS_PAID = screened(
    "clause.accounts_paid",
    r"\A(?P<what>(?:(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose)\s)?(?:[a-z]{3,14}\s){0,3}?(?i:above|following|accounts|invoices|bills|cheques|payments|expenses)\b[^.;:]{0,80}?)\s(?:be|are)\s(?:now\s)?paid\b",
)
