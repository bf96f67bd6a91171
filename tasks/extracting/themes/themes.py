"""What each paragraph is about, by the cue words of a taxonomy.

In: passages, a taxonomy, and spans that say nothing (titles of people). Out: ThemeTag, with every cue. Will not: tag
lead-ins of one sentence, attendance lines and bare openings of resolutions, or read themes out of thanks and procedure.

Salience: a cue weighs 2, a side cue too, a weak cue 1, twice that where it comes again. The weak cues of a theme
together weigh no more than one cue; a title over the paragraph that speaks of the theme is one more of them. Primary
are the themes that a cue of their own speaks for and that weigh at least two fifths of the heaviest; where no cue
speaks, the heaviest. The others are secondary: what a long paragraph only touches, and the £ in a paragraph about beds.
A paragraph whose themes together weigh less than one cue says nothing: it has a passing word.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from schemas.documents import Evidence
from schemas.minutes import Person, ThemeTag
from schemas.vocabulary import ParagraphKind, Salience
from seeds.lexicon import lexicon
from seeds.themes import Theme
from tasks.extracting.passages import Passage, with_headings
from tasks.extracting.themes.cues import SIDE, STRONG, WEAK, Cue, CueFinder

_LEAD_IN_ENDS = (":", ":-", ": -", ":–")
_LEAD_INS = (ParagraphKind.PARAGRAPH, ParagraphKind.RESOLUTION)
_PROCEDURE = ""
"""What thanks and procedure are filed under while a text is read; no theme has this id."""
_WEIGHTS = {STRONG: 2, SIDE: 2, WEAK: 1}
_ENOUGH = 2
"""What the themes of a paragraph weigh that says something; the weak cues of one theme together weigh no more."""
_SHARE = 2.5
"""The heaviest theme may weigh so many times as much as another that is primary too."""


def themes_of(
    passages: Sequence[Passage], taxonomy: tuple[Theme, ...], titles: Iterable[Evidence] = ()
) -> tuple[ThemeTag, ...]:
    """Return the tags in reading order, the taxonomy's order within a paragraph."""
    finder, mute = _finder(taxonomy), _Mute(titles)
    order = {theme.id: place for place, theme in enumerate(taxonomy)}
    return tuple(
        tag
        for passage, heading in with_headings(passages)
        if _says_something(passage)
        for tag in sorted(_tags(passage, heading, finder, mute), key=lambda tag: order[tag.theme])
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
    leads_in = paragraph.kind in _LEAD_INS and passage.text.endswith(_LEAD_IN_ENDS)
    return not leads_in or len(passage.sentences) > 1


def _tags(passage: Passage, heading: str, finder: CueFinder, mute: _Mute) -> Iterator[ThemeTag]:
    found = _speaking(passage, finder.cues_in(passage.text), mute)
    topics = _topics(heading, finder) if found else frozenset()
    weights = {theme: _weight(cues, is_topic=theme in topics) for theme, cues in found.items()}
    if sum(weights.values()) < _ENOUGH:
        return
    primary = _primary(found, weights)
    for theme, cues in found.items():
        spans = tuple(Evidence(passage.start + cue.start, passage.start + cue.end, "theme.cue") for cue in cues)
        salience = Salience.PRIMARY if theme in primary else Salience.SECONDARY
        yield ThemeTag(passage.paragraph_id, theme, salience, spans)


@lru_cache(maxsize=64)
def _topics(heading: str, finder: CueFinder) -> frozenset[str]:
    """Return the themes that the title over a paragraph speaks of."""
    return frozenset(cue.theme for cue in finder.cues_in(heading) if cue.strength >= SIDE)


def _weight(cues: Sequence[Cue], *, is_topic: bool) -> int:
    said: dict[tuple[str, int], int] = {}
    for cue in cues:
        term = cue.term, cue.strength
        said[term] = min(said.get(term, 0) + 1, 2)
    strong = sum(_WEIGHTS[strength] * times for (_, strength), times in said.items() if strength != WEAK)
    weak = sum(_WEIGHTS[strength] * times for (_, strength), times in said.items() if strength == WEAK)
    return strong + min(weak + is_topic, _ENOUGH)


def _primary(found: Mapping[str, Sequence[Cue]], weights: Mapping[str, int]) -> set[str]:
    """Return the themes that a cue of their own speaks for, unless by the way; where there is none, the heaviest."""
    heaviest = max(weights.values())
    own = {
        theme
        for theme, cues in found.items()
        if weights[theme] * _SHARE >= heaviest and any(cue.strength == STRONG for cue in cues)
    }
    return own or {theme for theme, weight in weights.items() if weight == heaviest}


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
