"""The theme taxonomy: the one of this package, or a file that a user brings.

In: YAML with `themes`, each with id, label, definition, boundary and cues. Out: frozen themes. Will
not: look for themes in text (that is `tasks.extracting.themes`).
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from seeds.lexicon import read_yaml


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme and the cue words it is found by."""

    id: str
    label: str
    definition: str
    boundary: str | None
    cues: tuple[str, ...]


@lru_cache(maxsize=1)
def themes() -> tuple[Theme, ...]:
    """Return the themes of the package in their published order."""
    content = read_yaml(files("seeds").joinpath("reference/themes.yml").read_text("utf-8"))
    return tuple(
        Theme(entry["id"], entry["label"], entry["definition"], entry.get("boundary") or None, tuple(entry["cues"]))
        for entry in content["themes"]
    )
