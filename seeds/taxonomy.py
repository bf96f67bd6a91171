"""A theme taxonomy that a user brings, and the one of this package where he brings none.

In: the path of a YAML file (docs/themes.md). Out: its themes and its bytes. Will not: use a file in which anything is
wrong; TaxonomyError names the file, the entry, what is wrong and how to mend it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml

from schemas.errors import TaxonomyError
from seeds.lexicon import read_yaml
from seeds.themes import Theme, themes

_TOP = ("taxonomy", "version", "themes")
_TEXTS = ("id", "label", "definition", "boundary")
_LISTS = ("cues", "side_cues", "frame_cues", "weak_cues", "faint_cues", "not_in")
_REQUIRED = {
    "id": "Give it a short name in small letters, such as `id: bus-routes`.",
    "label": "Give it a name for readers, such as `label: Bus routes`.",
    "definition": "Say in a sentence what the theme covers, such as `definition: Routes and fares of buses.`",
    "cues": "List the words and phrases that speak of it, such as `cues: [bus route, timetable]`.",
}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Themes, and the bytes of the file that they were read from (none for those of the package)."""

    themes: tuple[Theme, ...]
    content: bytes = b""


def load_taxonomy(path: Path | str | None) -> Taxonomy:
    """Return the taxonomy of a file, or of the package where no file is named; raises TaxonomyError."""
    if path is None:
        return Taxonomy(themes())
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise TaxonomyError(str(path), None, f"cannot be read ({error.strerror})", "Check the path.") from error
    return Taxonomy(taxonomy_of(content, str(path)), content)


def taxonomy_of(content: bytes, path: str) -> tuple[Theme, ...]:
    """Return the themes of a file's bytes; raises TaxonomyError, which names the file by `path`."""
    entries = _entries(_parsed(content, path), path)
    found: dict[str, Theme] = {}
    for number, entry in enumerate(entries, start=1):
        theme = _Entry(path, number, entry).theme()
        if theme.id in found:
            raise TaxonomyError(path, f"theme {number} ({theme.id})", "has the id of an earlier theme", "Rename one.")
        found[theme.id] = theme
    return tuple(found.values())


def _parsed(content: bytes, path: str) -> Any:
    try:
        return read_yaml(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise TaxonomyError(path, None, "is not UTF-8 text", "Save it as UTF-8.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1}" if mark else None
        problem = getattr(error, "problem", None) or "it cannot be parsed"
        raise TaxonomyError(
            path,
            line,
            f"is not YAML: {problem}",
            "Check the indents and brackets there; put a text with `: ` in quotes.",
        ) from error


def _entries(parsed: Any, path: str) -> list[Any]:
    if not isinstance(parsed, Mapping) or not isinstance(listed := parsed.get("themes"), list) or not listed:
        raise TaxonomyError(path, None, "has no list of themes", "Begin it with `themes:` and put `- id: ...` below.")
    for key in parsed:
        if key not in _TOP:
            raise TaxonomyError(path, f"key {key!r}", "is not known at the top of the file", _instead(key, _TOP))
    return listed


def _instead(key: object, known: tuple[str, ...]) -> str:
    close = get_close_matches(str(key), known, n=1)
    return f"Did you mean {close[0]!r}?" if close else f"Known are {', '.join(known)}."


class _Entry:
    """One theme of the file, and where it stands, for the words of an error."""

    def __init__(self, path: str, number: int, content: Any) -> None:
        """Take the entry as parsed, with its place in the list from 1."""
        self._path, self._content = path, content
        name = content.get("id") if isinstance(content, Mapping) else None
        self._where = f"theme {number} ({name})" if isinstance(name, str) and name else f"theme {number}"

    def theme(self) -> Theme:
        """Return the theme; raises TaxonomyError."""
        if not isinstance(self._content, Mapping):
            raise self._wrong("is not a theme", "Write it as `- id: ...` with label, definition and cues below.")
        for key in self._content:
            if key not in _TEXTS + _LISTS:
                raise self._wrong(f"has the unknown key {key!r}", _instead(key, _TEXTS + _LISTS))
        for key, mend in _REQUIRED.items():
            if not self._content.get(key):
                raise self._wrong(f"has no {key}", mend)
        texts = {key: self._text(key) for key in _TEXTS}
        if not _ID.fullmatch(texts["id"]):
            raise self._wrong("has an id with other signs", "Use small letters, figures and hyphens: `bus-routes`.")
        lists = {key: tuple(self._phrases(key)) for key in _LISTS}
        self._refuse_twice(tuple(word for key in _LISTS[:-1] for word in lists[key]))
        return Theme(texts["id"], texts["label"], texts["definition"], texts["boundary"] or None, **lists)

    def _text(self, key: str) -> str:
        text = self._content.get(key, "")
        if not isinstance(text, str):
            raise self._wrong(f"has a {key} that is no text", "Write it on one line, in quotes if need be.")
        return text.strip()

    def _phrases(self, key: str) -> Iterator[str]:
        listed = self._content.get(key) or []
        if not isinstance(listed, list):
            raise self._wrong(f"has {key} that are no list", f"Write `{key}: [one, two]`.")
        for phrase in listed:
            if not isinstance(phrase, str):
                raise self._wrong(f"has {key} with {phrase!r}, which is no word or phrase", "Put it in quotes.")
            if not phrase.strip(" *"):
                raise self._wrong(f"has an empty phrase among its {key}", "Take it out.")
            yield phrase.strip()

    def _refuse_twice(self, phrases: tuple[str, ...]) -> None:
        seen: set[str] = set()
        for phrase in phrases:
            if phrase.lower() in seen:
                raise self._wrong(f"has the cue {phrase!r} twice", "Keep it once, in one of its lists.")
            seen.add(phrase.lower())

    def _wrong(self, problem: str, mend: str) -> TaxonomyError:
        return TaxonomyError(self._path, self._where, problem, mend)
