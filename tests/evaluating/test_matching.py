"""Annotated and extracted facts are paired one to one, exactly or by overlap, and faults are told apart."""

import pytest

from tasks.evaluating.facts import Fact, OneOf, Party, Value, agrees
from tasks.evaluating.matching import match
from tasks.evaluating.scoring import WHOLE, Accuracy, Fault, remarks, score


def fact(start: int, end: int, optional: bool = False, key: str = "", rule: str = "", **attributes: Value) -> Fact:
    return Fact(((start, end),), f"{start}-{end}", attributes, key, optional, rule)


# What is annotated, what is extracted, and the two tallies: of each side's facts and of those that are right.
CASES = {
    "the same words": ([fact(0, 9)], [fact(0, 9)], (1, 1, 1), (1, 1, 1)),
    "a miss": ([fact(0, 9), fact(20, 30)], [fact(0, 9)], (2, 1, 1), (2, 1, 1)),
    "a false alarm": ([fact(0, 9)], [fact(0, 9), fact(20, 30)], (1, 2, 1), (1, 2, 1)),
    "words that overlap": ([fact(0, 9)], [fact(5, 12)], (1, 1, 0), (1, 1, 1)),
    "words that touch": ([fact(0, 9)], [fact(9, 12)], (1, 1, 0), (1, 1, 0)),
    "two over one": ([fact(0, 9)], [fact(0, 4), fact(5, 9)], (1, 2, 0), (1, 2, 1)),
    "one over two": ([fact(0, 4), fact(5, 9)], [fact(0, 9)], (2, 1, 0), (2, 1, 1)),
    "the same words twice": ([fact(0, 9), fact(0, 9)], [fact(0, 9)], (2, 1, 1), (2, 1, 1)),
    "another key": ([fact(0, 9, key="housing")], [fact(0, 9, key="planning")], (1, 1, 0), (1, 1, 0)),
    "an optional miss": ([fact(0, 9, optional=True)], [], (0, 0, 0), (0, 0, 0)),
    "an optional find": ([fact(0, 9, optional=True)], [fact(3, 12)], (0, 0, 0), (0, 0, 0)),
    "required before optional": ([fact(0, 9), fact(0, 4, optional=True)], [fact(0, 9)], (1, 1, 1), (1, 1, 1)),
    "nothing at all": ([], [], (0, 0, 0), (0, 0, 0)),
}


@pytest.mark.parametrize(("annotated", "extracted", "exact", "relaxed"), CASES.values(), ids=CASES.keys())
def test_facts_are_counted_once(
    annotated: list[Fact], extracted: list[Fact], exact: tuple[int, ...], relaxed: tuple[int, ...]
) -> None:
    counted = score(match(annotated, extracted))
    for tally, expected in ((counted.exact, exact), (counted.relaxed, relaxed)):
        assert (tally.annotated, tally.extracted, tally.right) == expected


def test_no_other_pairing_has_more_pairs() -> None:
    """The long one overlaps both and most of all the second, but only it can take the first."""
    annotated = [fact(0, 4), fact(5, 30)]
    extracted = [fact(3, 30), fact(28, 40)]
    assert [(one.spans, other.spans) for one, other in match(annotated, extracted).relaxed.pairs] == [
        (((0, 4),), ((3, 30),)),
        (((5, 30),), ((28, 40),)),
    ]


def test_of_two_at_one_place_the_likelier_is_paired() -> None:
    matching = match([fact(0, 9, verb="noted")], [fact(0, 9, verb="agreed"), fact(0, 9, verb="noted")])
    assert matching.exact.pairs[0][1].attributes == {"verb": "noted"}


def test_a_person_is_found_by_any_of_its_places() -> None:
    annotated = Fact(((0, 5), (50, 60)), "Rook", {})
    assert score(match([annotated], [Fact(((50, 60), (70, 80)), "Rook", {})])).exact.right == 1


def test_a_ratio_of_nothing_is_none_and_ratios_are_of_what_was_counted() -> None:
    nothing = score(match([], [])).exact
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    half = score(match([fact(0, 9)], [fact(0, 9), fact(20, 30)])).exact
    assert (half.precision, half.recall, half.f1) == (0.5, 1.0, pytest.approx(2 / 3))


