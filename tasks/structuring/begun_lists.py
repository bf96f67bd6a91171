"""Lists of clauses that begin in the paragraph that announces them: `The Panel agreed – (a) to note A; (b) to ask B.`

In: the words of a paragraph. Out: the opening, None where it is none. Will not: read a keyword in capitals, or a list
that stands below its announcement (`openings`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.deciding import body, officer
from seeds.lexicon import lexicon
from tasks.structuring.lead_ins import Opening
from tasks.structuring.sentence_starts import sentence_start, tells_of_another

_REACH = 200
"""How much of a paragraph's end may announce a list."""


def begun(words: str) -> Opening | None:
    """Return the opening of `It was agreed that (1) the plan be noted; and` above `(2) the fee be approved`.

    Or of both in one paragraph: `The Committee agreed – (a) to note the plan; (b) to approve the fee.`
    """
    match = _numbering().search(words)
    if match is None or not (words.endswith(_TO_COME) or _counts_on(words, match)):
        return None
    if tells_of_another(words[sentence_start(words, match.start()) : match.start()]):
        return None
    return Opening(match.start("label") - 1, match.start("label"), None, True, False, match.start())


_TO_COME = (";", "; and", ", and")
_SECOND = pattern("resolution.second", r"(?:[;,.]|\sand|[a-z\d)])\s+(?P<label>\(?(?:b|ii|2)[.)])\s")


def _counts_on(words: str, match: re.Match[str], *, parted: bool = True) -> bool:
    """Say whether a second label of the same sort stands behind the first, which a sign parts from the lead-in."""
    second = _SECOND.search(words, match.end())
    if second is None or (parted and words[match.start("label") - 2] not in ":-–—"):
        return False
    shapes = ((label.startswith("("), label[-1]) for label in (match["label"], second["label"]))
    return next(shapes) == next(shapes)


def body_alone(words: str, following: str) -> Opening | None:
    """Return the opening of `Following debate, the Board:` above `(a) noted the update`, or before it.

    Who decided may stand without a stop: `The Chief Officer (Highways)`, `After debate, the Board`.
    """
    inline = _alone_before().search(words)
    if inline and _is_done(inline["did"]) and _counts_on(words, inline, parted=False):
        start = inline.start("label")
        return Opening(start - 1, start, None, False, True, inline.start(), explicit=False)
    did = following.split(" ", 1)[0].lower()
    if not _is_done(did):
        return None
    if _officer().match(words):
        return Opening(len(words), len(words), None, False, True, explicit=False)
    if words[-1:] not in ":-–—" and not following[0].islower():
        return None
    match = _alone().search(words, max(0, len(words) - _REACH))
    return Opening(len(words), len(words), None, False, True, match.start(), explicit=False) if match else None


def _is_done(verb: str) -> bool:
    return verb.endswith("ed") and verb in lexicon().canonical("decisions.verbs")


@lru_cache(maxsize=1)
def _officer() -> re.Pattern[str]:
    return pattern("resolution.officer_alone", rf"{officer()}\s?[:–—-]{{0,3}}$")


def _body_and_stop() -> str:
    return rf"(?<!\w)(?<!of\s)(?<!to\s)(?<!the\s)(?!Members\sof\b){body()}\s?[:\-–—]{{0,3}}"


@lru_cache(maxsize=1)
def _alone() -> re.Pattern[str]:
    return pattern("resolution.body_alone", rf"{_body_and_stop()}$")


@lru_cache(maxsize=1)
def _alone_before() -> Screened:
    return screened(
        "resolution.body_before", rf"{_body_and_stop()}\s(?P<label>\(?[1ai][.)])\s++(?P<did>[a-z]{{3,14}}ed)\b"
    )


@lru_cache(maxsize=1)
def _numbering() -> Screened:
    words = lexicon().words
    adverbs, verbs = (any_of(words[f"decisions.{name}"]) for name in ("adverbs", "announcing"))
    return screened(
        "resolution.numbering",
        rf"(?<!\w)(?:[Ii]t\s(?:was|is)|{body()})\s(?:{adverbs}\s){{0,2}}(?:{verbs})(?:,?\s{adverbs})?"
        rf"(?:\s(?:that|to))?\s?[:\-–—]{{0,2}}\s(?P<label>\(?[1ai][.)])\s",
    )
