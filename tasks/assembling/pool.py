"""A pool of child processes: documents in, answers out, whatever a document does to its reader.

In: one Job at a time from any thread. Out: its Extracted, or the line of JSON that holds it; a reader that
hangs, eats memory or dies makes a refusal with a code, and the next document goes on in a fresh child.
Will not: import Prefect or the warehouse, pickle, or use multiprocessing (docs/decisions/0002).
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from queue import LifoQueue
from types import TracebackType
from typing import Self

from pydantic import TypeAdapter, ValidationError

from schemas.errors import RejectionCode
from schemas.jobs import Extracted, Job
from schemas.vocabulary import Disposition
from tasks.assembling.child import EXTRACTED, JOB
from tasks.assembling.connection import Child, Ending

TARGET = "tasks.assembling.document:extract"
OUT_OF_MEMORY = ("MemoryError", "bad_alloc", "Cannot allocate memory", "out of memory")
BLAMELESS = {RejectionCode.MEMORY_LIMIT, RejectionCode.READER_DIED}
"""Codes that an earlier document of the same child can have caused."""
FATAL = BLAMELESS | {RejectionCode.TIME_LIMIT}
"""Codes after which a child is not used again."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many children, and what each may take; a child is replaced after so many documents."""

    workers: int
    seconds_per_document: float = 60.0
    memory_bytes: int = 1 << 30
    documents_per_child: int = 1000


@dataclass(frozen=True, slots=True)
class Head:
    """The part of an answer that the pool itself looks at."""

    source_id: str
    code: RejectionCode | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as a line of JSON, and the code if it is a refusal."""

    line: bytes
    code: RejectionCode | None


HEAD = TypeAdapter(Head)


class PoolClosedError(RuntimeError):
    """The pool was closed while a document was waiting or being read."""


class Pool:
    """`with Pool(limits) as pool: pool.extract(job)`; children start when they are first needed."""

    def __init__(self, limits: Limits, target: str = TARGET, on_answer: Callable[[], object] = lambda: None) -> None:
        """Take the limits, the `module:function` that children run, and who wants to hear of each answer."""
        self._limits, self._target, self._on_answer = limits, target, on_answer
        self._idle: LifoQueue[Child | None] = LifoQueue()
        for _ in range(limits.workers):
            self._idle.put(None)
        self._turns = threading.BoundedSemaphore(limits.workers)
        self._children: set[Child] = set()
        self._lock = threading.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        """Return the pool itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the pool."""
        self.close()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until it is a batch's turn: as many batches as children are read at a time, and no more.

        Were all batches read at once they would all be done at the end, and loading could not go on meanwhile.
        """
        with self._turns:
            yield

    def extract(self, job: Job) -> Extracted:
        """Return what came of a job, waiting for a free child; raises ChildStartError, PoolClosedError."""
        return EXTRACTED.validate_json(self.extract_line(job))

    def extract_line(self, job: Job) -> bytes:
        """Return the same as a line of JSON, which is what the spool wants: rows are not made to be written again."""
        child, kept = self._idle.get(), None
        try:
            answer, kept = self._answer(self._open(child), job)
        finally:
            self._idle.put(kept)
        self._on_answer()
        return answer.line

    def close(self) -> None:
        """End every child, also those that are at work; their callers get PoolClosedError."""
        with self._lock:
            self._closed = True
            for each in self._children:
                each.kill()
        at_rest = [self._idle.get() for _ in range(self._idle.qsize())]
        for child in filter(None, at_rest):
            self._end(child)
        for _ in at_rest:
            self._idle.put(None)  # for those who wait, and who are told then that it is over

    def _answer(self, child: Child, job: Job) -> tuple[Answer, Child | None]:
        """Return the answer, and the child if it can go on.

        What an earlier document did to the memory of a child must not be laid at the door of this one:
        it gets a fresh child before it is refused.
        """
        answer = self._ask(child, job)
        if answer.code in BLAMELESS and child.asked > 1:
            self._end(child)
            child = self._start()
            answer = self._ask(child, job)
        if answer.code in FATAL or child.asked >= self._limits.documents_per_child:
            self._end(child)
            return answer, None
        return answer, child

    def _ask(self, child: Child, job: Job) -> Answer:
        try:
            line = child.ask(JOB.dump_json(job), self._limits.seconds_per_document)
        except Ending as ending:
            if self._closed:
                self._end(child)
                raise PoolClosedError("the pool was closed") from None
            return self._refused(job, ending)
        except BaseException:
            self._end(child)
            raise
        try:
            head = HEAD.validate_json(line)
        except ValidationError:
            first = line.partition(b"\n")[0][:80]
            return _refusal(job, RejectionCode.READER_DIED, f"it answered {first!r}, which is no answer")
        if head.source_id != job.source_id:
            return _refusal(job, RejectionCode.READER_DIED, f"it answered for {head.source_id}")
        return Answer(line, head.code)

    def _refused(self, job: Job, ending: Ending) -> Answer:
        """Return the refusal that fits how a child ended."""
        if ending.timed_out or ending.status == -signal.SIGXCPU:
            message = f"it was stopped after {self._limits.seconds_per_document:g} seconds"
            return _refusal(job, RejectionCode.TIME_LIMIT, message)
        if ending.status == -signal.SIGKILL or any(words in ending.said for words in OUT_OF_MEMORY):
            return _refusal(job, RejectionCode.MEMORY_LIMIT, str(ending))
        return _refusal(job, RejectionCode.READER_DIED, str(ending))

    def _open(self, child: Child | None) -> Child:
        """Return the child, or a new one; raises PoolClosedError for a document that waited too long."""
        if self._closed:
            if child:
                self._end(child)
            raise PoolClosedError("the pool was closed")
        return child or self._start()

    def _start(self) -> Child:
        child = Child(self._target, self._limits.memory_bytes, self._limits.seconds_per_document)
        with self._lock:
            self._children.add(child)
        return child

    def _end(self, child: Child) -> None:
        with self._lock:
            self._children.discard(child)
        child.close()


def _refusal(job: Job, code: RejectionCode, message: str) -> Answer:
    refused = Extracted(job.source_id, job.sha256, Disposition.QUARANTINED, code=code, message=message)
    return Answer(EXTRACTED.dump_json(refused), code)
