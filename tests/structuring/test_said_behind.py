"""Items whose minutes follow their title on the line with no stop, colon or dash between."""

import pytest

from tests.structuring.outlines import whole_page

HEAD = ("DUNMERE PARISH COUNCIL", "Minutes of a meeting held on 3 March 2014", "Present: Cllrs A Tull and B Orme")

# title, what is told behind it
TOLD = {
    "a_councillor": ("Declarations of interest", "Councillor Orme declared an interest in item 5."),
    "these": ("Minutes of 13th January", "These were agreed and signed."),
    "the": ("Bus shelter", "The clerk reported that the roof had been mended."),
    "behind_an_office": ("Report from County Councillor", "Councillor Mrs Teal said that taxes would go up."),
    "mr": ("Highways", "Mr Orme asked when the gully would be cleared."),
    "it_was": ("Village Hall", "It was agreed to pay £200 towards the roof."),
    "none_was": ("Footpaths", "No report was received."),
    "an_application": ("Planning", "20/00173/LB Glebe Barn, no objection."),
    "a_day": ("Next meeting", "Monday 7th April 2014"),
}
WHOLE = {
    "a_letter": "Letter from Mr Orme",
    "a_place": "Land behind The Green",
    "a_street": "Speeding in The Street",
    "an_appointment": "Appointment of Councillor Teal to the Hall Committee",
    "an_office": "Parish Clerk Mr Orme",
    "a_feast": "Remembrance Sunday",
}


@pytest.mark.parametrize(
    "number", ["{}. ", "{} ", "1{}/14: ", "2014/01{} "], ids=["stop", "plain", "year", "year_first"]
)
@pytest.mark.parametrize(("title", "told"), TOLD.values(), ids=TOLD)
def test_a_sentence_behind_a_title_is_told(title: str, told: str, number: str) -> None:
    lines = (
        f"{number.format(1)}Apologies",
        "None.",
        f"{number.format(2)}{title} {told}",
        f"{number.format(3)}Ponds",
        "Seen.",
    )
    found = whole_page(*HEAD, *lines)
    assert [item.title for item in found.items] == ["Apologies", title, "Ponds"]
    assert told in [paragraph.evidence.quote(found.document.text) for paragraph in found.paragraphs]


@pytest.mark.parametrize("title", WHOLE.values(), ids=WHOLE)
def test_a_capital_within_a_title_opens_no_sentence(title: str) -> None:
    lines = ("1. Apologies", "None.", f"2. {title}", "It was seen.", "3. Ponds", "Seen.")
    assert [item.title for item in whole_page(*HEAD, *lines).items] == ["Apologies", title, "Ponds"]


def test_numbered_sentences_have_no_titles() -> None:
    lines = (
        "Roads",
        "1. Councillor Orme said that The Green was muddy.",
        "2. County Councillor Teal asked about buses.",
        "3. Parish Clerk Mr Coot will write.",
    )
    titles = [item.title for item in whole_page(*HEAD, "Apologies", "None.", *lines).items]
    assert not any(title in ("County", "Parish Clerk", "Councillor Orme said that") for title in titles)
