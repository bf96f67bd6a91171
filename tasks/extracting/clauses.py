"""The clauses of a resolution: what each does (verb) and to what (object).

In: the words of one clause, or a whole resolution printed in one paragraph. Out: verbs, objects and the
bounds of inline clauses. Will not: guess a verb; a clause that has none of the lexicon's is `other`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon

_CUT = pattern(
    "clause.cut", r"(?:[;,]|(?<![\s;,]))\s++and\s++(?P<that>that\b)?|(?P<stop>;)\s*+(?:and\s++)?(?P<too>that\b)?"
)
_MORE = pattern("clause.more_verbs", r"(?:,?\s{1,3}and|,)\s{1,3}(?P<verb>[A-Za-z]{3,15})\b")
_OPENING = pattern(
    "clause.opening",
    r"(?:(?:otherwise|also|further|and)\s+(?=to\b))?(?:(?P<link>that|(?P<denied>not\s+)?to)\b\s*+)?",
    re.IGNORECASE,
)
_ADVERB = pattern("clause.adverb", r"(?:[a-z]{4,14}ly|further|also|hereby)\s+(?=[A-Za-z])")
_THAT = pattern("clause.that", r"(?:that\b\s*+)?", re.IGNORECASE)
_PASSIVE = pattern(
    "clause.passive",
    r"\b(?P<be>be|stand|stands|is|are|was|were)\s{1,3}(?:and\s(?:is|are)\s)?(?:hereby\s)?(?P<adverb>\w{3,15}ly\s{1,3})?(?P<verb>[A-Za-z-]{3,15})\b",
)
_MINDED = pattern(
    "clause.minded",
    r"^(?:(?:is|are|be|was|were)\sminded|(?:\w{3,12}ly\s)?(?:decided|agreed|resolved|determined))\sto\s",
)
_CONTRACTED = pattern("clause.contracted", r"[’']r$")
"""The Welsh article on a verb: `cymeradwyo’r adroddiad`."""
_ENDS = " \xa0.;,:"
ACTIVE, _SUBJUNCTIVE = "clause.active", "clause.passive"
UNKNOWN = "clause.other"
"""The rule of a clause in which no rule found a verb; a verb that the vocabulary has no word for is known."""
_PARTICIPLE = "ed"
_REACH = 90
"""How far behind an office its verb may stand: `the Chair of the Scrutiny Board agree`."""
_PLAIN_PARTICIPLES = ("be", "stand", "stands")


@dataclass(frozen=True, slots=True)
class Doing:
    """What a clause does, and to what; `verb` is OTHER where no rule knows it."""

    verb: DecisionVerb
    object: str
    rule: str


@dataclass(frozen=True, slots=True)
class Inline:
    """One clause of a resolution in one paragraph: bounds in the paragraph, and what it does."""

    start: int
    end: int
    doing: Doing


def what_it_does(words: str) -> Doing:
    """Return the verb and object of one clause; the first rule that knows them wins.

    >>> what_it_does("That the report be noted.").verb.value
    'noted'
    """
    opening = _OPENING.match(words)
    bare = words[opening.end() if opening else 0 :].strip(_ENDS)
    if opening and (opening.group("link") or "").lower().endswith("to") and (done := _infinitive(bare)):
        return _denied(done) if opening.group("denied") else done
    for rule in (_active, _passive, _task, _wanted, _behind_topic):
        if doing := rule(bare):
            return doing if doing.verb is not DecisionVerb.OTHER else Doing(doing.verb, bare, doing.rule)
    return Doing(DecisionVerb.OTHER, bare, UNKNOWN)


def _infinitive(bare: str) -> Doing | None:
    """Read the words behind `to`, of which the first is a verb: `ask for figures`, `formally adopt it`."""
    adverb = _ADVERB.match(bare)
    first, _, after = bare[adverb.end() if adverb else 0 :].partition(" ")
    verb = _verbs().get(_CONTRACTED.sub("", first.lower()).strip(_ENDS))
    return Doing(verb, bare if verb is DecisionVerb.OTHER else after.strip(), ACTIVE) if verb else None


def _denied(done: Doing) -> Doing:
    """Return what `not to support it` does."""
    verb = _DENIED.get(done.verb, DecisionVerb.OTHER)
    return Doing(verb, done.object, done.rule)


_DENIED = {
    DecisionVerb.GRANTED: DecisionVerb.REFUSED,
    **dict.fromkeys((DecisionVerb.SUPPORTED, DecisionVerb.ACCEPTED, DecisionVerb.ENDORSED), DecisionVerb.REJECTED),
    **dict.fromkeys((DecisionVerb.APPROVED, DecisionVerb.ADOPTED, DecisionVerb.AGREED), DecisionVerb.REJECTED),
}


def told(words: str) -> Doing | None:
    """Read a clause that is told and not resolved: `The application was approved`; only where no rule knows a verb."""
    for match in _PASSIVE.finditer(words):
        verb = _verbs().get(match.group("verb").lower()) if match.group("be") in ("was", "were") else None
        if verb:
            return Doing(verb, words[: match.start()].strip(), "clause.told")
    return None


def is_bare_stem(words: str) -> bool:
    """Say whether words only lead to what stands below: `That the Committee:`, `to:`, `agrees the following:`."""
    bare = words.strip(_ENDS + "-–—")
    opening = _OPENING.match(bare)
    rest = bare[opening.end() if opening else 0 :]
    body = _body().match(rest + " ")
    rest = rest[body.end() :] if body else rest
    first, _, after = rest.partition(" ")
    if first.lower() in _verbs():
        rest = after
    return " ".join(rest.lower().split()) in ("", *lexicon().words["decisions.announced"])


def inline_clauses(words: str, content: int) -> Iterator[Inline]:
    """Yield the clauses of a resolution printed in one paragraph; `content` is where the lead-in ends."""
    for start, end in _pieces(words, content):
        yield from _by_verb(words, start, end)


def _pieces(words: str, content: int) -> Iterator[tuple[int, int]]:
    """Split at `and that`, semicolons and `and`, where what stands on each side has a verb of its own."""
    cuts = list(_CUT.finditer(words, content))
    ends, starts = [*(cut.start() for cut in cuts), len(words)], [content, *(cut.end() for cut in cuts)]
    doings = [what_it_does(words[start:end]) for start, end in zip(starts, ends, strict=True)]
    last = max((at for at, doing in enumerate(doings) if _is_known(doing, cuts[at - 1] if at else None)), default=0)
    start, left = content, doings[0]
    wishes = _are_wishes(words, content)
    last = max([last, *(at for at, cut in enumerate(cuts, 1) if wishes and (cut.group("that") or cut.group("too")))])
    for cut, following in zip(cuts[:last], doings[1:], strict=False):
        if (wishes and _says_that(cut, start)) or (
            left.rule != UNKNOWN and _is_known(following, cut) and _parts(cut, left, following)
        ):
            yield _trimmed(words, start, cut.start())
            start, left = cut.end(), following
        elif left.rule == UNKNOWN:
            left = following
    yield _trimmed(words, start, len(words))


def _are_wishes(words: str, content: int) -> bool:
    """Say whether clauses follow a `that` of the lead-in or their own; `to note that A and that B` is one clause."""
    return words[:content].rstrip(" \xa0:-–").lower().endswith("that") or _BEGINS_THAT.match(words, content) is not None


def _says_that(cut: re.Match[str], since: int) -> bool:
    """Say whether a cut says `that` again behind a clause; one word before it is none: `bread and that butter`."""
    return bool(cut.group("that") or cut.group("too")) and " " in cut.string[since : cut.start()].strip()


_BEGINS_THAT = pattern("clause.begins_that", r"[\s:,.–-]{0,4}that\b", re.IGNORECASE)


def _is_known(doing: Doing, cut: re.Match[str] | None) -> bool:
    """Say whether words behind a cut are a clause: many a verb of no kind is a noun too (`and review arrangements`)."""
    apart = cut is None or bool(cut.group("stop") or cut.group("that")) or cut.string.startswith("to ", cut.end())
    return doing.verb is not DecisionVerb.OTHER or (doing.rule != UNKNOWN and (apart or doing.rule == _SUBJUNCTIVE))


def _parts(cut: re.Match[str], left: Doing, following: Doing) -> bool:
    """Say whether an `and` stands between two clauses rather than inside one.

    `delegated to the Clerk to sign and to agree a fee` is one clause, `to note A and to agree B` are two.
    """
    if cut.group("stop") or cut.group("that"):
        return True
    if cut.string.startswith("to ", cut.end()):
        return left.rule == following.rule == ACTIVE
    return left.rule == following.rule and following.rule in (ACTIVE, _SUBJUNCTIVE)


def _by_verb(words: str, start: int, end: int) -> Iterator[Inline]:
    """Split `be received, noted and endorsed`; the later verbs share the object of the first."""
    doing = what_it_does(words[start:end])
    known = list(_further_verbs(words, start, end)) if doing.rule == _SUBJUNCTIVE else []
    ends = [*(cut.start() for cut, _ in known), end]
    yield Inline(start, ends[0], doing)
    for (cut, verb), last in zip(known, ends[1:], strict=True):
        yield Inline(cut.start("verb"), last, Doing(verb, doing.object, "clause.shared_object"))


def _further_verbs(words: str, start: int, end: int) -> Iterator[tuple[re.Match[str], DecisionVerb]]:
    """Yield each verb that goes on with the first; `confirmed and signed` is one, both approve."""
    first = next(match for match in _PASSIVE.finditer(words, start, end) if _subjunctive(match))
    position, seen = first.end(), {_subjunctive(first)}
    while cut := _MORE.match(words, position, end):
        verb = _verbs().get(cut.group("verb").lower())
        if verb is None:
            return
        if verb not in seen:
            yield cut, verb
        seen.add(verb)
        position = cut.end()


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and stops off both ends, and an opening `that`."""
    opening = _THAT.match(words, start + len(words[start:end]) - len(words[start:end].lstrip(_ENDS)), end)
    begin = opening.end() if opening else start
    begin += len(words[begin:end]) - len(words[begin:end].lstrip(_ENDS))
    return begin, begin + len(words[begin:end].rstrip(_ENDS))


