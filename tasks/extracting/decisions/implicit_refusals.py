"""Sentences by which a body does not do what it was asked to: `Members were unable to support the request`.

In: the words of a sentence. Out: what it says, or None. Will not: take what one person cannot support, or what
somebody reports of a body (`He said that the Forum did not support it`).
"""

from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.deciding import between
from tasks.extracting.decisions.implicit_forms import NOT_YET, acting_body, any_listed, document_words
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def declined(words: str) -> Said | None:
    """Read `The Committee declined to support the application`."""
    match = _declined().search(words) if holds(words, _DECLINING) else None
    if match is None or NOT_YET.search(words, 0, match.start()):
        return None
    what, start = (match.end("verb") + 1, len(words)), match.start()
    how = match.group("how").lower()
    return Said(start, Weight.NO_KEYWORD, None, how if " " not in how else "declined", what, start=start)


_DECLINING = (
    "declined to ",
    "refused to ",
    "DECLINED to ",
    "REFUSED to ",
    "not wish to ",
    "no reason to ",
    "no need to ",
    "preferred not to ",
)
_NOT_WISHING = r"did\snot\swish|saw\sno\s(?:reason|need)|preferred\snot"
"""`Members did not wish to alter the regulations.`"""


@lru_cache(maxsize=1)
def _declined() -> Screened:
    return screened(
        "implicit.declined",
        rf"{acting_body()}{between()}\s(?P<how>declined|refused|DECLINED|REFUSED|{_NOT_WISHING})\sto\s(?!comment|answer|speak|say|give|see\b|be\b)(?P<verb>[a-z]{{3,14}})\b",
    )


def unwilling(words: str) -> Said | None:
    """Read `Members were unable to support the request`, `The Council did not agree to the change`."""
    match = _unwilling().search(words) if holds(words, _NOT_DOING) else None
    if match is None:
        return None
    what, start = (match.start("what"), len(words)), match.start()
    return Said(start, Weight.ONLY_OUTCOME, None, "rejected", what, start=start)


_NOT_DOING = ("not ", "nable to ", "nwilling to ")


@lru_cache(maxsize=1)
def _unwilling() -> Screened:
    ways, verbs = any_listed("unwilling"), any_listed("not_done")
    things = any_of([*document_words(), "application", "change", "changes", "idea", "amount", "suggestion", "scheme"])
    named = rf"(?:the|this|these|an?|any|its|their)\s(?:[\w’'/&-]{{1,24}}\s){{0,6}}?{things}\b"
    return screened(
        "implicit.unwilling",
        rf"{acting_body()}{between()}\s{ways}\s{verbs}\s(?P<what>(?:to\s|with\s)?(?:{named}|(?:this|it)\b(?=\.?$|[,;]\s)))",
    )
