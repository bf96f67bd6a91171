"""Answers of the web service that are unsafe, broken or of another kind, and what must never be read."""

from pathlib import Path

import pytest

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import IssueCode
from schemas.vocabulary import BlockRole
from tasks.reading.reader import read
from tests.reading.rendering import rendered

MEETING = Path(__file__).parent / "pages" / "get_meeting.xml"
HEAD = b"<?xml version='1.0'?>"
LAUGHS = b"".join(b"<!ENTITY a%d '&a%d;&a%d;'>" % (n + 1, n, n) for n in range(60))

REFUSED = {
    "entities": (
        HEAD + b"<!DOCTYPE m [<!ENTITY a0 'x'>" + LAUGHS + b"]><meeting>&a60;</meeting>",
        RejectionCode.UNSAFE_XML,
    ),
    "external_entity": (
        HEAD + b"<!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><meeting>&x;</meeting>",
        RejectionCode.UNSAFE_XML,
    ),
    "external_dtd": (
        HEAD + b"<!DOCTYPE meeting SYSTEM 'http://example.org/m.dtd'><meeting/>",
        RejectionCode.UNSAFE_XML,
    ),
    "doctype_without_declaration": (b"<!DOCTYPE m [<!ENTITY a 'x'>]><meeting>&a;</meeting>", RejectionCode.UNSAFE_XML),
    "unknown_entity": (b"<getmeeting><meetingdate>&nbsp;</meetingdate></getmeeting>", RejectionCode.BROKEN_XML),
    "cut_off": (MEETING.read_bytes()[:900], RejectionCode.BROKEN_XML),
    "two_roots": (b"<getmeeting/><getmeeting/>", RejectionCode.BROKEN_XML),
    "nested_100000": (b"<getmeeting>" + b"<a>" * 100_000, RejectionCode.BROKEN_XML),
    "too_many_tags": (b"<getmeeting>" + b"<a/>" * 200_000 + b"</getmeeting>", RejectionCode.TOO_COMPLEX),
    "a_feed": (HEAD + b"<rss><title>News</title></rss>", RejectionCode.UNSUPPORTED_FORMAT),
    "councillors": (
        HEAD + b"<getcouncillorsbyward><councillor/></getcouncillorsbyward>",
        RejectionCode.UNSUPPORTED_FORMAT,
    ),
    "an_empty_answer": (HEAD + b"<getmeeting></getmeeting>", RejectionCode.EMPTY),
    "empty_list": (HEAD + b"<getmeetings><committee><meetings/></committee></getmeetings>", RejectionCode.EMPTY),
}


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED)
def test_xml_that_is_unsafe_broken_or_something_else_is_refused(content: bytes, code: RejectionCode) -> None:
    with pytest.raises(DocumentRejectedError) as caught:
        read(content)
    assert caught.value.rejection.code is code
    assert caught.value.rejection.hint


@pytest.mark.parametrize("private", ["Hidden Row", "960002", "@example.org", "IND", "Secret words"])
def test_home_addresses_telephones_e_mails_and_withheld_bodies_never_reach_the_text(private: str) -> None:
    assert private.encode() in MEETING.read_bytes()
    document = read(MEETING.read_bytes())
    assert private not in document.text
    assert not any(private in link.url for link in document.links)
    assert not any(private in issue.message for issue in document.issues)


def meeting(item: str = "", rest: str = "") -> bytes:
    return f"<meeting><agendaitems><agendaitem>{item}</agendaitem></agendaitems>{rest}</meeting>".encode()


# (elements of an item, the lines they read as)
ITEMS = {
    "title_alone": ("<agendaitemtitle>Ponds</agendaitemtitle>", ["item_title^: Ponds"]),
    "body_without_tags": (
        "<minutesnonemptyhtmlbody>None.</minutesnonemptyhtmlbody>",
        ["marker^: Minutes:", "-: None."],
    ),
    "body_like_a_file_name": (
        "<minutesnonemptyhtmlbody>a.html</minutesnonemptyhtmlbody>",
        ["marker^: Minutes:", "-: a.html"],
    ),
    "blank_body": (
        "<agendaitemtitle>P</agendaitemtitle><minutesnonemptyhtmlbody>&lt;p&gt;&amp;nbsp;&lt;/p&gt;</minutesnonemptyhtmlbody>",
        ["item_title^: P"],
    ),
    "escaped_twice": (
        "<minutesnonemptyhtmlbody>&amp;lt;p&amp;gt;Noted.&amp;lt;/p&amp;gt;</minutesnonemptyhtmlbody>",
        ["marker^: Minutes:", "-: Noted."],
    ),
    "cdata": (
        "<decisionnonemptyhtmlbody><![CDATA[<p>To <b>note</b></p>]]></decisionnonemptyhtmlbody>",
        ["marker^: Decision:", "-: To note"],
    ),
    "title_escaped_twice": ("<agendaitemtitle>Q&amp;amp;A</agendaitemtitle>", ["item_title^: Q&A"]),
    "upper_case": ("<AgendaItemTitle>Ponds</AgendaItemTitle>", ["item_title^: Ponds"]),
    "restricted": (
        "<agendaitemtitle>P</agendaitemtitle><isrestricted>True</isrestricted>",
        ["item_title^: P", "field: Restricted: True"],
    ),
    "table": (
        "<minutesnonemptyhtmlbody>&lt;table&gt;&lt;tr&gt;&lt;td&gt;For&lt;td&gt;6&lt;/table&gt;</minutesnonemptyhtmlbody>",
        ["marker^: Minutes:", "table_row: For | 6"],
    ),
}


@pytest.mark.parametrize(("item", "lines"), ITEMS.values(), ids=ITEMS)
def test_an_item_reads_as_on_a_page(item: str, lines: list[str]) -> None:
    assert rendered(read(meeting(item))) == lines


def test_the_committee_is_taken_from_documents_of_the_day_only_if_they_agree() -> None:
    def documents(*names: str) -> str:
        listed = (
            f"<linkeddoc><committeetitle>{name}</committeetitle><meetingdate>1/2/2003</meetingdate></linkeddoc>"
            for name in names
        )
        return "".join(listed)

    day = "<meetingdate>1/2/2003</meetingdate>"
    one, two = (
        read(meeting(documents(*names), day)).text for names in (["Cabinet", "Cabinet"], ["Cabinet", "Council"])
    )
    assert (one, two) == ("Cabinet - 1/2/2003\n", "1/2/2003\n")


def test_the_encoding_of_the_declaration_is_used() -> None:
    page = "<?xml version='1.0' encoding='iso-8859-1'?><meeting><meetingdate>caf\xe9</meetingdate></meeting>"
    assert read(page.encode("latin-1")).text == "café\n"


def test_an_item_that_is_not_for_display_says_so() -> None:
    document = read(MEETING.read_bytes())
    assert [issue.code for issue in document.issues] == [IssueCode.NOT_FOR_DISPLAY]


def test_attendance_rows_have_a_name_a_role_and_an_attendance() -> None:
    document = read(MEETING.read_bytes())
    rows = [block for block in document.blocks if block.role is BlockRole.ATTENDANCE]
    found = [[document.text[start:end] for start, end in row.cells] for row in rows]
    assert found == [["Councillor Ann Tarn", "Chair", "Present"], ["Ivy Holm", "Officer", ""]]
