"""The clauses of a resolution: what each does (verb) and to what (object).

In: the words of one clause. Out: its verb and object. Will not: guess a verb; a clause that has none of the lexicon's
is `other`. Nor find where a clause ends (`clause_parting`).
"""

import re
from collections.abc import Callable
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import DecisionVerb
from seeds.deciding import decider, officer, only_decides, weighing
from seeds.lexicon import lexicon
from tasks.extracting.decisions.capitals import as_printed, in_small
from tasks.extracting.decisions.clause_states import (
    ACTIVE,
    ENDS,
    PASSIVE,
    UNKNOWN,
    WANTED,
    Doing,
    deciding_verbs,
    stated,
)
from tasks.extracting.decisions.deferrals import put_off, verdict
from tasks.extracting.decisions.excluding import excludes_that, excluding_only_people
from tasks.extracting.decisions.passives import beside_taking_up, undergone
from tasks.extracting.decisions.sums_given import gives_sum, notice_given, sum_given
from tasks.extracting.decisions.verdict_words import (
    accounts_paid,
    allowed,
    by_a_word,
    empowering,
    filled,
    given,
    headline,
    in_ing,
    recommends,
    sent_out,
    sentenced,
)

_OPENING = pattern(
    "clause.opening",
    r"(?:(?:otherwise|also|further|and)\s+(?=to\b)|and\s+(?=(?:noted|agreed|approved|accepted|supported)\b)|i\s(?=\w{4}))?(?:(?P<link>that|t\sh\sa\st|(?P<denied>not\s+)?to)\b\s*+)?",
    re.IGNORECASE,
)
_ADVERB = pattern("clause.adverb", r"(?:[a-z]{4,14}ly|further|also|hereby|otherwise|thereafter)\s+(?=[A-Za-z])")
_MINDED = pattern(
    "clause.minded",
    r"^(?:(?:is|are|be|was|were)\s(?i:minded)|(?:ha(?:s|ve)\s)?(?:\w{3,12}ly\s)?(?:decided|agreed|resolved|determined)"
    r"|voted(?:\s[a-z]{3,12}ly)?(?:,?\sby\s[\w-]{1,12}\s(?:votes\s)?to\s[\w-]{1,12}(?:\svotes)?,?)?)\s(?i:to)\s",
)
_DASHES = " –—-"
"""Between a number and the words of its clause: `(1) – 24/0343/FUL - Approved`."""
_CONTRACTED = pattern("clause.contracted", r"[’']r$")
"""The Welsh article on a verb: `cymeradwyo’r adroddiad`."""
_BEHIND = pattern("clause.joined_behind", r"[;,]?\s(?:and|or)[\s;,]{0,3}\Z")
"""What joins a clause to the next: `(b) support the bid and`, `supports the approach; and`."""
_REACH = 90
"""How far behind an office its verb may stand: `the Chair of the Scrutiny Board agree`."""


def what_it_does(words: str) -> Doing:
    """Return the verb and object of one clause; the first rule that knows them wins.

    >>> what_it_does("That the report be noted.").verb.value
    'noted'
    """
    if small := in_small(words):
        return as_printed(what_it_does(small), small, words)
    return excluding_only_people(_as_ruled(words), words)


def _as_ruled(words: str) -> Doing:
    opening = _OPENING.match(words)
    bare = _BEHIND.sub("", words[opening.end() if opening else 0 :]).strip(ENDS).lstrip(_DASHES)
    if opening and (opening.group("link") or "").lower().endswith("to"):
        done = put_off(bare) or empowering(bare) or recommends(bare) or allowed(bare) or gives_sum(bare)
        done = done or _infinitive(bare)
        if opening.group("denied"):
            return _denied(done, words[opening.start("denied") :].strip(ENDS))
        if done:
            return done
    for rule in _RULES:
        if doing := rule(bare):
            return doing if doing.verb is not DecisionVerb.OTHER else Doing(doing.verb, bare, doing.rule)
    return Doing(DecisionVerb.OTHER, bare, UNKNOWN)


def _infinitive(bare: str) -> Doing | None:
    """Read the words behind `to`, of which the first is a verb: `ask for figures`, `formally adopt it`."""
    adverb = _ADVERB.match(bare)
    first, _, after = bare[adverb.end() if adverb else 0 :].partition(" ")
    verb = beside_taking_up(bare) or deciding_verbs().get(_CONTRACTED.sub("", first.lower()).strip(ENDS))
    if out := excludes_that(verb, after):
        return out
    return Doing(verb, bare if verb is DecisionVerb.OTHER else after.strip(), ACTIVE) if verb else None


