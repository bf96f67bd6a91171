"""2,000 damaged files: each is loaded, degraded or refused; none kills its reader or takes too long."""

import hashlib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from schemas.errors import RejectionCode
from schemas.jobs import Extracted, Job
from tasks.assembling.pool import Limits, Pool
from tests.meetings.invented import invent
from tests.meetings.render import as_html, as_text, as_xml
from tests.meetings.render_pdf import as_pdf
from tests.zoo.mutations import mutated

COUNTS = {as_text: 700, as_html: 600, as_xml: 400, as_pdf: 300}
NEVER = {RejectionCode.READER_DIED, RejectionCode.TIME_LIMIT, RejectionCode.MEMORY_LIMIT, RejectionCode.ROWS_INVALID}


@pytest.mark.timeout(600)
def test_damage_never_kills_a_reader_and_every_file_is_accounted_for(tmp_path: Path) -> None:
    jobs = [
        _job(tmp_path, f"{form.__name__}-{seed}", form, seed) for form, count in COUNTS.items() for seed in range(count)
    ]
    with Pool(Limits(workers=2, seconds_per_document=30)) as pool, ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(pool.extract, jobs))
    assert not [(each.source_id, each.message) for each in answers if each.code in NEVER]
    tally = Counter(answer.disposition.value for answer in answers)
    assert sum(tally.values()) == len(jobs) == 2000
    assert set(tally) <= {"loaded", "degraded", "quarantined"}
    assert all(_is_whole(answer) for answer in answers)


def _job(folder: Path, name: str, form: object, seed: int) -> Job:
    data = mutated(form(invent(seed % 10)), seed)  # type: ignore[operator]
    file = folder / name
    file.write_bytes(data)
    return Job(f"damaged/{name}", hashlib.sha256(data).hexdigest(), str(file))


def _is_whole(answer: Extracted) -> bool:
    """Say whether an answer has either rows or a reason."""
    return (answer.rows is None) == (answer.code is not None)
