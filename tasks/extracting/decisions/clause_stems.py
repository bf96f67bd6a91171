"""What the words above a list of clauses lend to these: a verb, a deeper level, or that they are only conditions.

In: the words between the lead-in and the list. Out: Stem. Will not: read the clauses (`listed`).
"""

from dataclasses import dataclass

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import UNKNOWN
from tasks.extracting.decisions.clauses import is_bare_stem, verb_of, what_it_does
from tasks.extracting.decisions.verdict_words import recommends


@dataclass(frozen=True, slots=True)
class Stem:
    """What a stem lends to the clauses below it: a verb, a deeper level, and whether they are only conditions."""

    verb: DecisionVerb | None = None
    deeper: int = 0
    conditions: bool = False


def stem_of(words: str) -> Stem:
    """Say what a stem lends: `to note:` its verb, `that permission be refused for these reasons:` a deeper level."""
    if is_bare_stem(words):
        doing = what_it_does(words)
        return Stem(verb=None if doing.rule == UNKNOWN else doing.verb)
    lowered = words.lower().split()
    conditions = any(word.strip(":;,.-") in lexicon().words["decisions.conditional"] for word in lowered)
    following = _THE_FOLLOWING.search(words) or recommends(words.strip()) or _lists_objects(words)
    lent = what_it_does(words).verb if following else None
    return Stem(verb=lent, deeper=1, conditions=conditions)


def _lists_objects(words: str) -> bool:
    """Say whether a stem does something to what stands below: `the Panel notes the following issues:`."""
    match = _DOES_TO.search(words)
    verb = verb_of(match.group("does")) if match and match.group("does") else None
    return match is not None and (match.group("it") is not None or verb not in (None, DecisionVerb.OTHER))


_DOES_TO = pattern(
    "clause.does_to",
    r"\b(?P<does>[a-z]{4,13})\sthe\sfollowing(?:\s[a-z]{3,16}){1,3}\s?[:–-]{1,2}\s*$|\bit\sbe\srecommended\b[^.;:]{0,60}\s(?P<it>to|that)\s?[:–-]{0,2}\s*$",
)
_THE_FOLLOWING = pattern(
    "clause.the_following", r"\b[Ff]ollowing(?:\s[a-z]{3,16}){0,3}\sbe\s(?:\w{3,14}ly\s)?[a-z]{3,14}ed\s?[:–-]{1,2}\s*$"
)
"""`that the following reports be noted:` says what is done to each of those below it, too."""
