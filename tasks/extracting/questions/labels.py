"""Questions and answers under labels: `Question from Mr Heron:`, `Reply by Councillor Reed:`, `Q.`, `A.`

In: passages and people. Out: Question. Will not: take the title `Questions from the public` for a question.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from re import Match

from schemas.documents import Evidence
from schemas.minutes import Question
from schemas.patterns import pattern
from schemas.screening import screened
from tasks.extracting.commitments.promises import Bounds, Sentence, bare
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names
from tasks.extracting.questions.answering import answer_in

_TITLED = (
    r"(?:Councillor|Cllr|CLLR|Clr|Alderman|Mr|Mrs|Ms|Miss|Dr|Supt|Insp)\.?"
    r"(?:\s(?:Mrs?|Ms|Miss|Dr))?(?:\s[A-Z][\w’'.-]{0,20}){1,4}"
)
_BY = r"(?:from|by|of|asked\sby|submitted\sby|put\sby|FROM|BY|provided\sby|given\sby)"
_QUESTION = pattern(
    "question.label",
    r"(?:\d{1,3}(?:\.\d{1,3})?[.)]?\s{1,12})?(?:An?\s)?(?:(?:Supplementary|Public|Written|Oral|Member|SUPPLEMENTARY|PUBLIC|WRITTEN)\s)?"
    r"(?:[Qq]uestion|QUESTION|Q)\.?(?:\s?(?:No\.?\s)?\d{1,3}[A-Za-z]?)?"
    rf"(?:\s(?P<by>{_BY})\s(?P<asker>[A-Z][^:\n]{{2,160}}?))?(?:\s*:[-–]?\s*|\s*$)"
    rf"|Q\d{{0,2}}(?:[.):]|\s?[–-])\s+(?P<asker_3>{_TITLED})\s?[–:-]\s+|Q\d{{0,2}}[.)]\s+(?=[A-Z“\"])|Supplementary:\s+"
    r"|(?:\d{1,3}(?:\.\d{1,3})?[.)]?\s{1,12})?From\s(?P<asker_2>[A-Z][^:\n]{2,60}?)\sto\s(?:the\s)?(?P<to>[A-Z][^:\n]{2,100}?)(?::\s*$|:\s+(?=[A-Z][^\n]{3,600}\?)|\s[–-]\s+(?=[A-Z]))",
)
_SPEAKER = pattern(
    "question.speaker",
    r"(?P<who>(?:(?:Councillor|Cllr|CLLR|Clr|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][\w’'.-]{0,20}(?:\s[A-Z][\w’'.-]{1,20}){0,3}|[A-Z]{2,3})):\s+(?=\S)",
)
"""`Mrs Wren: Would the swings be safe?`, `TU: yes`."""
_DASHED = pattern("question.dashed", rf"(?:\d{{1,3}}(?:\.\d{{1,3}})?[.)]?\s{{1,12}})?(?P<who>{_TITLED})\s[–-]\s+(?=\S)")
"""`Cllr Heron – Why had the bootcamps started late?`"""
_ASKS = pattern("question.label_asks", r"[A-Z][^.?:\n]{2,60}?\s(?:asked|queried|enquired|wondered|wanted\sto\sknow)\s")
"""`Supplementary question: Mr Heron asked why`: the sentence says who asks."""
_ASKER_BEHIND = pattern("question.asker_behind", r"\?\s*\((?P<asker>[A-Z][^()\n]{3,50})\)\s*$")
_FOLLOWING = screened(
    "question.following",
    r"(?P<asker>[A-Z][^.;:\n]{1,80}?)\sasked(?:\s(?:the\s)?following\s(?:supplementary\s)?question\b[^:\n]{0,120}:?\s*|:\s(?=[“\"]))"
    r"|(?:The\sfollowing|One|A)\s(?:[a-z]{4,12}\s){0,2}question\s(?:(?:was|is|had\sbeen|has\sbeen)\s)?(?:received|submitted|asked|put|tabled)\s"
    r"(?:from|by)\s(?P<asker_2>[A-Z][^.,;:\n]{2,60}?)(?=,|:|\sas\sfollows|\sunder|\sin\saccordance|\s\()[^:\n]{0,160}:\s*$",
)
"""`Mr Heron asked the following question:`, `The following question was received from Mr Heron, of Marsh:`."""
_PUT_TO = pattern(
    "question.put_to",
    r"(?P<asker>(?:Councillor|Cllr|CLLR|Clr|Mr|Mrs|Ms|Miss|Dr|Alderman)\.?\s[A-Z][^.;:\n]{1,50}?)\sto\s(?:the\s)?(?P<to>[A-Z][^.;:\n]{2,80}):\s*(?=[“\"‘])",
)
"""`Councillor Heron to the Leader of the Council: “Will the Council ...?”`"""
_ANSWER = pattern(
    "answer.label",
    rf"\A(?:(?:(?:Supplementary\s)?(?:Answer|Reply|Response|ANSWER|REPLY|RESPONSE)(?:\s{_BY}\s(?:the\s)?(?P<who>[A-Z][^:\n]{{2,120}}?))?"
    r"(?:\s*:[-–]?\s*|\s*$)|A\d{0,2}(?:[.:]|\s[–-])\s+"
    r"|(?P<who_2>[A-Z][^.;:\n]{1,80}?)\s(?:replied|responded|answered)(?:(?:\sas\sfollows)?\s?:\s*|(?P<that>\sthat\s))))",
)
_LETTER_Q, _LETTER_A = pattern("question.letter", r"Q\d{0,2}[.:)]?$"), pattern("answer.letter", r"A\d{0,2}[.:)]?$")
_QUOTES = ("“", "”", '"', "‘", "’")
_TO = pattern("question.label_to", r",|\s(?:to|TO|of)\s(?:the\s|THE\s|Councillor|Cllr|CLLR|Clr)")


@dataclass(frozen=True, slots=True)
class _Label:
    """Where the text of a label begins, the name that it holds, and to whom a question is put."""

    text: int
    name: Bounds | None
    to: Bounds | None = None


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
        asked, answered = _question_label(passage), _answer_label(passage)
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


def _question_label(passage: Passage) -> _Label | None:
    if passage.paragraph is None:
        return None
    text = passage.text
    if _LETTER_Q.match(passage.paragraph.label or "") and "?" in text:
        before, behind = _DASHED.match(text), _ASKER_BEHIND.search(text)
        if before:
            return _Label(before.end(), before.span("who"))
        return _Label(0, behind.span("asker") if behind else None)
    match = _QUESTION.match(text) or _FOLLOWING.match(text) or _PUT_TO.match(text) or _spoken(text)
    if match is None or _ASKS.match(text, match.end()):
        return None
    name = _asker(match, text)
    if match.re is _QUESTION and not name and match.end() == len(text):
        return None
    cut = _TO.search(passage.text, *name) if name and match.re is _QUESTION else None
    to = match.span("to") if match.groupdict().get("to") else (cut.end(), name[1]) if name and cut else None
    return _Label(match.end(), (name[0], cut.start()) if name and cut else name, to)


def _spoken(text: str) -> Match[str] | None:
    """Return the speaker before a question in his own words."""
    return (
        (_SPEAKER.match(text) or (_DASHED.match(text) if text.rstrip().endswith("?") else None))
        if "?" in text
        else None
    )


def _asker(match: Match[str], text: str) -> Bounds | None:
    """Return who asks: before the question, or in brackets behind it."""
    groups = match.groupdict()
    behind = _ASKER_BEHIND.search(text, match.end())
    named = next((match.span(name) for name in ("asker", "asker_2", "asker_3", "who") if groups.get(name)), None)
    return named or (behind.span("asker") if behind else None)


def _answer_label(passage: Passage) -> _Label | None:
    if passage.paragraph is None:
        return None
    if _LETTER_A.match(passage.paragraph.label or ""):
        return _Label(0, _answers(passage, 0))
    match = _ANSWER.match(passage.text)
    speaker = _SPEAKER.match(passage.text) if match is None and not passage.text.rstrip().endswith("?") else None
    if match is None:
        return _Label(speaker.end(), speaker.span("who")) if speaker else None
    name = next((match.span(group) for group in ("who", "who_2") if match.group(group)), None)
    if name is None and (dashed := _DASHED.match(passage.text, match.end())):
        return _Label(dashed.end(), dashed.span("who"))
    name = name or (_answers(passage, match.end()) if match.end() < len(passage.text) else None)
    return _Label(0 if match.group("that") else match.end(), name)


def _name(passage: Passage, label: _Label, names: Names) -> str | None:
    if label.name is None:
        return None
    start, end = label.name
    return names.meant(passage, passage.start + start, passage.start + end)


def _words(passage: Passage, start: int, rule: str) -> Evidence:
    first, last = bare(passage.text, start, len(passage.text))
    quoted = passage.text[first:last]
    if quoted[:1] in _QUOTES and quoted[-1:] in _QUOTES:
        first, last = first + 1, last - 1
    return Evidence(passage.start + first, passage.start + max(first, last), rule)


def _begun(passage: Passage, label: _Label, names: Names) -> Question:
    """Return the question behind a label, with the answer that a speaker gives on the same line."""
    words = _words(passage, label.text, "question.label")
    behind = _ASKER_BEHIND.search(passage.text, label.text)
    if behind:
        words = replace(words, end=passage.start + behind.start() + 1)
    question = Question("", passage.paragraph_id, _name(passage, label, names), None, None, words, None)
    mark = passage.text.find("? ", label.text)
    speaker = _SPEAKER.match(passage.text, mark + 2) if mark >= 0 else None
    here = _ANSWERS_HERE.match(passage.text, mark + 2) if mark >= 0 else None
    if mark < 0 or not (speaker or here or _answers(passage, mark + 2)):
        return question
    question = replace(question, question=replace(words, end=passage.start + mark + 1))
    if here:
        return _with_answer(
            passage, _Label(here.end(), here.span("who") if here.group("who") else None), question, names
        )
    if speaker is None:
        return _with_answer(passage, _Label(mark + 2, _answers(passage, mark + 2)), question, names)
    return _with_answer(passage, _Label(speaker.end(), speaker.span("who")), question, names)


_ANSWERS_HERE = pattern(
    "answer.here",
    r"(?:A|Answer|Reply|Response|(?:The\s)?(?P<who>Clerk|Chair|Chairman|Leader|Mayor|Officer))\s?[:.–-]\s+(?=\S)",
)
"""`What will it cost? A: £300`, `Clerk: £40`."""


def _answers(passage: Passage, place: int) -> Bounds | None:
    """Return who answers in the words at a place: `How deep is it? The Clerk said`."""
    end = passage.sentence_at(passage.start + place)[1] - passage.start
    answer = answer_in(Sentence(passage.text[place:end], passage.start + place, passage))
    who = answer.answerer if answer else None
    return (place + who[0], place + who[1]) if who else None


def _with_answer(passage: Passage, label: _Label, question: Question, names: Names) -> Question:
    words = _words(passage, label.text, "answer.label") if label.text else _first_sentence(passage)
    answer = words if words.start < words.end else None
    return replace(question, answerer=_name(passage, label, names), answered=bool(answer) or None, answer=answer)


def _first_sentence(passage: Passage) -> Evidence:
    """Return the sentence that answers without a label: `The Leader replied that`."""
    first, last = passage.sentences[0]
    begin, end = bare(passage.text, first - passage.start, last - passage.start)
    return Evidence(passage.start + begin, passage.start + end, "answer.label")


def _with_words(passage: Passage, question: Question, expects: str) -> Question:
    if expects == "question":
        return replace(question, paragraph_id=passage.paragraph_id, question=_words(passage, 0, "question.label"))
    return replace(question, answered=True, answer=_words(passage, 0, "answer.label"))
