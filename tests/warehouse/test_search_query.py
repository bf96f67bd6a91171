"""What people type into a search: which words are meant, and that no text is an error of the database."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemas.errors import MinutebookError
from warehouse.marking import found_spans
from warehouse.period import first_day, last_day
from warehouse.search_query import Choice, bare_words, parse
from warehouse.search_sqlite import TOKENIZER, written

DATABASES = ("sqlite",)

# (what is typed, the choices: wanted and unwanted)
MEANT = [
    pytest.param("social prescribing", [(("social", "prescribing"), ())], id="all words"),
    pytest.param('"social prescribing"', [(("social prescribing",), ())], id="a phrase"),
    pytest.param("“social prescribing” care", [(("social prescribing", "care"), ())], id="printed quotation marks"),
    pytest.param('care "social prescribing', [(("care", "social prescribing"), ())], id="a phrase that is left open"),
    pytest.param('care"social prescribing"', [(("care", "social prescribing"), ())], id="a phrase close to a word"),
    pytest.param("otter or heron", [(("otter",), ()), (("heron",), ())], id="a choice"),
    pytest.param("otter pond OR heron", [(("otter", "pond"), ()), (("heron",), ())], id="a choice divides last"),
    pytest.param('otter "or" heron', [(("otter", "or", "heron"), ())], id="or in quotation marks is a word"),
    pytest.param("or otter or or heron or", [(("otter",), ()), (("heron",), ())], id="or beside nothing"),
    pytest.param("otter AND heron", [(("otter", "heron"), ())], id="and is meant anyway"),
    pytest.param("otter -heron", [(("otter",), ("heron",))], id="left out"),
    pytest.param(
        'otter -"grey heron" --pond', [(("otter",), ("grey heron", "pond"))], id="left out: phrase, two minuses"
    ),
    pytest.param("otter - heron", [(("otter", "heron"), ())], id="a dash is no minus"),
    pytest.param("co-production -pre-school", [(("co production",), ("pre school",))], id="hyphens join a phrase"),
    pytest.param("Tŷ Hafan's", [(("Ty", "Hafan s"), ())], id="accents and apostrophes"),
    pytest.param("£3m 2017/18", [(("3m", "2017 18"), ())], id="figures"),
    pytest.param("otter otter", [(("otter",), ())], id="a word twice"),
    pytest.param("(quote:otter* ^ NEAR) ; --", [(("quote otter", "NEAR"), ())], id="signs of query languages"),
    pytest.param("pond 🦦", [(("pond",), ())], id="emoji beside a word"),
]


@pytest.mark.parametrize(("typed", "choices"), MEANT)
def test_what_is_typed_is_read_as_meant(typed: str, choices: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    assert parse(typed).choices == tuple(Choice(*one) for one in choices)


@pytest.mark.parametrize("typed", ["", "  ", '""', "-", "🦦", "*", "()", "or", "AND", "\0", "\ud800"])
def test_without_a_word_there_is_nothing_to_search_for(typed: str) -> None:
    with pytest.raises(MinutebookError, match="nothing to search for"):
        parse(typed)


@pytest.mark.parametrize("typed", ["-heron", "otter or -heron", '-"grey heron" -pond'])
def test_a_choice_that_only_leaves_out_is_refused(typed: str) -> None:
    with pytest.raises(MinutebookError, match=r"-.* only says what to leave out; add a word"):
        parse(typed)


def test_letters_of_all_scripts_are_words_and_signs_are_not() -> None:
    assert bare_words("dŵr—Łódź\n“naïve”  x²_y") == "dwr Łodz naive x² y"


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    memory = sqlite3.connect(":memory:")
    memory.execute(f"CREATE VIRTUAL TABLE said USING fts5(words, tokenize='{TOKENIZER}')")
    memory.execute("INSERT INTO said VALUES ('otter heron pond or and not near')")
    yield memory
    memory.close()


texts = st.text() | st.lists(
    st.sampled_from(
        ['"', "“", "-", " ", "or", " OR ", "AND", "NOT", "NEAR(", ")", "*", ":", "^", "+", "{", "otter", "é"]
    )
).map("".join)


@given(texts)
@example("a" * 10_000)
@example("a " * 5_000)
@example("".join(f"w{number} " for number in range(2_000)))
@example("".join(f"w{number} or " for number in range(2_000)))
@example("a " + "".join(f"-w{number} " for number in range(2_000)))
@example("".join(f"a{number} -w{number} or " for number in range(1_000)))
@example('"' * 10_001)
@example("(" * 10_000 + "a")
def test_any_text_is_a_query_or_is_refused_in_words(index: sqlite3.Connection, typed: str) -> None:
    try:
        query = parse(typed)
    except MinutebookError:
        return
    index.execute("SELECT rowid FROM said WHERE said MATCH ?", (written(query),)).fetchall()
    assert len(found_spans([typed], query)) == 1


# quote, typed, and what is marked
MARKED = [
    ("Ponds were dredged.", "pond dredge", ["Ponds", "dredged"]),
    ("the social\n prescribing scheme; social care", '"social prescribing"', ["social\n prescribing"]),
    ("the social prescribing scheme", "prescribing social -care", ["social prescribing"]),
    ("Dŵr Cymru and TŶ", "dwr or ty", ["Dŵr", "TŶ"]),
    ("\0\ufdd0pond\ufdd1", "pond", ["pond"]),
    ("otters", "heron", []),
    ("🦦 pond 🦦 pond", "pond", ["pond", "pond"]),
]


@pytest.mark.parametrize(("quote", "typed", "marked"), MARKED)
def test_found_words_are_marked_where_they_stand(quote: str, typed: str, marked: list[str]) -> None:
    [none, spans] = found_spans(["", quote], parse(typed))
    assert none == ()
    assert [quote[start:end] for start, end in spans] == marked


# (typed, first day, last day)
PERIODS = [
    ("2018", "2018-01-01", "2018-12-31"),
    (" 2016-02 ", "2016-02-01", "2016-02-29"),
    ("2018-03-20", "2018-03-20", "2018-03-20"),
]


@pytest.mark.parametrize(("typed", "first", "last"), PERIODS)
def test_a_period_begins_and_ends(typed: str, first: str, last: str) -> None:
    assert (first_day(typed), last_day(typed)) == (first, last)


@pytest.mark.parametrize(
    "typed", ["", "18", "2018-13", "2018-00", "0000", "2018-02-30", "20/03/2018", "٢٠١٨", "2018-3"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    for day in (first_day, last_day):
        with pytest.raises(MinutebookError, match="is no date; write a year, month or day"):
            day(typed)
