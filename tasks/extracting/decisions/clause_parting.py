"""Where the clauses of a resolution in one paragraph part: `that A be noted and B be approved`, `to note A, to ask B`.

In: the words, and where the lead-in ends. Out: the bounds of each clause. Will not: part the verbs that one object
shares (`inline_clauses`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.clause_states import ACTIVE, ENDS, GIVEN, PASSIVE, SUBJUNCTIVE, UNKNOWN, WANTED, Doing
from tasks.extracting.decisions.clauses import what_it_does
from tasks.extracting.decisions.courtesies import only_thanks
from tasks.extracting.decisions.gapped_clauses import GAPPED, gapped
from tasks.extracting.decisions.grounds_ahead import only_leads
from tasks.extracting.decisions.quoted import unquoted
from tasks.extracting.decisions.somebody_acts import somebody_acts, would_act
from tasks.extracting.decisions.verbs_by_form import acting, acts_at, form, hands_on

_CUT = pattern(
    "clause.cut",
    r"(?!(?<=public)\sand\s(?:the\s)?(?:press|media)\b|(?<=press)\sand\s(?:the\s)?public\b"
    r"|,?\sand\sbe\s(?:duly\s)?signed\b)"
    r"(?:[;,]|(?<![\s;,]))\s++(?:and(?:,(?=\s(?:on|in|at|after|upon|if)\s[^,;]{3,60},\s))?|AND(?=\sTHAT\s)|but(?=\s(?:(?:otherwise|also|further)\s)?(?:to|that)\s))\s++(?P<that>(?:that|THAT)\b(?!\s(?:is|are|was|were|has|have|had)\s))?|(?P<stop>;)\s*+(?:and\s++)?(?P<too>that\b)?|,\s++(?P<listed>that)\b(?=\s(?!being\b|is\b)[a-zA-Z£\d])"
    r"|,\s++(?=to\s(?!the\b|an?\b)[a-z]{3,14}\s[^;:.]{2,120}?\sand\sto\s|(?:the|an?|its|all|any|no|(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)s?\.?)\s[^,;:.]{2,60}?\s(?:be\s[a-z]|[a-z]{2,12}ed(?:,|\sand)\s))",
)
_THAT = pattern("clause.that", r"(?:(?:that\b|to:)\s*+)?", re.IGNORECASE)
_TO = pattern("clause.cut_to", r"(?:(?:otherwise|also|further|not)\s)?to\s")
_WISHES = (SUBJUNCTIVE, GIVEN, GAPPED)
TASKS = (DecisionVerb.REQUESTED, DecisionVerb.DELEGATED, DecisionVerb.AUTHORISED)
"""What is asked of somebody or left to him."""


@dataclass(slots=True)
class _Clause:
    """The clause that is being read: where it begins, and what it does as far as is known."""

    start: int
    doing: Doing
    held: re.Match[str] | None = None
    """An `and` before a noun, which may be the next clause's rather than the one before that clause's verb."""
    done: bool = False
    """What is held stands right behind a verb, so it begins the next clause wherever that has its own."""

    def hold(self, words: str, cut: re.Match[str], following: Doing) -> None:
        """Note an `and` at which the clause does not end, as where the next may begin."""
        ended = self.doing.rule in _WISHES and _ends_with_verb(words, self.start, cut.start())
        if not self.done:
            begins = following.rule == UNKNOWN and (ended or _A_THING.match(words, cut.end()))
            self.held = cut if begins else None
        self.done = self.done or (self.held is not None and ended)

    def ends_at(self, words: str, cut: re.Match[str]) -> re.Match[str]:
        """Return the `and` before the next clause, of which a cut stands before the verb."""
        if several := _SEVERAL.search(words, self.start, cut.start()):
            return several
        return self.held if self.held and (self.done or _BARE_NOUN.match(words, cut.end())) else cut


def parted(words: str, content: int) -> Iterator[tuple[int, int]]:
    """Split at sentences that wish something, and within each where what stands on each side has a verb of its own."""
    stops = list(_NEXT_SENTENCE.finditer(words, content))
    for start, end in zip(
        [content, *(one.end() for one in stops)], [*(one.start() for one in stops), None], strict=True
    ):
        yield from _parted(words[:end], start)


_NEXT_SENTENCE = pattern(
    "clause.next_sentence",
    r"(?<=[a-z\d)]{3})(?<!\bCllr)(?<!\bMrs)(?<!\bCllrs)\.\s++(?=That\s|To\s[a-z]|[A-Z][^.;:]{2,90}?\sbe\s[a-z])",
)
"""`to note the report. Officers be asked to report again`"""


def _parted(words: str, content: int) -> Iterator[tuple[int, int]]:
    """Split at `and that`, semicolons and `and`."""
    cuts = list(_CUT.finditer(words, content))
    ends, starts = [*(cut.start() for cut in cuts), len(words)], [content, *(cut.end() for cut in cuts)]
    doings = _doings([words[start:end] for start, end in zip(starts, ends, strict=True)])
    wishes = _are_wishes(words, content)
    wished = [wishes or _goes_over(words, content, cut) for cut in cuts]
    last = _last_parting(words, cuts, doings, wished)
    clause = _Clause(content, doings[0])
    for cut, following, wish in zip(cuts[:last], doings[1:], wished, strict=False):
        if _begins_next(words, clause, cut, following, wish=wish):
            at = clause.ends_at(words, cut)
            yield _trimmed(words, clause.start, at.start())
            clause = _Clause(at.end(), following)
        elif clause.doing.rule == UNKNOWN:
            clause.doing = following
        else:
            clause.hold(words, cut, following)
    yield _trimmed(words, clause.start, len(words))


def _last_parting(words: str, cuts: Sequence[re.Match[str]], doings: Sequence[Doing], wished: Sequence[bool]) -> int:
    """Return how many cuts may part clauses: none behind the last clause that is known, or begun by its first word."""
    known = [at for at, doing in enumerate(doings) if _is_known(doing, cuts[at - 1] if at else None)]
    begun = [
        at
        for at, (cut, wish) in enumerate(zip(cuts, wished, strict=True), 1)
        if (wish and (cut.group("that") or cut.group("too")))
        or (cut.group("stop") and _NOTED_DOWN.match(words))
        or _opens_itself(words, cut.end())
        or (wish and would_act(words, cut.end(), len(words)))
        or (doings[at].rule == ACTIVE and acts_at(words, cut.end()) is not None)
    ]
    return max([*known, *begun], default=0)


def _begins_next(words: str, clause: _Clause, cut: re.Match[str], following: Doing, *, wish: bool) -> bool:
    """Say whether the next clause begins behind a cut."""
    if not (cut.group("stop") or cut.group("that")) and only_thanks(words, cut.end()):
        return False
    if wish and _says_that(cut, clause.start) and not _goes_on_with_reasons(words, clause.start, cut, following):
        return True
    if _SHOUTED.match(words, cut.end()) or (cut.group("stop") and _NOTED_DOWN.match(words)):
        return True
    if somebody_acts(words, cut.end()) and _is_whole(words, clause, cut):
        return True
    if wish and would_act(words, cut.end(), len(words)) and would_act(words, clause.start, cut.start()):
        return True
    known = _is_known(following, cut) or _acts_alike(words, clause, cut)
    return clause.doing.rule != UNKNOWN and known and _parts(cut, clause.doing, following)


def _acts_alike(words: str, clause: _Clause, cut: re.Match[str]) -> bool:
    """Say whether a verb of any kind goes on with a clause in its form: `supports the plan and buys the field`."""
    acts = acts_at(words, cut.end())
    return (
        acts is not None
        and acts == form(words[clause.start : cut.start()], clause.doing)
        and not hands_on(clause.doing)
    )


_NOTED_DOWN = pattern(
    "clause.noted_down", r"(?i:agreed|approved|noted|endorsed)\s?:\s(?!(?i:to|that|the\sfollowing|payments?)\b)"
)
"""`Approved: the scheme to 2023; a rate of £12; up to 10% more`: notes part what was approved by semicolons."""
_NAMED = pattern(
    "clause.named_last", r"(?:[A-Z][\w’'-]*|\b(?:clerk|chair|chairman|secretary|treasurer|mayor|officers?|director))$"
)


def _opens_itself(words: str, at: int) -> bool:
    """Say whether words open a clause by themselves: `DIRECTED that`, `the Clerk to write`."""
    return _SHOUTED.match(words, at) is not None or somebody_acts(words, at)


def _is_whole(words: str, clause: _Clause, cut: re.Match[str]) -> bool:
    """Say whether a clause is whole before `and the Clerk to`, and no `the Chair and the Clerk to`.

    Who is asked, authorised or appointed may be two.
    """
    before = words[clause.start : cut.start()].strip()
    several = clause.doing.verb in (*TASKS, DecisionVerb.APPOINTED) and " to " not in before.removeprefix("to ")
    return " " in before and not several and _NAMED.search(before) is None


_SEVERAL = pattern(
    "clause.several_ahead",
    r",?\sand\s(?=(?:the\s)?(?:Councillors|Cllrs|Messrs|Options|Recommendations|Items|Applications|Plots|Phases|Sites|Conditions|Lots)"
    r"\s[A-Z\d][^;:()]{0,80}\Z)",
)
"""`and Councillors Heron, Teal` before `and Wren be appointed`: of several names the clause begins with the first."""


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
        doing = acting(piece, what_it_does(piece))
        doing = replace(doing, verb=DecisionVerb.OTHER, rule=UNKNOWN) if only_leads(piece, doing) else doing
        if doing.rule == UNKNOWN and any(one.rule == ACTIVE for one in doings) and acts_at(piece, 0) is not None:
            doing = replace(doing, rule=ACTIVE)
        shares = doing.rule not in (ACTIVE, *_WISHES) and any(one.rule in _WISHES for one in doings)
        doings.append((gapped(piece) if shares else None) or doing)
    return doings


_SHOUTED = pattern("clause.shouted", r"[A-Z]{3,12}ED\s(?:that|to|the)\b")
"""A verb in capitals opens a clause whatever stands before it: `that it review A, and DIRECTED that B be`."""


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
        his = left.verb in TASKS and _TO_DO.search(left.object) and following.verb is DecisionVerb.OTHER
        inside = his and not _TO_HIM.match(cut.string, cut.end())
        return left.rule == following.rule == ACTIVE and not inside
    return (left.rule == following.rule == ACTIVE and bool(left.object)) or (
        left.rule in (*_WISHES, WANTED)
        and (following.rule in (*_WISHES, WANTED) or _BODY_DOES.match(cut.string, cut.end()) is not None)
    )


_TO_HIM = pattern("clause.to_him", r"to\s[a-z]{2,14}\s(?:him|her)\b")
"""`to ask Mr Roe to set traps and to pay him £120`: nobody pays himself."""
_TO_DO = pattern("clause.to_do", r"\sto\s(?!be\b)")
"""`to ask for the first year to be free, and to hold a sale`: nobody is asked to hold it."""
_BODY_DOES = pattern(
    "clause.body_does",
    r"(?:the|this)\s(?:[A-Z][a-z]{3,12}\s)?(?:Sub-)?(?:Committee|Council|Board|Panel|Cabinet|Executive)\s"
    r"(?:grants?|delegates?|authorises?|notes?|agrees?|approves?|instructs?|requests?|confirms?|recommends?)\b",
)
"""`the application be approved and the Committee grants delegated authority to the Director`."""


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and stops off both ends, and an opening `that`."""
    opening = _THAT.match(words, start + len(words[start:end]) - len(words[start:end].lstrip(ENDS)), end)
    begin = opening.end() if opening else start
    begin += len(words[begin:end]) - len(words[begin:end].lstrip(ENDS))
    return begin, begin + len(unquoted(words[begin:end].rstrip(ENDS)).removesuffix("-").removesuffix("–").rstrip(ENDS))
