"""Where the post stands that a list of those present prints beside a name: `Sally Orde - Host Authority Solicitor`.

In: the text and the entries of its lists, in reading order. Out: the entries, each with its post as a role at its
place, and without those that only name a part of such a post. Will not: find posts (`posts`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tasks.extracting.people.entry import Entry
from tasks.extracting.people.role_spans import RoleSpan

_REACH = 160
"""A post stands within so many characters of its name, and before the next name."""


def with_posts(text: str, entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries with their posts at their places."""
    named = sorted((one.start, one.end) for one in entries if one.name)
    taken = frozenset(one.role.start for one in entries if one.name and one.role)
    placed = [_placed(text, one, named, taken) for one in entries]
    posts = [(one.role.start, one.role.end) for one in placed if one.name and one.role]
    return [one for one in placed if one.name or not any(start <= one.start < end for start, end in posts)]


def _placed(text: str, one: Entry, named: Sequence[tuple[int, int]], taken: frozenset[int]) -> Entry:
    """Return an entry with the place of its whole post; as it is where that is known already.

    What is `taken` stands before the next name and is his: `Kit Rook (KR), Treasurer Jo Heron`.
    """
    title = one.printed_role
    if one.name is None or title is None or (one.role and one.role.title == title):
        return one
    following = min((start for start, _ in named if start >= one.end), default=len(text))
    before = max((end for _, end in named if end <= one.start), default=0)
    words = re.compile(r"\s+".join(re.escape(word) for word in title.split()))
    behind = words.search(text, one.end, min(following, one.end + _REACH))
    found = behind or words.search(text, max(before, one.start - _REACH), one.start)
    if found and found.start() in taken and one.role is None:
        return replace(one, printed_role=None)
    return replace(one, role=RoleSpan(*found.span(), title)) if found else one
