"""What may stand between what was moved and the words that agree: who spoke to it, left, or took no part.

`Cllr Heron proposed that the sluice be mended. Cllr Wren took no part. Agreed.`

In: the words of a sentence. Out: yes or no. Will not: take what moves, changes or decides something for an aside; what
stands behind that is about it.
"""

from schemas.patterns import pattern
from tasks.extracting.decisions.moved_what import what_was_moved
from tasks.extracting.triggers import holds
from tasks.extracting.votes.moving_words import SOMEBODY


def stands_between(words: str, *, below: bool) -> bool:
    """Say whether a sentence may stand between a motion and its verdict.

    Where it stands `below`, in another paragraph, it must say what somebody thinks of the proposal.

    >>> stands_between("Cllr Wren left the room.", below=False), stands_between("Cllr Wren left the room.", below=True)
    (True, False)
    """
    if holds(words.lower(), MOVING_AGAIN):
        return False
    return _REMARK.match(words) is not None if below else not _is_business(words)


MOVING_AGAIN = ("proposed", "proposes", "moved", "amend", "resolved")
_REMARK = pattern(
    "moved.remark",
    rf"(?:(?:{SOMEBODY}|[A-Z]{{2,3}}|He|She|[A-Z][a-z]{{2,14}}(?:\s[A-Z][a-z]{{2,14}})?)\s(?:felt|thought|said|spoke|considered|disagreed|wondered|asked\swhether|did\snot\svote|abstained|did\snot\stake\spart|voted\sagainst)\b"
    r"|(?:(?:A\s\w{2,10}\s)?(?i:discussion|debate)|There\swas\s(?:some|much|a)\s(?:\w{2,10}\s)?(?:discussion|debate))\b)[^;:]{0,120}\.$",
)


def _is_business(words: str) -> bool:
    """Say whether a sentence leads on, decides, or wishes something that the words behind it may be about."""
    if not words.endswith(".") or len(words) > _LONGEST:
        return True
    return _DECIDES.search(words) is not None or what_was_moved(words) is not None


_LONGEST = 240
_DECIDES = pattern(
    "moved.aside_decides",
    r"(?i:\b(?:agreed|carried|approved|lost|fell|defeated|refused|granted|rejected|passed|recommended|elected"
    r"|appointed|accepted|adopted|noted|deferred)\s|\b(?:agreed|carried|approved|noted|deferred)\.)",
)
