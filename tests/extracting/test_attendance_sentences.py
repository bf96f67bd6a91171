"""Sentences of an item of apologies: who could not come, who came instead, who was late, and titles without a name."""

import pytest

from tests.extracting.test_attendance import Row, page, rows, sorry


def instead(name: str, whom: str) -> Row:
    return (name, "substitute", None, whom)


def late(*names: str) -> list[Row]:
    return [(name, "arrived_late", None, None) for name in names]


def gone(name: str) -> list[Row]:
    return [(name, "left_early", None, None)]


# sentence / name, status, role, substitute for
SENTENCES: dict[str, list[Row]] = {
    "Cllr’s A Heron and B Teal sent apologies.": sorry("A Heron", "B Teal"),
    "Cllr Wren Heron of West Marl Borough Council (WMBC) sent her apologies.": sorry("Cllr Wren Heron"),
    "Councillor Heron was unable to attend and was represented by Councillor Rook.": [
        *sorry("Councillor Heron"), instead("Councillor Rook", "Councillor Heron")],
    "Cllr A Heron was unable to attend the meeting; Cllr B Rook attended as his substitute.": [
        *sorry("Cllr A Heron"), instead("Cllr B Rook", "Cllr A Heron")],
    "Apologies were given for Councillor Heron, with the substitution of Councillor Rook authorised.": [
        *sorry("Councillor Heron"), instead("Councillor Rook", "Councillor Heron")],
    "There were apologies from Ann Heron, therefore Councillor Bob Rook chaired the meeting.": sorry("Ann Heron"),
    "Councillor Heron could not attend, owing to illness.": sorry("Councillor Heron"),
    "Councillor Heron was unable to attend the site visit.": [],
    "Apologies: Cllr A Heron (Cllr B Rook - substitute), Cllr C Finch (Cllr D Coot – substitute)": [
        *sorry("Cllr A Heron"), instead("Cllr B Rook", "Cllr A Heron"),
        *sorry("Cllr C Finch"), instead("Cllr D Coot", "Cllr C Finch")],
    "An apology was received from Councillor Heron, whose substitute was Councillor Rook.": [
        *sorry("Councillor Heron"), instead("Councillor Rook", "Councillor Heron")],
    "Notice was given of the substitution of Councillor Heron for Councillor Rook.": [
        instead("Councillor Heron", "Councillor Rook")],
    "Apologies were received from Deputy Stella Heron, Deputy Robin Rook and Mr C Finch.": sorry(
        "Stella Heron", "Robin Rook", "Mr C Finch"),
    "Apologies were received from A Heron, B Rook and the Clerk.": [
        *sorry("A Heron", "B Rook"), ("Clerk", "apologies", "Clerk", None)],
    "Apologies were received from Cllr Ann Heron (Lead Member for Reeds) and Zebu Rook (Lead Member for Ponds).": [
        ("Cllr Ann Heron", "apologies", "Lead Member for Reeds", None),
        ("Zebu Rook", "apologies", "Lead Member for Ponds", None)],
    "Apologies were received from Councillor Ann Heron, North Hill (Lead Member) and Councillor Rook.": sorry(
        "Councillor Ann Heron", "Councillor Rook"),
    "Apologies were received from the Chief Executive and Councillor Heron.": [
        ("Chief Executive", "apologies", "Chief Executive", None), *sorry("Councillor Heron")],
    "There were apologies for absence from Councillor Heron and for lateness from Councillors Rook and Finch.": [
        *sorry("Councillor Heron"), *late("Rook", "Finch")],
    "Apologies for lateness were received from Councillor Heron and for absence from Councillor Rook.": [
        *late("Councillor Heron"), *sorry("Councillor Rook")],
    "It was noted that Councillors Heron and Rook would be late due to work commitments.": late("Heron", "Rook"),
    "No apologies were received, but Councillor Heron was delayed.": late("Councillor Heron"),
    "No apology had been received from Councillor Heron.": [("Councillor Heron", "absent", None, None)],
    "Councillor Heron’s apologies were noted.": sorry("Councillor Heron"),
    "Councillor Heron joined at 6.45 p.m. and Councillor Rook departed after item 6.": [
        *late("Councillor Heron"), ("Councillor Rook", "left_early", None, None)],
    "At this point in the meeting Councillor Heron left.": [("Councillor Heron", "left_early", None, None)],
    "Councillor Heron left the pond as it was.": [],
    "Councillor Heron left the meeting at the conclusion of this item.": [
        ("Councillor Heron", "left_early", None, None)],
    "Councillor Heron left the meeting for this item.": [],
    "Councillor Heron left the virtual meeting at 8.20pm.": gone("Councillor Heron"),
    "Councillor Heron thanked Members and left the meeting.": gone("Councillor Heron"),
    "Councillor Heron was excused and left at this point.": gone("Councillor Heron"),
    "Councillor Heron left the Committee at 8.20pm.": gone("Councillor Heron"),
    "Councillor Heron left during this item and did not return.": gone("Councillor Heron"),
    "Following this item Councillor Heron left the meeting.": gone("Councillor Heron"),
    "Councillor Heron left the Committee in May.": [],
    "Councillor Heron thanked Members and left the papers with the Clerk.": [],
    "Councillor Heron declared an interest and left the meeting.": [],
    "Councillor Heron joined the Committee at 7.20pm.": late("Councillor Heron"),
    "Councillor Heron joined the proceedings.": late("Councillor Heron"),
    "Councillor Heron was admitted to the meeting at 7.20pm.": late("Councillor Heron"),
    "Councillor Heron joined the Committee in 2019.": [],
    "Councillor Heron had emailed his apologies.": sorry("Councillor Heron"),
    "Councillor Heron asked that her apologies be recorded.": sorry("Councillor Heron"),
    "Councillor Heron noted her apologies.": [],
    "Councillor Heron had indicated that he would not be able to attend.": sorry("Councillor Heron"),
    "Ann Heron’s apologies were accepted.": sorry("Ann Heron"),
    "Reasons for absence were accepted from Councillor Heron.": sorry("Councillor Heron"),
    "Councillor Heron took the place of Councillor Rook.": [instead("Councillor Heron", "Councillor Rook")],
    "Councillor Heron attended as reserve for Councillor Rook.": [instead("Councillor Heron", "Councillor Rook")],
    "The Council has appointed Councillor Heron to the Harbour Trust in place of Councillor Rook.": [],
    "It was agreed to appoint Councillor Heron to the Harbour Trust instead of Councillor Rook.": [],
    "Councillor Heron would represent the Council on the Pond Trust in place of Councillor Rook.": [],
    "Councillor Heron withdrew from the meeting.": [],
    "Councillor Heron gave his apologies for having to leave early.": [("Councillor Heron", "left_early", None, None)],
    "Cllr Heron apologised for lateness.": late("Cllr Heron"),
    "Councillor Heron MBE had sent his apologies.": sorry("Councillor Heron"),
    "Councillor Heron, OBE, JP arrived at 7.20pm.": late("Councillor Heron"),
    "Apologies were received from Cllr A Heron BEM, Cllr B Rook JP and Cllr C Finch.": sorry(
        "Cllr A Heron", "Cllr B Rook", "Cllr C Finch"),
    "The Chair, Councillor Heron, sent apologies.": [("Councillor Heron", "apologies", "Chair", None)],
    "Apologies were received from the Vice-Chairman, and Councillor Heron took the Chair.": [
        ("Vice-Chairman", "apologies", "Vice-Chairman", None)],
    "Apologies were received from Councillor Heron; Councillor Rook acted as substitute.": [
        *sorry("Councillor Heron"), instead("Councillor Rook", "Councillor Heron")],
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SENTENCES.items(), ids=SENTENCES)
def test_sentences_about_apologies_say_who_was_not_there(words: str, expected: list[Row]) -> None:
    assert rows(page(title="Apologies for absence", lines=(words,))) == expected


# list / name, status, role, substitute for
PRESENT: dict[str, list[Row]] = {
    "Present: Cllr A Heron (sub. B Rook)": [instead("Cllr A Heron", "B Rook")],
    "Present: Councillors Heron (Sub for Rook), Finch (substituting for Coot)": [
        instead("Heron", "Rook"), instead("Finch", "Coot")],
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), PRESENT.items(), ids=PRESENT)
def test_in_a_list_of_those_present_the_one_in_brackets_is_away(words: str, expected: list[Row]) -> None:
    assert rows(page(words)) == expected
