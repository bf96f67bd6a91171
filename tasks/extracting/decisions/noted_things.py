"""Whether a sentence in the passive only notes something that all know: `The changes were noted.`

In: the words of a sentence and where its verb stands. Out: yes or no. Will not: take a view of anybody (`The concerns
were noted`), or what somebody saw (`Damage was noted in the High Street`).
"""

from schemas.patterns import pattern
from seeds.lexicon import lexicon


def is_noted(words: str, until: int, verb: int) -> bool:
    """Say whether what stands before a place is known and no view, and `noted` at its verb is the end of it."""
    if _NOTED_ALONE.match(words, verb) is None or _KNOWN.match(words) is None:
        return False
    said = lexicon().words["decisions.views"]
    return not any(word.strip("’',") in said for word in words[:until].lower().split())


_NOTED_ALONE = pattern(
    "implicit.noted_alone", r"noted(?=\.?$|,\s|\sand\s(?:approved|agreed|accepted)\b|\swith\sthanks\b)"
)
_KNOWN = pattern("implicit.known_thing", r"(?:The|These|Those|All|Both)\s(?!(?:apologies|meeting|Chair\w{0,6})\b)")
