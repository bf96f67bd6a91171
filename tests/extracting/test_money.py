"""Amounts of money: what they are worth, how they bound the true figure, and what kind they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.minutes import Money
from tasks.extracting.dates import dates_of
from tasks.extracting.money import money_of
from tests.extracting.passage import passages


def amounts(*paragraphs: str) -> tuple[Money, ...]:
    found = passages(*paragraphs)
    return money_of(found, dates_of(found))


# words / surfaces with their pounds
AMOUNTS = {
    "It cost £2 million.": [("£2 million", 2e6)],
    "It cost £3.4million.": [("£3.4million", 3.4e6)],
    "It cost £38 Million.": [("£38 Million", 38e6)],
    "It cost £2\xa0million.": [("£2\xa0million", 2e6)],
    "It cost £2  millions.": [("£2  millions", 2e6)],
    "It cost £32m.": [("£32m", 32e6)],
    "It cost £104.32m,": [("£104.32m", 104.32e6)],
    "It cost £0.721m": [("£0.721m", 721_000)],
    "It cost £1.6M": [("£1.6M", 1.6e6)],
    "It cost £5 m": [("£5 m", 5e6)],
    "It cost £3mil": [("£3mil", 3e6)],
    "It cost £20+bn": [("£20+bn", 20e9)],
    "It cost £20bn+": [("£20bn+", 20e9)],
    "It cost £1.5 billion": [("£1.5 billion", 1.5e9)],
    "It cost £69.6k": [("£69.6k", 69_600)],
    "It cost £350K": [("£350K", 350_000)],
    "It cost £12 thousand": [("£12 thousand", 12_000)],
    "It cost £6,686": [("£6,686", 6_686)],
    "It cost £1,927,543, net": [("£1,927,543", 1_927_543)],
    "It cost £2,357,617,222.50": [("£2,357,617,222.50", 2_357_617_222.5)],
    "It cost £95.96.": [("£95.96", 95.96)],
    "It cost £10000": [("£10000", 10_000)],
    "It cost £ 500": [("£ 500", 500)],
    "It cost £0.75p per week": [("£0.75p", 0.75)],
    "It cost £5 per week": [("£5", 5)],
    "It cost £500pm": [("£500", 500)],
    "(£8,000)": [("£8,000", 8_000)],
    "£4,£5 and £6;": [("£4", 4), ("£5", 5), ("£6", 6)],
    "from £2m-£3m": [("£2m", 2e6), ("£3m", 3e6)],
    "from £2-3m": [("£2", 2e6)],
    "from £2 to 3 million": [("£2", 2e6)],
    "£2 to 3 ponds": [("£2", 2)],
    "£50 Marsh Lane": [("£50", 50)],
    "£50 big ponds": [("£50", 50)],
    "£50 king carp": [("£50", 50)],
}

NO_AMOUNT = [
    "the tax base was 228,209.1",
    "134 names",
    "600,000 people",
    "10p increase",
    "a £ sign",
    "£m",
    "£'000",
    "£1,0000",
    "£3.4.5",
    "£1234567890123",
    "$5m and €6m",
    "4.5%",
    "106 agreement",
]

# words before `£5m` / bound / whether it is approximate
BOUNDS = {
    "": ("exact", False),
    "at least": ("at_least", False),
    "a minimum of": ("at_least", False),
    "not less than": ("at_least", False),
    "more than": ("more_than", False),
    "over": ("more_than", False),
    "in excess of": ("more_than", False),
    "up to": ("up_to", False),
    "only up to": ("up_to", False),
    "no more than": ("up_to", False),
    "not more than": ("up_to", False),
    "a maximum of": ("up_to", False),
    "less than": ("less_than", False),
    "just under": ("less_than", True),
    "nearly": ("less_than", True),
    "just over": ("more_than", True),
    "about": ("exact", True),
    "approximately": ("exact", True),
    "around": ("exact", True),
    "c.": ("exact", True),
    "some": ("exact", True),
    "in the region of": ("exact", True),
    "More than": ("more_than", False),
    "moreover": ("exact", False),
    "awesome": ("exact", False),
}

KINDS = {
    "a saving of £5m": "saving",
    "an overspend of £5m": "overspend",
    "the £5m overspend": "overspend",
    "an underspend of £5m": "underspend",
    "a reduction of £5m": "reduction",
    "an investment of £5m": "investment",
    "£5m was spent on ponds": "spend",
    "ponds cost £5m": "spend",
    "a grant of £5m": "grant",
    "a fee of £5": "fee",
    "a budget of £5m": "budget",
    "income of £5m": "income",
    "£5m of ponds": "other",
    "A saving was made. Ponds worth £5m": "other",
    "a saving of £5m and costs of £6m": "saving spend",
    "The grantee had £5m": "other",
}


@pytest.mark.parametrize(("words", "expected"), AMOUNTS.items(), ids=AMOUNTS)
def test_an_amount_is_read_in_pounds(words: str, expected: list[tuple[str, float]]) -> None:
    assert [(one.surface, one.amount_gbp) for one in amounts(words)] == expected


@pytest.mark.parametrize("words", NO_AMOUNT)
def test_a_number_is_no_amount(words: str) -> None:
    assert amounts(words) == ()


@pytest.mark.parametrize(("before", "expected"), BOUNDS.items(), ids=BOUNDS)
def test_the_words_before_an_amount_bound_it(before: str, expected: tuple[str, bool]) -> None:
    [amount] = amounts(f"It was {before} £5m in all")
    assert (amount.bound.value, amount.approximate) == expected


def test_a_plus_means_more() -> None:
    [amount] = amounts("the £20+bn for ponds")
    assert (amount.bound.value, amount.approximate) == ("more_than", True)


@pytest.mark.parametrize(("words", "expected"), KINDS.items(), ids=KINDS)
def test_the_nearest_word_of_the_sentence_tells_the_kind(words: str, expected: str) -> None:
    assert " ".join(one.kind.value for one in amounts(words)) == expected


def test_an_amount_printed_again_is_of_the_kind_it_had_first() -> None:
    found = amounts("The pond had £5m.", "A saving of £5m was made.", "Of the £5m, little was left. Costs rose.")
    assert [one.kind.value for one in found] == ["saving", "saving", "saving"]


def test_the_period_is_that_of_the_sentence_if_there_is_one() -> None:
    found = amounts("It saved £5m in 2021/22. It lost £6m.", "It had £7m in 2021/22 and 2022/23.")
    assert [one.period for one in found] == ["2021/22", None, None]


@given(st.text(alphabet="£1,.9mkbn+p -–to% lion", max_size=60))
def test_whatever_is_read_is_quoted_and_positive(words: str) -> None:
    for one in amounts(words.strip() or "-"):
        assert one.amount_gbp >= 0
        assert one.surface == words.strip()[one.evidence.start : one.evidence.end]
        assert one.surface.strip() == one.surface
