"""A hand-written annotation as read from YAML, each entry knowing its line, and the mistakes found in it.

In: the YAML text. Out: `Entry` mappings with line numbers. Will not: know what the entries mean.
"""

from pathlib import Path
from typing import Any

import yaml


class Mistake(Exception):
    """What is wrong with one entry of an annotation, and how to mend it."""

    def __init__(self, line: int, problem: str, mend: str) -> None:
        super().__init__(f"line {line}: {problem}; {mend}")


class Entry(dict[str, Any]):
    """A mapping of the annotation and the line that it starts on."""

    line = 0

    def need(self, name: str) -> Any:
        """Return a field that has to be there."""
        if name not in self:
            raise Mistake(self.line, f"no `{name}` in {dict(self)}", f"write `{name}: ...`")
        return self[name]

    def choice(self, name: str, words: type, default: str | None = None) -> str:
        """Return a field that has to be a word of a closed list."""
        value = str(self.get(name, default) if default is not None else self.need(name))
        allowed = [str(word) for word in words]
        if value not in allowed:
            raise Mistake(self.line, f"`{name}: {value}` is not in the vocabulary", f"use one of {', '.join(allowed)}")
        return value


class _Lines(yaml.SafeLoader):
    """Reads mappings as entries that know their line."""


def _entry(loader: _Lines, node: yaml.MappingNode) -> Entry:
    loader.flatten_mapping(node)
    entry = Entry(loader.construct_mapping(node, deep=True))
    entry.line = node.start_mark.line + 1
    return entry


_Lines.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _entry)
_Lines.yaml_implicit_resolvers = {
    first: [(tag, found) for tag, found in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_annotation(path: Path) -> Entry:
    """Return the annotation in a file; dates stay the words that they are."""
    return yaml.load(path.read_text("utf-8"), Loader=_Lines)
