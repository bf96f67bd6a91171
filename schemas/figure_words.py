"""Closed vocabularies of figures: amounts of money, quantities and dates.

In: nothing. Out: string enumerations, which `schemas.vocabulary` names too. Will not: hold the words of documents.
"""

from enum import StrEnum


class Bound(StrEnum):
    """How an amount bounds the true figure."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    UP_TO = "up_to"
    LESS_THAN = "less_than"
    RANGE = "range"


class MoneyKind(StrEnum):
    """What an amount of money is; unlike kinds are never added."""

    SAVING = "saving"
    SPEND = "spend"
    INVESTMENT = "investment"
    OVERSPEND = "overspend"
    UNDERSPEND = "underspend"
    REDUCTION = "reduction"
    FUNDING_COMMITMENT = "funding_commitment"
    NATIONAL_FUNDING = "national_funding"
    FEE = "fee"
    BUDGET = "budget"
    GRANT = "grant"
    INCOME = "income"
    OTHER = "other"


class Measure(StrEnum):
    """What a quantity measures."""

    SHARE = "share"
    COUNT = "count"
    DURATION = "duration"
    TIME_LIMIT = "time_limit"
    RANGE = "range"


class DateRole(StrEnum):
    """What a date in the text is the date of."""

    START_OF_SERVICE = "start_of_service"
    MILESTONE = "milestone"
    DEADLINE = "deadline"
    EVENT = "event"
    PERIOD = "period"
    HISTORIC = "historic"
    MEETING = "meeting"
