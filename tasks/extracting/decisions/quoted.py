"""Clauses that stand in quotation marks, as some minutes print what was resolved: `RESOLVED “That the plan be noted.”`

In: a clause. Out: the clause, or its bounds, without the marks; whether words are a quotation. Will not: take off the
marks of a quotation inside it.
"""

from tasks.extracting.decisions.clause_states import ENDS


def unquoted(clause: str) -> str:
    """Return a clause without the quotation mark that closes what its `that` opened."""
    opened = clause.count("“") >= clause.count("”") and clause.count('"') % 2 == 0
    return clause if opened else clause.rstrip('”"').rstrip(ENDS)


def without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a clause without the marks of a quotation that begins or ends with it; its stop stays."""
    inside = text[start + 1 : end - 1]
    if text[start:end].startswith(("“", '"')) and not any(mark in inside for mark in '“”"'):
        start += 1
    return start, unclosed(text, start, end)


def is_quotation(words: str) -> bool:
    """Say whether words are one quotation from end to end: what somebody asked, answered or moved."""
    return words[:1] in _OPENS and words[-1:] in _CLOSES and not any(mark in words[1:-1] for mark in '“”"')


_OPENS, _CLOSES = ("“", '"'), ("”", '"')


def unclosed(text: str, start: int, end: int) -> int:
    """Return where words end, before a mark that closes a quotation which began above them."""
    words = text[start:end]
    closes = words.endswith("”") and words.count("”") > words.count("“")
    return end - (closes or (words.endswith('"') and words.count('"') % 2 == 1))
