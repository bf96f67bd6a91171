"""What each paragraph is about, by the cue words of a taxonomy.

In: passages, a taxonomy, and spans that say nothing (titles of people). Out: ThemeTag, with every cue. Will not: tag
lead-ins, attendance lines and bare openings of resolutions, or read themes out of thanks and procedure.

Salience: a cue weighs 2 and a weak cue 1, twice that where it comes again; the weak cues of a theme together weigh no
more than one cue. Primary are the heaviest theme, and those that a cue of their own speaks for and that weigh at least
a third as much; the others are secondary. So what a long paragraph only touches is secondary, and the one theme of a
clause is primary. A paragraph in which no theme weighs as much as one cue says nothing: it has a passing word.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from schemas.documents import Evidence
from schemas.minutes import Person, ThemeTag
from schemas.vocabulary import ParagraphKind, Salience
from seeds.lexicon import lexicon
from seeds.themes import Theme
from tasks.extracting.cues import STRONG, WEAK, Cue, CueFinder
from tasks.extracting.passages import Passage

_LEAD_IN_ENDS = (":", ":-", ": -", ":–")
_LEAD_INS = (ParagraphKind.PARAGRAPH, ParagraphKind.RESOLUTION)
_PROCEDURE = ""
"""What thanks and procedure are filed under while a text is read; no theme has this id."""
_SHARE = 3
"""The heaviest theme may weigh so many times as much as another that is primary too."""


def themes_of(
    passages: Sequence[Passage], taxonomy: tuple[Theme, ...], titles: Iterable[Evidence] = ()
) -> tuple[ThemeTag, ...]:
    """Return the tags in reading order, the taxonomy's order within a paragraph."""
    finder, mute = _finder(taxonomy), _Mute(titles)
    order = {theme.id: place for place, theme in enumerate(taxonomy)}
    return tuple(
        tag
        for passage in passages
        if _says_something(passage)
        for tag in sorted(_tags(passage, finder, mute), key=lambda tag: order[tag.theme])
    )


def titles_of(people: Iterable[Person]) -> Iterator[Evidence]:
    """Yield where people are named by a title: `Director of Housing` does not speak of housing."""
    for person in people:
        yield from (role.evidence for role in person.roles)
        yield from person.surfaces


class _Mute:
    """The spans whose words say nothing."""

    def __init__(self, spans: Iterable[Evidence]) -> None:
        """Put the spans in order."""
        ordered = sorted((span.start, span.end) for span in spans)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def holds(self, start: int, end: int) -> bool:
        """Say whether a stretch lies in one of the spans."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def _says_something(passage: Passage) -> bool:
    paragraph = passage.paragraph
    if paragraph is None or paragraph.kind is ParagraphKind.ATTENDANCE:
        return False
    return paragraph.kind not in _LEAD_INS or not passage.text.endswith(_LEAD_IN_ENDS)


def _tags(passage: Passage, finder: CueFinder, mute: _Mute) -> Iterator[ThemeTag]:
    found = _speaking(passage, finder.cues_in(passage.text), mute)
    weights = {theme: _weight(cues) for theme, cues in found.items()}
    heaviest = max(weights.values(), default=0)
    if heaviest >= STRONG:
        for theme, cues in found.items():
            spans = tuple(Evidence(passage.start + cue.start, passage.start + cue.end, "theme.cue") for cue in cues)
            yield ThemeTag(passage.paragraph_id, theme, _salience(cues, weights[theme], heaviest), spans)


def _weight(cues: Sequence[Cue]) -> int:
    said: dict[tuple[str, int], int] = {}
    for cue in cues:
        term = cue.term, cue.strength
        said[term] = min(said.get(term, 0) + 1, 2)
    weights = {STRONG: 0, WEAK: 0}
    for (_, strength), times in said.items():
        weights[strength] += strength * times
    return weights[STRONG] + min(weights[WEAK], STRONG)


def _salience(cues: Sequence[Cue], weight: int, heaviest: int) -> Salience:
    own = any(cue.strength == STRONG for cue in cues)
    primary = weight == heaviest or (own and weight * _SHARE >= heaviest)
    return Salience.PRIMARY if primary else Salience.SECONDARY


def _speaking(passage: Passage, cues: Sequence[Cue], mute: _Mute) -> dict[str, list[Cue]]:
    """Return the cues of each theme that stand neither in a title nor in a sentence of thanks or procedure."""
    silent = {passage.sentence_at(passage.start + cue.start) for cue in cues if cue.theme == _PROCEDURE}
    found: dict[str, list[Cue]] = {}
    for cue in cues:
        start, end = passage.start + cue.start, passage.start + cue.end
        heard = not silent or passage.sentence_at(start) not in silent
        if heard and cue.theme != _PROCEDURE and not mute.holds(start, end):
            found.setdefault(cue.theme, []).append(cue)
    return found


@lru_cache(maxsize=4)
def _finder(taxonomy: tuple[Theme, ...]) -> CueFinder:
    """Return the finder of a taxonomy, which finds thanks and procedure in the same pass."""
    return CueFinder((*taxonomy, Theme(_PROCEDURE, "", "", None, lexicon().words["themes.silent"])))