def _active(words: str) -> Doing | None:
    """Read `Supports the outline`, `the Committee notes the report`, `note the report`; not `support for it`."""
    body = _body().match(words)
    rest = _MINDED.sub("", words[body.end() :]) if body else words
    adverb = _ADVERB.match(rest)
    rest = rest[adverb.end() :] if adverb else rest
    first, _, after = rest.partition(" ")
    verb = _verbs().get(_CONTRACTED.sub("", first.lower()).strip(_ENDS))
    noun = after.split(" ", 1)[0] in lexicon().words["decisions.not_after_verb"]
    return Doing(verb, after.strip(), ACTIVE) if verb and not noun else None


def _behind_topic(words: str) -> Doing | None:
    """Read `2a. Ducks - Approve the fee`, where the verb opens what stands behind a topic and a dash."""
    topic = _TOPIC.match(words)
    return _active(words[topic.end() :]) if topic else None


_TOPIC = pattern("clause.topic", r"\A[^:;–\n-]{2,60}\s[–-]\s(?=[A-Z])")


def _passive(words: str) -> Doing | None:
    """Read `the report be noted`; `are noted` is debate, for only `be` resolves.

    Of `it be recommended to Council that A` the object is what is recommended.
    """
    found = [match for match in _PASSIVE.finditer(words) if _subjunctive(match)]
    plain = [match for match in found if not _is_after(words, match, "decisions.softer_modals")]
    for match in (*plain, *found)[:1]:
        before, after = words[: match.start()].strip(), words[match.end() :].strip(_ENDS)
        return Doing(_subjunctive(match) or DecisionVerb.OTHER, after if before == "it" else before, _SUBJUNCTIVE)
    return None


