"""What a paragraph is about, by the cue words of a taxonomy."""

import pytest

from schemas.documents import Evidence
from schemas.vocabulary import ParagraphKind, Salience
from seeds.themes import Theme, themes
from tasks.extracting.themes.themes import themes_of
from tests.extracting.passage import minutes, passage, passages

WATER = Theme("water", "Water", "Ponds and lakes", None, ("pond", "lake district", "Water"), ("reed", "lily", "frog"))
BIRDS = Theme("birds", "Birds", "All birds", "not fish", ("heron", "duck pond", "water", "nest*"), (), ("heron wharf",))
CLUBS = Theme("clubs", "Clubs", "Clubs and hubs", None, ("hub", "RSPB", "bird-watching", "society"), ("member's fee",))
FISH = Theme("fish", "Fish", "All fish", None, ("trout", "boat|rod .. fish|trout"), faint_cues=("angler", "river"))
MONEY = Theme("money", "Money", "Money", None, ("budget",), ("dear",), side_cues=("£", "purse"))
TAXONOMY = (WATER, BIRDS, CLUBS)

AND_SO_ON = "and so on " * 10

# words / themes with their salience and cues
TAGS = {
    "cue": ("The pond was full", ["water primary pond"]),
    "grammatical_endings": ("Ponds and ponding", ["water primary Ponds|ponding"]),
    "another_word": ("The pondweed grew", []),
    "word_start_only": ("The despond", []),
    "short_cues_take_few_endings": ("Hubs by the hubbub", ["clubs primary Hubs"]),
    "any_ending": ("The nestlings left", ["birds primary nestlings"]),
    "plural_in_ies": ("Both societies agreed", ["clubs primary societies"]),
    "possessive": ("the pond’s edge", ["water primary pond"]),
    "after_a_bracket": ("The (pond)", ["water primary pond"]),
    "capitals": ("THE POND", ["water primary POND"]),
    "an_acronym_is_in_capitals": ("The RSPB, not the rspb", ["clubs primary RSPB"]),
    "plural_of_an_acronym": ("Two RSPBs", ["clubs primary RSPBs"]),
    "hyphen_for_a_space": ("the lake-district", ["water primary lake-district"]),
    "space_for_a_hyphen": ("bird watching began", ["clubs primary bird watching"]),
    "phrase_over_nbsp": ("the lake\xa0district", ["water primary lake\xa0district"]),
    "phrase_over_a_wrapped_line": ("the lake\n   district  and the pond", ["water primary lake\n   district|pond"]),
    "one_cue_of_two_themes": ("water", ["water primary water", "birds primary water"]),
    "cue_inside_a_cue": ("a duck pond", ["water primary pond", "birds primary duck pond"]),
    "a_theme_that_is_only_touched": (
        "pond, pond, water and a lake district; a hub",
        ["water primary pond|pond|water|lake district", "birds secondary water", "clubs secondary hub"],
    ),
    "two_themes_of_like_weight": ("pond and heron", ["water primary pond", "birds primary heron"]),
    "said_once_in_the_second_half": (
        f"pond, pond {AND_SO_ON}and heron",
        ["water primary pond|pond", "birds secondary heron"],
    ),
    "said_once_in_the_first_half": (
        f"pond, pond, heron {AND_SO_ON}",
        ["water primary pond|pond", "birds primary heron"],
    ),
    "said_once_in_a_short_paragraph": ("pond, pond and heron", ["water primary pond|pond", "birds primary heron"]),
    "nothing_before_the_second_half": (f"{AND_SO_ON}pond", ["water primary pond"]),
    "weak_cue_beside_another_theme": ("heron and reed", ["water secondary reed", "birds primary heron"]),
    "one_weak_cue_alone_is_a_passing_word": ("the reed swayed", []),
    "two_weak_cues_alone": ("reed and lily", ["water primary reed|lily"]),
    "one_weak_cue_of_each_of_two_themes": (
        "the reed and the member's fee",
        ["water primary reed", "clubs primary member's fee"],
    ),
    "many_weak_cues_weigh_as_one_cue": (
        "heron, reed, lily, frog",
        ["water secondary reed|lily|frog", "birds primary heron"],
    ),
    "many_weak_cues_never_weigh_more": (
        "two herons in water; heron, water, nest; reed, reed, lily, frog",
        ["water primary water|water|reed|reed|lily|frog", "birds primary herons|water|heron|water|nest"],
    ),
    "weak_cues_do_not_make_a_light_theme_primary": (
        "heron, nest, heron, nest and water; the member’s fee, the member’s fees",
        [
            "water secondary water",
            "birds primary heron|nest|heron|nest|water",
            "clubs secondary member’s fee|member’s fees",
        ],
    ),
    "belongs_elsewhere": ("the Heron Wharf estate", []),
    "belongs_elsewhere_but_once": ("the heron at Heron Wharf", ["birds primary heron"]),
    "nothing": ("The chair was late", []),
    "capital_that_grows_when_lowered": ("İİ pond and Pond", ["water primary pond|Pond"]),
}


