"""Pages that lost a title or a heading: decisions above the first title, lists of decisions and of those present."""

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided


def _read(*lines: str) -> Minutes:
    return minutes_of("\n\n".join(lines).encode(), SourceEntry())


def _titles(found: Minutes) -> list[str]:
    return [item.title for item in found.structure.items]


def test_what_was_decided_above_the_first_title_is_kept() -> None:
    found = _read(
        "Agenda and minutes",
        "Council - Wednesday, 18th December, 2013 10.30 am",
        "No. Item",
        "The Provost welcomed Ann Teal to her first meeting as Clerk.",
        "The Council resolved:-",
        "to concur with the Provost’s remarks.",
        "Minute of Last Meeting",
        "The Council had before it the minute of 31 October 2013.",
        "The Council resolved:-",
        "to approve the minute.",
        "Duck pond",
        "The Council had before it a report on ducks.",
        "Hedges",
        "The Council had before it a report on hedges.",
    )
    assert _titles(found)[1:] == ["Minute of Last Meeting", "Duck pond", "Hedges"]
    assert [line.rpartition("| ")[2] for line in decided(found)] == [
        "other: to concur with the Provost’s remarks.",
        "approved: to approve the minute.",
    ]


def test_published_decisions_are_items_with_their_fields() -> None:
    fields = ("Decision Maker: Ponds Committee", "Made at meeting: 27/11/2020 - Ponds Committee")
    found = _read(
        "Decisions published",
        "27/11/2020 - Duck pond ref: 608    Recommendations Approved",
        *fields,
        "Decision:",
        "That the pond be dug.",
        "27/11/2020 - Hedge ref: 609    For Determination",
        *fields,
        "Decision:",
        "1.      That the hedge be planted.",
        "2.      That the fence be noted.",
    )
    assert _titles(found) == ["Duck pond", "Hedge"]
    assert [str(heading.date) for heading in found.meetings] == ["2020-11-27"]
    assert [line.count(": ") for line in decided(found)] == [1, 2]


def test_a_resolution_inside_a_line_tells_minutes() -> None:
    found = _read(
        "Minutes Template",
        "At a meeting of the Ponds Authority there were present 68. MINUTES OF THE MEETING HELD ON 18 AUGUST 2017"
        " RESOLVED – That the minutes of the meeting be approved as a correct record.",
    )
    assert decided(found) == [
        "carried | approved: the minutes of the meeting be approved as a correct record",
    ]


def test_a_title_that_every_meeting_has_stands_above_what_was_decided_first() -> None:
    found = _read(
        "Minutes of the previous meeting, 13 February 2014\n\n",
        "RESOLVED: to adopt the minutes of the Cabinet meeting held on 13 February 2014 as a correct record.\n\n",
        "Making the Duck Plan part of the Pond Plan pdf icon PDF 58 KB",
        "Purpose: to consider whether the Plan should be made part of it.\n\n",
        "Cabinet considered the head of ponds’ report on the Plan.",
        "RESOLVED: to make the Plan.\n\n",
        "Joint hedge contract",
        "Purpose: to award a joint contract.",
        "RESOLVED: to award it to Heron Ltd.",
    )
    first, *others = _titles(found)
    assert (first, others[-1]) == ("Minutes of the previous meeting, 13 February 2014", "Joint hedge contract")


def test_agreed_with_a_dash_tells_minutes() -> None:
    found = _read(
        "An earlier notice named the wrong firm.",
        "Agreed – That the award of the contract be approved.",
        "Reasons for the decision:",
        "Heron Ltd scored most.",
    )
    assert decided(found) == ["carried | approved: the award of the contract be approved"]


def test_where_it_was_decided_is_no_decision() -> None:
    found = _read(
        "Decision details",
        "Block beds",
        "Decision Maker: Executive",
        "The Executive resolved to:",
        "- Approve the outcome of the tender.",
        "Decided at meeting: 24/11/2020 - Executive",
    )
    assert decided(found) == ["carried | - approved: Approve the outcome of the tender."]


def test_a_decision_page_without_its_title_keeps_its_fields() -> None:
    found = _read(
        "Local democracy",
        "Decision details",
        "Decision Maker: Executive",
        "Is Key decision?: No",
        "Resolved –",
        "(1)       That the pond be dug.",
        "(2)       That the hedge be noted.",
        "Decided at meeting: 24/11/2020 - Executive",
    )
    assert [field.name for field in found.structure.items[0].fields] == [
        "Decision Maker",
        "Is Key decision?",
        "Decided at meeting",
    ]
    assert [line.count(" | ") for line in decided(found)] == [2]


def test_a_list_of_those_present_tells_minutes() -> None:
    found = _read(
        "ARDEN NATIONAL PARK FORUM",
        "Note of meeting held Wednesday, 12 July 2017",
        "Present: Ann Teal, Chairman; Ben Heron, Marsh Parish Council",
        "Apologies: Cara Wren",
        "Welcome",
        "Ann Teal welcomed everyone to the meeting.",
    )
    assert [one.name for one in found.attendance] == ["Ann Teal", "Ben Heron", "Cara Wren"]


