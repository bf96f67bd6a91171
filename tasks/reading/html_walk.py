"""The walk over a parsed page: every tag and piece of text once, in order, into lines.

In: nodes of Beautiful Soup. Out: lines with roles, labels, links and cells, and how much was seen.
Will not: recurse (pages nest thousands deep), or decide what is main content when landmarks disagree.

Not text: comments, scripts, styles, templates, form controls, and what the tag itself hides. How many
words a page hides is counted and said.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from schemas.errors import DocumentRejectedError, RejectionCode
from seeds.lexicon import lexicon
from tasks.reading.html_containers import CONTAINERS
from tasks.reading.html_desk import Desk, Frame
from tasks.reading.html_line import Line, Scope
from tasks.reading.html_parse import AS_WRITTEN
from tasks.reading.html_repair import Repairs, has_tags
from tasks.reading.html_scope import inside

DEEPEST = 2_000
_MOST_ESCAPED = 5_000
_OUTMOST = ("p", "body", "html", BeautifulSoup.ROOT_TAG_NAME)
"""Around the text of a page without tags of its own; the parser adds them."""
_NO_LINKS = ("#", "javascript:", "mailto:", "tel:")


@dataclass(slots=True)
class Walk:
    """One walk; `lines` are the outcome, the rest says what was mended, left out or missing.

    `typed` says that line breaks count where no tag of the page stands around them.
    """

    main: Tag | None = None
    typed: bool = False
    repairs: Repairs = field(default_factory=Repairs)
    lines: tuple[Line, ...] = ()
    letters: int = 0
    hidden: list[str] = field(default_factory=list)
    cut_items: list[str] = field(default_factory=list)
    _desk: Desk = field(default_factory=Desk)

    def over(self, nodes: Iterable[PageElement]) -> None:
        """Write the nodes as lines; raises DocumentRejectedError where tags nest too deep."""
        self._desk.open_sink()
        stack = [Frame(iter(nodes), Scope())]
        while stack:
            frame = stack[-1]
            for node in frame.nodes:
                entered = self._enter(node, frame.scope) if isinstance(node, Tag) else self._read(node, frame.scope)
                if entered:
                    stack.append(entered)
                    break
            else:
                stack.pop()
                if frame.leave:
                    frame.leave()
            if len(stack) > DEEPEST:
                raise DocumentRejectedError(RejectionCode.TOO_COMPLEX, f"tags nest deeper than {DEEPEST:,}")
        self.lines = self._desk.close_sink()

    def _read(self, node: PageElement, scope: Scope) -> Frame | None:
        """Write a piece of text; text that shows tags is parsed for them."""
        if isinstance(node, PreformattedString) or not isinstance(node, NavigableString):
            return None
        text = str(node)
        if words := text.split():
            self.letters += sum(map(len, words))
            if "&" in text or not text.isascii():
                text = self.repairs.mend(text)
            if "<" in text and has_tags(text):
                return self._escaped(text, scope)
        if scope.kept or (self.typed and node.parent is not None and node.parent.name in _OUTMOST):
            self._keep(text, scope)
        elif text:
            self._desk.pen.write(text, scope)
        return None

    def _escaped(self, text: str, scope: Scope) -> Frame:
        """Go on with the tags that a piece of text shows."""
        self.repairs.unescaped += 1
        if self.repairs.unescaped > _MOST_ESCAPED:
            raise DocumentRejectedError(RejectionCode.TOO_COMPLEX, f"over {_MOST_ESCAPED:,} texts of escaped tags")
        return Frame(iter(BeautifulSoup(text, "lxml", **AS_WRITTEN).contents), scope)

    def _keep(self, text: str, scope: Scope) -> None:
        """Write text whose line breaks count."""
        for index, line in enumerate(text.split("\n")):
            if index:
                self._desk.break_line()
            if line.strip():
                self._desk.pen.write(line, scope)

    def _enter(self, tag: Tag, around: Scope) -> Frame | None:
        """Open a tag; None if there is nothing in it to read."""
        name = tag.name
        if name in ("br", "hr"):
            self._desk.break_line()
            return None
        scope = None if name in _not_shown() else inside(tag, around, self.main)
        if scope is None:
            self._pass_over(tag)
            return None
        if name in _blocks():
            self._desk.end_line()
            enter = CONTAINERS.get(name)
            return enter(self._desk, tag, scope) if enter else Frame(iter(tag.contents), scope, self._desk.end_line)
        return self._enter_inline(tag, scope, around) if tag.contents else None

    def _enter_inline(self, tag: Tag, scope: Scope, around: Scope) -> Frame:
        if tag.name == "a":
            return self._enter_link(tag, scope)
        if tag.name == "sup":
            self._desk.pen.raise_ordinal(tag.get_text())
        if scope.furniture and not around.furniture:
            return self._apart(tag, scope)
        return Frame(iter(tag.contents), scope)

    def _apart(self, tag: Tag, scope: Scope) -> Frame:
        """Open an inline tag whose words are no part of the sentence around it; they get their own line."""
        self._desk.end_line(gap=False)
        return Frame(iter(tag.contents), scope, lambda: self._desk.end_line(gap=False))

    def _enter_link(self, tag: Tag, scope: Scope) -> Frame:
        url = str(tag.attrs.get("href", "")).strip()
        if not url or url.lower().startswith(_NO_LINKS):
            return Frame(iter(tag.contents), scope)
        apart = not scope.furniture and self._stands_apart(url)
        frame = self._apart(tag, Scope(furniture=True, main=scope.main)) if apart else Frame(iter(tag.contents), scope)
        self._desk.pen.link(url)
        end_line = frame.leave

        def leave() -> None:
            self._desk.pen.unlink()
            if end_line:
                end_line()

        frame.leave = leave
        return frame

    def _stands_apart(self, url: str) -> bool:
        """Say whether a link is about the page; one behind `...` says that the page shows half an item."""
        known = lexicon().words
        if any(part in url for part in known["html.whole_item_links"]) and self._desk.pen.ends_cut():
            self.cut_items.append(url)
            return True
        return any(part in url for part in known["html.furniture_links"])

    def _pass_over(self, tag: Tag) -> None:
        """Leave a tag out, and count what it would have said."""
        if tag.contents:
            words = tag.get_text(" ").split()
            self.letters += sum(map(len, words))
            if tag.name not in lexicon().words["html.no_text"]:
                self.hidden += words


@lru_cache(maxsize=1)
def _blocks() -> frozenset[str]:
    return frozenset(lexicon().words["html.blocks"])


@lru_cache(maxsize=1)
def _not_shown() -> frozenset[str]:
    return frozenset(lexicon().words["html.no_text"] + lexicon().words["html.not_shown"])
