"""Facts gained and lost on the test documents against another revision: `make facts-diff`.

In: this working tree and a git revision (default: main). Out: one line a fact, `+` gained, `-` lost.
Will not: judge; it shows what a change of rules or lexicons does.

Both sides read the documents of this working tree, each with its own code, in a process of its own.
"""

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDERS = ("seeds/documents", "tests/gold/own")
_LIST_FACTS = """
import json, sys
from pathlib import Path
from schemas.errors import DocumentRejectedError
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape
for name in sys.argv[1:]:
    try:
        minutes = minutes_of(Path(name).read_bytes(), SourceEntry())
    except DocumentRejectedError as error:
        print(json.dumps([Path(name).stem[:16], "refused", {"reason": str(error)}]))
        continue
    rows = shape(minutes, Path(name).name, SourceEntry())
    for frame in rows.frames:
        if frame.table != "documents":
            for row in frame.rows:
                cells = dict(zip(frame.columns, row))
                dull = {name for name in cells if name.endswith("_id")} | {"subject", "ordinal"}
                shown = {name: cell for name, cell in cells.items() if cell is not None and name not in dull}
                print(json.dumps([Path(name).stem[:16], frame.table, shown], ensure_ascii=False))
"""


def facts(code: Path, documents: list[Path]) -> set[str]:
    """Return one line a fact, as the code below `code` extracts them."""
    environment = {**os.environ, "PYTHONPATH": str(code)}
    names = [str(document) for document in documents]
    command = [sys.executable, "-c", _LIST_FACTS, *names]
    done = subprocess.run(command, cwd=code, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the code in {code} cannot extract these documents:\n{done.stderr}")
    return set(done.stdout.splitlines())


def checkout(revision: str, folder: Path) -> None:
    """Write the files of a revision to a folder."""
    archive = subprocess.run(["git", "archive", revision], cwd=ROOT, capture_output=True, check=False)
    if archive.returncode:
        raise SystemExit(f"no revision {revision!r}: {archive.stderr.decode()}")
    with tarfile.open(fileobj=BytesIO(archive.stdout)) as files:
        files.extractall(folder, filter="data")


def main() -> None:
    """Print the difference; exits 0 whatever it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--against", default="main", help="git revision to compare with")
    revision = parser.parse_args().against
    documents = [path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        checkout(revision, Path(folder))
        before, now = facts(Path(folder), documents), facts(ROOT, documents)
    for line in sorted(before ^ now):
        document, table, shown = json.loads(line)
        print(f"{'+' if line in now else '-'} {document} {table} {shown}")
    print(f"{len(now - before)} gained, {len(before - now)} lost, {len(now & before)} as before, against {revision}")


if __name__ == "__main__":
    main()
