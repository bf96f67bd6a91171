"""What is moved and agreed in one paragraph, with who seconds it, what is said between, and how the verdict is put."""

from itertools import product

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

MOVED = (
    ("Cllr Garth proposed that the stile be mended. Seconded by Cllr Holm.", "Cllr Garth / Cllr Holm"),
    ("It was proposed by Mr Oakes that the stile be mended. Mrs Lamb seconded.", "Mr Oakes / Mrs Lamb"),
    ("KP then moved that the stile be mended, TM seconded.", "KP / TM"),
    ("Dilys Marrow proposed that the stile be mended. Seconded Owen Tapley.", "Dilys Marrow / Owen Tapley"),
    (
        "Councillor Penrice proposed, and the Chairman seconded, that the stile be mended.",
        "Councillor Penrice / Chairman",
    ),
)
ASIDES = (
    "",
    "RW took no part.",
    "Cllr Wray left the room.",
    "The Clerk said that the cost would be met from reserves.",
    "There were no other proposals.",
)
VERDICTS = (
    ("Agreed 3-0.", "3-0-?"),
    ("4 in favour, 1 against. AGREED.", "4-1-?"),
    ("For: 7, Against: 0, Abstention: 1. Agreed.", "7-0-1"),
    ("On being put to the vote this was carried by 7 votes in favour with 1 abstention.", "7-?-1"),
    ("This was agreed.", ""),
    ("Resolved.", ""),
)


@pytest.mark.parametrize(("motion", "aside", "verdict"), list(product(MOVED, ASIDES, VERDICTS)))
def test_whatever_stands_between_what_is_moved_is_agreed(
    motion: tuple[str, str], aside: str, verdict: tuple[str, str]
) -> None:
    (moved, movers), (said, vote) = motion, verdict
    head, _, clause = decided(minutes(" ".join(part for part in (moved, aside, said) if part)))[0].partition(" | ")
    assert head == " ".join(part for part in ("carried", movers, vote) if part)
    assert clause.partition(": ")[2] == "the stile be mended"


# what the sentence ends with / vote and words of agreeing
JOINED = {
    " and this was agreed unanimously.": ("unanimous", "this was agreed unanimously"),
    ", and this was carried by 7 votes with 1 abstention.": ("7-?-1", "this was carried by 7 votes with 1 abstention"),
    " and, on a vote being taken, this was carried by 6 votes to 2.": ("6-2-?", "this was carried by 6 votes to 2"),
    ", seconded by Mr Holm and on a vote being taken was carried by 4 to 3.": ("4-3-?", "carried by 4 to 3"),
    ", seconded by Cllr Holm, and it was agreed 3 - 1.": ("3-1-?", "it was agreed 3 - 1"),
    " and it was so agreed.": ("", "it was so agreed"),
    " and it was unanimously resolved to do so.": ("unanimous", "it was unanimously resolved to do so"),
    " (agreed).": ("", "agreed"),
}  # fmt: skip


@pytest.mark.parametrize(("joined", "expected"), JOINED.items())
def test_a_sentence_moves_and_agrees(joined: str, expected: tuple[str, str]) -> None:
    found = minutes(f"Cllr Garth proposed that the stile be mended{joined}")
    (line,) = decided(found)
    vote, trigger = expected
    assert line.endswith(": the stile be mended")
    assert (f" {vote} | " if vote else " | ") in line
    assert found.decisions[0].trigger == trigger


def test_all_in_favour_in_brackets_is_a_vote_and_no_keyword() -> None:
    (line,) = decided(minutes("Cllr Garth proposed that the stile be mended (all in favour)."))
    assert line == "carried implicit Cllr Garth / None unanimous | other: the stile be mended"


