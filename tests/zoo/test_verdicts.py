"""Every animal of the zoo gets its verdict from a real reading process, and the next one goes on."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemas.errors import HINT
from schemas.jobs import Job
from tasks.assembling.pool import Limits, Pool
from tests.zoo.animals import all_animals

ZOO = all_animals()


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(Limits(workers=1, seconds_per_document=60, memory_bytes=4 << 30)) as pool:
        yield pool


def test_the_zoo_is_large() -> None:
    assert len({name for name, _, _ in ZOO}) >= 40


@pytest.mark.parametrize(("name", "data", "verdict"), ZOO, ids=[name for name, _, _ in ZOO])
def test_each_file_gets_its_verdict(pool: Pool, tmp_path: Path, name: str, data: bytes, verdict: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    answer = pool.extract(Job(f"zoo/{name}", hashlib.sha256(data).hexdigest(), str(file)))
    assert (answer.code or answer.disposition).value == verdict, answer.message
    if answer.code:
        assert answer.rows is None
        assert answer.message
        assert HINT[answer.code]
