"""The parts of a clause that decides, as sources of patterns: who decides, and what may stand around the verb.

In: the lexicon. Out: sources for patterns, and what is matched whole (`only_decides`, `INTRODUCED`). Will not: name
a verb.

Clerks put the same things in any order: `The Panel, with Councillor Heron not voting, DETERMINED`, `Members by a show
of hands (6 for, 1 against) RESOLVED to`, `It was decided, on the casting vote of the Chair, to`. So each part is
written once here, for the rules of structuring and of extracting alike.
"""

from collections.abc import Iterable
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon

_CAPITALISED = r"(?:[A-Z][\w’'&-]{0,20}|and|of|for)"
_AREA = r"(?:\s(?:for|of\sthe)\s[A-Z][\w’'-]{1,20}(?:,?\s(?:and\s|the\s)?[A-Z][\w’'-]{1,20}){0,6})?"
"""What an office is for: `for Housing and Assets`, `of the Council`."""


_HOW_MANY = r"(?:(?<=present)\s\(\d{1,3}\))?"
"""`by those present (9)`"""


@lru_cache(maxsize=1)
def body() -> str:
    """Return the pattern of a body that decides as one: `the Transport and Roads Committee`, `Members present`."""
    heads, few = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("collective", "collective_small"))
    kinds = r"(?:[A-Za-z][\w’'-]{2,20}\s){0,2}"
    named = rf"(?:[A-Z][\w’'&-]{{0,20}}(?:\s|,\s(?!{heads}\b))(?:{_CAPITALISED},?\s){{0,6}})?{heads}"
    listed = rf"(?:[Tt]he\s|[Aa]ll\s)?(?:(?=[A-Z]){kinds})?{few}"
    own = rf"(?:[Tt]he\s|[Tt]his\s|[Aa]ll\s)?(?:[Mm]embers\sof\s(?:the|this)\s)?{named}"
    return rf"(?:{own}|{listed}|{_IN_SMALL}|{_by_kind()})(?:\spresent)?(?:\s(?:all|both|each)(?=\s))?"


def _by_kind() -> str:
    """Return the pattern of a body that calls itself by its kind alone, `The Group`, or `We`.

    With a name before it, it may be anybody's: `the Labour Group`.
    """
    return rf"[Tt]he\s{any_of(lexicon().words['decisions.bodies_by_kind'])}(?!\s[A-Z][a-z])|(?<![“\"‘])We(?=\s)"


_IN_SMALL = r"(?:[Tt]he\s(?:(?:parish|town|community)\s)?|(?<=,\s))council"
"""A small council that writes itself small (`After discussion, council agreed`); `the county council` is another."""


def only_decides(words: str) -> bool:
    """Say whether a line only leads to decisions below: `Having heard members, Cabinet made the following decision:`.

    >>> only_decides("The Cabinet made the following decisions:")
    True
    """
    return words.rstrip().endswith(":") and _MADE.search(words) is not None


_MADE = pattern(
    "deciding.made",
    r"\b(?:made|took|reached)\sthe\sfollowing\s(?:[a-z]{2,14}\s){0,2}decisions?\b[^.;:]{0,60}:\s*$"
    r"|\A(?:Having|Following|After)\s[^.;:]{3,300}?\sit\swas\s(?:therefore\s)?(?:agreed|resolved|decided)(?:\s(?:that|to))?\s?:\s*$",
)


def not_behind(words: Iterable[str]) -> str:
    """Return what forbids that one of these words stands before: `put to the meeting` has no subject `the meeting`."""
    return "".join(rf"(?<!\b{word}\s)" for word in words)


@lru_cache(maxsize=1)
def decider() -> str:
    """Return the pattern of somebody who decides alone: `The Cabinet Member for Highways`, `the Executive Mayor`.

    One member may hold two offices: `The Leader and Lead Member for Strategy`.
    """
    one = rf"(?:{any_of(lexicon().words['decisions.deciders'])}){_AREA}"
    return rf"(?:[Tt]he\s)?(?:{one}\sand\s(?:the\s)?)?{one}"


@lru_cache(maxsize=1)
def officer() -> str:
    """Return the pattern of an officer named by title alone, to the end of the line: `The Chief Officer, Roads`."""
    offices = any_of(lexicon().words["decisions.deciding_officers"])
    word = r"\(?[A-Z][\w’'-]{1,20}\)?"
    named = rf"(?:(?:{word}|and|of|for|the|&),?\s){{0,14}}{word}"
    return rf"(?:The\s)?(?=[^.:;\n]{{0,60}}{offices}\b){named}(?=\s?[:–—-]{{0,3}}$)"


