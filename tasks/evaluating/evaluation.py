"""The extraction measured on annotated documents.

In: annotations. Out: Evaluation. Will not: print, or say which score is good enough.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.errors import DocumentRejectedError, GoldError
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.evaluating.kind import Kind
from tasks.evaluating.kinds import deciding, naming, page, people, sayings, themes, values
from tasks.evaluating.matching import match
from tasks.evaluating.scoring import Remark, Score, remarks, score
from tasks.evaluating.sides import Annotation, Extraction

KINDS: tuple[Kind, ...] = (
    *page.KINDS,
    *deciding.KINDS,
    *people.KINDS,
    *values.KINDS,
    *sayings.KINDS,
    *naming.KINDS,
    *themes.KINDS,
)
"""Every kind that is measured, in the order of reports."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The score of each kind in each document, by (document, kind), and everything that is wrong.

    `refused` are the documents of which nothing was extracted, with the reason.
    """

    scores: dict[tuple[str, str], Score]
    remarks: tuple[Remark, ...]
    refused: dict[str, str]

    @property
    def documents(self) -> tuple[str, ...]:
        """Return the names of the documents in their order."""
        return tuple(dict.fromkeys(document for document, _ in self.scores))

    @property
    def by_kind(self) -> dict[str, Score]:
        """Return the score of each kind over all documents, in the order of KINDS."""
        totals: dict[str, Score] = {}
        for (_, kind), one in self.scores.items():
            totals[kind] = totals.get(kind, Score()) + one
        return {kind.name: totals[kind.name] for kind in KINDS if kind.name in totals}


def measured(annotations: Iterable[Annotation], kinds: Iterable[Kind] = KINDS) -> Evaluation:
    """Return the scores of the kinds that are annotated."""
    wanted = tuple(kinds)
    scores: dict[tuple[str, str], Score] = {}
    wrong: list[Remark] = []
    refused: dict[str, str] = {}
    for annotation in annotations:
        extraction = _extraction(annotation, refused)
        for kind in (kind for kind in wanted if kind.is_annotated(annotation)):
            found = list(kind.extracted(extraction)) if extraction else []
            matching = match(list(kind.annotated(annotation)), found)
            scores[annotation.name, kind.name] = score(matching, kind.whole)
            wrong += remarks(annotation.name, kind.name, matching)
    return Evaluation(scores, tuple(wrong), refused)


def _extraction(annotation: Annotation, refused: dict[str, str]) -> Extraction | None:
    """Return what is extracted; None, with the reason in `refused`, where the document is refused."""
    try:
        minutes = minutes_of(annotation.data, SourceEntry())
    except DocumentRejectedError as error:
        refused[annotation.name] = str(error)
        return None
    _hold_offsets(annotation, minutes)
    return Extraction(minutes)


def _hold_offsets(annotation: Annotation, minutes: Minutes) -> None:
    """Refuse to compare offsets into two texts of different length."""
    if len(minutes.structure.document.text) != len(annotation.text):
        raise GoldError(annotation.name, "the reader's text and the file's differ in length, so offsets do not compare")
