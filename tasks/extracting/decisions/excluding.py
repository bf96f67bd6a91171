"""Who is sent out by what a clause agrees: `agree that, under Section 100A(4) of the Act, the public be excluded`.

In: the verb of a clause and the words behind it. Out: that it excludes the public. Will not: read anything else that
is left out (`that the site be excluded from the plan`).
"""

from dataclasses import replace

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.clause_states import ACTIVE, Doing

_AGREEING = (DecisionVerb.AGREED, DecisionVerb.APPROVED, DecisionVerb.OTHER)
"""`agree that`, `approve that`, `resolve that`; what is recommended or noted excludes nobody yet."""


def excludes_that(verb: DecisionVerb | None, after: str) -> Doing | None:
    """Return that the public is excluded by what is agreed; None where something else is."""
    if verb not in _AGREEING:
        return None
    out = _TO_EXCLUDE.search(after) if verb is DecisionVerb.AGREED else None
    if out is None and (out := _BE_EXCLUDED.match(after)):
        return Doing(DecisionVerb.EXCLUDED_PUBLIC, out.group("who"), ACTIVE)
    return Doing(DecisionVerb.EXCLUDED_PUBLIC, after[out.end() :].strip(), ACTIVE) if out else None


_TO_EXCLUDE = pattern("clause.to_exclude", r"\bto\sexclude\s(?=the\s(?:press|public|media)\b)")
"""`To agree that in accordance with Section 100A to exclude the public`"""
_BE_EXCLUDED = screened(
    "clause.that_excluded",
    r"\Athat\b[^;:\n]{0,240}?(?P<who>(?:\bthe\s|\bmembers\sof\sthe\s)?\b(?:[Pp]ress|[Pp]ublic|[Mm]edia)\b[^.;:\n]{0,40}?)\sbe\s(?:now\s|hereby\s|formally\s)?(?:excluded\b|(?:asked|requested|invited|required)\sto\s(?:leave|withdraw)\b)",
)


def excluding_only_people(doing: Doing, words: str) -> Doing:
    """Return what a clause does; where nobody is sent out, `the site be excluded from the plan` is of no kind."""
    if doing.verb is not DecisionVerb.EXCLUDED_PUBLIC or _WHO.search(words):
        return doing
    return replace(doing, verb=DecisionVerb.OTHER)


_WHO = pattern(
    "clause.who_is_out",
    r"(?i:\b(?:press|public|media|observers?|visitors?|guests?|part(?:y|ies)|applicants?|appellants?|licensees?|representatives?|them|members|officers?|wasg|cyhoedd|gyhoedd|chyhoedd)\b)",
)
