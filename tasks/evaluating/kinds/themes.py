"""Themes of paragraphs: the primary ones, all of them, and the paragraphs that have none.

In: either side. Out: facts at the paragraph's place, told apart by the theme. Will not: compare.
"""

from collections.abc import Callable, Iterator

from schemas.vocabulary import Salience
from tasks.evaluating.facts import Fact
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction

HELD = ("blocks.themes",)
NONE = "no theme"


def _annotated(every: bool) -> Callable[[Annotation], Iterator[Fact]]:
    def read(side: Annotation) -> Iterator[Fact]:
        for block in side.listed("blocks"):
            for tag in block.get("themes", ()):
                if every or tag["salience"] == Salience.PRIMARY:
                    yield side.at({**block, "optional": tag.get("optional")}, {}, tag["theme"])

    return read


def _extracted(every: bool) -> Callable[[Extraction], Iterator[Fact]]:
    def read(side: Extraction) -> Iterator[Fact]:
        place = {paragraph.id: paragraph.evidence for paragraph in side.minutes.structure.paragraphs}
        for tag in side.minutes.themes:
            if tag.paragraph_id in place and (every or tag.salience is Salience.PRIMARY):
                fact = side.at(place[tag.paragraph_id], {}, tag.theme)
                yield Fact(fact.spans, fact.words, {}, fact.key, rule=tag.cues[0].rule if tag.cues else "")

    return read


def _annotated_without(side: Annotation) -> Iterator[Fact]:
    for block in side.listed("blocks"):
        if not block.get("themes"):
            yield side.at(block, {}, NONE)


def _without(side: Extraction) -> Iterator[Fact]:
    tagged = {tag.paragraph_id for tag in side.minutes.themes}
    for paragraph in side.minutes.structure.paragraphs:
        if paragraph.id not in tagged:
            yield side.at(paragraph.evidence, {}, NONE)


KINDS = (
    Kind("primary themes", HELD, _annotated(every=False), _extracted(every=False)),
    Kind("themes", HELD, _annotated(every=True), _extracted(every=True)),
    Kind("blocks without theme", HELD, _annotated_without, _without),
)
