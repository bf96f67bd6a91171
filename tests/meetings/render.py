"""An invented meeting written the ways that councils publish: saved text, ModernGov page, web service.

In: an InventedMeeting. Out: the bytes of a file. Will not: vary the content.
"""

from html import escape

from tests.meetings.invented import InventedItem, InventedMeeting

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def long_date(meeting: InventedMeeting) -> str:
    day = meeting.day
    suffix = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day.day, "th")
    return f"{day:%A}, {day.day}{suffix} {MONTHS[day.month - 1]}, {day.year} {meeting.time}"


def as_text(meeting: InventedMeeting) -> bytes:
    """Return the page as saved text: numbers alone on their lines, spacer lines of one no-break space."""
    lines = ["Agenda and minutes", "", f"{meeting.committee} - {long_date(meeting)}", ""]
    lines += [f"Venue: {meeting.venue}", "", f"Present: {', '.join(meeting.present)}", ""]
    lines += [f"Apologies: {', '.join(meeting.apologies)}", "", "Items", "", "No. Item", ""]
    for item in meeting.items:
        lines += [f"{item.number}.", "", item.title, "", item.purpose, "", "Minutes:", ""]
        for paragraph in item.paragraphs:
            lines += [paragraph, "", "\xa0", ""]
        lines += [*_resolution_lines(item), ""]
    return "\n".join(lines).encode("utf-8")


def _resolution_lines(item: InventedItem) -> list[str]:
    if not item.clauses:
        return []
    if len(item.clauses) == 1:
        return [f"RESOLVED: That {item.clauses[0]}.", ""]
    listed = [f"{number}.\xa0\xa0\xa0 That {clause}." for number, clause in enumerate(item.clauses, start=1)]
    return ["RESOLVED:", "", *(part for line in listed for part in (line, ""))]


def as_html(meeting: InventedMeeting) -> bytes:
    """Return the page as ModernGov serves a whole meeting."""
    rows = "".join(_attendee_row(name, "Present") for name in meeting.present)
    rows += "".join(_attendee_row(name, "Apologies") for name in meeting.apologies)
    items = "".join(_item_row(item) for item in meeting.items)
    return f"""<!DOCTYPE html><html lang="en"><head><title>Agenda and minutes</title></head>
<body><div id="modgov"><h1>Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">{escape(meeting.committee)} - {long_date(meeting)}</h2>
<p><span class="mgLabel">Venue:</span> {escape(meeting.venue)}</p>
<table summary="Table of meeting attendance"><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr>{rows}</table>
<table class="mgItemTable" id="mgItemTable"><tr><th>No.</th><th>Item</th></tr>{items}</table>
</div></body></html>""".encode()


def _attendee_row(name: str, status: str) -> str:
    return f"<tr><td>{escape(name)}</td><td>Committee Member</td><td>{status}</td></tr>"


def _item_row(item: InventedItem) -> str:
    return f"""<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">{item.number}.</p></td>
<td><p class="mgAiTitleTxt">{escape(item.title)}</p><div class="mgWordPara"><p>{escape(item.purpose)}</p></div>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">{item_html(item)}</div></td></tr>"""


def item_html(item: InventedItem) -> str:
    """Return an item's minutes as a word processor pastes them."""
    words = [f'<p class="MsoNormal">{escape(paragraph)}<o:p></o:p></p>' for paragraph in item.paragraphs]
    if len(item.clauses) == 1:
        words.append(f"<p><b>RESOLVED:</b> That {escape(item.clauses[0])}.</p>")
    elif item.clauses:
        listed = "".join(f"<li>That {escape(clause)}.</li>" for clause in item.clauses)
        words.append(f"<p><b>RESOLVED:</b></p><ol>{listed}</ol>")
    return "".join(words)


def as_xml(meeting: InventedMeeting) -> bytes:
    """Return the answer of ModernGov's web service to GetMeeting."""
    items = "".join(
        f"<agendaitem><agendaitemid>{1000 + item.number}</agendaitemid>"
        f"<agendaitemtitle>{escape(item.title)}</agendaitemtitle>"
        f"<agendatext>{escape(escape_p(item.purpose))}</agendatext>"
        f"<fulldisplaynumberformat>{item.number}.</fulldisplaynumberformat>"
        f"<minutesnonemptyhtmlbody>{escape(item_html(item))}</minutesnonemptyhtmlbody></agendaitem>"
        for item in meeting.items
    )
    people = [(name, "Present") for name in meeting.present] + [(name, "Apologies") for name in meeting.apologies]
    attendees = "".join(
        f'<attendee name="{escape(name)}" roledescription="Committee Member" attendance="{status}"></attendee>'
        for name, status in people
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><meeting><committeename>{escape(meeting.committee)}</committeename>'
        f"<meetingdate>{meeting.day:%d/%m/%Y}</meetingdate><meetingtime>{meeting.time}</meetingtime>"
        f"<meetinglocation>{escape(meeting.venue)}</meetinglocation><minutepublished>True</minutepublished>"
        f"<agendaitems>{items}</agendaitems><attendees>{attendees}</attendees></meeting>"
    ).encode()


def escape_p(words: str) -> str:
    return f"<p>{escape(words)}</p>"
