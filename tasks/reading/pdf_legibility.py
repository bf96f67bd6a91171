"""Whether a text layer says the words that the page shows.

In: words by font, as the engine gives them. Out: counts, and the fonts whose words are none. Will not: repair
them; what is garbled is said to be.

Running text holds one of the commonest words of English or Welsh in every second or third word. A list of
names does not, but its words have vowels and begin with capitals. What has neither is no text: a font
without a map to Unicode gives codes (`/RXQW` for `Count`, one letter shifted by 29).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.reading.pdf_words import Run

_WORD = pattern(
    "pdf.legible_word",
    r"[(\[“‘\"']?(?:[A-Za-zÀ-ÖØ-öø-ÿŴŵŶŷ][A-Za-zÀ-ÖØ-öø-ÿŴŵŶŷ’'/&.-]*+|[£$€]?\d[\d.,:/%-]*+(?:am|pm|st|nd|rd|th)?)"
    r"[)\]”’\"'.,;:!?*-]*+$",
)
_ODD = pattern(
    "pdf.odd_character", r"[\ufffd\ue000-\uefff\uf100-\uf8ff\x00\x01\x03-\x08\x0e-\x1f\x7f-\x9f]+|\(cid:\d{1,6}\)"
)
"""U+F0xx are the signs of Word's list bullets, U+0002 the engine's mark of a cut word: odd, but as they should be."""
_SAMPLE = 60
_LEAST_WORDS = 20
_FEW_COMMON = 0.06
_FEW_VOWELS, _MANY_VOWELS = 0.27, 0.55
_FEW_WORDLIKE = 0.6
_VOWELS = "aeiouywâêîôûŵŷäëïöüàèìòùáéíóúý"


@dataclass(slots=True)
class Tally:
    """Counts over a sample of words, and the letters of all words by page."""

    words: int = 0
    common: int = 0
    wordlike: int = 0
    alphabetic: int = 0
    vowels: int = 0
    pages: Counter[int] = field(default_factory=Counter)

    @property
    def garbled(self) -> bool:
        """Say whether these are no words of a language."""
        if self.words < _LEAST_WORDS or self.common > _FEW_COMMON * self.words:
            return False
        vowels = self.vowels / max(1, self.alphabetic)
        return self.wordlike < _FEW_WORDLIKE * self.words or (
            self.alphabetic > 3 * self.words and not _FEW_VOWELS < vowels < _MANY_VOWELS
        )

    def add(self, other: "Tally") -> None:
        """Add the counts of another tally."""
        self.words += other.words
        self.common += other.common
        self.wordlike += other.wordlike
        self.alphabetic += other.alphabetic
        self.vowels += other.vowels
        self.pages.update(other.pages)


def tally_of(page: int, words: list[str]) -> Tally:
    """Return the counts over words of one page."""
    sample = words[:: len(words) // _SAMPLE + 1]
    lowered = [word.strip(".,;:()’'") for word in " ".join(sample).lower().split(" ")]
    letters, known = "".join(filter(str.isalpha, lowered)), _common_words()
    return Tally(
        words=len(sample),
        common=len([word for word in lowered if word in known]),
        wordlike=len([word for word in sample if _WORD.match(word)]),
        alphabetic=len(letters),
        vowels=sum(map(letters.count, _VOWELS)),
        pages=Counter({page: sum(map(len, words))}),
    )


@dataclass(slots=True)
class Legibility:
    """The tallies of a document by font and by page, and the characters of each page that stand for none."""

    fonts: dict[str, Tally] = field(default_factory=dict)
    pages: dict[int, Tally] = field(default_factory=dict)
    odd: Counter[int] = field(default_factory=Counter)

    def count(self, page: int, text: str, runs: Iterable[Run]) -> None:
        """Add the words of a page."""
        by_font: dict[str, list[str]] = {}
        for run in runs:
            by_font.setdefault(run.font, []).extend([word for _, word in run.words])
        whole = self.pages.setdefault(page, Tally())
        for font, words in by_font.items():
            tally = tally_of(page, words)
            self.fonts.setdefault(font, Tally()).add(tally)
            whole.add(tally)
        self.odd[page] += sum(map(len, _ODD.findall(text)))

    def garbled_letters(self) -> Counter[int]:
        """Return the letters by page that are in fonts whose words are none, or stand for no character."""
        found = Counter(self.odd)
        for tally in (*self.fonts.values(), *self.pages.values()):
            if tally.garbled:
                found |= tally.pages
        return found


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return frozenset(lexicon().words["pdf.common_words"])
