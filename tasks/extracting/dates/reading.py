"""What a stretch of words says of a date, before it is known what the date is of.

In: nothing. Out: the type that the readers of dates share. Will not: read.
"""

from schemas.light import light
from schemas.vocabulary import DateRole
from tasks.extracting.dates.edtf import Parts


@light(frozen=True, slots=True)
class Reading:
    """A date or period as printed: `edtf` is None where its words alone give no date.

    `unit` names what a relative date counts (`year+1`, `end financial`); `parts` holds a single date's parts;
    `year_of` is the year of the date behind it in a list, and the words of that date.
    """

    start: int
    end: int
    rule: str
    edtf: str | None = None
    role: DateRole | None = None
    unit: str | None = None
    parts: Parts | None = None
    year_of: tuple[int, str] | None = None
