"""The theme taxonomy of this package.

In: `reference/themes.yml` with the published ids, labels, definitions and boundaries, and the cue words of each in
`lexicon/themes_adult_social_care.yml`. Out: frozen themes. Will not: look for themes in text (that is
`tasks.extracting.themes.themes`), or read a taxonomy that a user brings (`seeds.taxonomy`).
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from seeds.lexicon import lexicon, read_yaml


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme and the words it is found by.

    Cues, weaker cues, phrases in which none counts, cues said by the way, words that only confirm others, and cues of
    what is wanted or who pays.
    """

    id: str
    label: str
    definition: str
    boundary: str | None
    cues: tuple[str, ...]
    weak_cues: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    side_cues: tuple[str, ...] = ()
    faint_cues: tuple[str, ...] = ()
    frame_cues: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Return the hash of the id: every document asks for the finder of its taxonomy, of hundreds of cues."""
        return hash(self.id)


@lru_cache(maxsize=1)
def themes() -> tuple[Theme, ...]:
    """Return the themes of the package in their published order."""
    content = read_yaml(files("seeds").joinpath("reference/themes.yml").read_text("utf-8"))
    return tuple(
        Theme(entry["id"], entry["label"], entry["definition"], entry.get("boundary") or None, **_words_of(entry["id"]))
        for entry in content["themes"]
    )


def _words_of(theme: str) -> dict[str, tuple[str, ...]]:
    return dict(lexicon().forms[f"themes_adult_social_care.{theme}"])
