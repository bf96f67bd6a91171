"""A person at a browser: opens the pages that `minutebook up` serves, fills the form of `ingest`, and reads the report.

MINUTEBOOK_SCREENSHOTS=docs/images python -m pytest tests/flows/test_pages.py     # keeps what was seen
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("playwright", reason="playwright is not installed")
from playwright.sync_api import Page, expect, sync_playwright

from tests.flows.conftest import SEEDS

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(900)]

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
PATIENCE = 240_000
"""Milliseconds: pages are waited for until they say what they should; a quiet machine needs few of them."""


@contextmanager
def up(environment: dict[str, str]) -> Iterator[str]:
    """Yield the address that `minutebook up` prints; everything is stopped by `minutebook down`."""

    def command(name: str) -> str:
        words = [sys.executable, "-m", "flows.cli", name]
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False, timeout=600)
        assert done.returncode == 0, done.stderr
        return done.stdout

    try:
        yield command("up").splitlines()[0].rpartition(" ")[2]
    finally:
        command("down")


@pytest.fixture
def address(workplace: Path) -> Iterator[str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    with up({**ours, "PYTHONPATH": str(ROOT)}) as where:
        yield where


@pytest.fixture
def page() -> Iterator[Page]:
    """A new page of Debian's Chromium."""
    if not CHROMIUM:
        pytest.fail("chromium is not installed: apt-get install chromium")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        one = browser.new_page(viewport={"width": 1000, "height": 1000}, color_scheme="dark")
        one.set_default_timeout(PATIENCE)
        yield one
        browser.close()


def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("MINUTEBOOK_SCREENSHOTS"):
        page.screenshot(path=ROOT / folder / f"{name}.png")


def test_somebody_ingests_a_folder_from_the_form_and_finds_the_report(page: Page, address: str) -> None:
    page.goto(f"{address}/deployments")
    page.get_by_role("link", name="ingest", exact=True).first.click()
    page.get_by_role("button", name="Run").click()
    page.get_by_text("Custom run").click()

    fields = page.locator("textarea")
    expect(fields.first).to_be_visible()
    before = fields.count()
    page.get_by_role("button", name="Add item").first.click()
    expect(fields).to_have_count(before + 1)  # the first one is the new one now
    fields.first.fill("/srv/minutes")  # for the picture
    picture(page, "prefect-form")
    fields.first.fill(str(SEEDS))
    with page.expect_response(lambda answer: answer.url.endswith("/create_flow_run")) as made:
        page.get_by_role("button", name="Submit").click()
    assert made.value.ok

    page.goto(f"{address}/runs/flow-run/{made.value.json()['id']}")
    expect(page.get_by_text("Completed", exact=True).first).to_be_visible()
    page.reload()  # the name that tells what was done is given at the end
    expect(page.get_by_text("5 loaded of 5").first).to_be_visible()

    page.locator("#artifacts").click()  # cards are made when they come into view, so the page is a high one
    report = page.get_by_role("link", name="ingest-report").last
    report.click()
    expect(page.get_by_role("heading", name="5 loaded, 0 quarantined").first).to_be_visible()
    expect(page.get_by_role("cell", name="paragraphs").first).to_be_visible()
    picture(page, "prefect-report")
