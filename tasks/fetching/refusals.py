"""Why an entry of a folder is no document: pipes, loops, broken links, names that are no text.

In: what the system says of an entry. Out: a Rejection. Will not: walk or open anything.
"""

import errno
import os
import stat

from schemas.errors import Rejection, RejectionCode

_KINDS = {stat.S_IFIFO: "pipe", stat.S_IFSOCK: "socket", stat.S_IFCHR: "device", stat.S_IFBLK: "device"}


def not_a_file(mode: int) -> Rejection:
    """Refuse what would block or never end if it were opened."""
    return Rejection(RejectionCode.NOT_A_FILE, f"it is a {_KINDS.get(stat.S_IFMT(mode), 'folder')}")


def unreadable(error: OSError) -> Rejection:
    """Refuse what the system will not let us read."""
    return Rejection(RejectionCode.UNREADABLE, error.strerror or type(error).__name__)


def broken_link(path: str, error: OSError) -> Rejection:
    """Refuse a link that cannot be followed."""
    target = os.readlink(path)
    if error.errno == errno.ELOOP:
        return Rejection(RejectionCode.DIRECTORY_LOOP, f"the link to {target} leads back to itself")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Rejection(RejectionCode.DANGLING_LINK, f"the link points to {target}, which does not exist")
    return unreadable(error)


def loop(path: str) -> Rejection:
    """Refuse a link to a folder that it stands in."""
    return Rejection(RejectionCode.DIRECTORY_LOOP, f"the link leads back to {os.path.realpath(path)}")


def bad_name(name: str) -> Rejection | None:
    """Refuse a name that cannot be written down; the warehouse keeps text only."""
    if name.isascii():
        return None
    try:
        name.encode()
    except UnicodeEncodeError:
        return Rejection(RejectionCode.UNREADABLE, "the name of the file is not UTF-8; rename it")
    return None


def printable(path: str) -> str:
    r"""Return a path with bytes that are not UTF-8 written as `\xff`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
