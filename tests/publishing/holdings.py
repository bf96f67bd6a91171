"""Warehouses to publish: three documents with a fact of every kind that is published in a way of its own."""

from pathlib import Path

from sqlalchemy import Engine

from schemas.identity import make_id, make_id_within
from schemas.rows import DocumentRows
from tests.warehouse.factories import changed, fact, frame, load, minutes

KENT, SUSSEX, UNKNOWN = "documents/000_kent.txt", "documents/001_sussex.txt", "documents/002.txt"
RESIDENT = "Philomena Quillfeather"


def kent() -> DocumentRows:
    """Return a document with money, dates, a vote, a commitment, a theme and a decision."""
    rows = minutes(
        KENT,
        ("Members noted a saving of £3m.", f"{RESIDENT} spoke of social prescribing.", "=HYPERLINK was said."),
        [
            fact("money", "£3m", amount_pence=300_000_050, subject="Members noted a saving of £3m."),
            fact("dates", "Update", edtf="2018-03", role="event"),
            fact("quantities", "3m", value=-2.5, unit="pound", measure="count"),
            fact("theme_tags", "social prescribing", cues="social | prescribing"),
            fact("attendances", "Members", status="apologies"),
            fact("commitments", "spoke", who="Members", due="2018-09"),
            fact("votes", "noted", votes_for=6, votes_against=3, unanimous=False, named=True),
            fact("questions", "said", asker="Members", answered=None),
        ],
        resolved=[("noted", "That the update be noted"), ("approved", "and its annex approved")],
    )
    return with_people(changed(rows, "meetings", lambda row: {**row, "meeting_date": "2018-03-20"}))


def sussex() -> DocumentRows:
    """Return a document of another council, without a date."""
    return minutes(
        SUSSEX,
        ("A grant of £20 was welcomed.", "Staff came by social prescribing and by bus, as ever."),
        [
            fact("money", "£20", amount_pence=2_000, kind="grant"),
            fact("theme_tags", "Staff", theme_id="digital-data", cues="staff"),
        ],
        resolved=[("welcomed", "That the grant be welcomed")],
        subject="WSX",
        publisher="WSX",
        committee="Health Scrutiny",
    )


def with_people(rows: DocumentRows) -> DocumentRows:
    """Return the rows with a member, and a member of the public who is named once."""
    text = str(next(one for one in rows.frames if one.table == "documents").rows[0][-1])
    start = text.index(RESIDENT)
    people = [
        {"document_id": rows.document_id, "role_only": False, "collective": False, **one}
        for one in (
            {"person_id": make_id("per", rows.document_id, "member"), "name": "Cllr A Rook", "kind": "member"},
            {"person_id": make_id("per", rows.document_id, "public"), "name": RESIDENT, "kind": "public"},
        )
    ]
    mention = {
        "mention_id": make_id("men", rows.document_id, RESIDENT),
        "person_id": people[1]["person_id"],
        "document_id": rows.document_id,
        "item_id": make_id_within("itm", rows.document_id),
        "paragraph_id": make_id_within("par", rows.document_id, "p2"),
        "char_start": start,
        "char_end": start + len(RESIDENT),
        "quote": RESIDENT,
        "rule": "test",
    }
    before = tuple(one for one in rows.frames if one.table not in ("document_people", "person_mentions"))
    added = frame("document_people", people), frame("person_mentions", [mention])
    return DocumentRows(rows.document_id, (*before, *added))


def fill(engine: Engine) -> None:
    """Load the three documents."""
    for rows in (kent(), sussex(), minutes(UNKNOWN, ("Swans.",), subject=None, publisher=None, committee=None)):
        load(engine, rows)


def path_of(url: str) -> Path:
    """Return the file of a warehouse in SQLite."""
    return Path(url.removeprefix("sqlite:///"))
