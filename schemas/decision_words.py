"""Closed vocabularies of what is decided and voted, promised, declared and cited.

In: nothing. Out: string enumerations, which `schemas.vocabulary` names too. Will not: hold the words of documents.
"""

from enum import StrEnum


class DecisionBlock(StrEnum):
    """Which block of the page states the decision."""

    MINUTES = "minutes"
    DECISION = "decision"


class Outcome(StrEnum):
    """What became of a motion or resolution."""

    CARRIED = "carried"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    DEFERRED = "deferred"
    NOT_STATED = "not_stated"


class DecisionVerb(StrEnum):
    """What a clause of a resolution does."""

    NOTED = "noted"
    WELCOMED = "welcomed"
    ENDORSED = "endorsed"
    SUPPORTED = "supported"
    AGREED = "agreed"
    APPROVED = "approved"
    ADOPTED = "adopted"
    ACCEPTED = "accepted"
    RECEIVED = "received"
    RECOMMENDED = "recommended"
    REFERRED = "referred"
    DELEGATED = "delegated"
    REQUESTED = "requested"
    AUTHORISED = "authorised"
    APPOINTED = "appointed"
    GRANTED = "granted"
    REFUSED = "refused"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    EXCLUDED_PUBLIC = "excluded_public"
    OTHER = "other"


class VoteChoice(StrEnum):
    """How a named person voted."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    NOT_VOTING = "not_voting"


class MotionKind(StrEnum):
    """Whether what was moved stands by itself or changes another motion."""

    MOTION = "motion"
    AMENDMENT = "amendment"


class CommitmentKind(StrEnum):
    """What sort of thing is to be done."""

    UNDERTAKING = "undertaking"
    REQUEST = "request"
    FUTURE_REPORT = "future_report"
    CONTINUING = "continuing"
    TARGET = "target"


class CommitmentStrength(StrEnum):
    """How firmly it is said."""

    FIRM = "firm"
    INTENDED = "intended"
    WISH = "wish"
    VAGUE = "vague"
    RESOLVED = "resolved"
    ESTIMATE = "estimate"


class ProgressStatus(StrEnum):
    """What came of an action, as later minutes tell it."""

    DONE = "done"
    SUPERSEDED = "superseded"
    UNDERWAY = "underway"


class ProgressLinkRule(StrEnum):
    """By what a report of progress leads to a commitment; `log_row` is of one document, the others of one body."""

    MINUTE = "minute"
    NUMBER = "number"
    WORDING = "wording"
    CARRIED = "carried"
    LOG_ROW = "log_row"


class InterestKind(StrEnum):
    """What kind of interest a member declares, in the terms of the codes of conduct."""

    PECUNIARY = "pecuniary"
    PREJUDICIAL = "prejudicial"
    PERSONAL = "personal"
    NON_PECUNIARY = "non_pecuniary"
    OTHER_REGISTRABLE = "other_registrable"
    NON_REGISTRABLE = "non_registrable"
    NOT_STATED = "not_stated"


class ReferenceKind(StrEnum):
    """What a reference points to."""

    MINUTE = "minute"
    REPORT = "report"
    ACT = "act"
    REGULATION = "regulation"
    PROCEDURE_RULE = "procedure_rule"
    APPENDIX = "appendix"
    APPLICATION = "application"
    DOCUMENT = "document"


class Salience(StrEnum):
    """Whether an analyst would file the paragraph under the theme, or only find it there by search."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
