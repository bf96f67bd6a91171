"""Keywords that only head what decides below them: `Decision of the Panel`, above `Following a vote, it was agreed to`.

In: what decides in an item. Out: whether a line of a keyword alone is no decision. Will not: take one with clauses.
"""

from collections.abc import Callable, Sequence

from seeds.lexicon import lexicon
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.passages import Passage

_NEAR = 3
"""How many paragraphs below its heading the words that decide may stand, behind what somebody said."""


def only_heads(one: Found, others: Sequence[Found], behind: Callable[[Found], int], item: Sequence[Passage]) -> bool:
    """Say whether a keyword on a line of its own, with nothing below it, heads other words that decide.

    `behind` gives the place behind what was decided, with its clauses.
    """
    words = item[one.at].text.strip(" :-–").lower()
    heading, _, _ = words.partition(" of the ")
    if one.opening is None or heading not in lexicon().words["decisions.headings"] or behind(one) > one.at + 1:
        return False
    return any(0 < other.at - one.at <= _NEAR for other in others)