def _denied(done: Doing | None, words: str) -> Doing:
    """Return what `not to support it` does; a verb that has no contrary keeps its `not`: `not to renew the lease`."""
    verb = _DENIED.get(done.verb) if done else None
    if done is None or verb is None:
        return Doing(DecisionVerb.OTHER, words, done.rule if done else UNKNOWN)
    return Doing(verb, done.object, done.rule)


_DENIED = {
    DecisionVerb.GRANTED: DecisionVerb.REFUSED,
    **dict.fromkeys((DecisionVerb.SUPPORTED, DecisionVerb.ACCEPTED, DecisionVerb.ENDORSED), DecisionVerb.REJECTED),
    **dict.fromkeys((DecisionVerb.APPROVED, DecisionVerb.ADOPTED, DecisionVerb.AGREED), DecisionVerb.REJECTED),
}


def is_bare_stem(words: str) -> bool:
    """Say whether words only lead to what stands below: `That the Committee:`, `to:`, `agrees the following:`."""
    if recommends(words.strip(ENDS + "-–—")):
        return False
    if only_decides(words) or _weighed().fullmatch(words.strip()):
        return True
    bare = words.strip(ENDS + "-–—")
    opening = _OPENING.match(bare)
    rest = bare[opening.end() if opening else 0 :]
    body = _decider().match(rest) or _body().match(rest + " ")
    rest = rest[body.end() :] if body else rest
    first, _, after = rest.partition(" ")
    if first.lower() in deciding_verbs():
        rest = after
    return " ".join(rest.lower().split()) in ("", *lexicon().words["decisions.announced"])


def _active(words: str) -> Doing | None:
    """Read `Supports the outline`, `the Committee notes the report`, `note the report`; not `Report noted`."""
    body = None if _DELEGATING.match(words) else _body().match(words)
    if body is None and headline(words):
        return None
    rest = _MINDED.sub("", words[body.end() :]) if body else _SHOUTED_TO.sub("", words)
    adverb = _ADVERB.match(rest)
    rest = rest[adverb.end() :] if adverb else rest
    first, _, after = rest.partition(" ")
    verb = deciding_verbs().get(_CONTRACTED.sub("", first.lower()).strip(ENDS))
    if first.lower() in _CALLS and after.startswith(("on ", "upon ")):
        return Doing(DecisionVerb.REQUESTED, after.strip(), ACTIVE)
    acts = verb is DecisionVerb.REQUESTED and after.startswith("for ")
    acts = acts or (body is not None and first.endswith("s") and after.startswith("in "))  # `this Council believes in`
    noun = not acts and after.split(" ", 1)[0] in lexicon().words["decisions.not_after_verb"]
    noun = noun or (body is None and _OF_A_NOUN.match(rest) is not None and undergone(rest) is not None)
    return (excludes_that(verb, after) or Doing(verb, after.strip(), ACTIVE)) if verb and not noun else None


_OF_A_NOUN = pattern(
    "clause.of_a_noun",
    r"(?![Dd]elegated\sauthority\b)[A-Za-z]{3,12}ed\s(?!(?:the|that|to|an?|its|their|all|any|this|these|no|and|both)\b)[a-z]{4,}\b",
)
"""`listed building consent be refused`: a participle before a noun is no verb of the clause."""
_CALLS = ("call", "calls", "called")
"""`calls on the Leader to meet the operator` asks something of him."""
_SHOUTED_TO = pattern("clause.shouted_to", r"\A(?:(?:AGREED|RESOLVED|DECIDED)\sTO\s(?=[A-Z]{4})|(?i:minded\sto)\s)")
"""`AGREED TO RECOMMEND to the Council`, `Minded to GRANT permission`."""


_DELEGATING = pattern("clause.delegating", r"\A[Dd]elegat(?:e|es|ed|ing)\sauthority\b")
"""No body is called so."""


def _under_powers(words: str) -> Doing | None:
    """Read `in terms of Section 50A(4) of the Act, to exclude the press`: its verb stands behind a power."""
    power = _POWERS.match(words)
    return _infinitive(words[power.end() :]) if power else None


_POWERS = pattern(
    "clause.under_powers",
    r"\A(?:[Ii]n\s(?:terms\sof|accordance\swith|line\swith)|[Uu]nder|[Pp]ursuant\sto|[Bb]eing\ssatisfied)\s[^.;:]{3,160}?(?:,|\d|\)|\bAct|[Oo]rders?)\sto\s",
)


def _behind_topic(words: str) -> Doing | None:
    """Read `2a. Ducks - Approve the fee`, `Under Rule 9, agree to it`: the verb opens what stands behind."""
    topic = _TOPIC.match(words)
    alone = topic is not None or _GROUNDS.match(words) is not None
    commas = _COMMA.finditer(words, 0, _LONGEST_GROUNDS) if alone or _AHEAD.match(words) else ()
    ahead = [topic.end()] if topic else [comma.end() for comma in commas]
    rests = (words[end:] for end in ahead)
    led = (rest for rest in rests if alone or _body().match(rest))
    done = (_infinitive(rest.removeprefix("to ")) if rest.startswith("to ") else _active(rest) for rest in led)
    return next((doing for doing in done if doing), None)


