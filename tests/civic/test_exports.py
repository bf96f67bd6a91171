"""The civic formats hold what the warehouse knows, under the specifications' own names, and claim nothing more."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from flows.cli import app
from schemas.identity import make_id, make_id_within
from schemas.rows import DocumentRows
from schemas.vocabulary import PersonKind
from tasks.linking.people import linked
from tests.civic.specifications import OPEN_CIVIC_DATA, POPOLO
from tests.warehouse.factories import Fact, changed, fact, frame, load, minutes, new_warehouse, values
from warehouse.people import link_due

KENT, SUSSEX = "documents/000_kent.txt", "documents/001_sussex.txt"
ADDRESS = "https://kent.example/minutes/000"
RESIDENT = "Philomena Quillfeather"


def kent() -> DocumentRows:
    """Return a meeting with a date and a time, a vote with names, apologies, and a resident who is listed."""
    paragraphs = (
        f"Cllr Ann Rook, Cllr Ben Heron and {RESIDENT} were listed.",
        "The grant was moved. For: Rook. Against: Heron and Crane.",
    )
    facts = [
        fact("attendances", "Cllr Ann Rook", role="Chair"),
        fact("attendances", "Cllr Ben Heron", status="apologies"),
        fact("attendances", RESIDENT, status="in_attendance"),
        fact("theme_tags", "grant", cues="grant"),
        _vote(),
    ]
    rows = minutes(KENT, paragraphs, facts, resolved=[("approved", "That the grant be approved")])
    rows = changed(rows, "documents", lambda row: {**row, "source_url": ADDRESS})
    rows = changed(
        rows,
        "meetings",
        lambda row: {**row, "meeting_date": "2018-07-20", "start_time": "10:00", "venue": "Sessions House"},
    )
    rows = changed(rows, "decisions", lambda row: {**row, "proposer": "Cllr Ann Rook", "seconder": "Cllr Crane"})
    return _with_people(rows)


def _vote() -> Fact:
    return fact("votes", "moved", votes_for=1, votes_against=2, named=True, decision_id=_decision(KENT))


def _decision(source_id: str) -> str:
    return make_id_within("dec", make_id("doc", source_id))


def _with_people(rows: DocumentRows) -> DocumentRows:
    """Return the rows with the people whom the document names, and how two of them voted."""
    named = [("Cllr Ann Rook", "Ann", "Rook", PersonKind.MEMBER), ("Cllr Ben Heron", "Ben", "Heron", PersonKind.MEMBER)]
    people = [
        {
            "person_id": make_id("per", rows.document_id, name),
            "document_id": rows.document_id,
            "name": name,
            "honorific": "Cllr",
            "given": given,
            "family": family,
            "kind": kind.value,
            "role_only": False,
            "collective": False,
            "name_key": make_id("nam", "KEN", name),
        }
        for name, given, family, kind in named
    ]
    people.append({**people[0], "person_id": make_id("per", "x"), "name": RESIDENT, "kind": "public", "name_key": None})
    [vote] = values(rows, "votes")
    records = [
        {
            **{
                name: vote[name]
                for name in ("document_id", "item_id", "paragraph_id", "char_start", "char_end", "rule")
            },
            "record_id": make_id("rec", surname),
            "vote_id": vote["vote_id"],
            "name": surname,
            "quote": surname,
            "choice": choice,
            "person_id": person,
        }
        for surname, choice, person in (
            ("Rook", "for", people[0]["person_id"]),
            ("Heron", "against", people[1]["person_id"]),
            ("Crane", "against", None),
        )
    ]
    added = frame("document_people", people), frame("vote_records", records)
    order = [*rows.frames, *added]
    return DocumentRows(rows.document_id, tuple(order))


def sussex() -> DocumentRows:
    """Return a page without a date, with a decision whose outcome nobody states and a vote on it."""
    vote = fact("votes", "noted", votes_for=6, decision_id=_decision(SUSSEX))
    rows = minutes(
        SUSSEX, facts=[vote], resolved=[("noted", "That it be noted")], subject="WSX", publisher="WSX", committee=None
    )
    return changed(rows, "decisions", lambda row: {**row, "outcome": "not_stated"})


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory, database: str) -> str:
    url, engine = new_warehouse(tmp_path_factory.mktemp("civic"))
    for rows in (kent(), sussex()):
        load(engine, rows)
    link_due(engine, linked)
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT COUNT(*) FROM council_people")) == 2
    engine.dispose()
    return url


def exported(url: str, *arguments: str) -> dict[str, Any]:
    result = CliRunner().invoke(app, ["export", *arguments, "--warehouse", url])
    assert result.exit_code == 0, result.output
    told: dict[str, Any] = json.loads(result.stdout)
    return told


# What the first database gave, for the other one to be compared with.
_GIVEN: dict[str, str] = {}


@pytest.mark.parametrize(("name", "schema"), [("popolo", POPOLO), ("ocd", OPEN_CIVIC_DATA)], ids=["popolo", "ocd"])
def test_an_export_has_the_fields_of_its_specification_and_is_the_same_on_both_databases(
    url: str, name: str, schema: dict[str, Any]
) -> None:
    told = exported(url, name)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(told, schema, cls=jsonschema.Draft202012Validator)
    assert all(told[kind] for kind in told), "nothing is tested of a list that is empty"
    assert _GIVEN.setdefault(name, json.dumps(told)) == json.dumps(told)


@pytest.mark.parametrize("name", ["popolo", "ocd"])
def test_what_is_referred_to_is_there(url: str, name: str) -> None:
    told = exported(url, name)
    ids = {one["id"] for kind in told.values() for one in kind if "id" in one}
    assert len(ids) == sum("id" in one for kind in told.values() for one in kind)
    referring = ("organization_id", "person_id", "creator_id", "motion_id", "voter_id", "parent_id", "jurisdiction_id")
    referring += ("bill", "from_organization")

    def references(value: Any) -> list[str]:
        if isinstance(value, list):
            return [one for each in value for one in references(each)]
        if not isinstance(value, dict):
            return []
        own = [value[key] for key in referring if value.get(key)]
        return own + [one for key, each in value.items() if key != "extras" for one in references(each)]

    found = references(told)
    assert len(found) > 10
    assert [one for one in found if one not in ids] == []


def test_popolo_tells_a_meeting_a_motion_and_its_vote(url: str) -> None:
    told = exported(url, "popolo", "--council", "Kent")
    [event] = told["events"]
    ids = {person["name"]: person["id"] for person in told["persons"]}
    assert (event["name"], event["start_date"], event["location"]) == (
        "Cabinet",
        "2018-07-20T10:00:00+01:00",
        "Sessions House",
    )
    assert event["attendees"] == [{"id": ids["Cllr Ann Rook"], "name": "Cllr Ann Rook"}], "who is away does not attend"
    assert event["sources"] == [{"url": ADDRESS, "note": KENT}]
    [motion] = told["motions"]
    assert (motion["text"], motion["result"], motion["creator_id"]) == (
        "That the grant be approved",
        "passed",
        ids["Cllr Ann Rook"],
    )
    [vote] = told["vote_events"]
    assert vote["counts"] == [{"option": "yes", "value": 1}, {"option": "no", "value": 2}]
    votes = {one.get("voter_id") or one["voter"]["name"]: one["option"] for one in vote["votes"]}
    assert votes == {ids["Cllr Ann Rook"]: "yes", ids["Cllr Ben Heron"]: "no", "Crane": "no"}
    assert {one["role"] for one in told["memberships"]} == {"member"}


def test_open_civic_data_tells_a_meeting_with_its_agenda(url: str) -> None:
    told = exported(url, "ocd", "--council", "KEN")
    [event] = told["events"]
    assert (event["start_date"], event["status"], event["location"]["name"]) == (
        "2018-07-20T10:00:00+01:00",
        "",
        "Sessions House",
    )
    assert [(one["name"], one["note"]) for one in event["participants"]] == [
        ("Cabinet", "host"),
        ("Cllr Ann Rook", "present: Chair"),
        ("Cllr Ben Heron", "apologies"),
    ]
    [item] = event["agenda"]
    assert (item["order"], item["description"], item["subjects"], item["notes"]) == (
        "7",
        "Update",
        ["Workforce supply and roles"],
        ["That the grant be approved"],
    )
    [bill] = told["bills"]
    assert (bill["legislative_session"], bill["classification"], bill["actions"][0]["classification"]) == (
        "2018-19",
        ["resolution"],
        ["passage"],
    )
    assert [(one["classification"], one["name"]) for one in bill["sponsorships"]] == [
        ("mover", "Cllr Ann Rook"),
        ("seconder", "Cllr Crane"),
    ]
    [vote] = told["vote_events"]
    assert (vote["result"], vote["bill"]) == ("pass", bill["id"])
    assert told["jurisdictions"][0]["legislative_sessions"][0]["identifier"] == "2018-19"


def test_what_is_not_stated_is_not_claimed(url: str) -> None:
    told = exported(url, "ocd", "--council", "WSX")
    [event] = told["events"]
    assert (event["start_date"], event["sources"]) == ("", [{"url": "", "note": SUSSEX}])
    assert event["extras"]["date_not_stated"]["latest_date"] == "2018-12-31"
    assert event["extras"]["date_not_stated"]["reasons"] == "a date of 2019 is still to come"
    assert (told["bills"], told["vote_events"]) == ([], []), "no session without a date, no vote without a result"
    [event] = exported(url, "popolo", "--council", "WSX")["events"]
    assert "start_date" not in event
    [motion] = exported(url, "popolo", "--council", "WSX")["motions"]
    assert "result" not in motion


@pytest.mark.parametrize("name", ["popolo", "ocd"])
def test_a_member_of_the_public_is_in_no_export(url: str, name: str) -> None:
    assert RESIDENT not in json.dumps(exported(url, name))


def test_an_export_is_written_to_a_file(url: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["export", "popolo", "--out", str(tmp_path / "out.json"), "--warehouse", url])
    assert result.stdout == f"2 meetings, 2 people written to {tmp_path / 'out.json'}\n"
    assert json.loads((tmp_path / "out.json").read_text("utf-8")) == exported(url, "popolo")


def test_a_format_that_is_none_is_misuse() -> None:
    assert CliRunner().invoke(app, ["export", "akoma"]).exit_code == 2
