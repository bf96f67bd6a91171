"""What a body did, in Welsh: `Cadarnhawyd cofnodion y cyfarfod`, `Cytunodd y Cabinet i fabwysiadu'r polisi`.

In: the words of a sentence. Out: what it says, or None. Will not: take a report that was received (`Derbyniwyd
adroddiad`) or an apology for a decision, nor a view that was shared (`Cytunodd y Pwyllgor â'r sylw`).
"""

from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.decisions.implicit_said import Said, Weight


def welsh(words: str) -> Said | None:
    """Read a Welsh sentence, whose verb stands first."""
    if body := _body_agreed().match(words):
        start = body.start("link") if body.group("link") == "i" else body.end("link") + 1
        return Said(start, Weight.NO_KEYWORD, (0, max(body.end("body"), body.end("verb"))))
    if minutes := _MINUTES.match(words):
        return Said(0, Weight.NO_KEYWORD, None, "approved", (minutes.end("verb") + 1, len(words)))
    if match := _was_done().match(words):
        what = (match.end("verb") + 1, len(words))
        weight = Weight.ONLY_OUTCOME if match.group("verb").lower() in _TAKING_NOTE else Weight.NO_KEYWORD
        return Said(0, weight, None, match.group("verb"), what)
    return None


_MINUTES = pattern(
    "implicit.welsh_minutes",
    r"(?P<verb>Derbyniwyd|Arwyddwyd|Llofnodwyd)(?:\sac?\s\w{4,16}wyd)?\s(?:y\s)?[cg]ofnodion\b",
)
"""`Derbyniwyd cofnodion 9 Ebrill fel rhai cywir.`"""
_TAKING_NOTE = ("nodwyd", "derbyniwyd")


@lru_cache(maxsize=1)
def _body_agreed() -> Screened:
    bodies = any_of(lexicon().words["decisions.welsh_bodies"])
    return screened(
        "implicit.welsh_body",
        rf"(?:(?:Penderfynodd|Cytunodd)\s(?P<body>yr?\s{bodies}(?:\s[A-Z][\w’'-]{{2,20}}){{0,3}})|(?P<verb>[Pp]enderfynwyd|[Cc]ytunwyd))(?:\syn\sunfrydol)?\s(?P<link>i|bod|fod|y)\s(?=\w)",
    )


@lru_cache(maxsize=1)
def _was_done() -> Screened:
    """Match the verb, also behind another one: `Cyflwynwyd a chadarnhawyd`; what is definite was taken note of."""
    done, noted = (any_of(lexicon().words[f"decisions.welsh_{name}"]) for name in ("done", "noted"))
    return screened(
        "implicit.welsh_done",
        rf"(?:[A-Z]\w{{3,14}}wyd\sac?\s)?(?P<verb>{done}|{noted}(?=(?:\syr?|[’']r)\s(?!ymddiheur)))(?=[’'\s])",
    )
