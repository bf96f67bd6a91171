"""The ids of rows: from what is printed, numbered only within their paragraph and words."""

from tasks.shaping.identities import Identities

ITEMS = {"p1": "i1", "p2": "i1"}


def test_facts_are_numbered_within_paragraph_and_words() -> None:
    ids = Identities("ponds/one.txt", ITEMS)
    first, second, elsewhere, other = (
        ids.fact("mon", place, words) for place, words in [("p1", "£2m"), ("p1", "£2m"), ("p2", "£2m"), ("p1", "£3m")]
    )
    assert len({first, second, elsewhere, other}) == 4
    assert Identities("ponds/one.txt", ITEMS).fact("mon", "p2", "£2m") == elsewhere


def test_words_above_the_minutes_have_no_paragraph() -> None:
    ids = Identities("ponds/one.txt", ITEMS)
    assert ids.place("i1") == {"item_id": ids.of("itm", "i1"), "paragraph_id": None}
    assert ids.place("p1") == {"item_id": ids.of("itm", "i1"), "paragraph_id": ids.of("par", "p1")}


def test_ids_name_their_kind() -> None:
    ids = Identities("ponds/one.txt", ITEMS)
    assert ids.document.startswith("doc_")
    assert ids.of("itm", "i1").startswith("itm_")
