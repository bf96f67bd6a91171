"""The lexicons: words that documents use, kept as YAML in `seeds/lexicon/` and read once.

In: the YAML files of this package. Out: frozen mappings of tuples. Will not: hold patterns or rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Lists of words by file and name (`decisions.openers`), and the forms of each canonical word."""

    words: Mapping[str, Words]
    forms: Mapping[str, Mapping[str, Words]]
    _canonical: dict[str, Mapping[str, str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What `canonical` returned before; rules ask for the same few lists in every paragraph."""

    def canonical(self, name: str) -> Mapping[str, str]:
        """Return the canonical word of each form of the list `name`, in lower case."""
        if name not in self._canonical:
            listed = self.forms[name].items()
            self._canonical[name] = MappingProxyType({form.lower(): word for word, forms in listed for form in forms})
        return self._canonical[name]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return every lexicon of the package."""
    words: dict[str, Words] = {}
    forms: dict[str, Mapping[str, Words]] = {}
    for path in sorted(files("seeds").joinpath("lexicon").iterdir(), key=lambda path: path.name):
        if path.name.endswith(".yml"):
            content = read_yaml(path.read_text("utf-8"))
            _add(words, forms, path.name.removesuffix(".yml"), content)
    return Lexicon(MappingProxyType(words), MappingProxyType(forms))


def read_yaml(text: str) -> Any:
    """Parse YAML with every scalar a string: `No` and `08` are words here, not a falsehood and a number."""
    return yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506 - builds only strings


def _add(words: dict[str, Words], forms: dict[str, Mapping[str, Words]], file: str, content: dict[str, Any]) -> None:
    """File each entry of one YAML file as a list of words or as a mapping of forms."""
    for name, entry in content.items():
        if isinstance(entry, dict):
            forms[f"{file}.{name}"] = {word: tuple(listed) for word, listed in entry.items()}
        else:
            words[f"{file}.{name}"] = tuple(entry)
