"""What a clause does that only tells of it: `The application was approved`, `the minutes are agreed`.

In: the words of one clause. Out: verb and object. Will not: read what is resolved (`clauses`), which comes first.
"""

from functools import lru_cache

from schemas.light import light
from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon

PASSIVE = pattern(
    "clause.passive",
    r"\b(?P<be>be|stand|stands|is|are|was|were)\s{1,3}(?:and\s(?:is|are)\s)?(?:hereby\s)?(?P<adverb>\w{3,15}ly\s{1,3})?(?P<verb>[A-Za-z-]{3,15})\b",
)

ENDS = " \xa0.;,:"
"""What may stand behind a clause that is no word of it."""
ACTIVE, SUBJUNCTIVE, GIVEN, WANTED = "clause.active", "clause.passive", "clause.given", "clause.wanted"
UNKNOWN = "clause.other"
"""The rule of a clause in which no rule found a verb; a verb that the vocabulary has no word for is known."""


@light(frozen=True, slots=True)
class Doing:
    """What a clause does, and to what; `verb` is OTHER where no rule knows it."""

    verb: DecisionVerb
    object: str
    rule: str


def told(words: str) -> Doing | None:
    """Read a clause that is told and not resolved: `The application was approved`; only where no rule knows a verb."""
    for match in PASSIVE.finditer(words):
        elected = _ELECTED.match(words, match.start("verb"))
        word = elected.group("how") if elected else match.group("verb")
        verb = deciding_verbs().get(word.lower()) if match.group("be") in ("was", "were") else None
        if verb:
            return Doing(verb, words[: match.start()].strip(), "clause.told")
    return None


_ELECTED = pattern(
    "clause.declared_elected", r"declared\s(?:to\sbe\s)?(?:duly\s)?(?P<how>elected|appointed|re-elected)\b"
)


def stated(words: str) -> Doing | None:
    """Read `the minutes are agreed as a correct record`, in a clause of which no other rule knows a verb."""
    match = _STATED.match(words) or _MINUTES_DONE.match(words) or _CHOSEN.match(words)
    return Doing(deciding_verbs()[match.group("verb")], match.group("object"), "clause.stated") if match else None


_MINUTES_DONE = pattern(
    "clause.minutes_done",
    r"(?P<object>(?:The\s|the\s)?[Mm]inutes(?:\s(?:of|from|for)\s[^.;:]{3,100}?)?)\s(?:(?:was|were)\s)?(?P<verb>agreed|approved|confirmed|adopted|accepted|noted|received)\b",
)
"""`Minutes accepted and signed by the Chair`"""
_CHOSEN = pattern(
    "clause.chosen",
    r"(?P<object>[A-Z][^;:,]{2,60}?)\s(?:is|are)\s(?:hereby\s|duly\s|therefore\s)?"
    r"(?P<verb>elected|re-elected|appointed|re-appointed|reappointed|co-opted|nominated)\b",
)
"""`Cllr Heron is elected Chairman`"""
_STATED = pattern(
    "clause.stated",
    r"(?P<object>(?:the\s|The\s|(?=[Mm]inutes\b|(?:Option|Recommendation|Item|Scheme)\s\w{1,3}\s))(?:(?!\b(?:which|that|who|is|are)\b)[^.;:]){3,160}?)\s(?:is|are|has\sbeen|have\sbeen)\s(?:hereby\s|therefore\s)?(?P<verb>agreed|approved|confirmed|adopted|accepted|noted|received|endorsed|granted|refused|deferred|rejected|signed|recommended(?=\sto\b))\b",
)


def gerund_verb(word: str) -> DecisionVerb | None:
    """Return the verb of a form in -ing: of `accepting`, `approving`, `deferring`; None of other words."""
    if not word.endswith("ing"):
        return None
    stem = word.removesuffix("ing")
    forms = (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    return next((verb for form in forms if (verb := deciding_verbs().get(form))), None)


@lru_cache(maxsize=1)
def deciding_verbs() -> dict[str, DecisionVerb]:
    """Return the verb of each form in which one is printed."""
    return {form: DecisionVerb(word) for form, word in lexicon().canonical("decisions.verbs").items()}
