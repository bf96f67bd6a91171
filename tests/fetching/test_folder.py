"""Walking finds every document once, opens none, and comes back from anything."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from schemas.errors import RejectionCode
from tasks.fetching.folder import Found, PathNotFoundError, absolute, is_below, walk

Make = Callable[[Path], object]


def found(*paths: Path, excluded: tuple[Path, ...] = ()) -> dict[str, Found]:
    """What a walk finds, by path below the first of the paths."""
    walked = walk(map(str, paths), frozenset(map(str, excluded))).found
    return {os.path.relpath(location, paths[0]): each for location, each in sorted(walked.items())}


def write(path: Path, text: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def a_socket(path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)  # the name of a socket must be short
    here = Path.cwd()
    os.fchdir(folder)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)
    os.chdir(here)
    os.close(folder)


def two_links(path: Path) -> None:
    path.symlink_to(path.with_name("other"))
    path.with_name("other").symlink_to(path)


# (name, how to make the entry `x`, code, words of the message)
REFUSED: list[tuple[str, Make, RejectionCode, str]] = [
    ("a pipe", os.mkfifo, RejectionCode.NOT_A_FILE, "pipe"),
    ("a socket", a_socket, RejectionCode.NOT_A_FILE, "socket"),
    ("a link to a device", lambda path: path.symlink_to("/dev/zero"), RejectionCode.NOT_A_FILE, "device"),
    ("a link to nothing", lambda path: path.symlink_to("none"), RejectionCode.DANGLING_LINK, "points to none"),
    ("a link into a file", lambda path: path.symlink_to("/etc/passwd/x"), RejectionCode.DANGLING_LINK, "passwd/x"),
    (
        "a link to a folder above the path given",
        lambda path: path.symlink_to("../../.."),
        RejectionCode.DIRECTORY_LOOP,
        "leads back",
    ),
    ("a link to the folder above", lambda path: path.symlink_to(".."), RejectionCode.DIRECTORY_LOOP, "leads back"),
    ("a link to its own folder", lambda path: path.symlink_to("."), RejectionCode.DIRECTORY_LOOP, "leads back"),
    ("links to each other", two_links, RejectionCode.DIRECTORY_LOOP, "leads back to itself"),
]


@pytest.mark.parametrize(("make", "code", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_an_entry_that_is_no_file_is_found_with_a_rejection(
    make: Make, code: RejectionCode, words: str, tmp_path: Path
) -> None:
    write(tmp_path / "folder" / "a.txt")
    make(tmp_path / "folder" / "x")
    walked = found(tmp_path)
    rejection = walked["folder/x"].rejection
    assert rejection
    assert rejection.code is code
    assert words in rejection.message
    assert walked["folder/a.txt"].rejection is None


def test_size_and_time_are_those_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "five!")
    os.utime(path, ns=(1, 123_456_789))
    each = found(tmp_path)["a.txt"]
    assert (each.location, each.size, each.mtime_ns) == (str(path), 5, 123_456_789)


def test_hidden_files_and_source_lists_are_no_documents(tmp_path: Path) -> None:
    for name in (".hidden", ".git/a.txt", "sources.csv", "kent/sources.csv", "kent/a.txt", "Sources.csv.txt"):
        write(tmp_path / name)
    walked = walk([str(tmp_path)])
    assert sorted(walked.found) == [str(tmp_path / "Sources.csv.txt"), str(tmp_path / "kent/a.txt")]
    assert walked.lists == (str(tmp_path / "sources.csv"), str(tmp_path / "kent/sources.csv"))


def test_a_single_file_brings_the_source_list_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "sources.csv")
    path = write(tmp_path / "a.txt")
    write(tmp_path / "b.txt")
    walked = walk([str(path)])
    assert (list(walked.found), walked.lists) == ([str(path)], (str(tmp_path / "sources.csv"),))


def test_a_link_to_a_file_elsewhere_is_a_document(tmp_path: Path) -> None:
    target = write(tmp_path / "elsewhere" / "a.txt", "seven!!")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "link.txt").symlink_to(target)
    assert {name: each.size for name, each in found(tmp_path / "folder").items()} == {"link.txt": 7}


def test_a_link_to_a_file_beside_it_is_not_a_second_document(tmp_path: Path) -> None:
    write(tmp_path / "2024.txt")
    (tmp_path / "latest.txt").symlink_to("2024.txt")
    assert list(found(tmp_path)) == ["2024.txt"]


def test_a_linked_folder_is_walked_once(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "a.txt")
    write(tmp_path / "folder" / "b" / "b.txt")
    for name in ("link", "link2"):
        (tmp_path / "folder" / name).symlink_to(tmp_path / "elsewhere")
    (tmp_path / "folder" / "a_link_to_b").symlink_to("b")
    (tmp_path / "elsewhere" / "back").symlink_to(tmp_path / "folder")
    walked = found(tmp_path / "folder")
    assert [name for name in walked if not name.startswith("link2")] == ["b/b.txt", "link/a.txt", "link/back"]
    assert len(walked) == 3


def test_paths_that_overlap_offer_a_document_once(tmp_path: Path) -> None:
    path = write(tmp_path / "kent" / "a.txt")
    assert list(found(tmp_path, path, path.parent, tmp_path)) == ["kent/a.txt"]


def test_our_own_folders_are_left_out(tmp_path: Path) -> None:
    for name in ("data/archive/ab/cd/x", "data/warehouse.sqlite", "data/a.txt"):
        write(tmp_path / name)
    walked = found(tmp_path, excluded=(tmp_path / "data/archive", tmp_path / "data/warehouse.sqlite"))
    assert list(walked) == ["data/a.txt"]


def test_a_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    os.close(os.open(os.fsencode(tmp_path) + b"/caf\xe9.txt", os.O_CREAT))
    write(tmp_path / "café.txt")
    walked = found(tmp_path)
    assert walked["café.txt"].rejection is None
    rejection = walked["caf\\xe9.txt"].rejection
    assert rejection
    assert rejection.code is RejectionCode.UNREADABLE


def test_a_folder_that_cannot_be_listed_is_found_with_a_rejection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "open" / "a.txt")
    write(tmp_path / "closed" / "b.txt")
    list_folder = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", scandir)
    walked = found(tmp_path)
    rejection = walked["closed"].rejection
    assert list(walked) == ["closed", "open/a.txt"]
    assert rejection
    assert (rejection.code, rejection.message) == (RejectionCode.UNREADABLE, "Permission denied")


def test_a_path_that_is_not_there_is_an_error_of_the_user(tmp_path: Path) -> None:
    with pytest.raises(PathNotFoundError, match="none does not exist"):
        walk([str(tmp_path / "none")])


def test_one_file_has_one_location(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "real" / "folder" / "a.txt")
    (tmp_path / "link").symlink_to("real")
    monkeypatch.chdir(tmp_path)
    ways = ["real/folder", "link/folder", "./real/../link/folder/", str(tmp_path / "link" / "folder")]
    assert {absolute(way) for way in ways} == {str(tmp_path / "real" / "folder")}


@pytest.mark.parametrize(
    ("location", "folder", "expected"),
    [("/a/b", "/a", True), ("/a", "/a", True), ("/ab", "/a", False), ("/a", "/", True), ("/a", "/a/b", False)],
)
def test_below(location: str, folder: str, expected: bool) -> None:
    assert is_below(location, folder) is expected
