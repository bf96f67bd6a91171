"""Ids in the form that Open Civic Data wants, which follow from ours.

In: our ids. Out: the same id for the same thing in every export. Will not: claim a place in Open Civic Data's own list
of divisions, which has none of UK councils.
"""

import uuid

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "minutebook")


def ocd_id(kind: str, ours: str) -> str:
    """Return an id such as `ocd-event/9a0c...`.

    >>> ocd_id("event", "mtg_1") == ocd_id("event", "mtg_1") != ocd_id("event", "mtg_2")
    True
    """
    return f"ocd-{kind}/{uuid.uuid5(_NAMES, f'{kind}/{ours}')}"


def jurisdiction_id(council_code: str) -> str:
    """Return the id of a council's jurisdiction, in the pattern of Open Civic Data.

    >>> jurisdiction_id("KEN")
    'ocd-jurisdiction/country:gb/council:ken/government'
    """
    return f"ocd-jurisdiction/country:gb/council:{council_code.lower()}/government"
