"""The documents listed below an item.

In: a line below `Supporting documents:`. Out: title, kind and size. Will not: fetch them.
"""

from schemas.documents import Block, Evidence
from schemas.minutes import SupportingDocument
from schemas.patterns import pattern

_SUPPORTING = pattern(
    "page.supporting",
    r"\A[-•·]?\s*+(?P<title>\S.*?)(?:\spdf icon)?\sPDF\s"
    r"(?P<size>\d{1,3}(?:,?\d{3})?(?:\.\d{1,3})?)\s?(?P<unit>KB|MB)\b",
)
_BYTES = {"KB": 1_000, "MB": 1_000_000}


def supporting_document(text: str, line: Block, item_id: str) -> SupportingDocument:
    """Read `- Title, item 12 PDF 220 KB`; a line of another shape is a title as it stands."""
    match = _SUPPORTING.match(text[line.start : line.end])
    evidence = Evidence(line.start, line.end, "page.supporting")
    if match is None:
        return SupportingDocument(text[line.start : line.end], None, None, None, item_id, evidence)
    size = round(float(match.group("size").replace(",", "")) * _BYTES[match.group("unit")])
    return SupportingDocument(match.group("title").rstrip(), None, "application/pdf", size, item_id, evidence)
