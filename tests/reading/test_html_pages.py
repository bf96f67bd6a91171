"""Every shape of page, and every glitch of pages, as a pair: the page and the lines that it reads as.

The pages are written for these tests; councils and people in them do not exist. In the expected lines
`~` marks furniture, `*` bold, `^` a line without a blank line before it, `[ ]` a label, `_` a U+00A0.
"""

from pathlib import Path

import pytest

from tasks.reading.reader import read
from tests.reading.rendering import rendered

PAGES = sorted(page for page in (Path(__file__).parent / "pages").iterdir() if page.suffix in (".html", ".xml", ".md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_reads_as_its_lines(page: Path, update_golden: bool) -> None:
    expected = page.with_suffix(".txt")
    document = read(page.read_bytes())
    lines = rendered(document) + [f"! {issue.code}: {issue.message}" for issue in document.issues]
    if update_golden:
        expected.write_text("\n".join(lines) + "\n", "utf-8")
    assert lines == expected.read_text("utf-8").splitlines()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_blocks_links_and_cells_point_at_words(page: Path) -> None:
    document = read(page.read_bytes())
    assert all(document.text[link.start : link.end].strip() for link in document.links)
    for block in document.blocks:
        for start, end in block.cells:
            assert block.start <= start <= end <= block.end
            assert " | " not in document.text[start:end]
