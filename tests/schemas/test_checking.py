"""Checking: a bad row is held back with what refers to it, and says so; the rest of the batch goes on."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.checking import check
from schemas.declared import CHECKED_TABLES
from schemas.errors import RejectionCode
from schemas.issues import IssueCode
from schemas.jobs import Checked, Extracted
from schemas.rows import Cell, DocumentRows, Frame
from schemas.tables import column_names
from schemas.vocabulary import Disposition, Severity
from tests.warehouse.factories import changed, extracted, fact, frame, minutes, values

GOOD = minutes(
    facts=[fact("money", "£3m"), fact("quantities", "goes", value_to=50.0), fact("theme_tags", "Recruitment")],
    resolved=[("noted", "That the update be noted")],
)

Edit = Callable[[dict[str, Cell]], dict[str, Cell] | None]


def checked(rows: DocumentRows) -> Checked:
    (outcome,) = check([extracted(rows)])
    assert isinstance(outcome, Checked)
    return outcome


def put(column: str, value: Cell) -> Edit:
    return lambda row: {**row, column: value}


def put_in_first(column: str, value: Cell, ordinal: int = 1) -> Edit:
    return lambda row: {**row, column: value} if row["ordinal"] == ordinal else row


def counts(rows: DocumentRows) -> dict[str, int]:
    return {table: len(values(rows, table)) for table in CHECKED_TABLES if values(rows, table)}


def test_good_rows_pass_as_they_are() -> None:
    outcome = checked(GOOD)
    assert outcome.issues == ()
    assert outcome.rows == GOOD
    assert [type(cell) for one in outcome.rows.frames for row in one.rows for cell in row] == [
        type(cell) for one in GOOD.frames for row in one.rows for cell in row
    ]


@pytest.mark.parametrize(
    ("table", "edit", "said"),
    [
        pytest.param("money", put("kind", "loot"), "kind = 'loot' fails isin", id="a word outside of its vocabulary"),
        pytest.param("money", put("amount_pence", None), "amount_pence = None fails not_nullable", id="null"),
        pytest.param("money", put("amount_pence", 1.5), "amount_pence = 1.5 fails is int", id="a fraction of a penny"),
        pytest.param("money", put("amount_pence", "12"), "amount_pence = '12' fails is int", id="a number in words"),
        pytest.param("money", put("amount_pence", True), "amount_pence = True fails is int", id="a truth for a number"),
        pytest.param("money", put("amount_pence", 2**63), "fails is int", id="more than 64 bits"),
        pytest.param("money", put("approximate", None), "approximate = None fails not_nullable", id="no truth"),
        pytest.param("money", put("approximate", 1), "approximate = 1 fails is bool", id="a number for a truth"),
        pytest.param("money", put("page", 0), "page = 0 fails greater_than_or_equal_to(1)", id="below its bound"),
        pytest.param("money", put("quote", ""), "quote = '' fails str_length", id="an empty quote"),
        pytest.param("money", put("rule", 7), "rule = 7 fails is str", id="a number for words"),
        pytest.param("quantities", put("value", float("nan")), "value = nan fails is float", id="no number"),
        pytest.param("quantities", put("value", float("inf")), "value = inf fails is float", id="no finite number"),
        pytest.param("money", put("char_start", 0), "fails is text[0:", id="a quote that is not there"),
        pytest.param("money", put("char_end", 10**9), "fails is text[", id="a quote beyond the end"),
        pytest.param("money", put("paragraph_id", "par_none"), "refers to a row of paragraphs", id="no such paragraph"),
        pytest.param("money", put("document_id", "doc_other"), "refers to a row of documents", id="another document"),
        pytest.param("money", put("money_id", None), "money_id = None fails not_nullable", id="no key"),
    ],
)
def test_a_bad_row_is_held_back_and_says_why(table: str, edit: Edit, said: str) -> None:
    outcome = checked(changed(GOOD, table, edit))
    assert values(outcome.rows, table) == []
    assert [issue.code for issue in outcome.issues] == [IssueCode.ROW_HELD_BACK]
    assert said in outcome.issues[0].message
    assert outcome.issues[0].message.startswith(f"{table} ")
    kept = counts(outcome.rows)
    assert {**counts(GOOD), "issues": 1} == {**kept, table: 1}


def test_a_whole_number_will_do_for_a_value() -> None:
    assert checked(changed(GOOD, "quantities", put("value", 40))).issues == ()


def test_rows_that_refer_to_a_row_held_back_are_held_back_with_it() -> None:
    outcome = checked(changed(GOOD, "paragraphs", put_in_first("level", 0)))
    paragraph = values(GOOD, "paragraphs")[0]["paragraph_id"]
    assert [issue.message.split(" ")[0] for issue in outcome.issues] == ["paragraphs", "money"]
    assert f"paragraph_id = {paragraph!r} fails refers to a row of paragraphs" in outcome.issues[1].message
    assert len(values(outcome.rows, "paragraphs")) == 1
    assert len(values(outcome.rows, "theme_tags")) == 1


def test_a_chain_of_paragraphs_falls_with_its_first() -> None:
    rows = minutes(paragraphs=("One.", "Two.", "Three.", "Four."))
    ids = [str(row["paragraph_id"]) for row in values(rows, "paragraphs")]
    parents = {ids[0]: ids[1], ids[1]: ids[2], ids[2]: None, ids[3]: None}
    chained = changed(rows, "paragraphs", lambda row: {**row, "parent_id": parents[str(row["paragraph_id"])]})
    outcome = checked(changed(chained, "paragraphs", put_in_first("kind", "poem", ordinal=3)))
    assert [row["paragraph_id"] for row in values(outcome.rows, "paragraphs")] == [ids[3]]


def test_each_row_held_back_is_a_row_of_issues() -> None:
    outcome = checked(changed(GOOD, "paragraphs", put_in_first("level", 0)))
    rows = values(outcome.rows, "issues")
    assert [row["message"] for row in rows] == [issue.message for issue in outcome.issues]
    assert {(row["code"], row["severity"], row["document_id"]) for row in rows} == {
        (IssueCode.ROW_HELD_BACK.value, Severity.ERROR.value, GOOD.document_id)
    }
    assert len({row["issue_id"] for row in rows}) == len(rows)
    assert checked(outcome.rows).issues == ()


def test_the_same_fault_gives_the_same_ids_every_time() -> None:
    faulty = changed(GOOD, "money", put("kind", "loot"))
    assert values(checked(faulty).rows, "issues") == values(checked(faulty).rows, "issues")


def test_of_two_rows_with_one_key_neither_is_chosen() -> None:
    money = values(GOOD, "money")[0]
    twice = frame("money", [money, {**money, "kind": "budget"}])
    frames = tuple(twice if one.table == "money" else one for one in GOOD.frames)
    doubled = DocumentRows(GOOD.document_id, frames)
    outcome = checked(doubled)
    assert values(outcome.rows, "money") == []
    assert len({row["issue_id"] for row in values(outcome.rows, "issues")}) == 2


@pytest.mark.parametrize(
    ("table", "edit"),
    [
        pytest.param("documents", put("sha256", "xyz"), id="its own row is wrong"),
        pytest.param("meetings", put("meeting_date", "1 March"), id="its meeting is wrong"),
        pytest.param("documents", lambda row: None, id="its own row is not there"),
    ],
)
def test_a_document_without_its_own_row_or_meeting_is_refused(table: str, edit: Edit) -> None:
    (outcome,) = check([_with(extracted(GOOD), changed(GOOD, table, edit))])
    assert isinstance(outcome, Extracted)
    assert (outcome.code, outcome.disposition, outcome.rows) == (
        RejectionCode.ROWS_INVALID,
        Disposition.QUARANTINED,
        None,
    )
    assert outcome.message


def test_a_bad_document_does_not_touch_the_others_of_its_batch() -> None:
    other = minutes("samples/b.txt", facts=[fact("money", "£3m")])
    refused = Extracted("samples/c.txt", "0" * 64, Disposition.QUARANTINED, None, RejectionCode.EMPTY, "0 bytes")
    broken = _with(extracted(GOOD), changed(GOOD, "documents", put("n_chars", -1)))
    held = _with(extracted(GOOD), changed(GOOD, "money", put("kind", "loot")))
    outcomes = check([broken, extracted(other), refused])
    assert [type(one) for one in outcomes] == [Extracted, Checked, Extracted]
    assert outcomes[1] == Checked("samples/b.txt", extracted(other).sha256, Disposition.LOADED, other)
    assert outcomes[2] is refused
    assert [len(one.issues) for one in check([held, extracted(other)]) if isinstance(one, Checked)] == [1, 0]


@pytest.mark.parametrize(
    "stray",
    [
        pytest.param(Frame("poems", ("a",), ()), id="no such table"),
        pytest.param(Frame("money", ("a",), ()), id="other columns"),
        pytest.param(frame("document_versions", []), id="a table that the load writes"),
    ],
)
def test_a_frame_that_fits_no_table_is_a_bug_and_stops(stray: Frame) -> None:
    with pytest.raises(ValueError, match=stray.table):
        check([_with(extracted(GOOD), DocumentRows(GOOD.document_id, (*GOOD.frames, stray)))])


def test_an_empty_batch_is_nothing() -> None:
    assert check([]) == ()


cells = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(0, 9), st.floats(), st.text(max_size=9), st.just("£3m")
)
places = st.sampled_from([(table, name) for table in counts(GOOD) for name in column_names(table)])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(places, cells), min_size=1, max_size=3))
def test_whatever_the_cells_hold_what_passes_quotes_its_text_and_refers_to_what_passes(
    faults: list[tuple[tuple[str, str], Cell]],
) -> None:
    rows = GOOD
    for (table, name), value in faults:
        rows = changed(rows, table, put(name, value))
    (outcome,) = check([_with(extracted(GOOD), rows)])
    if isinstance(outcome, Checked):
        text = str(values(outcome.rows, "documents")[0]["text"])
        paragraphs = {row["paragraph_id"] for row in values(outcome.rows, "paragraphs")}
        for row in values(outcome.rows, "money"):
            assert text[row["char_start"] : row["char_end"]] == row["quote"]  # type: ignore[misc]
            assert row["paragraph_id"] in {*paragraphs, None}
    else:
        assert outcome.code is RejectionCode.ROWS_INVALID


def _with(one: Extracted, rows: DocumentRows) -> Extracted:
    return Extracted(one.source_id, one.sha256, one.disposition, rows)
