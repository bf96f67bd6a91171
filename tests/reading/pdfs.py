"""PDFs in the layouts in which councils print minutes, set by reportlab when the tests run.

Each layout is a function that returns the bytes of a file and the text of each block that a reader should get back
from it, furniture left out. All councils, people and sums are invented.
"""

import io
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pikepdf
import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

LEFT, RIGHT, TOP, FOOT = 72.0, 523.0, 770.0, 80.0
Layout = tuple[bytes, list[str]]


@dataclass
class Press:
    """Sets lines from the top of a page downwards, and furniture on each page if it is given any."""

    head: str = ""
    foot: str = ""
    size: float = 11.0
    lead: float = 14.0
    font: str = "Helvetica"
    y: float = TOP
    page: int = 1
    buffer: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.buffer, pagesize=A4, invariant=1)
        self._furnish()

    def _furnish(self) -> None:
        self.canvas.setFont(self.font, 9)
        if self.head:
            self.canvas.drawRightString(RIGHT, 810, self.head)
        if self.foot:
            self.canvas.drawCentredString((LEFT + RIGHT) / 2, 40, self.foot.format(page=self.page))

    def face(self, bold: bool) -> str:
        return {"Times-Roman": "Times-Bold"}.get(self.font, f"{self.font}-Bold") if bold else self.font

    def at(self, x: float, text: str, *, bold: bool = False, size: float | None = None) -> None:
        """Print words on the current line."""
        self.canvas.setFont(self.face(bold), size or self.size)
        self.canvas.drawString(x, self.y, text)

    def down(self, lines: float = 1.0) -> None:
        self.y -= lines * self.lead
        if self.y < FOOT:
            self.turn()

    def turn(self) -> None:
        self.canvas.showPage()
        self.page, self.y = self.page + 1, TOP
        self._furnish()

    def line(self, text: str, *, x: float = LEFT, bold: bool = False) -> None:
        self.at(x, text, bold=bold)
        self.down()

    def centred(self, text: str) -> None:
        self.canvas.setFont(self.face(True), self.size)
        self.canvas.drawCentredString((LEFT + RIGHT) / 2, self.y, text)
        self.down(2)

    def wrapped(self, text: str, x: float, right: float, *, bold: bool = False) -> list[str]:
        lines, line = [], ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if stringWidth(longer, self.face(bold), self.size) > right - x and line:
                lines.append(line)
                longer = word
            line = longer
        return [*lines, line]

    def paragraph(
        self,
        text: str,
        *,
        x: float = LEFT,
        right: float = RIGHT,
        label: str = "",
        tab: float = 36.0,
        bold: bool = False,
    ) -> None:
        """Print a paragraph, behind a hanging label if it has one, and a blank line after it."""
        indent = 36.0 if label else 0.0
        if label:
            self.at(x, label, bold=bold)
        for line in self.wrapped(text, x + indent, right, bold=bold):
            self.line(line, x=x + indent, bold=bold)
        self.down()

    def bytes(self) -> bytes:
        self.canvas.save()
        return self.buffer.getvalue()


SENTENCES = (
    "The Committee considered the report of the Director of Highways about the bridge at Mill Lane.",
    "Members asked whether the work could be finished before the winter and what it would cost in all.",
    "It was explained that the contractor had been delayed by floods and that a new date had been agreed.",
    "The Chair thanked the officers for their patience and asked that residents be told in good time.",
    "A petition with 214 signatures had been received and would be answered within ten working days.",
    "The sum of £12,450 had been set aside in the budget for the current year and had not been spent.",
)


def prose(seed: int, sentences: int = 4) -> str:
    """Return a paragraph of invented minutes."""
    return " ".join(random.Random(seed).choices(SENTENCES, k=sentences))


