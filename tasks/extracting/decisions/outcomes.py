"""What became of a motion, an amendment or a resolution, as the words about it say.

In: words. Out: one outcome; not_stated where the words say none, or two that do not agree. Will not: take
what became of an amendment for what became of the motion, or the other way round.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, as_listed, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import MotionKind, Outcome
from seeds.lexicon import lexicon


def outcomes_in(words: str, kind: MotionKind, *, named: bool = False) -> set[Outcome]:
    """Return every outcome that the words state for motions, or for amendments.

    Where `named` is false, a bare `CARRIED` or `declared lost` counts for whichever is asked.

    >>> outcomes_in("The amendment was NOT CARRIED by 29 votes to 19.", MotionKind.AMENDMENT)
    {<Outcome.LOST: 'lost'>}
    """
    if kind is MotionKind.MOTION and UNANIMOUS_ON.match(words):
        return {Outcome.CARRIED}
    if not _may_tell().search(words):
        return set()
    wanted = lexicon().forms["votes.result_nouns"][kind.value]
    found, declared = _tellings(words)
    said = {_outcomes()[as_listed(one, "result")] for one in found if as_listed(one, "noun") in wanted}
    if (refused := _REFUSED.search(words)) and refused["noun"] in wanted:
        said.add(Outcome.LOST)
    if said or named:
        return said
    if {one.end() for one in declared} & {one.end() for one in found}:
        return said
    return {_outcomes()[as_listed(one, "result")] for one in declared}


@lru_cache(maxsize=16)
def _tellings(words: str) -> tuple[list[Match[str]], list[Match[str]]]:
    """Return where an outcome is told of something named, and where it is declared; asked for each kind in turn."""
    found = [one for made in (_said(), _withdrew()) for one in made.finditer(words) if not only_if(words, one.start())]
    return found, list(_declared().finditer(words))


def only_if(words: str, at: int) -> bool:
    """Say whether what words name at a place is only supposed: `asked what would be done if the motion was carried`."""
    return _IF.search(words, max(0, at - _REACH), at) is not None


_IF = pattern(
    "outcome.only_if",
    r"(?:\b(?i:if|should|whether|unless|were|supposing|provided|in\sthe\sevent|on\scondition|in\scase)|\b(?:hop|wish|ask|enquir|explain|fear|expect)(?:ed|ing)\b[^.;:]{0,60}?(?:\sthat|\swhen|\sonce|\safter|\sbefore))"
    r"\s(?:that\s|of\s)?(?:the|this|that|his|her|their|an?)\s(?:[a-z]{3,12}\s){0,2}\Z",
)
_REACH = 120


_REFUSED = screened(
    "outcome.refused",
    r"\b(?P<noun>[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)\s(?:(?!(?:that|to)\b)[^.;]){0,60}?(?:was|were)\s(?:\w{3,12}ly\s|then\s)?(?i:refused)\b",
)
"""`The motion was refused.`: of an application, whose proposal is refused too, it says what was decided."""


UNANIMOUS_ON = pattern(
    "outcome.unanimous_on",
    r"(?:The\s)?(?:[Vv]ot(?:e|ing)\s(?:(?:up)?on|for)\sthe\s)?(?:[Ss]ubstantive|[Oo]riginal|[Mm]ain|[Aa]mended)\s(?i:motion|proposal|recommendation|resolution)s?"
    r"(?:\s(?:was|were)\s|\s?[:–-]\s)(?:(?:put|then)\s)?(?i:(?:carried|agreed|approved)\s)?(?i:unanimous(?:ly)?)\b(?:\s(?:carried|agreed|approved))?(?=\.?$|[,;]\s|\s\()"
    r"|(?:The\s)?[Vv]ot(?:e|ing)\s(?:(?:up)?on|for)\sthe\s(?i:motion|proposal|recommendation|resolution)s?(?:\s(?:was|were)\s|\s?[:–-]\s)(?i:unanimous(?:ly)?)(?=\.?$|[,;]\s|\s\()",
)
"""`The vote on the substantive motion – unanimous.`"""
VOTED_AGAINST = pattern(
    "outcome.voted_against",
    r"(?:On\sa\s(?:vote|show\sof\shands),\s)?(?:The\s|All\s|Most\s|A(?=\sm)\s?)?(?i:members|councillors|council|cabinet|committee|board|panel|meeting|majority(?:\sof\s(?:those\spresent|members|councillors|the\s\w{5,12}))?)"
    r"\s(?:present\s)?(?:(?:all|then|unanimously|narrowly)\s)?voted\s(?:unanimously\s)?against(?:\s(?:(?:the|this|that)\s(?i:motion|proposal|proposition|suggestion|recommendation|idea)|this|it))?(?=\.?$|,\s|\sby\s(?:\d|\w{2,7}\svotes|a\smajority))",
)
"""`Members voted against.`, `The Council voted against the motion by 5 votes to 3`"""


def is_refused(words: str) -> bool:
    """Say whether a sentence refuses what somebody moved; of an application it would tell what was decided."""
    return _PROPOSAL_REFUSED.match(words) is not None


_PROPOSAL_REFUSED = pattern(
    "outcome.proposal_refused",
    r"(?:Th(?:e|is)\s)(?i:proposal|proposition|suggestion|request)\swas\s(?:\w{3,12}ly\s|then\s)?(?i:refused|declined|turned\sdown|rejected)(?=\.?$|,\s|\s\(|\s(?:by|with|as|because|due|on)\s)",
)


def outcome_of_it(words: str) -> Outcome | None:
    """Return what `this was lost`, `put to the vote, it fell`, `which was NEGATIVED` say of what was moved before."""
    if VOTED_AGAINST.match(words):
        return Outcome.LOST
    match = _of_it().search(words)
    return _outcomes()[as_listed(match, "result")] if match else None


def motion_part(words: str) -> int:
    """Return where words begin to tell of the motion that first tell of its amendment; else 0.

    >>> motion_part("The amendment was lost 2-6 and the motion carried 6-2.")
    31
    """
    match = _BOTH_TOLD.search(words) if "mendment" in words else None
    return match.end() if match else 0


_BOTH_TOLD = screened(
    "outcome.both_told",
    r"\b[Aa]mendment\b(?:(?!\b(?:[Mm]otion|[Pp]roposal|[Pp]roposition)\b)[^.;]){3,160}?(?:[,;]?\s(?:and|but)\s"
    r"(?=(?:(?:then|so|on)\s)?(?:becoming\s|being\sput,?\s)?the\s(?:\w{4,12}\s)?(?:[Mm]otion|[Pp]roposal|[Pp]roposition)\b)"
    r"|;\s(?=(?:the\s)?(?:[a-z]{4,12}\s)?(?:[Mm]otion|[Pp]roposal)\b))",
)
"""`The amendment fell and the motion, on being put, was carried`"""


def lost_in(words: str) -> bool:
    """Say whether words tell that a motion or amendment failed."""
    return _may_tell().search(words) is not None and any(
        Outcome.LOST in outcomes_in(words, kind) for kind in MotionKind
    )


def adopted_in(words: str) -> MotionKind | None:
    """Return what a body resolved to adopt after a division: the motion, or the amendment instead of it."""
    match = _ADOPTED.search(words)
    return MotionKind(match.group("kind")) if match else None


_ADOPTED = screened(
    "outcome.adopted",
    r"\b(?:adopt(?:ed)?|approved?)\sthe\s(?:following\s)?(?:adjusted\s|amended\s|procedural\s|substantive\s|original\s)?(?P<kind>motion|amendment)\b",
)


def one_outcome(found: set[Outcome]) -> Outcome:
    """Return the only outcome; none and two are both not stated."""
    return next(iter(found)) if len(found) == 1 else Outcome.NOT_STATED


@lru_cache(maxsize=1)
def _may_tell() -> Screened:
    """Match any word of an outcome; most sentences have none."""
    return screened("outcome.trigger", rf"\b(?:{any_of(sorted(_outcomes()))}|(?i:refused))\b")


@lru_cache(maxsize=1)
def _of_it() -> Screened:
    outcomes = any_of(sorted(_outcomes()))
    return screened(
        "outcome.of_it",
        r"\b(?:(?:[Tt]his|[Ii]t|[Ww]hich)\s(?:(?:was|were|duly|then|therefore|accordingly|unanimously|declared|put|to\sthe\svote|and)\s){0,5}"
        r"|(?:[Oo]n|[Uu]pon|[Ww]hen)\s(?:(?:being\s)?put(?:\sto\s(?:the|a)\s(?:vote|meeting))?|a\s(?:show\sof\shands|vote(?:\sbeing\staken)?|division|poll)),?\s(?:it\s|this\s)?(?:was|were)\s(?:declared\s)?)"
        rf"(?P<result>{outcomes})\b(?!\s(?:to|that)\b)",
    )


@lru_cache(maxsize=1)
def _outcomes() -> dict[str, Outcome]:
    return {form: Outcome(name) for name, forms in lexicon().forms["votes.results"].items() for form in forms}


@lru_cache(maxsize=1)
def _said() -> Screened:
    """Match `the motion was put to the vote and lost`, `the amendment, on being put, was NOT CARRIED`."""
    nouns = any_of(word for forms in lexicon().forms["votes.result_nouns"].values() for word in forms)
    active = any_of(lexicon().words["votes.results_active"])
    return screened(
        "outcome.said",
        rf"\b(?P<noun>{nouns})\b(?:(?!\b{nouns}\b)(?:[^.;]|\.(?=\d)|(?<=\s[A-Z])\.)){{0,200}}?"
        rf"(?:\b(?:was|were|is|and|as|then|thereupon|[a-z]{{3,14}}ly|declared|deemed|to\sbe)\s|[-–:]\s?|,\s(?=withdrawn)|\s(?=[A-Z]|{active}\b|carried\b(?!\s(?:on|out|over|forward))))[‘'“\"]?"
        rf"(?:(?<!\bto\sbe\s)|(?<=declared\sto\sbe\s))(?P<result>{any_of(_outcomes())})\b(?!-\w)(?:(?<!falls)(?<!fails)|(?=[.,;]|$))",
    )


@lru_cache(maxsize=1)
def _withdrew() -> Screened:
    """Match `withdrew her amendment`."""
    nouns = any_of(word for forms in lexicon().forms["votes.result_nouns"].values() for word in forms)
    return screened("outcome.withdrew", rf"\b(?P<result>withdrew)\s(?:the|his|her|their|its)\s(?P<noun>{nouns})\b")


@lru_cache(maxsize=1)
def _declared() -> Pattern[str]:
    """Match `declared to be LOST`, and `CARRIED` where it is the whole sentence."""
    results = any_of(_outcomes())
    return pattern(
        "outcome.declared",
        rf"(?:\bdeclared\s(?:to\s(?:be|have\sbeen)\s)?|(?:(?<=^)|(?<=[.;:)]\s)|(?<=\())(?=[A-Z]))[‘'“\"]?(?P<result>{results})\b",
    )
