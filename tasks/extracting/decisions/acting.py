"""Whether what was agreed is that somebody will act: `that officers would circulate the map`, `that it would pay half`.

In: the words behind `that`. Out: yes or no. Will not: take for an act what a thing would bring about (`the scheme would
improve the square`), or what would befall somebody (`residents would lose the path`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.decisions.implicit_forms import verbs


def will_act(content: str) -> bool:
    """Say whether somebody would do something: whatever a person or body would do, and of others what is work.

    >>> will_act("the contractor would mend the wall")
    True
    """
    match = _would().match(content)
    if match is None:
        return False
    verb, words = match.group("verb"), lexicon().words
    if match.group("actor") or verb in words["decisions.befalls"]:
        return verb not in words["decisions.befalls"]
    known = verb_at(content, match.start("verb"))
    works = (known is not None and known[0].form == "base") or verb in verbs()
    return works and verb not in words["decisions.brings_about"]


def is_effect(content: str) -> bool:
    """Say whether words tell what a thing does or would do to something, which nobody is to do.

    >>> is_effect("the lights make the lane safer"), is_effect("the warden would make the tea")
    (True, False)
    """
    match = _effect().match(content)
    return match is not None and _AGENT.search(match.group("thing")) is None


@lru_cache(maxsize=1)
def _effect() -> Pattern[str]:
    effects = any_of(lexicon().words["decisions.effects"])
    word = r"(?!\b(?:that|which|who|if|be|is|are|to)\b)[\w’'&/-]{1,20}"
    thing = rf"(?P<thing>(?:the|this|these|such|an?|its|any)\s(?:{word}\s){{1,6}}?)"
    return pattern(
        "implicit.effect",
        rf"\A\s?{thing}(?:(?:would|will|could)\s(?:\w{{3,12}}ly\s|also\s|not\s)?|(?<=s\s)){effects}\s(?=\w)",
    )


_AGENT = pattern(
    "implicit.agent",
    r"(?:\w{2,14}(?:er|or|ist|ant|man|woman|ee)s?|staff|men|people|groups?|teams?|clubs?|firm|company|school|trust|police|society|association|residents|scouts|parents|partners|councils?)\s$",
)
"""Who may be asked to do something, whatever it brings about: `the contractor would improve the drain`."""


@lru_cache(maxsize=1)
def _would() -> Pattern[str]:
    """Match `officers would circulate`, `the two groups will now meet`, with who acts if that is a person or a body."""
    bodies = any_of(lexicon().words["decisions.bodies"])
    titled = r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b\.?\s[A-Z][^.;:,]{1,40}?|[A-Z]{2,3}"
    people = r"(?:all\s|both\s)?(?:officers?|staff|members|councillors|volunteers|partners|he|she|we|they|everyone)"
    actor = rf"(?P<actor>{people}|{titled}|(?:the\s)?{bodies})"
    other = r"(?!there\b)(?:(?!\b(?:that|which|who|if|is|are|was|were|would|will)\b)[\w’'&/-]{1,20}\s){1,6}?"
    return pattern(
        "implicit.will_act",
        rf"\A\s?(?:{actor}\s|{other})(?:would|will)\s(?:(?:now|also|then|not|\w{{3,12}}ly)\s)?(?P<verb>[a-z][a-z-]{{1,14}})\b",
    )