def printed_minutes(pages: int = 3) -> Layout:
    """ModernGov printed minutes: header, footer, numbered items, paragraphs that run over pages."""
    press = Press(head="Example Borough Council", foot="{page}")
    expected = ["EXAMPLE BOROUGH COUNCIL", "HIGHWAYS COMMITTEE"]
    for title in expected:
        press.centred(title)
    number = 1
    while press.page <= pages and not (press.page == pages and press.y < 300):
        title, text = f"Item about the road {number}", prose(number)
        press.at(LEFT, f"{number}.", bold=True)
        press.line(title, x=LEFT + 36, bold=True)
        press.down()
        press.paragraph(text, label=f"{number}.1")
        press.paragraph("That the report be noted and the work begin without delay.", label=f"{number}.2")
        expected += [f"{number}.   {title}", f"{number}.1   {text}"]
        expected.append(f"{number}.2   That the report be noted and the work begin without delay.")
        number += 1
    return press.bytes(), expected


def parish_minutes() -> Layout:
    """A Word-like parish file: bold words that run in, a list of payments line by line, signature."""
    press = Press(font="Times-Roman", size=12.0)
    press.centred("LITTLE EXAMPLE PARISH COUNCIL")
    press.at(LEFT, "101.", bold=True)
    press.at(LEFT + 30, "Apologies:", bold=True)
    press.at(LEFT + 100, "Councillor Marsh sent apologies, which the council accepted.")
    press.down(2)
    press.at(LEFT, "102.", bold=True)
    press.line("Accounts for payment:", x=LEFT + 30, bold=True)
    payments = ["Grass cutting - £61.20 (cheque 4411)", "Hall hire - £25 (cheque 4412)", "Clerk - £208.10"]
    for payment in payments:
        press.line(payment)
    press.down()
    press.paragraph(prose(5))
    press.line("Signed ................................ (Chairman)")
    head = ["LITTLE EXAMPLE PARISH COUNCIL"]
    body = [
        "101.   Apologies: Councillor Marsh sent apologies, which the council accepted.",
        "102.   Accounts for payment:",
    ]
    return press.bytes(), [*head, *body, *payments, prose(5), "Signed ................................ (Chairman)"]


NAMES = ["Councillor A Marsh", "Councillor B Holt", "Councillor C Penrose", "Councillor D Quill", "Councillor E Rudd"]


def two_column_attendance() -> Layout:
    """Names in two columns below `Present:`, to be read down the first and then down the second."""
    press = Press()
    press.line("Present:", bold=True)
    left, right = NAMES[:3], NAMES[3:]
    for row in range(3):
        press.at(LEFT, left[row])
        if row < len(right):
            press.at(LEFT + 230, right[row])
        press.down()
    press.down()
    press.paragraph(prose(7))
    return press.bytes(), ["Present:", *left, *right, prose(7)]


def initials_attendance() -> Layout:
    """Names in two columns, each with the initials that the actions use."""
    press = Press()
    press.at(LEFT, "Present", bold=True)
    rows = [("Ann Marsh", "AM", "Bea Holt", "BH"), ("Col Penrose", "CP", "Dee Quill", "DQ"), ("Eve Rudd", "ER", "", "")]
    for one, first, two, second in rows:
        for x, text in ((130, one), (240, first), (330, two), (440, second)):
            press.at(x, text, bold=text.isupper())
        press.down()
    press.down()
    press.paragraph(prose(8))
    names = [f"{row[0]}   {row[1]}" for row in rows] + [f"{row[2]}   {row[3]}" for row in rows[:2]]
    return press.bytes(), ["Present", *names, prose(8)]


VOTES = [("Councillor", "For", "Against"), ("A Marsh", "X", ""), ("B Holt", "", "X"), ("C Penrose", "X", "")]


def ruled_votes() -> Layout:
    """A recorded vote in a ruled table between two paragraphs."""
    press = Press()
    press.paragraph(prose(9, 2))
    xs, height = (LEFT, LEFT + 160, LEFT + 240, LEFT + 330), 20.0
    top = press.y + 14
    for row, cells in enumerate(VOTES):
        press.y = top - row * height - 14
        for x, text in zip(xs, cells, strict=False):
            press.at(x + 5, text, bold=row == 0)
    press.canvas.grid(xs, [top - row * height for row in range(len(VOTES) + 1)])
    press.down(2)
    press.paragraph(prose(10, 2))
    rows = [" | ".join(cells).strip() for cells in VOTES]
    return press.bytes(), [prose(9, 2), *rows, prose(10, 2)]