@lru_cache(maxsize=1)
def manner() -> str:
    """Return the pattern of how a body came to decide: `by a majority`, `on a show of hands`, `by 6 votes to 3`."""
    said, nouns = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("manners", "manner_nouns"))
    one = r"\w{1,12}\s(?:votes?\s|members?\s)?(?:voting\s)?(?:in\sfavour|for|against|abst\w{1,9}|dissenting)"
    whole = r"(?:a\s)?(?:(?:majority|vote)\s(?:vote\s)?of\s)?\w{1,12}\s(?:votes?\s)?"
    number = rf"(?:\d{{1,3}}|{votes_in_words()})"  # `to waive the fee` behind `by a unanimous vote` counts nothing
    ahead = rf"{whole}(?:to|for|against)\s{number}(?:\svotes?)?"
    abstained = r"(?:,?\s(?:and|with)\s\w{1,12}\sabst\w{1,9})?"
    ended = r"(?!\s(?:votes?|against|for|in)\b)"
    counted = rf"(?:by|with|on)\s(?:{ahead}{abstained}{ended}|(?:a\svote\sof\s)?{one}(?:,?\s(?:and\s)?{one}){{0,2}})"
    shown = rf"(?:,?\s(?=\d){one}(?:,?\s(?:and\s)?{one}){{0,2}})?"
    before = r"(?:by|with|on|upon|after|following|without|in)\s(?:[\w’'-]{1,14}\s){0,4}?"
    voters = r"(?:\sof\s(?:(?:those|the\smembers)(?:\spresent)?(?:\sand\svoting)?|members|councillors|votes))?"
    share = rf"(?:\sof\s(?:at\sleast\s)?(?:two|three)[\s-](?:thirds|quarters|fifths))?{voters}"
    prepared = rf"{before}{nouns}{share}(?!\sto\s(?:\d|nil|none)|\sof\s\d)"
    score = r"\d{1,2}\s?[-–:]\s?\d{1,2}(?:\s?[-–:]\s?\d{1,2})?"
    of_votes = r"(?:by|on|with)\s(?:an?\s(?:[a-z]{3,14}\s)?(?:majority|vote)(?:\svote)?\sof\s)?"
    dashed = rf"(?:{of_votes})?{score}{abstained}(?=,?\s(?:that|to)\b)"
    present = r"by\s(?:all\s)?(?:the\s)?[a-z]{3,8}\s(?:members|councillors)\spresent"
    return rf"(?i:{dashed}|{said}(?!\sof\s\d){_HOW_MANY}{shown}|{counted}|{present}|{prepared}{shown})(?!\w)"


@lru_cache(maxsize=1)
def adverb() -> str:
    """Return the pattern of an adverb: a listed one, or any that ends so but `previously`, which tells of the past."""
    listed = any_of(lexicon().words["decisions.adverbs"])
    return rf"(?:{listed}|(?!(?:previous|recent|original|former|new)ly\b)[a-z]{{3,14}}ly)\b"


@lru_cache(maxsize=1)
def between() -> str:
    """Return the pattern of what may part a subject from its verb: adverbs, a vote, brackets, words between commas."""
    aside = r",\s(?!(?:subject\sto|that|to|provided|on\scondition)\b)[^,.;:\n]{2,120}(?:,\s[^,.;:\n]{2,60})?,(?=\s)"
    return rf"(?:,?\s{adverb()},?|,?\s{manner()},?|\s\([^()\n]{{2,90}}\),?|{aside}|{_HAVING_WEIGHED}){{0,3}}"


_HAVING_WEIGHED = (
    r"\shaving\s(?:considered|heard|read|weighed|listened\sto|regard\sto|had\sregard\sto|taken\sinto\saccount)\s[^.;:\n]{3,240}?"
    r"(?=\s(?i:decided|determined|resolved|agreed)\b)"
)
"""`The Sub-Committee having considered the application, the representations and the Act decided to`, without commas."""


@lru_cache(maxsize=1)
def weighing() -> str:
    """Return the pattern of a line of what was weighed: `The Panel, in considering A and having regard to B:`."""
    regard = r"having\s(?:had\s)?regard\sto\s[^.;:\n]{3,200}:"
    return rf"{body()},?\s(?:in\sconsidering|having\sconsidered)\s[^.;:\n]{{3,300}}?\s{regard}"


@lru_cache(maxsize=1)
def introducing() -> str:
    """Return the pattern of a word that opens what led to a decision, up to a comma: `Having heard the officer, `."""
    return any_of(lexicon().words["decisions.introducing"])


WEIGHED_BEHIND = r",\s(?:after\s)?(?:taking|having)\s(?:into\saccount|(?:had\s)?regard\sto|considered)\s[^.;:\n]{3,300}"
"""`The Panel has decided, after taking into account the licensing objectives:`, above a list of what it decided."""
INTRODUCED = pattern("deciding.introduced", r"\A(?:Following|After|Further\sto)\s[^.;:]{3,160}?,\s(?!which\b|who\b)")
"""What came before a decision and is no part of it: `Following an interview last month, the Council resolved to`."""