@pytest.mark.parametrize(("words", "expected"), TAGS.values(), ids=TAGS)
def test_a_paragraph_is_tagged_by_its_cues(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words, start=7)], TAXONOMY)
    cues = ["|".join(words[cue.start - 7 : cue.end - 7] for cue in tag.cues) for tag in found]
    assert [f"{tag.theme} {tag.salience.value} {cue}" for tag, cue in zip(found, cues, strict=True)] == expected


# a point / the themes that are primary
POINTS = {
    "of_one_sentence": (f"pond, pond {AND_SO_ON}and heron", ["water", "birds"]),
    "of_two_sentences": (f"Pond, pond. {AND_SO_ON.capitalize()}and heron.", ["water"]),
}


@pytest.mark.parametrize(("words", "expected"), POINTS.values(), ids=POINTS)
def test_a_point_of_several_sentences_is_prose(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words, kind=ParagraphKind.LIST_ITEM)], TAXONOMY)
    assert [tag.theme for tag in found if tag.salience is Salience.PRIMARY] == expected


# kind of paragraph / words / whether it is tagged
SILENT = {
    "lead_in": (ParagraphKind.PARAGRAPH, "Of the pond Members said:-", False),
    "lead_in_behind_a_sentence": (ParagraphKind.PARAGRAPH, "The pond was full. Members said:", True),
    "call_in": (ParagraphKind.PARAGRAPH, "(The decision on the pond is subject to call-in.)", False),
    "bare_resolution": (ParagraphKind.RESOLUTION, "RESOLVED on the pond:", False),
    "resolution": (ParagraphKind.RESOLUTION, "RESOLVED that the pond be dug", True),
    "lead_in_before_a_dash": (ParagraphKind.PARAGRAPH, "Of the pond Members said –", False),
    "clause_with_a_colon": (ParagraphKind.RESOLUTION_CLAUSE, "Notes of the pond:", True),
    "list_item_with_a_colon": (ParagraphKind.LIST_ITEM, "The pond would be dug in steps: -", True),
    "attendance": (ParagraphKind.ATTENDANCE, "The pond keeper was in attendance", False),
    "list_item": (ParagraphKind.LIST_ITEM, "the pond", True),
    "heading": (ParagraphKind.HEADING, "The pond", True),
    "thanks": (ParagraphKind.PARAGRAPH, "The Chair thanked Ms Heron for the report on the pond.", False),
    "thanks_that_turn": (ParagraphKind.PARAGRAPH, "He thanked Ms Heron and noted that the pond was full.", True),
    "thanks_before_the_turn": (ParagraphKind.PARAGRAPH, "He thanked the pond keeper and noted that it rained.", False),
    "thanks_behind_something": (ParagraphKind.PARAGRAPH, "She spoke of the pond and thanked Ms Heron.", True),
    "thanks_and_more": (ParagraphKind.PARAGRAPH, "The Chair thanked Ms Heron. The pond was full.", True),
    "apologies": (ParagraphKind.PARAGRAPH, "Apologies for absence were received from the pond keeper.", False),
    "interest": (ParagraphKind.PARAGRAPH, "Councillor Wren declared a personal interest as owner of a pond.", False),
    "minutes": (ParagraphKind.RESOLUTION, "That the minutes of the Pond Panel be signed as a correct record.", False),
    "exclusion": (ParagraphKind.RESOLUTION, "That the public be excluded for the item on the pond.", False),
}


