"""Apologies told behind the name: `Heron had sent her apologies`, `’s apologies were noted`, `– apologies received`.

In: the words of a sentence behind a name. Out: the status that they say, None where they say none. Will not: read what
stands before the name (`attendance_sayings`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.extracting.people.attendance_deeds import among


def apology_behind(_before: str, after: str) -> AttendanceStatus | None:
    """`had sent her apologies`, `’s apologies were noted`; not `gave apologies for Cllr Teal`, who is the one away."""
    if _SENT_NONE.match(after):
        return AttendanceStatus.ABSENT
    if _OWN_APOLOGY.match(after):
        return sort_of_apology(after)
    match = _sent().match(after)
    return sort_of_apology(after) if match and not _FOR_ANOTHER.match(after, match.end()) else None


_OWN_APOLOGY = pattern(
    "attendance.own_apology",
    r"[’']s?\s(?:(?:late\s)?apolog(?:y|ies))\b"
    r"|(?:\s?\([^()]{1,40}\))?(?:\s[–-]|:)\s(?:[Aa]n?\s)?[Aa]polog(?:y|ies)\s(?:was|were|had|has|have|received|accepted|noted|given|sent)\b",
)
_OTHER_VERB = (
    r"(?!accepted|received|noted|approved|recorded|acknowledged|reported|announced|presented|read)"
    r"(?:[a-z]{3,9}ed|made)\s(?:for\s|on\s|that\s)?(?:(?:his|her|their|an)\s|(?=apologies\s?(?:[.;,]|$|(?:for\sabsence|due|as|owing|and)\b)))(?:sincere\s|due\s)?"
)
"""Whoever does whatever with an apology of his own sends it: `had emailed his apologies`, `extended apologies`."""
_SENT_NONE = pattern(
    "attendance.sent_none",
    r"\s(?:(?:did|had|has|have)\snot\s(?:send|sent|give|given|submit|submitted|tender|tendered|offer|offered)\s(?:(?:in|any|an|his|her|their)\s){0,2}apolog"
    r"|was\snot\spresent\sand\sno\sapolog)",
)
_FOR_ANOTHER = pattern(
    "attendance.for_another",
    r"(?:y|ies)\s(?:for|on\sbehalf\sof)\s(?!absence|lateness|the\smeeting|this|having|leaving|being|arriving|early|late|not)",
)


def sort_of_apology(words: str) -> AttendanceStatus:
    """Return what an apology is for: coming late, leaving early, or else absence."""
    if among("late_words").search(words):
        return AttendanceStatus.ARRIVED_LATE
    return AttendanceStatus.LEFT_EARLY if among("early_words").search(words) else AttendanceStatus.APOLOGIES


_ASIDE = (
    r"\s\([^()]{1,80}\)"
    r"|\s(?:of|from)\s(?:the\s)?[A-Z][^.;,()]{2,60}(?:\s\([^()]{1,40}\))?(?=\s(?:had|has|have|sent|gave|tendered|submitted|offered)\b)"
    r"|,\s[^.;,()]{3,60}(?:,\s[^.;,()]{3,60})?,(?=\s(?:had|has|have|sent|gave|tendered|submitted|offered)\b)"
)
"""Who somebody is, before what is told of him or her: ` (Marl District Council) had sent apologies`."""


@lru_cache(maxsize=1)
def _sent() -> Pattern[str]:
    verbs = any_of(lexicon().words["attendance.sent_verbs"])
    own = rf"(?:{verbs}\s(?:(?:his|her|their|an|in|sincere)\s){{0,2}}|{_OTHER_VERB})apolog"
    return pattern(
        "attendance.sent",
        rf"(?:{_ASIDE})?(?:\s(?:is|was|are|were)\s[^.;,]{{3,40}}?\sand)?(?:,?\swho|,?\salso|,)?\s(?:had\s|has\s|have\s|also\s){{0,2}}{own}|(?:,?\s(?:also|had))?\sapologised\sfor\s(?:(?:his|her|their)\s(?:inability|absence|non-attendance)|(?:(?:his|her|their)\s)?(?:lateness|late\sarrival|being\slate|arriving\slate))",
    )
