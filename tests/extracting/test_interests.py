"""Declarations of interest: sentences, lists, flattened tables."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes

# words / name, kind, item, interest
STATED = {
    "Clr Heron declared an interest (prejudicial) in item 8 as he owned the pond.": (
        "Clr Heron",
        "prejudicial",
        "8",
        "he owned the pond",
    ),
    "Cllr Heron indicated a personal interest in item 8 as he owned the pond.": (
        "Cllr Heron",
        "personal",
        "8",
        "he owned the pond",
    ),
    "A personal interest was declared by Councillor Heron in item 8 as a season ticket holder.": (
        "Councillor Heron",
        "personal",
        "8",
        "a season ticket holder",
    ),
    "In the interests of transparency, Councillor Heron declared that he was a trustee of the pond.": (
        "Councillor Heron",
        "not_stated",
        None,
        "he was a trustee of the pond",
    ),
    "Councillor Heron declared, in the interests of openness, that she had once taught the farmer.": (
        "Councillor Heron",
        "not_stated",
        None,
        "she had once taught the farmer",
    ),
    "Councillor Heron informed the Committee that he had a prejudicial interest in item 4 as he knew the farmer.": (
        "Councillor Heron",
        "prejudicial",
        "4",
        "he knew the farmer",
    ),
    "Mr Wren declared an interest in Item B1 (Pond) as a member of the club.": (
        "Mr Wren",
        "not_stated",
        "B1",
        "a member of the club",
    ),
    "Councillor Heron declared a personal (but not prejudicial) interest in item 7 as he was a member of the club.": (
        "Councillor Heron",
        "personal",
        "7",
        "he was a member of the club",
    ),
    "Councillor Heron declared a personal interest in agenda item 7.3 as a member of the club.": (
        "Councillor Heron",
        "personal",
        "7.3",
        "a member of the club",
    ),
    "Councillor Heron declared a personal interest in 41/31(c) as the owner.": (
        "Councillor Heron",
        "personal",
        "41/31(c)",
        "the owner",
    ),
    "Councillor Heron declared a personal interest in PD7 as a tenant of the allotments.": (
        "Councillor Heron",
        "personal",
        "PD7",
        "a tenant of the allotments",
    ),
    "Councillor Heron     Agenda Item 6 - Governor of Mill School": (
        "Councillor Heron",
        "not_stated",
        "6",
        "Governor of Mill School",
    ),
    "Councillor Heron declared a non-pecuniary interest in item 7.": (
        "Councillor Heron",
        "non_pecuniary",
        "7",
        "item 7",
    ),
    "Mrs Wren declared a disclosable pecuniary interest in Minute 92, and left the room.": (
        "Mrs Wren",
        "pecuniary",
        "92",
        "Minute 92",
    ),
    "Councillor Heron declared a DPI in agenda item 5 as his wife works for the mill.": (
        "Councillor Heron",
        "pecuniary",
        "5",
        "his wife works for the mill",
    ),
    "Cllr Heron declared a prejudicial interest in application 31/01177/FUL by virtue of his employment.": (
        "Cllr Heron",
        "prejudicial",
        "31/01177/FUL",
        "his employment",
    ),
    "Cllr Heron declared an interest in item 17/38 (allotment holder).": (
        "Cllr Heron",
        "not_stated",
        "17/38",
        "allotment holder",
    ),
    "Councillor Heron declared an Other Registerable Interest in item 4, being a trustee.": (
        "Councillor Heron",
        "other_registrable",
        "4",
        "a trustee",
    ),
    "Mr Wren declared a non-registrable interest.": (
        "Mr Wren",
        "non_registrable",
        None,
        "a non-registrable interest",
    ),
    "Councillor Heron intimated a financial interest in item 5 as his firm sold fish.": (
        "Councillor Heron",
        "pecuniary",
        "5",
        "his firm sold fish",
    ),
    "Councillor Grebe disclosed a personal interest in the report on the duck pond, being a trustee of it.": (
        "Councillor Grebe",
        "personal",
        "duck pond",
        "a trustee of it",
    ),
    "Councillor Heron declared a DPI in payment of cheque 1482 as she had bought the seed.": (
        "Councillor Heron",
        "pecuniary",
        "payment of cheque 1482",
        "she had bought the seed",
    ),
    "Councillor Heron stated that she was a governor of the school, in relation to the item on school places.": (
        "Councillor Heron",
        "not_stated",
        "school places",
        "she was a governor of the school",
    ),
    "Cllr Reed: 31/055 c), neighbour (pecuniary)": ("Cllr Reed", "pecuniary", "31/055 c)", "neighbour"),
    "R Reed: item 6, her brother keeps ducks": ("R Reed", "not_stated", "6", "her brother keeps ducks"),
    "Councillor Heron is a member of the club and so declared an interest in item 5.": (
        "Councillor Heron",
        "not_stated",
        "5",
        "a member of the club",
    ),
    "Mr Wren (a tenant of the Council) declared an interest in item H.2.": (
        "Mr Wren",
        "not_stated",
        "H.2",
        "a tenant of the Council",
    ),
    "Councillor Heron declared that, as a school governor, she had an interest in 2310.07 a).": (
        "Councillor Heron",
        "not_stated",
        "2310.07 a)",
        "a school governor",
    ),
    "Councillor Heron sought advice from the Clerk and declared an interest in item 5 as a friend of the farmer.": (
        "Councillor Heron",
        "not_stated",
        "5",
        "a friend of the farmer",
    ),
    "Councillor Heron had a personal interest in item 5 as a member of the club.": (
        "Councillor Heron",
        "personal",
        "5",
        "a member of the club",
    ),
    "Councillor Heron asked that it be recorded that she was a trustee of the club.": (
        "Councillor Heron",
        "not_stated",
        None,
        "she was a trustee of the club",
    ),
    "Mrs Reed (parent governor) – Item 14 – personal – foster carer": (
        "Mrs Reed",
        "personal",
        "14",
        "foster carer",
    ),
    "Cllr Heron – 49/2025(b) – pecuniary – his firm had quoted": (
        "Cllr Heron",
        "pecuniary",
        "49/2025(b)",
        "his firm had quoted",
    ),
    "Cllr Heron - Item 5 – Non-Disclosable Interest – member of the club": (
        "Cllr Heron",
        "not_stated",
        "5",
        "member of the club",
    ),
    "Cllr Heron – item 5 – Personal – member of the club": ("Cllr Heron", "personal", "5", "member of the club"),
}

NONE = [
    "The Mayor noted that much was on the agenda and in the interests of efficiency moved the items up.",
    "There were no declarations of interest.",
    "None.",
    "Members were reminded to declare any interests.",
    "No interests were declared.",
    "Cllr Heron stated we had received interest of £4.34, leaving a balance of £815.95.",
    "Councillor Heron, having declared an interest, left the room.",
    "The bank declared a higher interest rate.",
    "Members are asked to declare any disclosable pecuniary interests.",
    "The Council declared a climate emergency.",
    "The Solicitor advised that in respect of item 5, Councillor Heron was named in the report as having called it in.",
    "The Vice-Chair, Councillor Ann Heron, advised that he would be chairing the meeting in the absence of the Chair.",
    "Councillor Heron declared no interests.",
    "Councillor Heron declared her interest in standing as Chair.",
    "Councillor Heron confirmed that he had no interests to declare.",
    "The Clerk confirmed that she was content with the minutes.",
    "Members had a personal interest in the pond.",
    "Councillor Heron asked whether he should declare an interest as a governor and was advised that he need not.",
]

# sentence / who, item, why, quote
AROUND = {
    "Item 6.3 – Motion: Duck Ponds – County Councillor Heron declared a personal interest as a nurse.": (
        "County Councillor Heron",
        "6.3",
        "a nurse",
        "County Councillor Heron declared a personal interest as a nurse",
    ),
    "Prior to consideration of item 14, Councillor Heron declared a personal interest in the item on the grounds that "
    "her name was in it.": (
        "Councillor Heron", "14", "her name was in it",
        "Councillor Heron declared a personal interest in the item on the grounds that her name was in it"),
    "During consideration of the pond Mr A Heron declared an interest in applications 21/1300M and 21/1296M as he was "
    "an employee.": (
        "Mr A Heron", "21/1300M", "he was an employee",
        "Mr A Heron declared an interest in applications 21/1300M and 21/1296M as he was an employee"),
    "Councillor Heron declared an interest in Agenda Item No.6 – Mill Pond, in that, as Ward Councillor he had asked "
    "for it; he did not vote.": (
        "Councillor Heron", "6", "as Ward Councillor he had asked for it",
        "Councillor Heron declared an interest in Agenda Item No.6 – Mill Pond, in that, as Ward Councillor he had "
        "asked for it"),
    "Councillor Heron advised that she had a connection in relation to item 12.1 (Reeds) by virtue of her being an "
    "adviser to the Trust.": (
        "Councillor Heron", "12.1", "her being an adviser to the Trust",
        "Councillor Heron advised that she had a connection in relation to item 12.1 (Reeds) by virtue of her being an "
        "adviser to the Trust"),
    "In relation to item 4, Councillor Heron noted for reasons of transparency that her son went to Reed School, "
    "however she did not consider it an interest, and would remain.": (
        "Councillor Heron", "4", "her son went to Reed School",
        "Councillor Heron noted for reasons of transparency that her son went to Reed School"),
    "Councillor Heron, as a member of the Rowing Club, declared an interest in item 5.": (
        "Councillor Heron", "5", "a member of the Rowing Club",
        "Councillor Heron, as a member of the Rowing Club, declared an interest in item 5"),
    "Councillor Heron: personal interest, AC24/23, member of the Rowing Club": (
        "Councillor Heron", "AC24/23", "member of the Rowing Club",
        "Councillor Heron: personal interest, AC24/23, member of the Rowing Club"),
    "Cllr Heron 7 Personal – member of the Rowing Club": (
        "Cllr Heron", "7", "member of the Rowing Club", "Cllr Heron 7 Personal – member of the Rowing Club"),
    "Councillor Heron stated that the applicant was known to him.": (
        "Councillor Heron", None, "the applicant was known to him",
        "Councillor Heron stated that the applicant was known to him"),
    "Councillor Heron declared an interest in item 8 (21/0153 – Vets. 5 Mill Road) in that she was a customer.": (
        "Councillor Heron", "8", "she was a customer",
        "Councillor Heron declared an interest in item 8 (21/0153 – Vets. 5 Mill Road) in that she was a customer"),
}  # fmt: skip


# lines / who, kind, item, why
ROWS = {
    "in_their_own_words": (
        ("Agenda item 7B – Nurses’ pay",
         "County Borough Councillor S Heron – “My wife works for the trust”.",
         "County Borough Councillor B Teal – “My mother is a nurse”"),
        [("County Borough Councillor S Heron", "not_stated", "7B", "“My wife works for the trust”"),
         ("County Borough Councillor B Teal", "not_stated", "7B", "“My mother is a nurse”")]),
    "announced_above": (
        ("The following voluntary announcements were made:", "Councillor Heron was a tenant of the council.",
         "Councillor Rook had family in Reed Court."),
        [("Councillor Heron", "not_stated", None, "a tenant of the council"),
         ("Councillor Rook", "not_stated", None, "had family in Reed Court")]),
    "announced_above_and_told_by_whom": (
        ("The following disclosures were made:",
         "(i) by Councillor Heron – a personal interest in item 5 as a tenant; however he kept an open mind;",
         "(ii) by Councillor Rook – in respect of item 6 (Old Dairy) as a member of the club. She left."),
        [("Councillor Heron", "personal", "5", "a tenant"),
         ("Councillor Rook", "not_stated", "6", "a member of the club")]),
    "numbers_in_a_column_before_the_names": (
        ("Minute Number       Member                    Level of Interest",
         "0654                Councillor Ann Heron      Disclosable Pecuniary Interest",
         "0654 & 0655         Councillor Sam Rook       Significant Other Interest"),
        [("Councillor Ann Heron", "pecuniary", "0654", "Disclosable Pecuniary Interest"),
         ("Councillor Sam Rook", "other_registrable", "0654", "Significant Other Interest")]),
    "no_announcement_above": (("Councillor Heron was a tenant of the council.",),
                              [("Councillor Heron", "not_stated", None, "a tenant of the council")]),
    "of_somebody_close": (("Councillor Heron’s granddaughter attends the nursery.",),
                          [("Councillor Heron", "not_stated", None, "granddaughter attends the nursery")]),
    "for_an_item_named_before": (("In respect of item 7, Councillor Heron is a season ticket holder.",),
                                 [("Councillor Heron", "not_stated", "7", "a season ticket holder")]),
    "said_of_oneself": (
        ("Councillors Heron and Rook both said that they knew the applicant.",
         "Councillor Teal reminded the Panel that he works for the club.",
         "Councillor Wren advised the meeting of her membership of the Golf Club in relation to item 5.",
         "There were none; however Councillor Coot stated that she was a tenant of Golding Homes."),
        [("Heron", "not_stated", None, "they knew the applicant"),
         ("Rook", "not_stated", None, "they knew the applicant"),
         ("Councillor Teal", "not_stated", None, "he works for the club"),
         ("Councillor Wren", "not_stated", "5", "her membership of the Golf Club"),
         ("Councillor Coot", "not_stated", None, "she was a tenant of Golding Homes")]),
    "without_that": (
        ("Councillor Heron declared his daughter worked in the Revenues team.",
         "Councillors Rook and Teal declared they were on the board of the Brewery Trust & took no part."),
        [("Councillor Heron", "not_stated", None, "his daughter worked in the Revenues team"),
         ("Rook", "not_stated", None, "they were on the board of the Brewery Trust"),
         ("Teal", "not_stated", None, "they were on the board of the Brewery Trust")]),
    "nothing_but_the_reason": (
        ("Councillor Heron – Church Rooms", "Mrs Rook - allotments", "Sue Teal : hedge beside the Playing Field",
         "Councillor Wren – as the applicant was a customer of his shop.", "Mr Coot: is a trustee of Mencare"),
        [("Councillor Heron", "not_stated", None, "Church Rooms"), ("Mrs Rook", "not_stated", None, "allotments"),
         ("Sue Teal", "not_stated", None, "hedge beside the Playing Field"),
         ("Councillor Wren", "not_stated", None, "the applicant was a customer of his shop"),
         ("Mr Coot", "not_stated", None, "is a trustee of Mencare")]),
    "numbers_of_other_bodies": (
        ("Cllr Heron - 18/06. Cllr Rook - 18/08.", "Cllr Teal: 2013/18 as an allotment holder"),
        [("Cllr Heron", "not_stated", "18/06", "18/06"), ("Cllr Rook", "not_stated", "18/08", "18/08"),
         ("Cllr Teal", "not_stated", "2013/18", "an allotment holder")]),
    "the_agenda_as_a_whole": (
        ("Councillor Heron declared a personal interest in the agenda as a whole as a pension contributor.",
         "Councillor Rook - agenda as a whole - my father draws a pension - personal."),
        [("Councillor Heron", "personal", None, "a pension contributor"),
         ("Councillor Rook", "personal", None, "my father draws a pension")]),
    "where_the_item_stands_behind": (
        ("Ken Heron – trustee, Carers, item 6.", "Cllr Rook - director, Training CIC (JC/05) - left the room"),
        [("Ken Heron", "not_stated", "6", "trustee, Carers"),
         ("Cllr Rook", "not_stated", None, "director, Training CIC")]),
    "announced_and_cut_short": (
        ("Councillor Heron made a Voluntary Announcement of Other Interests in Item 6 by reason that he knew her.",
         "Councillor Rook declared an ODI in item 7, as his son works for the contractor.",
         "Councillor Teal declared a non-financial interest in Art. 614 (Landlord of a registered property)."),
        [("Councillor Heron", "not_stated", "6", "he knew her"),
         ("Councillor Rook", "other_registrable", "7", "his son works for the contractor"),
         ("Councillor Teal", "non_pecuniary", "Art. 614", "Landlord of a registered property")]),
    "what_others_did_then": (
        ("Councillor Heron declared an interest in item 7 and it was agreed that this item be taken last.",
         "Councillor Rook declared an interest in item 8 (neighbour) and Hugh took the chair."),
        [("Councillor Heron", "not_stated", "7", "item 7"), ("Councillor Rook", "not_stated", "8", "neighbour")]),
    "in_welsh": (
        ("Datganodd y Cynghorydd Glyn Heron ddiddordeb personol a rhagfarnus yng nghais 7.2 gan ei fod yn gyfaill.",),
        [("Cynghorydd Glyn Heron", "prejudicial", "7.2", "yn gyfaill")]),
    "none_of_these": (
        ("Councillor Heron – nothing to declare", "Councillor Rook: none", "Councillor Teal was on leave.",
         "Councillor Wren has a dispensation.", "Councillor Coot declared that he had an open mind.",
         "Councillor Pike, having earlier declared an interest in this item, left the meeting.",
         "Councillor Lark said that he had asked the Monitoring Officer.",
         "The Chair reminded Members that they must declare their interests.",
         "The Monitoring Officer advised members that their interests should be declared.",
         "Councillor Dace: The Chairman asked for declarations.", "Councillor Asp – he would leave at 8pm"), []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), ROWS.values(), ids=ROWS)
def test_lines_below_a_heading_declare_too(lines: tuple[str, ...], expected: list[tuple[str | None, ...]]) -> None:
    found = minutes("\n\n".join(lines), title="Declarations of interest")
    assert [(one.name, one.kind.value, one.item, one.interest) for one in found.interests] == expected


@pytest.mark.parametrize(("words", "expected"), AROUND.items(), ids=AROUND)
def test_what_stands_around_a_declaration_says_its_item_and_is_no_part_of_it(
    words: str, expected: tuple[str | None, ...]
) -> None:
    found = minutes(words, title="Declarations of interest")
    [one] = found.interests
    assert (one.name, one.item, one.interest, one.evidence.quote(found.structure.document.text)) == expected


@pytest.mark.parametrize(("words", "expected"), STATED.items(), ids=STATED)
def test_a_declaration_says_who_what_kind_and_why(words: str, expected: tuple[str | None, ...]) -> None:
    found = minutes(words, title="Declarations of interest")
    [one] = found.interests
    assert (one.name, one.kind.value, one.item, one.interest) == expected
    declared = words.removeprefix("In the interests of transparency, ").rstrip(".")
    assert one.evidence.quote(found.structure.document.text) == declared.removesuffix(", and left the room")


@pytest.mark.parametrize("words", NONE)
def test_these_declare_nothing(words: str) -> None:
    assert minutes(words, title="Declarations of interest").interests == ()


# words / what the declaration is, without what the declarer did then
LEFT = {
    "Councillor Heron declared a DPI in item 5 as a tenant and intimated that he would leave the meeting.": (
        "Councillor Heron declared a DPI in item 5 as a tenant"
    ),
    "Councillor Heron declared a DPI in item 5 (Pond) as a trustee of the Pond Club (Minute No. 59 refers).": (
        "Councillor Heron declared a DPI in item 5 (Pond) as a trustee of the Pond Club"
    ),
    "Councillor Heron – personal – Minute 90 – tenant of a farm – left during its consideration": (
        "Councillor Heron – personal – Minute 90 – tenant of a farm"
    ),
    "In terms of the Code, Councillor Heron declared a financial interest in item 5 as a tenant but remained.": (
        "Councillor Heron declared a financial interest in item 5 as a tenant"
    ),
    "The Provost declared an interest in item 5 as a tenant but, having applied the test in the Code, remained.": (
        "Provost declared an interest in item 5 as a tenant"
    ),
    "Councillor Heron declared a DPI in item 5 as a tenant and stated that she would take no part in it.": (
        "Councillor Heron declared a DPI in item 5 as a tenant"
    ),
    "Councillor Heron stated that he knew the farmer through his church but had not discussed the matter.": (
        "Councillor Heron stated that he knew the farmer through his church"
    ),
    "Councillor Heron stated that he was a director of Reed Homes, which was mentioned in the report at item 6.": (
        "Councillor Heron stated that he was a director of Reed Homes"
    ),
    "Councillor Heron declared a DPI in item 5 as a tenant (left the room).": (
        "Councillor Heron declared a DPI in item 5 as a tenant"
    ),
}


@pytest.mark.parametrize(("words", "expected"), LEFT.items(), ids=LEFT)
def test_what_the_declarer_did_then_is_no_part_of_it(words: str, expected: str) -> None:
    found = minutes(words, title="Declarations of interest")
    [one] = found.interests
    assert one.evidence.quote(found.structure.document.text) == expected


@pytest.mark.parametrize("where", ["", " in this item", " in this matter"])
def test_a_declaration_at_an_item_of_business_is_about_that_item(where: str) -> None:
    [one] = minutes(f"Councillor Heron declared a personal interest{where} as a keeper of ducks.").interests
    assert (one.item, one.interest) == ("Duck pond", "a keeper of ducks")


def test_the_same_item_is_that_of_the_declaration_before() -> None:
    words = (
        "Councillor Heron declared a DPI in application 31/01177/FUL as a tenant, and Mrs Grebe declared a personal "
        "interest in the same application because her brother was the agent."
    )
    found = minutes(words, title="Declarations of interest")
    assert [(one.item, one.interest) for one in found.interests] == [
        ("31/01177/FUL", "a tenant"),
        ("31/01177/FUL", "her brother was the agent"),
    ]


def test_a_flattened_table_without_heads_has_rows_of_name_item_and_reason() -> None:
    lines = ("Mr P Heron", "10", "Wife is a nurse", "Mrs C Wren", "10, 11", "Governor of the Trust")
    found = minutes(*lines, title="Declarations of interest").interests
    assert [(one.name, one.item, one.interest) for one in found] == [
        ("Mr P Heron", "10", "Wife is a nurse"),
        ("Mrs C Wren", "10, 11", "Governor of the Trust"),
    ]
    assert minutes(*lines).interests == ()


def test_of_interest_and_reason_the_first_column_says_the_kind() -> None:
    heads = ("Councillor", "Item", "Interest", "Reason")
    row = ("Mrs C Wren", "Motion 12", "Personal", "As a director of the boat club")
    [one] = minutes(*heads, *row, title="Declarations of interest").interests
    assert (one.name, one.item, one.kind, one.interest) == (
        "Mrs C Wren",
        "Motion 12",
        "personal",
        "a director of the boat club",
    )


def test_the_head_of_a_table_says_the_kind_of_its_rows() -> None:
    lines = ("Councillor", "Minute Number", "Nature of Personal Interest", "Cllr R Heron", "49", "Chair of governors")
    [one] = minutes(*lines, title="Declarations of interest").interests
    assert (one.kind, one.interest) == ("personal", "Chair of governors")


def test_initials_declare_where_one_person_of_the_meeting_has_them() -> None:
    page = "Present: Cllrs Jim Stoat (JS) and Rita Vole (RV)\n\n1. Declarations of Interest\n\nRV – Item 7, tenant."
    found = minutes_of(f"Otterby Parish Council\n\n{page}\n\n2. Accounts\n\nNoted.".encode(), SourceEntry())
    assert [(one.name, one.item) for one in found.interests] == [("Rita Vole", "7")]


# words / the reason
REASONS = {
    "Councillor Heron declared an interest in item 5 by virtue of being a farm's partner.": "being a farm's partner",
    "Councillor Heron declared an interest in item 5, the farmer being a friend.": "farmer being a friend",
    "Councillor Heron declared an interest in item 5, having acted for the farmer.": "having acted for the farmer",
    "Councillor Heron advised that she was a neighbour of the farm for item 7.": "she was a neighbour of the farm",
    "Councillor Heron declared an interest in PC46/19 on the basis of his work for the farm.": "his work for the farm",
}


@pytest.mark.parametrize(("words", "reason"), REASONS.items(), ids=REASONS)
def test_a_reason_is_told_in_its_own_words(words: str, reason: str) -> None:
    found = minutes(words, title="Declarations of interest")
    assert [one.interest for one in found.interests] == [reason]


@pytest.mark.parametrize("gap", ["\t", "   ", " | "])
def test_a_typed_table_has_a_row_for_each_member(gap: str) -> None:
    rows = [
        ("Minute", "Member", "Interest"),
        ("65", "P Heron", "Personal – knew the agent"),
        ("66", "Mrs C Rook", "Tenant"),
    ]
    found = minutes(*(gap.join(row) for row in rows), title="Declarations of interest")
    assert [(one.name, one.kind.value, one.item, one.interest) for one in found.interests] == [
        ("P Heron", "personal", "65", "knew the agent"),
        ("Mrs C Rook", "not_stated", "66", "Tenant"),
    ]


def test_what_announces_a_typed_table_says_its_kind() -> None:
    lines = (
        "The following members declared personal interests –",
        "Member   Item   Subject",
        "Cllr Heron   4   Tenant",
    )
    found = minutes(*lines, title="Declarations of interest")
    assert [(one.kind.value, one.interest) for one in found.interests] == [("personal", "Tenant")]


def test_whoever_declared_an_interest_before_declares_none_again() -> None:
    found = minutes("Having previously declared an interest, Councillor Heron withdrew from the meeting.")
    assert found.interests == ()


def test_several_members_of_one_sentence_have_a_row_each() -> None:
    found = minutes("Councillors Heron, Wren and Reed declared a personal interest in item 3.").interests
    assert [one.name.split()[-1] for one in found] == ["Heron", "Wren", "Reed"]
    assert {(one.kind.value, one.item) for one in found} == {("personal", "3")}


def test_all_is_no_part_of_the_last_name_and_nobodys_name() -> None:
    found = minutes("AH, BT and CW all declared an interest in item 3. All stated that their interest was personal.")
    assert [one.name for one in found.interests] == ["AH", "BT", "CW"]


def test_a_flattened_table_has_a_row_for_each_member() -> None:
    lines = (
        "Councillor",
        "Minute Number",
        "Nature of Interest",
        "Cllr R Heron",
        "49",
        "Personal – governor of the school",
    )
    [one] = minutes(*lines, "RESOLVED: That this be noted.", title="Declarations of interest").interests
    assert (one.name, one.item, one.kind.value, one.interest) == (
        "Cllr R Heron",
        "49",
        "personal",
        "governor of the school",
    )


def test_a_minute_on_the_line_before_is_the_item() -> None:
    lines = ("Min 92. Duck pond", "Councillor Heron, Affects Non-registerable Interest, member of the club")
    [one] = minutes(*lines, title="Declarations of interest").interests
    assert (one.name, one.item, one.kind.value) == ("Councillor Heron", "92", "non_registrable")


# lines below `Declarations of interest` / name, kind, item, interest of each
LINES = {
    "sub_items_with_the_kind_in_brackets": (
        ("The Council NOTED the following declarations of interest:-", "Item 4bi – Mr B Heron (Financial)"),
        [("Mr B Heron", "pecuniary", "4bi", "4bi")],
    ),
    "items_behind_at": (
        ("Declarations were made as follows:", "Councillor Wren at Minute 108 as she worked for the mill."),
        [("Councillor Wren", "not_stated", "108", "she worked for the mill")],
    ),
    "a_dash_below_members": (
        ("(a) Members declared personal interests in minute 81 as follows:", "G Heron  - Trustee of the pond"),
        [("G Heron", "personal", "81", "Trustee of the pond")],
    ),
    "behind_by_whom_they_were_made": (
        ("Declarations were made by: Cllr Heron, item 5, bowls club; Cllr Wren, item 7, school governor.",),
        [("Cllr Heron", "not_stated", "5", "bowls club"), ("Cllr Wren", "not_stated", "7", "school governor")],
    ),
    "received_from_two_with_brackets": (
        ("Declarations were received from Cllr Heron (item 5, trustee of the club) and Cllr Wren (item 7, governor).",),
        [("Cllr Heron", "not_stated", "5", "trustee of the club"), ("Cllr Wren", "not_stated", "7", "governor")],
    ),
    "whom_somebody_knows": (
        ("Item 30/19 - Cllr Heron, personal, knows the agent through the show.",),
        [("Cllr Heron", "personal", "30/19", "knows the agent through the show")],
    ),
    "no_more_than_one": (
        ("There were no declarations of interests, but Cllr Heron noted that she was a trustee of the club.",),
        [("Cllr Heron", "not_stated", None, "she was a trustee of the club")],
    ),
    "two_with_a_bracket_each": (
        ("Item 9(vi) – Mr A Heron (Financial) and Mrs A Wren (Non-Financial)",),
        [("Mr A Heron", "pecuniary", "9(vi)", "9(vi)"), ("Mrs A Wren", "non_pecuniary", "9(vi)", "9(vi)")],
    ),
    "a_name_and_no_more": (("Item 8.2 – Councillor Wren",), [("Councillor Wren", "not_stated", "8.2", "8.2")]),
    "a_name_above_its_item": (
        ("The following declaration was reported:-", "Councillor J. C. Heron", "Item No. 27: Capital Programme"),
        [("Councillor J. C. Heron", "not_stated", "27", "Capital Programme")],
    ),
    "a_business_is_nobody": (
        ("Item No. 40: Marsh Waste Services", "- Councillor J Wren"),
        [("Councillor J Wren", "not_stated", "40", "40")],
    ),
    "advised_she_was": (
        ("Ms L Wren advised she was a Trustee of the Hall.",),
        [("Ms L Wren", "not_stated", None, "she was a Trustee of the Hall")],
    ),
    "by_reason_that": (
        ("Councillor Wren declared an interest (but not a pecuniary interest) by reason that she was a teacher.",),
        [("Councillor Wren", "not_stated", None, "she was a teacher")],
    ),
    "a_role_is_no_item": (
        ("Cllr T Wren declared a personal interest in relation to his role as a County Councillor.",),
        [("Cllr T Wren", "personal", None, "a County Councillor")],
    ),
    "the_item_below": (
        ("Councillor Wren declared a personal interest in relation to item 8 below.",),
        [("Councillor Wren", "personal", "8", "item 8")],
    ),
    "nobody_declared": (("It was reported that no declarations of interest had been received.",), []),
}


@pytest.mark.parametrize(("lines", "expected"), LINES.values(), ids=LINES)
def test_a_line_gives_item_and_name(lines: tuple[str, ...], expected: list[tuple[str, str, str, str]]) -> None:
    found = minutes(*lines, title="Declarations of interest").interests
    assert [(one.name, one.kind.value, one.item, one.interest) for one in found] == expected


def test_names_alone_below_a_declaration_of_members_are_a_row_each() -> None:
    lines = ("Members declared personal interests in minute 81:", "Heron, Wren and Reed")
    found = minutes(*lines, title="Declarations of interest").interests
    assert [(one.name, one.kind.value, one.item) for one in found] == [
        ("Heron", "personal", "81"),
        ("Wren", "personal", "81"),
        ("Reed", "personal", "81"),
    ]


def test_two_declarations_in_one_sentence_are_a_row_each() -> None:
    words = "Councillor Heron declared a personal interest in item 5 and Councillor Wren declared a DPI in item 6."
    rows = [(one.name, one.kind.value, one.item) for one in minutes(words).interests]
    assert rows == [("Councillor Heron", "personal", "5"), ("Councillor Wren", "pecuniary", "6")]


def test_being_lobbied_is_no_interest() -> None:
    assert minutes("All Members stated that they had been lobbied.", title="Declarations of Interest").interests == ()


def test_a_line_with_a_number_gives_its_item_to_the_lines_below() -> None:
    found = minutes(
        "9. Land Adj to Reed Farm, Willow Road (1740).",
        "Councillor Ann Heron, Declaration, as the applicant was a friend.",
        "Councillor Jo Coot, Non Statutory Interest, as a member of the Pond Trust.",
        title="Declarations of interest",
    ).interests
    assert [(one.name, one.item, one.interest) for one in found] == [
        ("Councillor Ann Heron", "9", "the applicant was a friend"),
        ("Councillor Jo Coot", "9", "a member of the Pond Trust"),
    ]


def test_a_number_in_brackets_behind_is_no_part_of_the_declaration() -> None:
    found = minutes("Mrs Wren declared that her son worked at the mill (Minute 31).", title="Declarations of interest")
    [one] = found.interests
    assert one.evidence.quote(found.structure.document.text) == "Mrs Wren declared that her son worked at the mill"
    assert (one.item, one.interest) == ("31", "her son worked at the mill")


# words / name, item, interest
NOTED = {
    "Councillor Heron stated that he knew the farmer in item 5 through his church.": [
        ("Councillor Heron", "5", "he knew the farmer in item 5 through his church")
    ],
    "Councillor Heron – Item 3 (Duck pond): member of the Trust": [("Councillor Heron", "3", "member of the Trust")],
    "Councillor Heron (Item 3) – Non-pecuniary – member of the Trust": [
        ("Councillor Heron", "3", "member of the Trust")
    ],
    "The Chairman regarding his expenses.": [("Chairman", None, "his expenses")],
    "Cllr Reed stated a personal interest in item 6, her son being a keeper.": [
        ("Cllr Reed", "6", "her son being a keeper")
    ],
    "The following declarations were made: Cllr Wren - item 4 - personal - tenant.": [("Cllr Wren", "4", "tenant")],
    "Mr Heron and Mr Coot expressed general interests as anglers in relation to minute 69.": [
        ("Mr Heron", "69", "anglers"),
        ("Mr Coot", "69", "anglers"),
    ],
    "Members expressed an interest in a visit.": [],
    "Cllr Reed declared an interest in item 6 as a keeper and signed the book accordingly.": [
        ("Cllr Reed", "6", "a keeper")
    ],
    "The Clerk read out the declared interests of the councillors:": [],
}


@pytest.mark.parametrize(("words", "expected"), NOTED.items(), ids=NOTED)
def test_declarations_are_noted_in_many_ways(words: str, expected: list[tuple[str, str | None, str]]) -> None:
    found = minutes(words, title="Declarations of interest").interests
    assert [(one.name, one.item, one.interest) for one in found] == expected


def test_a_declaration_in_brackets_is_what_they_hold() -> None:
    words = "Councillor Heron declared a personal interest in item 8 as his daughter kept ducks"
    found = minutes(f"({words}.)", title="Declarations of interest")
    [one] = found.interests
    assert (one.evidence.quote(found.structure.document.text), one.interest) == (words, "his daughter kept ducks")


@pytest.mark.parametrize("title", ["Declarations", "DECLARATIONS", "Declarations by Members"])
def test_a_title_of_declarations_alone_is_about_interests(title: str) -> None:
    [one] = minutes("Cllr Heron: personal, AC24/23, member of the Bowls Club", title=title).interests
    assert (one.name, one.kind.value, one.item, one.interest) == (
        "Cllr Heron",
        "personal",
        "AC24/23",
        "member of the Bowls Club",
    )


def test_the_register_of_interests_is_no_interest() -> None:
    words = "The Clerk reported that a review of the Register of Members’ Interests was being undertaken."
    assert not minutes(words, title="Declarations of interest").interests


def test_somebody_in_receipt_of_a_pension_declares_it() -> None:
    words = "Councillor Heron declared he was in receipt of a pension of the Fund."
    [one] = minutes(words, title="Disclosure of interests").interests
    assert (one.name, one.interest) == ("Councillor Heron", "he was in receipt of a pension of the Fund")


def test_a_row_of_a_table_that_tells_its_declaration_again_is_one() -> None:
    told = "Councillor Ann Heron declared an interest in item 8. She stated that she was a tenant."
    found = minutes("Councillor", "Interest", "Ann Heron", told, title="Declarations of interest")
    assert [one.evidence.rule for one in found.interests] == ["interest.table"]


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("Cllr Heron Personal interest in item 7 as he owned the pond", "Cllr Heron", "personal"),
        ("Cllr Heron Prejudicial Interest in item 7 as he owned the pond", "Cllr Heron", "prejudicial"),
        ("Cllr Heron Pecuniary interest in item 7 as he owned the pond", "Cllr Heron", "pecuniary"),
        ("Cllr Heron Declared an interest in item 7 as he owned the pond", "Cllr Heron", "not_stated"),
    ],
)
def test_the_kind_of_an_interest_is_no_part_of_a_name(words: str, name: str, kind: str | None) -> None:
    found = minutes(words, title="Declarations of interest").interests
    assert [(one.name, one.kind.value) for one in found] == [(name, kind)]


# a line of the item of interests / who declares, about what
REGARDING: dict[str, list[tuple[str, str | None]]] = {
    "Councillor Ann Heron with regard to Minute No. P/147 (Planning Application No. SL/2017/0841)": [
        ("Councillor Ann Heron", "P/147")
    ],
    "Councillors Ann Heron and Kit Wren in connection with the Hall Committee.": [
        ("Ann Heron", None),
        ("Kit Wren", None),
    ],
    "The following Member(s)/Officer(s) disclosed an interest in the application(s) referred to below:": [],
    "All Members declared interests, the details of which are given below.": [],
    "The Chair reminded members of their duty with regard to declarations of interest.": [],
    "Datganodd y Cynghorydd A.B. Heron ddiddordeb personol yn eitem 6 gan ei fod yn aelod.": [
        ("Cynghorydd A.B. Heron", "6")
    ],
    "Datganwyd buddiant gan y Cynghorydd Huw Heron yn eitem 7 gan ei fod yn aelod.": [("Cynghorydd Huw Heron", "7")],
    "Declaration of Interest made by Councillor A.B.Heron in respect of application 6.1.": [
        ("Councillor A.B.Heron", "6.1")
    ],
    "Interests disclosed by Members are on the register.": [],
    "Datganwyd y canlyniad gan y Cynghorydd Huw Heron yn eitem 7.": [],
}


@pytest.mark.parametrize(("line", "expected"), REGARDING.items(), ids=[line[:40] for line in REGARDING])
def test_who_declares_with_regard_to_what(line: str, expected: list[tuple[str, str | None]]) -> None:
    found = minutes(line, title="Declarations of interest").interests
    assert [(one.name, one.item) for one in found] == expected
