"""`minutebook browse` in a real browser: reports first, facets, questions, search; and nothing is written."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from schemas.errors import MinutebookError
from schemas.vocabulary import PublishedFormat
from tests.publishing.holdings import fill
from tests.publishing.test_readers import MOMENT
from tests.warehouse.factories import new_warehouse
from warehouse.publishing.datasette import metadata, questions
from warehouse.publishing.publish import publish

DATABASES = ("sqlite",)
ROOT = Path(__file__).parents[2]
PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, database: str) -> Path:
    folder = tmp_path_factory.mktemp("browse")
    url, engine = new_warehouse(folder)
    fill(engine)
    engine.dispose()
    publish(url, folder / "published", (PublishedFormat.SQLITE,), MOMENT)
    return folder


@pytest.fixture(scope="module")
def address(data: Path) -> Iterator[str]:
    """The address of a server that `minutebook browse` started on a free port of its own."""
    environment = {**os.environ, "MINUTEBOOK_DATA": str(data), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", "from flows.cli import main; main()", "browse", "--port", "0"]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        told = server.stdout.readline()
        [found] = re.findall(r"http://127\.0\.0\.1:\d+/", told)
        yield found
    finally:
        server.send_signal(signal.SIGINT)
        server.communicate(timeout=60)


def chromium() -> str:
    """Return Debian's browser; where it is missing CI fails, and elsewhere the test is left out."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        told = "these tests need a browser: apt-get install chromium"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)
    return str(found)


@pytest.fixture(scope="module")
def page(address: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        opened = browser.new_page(base_url=address)
        opened.set_default_timeout(PATIENCE_MS)
        opened.set_default_navigation_timeout(PATIENCE_MS)
        yield opened
        browser.close()


def column(page: Page, name: str) -> list[str]:
    """The cells of a column of the table that is shown."""
    return [words.strip() for words in page.locator(f"td.col-{name}").all_inner_texts()]


def test_the_front_page_leads_to_the_reports_and_they_come_before_the_tables(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="Reports")).to_be_visible(timeout=PATIENCE_MS)
    headings = page.locator("h2").all_inner_texts()
    assert headings[:3] == ["Questions", "Reports", "Tables"]
    assert page.get_by_role("link", name="Decisions", exact=True).is_visible()
    assert "Which sums of money do the minutes speak of" in page.content()
    assert not page.get_by_role("link", name="ledger").count(), "the program's own tables are hidden"


def test_a_report_says_what_its_columns_mean_and_is_narrowed_by_a_facet(page: Page) -> None:
    page.goto("/minutebook/rpt_decisions")
    assert "Lead-in as printed" in page.content()
    assert len(column(page, "quote")) == 3
    page.get_by_role("link", name="West Sussex County Council", exact=True).first.click()
    page.wait_for_url("**subject_council_name=*")
    assert column(page, "quote") == ["That the grant be welcomed"]


def test_a_question_is_answered_for_a_council_and_a_theme(page: Page) -> None:
    page.goto("/minutebook")
    page.get_by_role("link", name="What was decided about a theme?").click()
    page.get_by_label("council").fill("kent")
    page.get_by_label("theme").fill("workforce")
    page.get_by_role("button", name="Answer").click()
    page.wait_for_url("**theme=workforce*")
    assert column(page, "verb") == ["noted", "approved"]
    page.get_by_label("theme").fill("digital")
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_text("Nothing found.")).to_be_visible(timeout=PATIENCE_MS)


def test_words_are_found_in_all_minutes(page: Page) -> None:
    page.goto("/minutebook")
    page.get_by_label("Find in all minutes").fill('"social prescribing"')
    page.get_by_role("button", name="Find").click()
    page.wait_for_url("**/search?words=*")
    assert sorted(column(page, "source_id")) == ["documents/000_kent.txt", "documents/001_sussex.txt"]
    page.goto("/minutebook/search_texts?_search=swans")
    assert column(page, "quote") == ["Swans."]


def ask(address: str, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"{address}{path}", timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.mark.parametrize("words", ["", '"', 'a"b', "*", "NEAR(", "AND OR", "-x", "^x", "col:x", "'; DROP TABLE x"])
def test_any_words_are_safe_to_search_for(address: str, words: str) -> None:
    status, page = ask(address, f"minutebook/search.json?words={urllib.parse.quote(words)}")
    assert (status, '"ok": true' in page) == (200, True), page


@pytest.mark.parametrize("name", questions())
def test_every_question_is_answered_with_and_without_values(address: str, name: str) -> None:
    for values in ("", "?council=KEN&other_council=WSX&theme=workforce&words=grant"):
        status, page = ask(address, f"minutebook/{name}.json{values}")
        assert (status, '"ok": true' in page) == (200, True), page


def test_two_councils_are_compared_by_what_they_decided(address: str) -> None:
    _, page = ask(address, "minutebook/two_councils_on_a_theme.csv?council=KEN&other_council=west+sussex&theme=")
    assert [line.partition(",")[0] for line in page.splitlines()[1:]] == [
        "Kent County Council",
        "Kent County Council",
        "West Sussex County Council",
    ]


def test_nothing_can_be_written(address: str, data: Path) -> None:
    before = (data / "published" / "minutebook.sqlite").read_bytes()
    status, page = ask(address, "minutebook.json?sql=delete+from+documents")
    assert status == 400
    assert "SELECT" in page
    assert (data / "published" / "minutebook.sqlite").read_bytes() == before
    assert len(list((data / "published" / "current").iterdir())) == 3, "SQLite left no file beside it"


def test_every_report_has_a_title_facets_and_its_columns_described(data: Path) -> None:
    told = metadata(data / "published" / "current" / "minutebook.sqlite")["databases"]["minutebook"]["tables"]
    reports = {name: one for name, one in told.items() if name.startswith("rpt_")}
    assert len(reports) >= 15
    assert all(one["title"] and one["facets"] and all(one["columns"].values()) for one in reports.values())


def test_a_port_that_is_taken_is_told_in_a_line() -> None:
    from flows.serving import taken

    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(MinutebookError, match=f"port {port}: Address already in use; choose another with --port"):
            taken("127.0.0.1", port)


@pytest.mark.parametrize(
    ("module", "told"),
    [("datasette", "browsing needs Datasette: `make browse` installs it"), ("", "nothing is published in")],
)
def test_what_is_missing_is_told_in_a_line(module: str, told: str, tmp_path: Path) -> None:
    program = f"import sys; sys.modules.update({{'{module}': None}} if '{module}' else {{}})\n"
    program += "sys.argv[1:] = ['browse', '--port', '0']\nfrom flows.cli import main; main()"
    environment = {**os.environ, "MINUTEBOOK_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert told in ran.stderr
