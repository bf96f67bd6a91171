"""Sentences by which a body does something to a matter: `The Committee approved the budget`, `Members noted it`.

In: the words of a sentence. Out: what it says, or None. Will not: take a view (`agreed the importance of ponds`), or
what was done at another meeting.
"""

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.decisions.implicit_forms import NOT_YET, by_votes, deciding, verbs
from tasks.extracting.decisions.implicit_said import Said, Weight


def body_did(words: str) -> Said | None:
    """Read `The Committee approved the budget`; what it noted is a document, unless it `NOTED` it."""
    match = deciding().search(words)
    if match is None or NOT_YET.search(words[: match.start()]):
        return None
    verb, rest = match.group("verb"), words[match.end("verb") :]
    note = verb in lexicon().words["decisions.taking_note"]
    if note and not verb.isupper() and not _is_noted_outcome(match.group(0), words):
        return None
    if verb.lower() == "confirmed" and _TELLS_FACT.match(rest):
        return None
    if _is_view(rest) or _AT_A_MEETING.search(rest) or (verb == "suspended" and _UNTIL.match(rest)):
        return None
    weight = Weight.ONLY_OUTCOME if note and not verb.isupper() else Weight.NO_KEYWORD
    weight = Weight.ALWAYS if verb == _EXCLUDED else weight
    what, start = (match.end("verb") + 1, len(words)), 0 if by_votes().match(words) else match.start()
    word = verb if verb.lower() in verbs() else verb.split()[-1]
    return Said(start, weight, None, word, what, start=start, verb_end=match.end("verb"))


_TELLS_FACT = pattern(
    "implicit.tells_fact",
    r"\s(?:it|this|these|they|there|no\s(?:[a-z]{3,14}\s){1,3}?|none|the\s(?:[\w’'-]{2,16}\s){1,4}?)\s?(?:had|has|have|was|were|is|are|did|does|do|will|would|could|can)\b",
)
"""`The Forum confirmed this had not been received` answers a question, as `confirmed that it had not` does."""
_EXCLUDED = "excluded"
"""Whatever else an item decides, a body that shuts out the public decides it."""


def _is_noted_outcome(subject: str, words: str) -> bool:
    """Say whether something is noted in a short sentence of its own: not `also noted the plan of works`."""
    also = any(word in ("also", "further") for word in subject.lower().split())
    return not also and len(words.split()) <= _LONGEST_NOTE


_UNTIL = pattern("implicit.suspended_until", r"\s(?:at|for|until|from|so|to)\b")
"""`Meeting then suspended at 7.35pm for:` only breaks off."""
_AT_A_MEETING = pattern(
    "implicit.at_a_meeting",
    r"\bat\s(?:an?|its|their|the)\s(?:\w{4,14}\s)?meeting\s(?:held\s)?(?:on|in)\s(?:the\s)?\d{0,2}",
)
"""`The Council agreed its budget at a meeting on 14 February`: this meeting did not."""


def _is_view(rest: str) -> bool:
    """Say whether a body only shares a view: `agreed the importance of ponds`."""
    said = [word.strip(".,;:") for word in rest.lower().split()[:3]]
    return any(word in lexicon().words["decisions.views"] for word in said)


_LONGEST_NOTE = 40
