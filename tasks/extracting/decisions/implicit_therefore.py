"""What became of an application at the end of deliberation: `Accordingly the appeal was upheld`.

In: the words of a sentence. Out: what it says, or None. Will not: take an appeal that an inspector dismissed, of which
minutes tell without such a word.
"""

from schemas.screening import screened
from tasks.extracting.decisions.implicit_said import Said, Weight


def therefore_done(words: str) -> Said | None:
    """Read `He was a fit and proper person and the application was therefore allowed.`"""
    match = _THEREFORE.search(words)
    if match is None:
        return None
    start = match.start("what") if match.start() else 0
    return Said(start, Weight.ONLY_OUTCOME, None, match.group("verb"), match.span("what"), start=start)


_DONE = (
    r"(?P<verb>upheld|allowed|dismissed|granted|refused|rejected|approved|deferred|revoked)\b"
    r"(?!\s(?:by\sthe\s[Ii]nsp|at\sappeal|on\sappeal))"
)
_THEREFORE = screened(
    "implicit.therefore_done",
    r"(?<!\S)(?:(?<=^)|(?<=\sand\s)|(?<=[,;]\s))(?P<ahead>(?:[Aa]ccordingly|[Tt]herefore|[Cc]onsequently),?\s)?(?P<what>[Tt]he\s(?:appeal|application|request|licence|claim|complaint)s?)\s(?:was|were|is)\s"
    rf"(?:(?(ahead)(?:\w{{3,12}}ly\s)?|(?:therefore|accordingly|consequently|thereupon|unanimously)\s)){_DONE}",
)
