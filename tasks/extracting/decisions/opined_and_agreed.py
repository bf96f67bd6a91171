"""What a council says of an application, and the next words agree: `Object: noise. Carried 4-1, 1 abstention.`

In: the sentences of one block of an item. Out: what was said and agreed. Will not: take an opinion that nothing behind
it agrees (`implicit_opinions`).
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.implicit_opinions import is_of_application, opined, opined_behind
from tasks.extracting.decisions.moved_lines import Agreed, Told


def opined_and_agreed(told: Sequence[Told], place: int) -> Agreed | None:
    """Return an opinion that the next sentence of its paragraph says was agreed."""
    at, passage, start, end = told[place]
    if place + 1 == len(told) or told[place + 1][1] is not passage:
        return None
    _, _, verdict, until = told[place + 1]
    agreed = _AGREED.match(passage.quote(verdict, until))
    words = passage.quote(start, end)
    said = (opined(words) or (opined_behind(words) if is_of_application(passage.text) else None)) if agreed else None
    if said is None or agreed is None:
        return None
    begins = start + said.start
    trigger = verdict + agreed.start("keyword"), verdict + agreed.end("keyword")
    return Agreed(at, begins, until, begins, end, trigger, is_opinion=True)


_AGREED = pattern(
    "moved.opinion_agreed",
    r"\(?(?:(?:[Pp]roposed|[Mm]oved|[Pp]rop)\b\.?:?\s[^;:]{2,60}?,?\s(?:and\s)?[Ss]ec(?:onded|onder)?\b\.?:?\s[^;:]{2,60}?(?:,\s|\.\s|\sand\s))?(?:(?:it|this)\swas\s|was\s)?"
    r"(?P<keyword>(?:(?i:unanimously|all)\s)?(?i:agreed|carried|approved)(?:\s(?:unanimously|by\s(?:all|\d{1,3}(?:\svotes?)?\sto\s\w{1,5})))?)"
    r"(?=[.)]{0,2}$|,?\s\(?\d)",
)
"""The verdict, behind who moved it: `Proposed NT, seconded JE and agreed unanimously.`"""
