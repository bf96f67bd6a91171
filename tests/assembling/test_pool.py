"""Whatever a document does to its reader, it gets an answer, and the next document is read all the same."""

import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from schemas.errors import RejectionCode
from schemas.jobs import Extracted, Job
from schemas.vocabulary import Disposition
from tasks.assembling.connection import ChildStartError
from tasks.assembling.pool import Limits, Pool, PoolClosedError

TARGET = "tests.assembling.targets:extract"
LIMITS = Limits(workers=1, seconds_per_document=1.0, memory_bytes=1 << 28)
STARTING = 5.0

# (what the document does, code, words that the message holds)
REFUSED = [
    ("hang", RejectionCode.TIME_LIMIT, "stopped after 1 seconds"),
    ("spin", RejectionCode.TIME_LIMIT, "stopped after 1 seconds"),
    ("eat_memory", RejectionCode.MEMORY_LIMIT, "more memory than a worker may use"),
    ("die", RejectionCode.READER_DIED, "ended with status 3"),
    ("crash", RejectionCode.READER_DIED, "ended by SIGSEGV"),
    ("killed", RejectionCode.MEMORY_LIMIT, "ended by SIGKILL"),
    ("garbage", RejectionCode.READER_DIED, "it answered b'garbage', which is no answer"),
    ("other_answer", RejectionCode.READER_DIED, "it answered for documents/other"),
    ("bug", RejectionCode.READER_DIED, "KeyError: 'no such paragraph'"),
    ("write_a_file", RejectionCode.READER_DIED, "No usable temporary directory"),
    ("connect", RejectionCode.READER_DIED, "may not use the network"),
    ("look_up_a_name", RejectionCode.READER_DIED, "may not use the network"),
    ("leave", RejectionCode.READER_DIED, "ended with status 0"),
]

# What a library may do that must not reach the pipe to the parent.
HARMLESS = ["print", "ask_for_input", "complain_at_length"]


def job(behaviour: str, collection: str = "documents") -> Job:
    return Job(f"{collection}/{behaviour}", "0" * 64, "/nowhere")


@pytest.mark.parametrize(("behaviour", "code", "words"), REFUSED, ids=[row[0] for row in REFUSED])
def test_a_document_that_ends_its_reader_is_refused_and_the_next_is_read(
    behaviour: str, code: RejectionCode, words: str
) -> None:
    with Pool(LIMITS, TARGET) as pool:
        refused, following = pool.extract(job(behaviour)), pool.extract(job("nothing"))
    assert (refused.disposition, refused.code) == (Disposition.QUARANTINED, code)
    assert words in (refused.message or "")
    assert following.disposition is Disposition.LOADED


@pytest.mark.parametrize("behaviour", HARMLESS)
def test_what_a_library_prints_does_not_disturb_the_answers(behaviour: str) -> None:
    with Pool(LIMITS, TARGET) as pool:
        assert [pool.extract(job(behaviour)).code for _ in range(3)] == [None, None, None]


def test_a_document_is_not_blamed_for_the_memory_that_earlier_ones_left() -> None:
    with Pool(LIMITS, TARGET) as pool:
        assert [pool.extract(job("leak")).code for _ in range(6)] == [None] * 6


def test_a_child_is_replaced_after_so_many_documents() -> None:
    limits = Limits(1, 5.0, 1 << 28, documents_per_child=2)
    with Pool(limits, "tests.assembling.targets:process_id") as pool:
        ids = [pool.extract(job("nothing")).message for _ in range(4)]
    assert ids[0] == ids[1] != ids[2] == ids[3]


def test_a_long_answer_comes_whole() -> None:
    with Pool(LIMITS, "tests.assembling.targets:long_answer") as pool:
        assert len(pool.extract(job("nothing")).message or "") == 5_000_000


def test_a_program_that_a_child_waits_for_ends_with_it() -> None:
    with Pool(LIMITS, TARGET) as pool:
        assert pool.extract(job("wait_for_a_program")).code is RejectionCode.TIME_LIMIT
    assert _ends_soon(b"sleep\x0061\0")


def _ends_soon(command: bytes) -> bool:
    """Say whether a program that was killed is gone within seconds; a busy kernel takes its time."""
    patience = time.monotonic() + 10
    while _is_running(command) and time.monotonic() < patience:
        time.sleep(0.05)
    return not _is_running(command)


def _is_running(command: bytes) -> bool:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # it ended meanwhile
            if path.read_bytes() == command:
                return True
    return False


def test_children_work_at_the_same_time() -> None:
    limits = Limits(workers=4, seconds_per_document=10.0, memory_bytes=1 << 28)
    with Pool(limits, TARGET) as pool:
        _in_threads(pool, ["nothing"] * 4)
        began = time.monotonic()
        answers = _in_threads(pool, ["doze"] * 8)
        took = time.monotonic() - began
    assert len(answers) == 8
    assert took < 8 * 0.5 * 0.75


def test_more_threads_than_children_take_turns() -> None:
    heard: list[None] = []
    with Pool(LIMITS, TARGET, on_answer=lambda: heard.append(None)) as pool:
        answers = _in_threads(pool, [f"job {number}" for number in range(20)])
    assert len({answer.source_id for answer in answers}) == len(heard) == 20


def test_as_many_batches_as_children_have_their_turn_at_a_time() -> None:
    at_work: list[int] = []
    most: list[int] = []

    def read_a_batch(pool: Pool) -> None:
        with pool.turn():
            at_work.append(1)
            most.append(len(at_work))
            time.sleep(0.02)
            at_work.pop()

    pool = Pool(Limits(workers=2), TARGET)
    threads = [threading.Thread(target=read_a_batch, args=(pool,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (8, 2)


@pytest.mark.parametrize("target", ["tests.assembling.no_such_module:extract", "tests.assembling.targets:no_such_name"])
def test_a_child_that_cannot_start_is_a_fault_of_the_program(target: str) -> None:
    with Pool(LIMITS, target) as pool, pytest.raises(ChildStartError, match="no_such"):
        pool.extract(job("nothing"))


def test_closing_ends_the_documents_that_are_being_read() -> None:
    failures: list[BaseException] = []
    pool = Pool(Limits(1, 60.0, 1 << 28), TARGET)
    pool.extract(job("nothing"))

    def read() -> None:
        try:
            pool.extract(job("hang"))
        except PoolClosedError as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    pool.close()
    for thread in threads:
        thread.join(STARTING)
    assert len(failures) == 3


def test_closing_leaves_no_process(children_of_this_process: set[int]) -> None:
    with Pool(Limits(2, 5.0, 1 << 28), TARGET) as pool:
        _in_threads(pool, ["doze"] * 2)
    assert _children() == children_of_this_process


@pytest.fixture
def children_of_this_process() -> set[int]:
    return _children()


def _children() -> set[int]:
    return set(map(int, Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()))


def _in_threads(pool: Pool, behaviours: list[str]) -> list[Extracted]:
    answers: list[Extracted] = []
    threads = [
        threading.Thread(target=lambda name=name: answers.append(pool.extract(job(name)))) for name in behaviours
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return answers
