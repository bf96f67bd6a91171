"""Tasks that are done when they are told: `KR to send the figures – completed`, `Clerk to write. Action closed.`

In: a sentence. Out: whether it tells of a task that is done. Will not: read what was to be done.
"""

from schemas.patterns import pattern

_WORD = r"(?:[Cc]ompleted?|COMPLETED?|[Dd]one|DONE|[Cc]losed|CLOSED|[Dd]ischarged|DISCHARGED|[Aa]ctioned|ACTIONED)"
_TASK = r"(?:(?:[Nn]ow|(?:[Tt]his|[Aa]ction|ACTION|[Tt]ask|[Ii]tem)(?:\s(?:is|was|now|has\sbeen)){0,2})\s)?"
_ALONE = pattern("task.only_done", rf"\W{{0,3}}{_TASK}{_WORD}\W{{0,3}}")
_AT_ITS_END = pattern("task.done_at_end", rf"(?:\s?[:–-]\s(?:[A-Z]{{2,4}}\s)?|\s\(){_TASK}{_WORD}\)?[\s.]{{0,3}}$")
"""`– completed`, `(done)`, and behind an owner: `– KR COMPLETE`"""


def says_only_done(words: str) -> bool:
    """Say whether a sentence says of the one before it that it is done, and nothing else."""
    return _ALONE.fullmatch(words) is not None


def tells_done(words: str) -> bool:
    """Say whether a sentence tells of a task that is done, or says so of the one before."""
    end = words[-_LONGEST_END:].lower()
    if not any(word in end for word in _ENDS):
        return False
    return says_only_done(words) or _AT_ITS_END.search(words) is not None


_ENDS = ("omplete", "done", "losed", "ischarged", "ctioned")
_LONGEST_END = 20
"""In signs: the longest of the words with what may stand behind it."""
