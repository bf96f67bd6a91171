"""What a page of decisions says was decided where no keyword says so: `(1) the report be noted`.

In: the paragraphs of such a page. Out: whether they are bare clauses, and the opening of each. Will not: read a page
that tells of a meeting, or one with a keyword anywhere (`openings`).
"""

from collections.abc import Sequence

from seeds.lexicon import lexicon
from tasks.structuring.clause_openings import is_clause_opening, is_to_be_done
from tasks.structuring.labels import read_label
from tasks.structuring.lead_ins import Opening
from tasks.structuring.lines import Entry
from tasks.structuring.openings import openings_in
from tasks.structuring.sentence_starts import sentence_start


def stand_bare(text: str, entries: Sequence[Entry]) -> bool:
    """Say whether the paragraphs open with a clause and none of them has a lead-in."""
    said = [text[entry.start : entry.end] for entry in entries]
    if not said or bare_clause(said[0], labelled=entries[0].label is not None) is None:
        return False
    return not any(openings_in(words, below) for words, below in zip(said, [*said[1:], ""], strict=True))


def bare_clause(words: str, *, labelled: bool) -> Opening | None:
    """Return the opening of a clause that stands by itself: behind a label, or one sentence that wishes something."""
    if read_label(words) is not None or not is_clause_opening(words, lexicon()):
        return None
    alone = labelled or (is_to_be_done(words) and sentence_start(words, len(words) - 1) == 0)
    return Opening(0, 0, None, False, True, explicit=False) if alone else None
