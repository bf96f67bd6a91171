"""The lock pins and hashes everything, agrees with pyproject.toml, and names no place to download from."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUNTIME = [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
EXTRAS = PROJECT["project"]["optional-dependencies"]
WANTED = {"runtime.txt": RUNTIME} | {f"{extra}.txt": RUNTIME + wanted for extra, wanted in EXTRAS.items()}

PLACES = ["/", "http:", "https:", "file:", "--index", "--extra-index", "--find-links", " @ ", "#"]

# In parts, so that this file does not name them either.
HOSTS = [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("deb", "debian", "org")]


def entries(name: str) -> list[str]:
    """The requirements of a lock file, each with its hashes on one line."""
    return (ROOT / "requirements" / name).read_text().replace("\\\n", " ").splitlines()


def pins(name: str) -> list[Requirement]:
    return [Requirement(entry.partition("--hash")[0]) for entry in entries(name)]


@pytest.mark.parametrize("name", WANTED)
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    form = re.compile(r"[a-z0-9-]+==[^\s*]+( ; [^-]+)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [entry for entry in entries(name) if not form.fullmatch(entry)] == []


@pytest.mark.parametrize("name", WANTED)
@pytest.mark.parametrize("mark", PLACES)
def test_no_place_is_named(name: str, mark: str) -> None:
    assert [entry for entry in entries(name) if mark in entry] == []


@pytest.mark.parametrize(("name", "wanted"), [(name, each) for name, all_ in WANTED.items() for each in all_])
def test_pins_fit_pyproject(name: str, wanted: str) -> None:
    requirement = Requirement(wanted)
    found = [pin for pin in pins(name) if canonicalize_name(pin.name) == canonicalize_name(requirement.name)]
    versions = [specifier.version for pin in found for specifier in pin.specifier]
    assert versions
    assert [version for version in versions if version not in requirement.specifier] == []


def test_the_dev_lock_contains_the_runtime_lock() -> None:
    assert set(entries("runtime.txt")) - set(entries("dev.txt")) == set()


@pytest.mark.skipif(not (ROOT / ".git").exists() or not shutil.which("git"), reason="not a git checkout")
def test_no_file_names_a_registry_host() -> None:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    host = re.compile("|".join(re.escape(".".join(parts)) for parts in HOSTS).encode())
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    assert [file for file in files if file.is_file() and host.search(file.read_bytes())] == []
