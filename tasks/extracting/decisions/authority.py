"""What a planning authority decided, in a list that a council only hears of: `Planning decisions received:`.

In: the passages of one item, and a sentence that reads as a verdict. Out: yes or no. Will not: look at what the council
itself says of an application (`implicit_opinions`).
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.implicit import Sentence
from tasks.extracting.decisions.implicit_opinions import NUMBER
from tasks.extracting.passages import Passage

_VERDICTS = ("implicit.topic", "implicit.reported", "implicit.verbless")
_PERMISSION = pattern(
    "authority.permission", r"(?i:\b(?:granted|approved|refused|permitted|withdrawn|permission|consent)\b)"
)
_LONGEST_LIST = 30


def is_of_authority(item: Sequence[Passage], at: int, one: Sentence) -> bool:
    """Say whether a verdict stands in a list of applications below a line that announces the authority's decisions."""
    if one.rule not in _VERDICTS or not _PERMISSION.search(item[at].quote(one.start, one.end)):
        return False
    for place in range(at - 1, max(at - _LONGEST_LIST, 0) - 1, -1):
        if _ANNOUNCES.fullmatch(item[place].text):
            return True
        if not _APPLICATION.search(item[place].text):
            return False
    return False


_APPLICATION = pattern("authority.application", NUMBER)
_WHOSE = r"(?i:planning|district|borough|county|authority[’']s|application)"
_TOLD = (
    r"(?i:notices?|letters?|received|noted|issued|notified|made\sby"
    r"|(?:was|were|has\sbeen|have\sbeen)\s(?:noted|received|notified|issued|made))"
)
_ANNOUNCES = pattern(
    "authority.announces",
    rf"(?:The\s|To\snote\s)?(?:[Ff]ollowing\s)?(?:(?:{_WHOSE}\s){{1,3}}(?i:decisions?)(?:\s[^.;:]{{2,80}})?|(?i:decisions?)\s{_TOLD}\b[^.;:]{{0,80}})\s?[.:–-]{{0,2}}",
)
"""`Planning decisions received:`, `The following decisions were noted:`, `Decisions made by the District Council`."""
