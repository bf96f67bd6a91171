"""What a tag says of the text in it: its role, whether it is bold, hidden, furniture or the main content.

In: a tag and the scope around it. Out: the scope inside, or None for what a browser does not show.
Will not: look at words. The meaning of classes and ids is data (`seeds/lexicon/html.yml`).
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from re import IGNORECASE

from bs4 import Tag

from schemas.light import light
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.reading.html_line import Scope

_HIDDEN = pattern("html.hidden", r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", IGNORECASE)
_BOLD = pattern("html.bold", r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)", IGNORECASE)
_HANGING = pattern("html.hanging", r"text-indent\s*:\s*-|mso-list\s*:", IGNORECASE)
_STRONG = ("b", "strong")
_KEPT = ("pre", "textarea")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_OUTER = ("header", "footer", "aside")
"""Furniture of the page, unless they stand in its main content."""
_WHOLE = ("html", "body", "main")
"""Classes of these (`cookies-accepted`) tell of the page's state."""


@light(frozen=True, slots=True)
class _Said:
    """What a tag says by itself, whatever is around it."""

    hidden: bool = False
    role: BlockRole | None = None
    heading: bool = False
    bold: bool | None = None
    navigation: bool = False
    outer: bool = False
    furniture: bool = False
    listed: bool = False
    kept: bool = False
    file_size: bool = False


_NOTHING = _Said()
_UNNAMED = ("", "", "")


def inside(tag: Tag, around: Scope, main: Tag | None) -> Scope | None:
    """Return the scope inside a tag; the scope around it where the tag says nothing new."""
    said = _said(tag.name, *_named(tag), str(tag.attrs.get("style", "")), "hidden" in tag.attrs)
    if said.hidden:
        return None
    return around if said is _NOTHING and tag is not main else _within(said, around, is_main=tag is main)


def _within(said: _Said, around: Scope, *, is_main: bool) -> Scope:
    """Return the scope inside a tag that says something, or that holds the main content."""
    role, furniture = around.role, said.navigation or (said.outer and not around.main)
    if not is_main:
        furniture = furniture or around.furniture or said.furniture
    if said.file_size and role is BlockRole.ITEM_TITLE:
        role, furniture = None, True
    if said.role and around.role is not BlockRole.ITEM_NUMBER:
        role = said.role
    elif said.heading and around.role is None:
        role = BlockRole.HEADING
    bold = around.bold if said.bold is None else said.bold
    listed, kept = around.listed or said.listed, around.kept or said.kept
    return Scope(role, bold, furniture, is_main or around.main, listed, kept, around.item_table)


@lru_cache(maxsize=4096)
def _said(name: str, classes: str, identity: str, role: str, style: str, hidden: bool) -> _Said:
    """Return what a tag says by its name and attributes, of which a page has few."""
    named, known = classes.split(), lexicon().words
    shown_as = next((_role_of_class()[one] for one in named if one in _role_of_class()), None)
    hidden = hidden or _HIDDEN.search(style) is not None
    said = _Said(
        hidden=hidden and shown_as is not BlockRole.PAGE_HEADING,  # some sites hide the heading that ModernGov writes
        role=shown_as,
        heading=name in _HEADINGS,
        bold=True if name in _STRONG else _is_bold(style),
        navigation=name == "nav",
        outer=name in _OUTER,
        furniture=name not in _WHOLE and _is_furniture(named, identity, role),
        listed=any(one.startswith("MsoList") for one in named) or (name == "p" and _HANGING.search(style) is not None),
        kept=name in _KEPT,
        file_size=any(one in known["html.file_sizes"] for one in named),
    )
    return _NOTHING if said == _NOTHING else said


def _is_bold(style: str) -> bool | None:
    weight = _BOLD.search(style)
    return weight.group(1).lower() in ("bold", "600", "700", "800", "900") if weight else None


def _is_furniture(classes: Sequence[str], identity: str, role: str) -> bool:
    """Say whether classes, id or role name a part of the site."""
    known = lexicon().words
    return (
        any(name in known["html.furniture_classes"] for name in classes)
        or identity in known["html.furniture_ids"]
        or role in known["html.furniture_roles"]
        or any(word in name.lower() for word in known["html.furniture_words"] for name in (*classes, identity))
    )


@lru_cache(maxsize=1)
def _role_of_class() -> dict[str, BlockRole]:
    listed = lexicon().forms["html.roles"].items()
    return {name: BlockRole(role) for role, names in listed for name in names}


def main_of(tags: Iterable[Tag]) -> tuple[Tag | None, bool]:
    """Return the tag with the main content, by the surest landmark, and whether all else is furniture."""
    landmarks = lexicon().words["html.main"]
    best, found = len(landmarks), None
    for tag in tags:
        rank = _rank(tag.name, *_named(tag))
        if rank < best:
            best, found = rank, tag
    return found, found is not None and landmarks[best] in lexicon().words["html.sure_main"]


def _named(tag: Tag) -> tuple[str, str, str]:
    """Return the classes, the id and the role of a tag."""
    if not tag.attrs:
        return _UNNAMED
    told = tag.attrs.get
    return str(told("class", "")), str(told("id", "")), str(told("role", ""))


@lru_cache(maxsize=4096)
def _rank(name: str, classes: str, identity: str, role: str) -> int:
    """Return the place of a tag's surest landmark among all of them, the surest first; behind them if it has none."""
    landmarks = lexicon().words["html.main"]
    named = {name, *(f".{one}" for one in classes.split()), f"#{identity}", f"role={role}"}
    return next((index for index, landmark in enumerate(landmarks) if landmark in named), len(landmarks))