def test_declarations_are_a_title_wherever_they_stand_apart() -> None:
    found = _read(
        "Agenda and minutes",
        "Venue: Council Chamber",
        "Apologies for Absence",
        "Apologies for absence were received from the following Members:",
        "Councillor B Teal",
        "Work Commitments",
        "Declarations of Interest",
        "Councillor A Heron declared an interest in the pond as its owner.",
        "Duck pond",
        "RESOLVED: That the pond be dug.",
    )
    assert "Declarations of Interest" in _titles(found)


def test_what_was_resolved_is_no_title_where_its_stop_was_forgotten() -> None:
    found = _read(
        "Agenda and minutes",
        "Care Scrutiny Committee - Monday, 21st October, 2013 7.15 pm",
        "No. Item",
        "Introductions",
        "The Chair introduced the Members to the meeting",
        "Apologies for Absence",
        "Apologies were received from Councillor Heron who was substituted by Councillor Teal",
        "Minutes of the previous meeting pdf icon PDF 100 KB",
        "RESOLVED:",
        "That the minutes of the meeting held on 20 July be confirmed and the Chair be authorised to sign them",
        "Health Update pdf icon PDF 120 KB",
        "The Chair thanked Councillor Rook for attending.",
    )
    assert _titles(found) == [
        "Introductions",
        "Apologies for Absence",
        "Minutes of the previous meeting",
        "Health Update",
    ]
    assert decided(found) == [
        "carried | approved: That the minutes of the meeting held on 20 July be confirmed and the Chair be authorised"
        " to sign them"
    ]
    assert [(one.name, one.status.value) for one in found.attendance if one.status] == [
        ("Councillor Heron", "apologies"),
        ("Councillor Teal", "substitute"),
    ]


def test_titles_without_numbers_stand_above_lines_that_announce_minutes() -> None:
    found = _read(
        "Ponds Board - Thursday 15th December 2011 6.00 p.m.",
        "Apologies for absence",
        "Minutes:",
        "None.",
        "Minutes",
        "Minutes:",
        "The minutes were approved.",
        "Duck pond pdf icon PDF 70 KB",
        "Report of the Clerk",
        "Additional documents:",
        "Minutes:",
        "It was seen.",
    )
    assert _titles(found) == ["Apologies for absence", "Minutes", "Duck pond"]


def test_a_number_on_both_sides_of_a_title_is_that_of_the_item() -> None:
    lines = ["Present: Councillors Heron and Teal."]
    for number, title in (("144", "Duck pond"), ("145", "Hedges"), ("146", "Roads")):
        lines += [number, title, number, f"The {title} was seen.", f"RESOLVED that the {title} be noted."]
    found = _read("Minutes of the Ponds Committee held on 11 February 2003", *lines)
    assert [(item.number, item.title) for item in found.structure.items] == [
        ("144", "Duck pond"),
        ("145", "Hedges"),
        ("146", "Roads"),
    ]
    assert len(found.structure.paragraphs) == 1 + 2 * 3


def test_titles_with_a_colon_on_lines_of_their_own_are_items() -> None:
    found = _read(
        "Minutes of the meeting held on Monday 4 March 2019",
        "Present: Ann Heron (Chair), Bob Teal",
        "Apologies:",
        "Sam Coot",
        "Pond report:",
        "The pond was full. It was agreed to pay £50 for reeds.",
        "Cllr Rook:",
        "He spoke of the roads.",
        "Action:",
        "Bob Teal to write.",
        "Planning: There were none.",
        "Any other business:",
        "Resolved:",
        "That the bench be mended.",
        "Date of next meeting: Monday 1 April 2019.",
    )
    assert _titles(found) == ["Pond report", "Planning", "Any other business", "Date of next meeting"]
    assert [one.status.value for one in found.attendance] == ["present", "present", "apologies"]
    assert len(found.decisions) == 2


def test_labels_are_no_titles_where_no_agenda_has_them() -> None:
    found = _read(
        "Minutes of the meeting held on Monday 4 March 2019",
        "Present: Ann Heron (Chair), Bob Teal",
        "Income:",
        "Rents of £300.",
        "Costs:",
        "Reeds for £50.",
        "Date of next meeting:",
        "Monday 1 April 2019.",
    )
    assert _titles(found) == ["Minutes of the meeting held on Monday 4 March 2019"]


def test_what_was_resolved_above_the_first_number_is_an_item_of_its_own() -> None:
    numbered = ("12. Minutes", "They were read.", "13. Pond", "It was full.", "14. Hedge", "It was cut.")
    above = ("The Chair being away, it was", "Resolved that Cllr Teal take the chair.")
    heading = ("Minutes of the Ponds Committee held on 4 May 2023", "Present: Cllrs Heron and Teal")
    found = _read(*heading, *above, *numbered)
    assert [line.rpartition(": ")[2] for line in decided(found)] == ["Cllr Teal take the chair"]
    assert _titles(found)[1:] == ["Minutes", "Pond", "Hedge"]
    assert _titles(_read(*heading, "The Chair welcomed all.", *numbered)) == ["Minutes", "Pond", "Hedge"]