def test_attributes_are_compared_on_pairs_where_either_side_states_one() -> None:
    annotated = [fact(0, 9, kind="grant", period=None), fact(20, 30, kind="fee", period=None), fact(40, 50, kind="fee")]
    extracted = [fact(0, 9, kind="fee", period=None), fact(20, 31, kind="fee", period="2031")]
    assert score(match(annotated, extracted)).attributes == {"kind": Accuracy(1, 2), "period": Accuracy(0, 1)}


def test_a_fact_is_complete_with_its_words_and_what_makes_it_whole() -> None:
    annotated = [fact(0, 9, outcome="carried", trigger="RESOLVED"), fact(20, 30, outcome="lost"), fact(40, 50)]
    extracted = [fact(0, 9, outcome="carried", trigger=None), fact(20, 31, outcome="lost")]
    assert score(match(annotated, extracted), whole=["outcome"]).attributes[WHOLE] == Accuracy(1, 3)


def test_every_fault_is_told_with_its_words_and_rule() -> None:
    annotated = [fact(0, 9, kind="grant"), fact(20, 30), fact(40, 50)]
    extracted = [fact(0, 9, kind="fee", rule="a"), fact(20, 31, rule="b"), fact(70, 80, rule="c")]
    told = [
        (remark.fault, remark.words, remark.attribute, remark.annotated, remark.extracted, remark.rule)
        for remark in remarks("doc", "money", match(annotated, extracted))
    ]
    assert told == [
        (Fault.MISSED, "40-50", None, None, None, None),
        (Fault.FALSE_ALARM, "70-80", None, None, None, "c"),
        (Fault.ATTRIBUTE, "0-9", "kind", "grant", "fee", "a"),
        (Fault.BOUNDARY, "20-30", None, None, "20-31", "b"),
    ]


def test_scores_add_up_and_keep_each_rules_share() -> None:
    one = score(match([fact(0, 9, kind="fee")], [fact(0, 9, kind="fee", rule="a"), fact(20, 30, rule="b")]))
    other = score(match([fact(0, 9, kind="fee")], [fact(0, 12, kind="fee", rule="a")]))
    total = one + other
    assert (total.exact.right, total.relaxed.right, total.exact.extracted) == (1, 2, 3)
    assert total.attributes == {"kind": Accuracy(2, 2)}
    assert [(rule, exact.precision, relaxed.precision) for rule, (exact, relaxed) in total.rules.items()] == [
        ("a", 0.5, 1.0),
        ("b", 0.0, 0.0),
    ]


ROOK = Party(frozenset({"rook"}), frozenset({(0, 4)}))
AGREEING = {
    "a number": (2, 2.0, True),
    "another number": (2, 3, False),
    "words in other letters and spaces": ("The  Leader’s", "the leader's", True),
    "other words": ("2031-05", "2031-06", False),
    "nothing and nothing": (None, None, True),
    "nothing and something": (None, "fee", False),
    "one of several": (OneOf(("noted", "agreed")), "agreed", True),
    "none of several": (OneOf(("noted", "agreed")), "approved", False),
    "a person by name": (ROOK, Party(frozenset({"rook", "councillor rook"})), True),
    "a person by place": (ROOK, Party(frozenset({"leader"}), frozenset({(2, 9)})), True),
    "another person": (ROOK, Party(frozenset({"wren"}), frozenset({(4, 9)})), False),
    "a person and nobody": (ROOK, None, False),
    "a list": (((0, 9, "noted"), (20, 30, OneOf((None, "other")))), ((0, 9, "noted"), (20, 30, None)), True),
    "a shorter list": (((0, 9, "noted"), (20, 30, "noted")), ((0, 9, "noted"),), False),
}


@pytest.mark.parametrize(("annotated", "extracted", "expected"), AGREEING.values(), ids=AGREEING.keys())
def test_values_agree(annotated: Value, extracted: Value, expected: bool) -> None:
    assert agrees(annotated, extracted) is expected
