"""Lines that tell one side of a vote, or count it, and head nothing however they are printed: `AGAINST: 2`.

In: a line. Out: yes or no. Will not: count (`tasks.extracting.votes`), or take `FOR INFORMATION` for a vote.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon


def tells_side(line: str) -> bool:
    """Say whether a line counts a side of a vote, or names who voted on it.

    >>> tells_side("VOTES FOR: 7"), tells_side("FOR THE MOTION (2): CLLRS HERON, TEAL"), tells_side("FOR INFORMATION")
    (True, True, False)
    """
    return _side().match(line) is not None


@lru_cache(maxsize=1)
def _side() -> Pattern[str]:
    """Match `FOR - 7`, `AGAINST THE MOTION (1): CLLR OWL`, `7 VOTES FOR`, `VOTING RECORD: 7 FOR, 2 AGAINST`."""
    sides = any_of(form for forms in lexicon().forms["votes.choices"].values() for form in forms)
    number = rf"(?:\d{{1,3}}|{votes_in_words()})"
    voters = r"(?:(?i:number|total|no\.?|of|those|members?|councillors?|cllrs?|votes?|voted|voting|cast)\s){0,4}"
    label = r"(?:(?:(?i:recorded|named)\s)?(?i:votes?|voted|voting)(?:\s(?i:record|results?))?\s?[:–-]\s?)?"
    what = r"(?:\s(?i:of\s)?(?i:the)\s\w{1,16}(?:\s\w{1,16})?)?"
    things = r"(?i:motion|amendment|proposal|recommendations?|application|resolution)"
    moved = rf"(?:\s(?i:of\s)?(?i:the)\s(?:\w{{3,12}}\s)?{things})?"
    counted = rf"(?:\s?[:;=–-]\s?|\s)[(\[]?{number}(?=$|[\s]?[.,:;/)\]]|\s{sides}\b|\s(?i:votes?)\b)"
    named = r"\s?[:–-]\s?(?i:cllrs?|councillors?|alder(?:man|men))\b"
    return pattern(
        "vote_lines.side",
        rf"[(\[]?{label}(?:{voters}{sides}\b{what}(?:{counted}|{named})|{number}\s{voters}{sides}\b{moved}(?=$|\s?[.,;:)/–-]|\s(?i:and\s)?{number}\s{voters}{sides}\b))",
    )
