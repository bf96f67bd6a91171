"""Lines that decide by themselves below a line `DECISION`, which then is only their heading.

In: the words of the line below. Out: yes or no. Will not: say what it decides.
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.deciding import between, body
from seeds.lexicon import lexicon


def leads_itself(words: str) -> bool:
    """Say whether a paragraph begins with a lead-in of its own: `The Panel determined, by a majority, that`."""
    return _leading().match(words) is not None


def is_verdict(words: str) -> bool:
    """Say whether a line begins with a verb of deciding in capitals: `APPROVED for signature`, `DECIDED that`."""
    return _verdict().match(words) is not None


@lru_cache(maxsize=1)
def _leading() -> re.Pattern[str]:
    verbs = any_of(lexicon().words["decisions.implicit_verbs"])
    return pattern(
        "resolution.leads_itself",
        rf"(?:[Ii]t\swas|{body()}){between()}\s(?:{verbs}){between()},?\s(?:that|to)\b|(?:Penderfynwyd|Cytunwyd)\b",
    )


@lru_cache(maxsize=1)
def _verdict() -> re.Pattern[str]:
    verbs = any_of(word for word in lexicon().words["decisions.verbless"] if word.isupper())
    return pattern("resolution.verdict", rf"(?:{verbs}|RESOLVED|DECIDED|RECOMMENDED|INSTRUCTED)\s(?=[a-z(])")