@pytest.mark.parametrize(("kind", "words", "tagged"), SILENT.values(), ids=SILENT)
def test_lead_ins_attendance_and_procedure_say_nothing(kind: ParagraphKind, words: str, tagged: bool) -> None:
    assert bool(themes_of([passage(words, kind=kind)], TAXONOMY)) is tagged


# words / themes with their salience
BY_THE_WAY = {
    "beside_a_cue_of_another": ("The heron cost £4", ["birds primary", "money secondary"]),
    "a_sign_by_itself": ("P Orme, twine £4", []),
    "a_sign_with_a_word": ("The budget was £4", ["money primary"]),
    "by_itself": ("It took the purse", ["money primary"]),
    "beside_a_weak_cue_of_another": ("The reed cost £4", ["water secondary", "money primary"]),
    "with_a_cue_of_its_own": ("The heron took £4 of the budget", ["birds primary", "money primary"]),
    "many_a_sum": ("The heron cost £4, or £3 and £2 for a dear egg", ["birds primary", "money secondary"]),
}


@pytest.mark.parametrize(("words", "expected"), BY_THE_WAY.values(), ids=BY_THE_WAY)
def test_what_is_said_by_the_way_is_secondary_beside_what_it_is_said_of(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words)], (*TAXONOMY, MONEY))
    assert [f"{tag.theme} {tag.salience.value}" for tag in found] == expected


TALK = Theme("talk", "Talk", "Reports and letters", None, ("audit",), frame_cues=("report .. in May", "wrote to"))

# kind of paragraph / words / themes with their salience
OPENING = {
    "a_point_that_begins_with_a_side_cue": (
        ParagraphKind.LIST_ITEM,
        "£900 be paid for the heron",
        ["birds primary", "money primary"],
    ),
    "a_clause_that_ends_with_it": (
        ParagraphKind.RESOLUTION_CLAUSE,
        "the heron be kept for £900",
        ["birds primary", "money secondary"],
    ),
    "a_paragraph_that_begins_with_it": (
        ParagraphKind.PARAGRAPH,
        "£900 had gone on the heron",
        ["birds primary", "money secondary"],
    ),
    "a_point_that_begins_with_what_is_wanted": (
        ParagraphKind.RESOLUTION_CLAUSE,
        "a report be made in May on the heron",
        ["birds primary", "talk secondary"],
    ),
    "what_is_wanted_beside_two_weak_cues": (
        ParagraphKind.RESOLUTION_CLAUSE,
        "a report be made in May on reed and lily",
        ["water primary", "talk secondary"],
    ),
    "what_is_wanted_beside_one_weak_cue": (
        ParagraphKind.RESOLUTION_CLAUSE,
        "a report be made in May on reed",
        ["water secondary", "talk primary"],
    ),
    "what_is_wanted_alone": (ParagraphKind.RESOLUTION_CLAUSE, "a report be made in May", ["talk primary"]),
    "with_a_cue_of_its_own": (
        ParagraphKind.PARAGRAPH,
        "The heron's audit: he wrote to Ms Orme",
        ["birds primary", "talk primary"],
    ),
}


@pytest.mark.parametrize(("kind", "words", "expected"), OPENING.values(), ids=OPENING)
def test_a_side_cue_at_the_beginning_of_a_point_is_its_matter_but_not_a_frame(
    kind: ParagraphKind, words: str, expected: list[str]
) -> None:
    found = themes_of([passage(words, kind=kind)], (*TAXONOMY, MONEY, TALK))
    assert [f"{tag.theme} {tag.salience.value}" for tag in found] == expected


# words / the cues of the theme of fish
HALVES = {
    "near": ("A boat went out for fish.", ["boat went out for fish"]),
    "another_word_of_either_half": ("The rods were for trout.", ["rods were for trout"]),
    "in_the_other_order": ("Fish by boat.", []),
    "one_half": ("A boat went out.", []),
    "over_the_end_of_a_sentence": ("A boat went out. Fish swam.", []),
    "far_apart": (f"A boat {'and more ' * 6}fish.", []),
    "the_nearest": ("A boat for fish, not fish.", ["boat for fish"]),
}