# lines of an item / what is decided: what stands behind the motion is no verdict on it
APART: dict[tuple[str, ...], list[str]] = {
    ("Cllr Garth proposed that the stile be mended. Cllr Wray left. RESOLVED (a) to buy a gate; (b) to paint it.",): [
        "carried Cllr Garth / None | (a) other: to buy a gate; | (b) other: to paint it."
    ],
    ("Cllr Garth proposed that the stile be mended. Cllr Wray left the room. He came back at 9pm.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), APART.items(), ids=[lines[0][48:90] for lines in APART])
def test_another_verdict_is_not_its_own(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


# lines of an item / who moved what was resolved
MOVERS = {
    ("RESOLVED to mend it.", "This was proposed by Cllr Wren and seconded by Cllr Teal."): "Cllr Wren / Cllr Teal",
    ("RESOLVED to mend it.", "The motion was proposed by Wren and seconded by Teal."): "Wren / Teal",
    ("RESOLVED to mend it.", "Proposed Ann Marrow. Seconded Owen Tapley."): "Ann Marrow / Owen Tapley",
}


@pytest.mark.parametrize(("lines", "movers"), MOVERS.items(), ids=[lines[1] for lines in MOVERS])
def test_a_sentence_below_tells_who_moved(lines: tuple[str, ...], movers: str) -> None:
    assert decided(minutes(*lines)) == [f"carried {movers} | other: to mend it"]


def test_a_sentence_below_that_moves_something_else_is_not_of_the_resolution() -> None:
    below = "It was proposed by Cllr Wren and seconded by Cllr Teal that the gate be shut. Agreed."
    assert decided(minutes("RESOLVED to mend it.", below)) == [
        "carried | other: to mend it",
        "carried Cllr Wren / Cllr Teal | agreed: the gate be shut",
    ]


def test_a_count_of_one_labels_no_list() -> None:
    assert decided(
        minutes("Cllr Garth proposed to buy it. Seconded by Cllr Holm. For: 2, Against: 5, Abstention: 1. Not carried.")
    )[0] == ("lost implicit Cllr Garth / Cllr Holm 2-5-1")


OWN = (
    ("Cllr Roe proposed, and Cllr Holm seconded, that the stile be mended. This was agreed.", "Cllr Roe / Cllr Holm"),
    ("Mr Oakes moved that the stile be mended. Seconded by Mrs Lamb. The motion was carried.", "Mr Oakes / Mrs Lamb"),
    ("Proposed by KP, seconded by TM, that the stile be mended and this was carried by 5 votes to 2.", "KP / TM 5-2-?"),
)  # fmt: skip
BESIDE = (
    (("RESOLVED: That the audit plan be noted.",), "the audit plan be noted"),
    (("RESOLVED:", "That the audit plan be noted."), "That the audit plan be noted."),
    (("RESOLVED That:", "1) the audit plan be noted."), "the audit plan be noted."),
    (("Submitted a letter of thanks.", "Noted."), "Noted"),
)


@pytest.mark.parametrize(("own", "beside"), list(product(OWN, BESIDE)))
def test_what_is_moved_and_agreed_stands_beside_what_is_resolved_of_other_business(
    own: tuple[str, str], beside: tuple[tuple[str, ...], str]
) -> None:
    (moved, head), (resolved, words) = own, beside
    for lines in ((moved, *resolved), (*resolved, moved)):
        found = sorted(decided(minutes("The Clerk introduced the report.", *lines)), key=lambda line: "stile" in line)
        assert [line.rpartition(": ")[2] for line in found] == [words, "the stile be mended"]
        assert found[0].startswith("carried | ")
        assert found[1].startswith(f"carried {head} | ")


@pytest.mark.parametrize(
    "again", [("RESOLVED: That the stile be mended.",), ("RESOLVED:", "That the stile be mended.")]
)
@pytest.mark.parametrize("own", OWN)
def test_what_is_resolved_in_the_same_words_is_the_one_decision(own: tuple[str, str], again: tuple[str, ...]) -> None:
    (line,) = decided(minutes("The Clerk introduced the report.", own[0], *again))
    assert line.startswith(f"carried {own[1]} | ")


def test_what_was_only_suggested_before_a_resolution_is_its_debate() -> None:
    lines = ("Mr Oakes suggested that the stile be mended, and Members concurred.", "RESOLVED to note the audit plan.")
    assert decided(minutes(*lines)) == ["carried | noted: to note the audit plan"]


# lines of an item / who moved what is resolved
WHOSE = {
    "directly_below": (
        (
            "Mr Oakes moved, seconded by Mrs Lamb, that the lease be renewed.",
            "RESOLVED that the tenant be given notice.",
        ),
        "Mr Oakes / Mrs Lamb",
    ),
    "debate_between": (
        (
            "Mr Oakes moved, seconded by Mrs Lamb, that the lease be renewed. The Clerk told of the rent.",
            "RESOLVED (unanimous)",
            "That the item be deferred until a valuer has been heard.",
        ),
        None,
    ),
    "debate_on_the_same": (
        (
            "Mr Oakes moved, seconded by Mrs Lamb, that the lease be renewed. The Clerk told of the rent.",
            "RESOLVED that the lease be renewed for two years.",
        ),
        "Mr Oakes / Mrs Lamb",
    ),
    "of_the_recommendations": (
        (
            "Mr Oakes moved, seconded by Mrs Lamb, that the recommendations be approved. The Clerk told of the rent.",
            "RESOLVED that the tenant be given notice.",
        ),
        "Mr Oakes / Mrs Lamb",
    ),
    "an_amendment_by_what_became_of_it": (
        (
            "Mr Oakes MOVED, seconded by Mrs Lamb, that £500 be kept back. The amendment was LOST by 6 votes to 3.",
            "RESOLVED that £500 be spent.",
        ),
        None,
    ),
}


@pytest.mark.parametrize(("lines", "movers"), WHOSE.values(), ids=WHOSE)
def test_a_resolution_has_the_movers_of_its_own_business(lines: tuple[str, ...], movers: str | None) -> None:
    (found,) = minutes("The Clerk introduced the report.", *lines).decisions
    assert (f"{found.proposer} / {found.seconder}" if found.proposer else None) == movers


AMENDED = {
    "Mr Oakes moved that £500 be kept back. The amendment was lost by 6 votes to 3.": "amendment",
    "Mr Oakes moved that £500 be kept back. Mr Roe proposed less, as an amendment. The amendment was not seconded. "
    "The motion was lost by 6 votes to 3.": "motion",
}


@pytest.mark.parametrize(("words", "kind"), AMENDED.items(), ids=AMENDED.values())
def test_a_motion_that_is_called_the_amendment_is_one(words: str, kind: str) -> None:
    assert minutes(words).motions[0].kind == kind


# lines below `RESOLVED to mend it.` / how what is decided begins
BELOW = {
    ("Resolved unanimously.",): "carried",
    ("Votes: 5/2",): "carried 5-2-?",
    ("Proposed: Wren / Seconded: Teal",): "carried Wren / Teal",
    ("Proposed Dilys Marrow", "Seconded Owen Tapley"): "carried Dilys Marrow / Owen Tapley",
    ("Proposed Extension", "The plans came late."): "carried",
    ("It was moved by Mr Wren, seconded by Mr Teal and carried.",): "carried Mr Wren / Mr Teal",
}


@pytest.mark.parametrize(("lines", "expected"), BELOW.items(), ids=[" ".join(lines) for lines in BELOW])
def test_lines_below_tell_of_what_is_resolved_above(lines: tuple[str, ...], expected: str) -> None:
    assert decided(minutes("RESOLVED to mend it.", *lines)) == [f"{expected} | other: to mend it"]


# words of an item / what is decided
AGENDA = {
    "That the minutes of May (04.05.20) be signed. AGREED.": [
        "carried | approved: the minutes of May (04.05.20) be signed"
    ],
    "A grant of £350 (S.137) – AGREED.": ["carried | granted: A grant of £350 (S.137)"],
    "Mr Roe proposed a precept of £900, a rise of £50 on last year. Seconded Mrs Lamb. AGREED.": [
        "carried Mr Roe / Mrs Lamb | agreed: a precept of £900, a rise of £50 on last year"
    ],
    "Mr Roe suggested that the Committee write to the owner and this was agreed unanimously.": [
        "carried unanimous | agreed: the Committee write to the owner"
    ],
    "Mr Roe stated that he proposed to issue the audit by May. The fee had gone up. The report was noted.": [
        "carried implicit | noted: The report was noted"
    ],
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), AGENDA.items(), ids=[words[:40] for words in AGENDA])
def test_words_of_the_agenda_or_a_wish_and_their_verdict(words: str, expected: list[str]) -> None:
    assert decided(minutes(words)) == expected