def unruled_table() -> Layout:
    """Three columns without rules, the last one wrapped; below a bold head."""
    press = Press()
    press.paragraph(prose(11, 2))
    rows = [
        ("Case", "Place", "View"),
        ("PL/12/01", "Upper Field", "None."),
        ("PL/12/02", "Mill Lane", "Support, if a hedge is planted along the northern side and kept for good."),
        ("PL/12/03", "Church End", "None."),
    ]
    for number, (site, place, said) in enumerate(rows):
        press.at(LEFT, site, bold=number == 0)
        press.at(LEFT + 120, place, bold=number == 0)
        for line in press.wrapped(said, LEFT + 240, RIGHT):
            press.line(line, x=LEFT + 240, bold=number == 0)
    press.down()
    press.paragraph(prose(12, 2))
    return press.bytes(), [prose(11, 2), *(" | ".join(row) for row in rows), prose(12, 2)]


def action_column() -> Layout:
    """Owners in a column on the right, beside the paragraphs that ask something of them."""
    press = Press()
    press.at(LEFT, "ITEM", bold=True)
    press.at(480, "Action", bold=True)
    press.down(2)
    expected = ["ITEM | Action"]
    for number, owner in ((1, "AM"), (2, ""), (3, "BH/CP")):
        text = prose(20 + number, 3)
        lines = press.wrapped(text, LEFT + 30, 460)
        press.at(LEFT, f"{number}.")
        for index, line in enumerate(lines):
            if owner and index == 1:
                press.at(490, owner, bold=True)
            press.line(line, x=LEFT + 30)
        press.down()
        expected.append(f"{number}.   {text}" + (f" | {owner}" if owner else ""))
    return press.bytes(), expected


def hyphenated() -> Layout:
    """Words cut at line ends, and compounds that keep their hyphen there."""
    press = Press()
    lines = [
        "The Committee thanked the volunteers for their help, and noted that the Commit-",
        "tee would meet again. It was asked that the non-",
        "statutory duties be listed for the year 2018-",
        "19, and that the Vice-",
        "Chair report on them.",
    ]
    for line in lines:
        press.line(line)
    joined = (
        "The Committee thanked the volunteers for their help, and noted that the Committee would meet again. It was "
        "asked that the non-statutory duties be listed for the year 2018-19, and that the Vice-Chair report on them."
    )
    return press.bytes(), [joined]


def line_numbered() -> Layout:
    """Every line counted in the left margin."""
    press = Press()
    texts = [prose(31), prose(32)]
    count = 1
    for text in texts:
        for line in press.wrapped(text, LEFT + 20, RIGHT):
            press.at(40, str(count), size=8)
            press.line(line, x=LEFT + 20)
            count += 1
        press.down()
    return press.bytes(), texts


def two_columns_of_prose() -> Layout:
    """A newsletter's two columns of running text."""
    press = Press()
    texts = [prose(41, 6), prose(42, 6)]
    columns = [press.wrapped(text, x, x + 205) for text, x in zip(texts, (LEFT, 310), strict=True)]
    for row in range(max(map(len, columns))):
        for column, x in zip(columns, (LEFT, 310), strict=True):
            if row < len(column):
                press.at(x, column[row])
        press.down()
    return press.bytes(), texts


def minutes_in_a_table() -> Layout:
    """Whole minutes laid out in a ruled table: number, paragraphs, owner."""
    press = Press()
    xs = (LEFT, LEFT + 40, 450, RIGHT)
    expected, ys = [], [press.y + 14]
    for number, owner in ((1, "Clerk"), (2, "AM"), (3, "")):
        press.at(xs[0] + 5, f"{number}.")
        first, second = prose(50 + number, 3), prose(60 + number, 3)
        top = press.y
        for text in (first, second):
            for line in press.wrapped(text, xs[1] + 5, xs[2] - 5):
                press.line(line, x=xs[1] + 5)
            press.down(0.5)
        bottom, press.y = press.y, top
        press.at(xs[2] + 5, owner)
        press.y = bottom
        ys.append(press.y + 10)
        press.down(0.5)
        expected += [f"{number}.   {first}", f"{second} | {owner}" if owner else second]
    press.canvas.grid(xs, ys)
    return press.bytes(), expected


