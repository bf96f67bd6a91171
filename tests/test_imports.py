"""Who may import whom, and what may be called what: the rules hold, and each of them notices a planted violation."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("flows", "tasks", "schemas", "seeds", "warehouse")
VAGUE = {"utils", "helpers", "common", "manager"}
VAGUE_VERBS = ("process_", "handle_")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

FOLDERS = "flows > tasks > warehouse | seeds > schemas"
STAGES = "the stages of tasks do not know each other"
PREFECT = "prefect only in flows and the modules of tasks"
START = "the command line and the settings start without prefect"
SQLALCHEMY = "sqlalchemy only in warehouse"

# (contract that must break, file that the text is added to, text)
IMPORTS = [
    (FOLDERS, "schemas/planted.py", "import warehouse"),
    (FOLDERS, "seeds/planted.py", "import warehouse"),
    (FOLDERS, "warehouse/planted.py", "import seeds"),
    (FOLDERS, "warehouse/planted.py", "import tasks.reading"),
    (FOLDERS, "tasks/shaping/planted.py", "import flows"),
    (STAGES, "tasks/reading/planted.py", "import tasks.fetching"),
    (STAGES, "tasks/linking/planted.py", "def link():\n    from tasks import extracting"),
    (STAGES, "tasks/structuring/planted.py", "import tasks.assembling"),
    (STAGES, "tasks/assembling/planted.py", "import tasks.fetch"),
    (STAGES, "tasks/discover.py", "import tasks.load"),
    (STAGES, "tasks/planted.py", "FOR = 'a stage that the contract does not list'"),
    (PREFECT, "schemas/planted.py", "import prefect"),
    (PREFECT, "seeds/planted.py", "from prefect import task"),
    (PREFECT, "warehouse/planted.py", "def load():\n    import prefect.runtime"),
    (PREFECT, "tasks/assembling/planted.py", "from prefect.logging import get_run_logger"),
    (PREFECT, "tasks/reading/planted.py", "import prefect"),
    (START, "flows/cli.py", "from prefect import flow"),
    (START, "flows/settings.py", "def settings():\n    import prefect"),
    (SQLALCHEMY, "schemas/planted.py", "import sqlalchemy"),
    (SQLALCHEMY, "seeds/planted.py", "import sqlalchemy"),
    (SQLALCHEMY, "flows/planted.py", "from sqlalchemy import select"),
    (SQLALCHEMY, "tasks/shaping/planted.py", "import sqlalchemy.orm"),
]

# (offence that must be found, file that the text is added to, text)
NAMES = [
    ("tasks/reading/__init__.py: holds more than a docstring", "tasks/reading/__init__.py", "import re"),
    ("schemas/__init__.py: holds more than a docstring", "schemas/__init__.py", "VERSION = 1"),
    ("warehouse/utils.py: a name that says nothing", "warehouse/utils.py", ""),
    ("tasks/helpers/text.py: a name that says nothing", "tasks/helpers/text.py", ""),
    ("flows/run_manager.py: a name that says nothing", "flows/run_manager.py", ""),
    ("seeds/planted.py: process_row says nothing", "seeds/planted.py", "def process_row(): ..."),
    ("schemas/planted.py: handle_it says nothing", "schemas/planted.py", "class A:\n    async def handle_it(self): 1"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The Python of the five packages and pyproject.toml, to plant in."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            target = tmp_path / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    return tmp_path


def plant(root: Path, name: str, text: str) -> None:
    target = root / name
    target.parent.mkdir(exist_ok=True)
    (target.parent / "__init__.py").touch()
    with target.open("a") as file:
        file.write(f"\n{text}\n")


def broken(root: Path) -> list[str]:
    """The names of the import contracts that do not hold in the packages under a folder."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    environment = {"PYTHONPATH": str(root), "COLUMNS": "200", "PYTHONDONTWRITEBYTECODE": "1"}
    command += ["--no-logo", "--no-cache"]
    ran = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert "Contracts:" in ran.stdout, ran.stdout + ran.stderr
    return [line.removesuffix(" BROKEN") for line in ran.stdout.splitlines() if line.endswith(" BROKEN")]


def offences(root: Path) -> Iterator[str]:
    """What the names and the `__init__.py` files under a folder do against the rules of the house."""
    for path in (path for package in PACKAGES for path in sorted((root / package).rglob("*.py"))):
        yield from offences_of(path.relative_to(root), path.read_bytes())


@cache
def offences_of(where: Path, source: bytes) -> list[str]:
    """What one file does: most are the same in every copy, and are parsed once."""
    tree = ast.parse(source)
    found = []
    if where.name == "__init__.py" and len(tree.body) > (ast.get_docstring(tree) is not None):
        found.append(f"{where}: holds more than a docstring")
    if VAGUE & {word for part in where.with_suffix("").parts for word in part.split("_")}:
        found.append(f"{where}: a name that says nothing")
    functions = (node for node in ast.walk(tree) if isinstance(node, FUNCTIONS))
    return found + [f"{where}: {one.name} says nothing" for one in functions if one.name.startswith(VAGUE_VERBS)]


def test_contracts_hold(copy: Path) -> None:
    assert broken(copy) == []


@pytest.mark.parametrize(("contract", "name", "text"), IMPORTS, ids=[f"{name}: {text}" for _, name, text in IMPORTS])
def test_a_planted_import_breaks_its_contract(copy: Path, contract: str, name: str, text: str) -> None:
    plant(copy, name, text)
    assert broken(copy) == [contract]


def test_names_and_init_files_keep_to_the_house() -> None:
    assert list(offences(ROOT)) == []


@pytest.mark.parametrize(("offence", "name", "text"), NAMES, ids=[offence for offence, _, _ in NAMES])
def test_a_planted_name_is_found(copy: Path, offence: str, name: str, text: str) -> None:
    plant(copy, name, text)
    assert offence in list(offences(copy))


@pytest.mark.parametrize("module", ["flows.cli", "flows.settings"])
def test_starting_does_not_import_prefect(module: str) -> None:
    code = f"import {module}, sys; assert 'prefect' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
