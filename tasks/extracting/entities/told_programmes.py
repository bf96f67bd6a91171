"""Programmes without a name of their own: `the pilot in the Heron district`, `proposal AC7`, `the strategy`.

In: passages, and for `the strategy` what is named in them. Out: Namings. Will not: hide the place that a pilot is in,
which is named as well.
"""

from collections.abc import Iterable, Iterator, Sequence

from schemas.screening import Screened, screened
from tasks.extracting.entities.naming import PROGRAMME, Naming
from tasks.extracting.passages import Passage

_CAP = r"[A-Z][\w’'-]{1,30}"
_PILOT = screened(
    "told_programme.pilot",
    rf"\b[Pp]ilots?\sin\s(?:the\s)?{_CAP}(?:\s{_CAP})?(?:(?:,|\sand)\s{_CAP}(?:\s{_CAP})?){{0,3}}(?:\s(?:area|district|ward|locality))?(?!\w)",
)
_PROPOSAL = screened(
    "told_programme.proposal", r"\b(?:[Ss]aving(?:s\s)?\s?)?[Pp]roposal\s[A-Z]{1,5}\s?\d{1,3}(?![\w/])"
)
_RULES: tuple[tuple[str, Screened], ...] = (("pilot", _PILOT), ("proposal", _PROPOSAL))


def told_programmes_in(passage: Passage) -> Iterator[Naming]:
    """Yield the programmes; what else is named inside them stays named."""
    for kind, words in _RULES:
        for match in words.finditer(passage.text):
            if not _MONTH.search(match[0]):
                start, end = (passage.start + place for place in match.span())
                yield Naming(start, end, PROGRAMME, kind, " ".join(match[0].split()), "name.told_programme")


_MONTH = screened(
    "told_programme.month",
    r"\sin\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)",
)


_SHORT = screened(
    "told_programme.short", r"\b[Tt]he\s(?P<short>[Ss]trategy|[Vv]ision(?!\s(?:for|of)\b))(?![\w’'-]|\s[A-Z]|\sand\s)"
)


def strategies_in(passages: Sequence[Passage], namings: Iterable[Naming]) -> Iterator[Naming]:
    """Yield `the strategy` and `the vision`, filed under the strategy that was named last before it, if any was."""
    named = sorted((one for one in namings if one.kind == "strategy"), key=lambda one: one.start)
    for passage in passages:
        for match in _SHORT.finditer(passage.text):
            start, end = (passage.start + place for place in match.span("short"))
            before = [one.name for one in named if one.start < start and one.name.lower().endswith("strategy")]
            name = before[-1] if before else match["short"].lower()
            yield Naming(start, end, PROGRAMME, "strategy", name, "name.short")
