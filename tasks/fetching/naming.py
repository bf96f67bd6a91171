"""Source ids: the name that a document keeps, whatever path it is ingested by.

In: what was found, and the ledger. Out: an id such as `documents/kent/a.txt` for each location.
Will not: look into files. A file that the ledger knows keeps its id; so does a folder that moved.
"""

import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from operator import attrgetter

from tasks.fetching.folder import Found
from warehouse.ledger import LedgerEntry

_LOCATION = attrgetter("location")


def source_ids(found: Iterable[Found], ledger: Mapping[str, LedgerEntry]) -> dict[str, str]:
    """Return the id of each location; two files never share one."""
    known = {entry.location: source_id for source_id, entry in ledger.items()}
    ids: dict[str, str] = {}
    new: list[Found] = []
    for each in found:
        if (source_id := known.get(each.location)) is None:
            new.append(each)
        else:
            ids[each.location] = source_id
    taken = set(ids.values())
    for each in sorted(new, key=_LOCATION):
        source_id = next(name for name in _names(each) if _is_free(name, each, taken, ledger))
        taken.add(source_id)
        ids[each.location] = source_id
    return ids


def _names(found: Found) -> Iterable[str]:
    """Yield the plain name, then names that tell apart folders of the same name."""
    collection = os.path.basename(found.base) or "root"
    path = found.location[len(found.base) :].lstrip("/")
    yield f"{collection}/{path}" if path else collection
    digest = sha256(os.fsencode(found.base)).hexdigest()
    yield f"{collection}~{digest[:6]}/{path}"
    yield f"{collection}~{digest}/{path}"


def _is_free(name: str, found: Found, taken: set[str], ledger: Mapping[str, LedgerEntry]) -> bool:
    """A name is free when no other file has it; a file that is gone has left it to the one that moved."""
    if name in taken:
        return False
    holder = ledger.get(name)
    return holder is None or not os.path.lexists(holder.location) or _same(holder.location, found.location)


def _same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False
