"""What a paragraph is about, by the cue words of a taxonomy."""

import pytest

from schemas.vocabulary import ParagraphKind
from seeds.themes import Theme
from tasks.extracting.themes import themes_of
from tests.extracting.passage import passage, passages

WATER = Theme("water", "Water", "Ponds and lakes", None, ("pond", "lake district", "Water"))
BIRDS = Theme("birds", "Birds", "All birds", "not fish", ("heron", "duck pond", "water"))
TAXONOMY = (WATER, BIRDS)

# words / themes with their salience and cues
TAGS = {
    "cue": ("The pond was full", ["water primary pond"]),
    "inflection": ("Ponds and ponding", ["water primary Pond|pond"]),
    "word_start_only": ("The despond", []),
    "after_a_bracket": ("The (pond)", ["water primary pond"]),
    "capitals": ("THE POND", ["water primary POND"]),
    "phrase_over_nbsp": ("the lake\xa0district", ["water primary lake\xa0district"]),
    "phrase_over_a_wrapped_line": ("the lake\ndistrict", ["water primary lake\ndistrict"]),
    "one_cue_of_two_themes": ("water", ["water primary water", "birds primary water"]),
    "cue_inside_a_cue": ("a duck pond", ["water primary pond", "birds primary duck pond"]),
    "most_cues_are_primary": ("pond, pond and heron", ["water primary pond|pond", "birds secondary heron"]),
    "nothing": ("The chair was late", []),
    "capital_that_grows_when_lowered": ("İİ pond and Pond", ["water primary pond|Pond"]),
}


@pytest.mark.parametrize(("words", "expected"), TAGS.values(), ids=TAGS)
def test_a_paragraph_is_tagged_by_its_cues(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words, start=7)], TAXONOMY)
    cues = ["|".join(words[cue.start - 7 : cue.end - 7] for cue in tag.cues) for tag in found]
    assert [f"{tag.theme} {tag.salience.value} {cue}" for tag, cue in zip(found, cues, strict=True)] == expected


# kind of paragraph / words / whether it is tagged
SILENT = {
    "lead_in": (ParagraphKind.PARAGRAPH, "Of the pond Members said:-", False),
    "bare_resolution": (ParagraphKind.RESOLUTION, "RESOLVED on the pond:", False),
    "resolution": (ParagraphKind.RESOLUTION, "RESOLVED that the pond be dug", True),
    "clause_with_a_colon": (ParagraphKind.RESOLUTION_CLAUSE, "Notes of the pond:", True),
    "attendance": (ParagraphKind.ATTENDANCE, "The pond keeper was in attendance", False),
    "list_item": (ParagraphKind.LIST_ITEM, "the pond", True),
}


@pytest.mark.parametrize(("kind", "words", "tagged"), SILENT.values(), ids=SILENT)
def test_lead_ins_and_attendance_say_nothing(kind: ParagraphKind, words: str, tagged: bool) -> None:
    assert bool(themes_of([passage(words, kind=kind)], TAXONOMY)) is tagged


@pytest.mark.parametrize(
    "taxonomy",
    [(), (Theme("none", "None", "No cues", None, ()),), (Theme("blank", "Blank", "Blank cues", None, ("", " ")),)],
    ids=["no_themes", "no_cues", "blank_cues"],
)
def test_a_taxonomy_without_cues_finds_nothing(taxonomy: tuple[Theme, ...]) -> None:
    assert themes_of(passages("The pond was full"), taxonomy) == ()


def test_tags_come_in_reading_order_and_then_in_the_order_of_the_taxonomy() -> None:
    found = themes_of(passages("heron", "water"), TAXONOMY)
    assert [(tag.paragraph_id, tag.theme) for tag in found] == [("p1", "birds"), ("p2", "water"), ("p2", "birds")]
