"""When a meeting began, where only its last lines say so: `The meeting started at 2.15 pm and finished at 4.02 pm.`

In: the items of a meeting. Out: HH:MM. Will not: read when the next meeting is to begin (`Start time: 7pm`), for a
label counts only beside the time at which the meeting ended.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from re import IGNORECASE

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.cutting import Section
from tasks.structuring.heading_time import time_at

_LAST = 12
"""Lines at the end among which the times of the meeting stand."""
_LONGEST = 300
_BEGAN = pattern(
    "closing.began",
    r"\b(?:meeting|hearing)(?:,?\s(?:which|having))?\s(?:was\s|had\s)?(?:commenced|started|began|begun|opened)\s(?:promptly\s)?(?:at|from)\s(?=\d)",
    IGNORECASE,
)
_LASTED = pattern(
    "closing.lasted",
    r"(?:(?:duration|length|times?)\sof\s(?:the\s)?(?:\w{4,12}\s)?(?:meeting|hearing)\s{0,2}[:–-]{0,2}|(?:meeting|hearing)\s(?:lasted|ran|sat|was\sheld))\s{1,3}(?:(?:from|between)\s)?(?=\d)",
    IGNORECASE,
)
"""`Duration of the meeting: 1.30 p.m. to 2.47 p.m.`; the label may be the item's title."""
_LABEL = pattern(
    "closing.label",
    r"\W{0,3}(?:time\sof\s|meeting\s)?(?:commencement|commenced|start(?:ed)?|opened|began)(?:\stime|\sof\smeeting)?(?:\sat)?\s{0,3}[:–-]?\s{1,9}(?=\d)",
    IGNORECASE,
)
_ENDED = pattern("closing.ended", r"\b(?:ended|finish|clos|conclu|terminat)", IGNORECASE)


def start_told_below(text: str, items: Sequence[Section]) -> str | None:
    """Return the time at which the last item's last lines say that the meeting began."""
    if not items:
        return None
    last = items[-1]
    lines = sorted([last.title, *last.header, *last.minutes, *last.supporting], key=lambda one: one.start)
    return next(_times(text, lines[-_LAST:]), None)


def _times(text: str, lines: Sequence[Block]) -> Iterator[str]:
    """Yield the times; a label's value, or the word that says the meeting ended, may stand on the line below."""
    for line, below in pairwise([*lines, lines[-1]]):
        stop = min(line.end, line.start + _LONGEST)
        told = _BEGAN.search(text, line.start, stop) or _LASTED.search(text, line.start, below.end)
        if told is None and _ENDED.search(text, line.start, below.end):
            told = _LABEL.match(text, line.start, stop)
        if told and (time := time_at(text, told.end(), max(line.end, below.end))):
            yield time
