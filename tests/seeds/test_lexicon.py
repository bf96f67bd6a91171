"""The word lists are the same whichever of YAML's parsers a machine has: the quick one in C, or the one in Python."""

from pathlib import Path

import pytest
import yaml

from seeds.lexicon import read_yaml

FILES = sorted((Path(__file__).parents[2] / "seeds" / "lexicon").glob("*.yml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_word_list_reads_alike_without_the_parser_in_c(path: Path) -> None:
    text = path.read_text("utf-8")
    assert yaml.load(text, yaml.BaseLoader) == read_yaml(text)
