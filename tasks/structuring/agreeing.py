"""Paragraphs of one sentence by which a body agrees something: `It was agreed, nem. con., that the fence be mended.`

In: the words of a paragraph. Out: whether it is one. Will not: find where its content begins (`openings`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.deciding import body
from seeds.lexicon import lexicon
from tasks.structuring.sentence_starts import sentence_start

_LONGEST = 600
"""How far the words that agree may reach."""


def decides_alone(words: str) -> bool:
    """Say whether a paragraph is one sentence by which a body agrees something: `It was agreed, nem. con., that ...`.

    Such a sentence holds no clauses below it.
    """
    if "gree" not in words and "GREE" not in words:
        return False
    agreeing = _agreeing().match(words, 0, _LONGEST)
    rest = words[agreeing.end() :] if agreeing else ""
    return (" that " in rest or " to " in rest) and sentence_start(words, len(words) - 1) == 0


@lru_cache(maxsize=1)
def _agreeing() -> re.Pattern[str]:
    adverbs = any_of(lexicon().words["decisions.adverbs"])
    return pattern(
        "resolution.agreeing",
        rf"^(?:(?:On|At|Upon|Following)\s(?:the\s|an?\s)(?:proposal|proposition|request|suggestion|recommendation|motion)\s(?:of|from|by)\s[^.;:\n]{{3,120}}?(?=\sit\swas\s)\s)?"
        rf"(?:[Ii]t\s(?:was|is)\s(?:(?:proposed|moved)\s[^.;\n]{{3,160}}?\sand\s)?|{body()}\s)"
        rf"(?:{adverbs}\s){{0,2}}(?:agreed|AGREED)\b(?!\s(?:with|the)\b)",
    )
