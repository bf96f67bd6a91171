"""Whom `He` and `She` mean where they speak: the last speaker, or with whom the sentence before begins.

In: a passage, who is named in it and who spoke. Out: what is said, with whom. Will not: follow a pronoun past the last
speaker of the passage before.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.named import Named, Said
from tasks.extracting.people.verbs import reporting


def said_by_pronouns(
    passage: Passage, said: Sequence[Said], named: Sequence[Named], spoke_before: Named | None
) -> Iterator[Said]:
    """Yield the verbs of `He` and `She`: the last speaker, if the word can mean that person."""
    last: Named | None = spoke_before
    pronouns = _pronouns_in(passage.text) if named or spoke_before else []
    left = subjects_of(said, named) if pronouns else []
    for match in pronouns:
        at = passage.start + match.start("pronoun")
        while left and left[0][0] < at:
            last = left.pop(0)[1]
        if last is not None and _may_be(match.group("pronoun"), last.mention):
            yield Said(at, last, passage.start + match.start("verb"), passage.start + match.end("verb"))


def subjects_of(said: Sequence[Said], named: Sequence[Named]) -> list[tuple[int, Named]]:
    """Return whom a pronoun may mean, with where each stands: who speaks, and with whom a sentence begins."""
    found = {one.subject: one.named for one in said}
    for one in named:
        if one.opens and not one.mention.collective:
            found.setdefault(one.mention.begins, one)
    return sorted(found.items(), key=lambda pair: pair[0])


_HE_OR_SHE = pattern("speech.he_or_she", r"[HhSs](?<!\w.)h?e\s")


def _pronouns_in(text: str) -> list[Match[str]]:
    """Return the pronouns that say something; also behind `In reply to Mr Coot` without a comma."""
    if not _HE_OR_SHE.search(text):
        return []
    found = [*_pronoun().finditer(text), *_answering_pronoun().finditer(text)]
    return sorted(found, key=lambda match: match.start("pronoun"))


@lru_cache(maxsize=1)
def _answering_pronoun() -> Screened:
    return screened(
        "speech.answering_pronoun",
        r"(?:^|(?<=[.;]\s))(?:In\s(?:response|reply|answer)|Replying|Responding)\sto\s[^,.;:()]{3,80}?\s(?P<pronoun>he|she)\s"
        rf"(?P<verb>{reporting()})",
    )


@lru_cache(maxsize=1)
def _pronoun() -> Pattern[str]:
    adverbs = any_of(lexicon().words["people.adverbs"])
    return pattern(
        "speech.pronoun",
        rf"(?:\b(?=[HS])|(?<=,\s)|(?<=,\sand\s)|(?<=,\sbut\s))(?P<pronoun>[Hh]e|[Ss]he)(?:,\s(?:in|at|with)\s[^,.;:()]{{1,60}},)?\s(?:{adverbs}\s){{0,2}}(?P<verb>{reporting()})",
    )


_PRONOUN_SHE = "she"


def _may_be(pronoun: str, mention: Mention) -> bool:
    """Say whether a pronoun may mean somebody: `She` no Mr, neither a group."""
    other = "people.he" if pronoun.lower() == _PRONOUN_SHE else "people.she"
    return not mention.collective and mention.honorific not in lexicon().words[other]
