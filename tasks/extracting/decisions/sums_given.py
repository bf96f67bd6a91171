"""Sums that are given away: `£250 be given to the playgroup`, `to award £500 to the band`; and what notice is given.

In: the words of a clause without its `that` or `to`. Out: what it does. Will not: read what is paid for, or money set
aside (`to allocate £500`), which grants nobody anything.
"""

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.clause_states import ACTIVE, GIVEN, Doing


def sum_given(words: str) -> Doing | None:
    """Read `£250 be given to the playgroup`, `a grant of £500 be made to the hall`."""
    match = _SUM_GIVEN.match(words) or _GRANT_ALONE.match(words)
    return Doing(DecisionVerb.GRANTED, match.group("sum"), GIVEN) if match else None


_GRANT_ALONE = pattern(
    "clause.grant_alone",
    r"\A(?P<sum>(?:[Aa]\s|[Tt]he\s)?(?:further\s)?(?:[Gg]rant|[Dd]onation)\sof\s£[\d,.]{1,12})(?!.{0,200}?\s(?:be|is|was|were|are|been)\s)",
)
"""`a grant of £350`, where no more is said."""
_SUM_GIVEN = pattern(
    "clause.sum_given",
    r"\A(?P<sum>(?:(?:the\s)?(?:(?:full|whole|remaining)\s)?(?:(?:sum|amount)\sof\s)?£[\d,.]{1,12}|(?:an?|the)\s(?:further\s|full\s|whole\s|same\s)?(?:grant|donation|amount|sum|subsidy|contribution|bursary|loan)\b)[^.;:]{0,60}?)\sbe\s(?:given|made|awarded|donated|granted|provided)\b(?!\savailable)",
)


def gives_sum(words: str) -> Doing | None:
    """Read `award £12,000 to the hall`, `make a donation of £50 to them`; `award £8` alone is none."""
    match = _GIVES_SUM.match(words)
    return Doing(DecisionVerb.GRANTED, words[match.end("verb") :].strip(), ACTIVE) if match else None


_GIVES_SUM = pattern(
    "clause.gives_sum",
    r"\A(?P<verb>(?i:award|donate|give|contribute|grant|make|pay))\s(?:(?:up\sto|the\s(?:full|whole|remaining)|a\sfurther)\s)?"
    r"(?:(?:(?<!pay\s)(?<!Pay\s))£\d|(?:the|an?|its|this|their)\s(?:[a-z]{3,10}\s){0,2}(?:grant|donation|bursary)\b(?!\s(?:appl|avail|agree|scheme|polic)))"
    r"(?=[^.;:\n]{0,60}?\s(?:to|towards)\s(?:the\s|an?\s|each\s)?[A-Za-z])",
)


def notice_given(words: str) -> Doing | None:
    """Read `public notice be given of the vacancy`: it asks nothing of anybody, as `a report be given in May` does."""
    return Doing(DecisionVerb.OTHER, words, GIVEN) if _NOTICE_GIVEN.match(words) else None


_NOTICE_GIVEN = pattern(
    "clause.notice_be_given",
    r"\A(?:[\w’'-]{1,14}\s){0,4}?[Nn]otices?\s(?:of\s[^.;:]{2,60}?\s)?be\s(?:hereby\s)?given\b",
)
