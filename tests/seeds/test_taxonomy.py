"""A taxonomy that a user brings is read whole or refused in words that mend it."""

import re
from pathlib import Path

import pytest

from schemas.errors import TaxonomyError
from schemas.sources import SourceEntry
from seeds.taxonomy import load_taxonomy, taxonomy_of
from seeds.themes import themes
from tasks.assembling.minutes import minutes_of

DOCS = Path(__file__).parents[2] / "docs" / "themes.md"
PONDS = "  - id: ponds\n    label: Ponds\n    definition: Still waters.\n    cues: [pond]\n"
HERONS = PONDS.replace("ponds", "herons")


def example() -> bytes:
    """Return the file that the documentation shows."""
    found = re.search(r"```yaml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert found
    return found.group(1).encode()


def test_the_file_of_the_documentation_is_read() -> None:
    heritage, trees, traffic = taxonomy_of(example(), "planning.yml")
    assert (heritage.id, heritage.cues[2], heritage.not_in) == (
        "heritage",
        "archaeolog*",
        ("historic debt", "historic underspend"),
    )
    assert (trees.boundary, trees.weak_cues, traffic.label) == (None, ("planting",), "Traffic and parking")


# words of invented planning minutes / the themes of the documentation's file
PLANNING = {
    "two_themes": (
        "The oak had a TPO and stood in the conservation area.",
        ["heritage primary", "trees primary"],
    ),
    "any_ending": ("Archaeologists would watch the dig.", ["heritage primary"]),
    "elsewhere": ("The Christmas tree was lit, and a historic debt paid.", []),
    "weak_beside_another": (
        "Twelve parking spaces by the historic wall.",
        ["heritage secondary", "traffic-parking primary"],
    ),
    "weak_alone": ("The access was narrow.", []),
    "not_the_themes_of_the_package": ("Safeguarding adults came first.", []),
}


@pytest.mark.parametrize(("words", "expected"), PLANNING.values(), ids=PLANNING)
def test_a_document_is_read_by_the_themes_of_the_file(words: str, expected: list[str]) -> None:
    text = f"Agenda item\n\nOld Mill\n\nMinutes:\n\n{words}\n"
    found = minutes_of(text.encode(), SourceEntry(), taxonomy_of(example(), "planning.yml"))
    assert [f"{tag.theme} {tag.salience.value}" for tag in found.themes] == expected


# what the file holds / the message behind its name
WRONG = {
    "empty": ("", " has no list of themes. Begin it with `themes:`"),
    "a_list_at_the_top": ("- id: ponds", " has no list of themes."),
    "no_themes": ("themes: []", " has no list of themes."),
    "themes_by_name": ("themes: {ponds: [pond]}", " has no list of themes."),
    "not_yaml": ("themes:\n  - id: [ponds\n    label: x", ", line 3 is not YAML: "),
    "a_tab": ("themes:\n\t- id: ponds", ", line 2 is not YAML: "),
    "unknown_at_the_top": (
        f"theme: x\nthemes:\n{PONDS}",
        ", key 'theme' is not known at the top of the file. Did you mean 'themes'?",
    ),
    "an_entry_that_is_a_word": ("themes: [ponds]", ", theme 1 is not a theme. Write it as `- id: ...`"),
    "no_id": ("themes:\n" + PONDS.replace("id: ponds", "id:"), ", theme 1 has no id. Give it a short name"),
    "id_with_spaces": (
        "themes:\n" + PONDS.replace("id: ponds", "id: Big ponds"),
        ", theme 1 (Big ponds) has an id with other signs.",
    ),
    "the_same_id": (f"themes:\n{PONDS}{PONDS}", ", theme 2 (ponds) has the id of an earlier theme. Rename one."),
    "no_label": (
        "themes:\n" + PONDS.replace("    label: Ponds\n", ""),
        ", theme 1 (ponds) has no label. Give it a name for readers",
    ),
    "no_definition": (
        "themes:\n" + PONDS.replace("Still waters.", ""),
        ", theme 1 (ponds) has no definition. Say in a sentence",
    ),
    "no_cues": (f"themes:\n{HERONS}" + PONDS.replace("[pond]", "[]"), ", theme 2 (ponds) has no cues. List the words"),
    "cues_left_out": ("themes:\n" + PONDS.replace("    cues: [pond]\n", ""), ", theme 1 (ponds) has no cues."),
    "cues_that_are_one_text": (
        "themes:\n" + PONDS.replace("[pond]", "pond, lake"),
        ", theme 1 (ponds) has cues that are no list. Write `cues: [one, two]`.",
    ),
    "a_mapping_among_cues": (
        "themes:\n" + PONDS.replace("[pond]", "[pond: deep]"),
        ", theme 1 (ponds) has cues with {'pond': 'deep'}, which is no word or phrase.",
    ),
    "a_blank_cue": (
        "themes:\n" + PONDS.replace("[pond]", "[pond, ' ']"),
        ", theme 1 (ponds) has an empty phrase among its cues.",
    ),
    "a_star_alone": (
        "themes:\n" + PONDS.replace("[pond]", "['*']"),
        ", theme 1 (ponds) has an empty phrase among its cues.",
    ),
    "a_cue_twice": ("themes:\n" + PONDS + "    weak_cues: [Pond]\n", ", theme 1 (ponds) has the cue 'Pond' twice."),
    "unknown_key": (
        "themes:\n" + PONDS + "    weak_cue: [reed]\n",
        ", theme 1 (ponds) has the unknown key 'weak_cue'. Did you mean 'weak_cues'?",
    ),
    "key_unlike_any": (
        "themes:\n" + PONDS + "    colour: blue\n",
        ", theme 1 (ponds) has the unknown key 'colour'. Known are id, label,",
    ),
    "a_label_that_is_a_list": (
        "themes:\n" + PONDS.replace("label: Ponds", "label: [Ponds]"),
        ", theme 1 (ponds) has a label that is no text.",
    ),
}


@pytest.mark.parametrize(("content", "words"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_told_by_its_entry(content: str, words: str) -> None:
    with pytest.raises(TaxonomyError) as raised:
        taxonomy_of(content.encode(), "my.yml")
    assert str(raised.value).startswith(f"my.yml{words}")
    assert raised.value.mend


def test_a_file_in_another_encoding_is_refused() -> None:
    with pytest.raises(TaxonomyError, match=r"my\.yml is not UTF-8 text\. Save it as UTF-8\."):
        taxonomy_of(b"themes: [\xe9]", "my.yml")


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    assert taxonomy_of(f"\ufeffthemes:\n{PONDS}".encode(), "my.yml")[0].id == "ponds"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TaxonomyError, match=r"none.yml cannot be read \(No such file or directory\). Check the path."):
        load_taxonomy(tmp_path / "none.yml")


def test_with_no_file_the_themes_of_the_package_are_meant() -> None:
    taxonomy = load_taxonomy(None)
    assert (taxonomy.themes, taxonomy.content) == (themes(), b"")
