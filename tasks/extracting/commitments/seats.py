"""Seats: who is to sit on a body, or comes off it, has been appointed, and has promised nothing.

In: words, and the place of a verb in them. Out: yes or no. Will not: read who is elected (`decisions`).
"""

from schemas.patterns import pattern

_FILLS = pattern(
    "task.seated",
    r"(?:replaces?|succeeds?)\s(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\b|serves?\son\s|(?:fill|take\sup)\s(?:the|a|this)\s(?:vacancy|vacant\sseat|seat)\b"
    r"|(?:continue|remain)(?:\s(?:as|on)\s(?:an?\s|the\s|our\s)?(?:representatives?|governors?|trustees?|members?|delegates?|signator|chair|[A-Z])|(?=\W{0,3}$))|(?:sit|stay)\son\sthe\s",
)
_PUT_ON = pattern(
    "task.put_on",
    r"(?:Councillors?|Cllrs?|Alderm[ae]n|Mrs?|Ms|Miss|Dr)\.?\s[^.;:]{2,80}?\sto\sbe\s(?:added|removed|elected|appointed|co-opted)\b",
)


def fills_seat(text: str, verb: int) -> bool:
    """Say whether somebody is seated: `Councillor Reed replace Councillor Wren on the Panel`."""
    return bool(_FILLS.match(text, verb))


def is_put_on(text: str, start: int, end: int) -> bool:
    """Say whether members are put on a body or taken off it: `Cllrs Reed and Wren to be added`."""
    return bool(_PUT_ON.match(text, start, end))
