"""A run is told council by council, and fails only where less came than was expected, or nothing at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from flows.by_council import CouncilLine, by_council, named
from flows.expectations import Expectations, ExpectationsError, breaches, read_expectations
from flows.judging import NO_EXPECTATIONS, judged
from flows.report import Report, dry_report
from flows.report_markdown import markdown, quarantine_rows
from schemas.sources import Offer, Reason, SourceEntry, Work
from schemas.vocabulary import Disposition
from tests.flows.test_report import ENTRY, NOTHING, REFUSED, REPORTS
from warehouse.coverage import Coverage
from warehouse.held_sources import HeldSource
from warehouse.runs import RunCounts


def work(name: str, reason: Reason, council: str | None = None) -> Work:
    return Work(Offer(name, f"/{name}", 1, 1, SourceEntry(subject=council)), reason)


def held(disposition: Disposition = Disposition.LOADED, council: str | None = None) -> HeldSource:
    return HeldSource(disposition, council)


def test_every_document_counts_once_in_its_council_with_why_and_how_it_ended() -> None:
    plan = replace(
        NOTHING,
        work=(
            work("a", Reason.NEW, "KEN"),
            work("b", Reason.CONTENT_CHANGED, "KEN"),
            work("c", Reason.CODE_CHANGED),
            work("d", Reason.FORCED),
            work("e", Reason.SOURCE_CHANGED),
        ),
        skipped=(work("f", Reason.OVER_LIMIT, "KEN"),),
        unchanged=(replace(ENTRY, source_id="g"),),
        quarantined=(replace(ENTRY, source_id="h"),),
    )
    after = {
        "a": held(Disposition.DEGRADED, "KEN"),
        "b": held(Disposition.QUARANTINED),
        "c": held(council="ROT"),
        "d": held(council="ROT"),
        "g": held(council="KEN"),
        "h": held(Disposition.QUARANTINED),
    }
    lines = by_council(plan, after)
    assert lines == (
        CouncilLine("KEN", offered=4, new=1, changed=1, unchanged=1, skipped=1, degraded=1, quarantined=1),
        CouncilLine("ROT", offered=2, rules_changed=1, asked_again=1),
        CouncilLine("", offered=2, changed=1, unchanged=1, quarantined=1),
    )
    assert (sum(line.offered for line in lines), named(lines)) == (plan.offered, 2)


KENT = Coverage("KEN", "Kent | County", 1200, 1100, 3, 97, 1105, 990, "2015-01-03", "2026-10-31")
DOVER = Coverage("DOV", "Dover", None, None, None, None, 1, 1, None, None)


def test_what_is_listed_of_a_council_stands_beside_what_is_held() -> None:
    told = markdown(replace(report(), coverage=(DOVER, KENT)))
    assert "| DOV | — | — | — | — | 1 | 1 | — | — |" in told
    assert "| KEN | 1,200 | 1,100 | 3 | 97 | 1,105 | 990 | 2015-01-03 | 2026-10-31 |" in told
    assert "| council | listed | held in all | meetings |" in markdown(replace(report(), coverage=(DOVER,)))


def test_a_file_is_no_link_for_a_page_of_the_web_may_not_lead_there() -> None:
    links = {"comparison": "file:///srv/my%20reports/comparison.html", "quarantine": "http://server:4200/artifacts/1"}
    told = markdown(report(), links)
    assert "- comparison: `/srv/my reports/comparison.html` on the worker's machine" in told
    assert "- [quarantine](http://server:4200/artifacts/1)" in told


def report(offered: int = 10, quarantined: int = 0, **councils: int) -> Report:
    lines = tuple(CouncilLine(code, offered=count) for code, count in councils.items())
    return Report(RunCounts(offered=offered, loaded=offered - quarantined, quarantined=quarantined), councils=lines)


SOME = "minimum_documents = 10\nlargest_quarantine_share = 0.2\n[councils.KEN]\nminimum_documents = 3\n"

# a report, and what it falls short of
JUDGED = [
    ("as expected", report(KEN=3), []),
    ("as much as is allowed", report(quarantined=2, KEN=9), []),
    ("few", report(9, KEN=3), ["9 documents offered, at least 10 expected"]),
    ("bad", report(quarantined=3, KEN=3), ["30% of documents in quarantine, at most 20% expected"]),
    ("silent", report(ROT=10), ["KEN: 0 documents, at least 3 expected"]),
    ("nothing", report(0), ["0 documents offered, at least 10 expected", "KEN: 0 documents, at least 3 expected"]),
]


@pytest.mark.parametrize(("came", "told"), [row[1:] for row in JUDGED], ids=[row[0] for row in JUDGED])
def test_what_falls_short_is_told(came: Report, told: list[str], tmp_path: Path) -> None:
    file = tmp_path / "expected.toml"
    file.write_text(SOME)
    assert list(breaches(read_expectations(file), came)) == told
    assert breaches(NO_EXPECTATIONS, came) == ()


# a file, and words of what is wrong with it
BAD = [
    ("minimum_documents = -1", "minimum_documents: Input should be greater than or equal to 0"),
    ("largest_quarantine_share = 20", "largest_quarantine_share: Input should be less than or equal to 1"),
    ("minimum = 1", "minimum: Extra inputs are not permitted"),
    ("[councils.KEN]\nleast = 1", "councils.KEN.least: Extra inputs are not permitted"),
    ("what", "cannot be used"),
]


@pytest.mark.parametrize(("content", "words"), BAD)
def test_a_file_of_expectations_that_is_wrong_is_told_with_the_field(content: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "expected.toml"
    file.write_text(content)
    with pytest.raises(ExpectationsError, match=words):
        read_expectations(file)


def test_a_file_that_is_not_there_is_told_and_none_expects_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExpectationsError, match="No such file"):
        read_expectations(tmp_path / "expected.toml")
    assert read_expectations(None) == Expectations()


@pytest.mark.parametrize(("quarantined", "failed"), [(0, False), (1, False), (9, False), (10, True)])
def test_a_bad_document_fails_no_run_but_nothing_except_bad_ones_does(quarantined: int, failed: bool) -> None:
    assert bool(judged(report(quarantined=quarantined), NO_EXPECTATIONS).breaches) == failed


def test_no_documents_and_plans_fail_no_run() -> None:
    assert judged(report(0), NO_EXPECTATIONS).breaches == ()
    planned = dry_report(replace(NOTHING, quarantined=(ENTRY,)), (REFUSED,))
    assert judged(planned, Expectations(minimum_documents=9)).breaches == ()


def test_the_page_shows_councils_changes_quarantine_and_links() -> None:
    loaded = replace(REPORTS[0][1], councils=(CouncilLine("KEN", offered=1, new=1), CouncilLine("", offered=1)))
    page = markdown(replace(loaded, breaches=("too few",), quarantine=(REFUSED,)), {"comparison": "https://x.example/"})
    for line in (
        "**Not as expected:** too few",
        "| council | offered | new |",
        "| KEN | 1 | 1 |",
        "| not known | 1 | 0 |",
        "| money | 3 | +3 / -1 / ~2 |",
        "- [comparison](https://x.example/)",
    ):
        assert line in page
    [row] = quarantine_rows(replace(loaded, quarantine=(REFUSED,)))
    assert row["what to do"] == REFUSED.hint
