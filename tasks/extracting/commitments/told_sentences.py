"""The sentences of a document with what is known of each: who is named in it, what its item is, whether it resolves.

In: a structure with its passages, and who is named where. Out: sentences in reading order. Will not: read them; they
are made once for all who do (`commitments`, `questions`).
"""

from collections.abc import Sequence

from schemas.minutes import Structure
from tasks.extracting.commitments.promises import Sentence, sentences
from tasks.extracting.guarded import guarded_items
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names


def sentences_in(structure: Structure, passages: Sequence[Passage], names: Names) -> tuple[Sentence, ...]:
    """Return the sentences of all passages."""
    guarded = guarded_items(structure, passages)
    lead_ins = {one.paragraph_id: one.evidence.start for one in structure.lead_ins}
    return tuple(
        sentence
        for passage in passages
        for sentence in sentences(
            passage,
            named=names.places,
            guarded=passage.item_id in guarded,
            lead_in=lead_ins.get(passage.paragraph_id, 0),
        )
    )
