"""A damaged PDF is refused with a code or loads with an issue that says what may be missing; nothing else happens."""

import io
import random
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.documents import Document
from schemas.errors import HINT, DocumentRejectedError, RejectionCode
from schemas.issues import MEANING, IssueCode
from schemas.vocabulary import Severity
from tasks.reading import pdf as pdf_reading
from tasks.reading.pdf import read_pdf
from tests.reading.pdf_damage import LOSSES, PLANTED, Mutation, changed, drop_page, saved, spoil_references
from tests.reading.pdfs import in_embedded_font, printed_minutes, repacked, ruled_votes

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def no_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reading, "recogniser", lambda: None)


def refusal(data: bytes) -> RejectionCode:
    with pytest.raises(DocumentRejectedError) as caught:
        read_pdf(data)
    assert caught.value.rejection.hint
    return caught.value.rejection.code


def graver(document: Document) -> list[str]:
    return [issue.message for issue in document.issues if issue.severity is Severity.ERROR]


def encrypted(user: str) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed_minutes(1)[0])) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(owner="secret", user=user))
    return buffer.getvalue()


def without_pages() -> bytes:
    with pikepdf.new() as pdf:
        return saved(pdf)


def of_blank_pages(count: int) -> bytes:
    with pikepdf.new() as pdf:
        for _ in range(count):
            pdf.add_blank_page()
        for page in pdf.pages:
            page.obj.Contents = pdf.make_stream(b"q Q")
        return saved(pdf)


def with_bomb(filters: int) -> bytes:
    """A page whose content unpacks to 200 MB."""
    packed = b" " * (200 << 20)
    for _ in range(filters):
        packed = zlib.compress(packed, 9)

    def plant(pdf: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(pdf, b"")
        stream.write(packed, filter=pikepdf.Array([pikepdf.Name.FlateDecode] * filters))
        pdf.pages[0].obj.Contents = stream

    return changed(printed_minutes(1)[0], plant)


def with_forms_in_forms(depth: int) -> bytes:
    """A page that draws a form ten times, which draws one ten times, and so on."""

    def plant(pdf: pikepdf.Pdf) -> None:
        form = pdf.make_stream(b"BT (billions of laughs) Tj ET " * 20)
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 9, 9]
        for _ in range(depth):
            outer = pdf.make_stream(b"/F Do " * 10)
            outer.Type, outer.Subtype, outer.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 9, 9]
            outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
            form = outer
        pdf.pages[0].obj.Contents = pdf.make_stream(b"/F Do")
        pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))

    return changed(printed_minutes(1)[0], plant)


REFUSED = [
    ("encrypted", lambda: encrypted("secret"), RejectionCode.ENCRYPTED),
    ("cut in half", lambda: printed_minutes(2)[0][:1500], RejectionCode.DAMAGED),
    ("only a head", lambda: b"%PDF-1.7\n", RejectionCode.DAMAGED),
    ("no pages", without_pages, RejectionCode.NO_PAGES),
    ("blank pages", lambda: of_blank_pages(3), RejectionCode.EMPTY),
    ("too many pages", lambda: of_blank_pages(2001), RejectionCode.TOO_MANY_PAGES),
    ("a bomb", lambda: with_bomb(1), RejectionCode.DECOMPRESSION_BOMB),
    ("a bomb in a parcel", lambda: with_bomb(2), RejectionCode.DECOMPRESSION_BOMB),
    ("forms in forms", lambda: with_forms_in_forms(8), RejectionCode.DECOMPRESSION_BOMB),
    ("garbled throughout", lambda: changed(in_embedded_font(), PLANTED[0]), RejectionCode.NEEDS_OCR),
]


