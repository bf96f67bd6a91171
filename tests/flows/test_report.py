"""One structure, three faces: the terminal's, Prefect's and the one for programs say the same."""

import json
from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from flows.report import Report, as_json, dry_report, report_of, run_name, sentence
from flows.report_markdown import markdown
from flows.reporting import print_report, summary
from schemas.errors import HINT, RejectionCode
from schemas.sources import Offer, Reason, SourceEntry, Work
from schemas.vocabulary import Disposition
from tasks.assembling.tally import Refused, Tally
from tasks.fetching.planning import Plan
from warehouse.ledger import LedgerEntry
from warehouse.receipt import Receipt, TableChange

ENTRY = LedgerEntry("x/a.txt", "/x/a.txt", 1, 1, "0" * 64, "f", "e", Disposition.LOADED, "run")
WORK = Work(Offer("x/b.txt", "/x/b.txt", 1, 1, SourceEntry()), Reason.NEW)
NOTHING = Plan((), (), (), (), (), (), ())
REFUSED = Refused("x/p|pe\n.txt", "/x/p|pe\n.txt", RejectionCode.NOT_A_FILE, "it is a [bold]pipe")
LOADED = Tally(
    1, 0, (), Receipt((TableChange("money", 3, 2, 1),)), (("money", 3), ("meetings", 1)), (("no_decision", 2),)
)

# (name, report, summary, sentence, name of the run)
REPORTS: list[tuple[str, Report, str, str, str]] = [
    ("loaded", report_of(replace(NOTHING, work=(WORK,)), LOADED),
     "1 loaded, 0 quarantined, 6 rows changed", "1 loaded, 0 quarantined", "i: 1 loaded of 1"),
    ("unchanged", report_of(replace(NOTHING, unchanged=(ENTRY,) * 5)),
     "all 5 unchanged, 0 rows changed", "0 loaded, 0 quarantined, 5 unchanged", "i: 0 loaded of 5"),
    ("unchanged and missing", report_of(replace(NOTHING, unchanged=(ENTRY,), missing=(ENTRY,))),
     "all 1 unchanged, 1 missing, 0 rows changed", "0 loaded, 0 quarantined, 1 unchanged, 1 missing",
     "i: 0 loaded of 1"),
    ("refused", report_of(replace(NOTHING, work=(WORK,)), Tally(refused=(REFUSED,))),
     "0 loaded, 1 quarantined, 0 rows changed", "0 loaded, 1 quarantined", "i: 0 loaded of 1, 1 quarantined"),
    ("refused before", report_of(replace(NOTHING, quarantined=(ENTRY,)), refused_before=(REFUSED,)),
     "0 loaded, 1 quarantined, 0 rows changed", "0 loaded, 1 quarantined", "i: 0 loaded of 1, 1 quarantined"),
    ("degraded", report_of(replace(NOTHING, work=(WORK, WORK)), Tally(1, 1)),
     "1 loaded, 0 quarantined, 1 degraded, 0 rows changed", "1 loaded, 0 quarantined, 1 degraded",
     "i: 2 loaded of 2"),
    ("skipped", report_of(replace(NOTHING, work=(WORK,), skipped=(WORK,)), LOADED),
     "1 loaded, 0 quarantined, 1 skipped, 6 rows changed", "1 loaded, 0 quarantined, 1 skipped",
     "i: 1 loaded of 2"),
    ("nothing", report_of(NOTHING), "no documents found, 0 rows changed", "0 loaded, 0 quarantined",
     "i: 0 loaded of 0"),
    ("dry", dry_report(replace(NOTHING, work=(WORK,), unchanged=(ENTRY,))),
     "dry run: 1 of 2 to do, nothing written", "dry run: 1 of 2 to do, nothing written",
     "i: dry run: 1 of 2 to do, nothing written"),
]  # fmt: skip
IDS = [row[0] for row in REPORTS]


def printed(report: Report) -> str:
    console = Console(file=StringIO(), width=120, highlight=False)
    print_report(console, report)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize(("report", "first", "line", "name"), [row[1:] for row in REPORTS], ids=IDS)
def test_a_run_in_one_line(report: Report, first: str, line: str, name: str) -> None:
    assert (summary(report), sentence(report)) == (first, line)
    assert run_name(report, "i", "2026-11-21") == name.replace("i:", "i 2026-11-21:")
    assert printed(report).splitlines()[0] == first
    assert markdown(report).startswith(f"# {first}\n")


@pytest.mark.parametrize("report", [row[1] for row in REPORTS], ids=IDS)
def test_every_document_is_accounted_for(report: Report) -> None:
    assert report.counts.accounted_for == report.counts.offered


@pytest.mark.parametrize("report", [row[1] for row in REPORTS], ids=IDS)
def test_programs_get_all_of_it(report: Report) -> None:
    told = json.loads(json.dumps(as_json(report)))
    assert told["offered"] == report.counts.offered
    assert told["rows_changed"] == report.rows_changed
    assert len(told["quarantine"]) == len(report.quarantine)


def test_facts_and_issues_are_told_with_their_meaning() -> None:
    text = printed(REPORTS[0][1])
    assert "money" in text
    assert "meetings" not in text  # one a document, no fact
    assert "The minutes of an item state no resolution" in text


def test_what_a_file_is_called_cannot_command_the_terminal_or_break_the_table() -> None:
    report = REPORTS[3][1]
    assert "it is a [bold]pipe" in printed(report)
    row = next(line for line in markdown(report).splitlines() if "not_a_file" in line)
    assert row.count("|") == 5
    assert HINT[RejectionCode.NOT_A_FILE] in row


def test_a_long_list_is_cut_for_people_and_whole_for_programs() -> None:
    report = report_of(replace(NOTHING, work=(WORK,) * 1000), Tally(refused=(REFUSED,) * 1000))
    assert "… and 950 more" in printed(report)
    assert len(as_json(report)["quarantine"]) == 1000
