"""What each paragraph is about, by the cue words of a taxonomy.

In: passages, a taxonomy, and spans that say nothing (titles of people). Out: ThemeTag, with every cue. Will not: tag
lead-ins of one sentence, attendance lines and bare openings of resolutions, or read themes out of thanks and procedure.

Salience: a cue weighs 2, a side or frame cue too, a weak or faint cue 1, twice that where it comes again. The weak
cues of a theme together weigh no more than one cue; a title over the paragraph that speaks of the theme is one more of
them. A theme that one faint cue speaks for is not there. Primary are the themes that a cue of their own speaks for (or
a side cue, where a point or a resolution begins with it) and that weigh at least two fifths of the heaviest, but in
prose not what is said once and only in its second half; where no cue speaks, the heaviest. The others are secondary:
what a long paragraph only touches, the £ in a paragraph about beds, and the report on beds that is wanted next year. A
paragraph whose themes together weigh less than one cue says nothing: it has a passing word; nor does one with signs
alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from schemas.documents import Evidence
from schemas.minutes import Person, ThemeTag
from schemas.vocabulary import ParagraphKind, Salience
from seeds.themes import Theme
from tasks.extracting.passages import Passage, with_headings
from tasks.extracting.themes.cues import Cue, CueFinder
from tasks.extracting.themes.phrases import FAINT, FRAME, SIDE, STRONG, WEAK
from tasks.extracting.themes.silence import procedure, silences, speaking
from tasks.extracting.themes.stretches import Stretches

_LEAD_IN_ENDS = (":", ":-", ": -", ":–", "-", "–", "—")
_LEAD_INS = (ParagraphKind.PARAGRAPH, ParagraphKind.RESOLUTION)
_WEIGHTS = {STRONG: 2, SIDE: 2, FRAME: 2, WEAK: 1, FAINT: 1}
_ENOUGH = 2
"""What the themes of a paragraph weigh that says something; the weak cues of one theme together weigh no more."""
_ONCE = 3
"""What a theme weighs at most that is spoken of once: a cue, and a weak cue or the title."""
_PROSE = 100
"""In characters: a shorter paragraph says one thing."""
_SHARE = 2.5
"""The heaviest theme may weigh so many times as much as another that is primary too."""


def themes_of(
    passages: Sequence[Passage], taxonomy: tuple[Theme, ...], titles: Iterable[Evidence] = ()
) -> tuple[ThemeTag, ...]:
    """Return the tags in reading order, the taxonomy's order within a paragraph."""
    finder = _finder(taxonomy)
    mute = Stretches((span.start, span.end) for span in titles)
    order = {theme.id: place for place, theme in enumerate(taxonomy)}
    return tuple(
        tag
        for passage, heading in with_headings(passages)
        if _says_something(passage) and not silences(heading)
        for tag in sorted(_tags(passage, heading, finder, mute), key=lambda tag: order[tag.theme])
    )


def titles_of(people: Iterable[Person]) -> Iterator[Evidence]:
    """Yield where people are named by a title: `Director of Housing` does not speak of housing."""
    for person in people:
        yield from (role.evidence for role in person.roles)
        yield from person.surfaces


def _says_something(passage: Passage) -> bool:
    paragraph = passage.paragraph
    if paragraph is None or paragraph.kind is ParagraphKind.ATTENDANCE:
        return False
    leads_in = paragraph.kind in _LEAD_INS and passage.text.endswith(_LEAD_IN_ENDS)
    return not leads_in or len(passage.sentences) > 1


def _is_prose(passage: Passage) -> bool:
    """Say whether it goes from one thing to the next: a paragraph does, a point or clause of a single sentence not."""
    is_paragraph = passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.PARAGRAPH
    return (is_paragraph or len(passage.sentences) > 1) and len(passage.text) >= _PROSE


