"""Links of a page as whole addresses.

In: Minutes and the address that the page was published at, from the source list. Out: the same Minutes, with links such
as `ieListDocuments.aspx?MId=12` as a browser on that page would follow them. Will not: invent an address: without the
page's own, or where a link is no address at all, it stays as printed.
"""

from dataclasses import replace
from functools import partial
from urllib.parse import urljoin

from schemas.minutes import Minutes


def with_whole_addresses(minutes: Minutes, page: str | None) -> Minutes:
    """Return the minutes with the links of listed meetings and of supporting documents made whole."""
    structure = minutes.structure
    if not page or not (structure.listed or structure.supporting_documents):
        return minutes
    whole = partial(_whole, page)
    listed = tuple(replace(one, url=whole(one.url)) for one in structure.listed)
    supporting = tuple(replace(one, url=whole(one.url)) for one in structure.supporting_documents)
    return replace(minutes, structure=replace(structure, listed=listed, supporting_documents=supporting))


def _whole(page: str, link: str | None) -> str | None:
    try:
        return urljoin(page, link) if link else link
    except ValueError:  # such as http://[::1
        return link
