"""Declarations of interest passage by passage: what each declares, and what it says of those below.

In: passages, the items for declarations, and whom the document names. Out: Interest, in reading order. Will not: read
lines of lists (`lists`) or tables (`tables`), or tell who a declarer is (`declarers`).
"""

from collections.abc import Iterator, Sequence

from schemas.minutes import Interest, Structure
from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Bounds, Sentence, bare, sentences
from tasks.extracting.interests.declaration import Declaration, opens_sentence
from tasks.extracting.interests.declaration_ends import cut_off
from tasks.extracting.interests.declarers import behind, declarers_in
from tasks.extracting.interests.declaring import declarations_in, may_declare
from tasks.extracting.interests.items import about, item_of, means_same, means_this, standing_under
from tasks.extracting.interests.lists import announced_in, listed_below, listed_in
from tasks.extracting.interests.one_interest import interest_of
from tasks.extracting.interests.printed_names import only_names, titled_at
from tasks.extracting.interests.stated import begins_interest
from tasks.extracting.interests.words import ABOUT, REASONED, are_together, gives_reason
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names

_ANNOUNCES = pattern(
    "interest.announces",
    r"(?:The|These)\s(?:following\s)?[^.:]{3,60}?(?:made|received|declared|announced):\s?-?\s?$",
)
_ABOVE = pattern(
    "interest.above", r"(?:Min(?:ute)?|Item|Agenda\s[Ii]tem)\.?\s(?:No\.?\s)?(?P<number>\d{1,4}(?:/\d{2,4}|[A-Z])?)\b"
)
_NUMBERED = pattern(
    "interest.numbered",
    r"(?:Item|Agenda\s[Ii]tem|Minute)\s(?:No\.?\s)?(?P<number>\d{1,4}(?:\.\d{1,2}|/\d{2,4}|[A-Z]|[a-z]{1,4}|\s?\([a-z]{1,4}\))?)"
    r"(?:\s[–-]\s[^\n;]{3,140}?\s[:–-]\s(?=(?:County\s(?:Borough\s)?)?(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|CLLR|Clr)\s[A-Z])"
    r"|(?:\s\([^()]{3,80}\)|\s[–-]\s[^:–]{3,80}?)?\s?[:–-]\s(?=[A-Z])"
    r"|\s(?=(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|CLLR|Clr)\s[A-Z]))"
    r"|(?P<column>\d{1,4})(?:\s(?:&|and)\s\d{1,4}){0,4}(?:\t|\s{2,60}+)(?=(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|CLLR|Clr)\s[A-Z])",
)
_FOLLOWING = pattern(
    "interest.following",
    r"(?:(?:The|These)\s(?:following\s)?|(?:Declarations?|Interests?)\s)[^.:]{3,60}?(?:made|received|declared|noted)(?:\sby|\sfrom|\sas\sfollows)?:\s(?=[A-Z])"
    r"|(?:Declarations?|Interests?)\s[^.:]{3,60}?(?:made|received|declared|noted)\s(?:by|from)\s"
    r"(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\s[A-Z][^()]{2,40}\((?:[Aa]genda\s)?(?:[Ii]tem|[Mm]inute)\b)",
)
"""`The following declarations were made: Cllr Wren - item 4`, `Declarations were received from Cllr Wren (item 4)`."""
_AND_OTHERS = pattern("interest.and_others", r"(?i)apolog|absence|attend|present|minutes|welcome|dispensation")
"""In the title of an item that is not for declarations alone."""


