"""How a panel that hears a case words what it weighed, and the lead-in of what it then decided.

In: the words of a paragraph. Out: whether it only weighs, or the opening of a resolution. Will not: read the verdict.
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.deciding import WEIGHED_BEHIND, between, body, weighing
from seeds.lexicon import lexicon
from tasks.structuring.lead_ins import Opening


def only_weighs(words: str) -> bool:
    """Say whether a paragraph below `Decision` tells how it was come to: `In reaching its decision, the Panel ...`."""
    return _weighing().match(words) is not None and not _outcome().search(words)


def weighed(words: str) -> Opening | None:
    """Return the opening of `The Panel has determined that, having regard to the licensing objectives:`.

    Or of `Having heard the parties, the Panel has decided, after taking into account the objectives:`.
    """
    match = _having_weighed().match(words) if words.endswith(":") else None
    return Opening(match.end("led"), len(words), None, True, False, match.start("led")) if match else None


def only_leads(words: str) -> bool:
    """Say whether a line says what was weighed and leaves the verdict to those below, without a verb of deciding.

    `The Panel, in considering the report and having regard to the licensing objectives:`
    """
    return words.endswith(":") and _leading_on().match(words) is not None


@lru_cache(maxsize=1)
def _leading_on() -> re.Pattern[str]:
    return pattern("hearing.leads_on", rf"{weighing()}$")


@lru_cache(maxsize=1)
def _weighing() -> re.Pattern[str]:
    return pattern(
        "hearing.weighs",
        r"(?:When|In|Before|After)\s(?:determining|considering|reaching|making|coming\sto|arriving\sat|taking)\s"
        rf"|{body()}{between()}\s(?:must\s|(?:has|have|had)\s)?(?:considered|heard|listened|had|taken|took|read|have\sregard)\b"
        rf"|{body()}{between()}\s(?:(?:then|all)\s)?(?:retired|withdrew|returned|deliberated|left\sthe\s(?:room|meeting))\b",
    )


@lru_cache(maxsize=1)
def _outcome() -> re.Pattern[str]:
    verbs = any_of([*lexicon().words["decisions.passive_outcomes"], *lexicon().words["decisions.implicit_verbs"]])
    return pattern("hearing.outcome", rf"\b(?:{verbs})\b")


@lru_cache(maxsize=1)
def _having_weighed() -> re.Pattern[str]:
    return pattern(
        "hearing.having_weighed",
        rf"(?:Having\s[^.;:]{{3,300}}?,\s)?(?P<led>{body()}(?:\s(?:in\sconsidering|having\sconsidered)\s[^.;:]{{3,300}}?)?,?\s(?:has\s)?(?:determined|decided|resolved))(?:,?\sthat,?"
        rf"\shaving\s(?:had\s)?regard\sto\s[^.;:]{{3,200}}|{WEIGHED_BEHIND}):$",
    )
