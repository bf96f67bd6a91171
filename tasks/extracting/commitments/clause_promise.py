"""A promise whose words are a whole clause around a phrase.

In: a sentence and the place of a phrase in it. Out: the promise, without what only reports it. Will not: decide.
"""

from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import clause_end, clause_start, is_doubtful, shares_subject
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.subjects import first_subject, subject_of


def clause_promise(
    sentence: Sentence,
    phrase: Bounds,
    kind: CommitmentKind,
    strength: CommitmentStrength,
    rule: str,
    *,
    dated: bool = False,
) -> Promise | None:
    """Return the promise of the clause that holds a phrase; None where the clause is asked or conditional.

    `dated`: the phrase says when, so that it may be about a decision or a building.
    """
    text, (first, last) = sentence.text, phrase
    start = clause_start(text, first + 1)
    if is_doubtful(text, start, first):
        return None
    behind = kind is not CommitmentKind.CONTINUING and shares_subject(text, 0, first)
    begins = first if behind or shares_subject(text, start, first) else min(start, first)
    bounds = bare(text, begins, max(clause_end(text, last), last))
    subject = first_subject(text, first) if behind else subject_of(sentence, start, first)
    inert = subject and subject.kind == "inert" and not (dated and subject.head in lexicon().words["commitments.dated"])
    if inert and not text[first:].startswith(("there", "There")):
        return None
    doer = subject.bounds if subject and subject.kind == "agent" else None
    return Promise(bounds, first, bounds, doer, kind, strength, rule)
