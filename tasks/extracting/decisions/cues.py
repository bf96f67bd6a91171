"""Whether words can tell an outcome without a keyword; most paragraphs cannot.

In: words. Out: yes or no. Will not: read what was decided (`implicit`).
"""

from functools import lru_cache

from seeds.lexicon import lexicon
from tasks.extracting.triggers import AnyOf


def says_outcome(words: str) -> bool:
    """Say whether words hold any word of an outcome."""
    return _cues().stands_in(words.lower())


@lru_cache(maxsize=1)
def _cues() -> AnyOf:
    failed = (word.lower() for word in lexicon().forms["votes.results"]["lost"])
    return AnyOf([*lexicon().words["decisions.implicit_cues"], *failed])