def _tags(passage: Passage, heading: str, finder: CueFinder, mute: Stretches) -> Iterator[ThemeTag]:
    found = speaking(passage, finder.cues_in(passage.text), mute)
    topics = _topics(heading, finder) if found else frozenset()
    weights = dict(_weights(found, topics))
    if sum(weights.values()) < _ENOUGH or not any(map(_is_word, chain.from_iterable(found.values()))):
        return
    primary = _primary(passage, found, weights)
    for theme in weights:
        cues = found[theme]
        spans = tuple(Evidence(passage.start + cue.start, passage.start + cue.end, "theme.cue") for cue in cues)
        salience = Salience.PRIMARY if theme in primary else Salience.SECONDARY
        yield ThemeTag(passage.paragraph_id, theme, salience, spans)


def _is_word(cue: Cue) -> bool:
    """Say whether a cue is more than a sign: the £ of `J Farr, wages £412.16` does not say what the sum is."""
    return any(map(str.isalnum, cue.term))


@lru_cache(maxsize=64)
def _topics(heading: str, finder: CueFinder) -> frozenset[str]:
    """Return the themes that the title over a paragraph speaks of."""
    return frozenset(cue.theme for cue in finder.cues_in(heading) if cue.strength >= FRAME)


def _weights(found: Mapping[str, Sequence[Cue]], topics: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Yield what each theme weighs; one that a single faint cue speaks for is not spoken of."""
    for theme, cues in found.items():
        weight = _weight(cues, is_topic=theme in topics)
        if weight >= _ENOUGH or any(cue.strength > FAINT for cue in cues):
            yield theme, weight


def _weight(cues: Sequence[Cue], *, is_topic: bool) -> int:
    said: dict[tuple[str, int], int] = {}
    for cue in cues:
        term = cue.term, cue.strength
        said[term] = min(said.get(term, 0) + 1, 2)
    strong = sum(_WEIGHTS[strength] * times for (_, strength), times in said.items() if strength > WEAK)
    weak = sum(_WEIGHTS[strength] * times for (_, strength), times in said.items() if strength <= WEAK)
    return strong + min(weak + is_topic, _ENOUGH)


def _primary(passage: Passage, found: Mapping[str, Sequence[Cue]], weights: Mapping[str, int]) -> set[str]:
    """Return the themes that a cue of their own speaks for, unless by the way; where there is none, the heaviest."""
    opening = _opening(passage, found, weights)
    own = {
        theme: weights[theme]
        for theme in weights
        if any(cue.strength == STRONG or (cue.strength == SIDE and theme == opening) for cue in found[theme])
    }
    matters = own or _unframed(found, weights)
    heaviest = max(matters.values())
    main = {theme for theme, weight in matters.items() if weight == heaviest}
    spoken = main | {theme for theme, weight in own.items() if weight >= heaviest / _SHARE}
    begins = len(passage.text) / 2 if _is_prose(passage) else 0
    behind = {theme for theme in spoken if begins and weights[theme] <= _ONCE and found[theme][0].start > begins}
    return spoken - behind or main


def _unframed(found: Mapping[str, Sequence[Cue]], weights: Mapping[str, int]) -> Mapping[str, int]:
    """Return the themes that are no frame and weigh as a cue does: `a report be brought on winter and beds`."""
    framed = {theme for theme, cues in found.items() if any(cue.strength == FRAME for cue in cues)}
    told = {theme: weight for theme, weight in weights.items() if theme not in framed and weight >= _ENOUGH}
    return told or weights


def _opening(passage: Passage, found: Mapping[str, Sequence[Cue]], weights: Mapping[str, int]) -> str | None:
    """Return the theme that a point or a resolution begins with: `A grant of £900 be paid to the lunch club`."""
    is_point = passage.paragraph is not None and passage.paragraph.kind is not ParagraphKind.PARAGRAPH
    return min(weights, key=lambda theme: found[theme][0].start) if is_point else None


@lru_cache(maxsize=4)
def _finder(taxonomy: tuple[Theme, ...]) -> CueFinder:
    """Return the finder of a taxonomy, which finds thanks and procedure in the same pass."""
    return CueFinder((*taxonomy, procedure()))
