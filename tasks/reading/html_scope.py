"""What a tag says of the text in it: its role, whether it is bold, hidden, furniture or the main content.

In: a tag and the scope around it. Out: the scope inside, or None for what a browser does not show.
Will not: look at words. The meaning of classes and ids is data (`seeds/lexicon/html.yml`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from re import IGNORECASE

from bs4 import Tag

from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.reading.html_line import Scope

_HIDDEN = pattern("html.hidden", r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", IGNORECASE)
_BOLD = pattern("html.bold", r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)", IGNORECASE)
_HANGING = pattern("html.hanging", r"text-indent\s*:\s*-|mso-list\s*:", IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_OUTER = ("header", "footer", "aside")
"""Furniture of the page, unless they stand in its main content."""
_WHOLE = ("html", "body", "main")
"""Classes of these (`cookies-accepted`) tell of the page's state."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """What the classes and the id of a tag say."""

    role: BlockRole | None = None
    furniture: bool = False
    listed: bool = False
    file_size: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    hidden: bool
    bold: bool | None
    listed: bool


def inside(tag: Tag, around: Scope, main: Tag | None) -> Scope | None:
    """Return the scope inside a tag; the scope around it where the tag says nothing new."""
    changes: dict[str, object] = {}
    if tag is main:
        changes = {"main": True, "furniture": False}
    if tag.attrs:
        shown = _by_attributes(tag, around, changes)
        if not shown:
            return None
    _by_name(tag.name, around, changes)
    return replace(around, **changes) if changes else around  # type: ignore[arg-type]


def _by_name(name: str, around: Scope, changes: dict[str, object]) -> None:
    if name in ("b", "strong"):
        changes["bold"] = True
    elif name in ("pre", "textarea"):
        changes["kept"] = True
    elif name == "nav" or (name in _OUTER and not around.main):
        changes["furniture"] = True
    elif name in _HEADINGS and around.role is None and not changes.get("role"):
        changes["role"] = BlockRole.HEADING


def _by_attributes(tag: Tag, around: Scope, changes: dict[str, object]) -> bool:
    """Note what the attributes say; False if they hide the tag."""
    attributes = tag.attrs
    marks = _marks(tuple(attributes.get("class", ())), str(attributes.get("id", "")), str(attributes.get("role", "")))
    style = _style(str(attributes.get("style", "")))
    hidden = style.hidden or "hidden" in attributes
    if hidden and marks.role is not BlockRole.PAGE_HEADING:  # some sites hide the heading that ModernGov writes
        return False
    if style.bold is not None:
        changes["bold"] = style.bold
    if marks.listed or (style.listed and tag.name == "p"):
        changes["listed"] = True
    _by_marks(marks, tag.name, around, changes)
    return True


def _by_marks(marks: _Marks, tag_name: str, around: Scope, changes: dict[str, object]) -> None:
    if marks.furniture and "main" not in changes and tag_name not in _WHOLE:
        changes["furniture"] = True
    if marks.file_size and around.role is BlockRole.ITEM_TITLE:
        changes |= {"furniture": True, "role": None}
    if marks.role and around.role is not BlockRole.ITEM_NUMBER:
        changes["role"] = marks.role


@lru_cache(maxsize=4096)
def _style(style: str) -> _Style:
    weight = _BOLD.search(style)
    bold = weight.group(1).lower() in ("bold", "600", "700", "800", "900") if weight else None
    return _Style(_HIDDEN.search(style) is not None, bold, _HANGING.search(style) is not None)


@lru_cache(maxsize=4096)
def _marks(classes: tuple[str, ...], identity: str, role: str) -> _Marks:
    known = lexicon().words
    names = (*classes, identity)
    furniture = (
        any(name in known["html.furniture_classes"] for name in classes)
        or identity in known["html.furniture_ids"]
        or role in known["html.furniture_roles"]
        or any(word in name.lower() for word in known["html.furniture_words"] for name in names)
    )
    roles = (role_of_class[name] for name in classes if name in (role_of_class := _role_of_class()))
    listed = any(name.startswith("MsoList") for name in classes)
    return _Marks(next(roles, None), furniture, listed, any(name in known["html.file_sizes"] for name in classes))


@lru_cache(maxsize=1)
def _role_of_class() -> dict[str, BlockRole]:
    listed = lexicon().forms["html.roles"].items()
    return {name: BlockRole(role) for role, names in listed for name in names}


def main_of(tags: Iterable[Tag]) -> tuple[Tag | None, bool]:
    """Return the tag with the main content, by the surest landmark, and whether all else is furniture."""
    landmarks = lexicon().words["html.main"]
    rank = {landmark: index for index, landmark in enumerate(landmarks)}
    best, found = len(landmarks), None
    for tag in tags:
        for landmark in _landmarks(tag):
            if rank.get(landmark, best) < best:
                best, found = rank[landmark], tag
    return found, found is not None and landmarks[best] in lexicon().words["html.sure_main"]


def _landmarks(tag: Tag) -> list[str]:
    """Return the ways to name a tag as a landmark."""
    attributes = tag.attrs
    if not attributes:
        return [tag.name]
    named = [tag.name, *(f".{name}" for name in attributes.get("class", ()))]
    if "id" in attributes:
        named.append(f"#{attributes['id']}")
    if "role" in attributes:
        named.append(f"role={attributes['role']}")
    return named
