"""The closed vocabularies of minutes: every word that a column or a JSON field may hold.

In: nothing. Out: string enumerations, shared by the extraction, the tables and the public JSON. Each stands in the
module of what it is about, and this one names them all. Will not: hold the words that documents use (those are
lexicons in `seeds/lexicon/`).
"""

from schemas.decision_words import (
    CommitmentKind,
    CommitmentStrength,
    DecisionBlock,
    DecisionVerb,
    InterestKind,
    MotionKind,
    Outcome,
    ProgressLinkRule,
    ProgressStatus,
    ReferenceKind,
    Salience,
    VoteChoice,
)
from schemas.figure_words import Bound, DateRole, Measure, MoneyKind
from schemas.page_words import (
    AttendanceStatus,
    Basis,
    BlockRole,
    CommitteeKind,
    DocumentKind,
    DocumentStatus,
    ItemKind,
    NameLink,
    ParagraphKind,
    PersonKind,
)
from schemas.run_words import (
    Change,
    ChangeCause,
    ColumnKind,
    Disposition,
    PublishedFormat,
    PurgeStatus,
    Severity,
    Suppressed,
)

__all__ = [
    "AttendanceStatus",
    "Basis",
    "BlockRole",
    "Bound",
    "Change",
    "ChangeCause",
    "ColumnKind",
    "CommitmentKind",
    "CommitmentStrength",
    "CommitteeKind",
    "DateRole",
    "DecisionBlock",
    "DecisionVerb",
    "Disposition",
    "DocumentKind",
    "DocumentStatus",
    "InterestKind",
    "ItemKind",
    "Measure",
    "MoneyKind",
    "MotionKind",
    "NameLink",
    "Outcome",
    "ParagraphKind",
    "PersonKind",
    "ProgressLinkRule",
    "ProgressStatus",
    "PublishedFormat",
    "PurgeStatus",
    "ReferenceKind",
    "Salience",
    "Severity",
    "Suppressed",
    "VoteChoice",
]
