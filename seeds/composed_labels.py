"""Labels of rolls put together of the words of rolls, whatever their order: `Absences with apologies`, `Park staff`.

In: the lexicon of attendance. Out: a pattern's source for such a label, and what it says of the names behind it. Will
not: match a label that goes on with names on its line without a colon, a dash or a column (those are listed, or put
together in `roll_labels`).

Every word has to be one of a roll, and one of them has to say of what kind the roll is: `Council Members` says nothing.
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon

_MOST = 9
"""Words of a label."""
_ENDS = r"(?=\s?[:|]|\s?$|[^\S\n]{2}|\t|\s[–-]\s(?=[A-Z]))"


def composed_source() -> str:
    """Return the source of a pattern for a label, up to its colon, its column or the end of its line."""
    glue = lexicon().words["attendance.label_glue"]
    word = rf"(?:{any_of([*_keys(), *glue])}|\d{{1,2}})(?![\w’'-])"
    joins = r"(?:\s?[,/&–-]\s?|\s\(|\s)"
    before = rf"(?:{any_of(glue)}(?![\w’'-]){joins}){{0,{_MOST}}}"
    return rf"(?=[A-Z])(?i:(?={before}{any_of(_keys())}(?![\w’'-])){word}(?:{joins}{word}){{0,{_MOST}}})\)?{_ENDS}"


def kind_of_words(label: str) -> AttendanceStatus | None:
    """Return what the words of a label say, the first kind of which it has one.

    >>> kind_of_words("Absences with apologies").value, kind_of_words("No apologies received").value
    ('apologies', 'absent')
    """
    if _WITHOUT.search(label):
        return AttendanceStatus.ABSENT
    return next((kind for kind, says in _says() if says.search(label)), None)


_WITHOUT = pattern("composed_label.without", r"(?i)(?<!\w)(?:no|without|unauthorised)\s(?!person)")


def _keys() -> list[str]:
    return [word for words in lexicon().forms["attendance.label_keys"].values() for word in words]


@lru_cache(maxsize=1)
def _says() -> tuple[tuple[AttendanceStatus, Pattern[str]], ...]:
    """Return the pattern of each kind of label, in the order in which they are asked."""
    kinds = lexicon().forms["attendance.label_keys"].items()
    return tuple(
        (AttendanceStatus(kind), pattern(f"composed_label.{kind}", rf"(?<![\w-]){any_of(words)}(?![\w-])", IGNORECASE))
        for kind, words in kinds
    )
