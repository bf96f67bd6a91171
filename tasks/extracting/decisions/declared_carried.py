"""Who presides declares a motion carried: `On a vote being taken, the Mayor declared the motion to be CARRIED`.

In: the words of a sentence. Out: yes or no. Will not: say what was moved, or take an amendment for the motion.
"""

from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon


def declares_carried(words: str) -> bool:
    """Say whether somebody who presides declares a motion carried behind what led to it.

    >>> declares_carried("The motion was put and the Chair declared it CARRIED, 7 Members voting for.")
    True
    >>> declares_carried("The amendment was put and the Chair declared it CARRIED.")
    False
    """
    match = _declaring().search(words)
    return match is not None and not (match["it"] and "mendment" in words)


@lru_cache(maxsize=1)
def _declaring() -> Screened:
    offices, things = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("offices", "moved_things"))
    return screened(
        "decision.declaring_carried",
        rf"(?<=[\w),]\s)the\s(?:{offices})\s(?:(?:then|therefore|thereupon|accordingly|duly)\s)?(?:declared|announced|pronounced)\s(?:that\s)?"
        rf"(?:(?P<it>it|this)|the\s(?:(?!mendment)[\w’']{{1,14}}\s){{0,2}}?{things})"
        r"\s(?:(?:(?:to\s(?:be|have\sbeen)|had\sbeen|was|were|as|duly|unanimously)\s){0,2}(?:CARRIED|[Cc]arried|PASSED|passed))\b(?!\s(?:out|over|on)\b)",
    )