class Reader:
    """Reads passage by passage, for a line may give its item, or its kind, to the lines below."""

    def __init__(self, structure: Structure, own: frozenset[str], names: Names) -> None:
        """Begin with nothing above; `own` are the items of the agenda that are for declarations."""
        self._items, self._own, self._names = structure.items, own, names
        self._alone = {one.id for one in structure.items if one.id in own and not _AND_OTHERS.search(one.title)}
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
            if together and (listed := listed_below(passage, together, self._names)):
                yield from listed
                continue
            at_item = passage.paragraph.item_id in self._own
            found = self._told(passage, at_item=at_item) if at_item or may_declare(passage.text) else []
            yield from found or (announced_in(passage, self._names) if announced else self._of_names_above(passage))
            announced = at_item and (bool(_ANNOUNCES.search(passage.text)) or (announced and not found))
            named_only = at_item and not found and titled_at(passage.text) and only_names(passage.text)
            self._waiting = passage if named_only else None
            together = passage.text if at_item and are_together(passage.text) else None
            self._above = self._heading(passage) if at_item else None

    def _told(self, passage: Passage, *, at_item: bool) -> list[Interest]:
        told = sentences(passage, named=self._names.places)
        return [one for sentence in told for one in self._of_sentence(sentence, at_item=at_item)]

    def _of_names_above(self, passage: Passage) -> Iterator[Interest]:
        """Read `Item No. 27: Capital Programme` below the name of whoever declares an interest in it."""
        above, numbered = self._waiting, _NUMBERED.match(passage.text)
        if above is None or numbered is None:
            return
        sentence = next(sentences(above, named=self._names.places))
        title = passage.text[numbered.end() :]
        for name in declarers_in(sentence, bare(above.text, 0, len(above.text)), self._names):
            bounds = (above.start, passage.start + len(passage.text.rstrip(" .")))
            yield interest_of(name, title, title, numbered.group("number"), bounds)

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
        sentence = behind(sentence, opening.end()) if opening else sentence
        numbered = _NUMBERED.match(sentence.text)
        above = (numbered.group("number") or numbered.group("column")) if numbered else self._above
        words = behind(sentence, numbered.end()) if numbered else sentence
        rows = list(self._declarations(words, above, at_item=at_item))
        rows = rows or (list(listed_in(words, above, self._names, self._alone)) if at_item else [])
        yield from rows or (self._stated(words, above) if at_item else ())

    def _stated(self, sentence: Sentence, above: str | None) -> Iterator[Interest]:
        """Read `Councillor Heron is a trustee of the hall`, `As to item 7, Councillor Teal’s wife works there`."""
        text = sentence.text
        begin = opens_sentence(text)
        end = next((end for start, end in sentence.named if start == begin), None) or self._initials(text, begin)
        at = begins_interest(text, end) if end else None
        if at is None or end is None:
            return
        whole = bare(text, begin, len(text))
        whole = whole[0], cut_off(text, *whole)
        item = item_of(text[:begin]) or about(text[at:]) or above
        for name in declarers_in(sentence, (begin, end), self._names):
            yield interest_of(name, "", f" as {text[at : whole[1]]}", item, sentence.at(whole))

    def _initials(self, text: str, begin: int) -> int | None:
        """Return where the initials end with which a sentence begins: `CW is a governor of the Trust`."""
        end = self._names.initials_at(text[begin:])
        return begin + end if end else None

    def _declarations(self, sentence: Sentence, above: str | None, *, at_item: bool) -> Iterator[Interest]:
        text = sentence.text
        for one in declarations_in(text, at_item=at_item):
            rest = text[slice(*one.rest)]
            item = (
                about(rest) or item_of(text[: one.whole[0]]) or above or self._around(sentence, rest, at_item=at_item)
            )
            self._before = item or self._before
            declarers, reason = _with_reason(text, one)
            rest = f"{rest} as {reason}" if reason and not gives_reason(rest) else rest
            for name in declarers_in(sentence, declarers, self._names):
                yield interest_of(name, text[slice(*one.how)], rest, item, sentence.at(one.whole))

    def _around(self, sentence: Sentence, rest: str, *, at_item: bool) -> str | None:
        """Return what stands around for the item: that of the declaration before, or the one that this stands in."""
        if means_same(rest) or (at_item and means_this(rest)):
            return self._before
        return None if at_item else standing_under(self._items, sentence.passage.item_id)


_AS_ONE = pattern(
    "interest.as_one",
    r"(?:,\s(?:as|being)\s(?P<why>an?\s[^;]{3,100}?),?|\((?P<bracket>an?\s[^()]{3,80})\)"
    r"|\s(?:sought|took|had\s(?:sought|taken))\sadvice\s[^;]{3,80}|\s(?:is|was)\s(?P<is>an?\s[^;,]{3,100}?),?\sand\s(?:so|therefore))\s?$",
)
"""`Councillor Heron, as a member of the club, declared an interest`, `is a member of the club and so declared one`."""
_AS_FIRST = pattern("interest.as_first", r"(?:\bthat,\sas|^As)\s(?P<why>an?\s[^;,]{3,100}),\s")
"""`As a member of the club, Councillor Heron declared`, `declared that, as a member of the club, he had`."""


def _with_reason(text: str, one: Declaration) -> tuple[Bounds, str | None]:
    """Return who declares, without the reason that stands beside the name, and that reason."""
    start, end = one.declarers
    why = _AS_ONE.search(text, start, end)
    first = why or _AS_FIRST.match(text) or _AS_FIRST.search(text, *one.how)
    reason = next((words for words in first.groups() if words), None) if first else None
    return (start, why.start() if why else end), reason
