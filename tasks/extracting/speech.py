"""Who speaks: a reporting verb whose subject is a person.

In: a passage and a mention in it. Out: the reporting verb right behind the mention. Will not: follow
pronouns, or count what was said at an earlier meeting (`had said`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Pattern

from schemas.documents import Evidence
from schemas.minutes import Speech
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.mentions import Mention
from tasks.extracting.passages import Passage


@lru_cache(maxsize=1)
def _verb() -> Pattern[str]:
    """Match the verb behind a subject: `, introduced`, ` then added`, ` also thanked`."""
    verbs = any_of(lexicon().words["people.speech_verbs"])
    return pattern(
        "speech.verb",
        rf"(?:[’']s)?,?\s{{1,4}}(?:(?:then|also|further|who|again)\s{{1,4}})?(?P<verb>{verbs})\b(?!\s+(?:for|by)\b)",
    )


def speech_of(passage: Passage, mention: Mention) -> Iterator[Speech]:
    """Yield the speech event of a mention, if a reporting verb follows the name or its role."""
    ends = {mention.end, mention.role_end or mention.end}
    match = _verb().match(passage.text, max(ends) - passage.start)
    if match:
        span = Evidence(passage.start + match.start("verb"), passage.start + match.end("verb"), "speech.verb")
        yield Speech(match.group("verb").lower(), passage.paragraph_id, span)
