"""What a date in the text is the date of: a deadline, a meeting, the start of a service, by the words of its clause.

In: a passage and where the date stands. Out: DateRole, EVENT where no word tells. Will not: know what the words mean.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_word_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

_BREAK = pattern("date.clause_break", r"[;:](?=\s)|,\s(?:but|and|while|whilst|whereas|which|although|however)\b")
_BEHIND_COSTS = 2


def role_at(passage: Passage, start: int, end: int) -> DateRole:
    """Return the role that the nearest word of the clause gives the date; one behind it counts as twice as far away.

    A capital letter within the clause makes a name of it: `the Local Care Implementation Board`.
    """
    first, last = (edge - passage.start for edge in passage.sentence_at(passage.start + start))
    for stop in _BREAK.finditer(passage.text, first, last):
        if stop.end() <= start:
            first = stop.end()
        elif stop.start() >= end:
            last = stop.start()
            break
    cues = (
        cue for cue in _cues().finditer(passage.text, first, last) if cue.start() == first or cue.group(0)[0].islower()
    )
    found = ((_cost(cue.start(), cue.end(), start, end), cue) for cue in cues)
    nearest = min(found, key=lambda pair: pair[0], default=None)
    role = DateRole(_listed()[" ".join(nearest[1].group("cue").lower().split())]) if nearest else DateRole.EVENT
    return DateRole.HISTORIC if role is DateRole.EVENT and _was_done(passage.text, first, start, end) else role


def _was_done(text: str, first: int, start: int, end: int) -> bool:
    """Say whether a sentence opens with its date and tells what was done then: `On 3rd May Miss Heron chaired it`."""
    return _OPENS.fullmatch(text, first, start) is not None and _DONE.match(text, end) is not None


_OPENS = pattern("date.opens", r"\s?(?:On|In)\s(?:the\s)?")
_DONE = pattern(
    "date.was_done",
    r",?\s(?:(?!(?:would|will|is|are|be|to|should|shall|may|if|when)\b)[\w’'&-]{1,25}\s){1,8}?"
    r"(?:was|were|had|took|held|met|went|[a-z]{3,14}ed)\b(?!\sto\sbe\b)",
)


def _cost(cue_start: int, cue_end: int, start: int, end: int) -> int:
    return start - cue_end if cue_end <= start else max(0, cue_start - end) * _BEHIND_COSTS


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    return dict(lexicon().canonical("dates.roles"))


@lru_cache(maxsize=1)
def _cues() -> Pattern[str]:
    return pattern("date.role", rf"\b(?P<cue>{any_word_of(lexicon().canonical('dates.roles'))})\b")
