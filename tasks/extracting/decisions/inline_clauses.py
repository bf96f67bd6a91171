"""The clauses of a resolution printed in one paragraph: `that A be noted and B be approved`, `to note A but to ask B`.

In: the words, and where the lead-in ends. Out: the bounds of each clause and what it does. Will not: look at labels or
at the paragraphs below (`listed`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.clause_states import ACTIVE, GIVEN, PASSIVE, SUBJUNCTIVE, UNKNOWN, WANTED, Doing
from tasks.extracting.decisions.clauses import ENDS, subjunctive_verb, verb_of, what_it_does

_CUT = pattern(
    "clause.cut",
    r"(?!(?<=public)\sand\s(?:the\s)?(?:press|media)\b|(?<=press)\sand\s(?:the\s)?public\b"
    r"|,?\sand\sbe\s(?:duly\s)?signed\b)"
    r"(?:[;,]|(?<![\s;,]))\s++(?:and(?:,(?=\s(?:on|in|at|after|upon|if)\s[^,;]{3,60},\s))?|but(?=\s(?:(?:otherwise|also|further)\s)?(?:to|that)\s))\s++(?P<that>that\b(?!\s(?:is|are|was|were|has|have|had)\s))?|(?P<stop>;)\s*+(?:and\s++)?(?P<too>that\b)?|,\s++(?P<listed>that)\b(?=\s(?!being\b|is\b)[a-zA-Z£\d])",
)
_MORE = pattern("clause.more_verbs", r"(?:,?\s{1,3}and|,)\s{1,3}(?P<verb>[A-Za-z]{3,15})\b")
_THAT = pattern("clause.that", r"(?:that\b\s*+)?", re.IGNORECASE)
_TO = pattern("clause.cut_to", r"(?:(?:otherwise|also|further|not)\s)?to\s")
_GAPPED = pattern(
    "clause.gapped",
    r"\A(?P<what>(?:the|a|an|any|all|its|their|his|her|£|[A-Z])(?:(?!\b(?:that|which|who|whose|has|had|have|is|are|was|were|be)\b)[^,;:()]){1,90}?)"
    r"\s(?P<verb>[a-z]{4,12}ed)(?=\.?$|[,;]|\s(?:to|for|from|until|subject|accordingly|in\sconsultation|on\sbehalf|with\s(?:immediate\s)?effect)\b)",
)
GAPPED = "clause.gapped"
"""The rule of a clause that leaves out the `be` of the one before: `A be accepted and the Clerk authorised to sign`."""
_DOUBLET = {DecisionVerb.APPROVED, DecisionVerb.ADOPTED}
"""`be approved and adopted` does one thing."""


@dataclass(frozen=True, slots=True)
class Inline:
    """One clause of a resolution in one paragraph: bounds in the paragraph, and what it does."""

    start: int
    end: int
    doing: Doing


def inline_clauses(words: str, content: int) -> Iterator[Inline]:
    """Yield the clauses of a resolution printed in one paragraph; `content` is where the lead-in ends."""
    for place, (start, end) in enumerate(_pieces(words, content)):
        yield from _by_verb(words, start, end, shares=place > 0)


def _pieces(words: str, content: int) -> Iterator[tuple[int, int]]:
    """Split at `and that`, semicolons and `and`, where what stands on each side has a verb of its own."""
    cuts = list(_CUT.finditer(words, content))
    ends, starts = [*(cut.start() for cut in cuts), len(words)], [content, *(cut.end() for cut in cuts)]
    doings = _doings([words[start:end] for start, end in zip(starts, ends, strict=True)])
    last = max((at for at, doing in enumerate(doings) if _is_known(doing, cuts[at - 1] if at else None)), default=0)
    start, left = content, doings[0]
    wishes = _are_wishes(words, content)
    wished = [(wishes or _goes_over(words, content, cut)) and (cut.group("that") or cut.group("too")) for cut in cuts]
    parted = (wish or _SHOUTED.match(words, cut.end()) for wish, cut in zip(wished, cuts, strict=True))
    last = max([last, *(at for at, parts in enumerate(parted, 1) if parts)])
    held: re.Match[str] | None = None
    done = False  # what is held stands right behind a verb, so it begins the next clause wherever that has its own
    for cut, following in zip(cuts[:last], doings[1:], strict=False):
        if (
            (
                (wishes or _goes_over(words, content, cut))
                and _says_that(cut, start)
                and not _goes_on_with_reasons(words, start, cut, following)
            )
            or _SHOUTED.match(words, cut.end())
            or (left.rule != UNKNOWN and _is_known(following, cut) and _parts(cut, left, following))
        ):
            at = held if held and (done or _BARE_NOUN.match(words, cut.end())) else cut
            yield _trimmed(words, start, at.start())
            start, left, held, done = at.end(), following, None, False
        elif left.rule == UNKNOWN:
            left = following
        else:
            ended = left.rule in _WISHES and _ends_with_verb(words, start, cut.start())
            if not done:
                held = cut if following.rule == UNKNOWN and (ended or _A_THING.match(words, cut.end())) else None
            done = done or (held is not None and ended)
    yield _trimmed(words, start, len(words))


def _ends_with_verb(words: str, start: int, end: int) -> bool:
    """Say whether a clause ends with what it does: `the plan be approved and adopted`."""
    return any(_AND_DONE.fullmatch(words, one.end(), end) for one in PASSIVE.finditer(words, start, end))


_AND_DONE = pattern("clause.and_done", r"(?:(?:,|\sand|,\sand)\s[a-z]{3,12}ed){0,2}")
_A_THING = pattern("clause.a_thing", r"(?:an?|the|any|further)\s")
_BARE_NOUN = pattern("clause.bare_noun", r"(?!(?:an?|the|any|all|its|their|no|both|further|authority)\b)[a-z]")
"""`A be noted and a report on cost and direction be brought`: what the last `and` joins is not the clauses."""


def _doings(pieces: Sequence[str]) -> list[Doing]:
    """Return what each piece does; one of no verb may share the `be` of the piece before it, or be `to advance him`."""
    doings: list[Doing] = []
    for piece in pieces:
        doing = what_it_does(piece)
        if doing.rule == UNKNOWN and _INFINITIVE.match(piece):
            doing = Doing(DecisionVerb.OTHER, doing.object, ACTIVE)
        shares = doing.rule not in (ACTIVE, *_WISHES) and any(one.rule in _WISHES for one in doings)
        doings.append((_gapped(piece) if shares else None) or doing)
    return doings


def _gapped(piece: str) -> Doing | None:
    """Read `the Clerk authorised to sign` behind `A be accepted and`."""
    match = _GAPPED.match(piece.strip(ENDS))
    verb = verb_of(match.group("verb")) if match else None
    return Doing(verb, match.group("what"), GAPPED) if match and verb else None


_SHOUTED = pattern("clause.shouted", r"[A-Z]{3,12}ED\s(?:that|to|the)\b")
"""A verb in capitals opens a clause whatever stands before it: `that it review A, and DIRECTED that B be`."""
_INFINITIVE = pattern("clause.infinitive", r"\A\s{0,3}(?:not\s)?to\s(?!the\b|an?\b)[a-z]{3,}\b")
_WISHES = (SUBJUNCTIVE, GIVEN, GAPPED)
_TASKS = (DecisionVerb.REQUESTED, DecisionVerb.DELEGATED, DecisionVerb.AUTHORISED)


def _are_wishes(words: str, content: int) -> bool:
    """Say whether clauses follow a `that` of the lead-in or their own; `to note that A and that B` is one clause."""
    return words[:content].rstrip(" \xa0:-–").lower().endswith("that") or _BEGINS_THAT.match(words, content) is not None


def _goes_over(words: str, content: int, cut: re.Match[str]) -> bool:
    """Say whether an infinitive goes over to a wish: `to note the report and that a group of three look at crime`."""
    before = words[content : cut.start()].lstrip(" \xa0:-–")
    return before.startswith("to ") and " that " not in before


def _says_that(cut: re.Match[str], since: int) -> bool:
    """Say whether a cut says `that` again behind a clause; one word before it is none: `bread and that butter`."""
    before = cut.string[since : cut.start()].strip()
    said = cut.group("that") or cut.group("too")
    listed = cut.group("listed") and " that " not in before and _goes_on_with_that(cut)
    return bool(said or listed) and " " in before


def _goes_on_with_that(cut: re.Match[str]) -> bool:
    """Say whether more wishes stand behind `A be accepted, that`: `work begin in May and that B choose tiles`."""
    return " and that " in cut.string[cut.end() : cut.end() + _AHEAD].partition(";")[0].partition(". ")[0]


_AHEAD = 160


def _goes_on_with_reasons(words: str, since: int, cut: re.Match[str], following: Doing) -> bool:
    """Say whether a `that` goes on with reasons: `be refused on the grounds that it was tall and that it was dark`.

    So it does with what is told: `it be noted that A leans and that B is gone`.
    """
    if following.rule == UNKNOWN and _TELLING.search(words, since, cut.start()):
        verb = _TOLD.search(words, cut.end(), cut.end() + _NEAR)
        return verb is not None and verb.group("verb") != "be"
    given = _GROUNDS.search(words, since, cut.start()) is not None
    return given and following.rule not in _WISHES and not _CAPITALS.match(words, cut.end())


_GROUNDS = pattern(
    "clause.reasoned",
    r"\b(?:on\sthe\sgrounds?|for\sthe\sreasons?|for\sthese\sreasons|in\sview\sof\sthe\sfact|the\sreasons?\sbeing)\sthat\b",
)
_TELLING = pattern(
    "clause.telling",
    r"\b(?:noted|told|informed|advised|reminded|assured|say|saying|state|stating|explaining|confirming)\sthat\b",
)
_TOLD = pattern("clause.told_that", r"\s(?P<verb>be|is|are|was|were|has|had|have|must|would|will)\s")
_NEAR = 60
_CAPITALS = pattern("clause.capitals", r"\s?[A-Z]{4,20}")
_BEGINS_THAT = pattern("clause.begins_that", r"[\s:,.–-]{0,4}that\b", re.IGNORECASE)


def _is_known(doing: Doing, cut: re.Match[str] | None) -> bool:
    """Say whether words behind a cut are a clause: many a verb of no kind is a noun too (`and review arrangements`)."""
    apart = cut is None or bool(cut.group("stop") or cut.group("that") or _TO.match(cut.string, cut.end()))
    return doing.verb is not DecisionVerb.OTHER or (doing.rule != UNKNOWN and (apart or doing.rule in _WISHES))


def _parts(cut: re.Match[str], left: Doing, following: Doing) -> bool:
    """Say whether an `and` stands between two clauses rather than inside one.

    `delegated to the Clerk to sign and to agree a fee` is one clause, `to note A and to agree B` are two;
    `to note that A and that B`, `to ask the Clerk to write and to send it` and `note and endorse A` are one.
    """
    if cut.group("stop") or cut.group("that"):
        return not left.object.startswith("that ")
    if _TO.match(cut.string, cut.end()):
        inside = left.verb in _TASKS and _TO_DO.search(left.object) and following.verb is DecisionVerb.OTHER
        return left.rule == following.rule == ACTIVE and not inside
    return (left.rule == following.rule == ACTIVE and bool(left.object)) or (
        left.rule in (*_WISHES, WANTED)
        and (following.rule in (*_WISHES, WANTED) or _BODY_DOES.match(cut.string, cut.end()) is not None)
    )


_TO_DO = pattern("clause.to_do", r"\sto\s(?!be\b)")
"""`to ask for the first year to be free, and to hold a sale`: nobody is asked to hold it."""
_BODY_DOES = pattern(
    "clause.body_does",
    r"(?:the|this)\s(?:[A-Z][a-z]{3,12}\s)?(?:Sub-)?(?:Committee|Council|Board|Panel|Cabinet|Executive)\s"
    r"(?:grants?|delegates?|authorises?|notes?|agrees?|approves?|instructs?|requests?|confirms?|recommends?)\b",
)
"""`the application be approved and the Committee grants delegated authority to the Director`."""


def _by_verb(words: str, start: int, end: int, *, shares: bool) -> Iterator[Inline]:
    """Split `be received, noted and endorsed`; the later verbs share the object of the first.

    `shares` says that the words may share the `be` of a clause before them.
    """
    doing = what_it_does(words[start:end])
    doing = (_gapped(words[start:end]) if shares and doing.rule not in (ACTIVE, SUBJUNCTIVE) else None) or doing
    if doing.rule == ACTIVE and (listed := list(_listed_verbs(words, start, end, doing))):
        ends = [*(_behind_words(words, start, cut.start()) for cut, _ in listed), end]
        yield Inline(start, ends[0], doing)
        for (cut, verb), last in zip(listed, ends[1:], strict=True):
            yield Inline(cut.start("verb"), last, Doing(verb, words[cut.end("verb") : last].strip(), ACTIVE))
        return
    known = list(_further_verbs(words, start, end)) if doing.rule == SUBJUNCTIVE else []
    if known and known[-1][1] in _TAKEN and words.startswith(" from ", known[-1][0].end()):
        known = []  # `apologies be received and noted from A`: what stands behind belongs to both
    ends = [*(cut.start() for cut, _ in known), end]
    yield Inline(start, ends[0], doing)
    for (cut, verb), last in zip(known, ends[1:], strict=True):
        yield Inline(cut.start("verb"), last, Doing(verb, doing.object, "clause.shared_object"))


def _listed_verbs(words: str, start: int, end: int, first: Doing) -> Iterator[tuple[re.Match[str], DecisionVerb]]:
    """Yield the verbs behind commas in the form of the first: `noted the report, endorsed the plan`.

    What is asked or left to somebody else has tasks of his behind commas, in the same form.
    """
    form = _form(words[start:end], first)
    if first.verb in _TASKS or first.verb is DecisionVerb.OTHER or form is None:
        return
    for cut in _LISTED.finditer(words, start, end):
        verb = verb_of(cut.group("verb"))
        if verb and verb is not DecisionVerb.OTHER and _ending(cut.group("verb")) == form:
            yield cut, verb


def _form(words: str, first: Doing) -> str | None:
    """Return how the first verb ends, which has its object right behind it."""
    before = words[: words.rfind(first.object)].split() if first.object else []
    return _ending(before[-1]) if before and verb_of(before[-1]) else None


def _ending(verb: str) -> str:
    return next((ending for ending in ("ed", "s") if verb.lower().endswith(ending)), "")


_LISTED = pattern(
    "clause.listed_verb",
    r",\s(?P<verb>[a-z]{4,12})\s(?=(?:the|that|to|for|its|their|an?|this|these|any|all|no|on|officers|members)\b|[A-Z£])",
)
_TAKEN = (DecisionVerb.NOTED, DecisionVerb.RECEIVED, DecisionVerb.ACCEPTED)


def _further_verbs(words: str, start: int, end: int) -> Iterator[tuple[re.Match[str], DecisionVerb]]:
    """Yield each verb that goes on with the first; `confirmed and signed` is one, both approve."""
    first = next(match for match in PASSIVE.finditer(words, start, end) if subjunctive_verb(match))
    position, seen = first.end(), {subjunctive_verb(first)}
    while cut := _MORE.match(words, position, end):
        verb = verb_of(cut.group("verb"))
        if verb is None:
            return
        if verb not in seen and {verb, *seen} != _DOUBLET and cut.group("verb").lower() != "signed":
            yield cut, verb
        seen.add(verb)
        position = cut.end()


def _behind_words(words: str, start: int, end: int) -> int:
    """Return the end without the white space and stops before it."""
    return start + len(words[start:end].rstrip(ENDS))


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and stops off both ends, and an opening `that`."""
    opening = _THAT.match(words, start + len(words[start:end]) - len(words[start:end].lstrip(ENDS)), end)
    begin = opening.end() if opening else start
    begin += len(words[begin:end]) - len(words[begin:end].lstrip(ENDS))
    return begin, begin + len(words[begin:end].rstrip(ENDS).removesuffix("-").removesuffix("–").rstrip(ENDS))
