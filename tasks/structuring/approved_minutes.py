"""Items that have no title but the sentence that approves earlier minutes: `3. The minutes of 4 May were approved.`

In: a line of a page. Out: whether it is such a sentence. Will not: read what else was decided.
"""

from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.subtitles import is_sentence


def said_by_title(text: str, title: Block) -> list[Block]:
    """Return the minutes of an item that has no other title than their sentence, with its stop: none, mostly."""
    stopped = text.startswith((".", ":"), title.end)
    told = approves_minutes(text, title.start, title.end) or (stopped and is_sentence(text[title.start : title.end]))
    return [replace(title, end=title.end + stopped)] if told else []


def approves_minutes(text: str, start: int, end: int) -> bool:
    """Say whether the words between two offsets begin with the sentence that approves earlier minutes."""
    return _APPROVED.match(text, start, end) is not None


_APPROVED = pattern(
    "approved_minutes.sentence",
    r"(?:The\s)?(?:[A-Z][a-z]{2,14}\s)?(?i:minutes?)\b(?:\s(?!(?:to|that|which|who|where)\b|[–—-]\s)[^\s.;]{1,24}){0,30}?(?<!\bbe)\s(?:\w{3,12}ly\s)?"
    r"(?:(?:was|were)\s(?:\w{3,12}ly\s|then\s|duly\s)?(?:(?:circulated|read|amended|corrected)(?:\sout)?(?:,|\sand)\s){0,2}(?:taken\sas\sread|approved|agreed|accepted|adopted|confirmed|signed)\b"
    r"|(?:approved|agreed|accepted|adopted|confirmed)(?=\.?$|\sby\s|\sas\s(?:an?\s)?(?:true|correct|accurate)\b|\sand\ssigned\b))",
)
