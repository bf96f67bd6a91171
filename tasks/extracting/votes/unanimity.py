"""Whether all were of one mind, or somebody's second vote decided: `unanimously`, `on the casting vote of the Chair`.

In: the words of a sentence or a note about one vote. Out: what they say of it, and where. Will not: count (`votes`).
"""

from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon

Span = tuple[int, int]
VOTERS = r"(?:of|those|the|present|at\sthe\smeeting|[Cc]ouncillors|[Cc]llrs|[Mm]embers|[Tt]rustees)"
"""What stands behind `all`, a few of them in a row, where all vote: `of those present at the meeting`."""


def unanimity_in(words: str, *, counted: bool) -> tuple[bool, Span] | None:
    """Return whether all were of one mind; where those against are `counted`, only that they were is news."""
    for made, value in ((_all_but(), False), (_unanimous(), True), (_majority(), False), (_dissent(), False)):
        if (match := made.search(words)) and (value or not counted) and not _is_denied(words, match):
            return value, match.span()
    return None


def casting_vote_in(words: str, start: int = 0) -> Span | None:
    """Return where a casting vote is told of, behind a place: `used her casting vote`, not `did not use it`."""
    match = _casting_vote().search(words, start)
    unused = match and _UNUSED.search(words, max(0, match.start() - _NEAR), match.start())
    return match.span() if match and not unused and not _is_denied(words, match) else None


_NEAR = 60
_UNUSED = pattern(
    "vote.casting_unused",
    r"\b(?:declin(?:ed|ing)|refus(?:ed|ing)|(?:chose|elected|decided|opted|wished)\snot)\sto\s(?:use|exercise|give|cast|make\suse\sof)\s"
    r"(?:(?:his|her|their|a|the)\s)?(?:second\s(?:or|and)\s)?$",
)
"""`The Mayor declined to use his casting vote.`"""


def _is_denied(words: str, match: Match[str]) -> bool:
    if words[match.start() - 1 : match.start()] in _QUOTES:
        return True
    before = words[max(0, match.start() - 24) : match.start()].lower().rpartition(". ")[2].split()
    return any(word in lexicon().words["votes.denials"] for word in before[-3:])


_QUOTES = ("“", '"', "‘")
"""`the word “unanimously” being deleted` tells of no vote."""


@lru_cache(maxsize=1)
def _unanimous() -> Screened:
    ends = r"(?:for|approved|supported)(?=[.,;)]|$)"
    voted = rf"(?:\s(?:{VOTERS}|was|were|voted|voting)){{0,5}}\s(?:in\s(?:favour|agreement)|agreed|{ends})"
    everybody = rf"(?:[Aa]ll|[Ee]very(?:one|body)){voted}"
    return screened(
        "vote.unanimous", rf"\b(?<![’']s\s)(?:{any_of(lexicon().words['votes.unanimous'])}|{everybody})(?!\w)"
    )


@lru_cache(maxsize=1)
def _all_but() -> Screened:
    """Match `all Members were in favour except for Councillor Heron`."""
    return screened(
        "vote.all_but",
        r"\b[Aa]ll\b[^.;:,]{0,40}\s(?:in\sfavour|agreed)[^.;:]{0,12}\s(?:except|apart\sfrom|bar|other\sthan)\s(?:for\s)?(?=[A-Z\d]|one\b|two\b|the\s[A-Z])",
    )


@lru_cache(maxsize=1)
def _majority() -> Screened:
    """Match `by a clear majority`, `The majority were in favour`, `Majority in favour`."""
    listed = any_of(lexicon().words["votes.majority"])
    who = rf"(?:\s{VOTERS}){{0,4}}"
    return screened(
        "vote.majority",
        rf"\b(?<!received\sa\s)(?:{listed}|(?:[Bb]y|[Oo]n|[Ww]ith)\s(?:an?|the)\s(?:(?!requi)[a-z]{{3,14}}\s)?majority\b"
        rf"|[Mm]ajority{who}\s(?:(?:were|was|voted|voting)\s)?in\sfavour)\b",
    )


@lru_cache(maxsize=1)
def _dissent() -> Screened:
    """Match `Councillor Loach dissenting`, `DF dissenting`: somebody voted against, and nobody counted."""
    return screened("vote.dissent", r"(?<=\b[A-Z])[\w’'-]{1,24}\s(?:alone\s)?dissent(?:ing|ed)\b")


@lru_cache(maxsize=1)
def _casting_vote() -> Screened:
    return screened("vote.casting", rf"\b{any_of(lexicon().words['votes.casting'])}\b")
