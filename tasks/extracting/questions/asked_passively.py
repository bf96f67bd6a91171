"""What is asked in the passive: `was asked by Mr Heron why`, `An update was sought on`, `Questions were raised about`.

In: a sentence. Out: askings. Will not: read whoever asks in the active voice (`asking`).
"""

from collections.abc import Iterator
from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import clause_start
from tasks.extracting.commitments.promises import Sentence, bare
from tasks.extracting.questions.asking_words import last_word, raised
from tasks.extracting.questions.question_ends import question_end
from tasks.extracting.questions.replying import Asking


def passive_askings(sentence: Sentence) -> Iterator[Asking]:
    """Yield what somebody was asked or challenged about, then what was sought or raised."""
    text = sentence.text
    for match in _CHALLENGED.finditer(text):
        asker = next((match.span(name) for name in ("asker", "asker_2") if match.group(name)), None)
        if last_word(text, match.start()) != "who":
            yield Asking(
                bare(text, clause_start(text, match.start()), question_end(text, match.end())),
                asker,
                "question.passive",
            )
    for match in (*_was_sought().finditer(text), *raised(text, "noun")):
        start = match.start()
        yield Asking(
            bare(text, min(start, clause_start(text, start + 1)), question_end(text, match.end())),
            None,
            "question.passive",
        )


_CHALLENGED = screened(
    "question.challenged",
    r"\b(?:was|were)\s(?:also\s)?(?:asked|challenged|pressed|questioned|quizzed)\s(?:(?:by\s(?P<asker>(?:the\s)?[A-Z](?:(?!\sto\s)[^,;:]){2,50}?)\s)?"
    r"(?:as\sto|about|on|to\s(?:explain|say|clarify|describe))\s|by\s(?P<asker_2>(?:the\s|an?\s)?[A-Za-z](?:(?!\sto\s)[^,;:]){2,50}?)\s(?=(?:why|how|when|whether|what|who|where|which|if)\s))"
    r"(?:why|how|when|whether|what|who|where|which|if)\b",
)


@lru_cache(maxsize=1)
def _was_sought() -> Screened:
    """Match `An update was sought`, `further information was dought`."""
    words = lexicon().words
    sought = [*words["questions.sought"], *words["questions.sought_facts"]]
    things = [*sought, *(thing.capitalize() for thing in sought)]
    verbs = any_of(words["questions.passive_verbs"])
    behind = r"\s(?:on|about|regarding|concerning|as\sto|in\s(?:relation|respect)\s(?:to|of))\b"
    return screened(
        "question.was_sought",
        rf"\b{any_of(things)}\s(?:was|were)\s(?:also\s)?{verbs}\b|(?:^|(?<=[–:•·-]\s)){any_of(things)}\s{verbs}(?={behind})",
    )
