"""The scorecard: what the extraction reaches on each folder of annotated documents, as a Markdown page.

In: folders. Out: the page. Will not: tell a single fact of a folder; what it misses is what `evaluate --misses` says.

`python -m tasks.evaluating.scorecard > docs/scorecard.md` writes the page, from the root of the repository.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tasks.evaluating.evaluation import Evaluation, measured
from tasks.evaluating.gold_files import gold_of
from tasks.evaluating.scoring import Accuracy, Score

GOLD = Path("tests/gold")
FOLDERS: tuple[tuple[Path, str], ...] = (
    (GOLD, "The five sample documents, annotated before the rules were written"),
    (GOLD / "own", "Invented documents that rules were written with"),
    (GOLD / "heldout", "Invented documents set aside: no rule was written from them"),
)
HEAD = """# Scorecard

Written by `make scorecard`. The annotation and its conventions are in `tests/gold/README.md`, what is counted and how
in `docs/evaluating.md`. P is precision, R recall, F1 their harmonic mean, for facts with exactly the annotated words;
~F1 is F1 where overlapping words are enough. An attribute shows how many values are right of those compared on facts
that were found; `complete` counts of all annotated facts.
"""
TABLE = """| kind | annotated | extracted | P | R | F1 | ~F1 | attributes |
|---|---:|---:|---:|---:|---:|---:|---|"""


def scorecard(folders: tuple[tuple[Path, str], ...] = FOLDERS) -> str:
    """Return the page; a folder that has no gold yet is left out."""
    sections = [_section(folder, title) for folder, title in folders if any(folder.glob("*.json"))]
    return "\n".join((HEAD, *sections))


def _section(folder: Path, title: str) -> str:
    found = measured(gold_of(folder))
    refused = "".join(f"\nRefused: {document} ({reason}).\n" for document, reason in found.refused.items())
    count = len(found.documents)
    return f"## {title}\n\n`{folder}`, {count} documents.\n{refused}\n{TABLE}\n" + "".join(_rows(found))


def _rows(found: Evaluation) -> Iterator[str]:
    for kind, one in found.by_kind.items():
        cells = (kind, str(one.exact.annotated), str(one.exact.extracted), *_shares(one), _attributes(one))
        yield f"| {' | '.join(cells)} |\n"


def _shares(one: Score) -> Iterator[str]:
    for ratio in (one.exact.precision, one.exact.recall, one.exact.f1, one.relaxed.f1):
        yield "" if ratio is None else f"{ratio:.2f}"


def _attributes(one: Score) -> str:
    return ", ".join(f"{name} {_of(accuracy)}" for name, accuracy in sorted(one.attributes.items()))


def _of(accuracy: Accuracy) -> str:
    return f"{accuracy.right}/{accuracy.total}"


if __name__ == "__main__":
    sys.stdout.write(scorecard())
