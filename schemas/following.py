"""What later minutes say of earlier ones: that they were approved, with which correction, and what came of an action.

In: nothing. Out: frozen types, parts of `schemas.minutes`. Will not: find or write facts, or know the earlier minutes.

`paragraph_id` names a paragraph or, for text above the minutes, the item.
"""

import datetime as dt

from schemas.documents import Evidence
from schemas.light import light
from schemas.vocabulary import ProgressStatus


@light(frozen=True, slots=True)
class MinutesApproval:
    """That the minutes of an earlier meeting were approved; the evidence is the clause that does it.

    `minutes_date`: the day of that meeting; None where none or several are named.
    `body`: whose meeting it was, where the words name a body.
    `correction`: the words of what had to be corrected first.
    `minute`: the one minute that it concerns, as printed.
    """

    id: str
    minutes_date: dt.date | None
    body: str | None
    correction: Evidence | None
    minute: str | None
    paragraph_id: str
    evidence: Evidence


@light(frozen=True, slots=True)
class ProgressReport:
    """What came of an action of earlier minutes, as matters arising or an action log tell it.

    `minute`: the number of the earlier minute, as printed.
    `action`: the number of the action in its list, where the words give that: `Action 14 – done`.
    `minutes_date`: the day of that meeting; None where the words do not lead to one.
    """

    id: str
    status: ProgressStatus
    minute: str | None
    minutes_date: dt.date | None
    paragraph_id: str
    evidence: Evidence
    action: str | None = None