def short_minutes_in_a_table() -> Layout:
    """Minutes in a ruled table with a row for each title and paragraph, none of them long, and a table that goes on."""
    press = Press()
    rows = [
        ("1.", "Apologies", ""),
        ("", "None were given.", ""),
        ("2/24", "Pump", "Clerk"),
        ("", "It was agreed to mend the pump before the winter, and to ask for help.", "AM"),
    ]
    expected = ["1.   Apologies", "None were given.", "2/24   Pump | Clerk", f"{rows[-1][1]} | AM"]
    for table in (rows, [("", "It goes on here.", ""), ("", "And here.", "")]):
        xs, ys = (LEFT, LEFT + 60, 480, RIGHT), [press.y + 14]
        for row in table:
            for x, words in zip(xs, row, strict=False):
                press.at(x + 5, words)
            press.down()
            ys.append(press.y + 14)
        press.canvas.grid(xs, ys)
        press.down(3)
    return press.bytes(), [*expected, "It goes on here.", "And here."]


def turned(rotation: int) -> Layout:
    """A page whose text runs up or down it and that is turned to be read."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    width, height = A4
    text = prose(70, 5)
    lines = Press().wrapped(text, 60, height - 60)
    if rotation == 90:
        canvas.translate(width, 0)
        canvas.rotate(90)
    elif rotation == 270:
        canvas.translate(0, height)
        canvas.rotate(270)
    else:
        canvas.translate(width, height)
        canvas.rotate(180)
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate(lines):
        canvas.drawString(60, 500 - 14 * number, line)
    canvas.save()
    with pikepdf.open(buffer) as pdf, io.BytesIO() as turned_round:
        pdf.pages[0].obj.Rotate = rotation
        pdf.save(turned_round)
        return turned_round.getvalue(), [text]


def rasterised(data: bytes, *, scale: float = 2.5) -> bytes:
    """Return a file of the same pages as pictures, as a scanner makes them."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            picture = page.render(scale=scale, grayscale=True).to_pil()
            canvas.drawImage(ImageReader(picture), 0, 0, *A4)
            canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def in_embedded_font(pages: int = 3) -> bytes:
    """Return minutes in a font that comes with the file, as a subset with a map to Unicode: what Word makes."""
    for name, file in (("Vera", "Vera.ttf"), ("Vera-Bold", "VeraBd.ttf")):
        pdfmetrics.registerFont(TTFont(name, file))
    press = Press(font="Vera", head="Example Borough Council", foot="{page}")
    number = 0
    while press.page < pages or press.y > 200:
        number += 1
        press.paragraph(prose(number, 4), label=f"{number}.")
    return press.bytes()


def repacked(data: bytes, *, streams: bool) -> bytes:
    """Return the same file with its objects packed into streams, or with everything in plain sight."""
    mode = pikepdf.ObjectStreamMode
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if streams:
            pdf.save(buffer, object_stream_mode=mode.generate, static_id=True)
        else:
            pdf.save(buffer, object_stream_mode=mode.disable, compress_streams=False, qdf=True, static_id=True)
    return buffer.getvalue()


def many_pages(count: int) -> bytes:
    """Return a file of so many dense pages."""
    press = Press(head="Example Borough Council", foot="Page {page}")
    number = 0
    while press.page <= count:
        number += 1
        press.paragraph(prose(number % 50, 5), label=f"{number}.")
        if press.page == count and press.y < 200:
            break
    return press.bytes()


LAYOUTS: dict[str, Callable[[], Layout]] = {
    "printed minutes": printed_minutes,
    "parish minutes": parish_minutes,
    "attendance in two columns": two_column_attendance,
    "attendance with initials": initials_attendance,
    "ruled votes": ruled_votes,
    "unruled table": unruled_table,
    "action column": action_column,
    "hyphenated": hyphenated,
    "line numbers": line_numbered,
    "two columns of prose": two_columns_of_prose,
    "minutes in a table": minutes_in_a_table,
    "short minutes in a table": short_minutes_in_a_table,
    "text running up": lambda: turned(90),
    "text upside down": lambda: turned(180),
    "text running down": lambda: turned(270),
}


def words_of(texts: Iterable[str]) -> list[str]:
    return " ".join(texts).split()
