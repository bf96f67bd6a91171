"""The plan does what is new or changed, says why, and leaves the rest alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from schemas.errors import DocumentRejectedError, Rejection, RejectionCode
from schemas.sources import Offer, Reason, SourceEntry
from schemas.vocabulary import Disposition
from tasks.fetching.entry_hash import entry_hash
from tasks.fetching.grounds import Known, Request
from tasks.fetching.offering import Discovery
from tasks.fetching.planning import Plan, plan
from tasks.fetching.source_list import SourceList
from tests.fetching.ledgers import NOW, entry_of, ledger_of
from warehouse.ledger import LedgerEntry

A = Offer("data/a.txt", "/data/a.txt", 10, 100, SourceEntry("KEN"))
B, C, D = (replace(A, source_id=f"data/{name}.txt", location=f"/data/{name}.txt") for name in "bcd")
LOOP = Rejection(RejectionCode.DIRECTORY_LOOP, "leads back")
QUARANTINED: dict[str, Any] = {"disposition": Disposition.QUARANTINED, "fingerprint": "whole"}
UNREADABLE: dict[str, Any] = {**QUARANTINED, "sha256": None}
SAME, OTHER = "a" * 64, "b" * 64
HashOf = Callable[[str], str]


def must_not_open(location: str) -> str:
    raise AssertionError(f"{location} was opened")


def unreadable(location: str) -> str:
    raise DocumentRejectedError(RejectionCode.UNREADABLE, "Input/output error")


def hashed(digest: str) -> HashOf:
    return lambda location: digest


def planned(
    *offers: Offer,
    ledger: tuple[LedgerEntry, ...] = (),
    hash_of: HashOf = must_not_open,
    kept: bool = True,
    listed: SourceList | None = None,
    **request: Any,
) -> Plan:
    discovery = Discovery(offers, ("/data",), listed or SourceList())
    return plan(discovery, Known(ledger_of(*ledger), NOW, hash_of, lambda digest: kept), Request(**request))


def outcome(made: Plan) -> str:
    """The reason of the only work, or the disposition of the only document that is left alone."""
    assert made.offered == 1
    words = [work.reason.value for work in made.work + made.skipped]
    return (words + ["unchanged"] * len(made.unchanged) + ["quarantined"] * len(made.quarantined))[0]


# (name, how the offer differs from A, how the ledger entry differs from A's, hash of the file, request, outcome)
JUDGED: list[tuple[str, dict[str, Any], dict[str, Any] | None, HashOf, dict[str, Any], str]] = [
    ("never seen", {}, None, must_not_open, {}, "new"),
    ("never seen and no file", {"rejection": LOOP}, None, must_not_open, {}, "rejected"),
    ("same size and time", {}, {}, must_not_open, {}, "unchanged"),
    ("time differs, content does not", {"mtime_ns": 101}, {}, hashed(SAME), {}, "unchanged"),
    ("time and content differ", {"mtime_ns": 101}, {}, hashed(OTHER), {}, "content_changed"),
    ("size differs", {"size": 11}, {}, hashed(OTHER), {}, "content_changed"),
    ("changed and cannot be read", {"size": 11}, {}, unreadable, {}, "content_changed"),
    ("became a link to nothing", {"rejection": LOOP}, {}, must_not_open, {}, "rejected"),
    ("code changed", {}, {"fingerprint": "old"}, must_not_open, {}, "code_changed"),
    ("another reader changed", {}, {"fingerprint": "pdf"}, must_not_open, {}, "unchanged"),
    ("touched and code changed", {"mtime_ns": 101}, {"fingerprint": "old"}, hashed(SAME), {}, "code_changed"),
    ("its row changed", {"entry": SourceEntry("WSX")}, {}, must_not_open, {}, "source_changed"),
    ("--full", {}, {}, must_not_open, {"full": True}, "forced"),
    ("--rehash and the same", {}, {}, hashed(SAME), {"rehash": True}, "unchanged"),
    ("--rehash and another", {}, {}, hashed(OTHER), {"rehash": True}, "content_changed"),
    ("--rehash opens no loop", {"rejection": LOOP}, UNREADABLE, must_not_open, {"rehash": True}, "quarantined"),
    ("refused before, same content", {}, QUARANTINED, must_not_open, {}, "quarantined"),
    ("refused before, new content", {"size": 11}, QUARANTINED, hashed(OTHER), {}, "content_changed"),
    ("refused before by older code", {}, {**QUARANTINED, "fingerprint": "old"}, must_not_open, {}, "code_changed"),
    ("refused before, --full", {}, QUARANTINED, must_not_open, {"full": True}, "forced"),
    ("unreadable before and still", {}, UNREADABLE, unreadable, {}, "quarantined"),
    ("unreadable before, readable now", {}, UNREADABLE, hashed(OTHER), {}, "content_changed"),
    ("a loop before and still", {"rejection": LOOP}, UNREADABLE, must_not_open, {}, "quarantined"),
    ("a loop before, made anew", {"rejection": LOOP, "mtime_ns": 101}, UNREADABLE, must_not_open, {}, "rejected"),
    ("a loop before, --full", {"rejection": LOOP}, UNREADABLE, must_not_open, {"full": True}, "rejected"),
    ("over the limit", {}, None, must_not_open, {"limit": 0}, "over_limit"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("offer", "entry", "hash_of", "request_", "expected"), [row[1:] for row in JUDGED], ids=[row[0] for row in JUDGED]
)
def test_a_document_is_judged(
    offer: dict[str, Any], entry: dict[str, Any] | None, hash_of: HashOf, request_: dict[str, Any], expected: str
) -> None:
    ledger = () if entry is None else (entry_of(A, **entry),)
    assert outcome(planned(replace(A, **offer), ledger=ledger, hash_of=hash_of, **request_)) == expected


def test_the_limit_leaves_the_rest_for_later_and_counts_no_unchanged() -> None:
    made = planned(A, B, C, D, ledger=(entry_of(A),), limit=2)
    assert [work.offer for work in made.work] == [B, C]
    assert [(work.offer, work.reason) for work in made.skipped] == [(D, Reason.OVER_LIMIT)]
    assert (made.offered, len(made.unchanged)) == (4, 1)


def test_a_touched_or_moved_file_gets_a_new_stamp_and_no_work() -> None:
    moved = replace(A, location="/data/moved/a.txt", mtime_ns=7)
    made = planned(moved, ledger=(entry_of(A),), hash_of=hashed(SAME))
    assert [(entry.location, entry.mtime_ns, entry.sha256) for entry in made.stamps] == [("/data/moved/a.txt", 7, SAME)]
    assert made.is_news
    assert not planned(A, ledger=(entry_of(A),)).is_news


def test_what_cannot_be_read_gets_no_new_stamp() -> None:
    made = planned(replace(A, mtime_ns=7), ledger=(entry_of(A, **UNREADABLE),), hash_of=unreadable)
    assert (outcome(made), made.stamps, made.is_news) == ("quarantined", (), False)


def test_a_file_that_is_gone_is_missing_and_no_work() -> None:
    made = planned(A, ledger=(entry_of(A), entry_of(B)))
    assert [entry.source_id for entry in made.missing] == ["data/b.txt"]
    assert (made.offered, made.work) == (1, ())
    assert made.is_news


def test_what_lies_elsewhere_is_not_missing() -> None:
    elsewhere = [entry_of(replace(B, location=location)) for location in ("/other/b.txt", "/database/b.txt")]
    assert planned(A, ledger=(entry_of(A), elsewhere[0])).missing == ()
    assert planned(A, ledger=(entry_of(A), elsewhere[1])).missing == ()


def test_what_lies_below_a_folder_that_cannot_be_listed_is_not_missing() -> None:
    closed = replace(A, source_id="data/closed", location="/data/closed", rejection=LOOP)
    assert planned(closed, ledger=(entry_of(replace(B, location="/data/closed/b.txt")),)).missing == ()


def test_missing_is_news_once() -> None:
    gone = entry_of(A, missing_since_utc="2024-05-31T00:00:00+00:00")
    made = planned(ledger=(gone,))
    assert (made.missing, made.is_news) == ((gone,), False)


def test_a_file_that_is_there_again_is_news() -> None:
    made = planned(A, ledger=(entry_of(A, missing_since_utc="2024-05-31T00:00:00+00:00"),))
    assert (outcome(made), len(made.returned), made.is_news) == ("unchanged", 1, True)


def test_a_refused_file_that_is_taken_away_is_withdrawn_and_not_missing() -> None:
    made = planned(ledger=(entry_of(A, **QUARANTINED),))
    assert (made.missing, len(made.withdrawn), made.is_news) == ((), 1, True)


# (name, how the entry of a file that is gone differs, is its content kept, rows of the source list, reason)
GONE: list[tuple[str, dict[str, Any], bool, dict[str, SourceEntry], Reason | None]] = [
    ("nothing changed", {}, True, {"/data": A.entry}, None),
    ("code changed", {"fingerprint": "old"}, True, {"/data": A.entry}, Reason.CODE_CHANGED),
    ("its row changed", {}, True, {"/data": SourceEntry("WSX")}, Reason.SOURCE_CHANGED),
    ("code changed and the content is lost", {"fingerprint": "old"}, False, {"/data": A.entry}, None),
    ("code changed and its row is gone too", {"fingerprint": "old"}, True, {}, None),
    ("code changed and it never had a row", {"fingerprint": "old", "entry_hash": entry_hash(SourceEntry())}, True, {},
     Reason.CODE_CHANGED),
    ("refused before by older code", {**QUARANTINED, "fingerprint": "old"}, True, {"/data": A.entry}, None),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "kept", "rows", "reason"), [row[1:] for row in GONE], ids=[row[0] for row in GONE])
def test_a_document_whose_file_is_gone_is_extracted_again_from_the_archive(
    entry: dict[str, Any], kept: bool, rows: dict[str, SourceEntry], reason: Reason | None
) -> None:
    made = planned(ledger=(entry_of(A, **entry),), kept=kept, listed=SourceList(rows))
    assert [work.reason for work in made.work] == ([reason] if reason else [])
    assert len(made.missing) + len(made.withdrawn) == 1


@pytest.mark.parametrize(("kept", "hashes"), [(True, [SAME]), (False, [])], ids=["kept", "lost"])
def test_all_again_is_also_what_is_gone_and_still_kept(kept: bool, hashes: list[str]) -> None:
    made = planned(ledger=(entry_of(A),), kept=kept, listed=SourceList({"/data": A.entry}), full=True)
    assert [(work.reason, work.sha256) for work in made.work] == [(Reason.FORCED, sha256) for sha256 in hashes]
    assert (len(made.missing), made.offered) == (1, len(hashes))


def test_every_offer_is_accounted_for() -> None:
    ledger = (entry_of(B), entry_of(C, **QUARANTINED), entry_of(D, fingerprint="old"))
    made = planned(A, B, C, D, ledger=ledger, limit=1)
    counts = [len(part) for part in (made.work, made.unchanged, made.quarantined, made.skipped)]
    assert (counts, made.offered) == ([1, 1, 1, 1], 4)


def test_the_hash_of_an_entry_sees_every_field() -> None:
    entries = [
        SourceEntry(),
        SourceEntry("KEN"),
        SourceEntry(None, "KEN"),
        SourceEntry(committee="KEN"),
        SourceEntry(meeting_date=date(2024, 5, 31)),
        SourceEntry(source_url="KEN"),
        SourceEntry(licence="KEN"),
        SourceEntry(note="KEN"),
    ]
    assert len(set(map(entry_hash, entries))) == len(entries)


KENT, ROTHERHAM = SourceEntry("KEN", "KEN", meeting_date=date(2026, 3, 1)), SourceEntry("WSX", "ROT")

# what is asked for, and the documents that are looked at; C says nothing
ASKED: list[tuple[dict[str, Any], str]] = [
    ({}, "abc"),
    ({"councils": frozenset({"KEN"})}, "a"),
    ({"councils": frozenset({"ROT", "KEN"})}, "ab"),
    ({"councils": frozenset({"WSX"})}, "b"),
    ({"since": date(2026, 3, 1)}, "abc"),
    ({"since": date(2026, 3, 2)}, "bc"),
]


@pytest.mark.parametrize(("request_", "names"), ASKED, ids=[names for _, names in ASKED])
def test_what_is_not_asked_for_is_left_alone_and_is_not_missing(request_: dict[str, Any], names: str) -> None:
    offers = (replace(A, entry=KENT), replace(B, entry=ROTHERHAM), replace(C, entry=SourceEntry()))
    made = planned(*offers, **request_)
    assert "".join(work.offer.source_id[5] for work in made.work) == names
    assert {work.reason for work in made.skipped} <= {Reason.NOT_ASKED_FOR}
    assert made.offered == 3
    again = planned(*offers, ledger=tuple(map(entry_of, offers)), **request_)
    assert (len(again.unchanged), len(again.skipped), again.missing) == (len(names), 3 - len(names), ())
