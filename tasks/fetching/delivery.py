"""Delivery: one document's bytes into the archive, or the reason why they cannot be had.

In: work and the archive. Out: what was seen of the file. Will not: read a source again whose content is
known and kept, so that documents are extracted anew from the archive although their source is gone.
"""

from schemas.errors import DocumentRejectedError
from schemas.sources import Reason, Work
from tasks.fetching.archive import Archive
from tasks.fetching.folder_archive import is_whole
from tasks.fetching.source_file import Seen

FROM_ARCHIVE = {Reason.CODE_CHANGED, Reason.SOURCE_CHANGED, Reason.FORCED}
"""Reasons to extract a content again that is known already; where a document is there to be read, it is forced without
a hash.
"""


def deliver(work: Work, archive: Archive, max_bytes: int) -> Seen:
    """Return what is in the archive now; raises DocumentRejectedError."""
    offer = work.offer
    if offer.rejection:
        raise DocumentRejectedError(offer.rejection.code, offer.rejection.message)
    if work.reason in FROM_ARCHIVE and work.sha256 and is_whole(work.sha256, archive.verify):
        return Seen(work.sha256, offer.size, offer.mtime_ns)
    return archive.keep(offer.location, max_bytes)
