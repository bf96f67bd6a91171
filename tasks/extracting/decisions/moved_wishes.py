"""What somebody suggests, asks leave for or proposes by a noun, and the next words agree: `suggested a bench`.

In: the words of a sentence. Out: where what is wished begins. Will not: say whether it was agreed (`moved_and_agreed`);
read alone these sentences are debate.
"""

from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.votes.move_deeds import somebody_does
from tasks.extracting.votes.moving_words import MOVED


def what_was_wished(words: str) -> int | None:
    """Return where begins what a sentence suggests, thinks best, asks leave for or proposes by a noun; None if nothing.

    >>> words = "It was thought wise to put £500 aside"
    >>> words[what_was_wished(words) :]
    'to put £500 aside'
    """
    wished = _SUGGESTED.search(words) or _of_a_body().search(words) or _without_that().search(words)
    wished = wished or _FOR_THE_BEST.search(words) or _LEAVE.search(words) or _thing().search(words)
    return wished.end() if wished else None


_WHO = r"(?:\b[Ii]t\swas|\b[A-Z][\w’']{0,20}(?:\s[A-Z][\w’'-]{1,20}){0,3})\s(?:(?:also|then|therefore|further)\s)?"
_NO_VERB = r"(?:(?!\b(?:that|which|who|was|were|is|are|had|has)\b)[^.;:])"
_SUGGESTED = screened(
    "moved.suggested",
    rf"{_WHO}(?:suggested|recommended|felt|asked|requested|considered|thought)\s(?:by\s[^.;:]{{2,40}}?\s)?that\s"
    rf"(?=we\s[a-z]{{2,}}|{_NO_VERB}{{2,120}}?\s(?:be|should|could\sbe|move|go|come|remain)\s[a-z£\d])",
)
"""`It was felt that a letter should be sent`, `The Clerk suggested that we go up by 2%`, above `Agreed.`"""


@lru_cache(maxsize=1)
def _of_a_body() -> Screened:
    """Match `Cllr Heron suggested that the Committee write to the owner`: what a body is to do has no ending."""
    bodies = any_of(lexicon().words["decisions.collective"])
    told = r"(?:had|has|was|is|did|met|made|took|gave|felt|knew|held|sent|would|could|might|will|may|can|must|do)\b"
    return screened(
        "moved.of_a_body",
        rf"{_WHO}(?:suggested|recommended|requested|asked)\sthat\s(?=(?:the|this)\s{bodies}\s(?!{told}|\w+(?:ed|s)\b)[a-z]{{2,}}\s)",
    )


@lru_cache(maxsize=1)
def _without_that() -> Screened:
    """Match `The Clerk suggested buying a bench`, `thought the fence could be mended`, `suggested the Council join`."""
    wished = rf"{_NO_VERB}{{2,80}}?\s(?:(?:not\s)?be|should|could\sbe)\s[a-z£\d]"
    return screened(
        "moved.without_that",
        rf"{_WHO}(?:(?:suggested|recommended|felt|thought)\s(?=(?:the|an?|this|these|all|both|our|we)\s{wished})"
        rf"|(?:suggested|recommended)\s(?=[a-z]{{3,14}}ing\s(?!of\b)|we\s[a-z]{{2,}}|{somebody_does()}))",
    )


_FOR_THE_BEST = screened(
    "moved.for_the_best",
    rf"{_WHO}(?:felt|thought|considered|deemed)\s(?:it\s)?(?:wise|best|right|sensible|better|prudent|fair|reasonable|advisable)\s(?=to\s[a-z])",
)
_LEAVE = screened(
    "moved.leave",
    r"\b(?:(?:asked|applied)\sfor|requested|sought)\s(?:the\s(?:Council|Committee|Board)[’']s\s)?(?:authority|permission|approval|agreement|consent)\s(?=to\s[a-z])"
    r"|\b(?:Members|(?:Council|Committee|Board|Panel|Cabinet|Forum|Trustees|Governors)\s(?:was|were)|(?<=Members\s)were)\s(?:invited|asked|requested)\s(?=to\s(?:agree|approve|accept|adopt|endorse|support|confirm)\b)",
)
"""`The RFO asked for authority to pay £15,000`, `The Committee was invited to agree the terms`, above `So resolved.`"""


@lru_cache(maxsize=1)
def _thing() -> Screened:
    """Match `Cllr Heron proposed a donation of £200`, `moved deferral`, `suggested a seat by the pond`."""
    things = any_of(lexicon().words["votes.moved_things_by_name"])
    deeds = r"(?:approval|refusal|deferral|renewal|acceptance|adoption|rejection|reappointment)\b"
    no_thing = rf"(?!(?:the\s)?{things}\b|an?\s(?:motion|amendment|proposal)\b|the\s(?:vote|motion)\b)"
    article = r"(?:an?|the|no|its|both|[Oo]ption|himself|herself)\s(?=[\w£(])"
    noun = rf"{no_thing}(?:{article}|£?\d|[a-z]{{3,14}}ing\s(?!of\b)|{deeds})"
    plain = r"(?!(?:(?!\swhich\s|\sseconded\b)[^.;:,]){0,120}?\b(?:was|were|is|are|had|has|(?<!so\s)that|who)\b)"
    return screened(
        "moved.thing",
        rf"(?:\b(?:[Ii]t\swas|[A-Z][\w’'.]{{0,20}},?|and|then|therefore|so|she|he)\s{MOVED}|\b[A-Z][\w’'.]{{0,20}}\s(?:suggested|requested))\s(?={noun}{plain})",
    )
