"""Lead-ins at the end of the sentence that moves something: `..., which was agreed (unanimously) as set out below:`.

In: the words of a paragraph. Out: where its lead-in begins, None where it has none. Will not: read what was agreed,
which stands below.
"""

from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon

_ENDS = pattern("set_out.ends", r"[^.;]{0,12}:\s?[-–]?$")


def set_out_from(words: str) -> int | None:
    """Return where the words begin by which what stands below was agreed.

    >>> set_out_from("Mr Heron moved a motion, which was agreed by the Council as set out below:")
    25
    """
    match = _set_out().search(words)
    return match.start() if match and _ENDS.match(words, match.end()) else None


@lru_cache(maxsize=1)
def _set_out() -> Screened:
    adverbs, passed = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("adverbs", "passed"))
    return screened(
        "set_out.agreed",
        rf"\b(?:which|this|it)\s(?:was|were)\s(?:{adverbs}\s)?{passed}\b(?:,?\s{adverbs})?(?:\s\([^()\n]{{3,40}}\))?"
        r"(?:,?\sby\s(?:the\s)?[A-Z][^.:;,]{2,60}?)?,?\sas\s(?:set\sout|follows|shown)\b",
    )
