"""Questions and answers under labels: each label's text, up to the next one, or the paragraph below a label alone.

In: passages and people. Out: Question. Will not: say what is a label (`printed_labels`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.minutes import Question
from tasks.extracting.commitments.promises import bare
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names
from tasks.extracting.questions.printed_labels import (
    ASKER_BEHIND,
    Label,
    answer_label,
    answer_label_at,
    question_label,
)


def labelled_questions(passages: Sequence[Passage], names: Names) -> Iterator[Question]:
    """Yield each question that stands behind a label, with the answer that stands behind the next one."""
    reader = _Labels(names)
    for passage in passages:
        yield from reader.read(passage)
    yield from reader.end()


class _Labels:
    """Reads passage by passage: a label may stand alone, before the paragraph that it is for."""

    def __init__(self, names: Names) -> None:
        """Begin without a question."""
        self._names = names
        self._question: Question | None = None
        self._expects: str | None = None
        self._asked: str | None = None

    def read(self, passage: Passage) -> Iterator[Question]:
        """Yield the question that is complete with this passage."""
        asked, answered = question_label(passage), answer_label(passage)
        if asked:
            yield from self.end()
            self._question = _begun(passage, asked, self._names)
            self._asked = _name(passage, replace(asked, name=asked.to), self._names)
            self._expects = None if _has_words(self._question) else "question"
            yield from self.end() if self._question.answer else ()
        elif self._question and answered:
            answering = _with_answer(passage, answered, self._question, self._names)
            self._question = replace(answering, answerer=answering.answerer or self._asked)
            self._expects = "answer"
            yield from self.end() if self._question.answer else ()
        elif self._question and self._expects:
            self._question, expects = _with_words(passage, self._question, self._expects), self._expects
            self._expects = None
            yield from self.end() if expects == "answer" else ()

    def end(self) -> Iterator[Question]:
        """Yield the question that waited, if it has words."""
        if self._question and _has_words(self._question):
            yield self._question
        self._question = self._expects = None


def _has_words(question: Question) -> bool:
    return question.question.start < question.question.end


def _begun(passage: Passage, label: Label, names: Names) -> Question:
    """Return the question behind a label, with the answer that a speaker gives on the same line."""
    words = _words(passage, label.text, "question.label")
    behind = ASKER_BEHIND.search(passage.text, label.text)
    if behind:
        words = replace(words, end=passage.start + behind.start() + 1)
    question = Question("", passage.paragraph_id, _name(passage, label, names), None, None, words, None)
    mark = passage.text.find("? ", label.text)
    answered = answer_label_at(passage, mark + 2) if mark >= 0 else None
    if answered is None:
        return question
    question = replace(question, question=replace(words, end=passage.start + mark + 1))
    return _with_answer(passage, answered, question, names)


def _with_answer(passage: Passage, label: Label, question: Question, names: Names) -> Question:
    words = _words(passage, label.text, "answer.label") if label.text else _first_sentence(passage)
    answer = words if words.start < words.end else None
    return replace(question, answerer=_name(passage, label, names), answered=bool(answer) or None, answer=answer)


def _with_words(passage: Passage, question: Question, expects: str) -> Question:
    if expects == "question":
        return replace(question, paragraph_id=passage.paragraph_id, question=_words(passage, 0, "question.label"))
    return replace(question, answered=True, answer=_words(passage, 0, "answer.label"))


def _first_sentence(passage: Passage) -> Evidence:
    """Return the sentence that answers without a label: `The Leader replied that`."""
    first, last = passage.sentences[0]
    begin, end = bare(passage.text, first - passage.start, last - passage.start)
    return Evidence(passage.start + begin, passage.start + end, "answer.label")


_QUOTES = ("“", "”", '"', "‘", "’")


def _words(passage: Passage, start: int, rule: str) -> Evidence:
    first, last = bare(passage.text, start, len(passage.text))
    quoted = passage.text[first:last]
    if quoted[:1] in _QUOTES and quoted[-1:] in _QUOTES:
        first, last = first + 1, last - 1
    return Evidence(passage.start + first, passage.start + max(first, last), rule)


def _name(passage: Passage, label: Label, names: Names) -> str | None:
    if label.name is None:
        return None
    start, end = label.name
    return names.meant(passage, passage.start + start, passage.start + end)
