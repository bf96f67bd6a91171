"""Whether a date of the text was past or to come when the body met, by the tense word it depends on.

In: a passage and where a date stands. Out: FUTURE, PAST, or None where no word tells. Will not: work out any date.

Minutes report speech one tense back: `would start in August 2018` was said before August 2018. Only the clause that
holds the date counts, and only words that the lexicon lists as future or past.
"""

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

FUTURE, PAST = "future", "past"


def tense_at(passage: Passage, date_start: int, date_end: int) -> str | None:
    """Return the tense by the last word before the date in its sentence, or one right behind it (`October 2019 would`).

    None where another clause lies between. The positions are the document's.
    """
    first, last = passage.sentence_at(date_start)
    words, start, end = passage.text, date_start - passage.start, date_end - passage.start
    before = list(_TENSES.finditer(words, first - passage.start, start))
    if before:
        tense = _tense_of(before[-1].group(0))
        between = words[before[-1].end() : start]
        return None if _BREAKS[tense].search(between) else tense
    behind = _TENSES.match(words, end + 1, last - passage.start)
    return _tense_of(behind.group(0)) if behind else None


def _tense_of(word: str) -> str:
    return FUTURE if " ".join(word.lower().split()) in lexicon().words["text.future"] else PAST


_TENSES = pattern(
    "bounds.tense", rf"\b{any_of((*lexicon().words['text.future'], *lexicon().words['text.past']))}\b(?!\s+have\b)"
)
_CLAUSE = r"\b(?:that|which|who|when|where|if|because)\b|[;:]"
_BREAKS = {
    FUTURE: pattern("bounds.another_clause", _CLAUSE),
    PAST: pattern("bounds.another_clause_or_wish", rf"{_CLAUSE}|\bbe\b|\bto\s+[a-z]"),
}
"""Words between a tense word and a date that give the date to somebody else: `Members would recall that in May 2014`,
`had asked that a report be brought in September 2018`."""
