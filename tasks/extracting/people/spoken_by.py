"""Who speaks as the agent of a verb, or is heard: `was introduced by Mr Heron and Mr Coot`, `an update from Mr Heron`.

In: a passage, and who is named in it. Out: what is said, with whom. Will not: read subjects (`speakers`).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.named import JOINED, Named, Said


def said_by_agents(passage: Passage, named: Sequence[Named]) -> Iterator[Said]:
    """Yield the verbs of which a person is the agent: `was introduced by Mr Heron and Mr Coot`."""
    before: tuple[Mention, Said] | None = None
    for one in named:
        agent = _agent().search(one.before)
        if agent:
            shift = one.start - len(one.before)
            said = Said(one.mention.begins, one, shift + agent.start("verb"), shift + agent.end("verb"))
        elif before and _is_joined(passage, before[0], one.mention):
            said = Said(one.mention.begins, one, before[1].start, before[1].end)
        else:
            continue
        before = one.mention, said
        yield said


def _is_joined(passage: Passage, one: Mention, other: Mention) -> bool:
    join = JOINED.match(passage.text, one.stops - passage.start)
    return join is not None and passage.start + join.end() == other.begins


@lru_cache(maxsize=1)
def _agent() -> Screened:
    verbs = any_of(lexicon().words["people.passive_verbs"])
    return screened(
        "speech.agent",
        rf"(?:(?<!had\s)(?<!have\s)(?<!has\s)\b(?:was|were|is|being|been)\s(?:\w{{3,14}}\s){{0,2}}|,\s)(?P<verb>{verbs})"
        r"(?:\s(?:to|at|in)\s[^,.;:]{1,50})?\sby\s$",
    )


def heard_of(named: Sequence[Named]) -> Iterator[Said]:
    """Yield what a body heard of somebody: `received an update from Mr Heron`."""
    for one in named:
        if match := _heard_from().search(one.before):
            shift = one.start - len(one.before)
            yield Said(one.mention.begins, one, shift + match.start(), one.mention.end)


@lru_cache(maxsize=1)
def _heard_from() -> Screened:
    words = lexicon().words
    verbs, nouns = any_of(words["people.heard_verbs"]), any_of(words["people.nominal_nouns"])
    return screened(
        "speech.heard",
        rf"\b{verbs}\s(?:an?\s|the\s)?(?:\w{{3,15}}\s){{0,2}}{nouns}\s(?:(?:on|about)\s[^,.;:]{{1,60}}?\s)?from\s$",
    )
