"""What all tests share: the option that rewrites golden files, and the sample documents."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

DOCUMENTS = Path(__file__).parent.parent / "seeds" / "documents"

# Prefect reads these when it is imported: no test phones home, and a first start may be slow.
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")

# A slow machine fails no property; in CI the examples are the same every time.
settings.register_profile("minutebook", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("minutebook")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew (never in CI)")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    wanted = bool(request.config.getoption("--update-golden"))
    if wanted and os.environ.get("CI"):
        pytest.fail("golden files are not written in CI; run `make golden` at home and say why in the commit")
    return wanted


def sample_documents() -> list[Path]:
    """Return the five sample documents in order."""
    return sorted(DOCUMENTS.glob("*.txt"))