def _subjunctive(match: re.Match[str]) -> DecisionVerb | None:
    if match.group("be") not in _PLAIN_PARTICIPLES or _is_after(match.string, match, "decisions.modals"):
        return None
    phrases = lexicon().forms["decisions.verb_phrases"].items()
    after = " ".join(match.string[match.start("verb") : match.start("verb") + 40].lower().split())
    said = next((DecisionVerb(verb) for verb, forms in phrases if after.startswith(forms)), None)
    word = match.group("verb").lower()
    done = word.endswith(_PARTICIPLE) and word not in lexicon().words["decisions.wanted"]
    return said or _verbs().get(word) or (DecisionVerb.OTHER if done else None)


def _is_after(words: str, match: re.Match[str], modals: str) -> bool:
    """Say whether a modal stands right before `be`: what shall be done later is not resolved now."""
    before = words[max(0, match.start() - 12) : match.start()].split()
    return bool(before) and before[-1].lower() in lexicon().words[modals]


def _task(words: str) -> Doing | None:
    """Read `the Chair agree the approach`: somebody is to decide; `the Clerk report in May`: somebody is to do."""
    actor = _actor().match(words)
    if actor is None:
        return None
    told = words[actor.end() : actor.end() + _REACH].lower().split()
    decides = any(word in lexicon().words["decisions.deciding_tasks"] for word in told)
    return Doing(DecisionVerb.DELEGATED if decides else DecisionVerb.REQUESTED, words, "clause.task")


def _wanted(words: str) -> Doing | None:
    """Read `further details are shared with Members`: something is asked for."""
    wanted = lexicon().words["decisions.wanted"]
    asked = any(match.group("verb") in wanted for match in _PASSIVE.finditer(words))
    return Doing(DecisionVerb.REQUESTED, words, "clause.wanted") if asked else None


@lru_cache(maxsize=1)
def _verbs() -> dict[str, DecisionVerb]:
    return {form: DecisionVerb(word) for form, word in lexicon().canonical("decisions.verbs").items()}


@lru_cache(maxsize=1)
def _body() -> Screened:
    bodies = any_of(lexicon().words["decisions.bodies"])
    named, area = r"[A-Z][\w’&-]{0,20}\s", r"\sfor\s[A-Z][\w&]{0,20}(?:,?\s(?:and\s)?[A-Z][\w&]{0,20}){0,5}"
    return screened("clause.body", rf"\A(?:the\s+|this\s+)?(?:{named}){{0,5}}(?i:{bodies})(?:{area})?(?::|\s)\s*+")


@lru_cache(maxsize=1)
def _actor() -> re.Pattern[str]:
    actors = any_of(lexicon().words["decisions.actors"])
    return pattern("clause.actor", rf"(?:the\s+)?(?:{actors})\b(?![’']|\s+be\b)")
