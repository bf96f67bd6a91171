"""What officers advise of an application that the body itself decides below: `It was recommended that it be refused.`

In: the passages of one item, and a sentence that reads as a decision. Out: yes or no. Will not: doubt a recommendation
that is the last word on its application, as of a council that another authority asks.
"""

from collections.abc import Sequence
from itertools import takewhile

from schemas.patterns import pattern
from tasks.extracting.decisions.implicit import Sentence
from tasks.extracting.decisions.implicit_opinions import NUMBER
from tasks.extracting.passages import Passage

_DONE = (
    r"(?:approved?|approving|grant(?:ed|ing)?|refus(?:ed?|ing|al)|defer(?:red|ring)?|rejected|permitted|continued?)\b"
)
_THING = r"(?:permission|consent|applications?|licence|variation)"
_ADVISED = pattern(
    "advised.recommended",
    rf"It\swas\srecommended\s(?:by\s[^.;:,\n]{{3,60}}?\s)?that\s[^.;:\n]{{0,100}}?\b{_THING}\b[^.;:\n]{{0,60}}?\sbe\s{_DONE}",
)
_DETERMINES = pattern(
    "advised.determines",
    rf"\b(?i:agreed|resolved|decided|determined)\b[^.;\n]{{0,160}}?\b(?i:{_DONE})"
    rf"|\b(?i:{_THING}|consideration|decision)\s(?:was|is|be)\s(?:therefore\s|unanimously\s)?(?i:{_DONE})",
)
_NEXT = pattern("advised.next_application", rf"(?:Application\s)?(?:No\.?\s)?{NUMBER}")


def is_advised(item: Sequence[Passage], at: int, one: Sentence) -> bool:
    """Say whether a sentence tells what officers advise, for the same application is decided further on."""
    passage = item[at]
    if _ADVISED.match(passage.text, one.start - passage.start) is None:
        return False
    below = takewhile(lambda other: _NEXT.match(other.text) is None, item[at + 1 :])
    rest = passage.text[one.end - passage.start :]
    return any(_DETERMINES.search(words) for words in (rest, *(other.text for other in below)))
