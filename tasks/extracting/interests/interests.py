"""Declarations of interest: who declares which kind of interest, in what, and why.

In: a structure with its passages and people. Out: Interest, in reading order, a row a person and item. Will
not: take the reminder to declare, or `having declared an interest, left the room`, for a declaration.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from re import Match

from schemas.documents import Evidence
from schemas.minutes import Interest, Person, Structure
from schemas.patterns import pattern
from schemas.vocabulary import InterestKind
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Sentence, bare, sentences
from tasks.extracting.interests.declaring import cut_off, declarations_in
from tasks.extracting.interests.items import about, item_of, means_same, means_this, standing_under
from tasks.extracting.interests.printed_names import SEPARATOR, name_and_reason, only_names, plurals, titled, titled_at
from tasks.extracting.interests.tables import InterestRow, interest_rows
from tasks.extracting.interests.words import (
    ABOUT,
    BRACKET,
    REASONED,
    SAID,
    are_together,
    gives_reason,
    kind_in,
    plain,
    reason_in,
    without_kind,
)
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names

_PARTS = pattern(
    "interest.parts",
    r"\s[–-]\s|:\s|\sre\s|\s(?=(?:regarding|in\srelation\sto|in\srespect\sof)\s)|\s{3,8}+|\s(?=\()|\s(?=(?:at|in)\s(?:[Mm]inutes?|[Ii]tems?)\s\d)|(?P<comma>,\s)"
    r"|\s(?=(?:(?:Item\s)?\d{1,3}[a-z]?\s)?(?:Personal|Prejudicial|Pecuniary|Non-[Pp]ecuniary|Disclosable|DPI)\b)",
)
_ANNOUNCES = pattern(
    "interest.announces",
    r"(?:The|These)\s(?:following\s)?[^.:]{3,60}?(?:made|received|declared|announced):\s?-?\s?$",
)
_IS_OR_HAS = pattern(
    "interest.is_or_has",
    r"\s(?:(?:is|was|are|were)\s|(?=(?:has|had|knows|knew|lives|lived|owns|owned|works|worked|sits|sat|serves|served)\s))(?P<why>)",
)
_NAME_ENDS = 120
_LONGEST_NAMES = 14
"""In words; what is longer and names nobody is no declarer."""
_ABOVE = pattern("interest.above", r"(?:Min(?:ute)?|Item|Agenda\s[Ii]tem)\.?\s(?:No\.?\s)?(?P<number>\d{1,4}[A-Z]?)\b")
_LEADING = pattern("interest.leading", r"(?P<number>\d{1,4}[A-Za-z]?)\s[–-]\s")
_NUMBERED = pattern(
    "interest.numbered",
    r"(?:Item|Agenda\s[Ii]tem|Minute)\s(?:No\.?\s)?(?P<number>\d{1,4}(?:\.\d{1,2}|[A-Z]|[a-z]{1,4}|\s?\([a-z]{1,4}\))?)"
    r"(?:\s[–-]\s[^\n;]{3,140}?\s[:–-]\s(?=(?:County\s(?:Borough\s)?)?(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|CLLR|Clr)\s[A-Z])"
    r"|(?:\s\([^()]{3,80}\)|\s[–-]\s[^:–]{3,80}?)?\s?[:–-]\s(?=[A-Z])"
    r"|\s(?=(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|CLLR|Clr)\s[A-Z]))"
    r"|(?P<column>\d{1,4})(?:\s(?:&|and)\s\d{1,4}){0,4}(?:\t|\s{2,60}+)(?=(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|CLLR|Clr)\s[A-Z])",
)
_FOLLOWING = pattern(
    "interest.following", r"(?:The|These)\s(?:following\s)?[^.:]{3,60}?(?:made|received|declared|noted):\s(?=[A-Z])"
)
"""`The following declarations were made: Cllr Wren - item 4`."""
_NEXT = pattern(
    "interest.next_listed",
    r"\)(?P<between>,?\sand\s|[,;]\s)(?=(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Alderman)\.?\s[A-Z][^()]{2,40}\()",
)
"""`Mr Asp (Financial) and Mrs Elm (Non-Financial)`: each of a list with a bracket of his own."""
_AS_ONE = pattern("interest.as_one", r",\s(?:as|being)\s(?P<why>an?\s[^;]{3,100}?),?\s?$")
"""`Councillor Heron, as a member of the club, declared an interest`."""


def interests_of(structure: Structure, passages: Sequence[Passage], people: Sequence[Person]) -> tuple[Interest, ...]:
    """Return the interests declared at this meeting."""
    names = Names(people, structure)
    text = structure.document.text
    own = frozenset(item.id for item in structure.items if ABOUT.search(item.title))
    cells = [(one.start, one.end) for one in passages if one.paragraph and one.paragraph.item_id in own]
    tabled = [_of_row(text, row, names) for row in interest_rows(structure, cells)]
    found = [*tabled, *_Reader(structure, own, names).read(passages)]
    rows = [(one.evidence.start, one.evidence.end) for one in tabled]
    told = (one for one in found[len(tabled) :] if not any(first <= one.evidence.start < end for first, end in rows))
    kept = [*tabled, *told]
    return tuple(sorted(kept, key=lambda one: one.evidence.start))


def _of_row(text: str, row: InterestRow, names: Names) -> Interest:
    words = plain(text[slice(*row.interest)])
    kind = plain(text[slice(*row.kind)]) if row.kind else ""
    number = plain(text[slice(*row.item)]) if row.item else None
    leading = _LEADING.match(number) if number else None
    item = (leading.group("number") if leading else item_of(number) or number) if number else None
    name = names.of_span(text, *row.name) or plain(text[slice(*row.name)])
    return Interest(name, without_kind(words), kind_in(f"{kind} {words}"), item, _whole(text, row))


def _whole(text: str, row: InterestRow) -> Evidence:
    """Return the row from the name to the last word of the reason."""
    cells = [cell for cell in (row.name, row.item, row.own_kind, row.interest) if cell]
    start, end = min(start for start, _ in cells), max(end for _, end in cells)
    return Evidence(start, start + len(text[start:end].rstrip(" \xa0.;,")), "interest.table")


class _Reader:
    """Reads passage by passage, for a line may give its item, or its kind, to the lines below."""

    def __init__(self, structure: Structure, own: frozenset[str], names: Names) -> None:
        """Begin with nothing above; `own` are the items of the agenda that are for declarations."""
        self._items, self._own, self._names = structure.items, own, names
        self._above: str | None = None
        self._before: str | None = None
        self._waiting: Passage | None = None

    def read(self, passages: Sequence[Passage]) -> Iterator[Interest]:
        """Yield what the passages declare."""
        together: str | None = None
        announced = False
        for passage in passages:
            if passage.paragraph is None:
                continue
            if together and (listed := self._of_list(passage, together)):
                yield from listed
                continue
            at_item = passage.paragraph.item_id in self._own
            found = [
                one
                for sentence in sentences(passage, named=self._names.places)
                for one in self._of_sentence(sentence, at_item=at_item)
            ]
            yield from found or (self._announced(passage) if announced else self._of_names_above(passage))
            announced = at_item and (bool(_ANNOUNCES.search(passage.text)) or (announced and not found))
            named_only = at_item and not found and titled_at(passage.text) and only_names(passage.text)
            self._waiting = passage if named_only else None
            together = passage.text if at_item and are_together(passage.text) else None
            self._above = self._heading(passage) if at_item else None

    def _announced(self, passage: Passage) -> Iterator[Interest]:
        """Read `Councillor Heron was a tenant of the council` below `The following announcements were made:`."""
        if passage.text.startswith("by "):
            yield from self._by(_behind(next(sentences(passage, named=self._names.places)), len("by ")))
            return
        for sentence in sentences(passage, named=self._names.places):
            end = next((end for start, end in sentence.named if start == 0), 0)
            does = _IS_OR_HAS.match(sentence.text, end) if end else None
            if does:
                rest = f" as {sentence.text[does.start('why') :]}"
                bounds = sentence.at(bare(sentence.text, 0, len(sentence.text)))
                yield _interest(self._declarers(sentence, (0, end))[0], "", rest, about(rest), bounds)

    def _by(self, sentence: Sentence) -> Iterator[Interest]:
        """Read what stands behind `by`: names, a dash, and what is declared."""
        if cut := _behind_name(sentence, self._names):
            rest, (start, end) = sentence.text[cut.end() :], bare(sentence.text, 0, len(sentence.text))
            bounds = sentence.at((start, cut_off(sentence.text, start, end)))
            for name in self._declarers(sentence, (0, cut.start())):
                yield _interest(name, rest, rest, about(rest, listed=True), bounds)

    def _of_names_above(self, passage: Passage) -> Iterator[Interest]:
        """Read `Item No. 27: Capital Programme` below the name of whoever declares an interest in it."""
        above, numbered = self._waiting, _NUMBERED.match(passage.text)
        if above is None or numbered is None:
            return
        sentence = next(sentences(above, named=self._names.places))
        title = passage.text[numbered.end() :]
        for name in self._declarers(sentence, bare(above.text, 0, len(above.text))):
            bounds = (above.start, passage.start + len(passage.text.rstrip(" .")))
            yield _interest(name, title, title, numbered.group("number"), bounds)

    def _heading(self, passage: Passage) -> str | None:
        """Return the number of a line that only names what is declared below it; declarations leave it standing."""
        heading = _ABOVE.match(passage.text)
        if heading:
            return heading.group("number")
        label = (passage.paragraph.label or "").strip(" .()") if passage.paragraph else ""
        titled = label.isdigit() and not passage.sentences[1:] and not ABOUT.search(passage.text)
        if titled and not self._names.within(passage.start, passage.start + len(passage.text)):
            return label
        goes_on = REASONED.search(passage.text) or titled_at(passage.text)
        return self._above if goes_on else None

    def _of_sentence(self, sentence: Sentence, *, at_item: bool) -> Iterator[Interest]:
        opening = _FOLLOWING.match(sentence.text) if at_item else None
        sentence = _behind(sentence, opening.end()) if opening else sentence
        numbered = _NUMBERED.match(sentence.text)
        above = (numbered.group("number") or numbered.group("column")) if numbered else self._above
        words = _behind(sentence, numbered.end()) if numbered else sentence
        rows = list(self._declarations(words, above, at_item=at_item))
        yield from rows or (self._listed(words, above) if at_item else ())

    def _declarations(self, sentence: Sentence, above: str | None, *, at_item: bool) -> Iterator[Interest]:
        text = sentence.text
        for one in declarations_in(text, at_item=at_item):
            rest = text[slice(*one.rest)]
            item = (
                about(rest) or item_of(text[: one.whole[0]]) or above or self._around(sentence, rest, at_item=at_item)
            )
            self._before = item or self._before
            why = _AS_ONE.search(text, *one.declarers)
            rest = f"{rest} as {why.group('why')}" if why and not gives_reason(rest) else rest
            for name in self._declarers(sentence, one.declarers):
                yield _interest(name, text[slice(*one.how)], rest, item, sentence.at(one.whole))

    def _around(self, sentence: Sentence, rest: str, *, at_item: bool) -> str | None:
        """Return what stands around for the item: that of the declaration before, or the one that this stands in."""
        if means_same(rest) or (at_item and means_this(rest)):
            return self._before
        return None if at_item else standing_under(self._items, sentence.passage.item_id)

    def _listed(self, sentence: Sentence, above: str | None) -> Iterator[Interest]:
        """Read `Councillor Heron – item 5 – a member of the club` under a heading of interests."""
        if several := _NEXT.search(sentence.text):
            yield from self._listed(replace(sentence, text=sentence.text[: several.start("between")]), above)
            yield from self._listed(_behind(sentence, several.end()), above)
            return
        cut = _behind_name(sentence, self._names)
        if sentence.text.rstrip().endswith(":"):
            return
        if cut is None:
            yield from self._named_only(sentence, above)
            return
        rest = sentence.text[cut.end() :]
        item = about(rest, listed=True) or above
        if item or kind_in(rest) is not InterestKind.NOT_STATED or BRACKET.search(rest) or SAID.match(rest):
            start, end = bare(sentence.text, 0, len(sentence.text))
            bounds = sentence.at((start, cut_off(sentence.text, start, end)))
            for name in self._declarers(sentence, (0, cut.start())):
                yield _interest(name, rest, rest, item, bounds)

    def _named_only(self, sentence: Sentence, above: str | None) -> Iterator[Interest]:
        """Read `Councillor Heron` behind `Item 8.2 – `."""
        if above and titled_at(sentence.text) and only_names(sentence.text):
            start, end = bare(sentence.text, 0, len(sentence.text))
            for name in self._declarers(sentence, (start, end)):
                yield _interest(name, "", "", above, sentence.at((start, end)))

    def _of_list(self, passage: Passage, together: str) -> list[Interest]:
        """Read what stands below a declaration of members: names alone, or one with his own reason."""
        bounds = (passage.start, passage.start + len(passage.text.rstrip(" .;")))
        if member := name_and_reason(passage.text):
            reason = f" as {passage.text[member.end() :]}"
            return [_interest(member["name"], together, reason, about(together), bounds)]
        names = self._declarers(next(sentences(passage)), bare(passage.text, 0, len(passage.text)))
        listed = names if only_names(passage.text) else []
        return [_interest(name, together, together, about(together), bounds) for name in listed]

    def _declarers(self, sentence: Sentence, bounds: tuple[int, int]) -> list[str]:
        """Return each person who declares; a list of councillors is a row each, a body of members none."""
        start, end = sentence.at(bounds)
        printed = plain(sentence.text[slice(*bounds)])
        if printed.lower() in lexicon().words["interests.collectives"]:
            return []
        known = [person.name for person in self._names.within(start, end) if not person.collective]
        parts = [part for part in SEPARATOR.split(printed) if part]
        if not known and len(printed.split()) > _LONGEST_NAMES and not printed.startswith(plurals()):
            return []
        listed = not known or printed.startswith(plurals())
        if len(known) > 1 and not (listed and len(parts) > len(known)):
            return known
        if len(parts) > 1 and listed:
            return list(titled(parts))
        return [self._names.meant(sentence.passage, start, end) or printed]


def _behind(sentence: Sentence, place: int) -> Sentence:
    """Return the rest of a sentence."""
    named = tuple((start - place, end - place) for start, end in sentence.named if start >= place)
    return replace(sentence, text=sentence.text[place:], start=sentence.start + place, named=named)


def _behind_name(sentence: Sentence, names: Names) -> Match[str] | None:
    """Return what parts a name, initials or a list of names at the start of a line from what is declared."""
    text = sentence.text
    named = next((end for start, end in sentence.named if start == 0), None) or names.initials_at(text)
    title = titled_at(text)
    begin = named or (title.end() if title else None)
    if begin is None:
        return None
    listed = text.startswith(plurals())
    cuts = _PARTS.finditer(text, begin, begin + _NAME_ENDS)
    cut = next((cut for cut in cuts if not (listed and cut.group("comma"))), None)
    told = cut is None or _TELLS.search(text, begin, cut.start()) or _TELLS.match(text, cut.end() - 1)
    return None if told else cut


_TELLS = pattern(
    "interest.tells",
    r"\s(?:advised|informed|reported|explained|asked|clarified|confirmed|said|told|was|were|had|has|would|could|will|that)(?=\s|$)",
)
"""`The Solicitor advised that, in respect of item 5, ...`: a sentence, and no row of a list."""


def _interest(name: str, how: str, rest: str, item: str | None, bounds: tuple[int, int]) -> Interest:
    """Return an interest; one that says neither why nor in what is in its item, or just `an interest`."""
    return Interest(
        name, reason_in(rest) or item or plain(how), kind_in(how), item, Evidence(*bounds, "interest.declared")
    )
