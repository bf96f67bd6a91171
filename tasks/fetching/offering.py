"""Discovery: the documents that the given paths offer, each with its id and its row of the source list.

In: paths, an optional source list, the ledger, the codes of the council register. Out: a Discovery.
Will not: open a document, or decide whether there is anything to do about it.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from schemas.sources import Offer, SourceEntry
from tasks.fetching.folder import Found, PathNotFoundError, absolute, walk
from tasks.fetching.naming import source_ids
from tasks.fetching.source_list import NOTHING_KNOWN, SourceList, merged, read_source_list
from warehouse.ledger import LedgerEntry

Ledger = Mapping[str, LedgerEntry]
_SOURCE_ID = attrgetter("source_id")


@dataclass(frozen=True, slots=True)
class Discovery:
    """What is offered, by source id; the absolute paths that were looked into; what is known of them."""

    offers: tuple[Offer, ...]
    paths: tuple[str, ...]
    listed: SourceList


def discover(
    paths: Iterable[str],
    source: str | None,
    ledger: Ledger,
    councils: frozenset[str],
    excluded: Iterable[str] = (),
) -> Discovery:
    """Return every document below the paths; with no path, those below the folder of the source list.

    A list that is named is the only one used; otherwise each `sources.csv` met on the way is, the inner
    before the outer. `excluded` are files and folders of our own. Raises PathNotFoundError, SourceListError.
    """
    named = absolute(source) if source else None
    home = os.path.dirname(named) if named else None
    if named and not os.path.exists(named):
        raise PathNotFoundError(f"the source list {named} does not exist")
    given = tuple(absolute(path) for path in paths) or ((home,) if home else ())
    ours = {absolute(path) for path in excluded} | ({named} if named else set())
    walked = walk(given, frozenset(ours), home)
    lists = (named,) if named else walked.lists
    known = {entry.location for entry in ledger.values()}
    listed = merged(read_source_list(path, councils, known.__contains__) for path in lists)
    return Discovery(_offers(walked.found.values(), ledger, listed), given, listed)


def _offers(found: Iterable[Found], ledger: Ledger, listed: SourceList) -> tuple[Offer, ...]:
    found = tuple(found)
    ids = source_ids(found, ledger)
    covering = _covering(found, listed)
    offers = (
        Offer(
            ids[each.location],
            each.location,
            each.size,
            each.mtime_ns,
            listed.entries.get(each.location) or covering[each.folder],
            each.rejection,
        )
        for each in found
    )
    return tuple(sorted(offers, key=_SOURCE_ID))


def _covering(found: Iterable[Found], listed: SourceList) -> dict[str, SourceEntry]:
    """Return what is known of each folder, looked up once a folder and not once a file."""
    folders = {each.folder for each in found}
    return {folder: listed.entry(folder) or NOTHING_KNOWN for folder in folders}
