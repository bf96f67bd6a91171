"""The body of a PDF file, examined by qpdf before and beside the engine that reads its text.

In: the bytes of a file. Out: its pages with the letters that each should give, and what is broken or odd
about it. Will not: turn anything into text, follow links, run scripts or repair the file.

Of damaged PDFs that a reader accepts, half have lost text without an error; this is the second opinion.
"""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf

from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.reading.pdf_content import Shown, shown_by
from tasks.reading.pdf_streams import decoded, limit_decoding, refusal, without_name

MOST_PAGES = 2_000
_MOST_DRAWN_BYTES = 128 << 20
"""Bytes of content that a page may come to when forms within forms are written out."""
_DEEPEST_FORM = 12
_Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page by its bytes: what it shows, and whether its content is there and can be decoded."""

    shown: Shown
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The pages of a file, the faults that may have cost text, oddities that have not, and scripts."""

    leaves: tuple[Leaf, ...]
    faults: tuple[str, ...]
    oddities: tuple[str, ...]
    scripts: tuple[str, ...]


def examined(data: bytes) -> Anatomy:
    """Return what the file is made of; raises DocumentRejectedError where it cannot be read or must not be."""
    with _opened(data) as pdf:
        try:
            return _anatomy(pdf)
        except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RuntimeError) as error:
            # every key of a broken file may be missing or hold something else: pikepdf says so in many ways
            raise refusal(error) from None


def _opened(data: bytes) -> pikepdf.Pdf:
    limit_decoding()
    try:
        return pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError:
        raise DocumentRejectedError(RejectionCode.ENCRYPTED, "a password is needed to open it") from None
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise refusal(error) from None


def _anatomy(pdf: pikepdf.Pdf) -> Anatomy:
    pages = list(pdf.pages)
    if not pages:
        raise DocumentRejectedError(RejectionCode.NO_PAGES, "the file has no pages")
    if len(pages) > MOST_PAGES:
        raise DocumentRejectedError(RejectionCode.TOO_MANY_PAGES, f"{len(pages)} pages, {MOST_PAGES} are read")
    reader = _Leaves()
    leaves = tuple(reader.leaf(page.obj) for page in pages)
    warnings = [without_name(str(warning)) for warning in pdf.get_warnings()]
    grave = [said for said in warnings if any(word in said for word in _GRAVE)]
    odd = [said for said in warnings if said not in grave]
    grave += _missing_pages(pdf, pages, damaged=bool(grave))
    return Anatomy(leaves, tuple(grave), tuple(odd), tuple(dict.fromkeys(_scripts(pdf, pages))))


_GRAVE = ("damaged", "reconstruct", "expected", "error", "invalid", "not found", "unknown", "unexpected", "loop", "EOF")
"""Words of qpdf's warnings about what cannot be read as written; the others are about bad form."""


def _missing_pages(pdf: pikepdf.Pdf, pages: list[pikepdf.Page], *, damaged: bool) -> list[str]:
    """Compare the page tree's own count with its pages; in a damaged file look for pages that hang in no tree."""
    said = pdf.Root.Pages.get("/Count")
    lost = [f"the file says it has {said} pages, {len(pages)} are there"] if said != len(pages) else []
    keys = {page.obj.objgen for page in pages}
    if len(keys) < len(pages):
        lost.append("a page stands twice in the page tree")
    if not (lost or damaged):
        return []
    orphans = sum(_is_page(item) and item.objgen not in keys for item in pdf.objects)
    return [*lost, f"{orphans} pages hang in no page tree"] if orphans else lost


def _is_page(item: object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Page"


@dataclass(slots=True)
class _Leaves:
    """Reads pages; fonts and forms that pages share are read once."""

    _wide: dict[_Key, bool] = field(default_factory=dict)
    _forms: dict[_Key, tuple[Shown, int]] = field(default_factory=dict)

    def leaf(self, page: pikepdf.Dictionary) -> Leaf:
        """Return one page."""
        contents = page.get("/Contents")
        if contents is None:
            return Leaf(Shown(), ("it has no content, or its content is not in the file",))
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        parts, faults = [], []
        for stream in streams:
            if not isinstance(stream, pikepdf.Stream):
                faults.append("part of its content is not in the file")
                continue
            part, fault = decoded(stream)
            parts.append(part)
            faults += fault
        if not faults and not any(part.strip() for part in parts):
            faults.append("its content is empty")
        shown, _ = self._shown(b"\n".join(parts), page.get("/Resources"), 0, faults)
        if shown.fontless:
            faults.append(f"{shown.fontless:.0f} letters are in a font that is not in the file")
        return Leaf(shown, tuple(faults))

    def _shown(self, content: bytes, resources: object, depth: int, faults: list[str]) -> tuple[Shown, int]:
        """Return what content shows, with the forms that it draws, and the bytes that all of it comes to."""
        shown = shown_by(content, self._fonts(resources))
        size = len(content)
        forms = _entry(resources, "/XObject")
        for name in shown.forms:
            form = forms.get(f"/{name}")
            if isinstance(form, pikepdf.Stream) and form.get("/Subtype") == "/Form" and depth < _DEEPEST_FORM:
                inner, drawn = self._form(form, resources, depth, faults)
                shown, size = shown + inner, size + drawn
            elif form is None:
                faults.append(f"what it draws as {name} is not in the file")
            if size > _MOST_DRAWN_BYTES:
                said = "forms within forms write out to more than a page may hold"
                raise DocumentRejectedError(RejectionCode.DECOMPRESSION_BOMB, said)
        return shown, size

    def _form(self, form: pikepdf.Stream, outer: object, depth: int, faults: list[str]) -> tuple[Shown, int]:
        key = form.objgen
        if key not in self._forms:
            content, fault = decoded(form)
            faults += fault
            self._forms[key] = Shown(), 0  # a form that draws itself adds nothing
            self._forms[key] = self._shown(content, form.get("/Resources", outer), depth + 1, faults)
        return self._forms[key]

    def _fonts(self, resources: object) -> dict[str, bool]:
        """Return for each font whether its codes are two bytes."""
        fonts: dict[str, bool] = {}
        for name, font in _entry(resources, "/Font").items():
            if isinstance(font, pikepdf.Dictionary):
                if font.objgen not in self._wide or font.objgen == (0, 0):
                    self._wide[font.objgen] = font.get("/Subtype") == "/Type0"
                fonts[name[1:]] = self._wide[font.objgen]
        return fonts


def _entry(resources: object, name: str) -> Mapping[str, object]:
    """Return a part of the resources, empty where it is missing or no dictionary."""
    entry = resources.get(name) if isinstance(resources, pikepdf.Dictionary) else None
    return dict(entry.items()) if isinstance(entry, pikepdf.Dictionary) else {}


def _scripts(pdf: pikepdf.Pdf, pages: list[pikepdf.Page]) -> Iterator[str]:
    """Yield the kinds of scripts and programs that opening the file or clicking in it would start."""
    holders: list[object] = [pdf.Root.get("/OpenAction"), *_entry(pdf.Root, "/AA").values()]
    if "/JavaScript" in _entry(pdf.Root, "/Names"):
        yield "JavaScript"
    for page in pages:
        holders += _entry(page.obj, "/AA").values()
        annotations = page.obj.get("/Annots")
        if isinstance(annotations, pikepdf.Array):
            holders += [note.get("/A") for note in annotations if isinstance(note, pikepdf.Dictionary)]
    for holder in holders:
        kind = str(holder.get("/S", "")) if isinstance(holder, pikepdf.Dictionary) else ""
        if kind in ("/JavaScript", "/Launch"):
            yield kind[1:]
