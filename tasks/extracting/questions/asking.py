"""What is asked in a sentence: `asked whether`, `queried the figures`, `In response to a question from`.

In: a sentence. Out: askings, with the bounds of question and asker. Will not: take a request (`asked
officers to`), a question of an earlier meeting (`had asked`), or a concern for a question.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from tasks.extracting.commitments.clause_bounds import clause_start, has_finite, shares_subject
from tasks.extracting.commitments.promises import Bounds, Sentence, bare
from tasks.extracting.commitments.subjects import first_subject, subject_of
from tasks.extracting.questions.asked_passively import passive_askings
from tasks.extracting.questions.asking_words import WANTED, asks_verb, is_question, last_word, raised, seeks
from tasks.extracting.questions.question_ends import question_end
from tasks.extracting.questions.replying import Asking, asked_before


def askings_in(sentence: Sentence) -> Iterator[Asking]:
    """Yield what is asked, in reading order; a reply that says whom it answers is one asking."""
    if again := asked_before(sentence.text):
        yield again
        return
    yield from _active(sentence)
    yield from passive_askings(sentence)
    if welsh := _WELSH.match(sentence.text):
        yield Asking(bare(sentence.text, 0, len(sentence.text)), welsh.span("asker"), "question.asked")


_WELSH = pattern(
    "question.welsh",
    r"(?:Gofynnodd|Holodd)\s(?:yr?\s)?(?P<asker>[A-Z][^,;]{2,60}?)\s(?=(?:a|am|pryd|pam|sut|faint|beth|pwy|ble|os)\s)",
)
"""`Holodd Cyng. Dewi Crychydd a oedd y llyn yn llawn`"""
_PAST = ("had", "been", "having", "be", "to", "as", "not")
_PASSIVE = ("was", "were")


def _active(sentence: Sentence) -> Iterator[Asking]:
    text = sentence.text
    for match in (*asks_verb().finditer(text), *seeks().finditer(text), *raised(text, "verb"), *WANTED.finditer(text)):
        start = match.start() if match.start("verb") < 0 else match.start("verb")
        if last_word(text, start) in _PAST or not is_question(text, match):
            continue
        passive = last_word(text, start) in _PASSIVE
        if passive and WANTED.made(match):
            continue
        if passive:
            yield Asking(bare(text, clause_start(text, start), len(text)), None, "question.passive")
        else:
            begins = _asker_begins(text, start)
            shared = has_finite(text[begins:start]) or not text[begins:start].strip()
            shared = shared or (shares_subject(text, 0, start))
            subject = first_subject(text, start) if shared else subject_of(sentence, begins, start)
            asker = (_antecedent(text, start) or _without_adverb(text, subject.bounds)) if subject else None
            yield Asking(bare(text, start, question_end(text, start)), asker, "question.asked")


_ALSO = pattern("question.also", r"\s(?:also|then|further|next|again|subsequently)$")


def _without_adverb(text: str, bounds: Bounds) -> Bounds:
    """Return who asks without `also`: `He also queried the cost`."""
    also = _ALSO.search(text, *bounds)
    return (bounds[0], also.start()) if also else bounds


_ASKER_AGAIN = pattern(
    "question.asker_again",
    r"\sand\s(?=(?:[Cc]ouncillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z][\w’'.-]{0,20}\s){1,3}$)",
)
"""`asked A and Mrs Heron asked B`: the name has the second verb."""


def _asker_begins(text: str, verb: int) -> int:
    """Return where the clause of an asking verb begins."""
    again = _ASKER_AGAIN.search(text, max(0, verb - 90), verb)
    return again.end() if again else clause_start(text, verb)


_ANTECEDENT = pattern(
    "question.antecedent",
    r"(?P<name>(?:[A-Z][\w’'.-]{0,20}|An?\s[a-z]{3,15})(?:\s(?:[A-Z][\w’'.-]{0,20}|[a-z]{3,15})){0,5}),\swho\s",
)
_STOPS = pattern("question.stops", r"[;.]|\sand\s(?:he|she|they|the|Mr|Mrs|Cllr|CLLR|Clr|Councillor)\s")


def _antecedent(text: str, verb: int) -> Bounds | None:
    """Return whom `who` stands for: of `A resident, who had written in, asked` the resident."""
    found = [match for match in _ANTECEDENT.finditer(text, 0, verb) if not _STOPS.search(text, match.end(), verb)]
    return found[-1].span("name") if found else None
