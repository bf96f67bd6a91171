"""Amounts of money: what they are worth, how they bound the true figure, and what kind they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.minutes import Money
from tasks.extracting.dates.dates import dates_of
from tasks.extracting.figures.money import money_of
from tests.extracting.passage import minutes, passages


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
    "from £2-3m": [("£2", 2e6), ("3m", 3e6)],
    "from £2 to 3 million": [("£2", 2e6), ("3 million", 3e6)],
    "between £2 and £3 million": [("£2", 2e6), ("£3 million", 3e6)],
    "costs of £2 and £3m": [("£2", 2), ("£3m", 3e6)],
    "from £500 to £1m": [("£500", 500), ("£1m", 1e6)],
    "£10-15 an hour": [("£10", 10), ("15", 15)],
    "£2m - 2.5m": [("£2m", 2e6), ("2.5m", 2.5e6)],
    "£30.00 - 300097": [("£30.00", 30)],
    "£5-10/11": [("£5", 5)],
    "It cost £1 ,200": [("£1 ,200", 1_200)],
    "It cost £3, 500 net": [("£3, 500", 3_500)],
    "It cost £3, 500 ducks came": [("£3", 3)],
    "It cost £3, 500 people came": [("£3", 3)],
    "It cost £.5m": [("£.5m", 500_000)],
    "It cost £2½m": [("£2½m", 2_500_000)],
    "It cost £5bn": [("£5bn", 5e9)],
    "It cost £2 filiwn": [("£2 filiwn", 2e6)],
    "It cost £1.5\nmillion": [("£1.5\nmillion", 1.5e6)],
    "It cost £nil": [("£nil", 0)],
    "It was -£1.2m": [("-£1.2m", -1.2e6)],
    "It was £-1.2m": [("£-1.2m", -1.2e6)],
    "It was (-£4)": [("-£4", -4)],
    "Duck food -£30.00": [("£30.00", 30)],
    "Duck food –£30.00": [("£30.00", 30)],
    "£1.2 million (£1,200,000)": [("£1.2 million", 1.2e6), ("£1,200,000", 1.2e6)],
    "some 1.5 million pounds": [("1.5 million pounds", 1.5e6)],
    "Two million pounds": [("Two million pounds", 2e6)],
    "five hundred pounds": [("five hundred pounds", 500)],
    "up by 10p.": [("10p", 0.1)],
    "75 pence": [("75 pence", 0.75)],
    "£500 x 12 = £6,000": [("£500", 500), ("£6,000", 6_000)],
    "£2 to 3 ponds": [("£2", 2)],
    "£50 Marsh Lane": [("£50", 50)],
    "£50 big ponds": [("£50", 50)],
    "£50 king carp": [("£50", 50)],
}

NO_AMOUNT = [
    "the tax base was 228,209.1",
    "134 names",
    "600,000 people",
    "page p10",
    "at 5pm",
    "joined the meeting at 8.05p.m.",
    "five pounds of weight and 6 pounds in weight",
    "a ten pounds per square inch",
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
    "pond A/C": ("exact", False),
    "awesome": ("exact", False),
}

# an amount with words behind it / bound
BOUNDS_BEHIND = {
    "£5m or more": "at_least",
    "£5m and above": "at_least",
    "£5m+": "more_than",
    "£5m or less": "up_to",
    "£5m or under": "up_to",
    "£5m maximum": "up_to",
    "£5m plus VAT": "exact",
    "£5m or so": "exact",
}

# a sentence with two amounts / their bounds
RANGES = {
    "It cost £2-3m": "range range",
    "It cost £2m – £3m": "range range",
    "It cost £50,000 to £60,000": "range range",
    "It cost between £5m and £7m": "range range",
    "It cost £5m and £7m": "exact exact",
    "It rose from £5m to £7m": "exact exact",
    "an increase of £56 to £124": "exact exact",
    "a cut of £7m to £5m": "exact exact",
    "It cost £5m, up to £7m with a roof": "exact up_to",
    "no pond would lose more than £9k": "up_to",
    "nobody’s rent should rise by more than £3": "up_to",
    "balances should not fall below £5m": "at_least",
    "there was no harm and 12 would pay over £50": "more_than",
    "not only that but it cost over £5m": "more_than",
}

KINDS = {
    "Teal has booked the band for £150.": "spend",
    "That 40 baskets are ordered from Tern Ltd at £38.50 each.": "spend",
    "It was agreed that Heron Heat be appointed at £2,240 + VAT.": "spend",
    "The Board had lost £2.31m of grant since 2031.": "reduction",
    "Members noted the fall in borrowing of £11.7m.": "reduction",
    "The Pond Fund stood at £30,250.": "other",
    "There was £500 left under donations.": "budget",
    "The Trust had given £640 this year.": "grant",
    "She said that 23 applications worth £71,400 had come.": "grant",
    "The contract was worth £71,400.": "spend",
    "to lower the maximum award from £2,000": "grant",
    "Cllr Reed asked what the cost would be. The Clerk said that this was around £430.": "spend",
    "Cllr Reed asked if the charge would rise. The Clerk said that it would stay at £49.": "fee",
    "Cllr Reed asked what the sluice cost. The figure was £630 this year.": "spend",
    "Cllr Reed asked about the pond. It was £40.": "other",
    "There was a request from the Trust for a contribution of £75 towards reeds.": "grant",
    "RESOLVED to contribute £500 to the Heron Club.": "grant",
    "an agreement to secure a contribution of £500 towards school places": "funding_commitment",
    "the developer would pay £92,000 towards school places": "funding_commitment",
    "£1.8m had been put into the control room": "investment",
    "They would put £1.1m into a new line.": "investment",
    "In 2031 her team had recovered £184,600.": "income",
    "This would bring in an extra £26.": "income",
    "£420,000 be taken from the reserve for it": "spend",
    "a letter of thanks from the Heron Club for the £150 for books": "grant",
    "thank-you notes from the Scouts for £50": "grant",
    "The Teal Club was seeking £1,500 for a mower": "grant",
    "costs of £3,200 had been awarded to the Council": "income",
    "costs of £3,200 were awarded against the Council": "spend",
    "the lease be renewed for ten years at a rent of £250 a year": "income",
    "to grant a lease of 25 years at £3,600 p.a.": "income",
    "The Diocese offered a lease of ten years at £240 a year": "other",
    "Balances: Current £120.10 Savings £3,000": "other other",
    "The bank held £120.10 (current) and £3,000 (deposit account)": "other other",
    "the price of a school meal would rise from £2 to £2.50": "fee fee",
    "brown bins would cost £45 a year": "fee",
    "it was likely to overspend its ponds budget by £4m": "overspend",
    "spending would exceed the budget of £18m by £4m": "budget overspend",
    "to buy a second speed gun (approx. £2,000)": "spend",
    "to order new pads (up to £80)": "spend",
    "receipts for the year were £14,000 and payments £12,000": "income spend",
    "would be cutting £2m from ponds": "saving",
    "Teal Ltd, grass cutting £90 and weeding": "other",
    "prices had been obtained for a seat, between £85 and £120": "spend spend",
    "£5,000 be placed on deposit for a year": "investment",
    "up to a limit of £600": "spend",
    "within the authorised limit of £400m": "other",
    "drivers got 40p a mile": "spend",
    "up to £180,000 be met from reserves": "spend",
    "a discount of £100 be offered": "reduction",
    "A request from the Heron Club for £750 was heard.": "grant",
    "to apply to the Teal Fund for up to £9,000": "grant",
    "£1.2m had been secured from the Welsh Government": "grant",
    "of which £600 came from the Lottery": "grant",
    "by the use of reserves of £2.5m": "funding_commitment",
    "the rest, £6.3m from reserves, was agreed": "funding_commitment",
    "the transfer of 0.5% (£743,100) between blocks": "funding_commitment",
    "a transfer of £1.6m from the Ponds Risk Reserve be approved": "other",
    "a drive to reduce costs by £106m": "saving",
    "a drive that reduced the overspend by £3m": "reduction",
    "212 people would pay over £50 a week more": "fee",
    "a levy of £1 per night": "fee",
    "£420,000 was needed for the roof": "spend",
    "The pooled fund totalled £148m.": "budget",
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
    "an adverse variance of £5m": "overspend",
    "a favourable variance of £5m": "underspend",
    "£5m below the budget": "underspend",
    "the overspend had been reduced by £5m": "reduction",
    "the overspend had been brought down to £5m": "overspend",
    "savings were hoped for, but this needed an investment of £5m": "investment",
    "£5m of new Heron Trust grant": "grant",
    "a donation of £50 to the band": "grant",
    "had raised £50 for the band": "income",
    "a concern was raised about the £50": "other",
    "an extra £5m": "funding_commitment",
    "the £5m going into the NHS": "national_funding",
    "the Government had announced an additional £5m": "national_funding",
    "a precept of £5,000 for the village": "income",
    "the invoice from Oak Ltd for £50": "spend",
    "three quotations of £5, £6": "spend spend",
    "the rent of £50 a plot": "fee",
    "£2 per hour": "fee",
    "a fixed penalty of £50": "fee",
    "reserves of £5m": "other",
    "balance at bank £5,000": "other",
    "£5,000 be vired to ponds": "budget",
    "£5,000 of the receipt be ring-fenced for ponds": "funding_commitment",
    "£5,000 be granted to the ducks": "grant",
    "a shortfall of £5m": "other",
    "the disposal at not less than £5m": "income",
    "£5 per pupil": "fee",
    "an allocation of £5 per head": "funding_commitment",
    "the overspend on the schools’ budgets of £5m": "overspend",
    "a saving against the budget of £5m": "saving",
    "spent on capital £6, on revenue £7": "spend spend",
    "it had fallen by 20%, and £5m remained uncommitted": "budget",
    "a capital programme of £5m": "budget",
    "a budget of £5m, of which £4m had been spent": "budget spend",
    "a £5m overspend, offset by a £4m underspend": "overspend underspend",
    "a grant of £5,000 be paid to the pond": "grant",
    "£5,000 be awarded to the pond and £400 to the swans": "grant grant",
    "restore £5m to the pond subsidy budget": "budget",
    "the reserve for legal costs be held at £5m": "other",
    "the value of the Fund had risen to £5bn": "other",
    "the Band D Council Tax be £1,391.48": "fee",
    "it had set aside £5,000 for this": "budget",
    "£5m released to the Trust": "funding_commitment",
    "special levies be issued of £5,000": "income",
    "£5,000 had been raised so far": "income",
    "it raised £6m, of which £2m would go on 40 ducks": "income spend",
    "the gap, which had stood at £5m, had been closed by savings of £3m": "other saving",
    "the budget, which was £5m, would be overspent by £1m": "budget overspend",
    "an overspend of £5m, of which £2m was due to the cost of swans": "overspend overspend",
    "the lake was £5m over its budget": "overspend",
    "food had cost £300 more than had been allowed for": "overspend",
    "the tender was £62,500 above the approved budget": "overspend",
    "spending was £40,000 below the estimate": "underspend",
    "the cost was put at between £6m and £7m against a budget of £5m": "spend spend budget",
    "fares rise from £3 to £4": "fee fee",
    "costs of £900 had been awarded against the Council": "spend",
    "it was agreed that £50 be given to the band": "grant",
    "an application for £500 from the Swan Club": "grant",
    "the trust had found £26,000 for it": "funding_commitment",
    "it would cost an additional £2m": "spend",
    "the hall had brought in £300": "income",
    "an improvement of £5m on the month before": "reduction",
    "£19,000 had been recovered": "income",
    "a rise of £5 on a Band D": "fee",
    "it still had to find £5m": "saving",
}

# an amount in its sentence / period
PERIODS = {
    "£145 per delegate": "per delegate",
    "The fee of £640 for each property was paid.": "each property",
    "Payments for October totalling £2,914.77 were made.": None,
    "£239m was spent in the quarter to 30 June 2022.": None,
    "£5 per week": "per week",
    "£5,000 p.a. for rent": "p.a.",
    "£5,000 a year": "a year",
    "£5m in 2021/22 and £6m in 2022/23": "2021/22",
    "In 2021/22 it cost £5m": "2021/22",
    "£5m in the medium term": "medium term",
    "£5m for ponds": None,
    "savings of between £400k and £600k a year": "a year",
    "rents be raised from £24 to £26 per annum": "per annum",
    "a charge of £36 per bin per annum": "per annum",
    "it would be £5m by 2024/25": "2024/25",
    "£5,000 be awarded, the rest to be held over until 2024/25": None,
    "£5m, an increase of 1% on 2018/19": None,
    "it would save £5m in a full year": "a full year",
    "a grant of £5m over three years": "three years",
    "at an annual cost of £5m": "annual",
    "raise the maximum weekly charge from £5 to £6": "weekly",
    "£30 per dwelling for swings": "per dwelling",
    "the gate fee rose from £28 to £46 a tonne": "a tonne",
    "the accounts for 2019/20 had been signed, and the fee would rise by £5": None,
    "£5 was too little and would change in 2023/24": None,
    "the gap for 2024/25, which was £5m": None,
    "£5m, compared with 2% more than in 2017/18": None,
    "Mr Wren was appointed for 2021/22 at a fee of £90": None,
    "£350 from the 2021/22 grants budget": None,
    "the saving of £5m would be achieved by the end of 2021/22": None,
    "£5m had been built into the medium term financial strategy": None,
}

# an amount with what it is for / subject
SUBJECTS = {
    "It gave £50 towards the new bench.": "new bench",
    "It gave £50 for duck food; all agreed": "duck food",
    "It gave £50 for ducks and it rained": "It gave £50 for ducks and it rained",
    "It gave £50": "It gave £50",
}

# paragraphs / pot of each amount
POTS = {
    "named_again": (["An extra £32m was sought.", "He told how the £32m would be spent."], ["m1", "m1"]),
    "large_sum_of_one_item": (["Funding of £32m was sought.", "In ponds, £32m would help."], ["m1", "m1"]),
    "digits_that_tell": (["A grant of £17,425 was sought.", "It was agreed to grant £17,425."], ["m1", "m1"]),
    "unlike_kinds": (["A saving of £5m was made.", "A fee of £5m was paid."], [None, None]),
    "small_gifts": (["A donation of £50 to ducks.", "A donation of £50 to herons."], [None, None]),
    "small_gift_again": (
        ["A donation of £50 to the Heron Watch Society.", "The £50 was paid."],
        ["m1", "m1"],
    ),
    "same_words": (
        ["It gave £50 to Upper Mallard brass band.", "Resolved to give £50 to Upper Mallard brass band."],
        ["m1", "m1"],
    ),
    "one_sentence": (["£5m for ponds and £5m for lakes"], [None, None]),
    "three": (["a budget of £5m", "a fee of £6", "the £5m"], ["m1", None, "m1"]),
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


@pytest.mark.parametrize(("words", "expected"), BOUNDS_BEHIND.items(), ids=BOUNDS_BEHIND)
def test_the_words_behind_an_amount_bound_it(words: str, expected: str) -> None:
    [amount] = amounts(f"It was {words}")
    assert amount.bound.value == expected


@pytest.mark.parametrize(("words", "expected"), RANGES.items(), ids=RANGES)
def test_a_range_is_two_amounts_and_a_change_is_none(words: str, expected: str) -> None:
    assert " ".join(one.bound.value for one in amounts(words)) == expected


@pytest.mark.parametrize(("words", "expected"), PERIODS.items(), ids=PERIODS)
def test_the_period_stands_beside_the_amount(words: str, expected: str | None) -> None:
    assert amounts(words)[0].period == expected


@pytest.mark.parametrize(("words", "expected"), SUBJECTS.items(), ids=SUBJECTS)
def test_the_subject_is_a_phrase_where_it_is_clear_and_else_the_sentence(words: str, expected: str) -> None:
    assert amounts(words)[0].subject == expected


@pytest.mark.parametrize(("paragraphs", "expected"), POTS.values(), ids=POTS)
def test_mentions_of_one_sum_share_a_pot(paragraphs: list[str], expected: list[str | None]) -> None:
    assert [one.pot for one in amounts(*paragraphs)] == expected


def test_a_list_under_accounts_for_payment_is_spent() -> None:
    found = amounts("Accounts for payment:", "Oak Ltd - £30.00", "Ash Ltd - £40.00")
    assert [one.kind.value for one in found] == ["spend", "spend"]


def test_a_line_without_a_colon_is_over_what_is_paid() -> None:
    rows = amounts("Accounts to be paid", "Tern Hall – hire – £54.00", "R Reed – hedges – £264.00")
    assert [one.kind.value for one in rows] == ["spend", "spend"]


def test_a_sentence_about_accounts_is_over_nothing() -> None:
    [row] = amounts("The Chair explained how the accounts are kept", "Tern Hall – hire – £54.00")
    assert row.kind.value == "fee"


def test_a_list_in_one_paragraph_is_under_its_first_line() -> None:
    found = amounts("585. Accounts for payment:\nOak Ltd - £30.00\nHall hire - £40")
    assert [one.kind.value for one in found] == ["spend", "spend"]


def test_the_title_of_another_item_is_no_heading() -> None:
    found = minutes("It was £30.", title="Ponds", header=("Accounts for payment",))
    assert [one.kind.value for one in found.money] == ["other"]


# a title with what its minutes say / kind
UNDER_TITLES = {
    "Hackney carriage fares": ("The first mile would be £4.", "fee"),
    "Grant applications": ("Swan Club (£300)", "grant"),
    "Duck pond": ("Swan Club (£300)", "other"),
    "Ponds tender": ("The fence had a budget of £500.", "budget"),
}


@pytest.mark.parametrize(("title", "said"), UNDER_TITLES.items(), ids=UNDER_TITLES)
def test_the_title_tells_the_kind_where_nothing_nearer_does(title: str, said: tuple[str, str]) -> None:
    words, expected = said
    assert [one.kind.value for one in minutes(words, title=title).money] == [expected]


def test_a_lead_in_with_its_vote_in_brackets_tells_what_is_listed() -> None:
    found = amounts("Resolved to approve the following payments (all in favour):", "Oak Ltd - £30.00", "Hire - £4")
    assert [one.kind.value for one in found] == ["spend", "spend"]


# what leads in to a list of payments, and its rows
LED_IN = [
    "RESOLVED that the accounts listed below be passed for payment:",
    "Resolved to pay the following (prop. Cllr Teal, sec. Mr Knot):",
    "Cllr Teal proposed that the following accounts be paid, all in favour.",
    "The following payments were approved. Proposed Cllr Teal, seconded Mr Knot.",
]


@pytest.mark.parametrize("lead_in", LED_IN)
def test_payments_are_spent_however_their_list_is_led_in(lead_in: str) -> None:
    found = amounts(lead_in, "Teal Hall, hire £36.00", "Ash Ltd, moles £90.00")
    assert [one.kind.value for one in found] == ["spend", "spend"]


def test_a_paragraph_behind_a_list_is_none_of_its_rows() -> None:
    found = amounts("Payments:", "Oak Ltd - £30.00", "Mr Ash was asked to audit. The fee would be £90.")
    assert [one.kind.value for one in found] == ["spend", "fee"]


@given(st.integers(1, 999_999_999), st.sampled_from(["£{:,}", "£{}", "£ {:,}", "£{:,}.00", "£{:,}+", "£{:,} pounds"]))
def test_a_sum_printed_in_pounds_is_read_back(pounds: int, form: str) -> None:
    [amount] = amounts(f"It was {form.format(pounds)} in all")
    assert amount.amount_gbp == pounds


@given(st.integers(1, 9_999), st.sampled_from(["£{}m", "£{} m", "£{}million", "£{} million", "£{}M", "£{}mn"]))
def test_a_sum_printed_in_millions_is_read_back(tenths: int, form: str) -> None:
    [amount] = amounts(f"It was {form.format(tenths / 10)} in all")
    assert amount.amount_gbp == tenths * 100_000


@given(st.text(alphabet="£1,.9mkbn+p -–to% lion", max_size=60))
def test_whatever_is_read_is_quoted(words: str) -> None:
    for one in amounts(words.strip() or "-"):
        assert one.surface == words.strip()[one.evidence.start : one.evidence.end]
        assert one.surface.strip() == one.surface