@pytest.mark.parametrize(("make", "code"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(make: Callable[[], bytes], code: RejectionCode) -> None:
    assert refusal(make()) is code


def test_every_code_has_a_hint_and_a_meaning() -> None:
    assert set(HINT) == set(RejectionCode)
    assert set(MEANING) == set(IssueCode)


def test_a_file_that_only_forbids_editing_is_read() -> None:
    assert read_pdf(encrypted("")).text == read_pdf(printed_minutes(1)[0]).text


def test_scripts_are_noted_and_not_run() -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=launch)
        pdf.pages[0].obj.Annots = pikepdf.Array([link])

    issues = read_pdf(changed(printed_minutes(1)[0], plant)).issues
    assert [(issue.code, issue.severity) for issue in issues] == [(IssueCode.EMBEDDED_SCRIPTS, Severity.INFO)]
    assert "JavaScript and Launch" in issues[0].message


def test_a_few_signs_without_meaning_do_not_condemn_a_document() -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        content = pdf.pages[0].obj.Contents.read_bytes()
        pdf.pages[0].obj.Contents = pdf.make_stream(content.replace(b"road", b"r\\001ad", 1))

    document = read_pdf(changed(printed_minutes(2)[0], plant))
    assert "\ufffd" in document.text
    assert graver(document) == []


def lost(document: Document, whole: list[str]) -> float:
    return sum((Counter(whole) - Counter(document.text.split())).values()) / len(whole)


ORIGINALS = {
    "standard fonts": lambda: printed_minutes(3)[0],
    "embedded font": in_embedded_font,
    "in plain sight": lambda: repacked(in_embedded_font(), streams=False),
}


@pytest.mark.parametrize("original", ORIGINALS)
def test_planted_losses_are_flagged(original: str) -> None:
    data = ORIGINALS[original]()
    whole = read_pdf(data).text.split()
    chance = random.Random(original)
    planted = [(change.__name__, changed(data, change)) for change in PLANTED]
    planted += [(lose.__name__, lose(data, chance)) for lose in LOSSES for _ in range(12)]
    silent, losses = [], 0
    for name, broken in planted:
        try:
            document = read_pdf(broken)
        except DocumentRejectedError:
            losses += 1
            continue
        if lost(document, whole) > 0.1:
            losses += 1
            silent += [name] if not graver(document) else []
    assert losses > 12
    assert silent == []


@pytest.mark.parametrize("damage", [spoil_references, drop_page])
def test_what_is_wrong_is_said(damage: Mutation) -> None:
    document = read_pdf(damage(printed_minutes(3)[0], random.Random(1)))
    [message] = graver(document)
    assert "reconstruct" in message or "the file says it has 3 pages, 2 are there" in message
    assert "0x" not in message


MUTATING = """
import sys
from schemas.errors import DocumentRejectedError
from tasks.reading import pdf
from tests.reading.pdf_damage import mutated
from tests.reading.pdfs import in_embedded_font, printed_minutes, repacked, ruled_votes
pdf.recogniser = lambda: None
originals = [printed_minutes(2)[0], ruled_votes()[0], in_embedded_font(1)]
originals += [repacked(originals[2], streams=True), repacked(originals[0], streams=False)]
done = 0
for name, _, broken in mutated(originals, 300, seed=int(sys.argv[1])):
    print(name, file=sys.stderr, flush=True)
    try:
        pdf.read_pdf(broken)
    except DocumentRejectedError:
        pass
    done += 1
print(done)
"""


def test_300_mutations_each_have_a_verdict() -> None:
    """In a process of their own: pdfium could end it, and then the last name on stderr is the case."""
    ran = subprocess.run(
        [sys.executable, "-c", MUTATING, "2024"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=100
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "300"), ran.stderr[-2000:]


WHOLE = ruled_votes()[0]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.integers(0, len(WHOLE) - 1), new=st.binary(max_size=40), length=st.integers(0, 60))
def test_any_edit_is_read_or_refused(start: int, new: bytes, length: int) -> None:
    try:
        document = read_pdf(WHOLE[:start] + new + WHOLE[start + length :])
    except DocumentRejectedError:
        return
    assert document.blocks


@given(st.binary(max_size=300))
def test_bytes_behind_a_head_are_read_or_refused(tail: bytes) -> None:
    with pytest.raises(DocumentRejectedError):
        read_pdf(b"%PDF-1.7\n" + tail)
