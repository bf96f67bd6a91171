"""The tables of what was decided: resolutions with their clauses, motions, and the votes on them.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

import pandas as pd
from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import InParagraph, column, key, word


class Decisions(InParagraph):
    """One row a resolution; the quote is all of it."""

    decision_id: Series[str] = key("Deterministic id, from document and place")
    ordinal: Series[int] = column("Place in the document, from 1", aside=True, ge=1)
    block: Series[str] = word("Block of the page that states it", words.DecisionBlock)
    trigger: Series[str] = column("Lead-in as printed", null=True)
    body: Series[str] = column("Body that decides, as named in the lead-in", null=True)
    outcome: Series[str] = word("What became of it", words.Outcome)
    explicit: Series[bool] = column("False for a decision without a lead-in")
    proposer: Series[str] = column("Who moved it, as printed", null=True)
    seconder: Series[str] = column("Who seconded it, as printed", null=True)
    reasons: Series[str] = column("Reasons for the decision, as printed", null=True)
    options: Series[str] = column("Other options that were considered, as printed", null=True)
    call_in: Series[pd.BooleanDtype] = column("Whether it may be called in; null where not stated", null=True)
    key_decision: Series[pd.BooleanDtype] = column("Whether it is a key decision; null where not stated", null=True)
    same_as: Series[str] = column("The other copy of this decision on the page, which counts", null=True, aside=True)


class DecisionClauses(InParagraph):
    """One row a clause of a resolution; the quote is the clause."""

    clause_id: Series[str] = key("Deterministic id, from decision and place")
    decision_id: Series[str] = column("The resolution", ref="decisions.decision_id")
    ordinal: Series[int] = column("Place in the resolution, from 1", aside=True, ge=1)
    label: Series[str] = column("Label as printed", null=True)
    intended_label: Series[str] = column("Label that was lost in print", null=True)
    level: Series[int] = column("1 for a clause, 2 for a sub-clause", ge=1)
    verb: Series[str] = word("What it does; null where no verb is known", words.DecisionVerb, null=True)
    object: Series[str] = column("What it is about")


class Motions(InParagraph):
    """One row a motion or amendment that was moved; the quote is its words."""

    motion_id: Series[str] = key("Deterministic id, from document and place")
    ordinal: Series[int] = column("Place in the document, from 1", aside=True, ge=1)
    kind: Series[str] = word("Motion, or amendment to one", words.MotionKind)
    proposer: Series[str] = column("Who moved it, as printed", null=True)
    seconder: Series[str] = column("Who seconded it, as printed", null=True)
    outcome: Series[str] = word("What became of it", words.Outcome)
    amends: Series[str] = column("The motion that it would change", null=True, ref="motions.motion_id")


class Votes(InParagraph):
    """One row a vote on a decision or motion, as stated; a count that is not stated is null, never zero."""

    vote_id: Series[str] = key("Deterministic id, from the decision or motion")
    decision_id: Series[str] = column("The decision voted on", null=True, ref="decisions.decision_id")
    motion_id: Series[str] = column("The motion voted on", null=True, ref="motions.motion_id")
    votes_for: Series[pd.Int64Dtype] = column("Votes for, as stated", null=True, ge=0)
    votes_against: Series[pd.Int64Dtype] = column("Votes against, as stated", null=True, ge=0)
    abstentions: Series[pd.Int64Dtype] = column("Abstentions, as stated", null=True, ge=0)
    unanimous: Series[pd.BooleanDtype] = column("True where stated as unanimous; null where not stated", null=True)
    casting_vote: Series[pd.BooleanDtype] = column("True where a casting vote decided; null if not stated", null=True)
    named: Series[bool] = column("True where the minutes name how members voted")


class VoteRecords(InParagraph):
    """One row a named person's vote; the quote is the name."""

    record_id: Series[str] = key("Deterministic id, from vote and name")
    vote_id: Series[str] = column("The vote", ref="votes.vote_id")
    name: Series[str] = column("Name as printed")
    choice: Series[str] = word("How the person voted", words.VoteChoice)
    person_id: Series[str] = column("The person of the document", null=True, ref="document_people.person_id")