@pytest.mark.parametrize(("words", "expected"), HALVES.values(), ids=HALVES)
def test_a_cue_of_two_halves_is_met_where_one_follows_the_other(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words)], (FISH,))
    assert [words[cue.start : cue.end] for tag in found for cue in tag.cues] == expected


def test_a_half_does_not_count_in_a_phrase_that_belongs_elsewhere() -> None:
    theme = Theme("fish", "Fish", "All fish", None, ("boat .. fish",), (), ("boat house",))
    assert themes_of([passage("The boat house sold fish.")], (theme,)) == ()


# words / themes
FAINT = {
    "alone": ("The angler saw a heron.", ["birds"]),
    "beside_another_of_its_theme": ("The angler by the river saw a heron.", ["birds", "fish"]),
    "beside_a_cue_of_its_theme": ("The angler had a trout.", ["fish"]),
}


@pytest.mark.parametrize(("words", "expected"), FAINT.values(), ids=FAINT)
def test_a_faint_cue_counts_beside_words_of_its_own_theme(words: str, expected: list[str]) -> None:
    assert [tag.theme for tag in themes_of([passage(words)], (*TAXONOMY, FISH))] == expected


def test_in_a_list_what_is_said_once_is_primary_too() -> None:
    words = f"pond, pond {AND_SO_ON}and heron"
    found = themes_of([passage(words, kind=ParagraphKind.LIST_ITEM)], TAXONOMY)
    assert [tag.salience.value for tag in found] == ["primary", "primary"]


# the heading over the paragraph / the paragraph / its themes
TITLED = {
    "a_weak_cue_under_a_title_of_its_theme": ("Ponds", "The reed swayed.", ["water primary"]),
    "under_another_title": ("Clubs", "The reed swayed.", []),
    "a_title_alone_says_nothing_of_a_paragraph": ("Ponds", "The item was put off.", []),
    "below_a_title_of_interests": ("Declarations of Interest", "Her sister owned a pond.", []),
    "below_a_title_with_interest_in_it": ("Interest on the pond", "Her sister owned a pond.", ["water primary"]),
    "a_title_does_not_outweigh_a_cue": ("Ponds", "The heron sat in the reed.", ["water secondary", "birds primary"]),
}


@pytest.mark.parametrize(("title", "words", "expected"), TITLED.values(), ids=TITLED)
def test_a_title_confirms_a_weak_cue(title: str, words: str, expected: list[str]) -> None:
    heading = passage(title, kind=ParagraphKind.HEADING)
    found = themes_of([heading, passage(words, start=len(title) + 2, number=2)], TAXONOMY)
    assert [f"{tag.theme} {tag.salience.value}" for tag in found if tag.paragraph_id == "p2"] == expected


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


def test_a_title_does_not_speak_of_what_it_names() -> None:
    words = "the Director of Ponds spoke of the heron"
    assert [tag.theme for tag in themes_of([passage(words)], TAXONOMY, [Evidence(4, 21, "test")])] == ["birds"]


def test_what_a_minister_says_is_national_policy() -> None:
    words = "the Minister for Care had not replied"
    assert [tag.theme for tag in themes_of([passage(words)], themes(), [Evidence(4, 21, "test")])] == [
        "national-policy"
    ]


def test_the_titles_of_the_people_of_a_document_are_passed_over() -> None:
    found = minutes("Mr Wren, Director of Housing and Training, spoke of the safeguarding of adults.")
    assert [tag.theme for tag in found.themes] == ["safeguarding-dols"]


def test_every_theme_has_its_words_and_no_word_stands_twice() -> None:
    for theme in themes():
        lists = (theme.cues, theme.side_cues, theme.frame_cues, theme.weak_cues, theme.faint_cues, theme.not_in)
        listed = [word.lower() for words in lists for word in words]
        assert theme.cues and len(listed) == len(set(listed)), theme.id
