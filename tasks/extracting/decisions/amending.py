"""A line `That rents rise.` that is the words of an amendment: its movers above it, and below it what became of it.

In: the passages of one block of an item, and the place of the line. Out: yes or no. Will not: read the amendment
(`moves`), or a line below which something else is moved first.
"""

from collections.abc import Sequence
from itertools import takewhile

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind
from tasks.extracting.decisions.outcomes import outcomes_in
from tasks.extracting.passages import Passage

_SOON = 5
"""How many paragraphs below its words the vote on an amendment may stand; others speak to it between."""
_MOVES = pattern("amending.moves", r"\b(?i:moved|proposed|seconded)\b")


def is_of_amendment(item: Sequence[Passage], at: int) -> bool:
    """Say whether a line without a keyword is the words of an amendment, which is carried or lost as such."""
    if at == 0 or _MOVES.search(item[at - 1].text) is None:
        return False
    below = takewhile(lambda one: _MOVES.search(one.text) is None, item[at + 1 : at + 1 + _SOON])
    told = next((one.text for one in below if "mendment" in one.text), "")
    return _VOTED.search(told) is not None or bool(outcomes_in(told, MotionKind.AMENDMENT, named=True))


_VOTED = pattern("amending.voted", r"\bfor\sthe\samendment\b[^.;\n]{0,120}\bdeclared\b")
"""`On a recorded vote, twenty Members voted for the amendment and thirty-two against and it was declared lost.`"""
