"""Fingerprints: one hash of the code and lexicons that a document's facts rest on.

In: the installed packages. Out: a hash for each media type, and one over everything. Computed, so that
nobody has to remember to raise a number. Will not: hash what cannot change a fact (flows, warehouse).

A module that only other readers use does not count: a change to `reading/pdf_words.py` does not make a text
document stale. Which reader uses which module is read from their imports.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

READER_OF = {
    "text/plain": "text",
    "text/html": "html",
    "application/pdf": "pdf",
    "application/xml": "xml",
}
_CODE = (
    "schemas",
    "tasks/reading",
    "tasks/structuring",
    "tasks/extracting",
    "tasks/linking",
    "tasks/shaping",
    "tasks/assembling/document.py",
    "tasks/assembling/minutes.py",
    "seeds/lexicon",
    "seeds/reference",
    "seeds/corrections",
)
_SUFFIXES = {".py", ".yml", ".yaml", ".csv", ".json", ".txt"}
_READING = "tasks/reading/"
_TAXONOMY = "taxonomy"
"""What stands for the user's file among the sources, wherever he keeps it."""
_IMPORT = re.compile(rb"\btasks\.reading\.(\w+)|\bfrom tasks\.reading import \(?([\w\s,]+)")


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """The hash over everything and the hash for each media type that has a reader of its own."""

    whole: str
    of_media_type: Mapping[str, str]

    def of(self, media_type: str | None) -> str:
        """Return the hash that a document's result rests on; over everything where its type is unknown."""
        return self.of_media_type.get(media_type or "", self.whole)

    def is_current(self, fingerprint: str) -> bool:
        """Return whether a result recorded with this hash would come out the same today.

        A ledger entry holds the hash for its own media type, so any match is the right one.
        """
        return fingerprint == self.whole or fingerprint in self.of_media_type.values()


@lru_cache(maxsize=4)
def fingerprints(taxonomy: bytes = b"") -> Fingerprints:
    """Return the fingerprints of the installed code, with the taxonomy that a user brings, if any."""
    return fingerprints_of({**dict(sources()), **({_TAXONOMY: taxonomy} if taxonomy else {})})


def fingerprints_of(sources: Mapping[str, bytes]) -> Fingerprints:
    """Return the fingerprints of sources, given by path within the installation."""
    digests = {path: sha256(data).hexdigest() for path, data in sources.items()}
    used = {media_type: _used_by(f"{_READING}{reader}.py", sources) for media_type, reader in READER_OF.items()}
    special = frozenset().union(*used.values())
    return Fingerprints(
        _joined(digests),
        {
            media_type: _joined({path: digest for path, digest in digests.items() if path not in special - modules})
            for media_type, modules in used.items()
        },
    )


def _used_by(reader: str, sources: Mapping[str, bytes]) -> frozenset[str]:
    """Return the modules of `tasks/reading` that a reader imports, by whatever way, and the reader itself."""
    used: set[str] = set()
    waiting = [reader]
    while waiting:
        path = waiting.pop()
        if path in sources and path not in used:
            used.add(path)
            waiting += _imported(sources[path])
    return frozenset(used)


def _imported(source: bytes) -> Iterator[str]:
    for one, several in _IMPORT.findall(source):
        for name in (one or several).decode().replace(",", " ").split():
            yield f"{_READING}{name}.py"


def _joined(digests: Mapping[str, str]) -> str:
    return sha256("\n".join(f"{path} {digests[path]}" for path in sorted(digests)).encode()).hexdigest()


def sources() -> Iterator[tuple[str, bytes]]:
    """Yield every file that counts, by its path within the installation."""
    for part in _CODE:
        package, _, below = part.partition("/")
        start = _folder(package) / below
        for path in [start] if start.is_file() else _files(start):
            yield f"{package}/{path.relative_to(_folder(package)).as_posix()}", path.read_bytes()
    for path in _folder("seeds").glob("*.py"):
        yield f"seeds/{path.name}", path.read_bytes()


def _files(start: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(start):
        yield from (Path(folder, name) for name in names if Path(name).suffix in _SUFFIXES)


@lru_cache
def _folder(package: str) -> Path:
    """Return where a package is installed, without running it."""
    spec = find_spec(package)
    locations = spec.submodule_search_locations if spec else None
    if not locations:
        raise ModuleNotFoundError(f"the package {package} is not installed")
    return Path(next(iter(locations)))
