"""What a clause resolves in the passive: `the report be noted`, `the minutes be received and adopted`.

In: the words of one clause. Out: its verb and object. Will not: read what is told (`the report was noted`), or what
somebody asks for (`asking for alarms to be made`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import ENDS, PASSIVE, SUBJUNCTIVE, Doing, deciding_verbs

_PARTICIPLE = "ed"
_PLAIN_PARTICIPLES = ("be", "stand", "stands")


def undergone(words: str) -> Doing | None:
    """Read `the report be noted`; `are noted` is debate, for only `be` resolves.

    Of `it be recommended to Council that A` the object is what is recommended.
    """
    found = [match for match in PASSIVE.finditer(words) if subjunctive_verb(match)]
    plain = [match for match in found if not _is_after(words, match, "decisions.softer_modals")]
    if not plain and found and _is_governed(words[: found[0].start()]):
        return None
    for match in (*plain, *found)[:1]:
        before, after = words[: match.start()].strip(), words[match.end() :].strip(ENDS)
        return Doing(subjunctive_verb(match) or DecisionVerb.OTHER, after if before == "it" else before, SUBJUNCTIVE)
    return None


def _is_governed(before: str) -> bool:
    """Say whether words before `to be` say who asks for it, or that somebody may do it; then it is no wish itself."""
    return _ASKING.search(before) is not None or _GIVEN_FIRST.search(before) is not None


_ASKING = pattern("clause.asking", r",\s[a-z]{3,12}ing\s(?:for|that|the|an?|him|her|them|it)\b[^,;]{0,80}$")
"""`signed by the Leaders, asking for alarms to be made`: what somebody asks for is no clause of its own."""
_GIVEN_FIRST = pattern("clause.given_first", r"\b(?:be|is)\s(?:hereby\s)?(?:given|delegated)\s(?:for|to)\b[^;]{0,80}$")
"""`authority be given for the seal to be affixed`"""


def subjunctive_verb(match: re.Match[str]) -> DecisionVerb | None:
    """Return what is resolved by the words that `PASSIVE` matches; None where they only tell of what is or will be."""
    if match.group("be") not in _PLAIN_PARTICIPLES or _is_after(match.string, match, "decisions.modals"):
        return None
    phrases = lexicon().forms["decisions.verb_phrases"].items()
    after = " ".join(match.string[match.start("verb") : match.start("verb") + 40].lower().split())
    said = next((DecisionVerb(verb) for verb, forms in phrases if after.startswith(forms)), None)
    said = DecisionVerb.APPROVED if _AS_A_RECORD.match(after) else said or beside_taking_up(after)
    word = match.group("verb").lower()
    done = word.endswith(_PARTICIPLE) and word not in lexicon().words["decisions.wanted"]
    done = done or after.startswith(lexicon().words["decisions.done_to"]) or word in _irregular()
    if word == "adjourned" and _MEETING.search(match.string, 0, match.start()):
        return DecisionVerb.OTHER
    return said or deciding_verbs().get(word) or (DecisionVerb.OTHER if done else None)


_MEETING = pattern("clause.of_a_meeting", r"\b(?:meeting|sitting|session)\s\Z")
"""`the meeting be adjourned for questions` puts no business off."""


@lru_cache(maxsize=1)
def _irregular() -> frozenset[str]:
    words = lexicon().words
    return frozenset(words["decisions.irregular_participles"]).difference(words["decisions.wanted"])


def beside_taking_up(words: str) -> DecisionVerb | None:
    """Return what `received and adopted` decides, or `receive and adopt`; None of `received and noted`."""
    match = _taken_up().match(words)
    verb = deciding_verbs().get(match.group("verb")) if match else None
    return verb if verb in _VERDICTS else None


_VERDICTS = (
    *(DecisionVerb.APPROVED, DecisionVerb.ADOPTED, DecisionVerb.AGREED, DecisionVerb.ACCEPTED, DecisionVerb.ENDORSED),
    *(DecisionVerb.APPOINTED, DecisionVerb.GRANTED, DecisionVerb.REFUSED, DecisionVerb.REJECTED),
)
"""What is decided of a paper that was received; that it was `referred` or `noted` too is a clause of its own."""


@lru_cache(maxsize=1)
def _taken_up() -> re.Pattern[str]:
    listed = any_of(lexicon().words["decisions.taken_up"])
    return pattern("clause.taken_up", rf"{listed}\sand\s(?:\w{{3,12}}ly\s)?(?P<verb>[a-z-]{{4,14}})\b")


_AS_A_RECORD = pattern(
    "clause.as_a_record",
    r"[a-z]{4,9}\s(?:as\s|to\sbe\s|as\sbeing\s)?(?:an?\s|the\s)?(?:true|correct|accurate|fair)\b",
)
"""`be accepted as a true record`, `be found correct`: whatever the verb, it approves what was written."""


def _is_after(words: str, match: re.Match[str], modals: str) -> bool:
    """Say whether a modal stands right before `be`: what shall be done later is not resolved now."""
    before = words[max(0, match.start() - 12) : match.start()].split()
    return bool(before) and before[-1].lower() in lexicon().words[modals]