_TOPIC = pattern("clause.topic", r"\A[^:;–\n-]{2,60}\s[–-]\s(?=[A-Z])")
_GROUNDS = pattern(
    "clause.grounds",
    r"\A(?i:in\saccordance|in\sresponse|in\srelation|further\sto|with\sregard|in\sview|in\sprinciple|in\slight|having|under|pursuant|following|for\sthe\spurposes?|subject\sto|as\spart)\b",
)
_AHEAD = pattern(
    "clause.ahead",
    r"\A(?i:in|on|at|by|as|to|with|without|under|upon|after|before|until|for|from|if|once|should|given|having|being|following|notwithstanding|despite|provided|because|since)\b",
)
"""What may stand before a body that decides: `in respect of Duck Lane, the Panel approves`; a verb alone is not."""
_COMMA = pattern("clause.grounds_end", r",\s(?=[a-z]|Cabinet\b|Council\b)")
_LONGEST_GROUNDS = 240


def _task(words: str) -> Doing | None:
    """Read `the Chair agree the approach`: somebody is to decide; `the Clerk report in May`: somebody is to do."""
    actor = _actor().match(words)
    if actor is None or actor.end() == len(words):
        return None
    told = words[actor.end() : actor.end() + _REACH].lower().split()
    decides = any(word in lexicon().words["decisions.deciding_tasks"] for word in told)
    if _TO_RECORD.search(words, actor.end()):
        return Doing(DecisionVerb.APPROVED, words, "clause.task")
    return Doing(DecisionVerb.DELEGATED if decides else DecisionVerb.REQUESTED, words, "clause.task")


_TO_RECORD = screened("clause.to_record", r"\ssign\s[^.;:]{2,80}?\sas\s(?:an?\s)?(?:true|correct|accurate)\b")
"""`the Chairman sign them as a correct record`"""


def _wanted(words: str) -> Doing | None:
    """Read `further details are shared with Members`: something is asked for."""
    wanted = lexicon().words["decisions.wanted"]
    asked = any(
        match.group("verb") in wanted and not words.startswith(" forward", match.end("verb"))
        for match in PASSIVE.finditer(words)
    )
    return Doing(DecisionVerb.REQUESTED, words, WANTED) if asked else None


def verb_of(word: str) -> DecisionVerb | None:
    """Return the verb of which a word is a form; None of any other word."""
    return deciding_verbs().get(word.lower())


@lru_cache(maxsize=1)
def _body() -> Screened:
    bodies = any_of(lexicon().words["decisions.bodies"])
    named, area = (
        r"[A-Z][\w’&-]{0,20},?\s(?:and\s(?=[A-Z]))?",
        r"\sfor\s[A-Z][\w&]{0,20}(?:,?\s(?:and\s)?[A-Z][\w&]{0,20}){0,5}",
    )
    return screened(
        "clause.body",
        rf"\A(?:the\s+|this\s+)?(?:Members\sof\s(?:the\s|this\s)?)?(?:{named}){{0,5}}(?i:{bodies}|it(?=\s[a-z]{{3,12}}s\s))(?:{area})?(?::|\s)\s*+",
    )


@lru_cache(maxsize=1)
def _weighed() -> re.Pattern[str]:
    return pattern("clause.weighed", weighing())


@lru_cache(maxsize=1)
def _decider() -> re.Pattern[str]:
    return pattern("clause.decider", rf"\A(?:{decider()}|{officer()})\Z")


@lru_cache(maxsize=1)
def _actor() -> re.Pattern[str]:
    actors = any_of(lexicon().words["decisions.actors"])
    return pattern(
        "clause.actor",
        rf"(?:the\s+)?(?:[A-Z][\w’&-]{{1,20}}\s(?:(?:of|for|and)\s)?){{0,3}}(?:{actors})\b(?![’']|\s+(?:be|was|were|is|are|had|has)\b|\s*+[–:,;-])",
    )


_RULES: tuple[Callable[[str], Doing | None], ...] = (
    verdict,
    put_off,
    empowering,
    recommends,
    allowed,
    gives_sum,
    notice_given,
    _active,
    in_ing,
    sent_out,
    headline,
    sum_given,
    accounts_paid,
    undergone,
    sentenced,
    _under_powers,
    _task,
    given,
    _wanted,
    _behind_topic,
    filled,
    by_a_word,
    stated,
)
"""What knows what a clause does, the first to ask first."""
