"""The items about what somebody from outside wants to do: planning and licensing applications.

In: a structure and its passages. Out: ids of items. Will not: read the applications.

What such a proposal "would provide" is the applicant's, so less is taken for a promise of the council there.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from schemas.minutes import Structure
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

_APPLICATION = pattern("guarded.application", r"\b\d{2}/\d{4,5}/[A-Z]{2,5}\b|\b[A-Z]{1,4}/\d{2,4}/\d{3,6}\b")


def guarded_items(structure: Structure, passages: Sequence[Passage]) -> frozenset[str]:
    """Return the items whose title or first words say that they decide an application."""
    titled = {item.id for item in structure.items if _title().search(item.title) or _APPLICATION.search(item.title)}
    numbered = {
        passage.paragraph_id for passage in passages if not passage.paragraph and _APPLICATION.search(passage.text)
    }
    return frozenset(titled | numbered)


@lru_cache(maxsize=1)
def _title() -> Screened:
    return screened("guarded.title", rf"\b{any_of(lexicon().words['commitments.guarded_titles'])}\b", re.IGNORECASE)
