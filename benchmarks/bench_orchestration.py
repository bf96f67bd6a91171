# ruff: noqa: PLC0415 - Prefect is imported after its environment is prepared
"""What Prefect costs on top of the stages, and what a second reader brings.

    python benchmarks/bench_orchestration.py [DOCUMENTS]

Prints documents a second of the flow, of the same stages in a plain thread pool, and of one reader instead of two; the
ratios that docs/performance.md has budgets for; and how long processors work on a document, in the readers and in the
process that checks and loads, which says what a second reader could bring at most.
"""

import os
import resource
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from flows import prefect_environment

SEEDS = Path(__file__).parents[1] / "seeds" / "documents"


def make_documents(folder: Path, count: int) -> None:
    """Write so many different documents, made from the samples."""
    samples = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.txt").write_text(f"{samples[number % len(samples)]}\n\nRef {number}.\n", "utf-8")


def plain(documents: Path, data: Path, workers: int) -> float:
    """Seconds that the stages take without Prefect, each batch in a thread."""
    from flows.observing import NOBODY
    from flows.preparation import planned
    from flows.request import IngestRequest
    from flows.running import running
    from tasks.assembling.tally import sum_of
    from tasks.extract import extract
    from tasks.fetch import fetch
    from tasks.load import load
    from tasks.validate import validate

    settings = settings_for(data, workers)
    began = time.perf_counter()
    with running(settings, NOBODY) as run:
        work = planned(IngestRequest(paths=(str(documents),)), settings)

        def stages(batch: Path) -> object:
            return validate.fn(extract.fn(fetch.fn(batch, run.terms), run.terms))

        with ThreadPoolExecutor(workers + 1) as threads:
            tally = sum_of(load.fn(batch, run.loading) for batch in threads.map(stages, run.begin(work)))
        run.finish(work, tally, ())
    return time.perf_counter() - began


def flow(documents: Path, data: Path, workers: int) -> float:
    """Seconds that the flow takes, its server being there already."""
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    from flows.ingest import ingest
    from flows.request import IngestRequest

    settings_for(data, workers)
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        began = time.perf_counter()
        ingest(IngestRequest(paths=(str(documents),)))
        return time.perf_counter() - began


def worked() -> tuple[float, float]:
    """Seconds that processors have worked so far for this process, and for its children that have ended."""
    here, children = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return here.ru_utime + here.ru_stime, children.ru_utime + children.ru_stime


def settings_for(data: Path, workers: int) -> object:
    """Settings of a warehouse of its own."""
    from flows.settings import load_settings

    os.environ["MINUTEBOOK_DATA"], os.environ["MINUTEBOOK_WORKERS"] = str(data), str(workers)
    return load_settings()


def main(count: int) -> None:
    """Measure and print."""
    prefect_environment.prepare(terminal=True)
    with tempfile.TemporaryDirectory() as place:
        documents, few = Path(place, "documents"), Path(place, "few")
        make_documents(documents, count)
        make_documents(few, 5)
        flow(few, Path(place, "warm"), 2)  # starts the server
        seconds = {
            "plain, 2 readers": plain(documents, Path(place, "plain2"), 2),
            "flow, 2 readers": flow(documents, Path(place, "flow2"), 2),
        }
        before = worked()
        seconds["plain, 1 reader"] = plain(documents, Path(place, "plain1"), 1)
        here, read = (1000 * (after - so_far) / count for after, so_far in zip(worked(), before, strict=True))
    for name, took in seconds.items():
        print(f"{name:18} {took:7.2f} s  {count / took:6.1f} documents/s")
    print(f"flow / plain       {seconds['flow, 2 readers'] / seconds['plain, 2 readers']:.3f}  (budget 1.08)")
    print(f"1 reader / 2       {seconds['plain, 1 reader'] / seconds['plain, 2 readers']:.3f}  (budget 1.75)")
    print(f"processor time     {read:.1f} ms a document to read it, {here:.1f} ms to check and load it")
    most = max(read, here)
    print(f"1 reader / 2       {most / max((read + here) / 2, read / 2, here):.2f} at most on two cores,", end=" ")
    print(f"{most / max(read / 2, here):.2f} on more")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
