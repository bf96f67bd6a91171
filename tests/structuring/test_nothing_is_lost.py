"""Whatever the minutes hold, every word of them is in exactly one paragraph, label or connector."""

from hypothesis import given
from hypothesis import strategies as st

from schemas.minutes import Paragraph, Structure
from tests.structuring.outlines import page

NUMBERS = ["1.", "2.", "25.", "25.1", "25.2", "3.1.1"]
LABELS = [*NUMBERS, "a)", "b)", "h)", "i)", "ii)", "(a)", "(i)", "iv.", "A.  ", "·", "v  ", "-"]
OPENINGS = [
    "",
    "RESOLVED: ",
    "RESOLVED",
    "Resolved – That ",
    "AGREED that the Board:- ",
    "That ",
    "and",
    "or ",
    "notes ",
]
SAID = ["pond", "The", "£2m", "Heron.", "said:-", "be noted", "10.30 am", "–", "…"]
WORDS = st.lists(st.sampled_from(SAID), max_size=4)
LINES = st.builds(
    lambda indent, label, gap, opening, words: f"{indent}{label}{gap}{opening}{' '.join(words)}",
    st.sampled_from(["", "  ", "\xa0\xa0"]),
    st.sampled_from(["", "", *LABELS]),
    st.sampled_from([" ", "\xa0\xa0\xa0\xa0"]),
    st.sampled_from(OPENINGS),
    WORDS,
)
NOISE = st.sampled_from(["", "\xa0", "   ", "and", "Or", "25.", "a)", "·", "***", "……", "Page 3"])
PAGES = st.lists(LINES | LINES | NOISE, min_size=1, max_size=25).filter(lambda lines: "".join(lines).strip(" \xa0"))


@given(PAGES)
def test_every_word_is_in_one_paragraph_or_is_a_label_or_connector(lines: list[str]) -> None:
    found = page(*lines)
    body = found.document.text.index("Minutes:") + len("Minutes:")
    for paragraph in found.paragraphs:
        between = "".join(found.document.text[body : paragraph.evidence.start].split())
        assert _is_label_or_connector(between, paragraph, found), (between, paragraph)
        body = paragraph.evidence.end
    assert set(found.document.text[body:].lower().split()) <= {"and", "or"}


def _is_label_or_connector(between: str, paragraph: Paragraph, found: Structure) -> bool:
    """Say whether what stands before a paragraph is its label, behind any lone connectors."""
    label = paragraph.label or ""
    alone = label == paragraph.evidence.quote(found.document.text)
    return any(_is_connectors_and(between, one) for one in ((label, "") if alone else (label,)))


def _is_connectors_and(between: str, label: str) -> bool:
    rest = between.removesuffix(label).lower()
    return between.endswith(label) and rest.replace("and", "").replace("or", "") == ""


@given(PAGES)
def test_the_tree_is_a_tree(lines: list[str]) -> None:
    found = page(*lines)
    levels: dict[str, int] = {}
    for paragraph in found.paragraphs:
        words = paragraph.evidence.quote(found.document.text)
        assert words
        assert words == words.strip()
        assert paragraph.id not in levels
        assert paragraph.level == (levels[paragraph.parent_id] + 1 if paragraph.parent_id else 1)
        levels[paragraph.id] = paragraph.level


@given(PAGES)
def test_each_lead_in_belongs_to_a_paragraph_and_lies_in_it(lines: list[str]) -> None:
    found = page(*lines)
    paragraphs = {paragraph.id: paragraph.evidence for paragraph in found.paragraphs}
    for opening in found.lead_ins:
        span = paragraphs[opening.paragraph_id]
        assert span.start <= opening.evidence.start < opening.evidence.end <= opening.content <= span.end
