"""An invented meeting as printed minutes: a PDF with a running header, page numbers and bold titles.

In: an InventedMeeting. Out: the bytes of a PDF. Will not: vary the content.
"""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus.doctemplate import BaseDocTemplate

from tests.meetings.invented import InventedItem, InventedMeeting
from tests.meetings.render import long_date

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=14, spaceAfter=8)
BOLD = ParagraphStyle("bold", parent=BODY, fontName="Helvetica-Bold")
CLAUSE = ParagraphStyle("clause", parent=BODY, leftIndent=36, bulletIndent=12)


def as_pdf(meeting: InventedMeeting) -> bytes:
    """Return the printed minutes."""
    story = [
        Paragraph(f"MINUTES of the {meeting.committee} held on {long_date(meeting)}", BOLD),
        Paragraph(f"Venue: {meeting.venue}", BODY),
        Paragraph(f"Present: {', '.join(meeting.present)}", BODY),
        Paragraph(f"Apologies: {', '.join(meeting.apologies)}", BODY),
    ]
    for item in meeting.items:
        story += [Spacer(1, 8), *_item(item)]
    file = BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build(story, onFirstPage=_frame, onLaterPages=_frame)
    return file.getvalue()


def _item(item: InventedItem) -> list[Paragraph]:
    words = [Paragraph(f"{item.number}.&nbsp;&nbsp;&nbsp;{item.title}", BOLD), Paragraph(item.purpose, BODY)]
    words += [Paragraph(paragraph, BODY) for paragraph in item.paragraphs]
    if len(item.clauses) == 1:
        words.append(Paragraph(f"RESOLVED: That {item.clauses[0]}.", BODY))
    elif item.clauses:
        words.append(Paragraph("RESOLVED:", BODY))
        words += [
            Paragraph(f"That {clause}.", CLAUSE, bulletText=f"{number}.")
            for number, clause in enumerate(item.clauses, start=1)
        ]
    return words


def _frame(canvas: Canvas, document: BaseDocTemplate) -> None:
    """Draw the running header and the page number."""
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, A4[1] - 40, "Little Dunmere District Council")
    canvas.drawCentredString(A4[0] / 2, 30, str(document.page))
