"""The labels of questions and answers: `Question from Mr Heron:`, `Mrs Wren:`, `Q.`, `Reply by Councillor Reed:`, `A.`

In: a passage. Out: its label: where the text behind it begins, and who is named. Will not: join question and answer
(`labels`), or take the title `Questions from the public` for a label.
"""

from dataclasses import dataclass
from re import Match

from schemas.patterns import pattern
from schemas.screening import screened
from tasks.extracting.commitments.promises import Bounds, Sentence
from tasks.extracting.passages import Passage
from tasks.extracting.questions.answering import answer_in


@dataclass(frozen=True, slots=True)
class Label:
    """Where the text of a label begins, the name that it holds, and to whom a question is put."""

    text: int
    name: Bounds | None
    to: Bounds | None = None


_TITLED = (
    r"(?:Councillor|Cllr|CLLR|Clr|Alderman|Mr|Mrs|Ms|Miss|Dr|Supt|Insp)\.?"
    r"(?:\s(?:Mrs?|Ms|Miss|Dr))?(?:\s[A-Z][\w’'.-]{0,20}){1,4}"
)
_BY = r"(?:from|by|of|asked\sby|submitted\sby|put\sby|FROM|BY|provided\sby|given\sby)"
_SPEAKER = pattern(
    "question.speaker",
    r"(?P<who>(?:(?:Councillor|Cllr|CLLR|Clr|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][\w’'.-]{0,20}(?:\s[A-Z][\w’'.-]{1,20}){0,3}|[A-Z]{2,3})):\s+(?=\S)",
)
"""`Mrs Wren: Would the swings be safe?`, `TU: yes`."""
_DASHED = pattern("question.dashed", rf"(?:\d{{1,3}}(?:\.\d{{1,3}})?[.)]?\s{{1,12}})?(?P<who>{_TITLED})\s[–-]\s+(?=\S)")
"""`Cllr Heron – Why had the bootcamps started late?`"""
_LETTER_Q, _LETTER_A = pattern("question.letter", r"Q\d{0,2}[.:)]?$"), pattern("answer.letter", r"A\d{0,2}[.:)]?$")
_QUESTION = pattern(
    "question.label",
    r"(?:\d{1,3}(?:\.\d{1,3})?[.)]?\s{1,12})?(?:An?\s)?(?:(?:Supplementary|Public|Written|Oral|Member|SUPPLEMENTARY|PUBLIC|WRITTEN)\s)?"
    r"(?:[Qq]uestion|QUESTION|Q)\.?(?:\s?(?:No\.?\s)?\d{1,3}[A-Za-z]?)?"
    rf"(?:\s(?P<by>{_BY})\s(?P<asker>[A-Z][^:\n]{{2,160}}?))?(?:\s*:[-–]?\s*|\s*$)"
    rf"|Q\d{{0,2}}(?:[.):]|\s?[–-])\s+(?P<asker_3>{_TITLED})\s?[–:-]\s+|Q\d{{0,2}}[.)]\s+(?=[A-Z“\"])|Supplementary:\s+"
    r"|(?:\d{1,3}(?:\.\d{1,3})?[.)]?\s{1,12})?From\s(?P<asker_2>[A-Z][^:\n]{2,60}?)\sto\s(?:the\s)?(?P<to>[A-Z][^:\n]{2,100}?)(?::\s*$|:\s+(?=[A-Z][^\n]{3,600}\?)|\s[–-]\s+(?=[A-Z]))",
)
_ASKS = pattern("question.label_asks", r"[A-Z][^.?:\n]{2,60}?\s(?:asked|queried|enquired|wondered|wanted\sto\sknow)\s")
"""`Supplementary question: Mr Heron asked why`: the sentence says who asks."""
_FOLLOWING = screened(
    "question.following",
    r"(?P<asker>[A-Z](?:(?!\sasked\b)[^.;:\n]){1,80})\sasked(?:\s(?:the\s)?(?P<to>[A-Z](?:(?!\sasked\b)[^.;:\n]){2,100}?),?)??(?:\s(?:the\s)?following\s(?:supplementary\s)?question\b[^:\n]{0,120}:?\s*|:\s(?=[“\"]))"
    r"|(?:The\sfollowing|One|A)\s(?:[a-z]{4,12}\s){0,2}question\s(?:(?:was|is|had\sbeen|has\sbeen)\s)?(?:received|submitted|asked|put|tabled)\s"
    r"(?:from|by)\s(?P<asker_2>[A-Z][^.,;:\n]{2,60}?)(?=,|:|\sas\sfollows|\sunder|\sin\saccordance|\s\()[^:\n]{0,160}:\s*$",
)
"""`Mr Heron asked the following question:`, `The following question was received from Mr Heron, of Marsh:`."""
_PUT_TO = pattern(
    "question.put_to",
    r"(?P<asker>(?:Councillor|Cllr|CLLR|Clr|Mr|Mrs|Ms|Miss|Dr|Alderman)\.?\s[A-Z][^.;:\n]{1,50}?)\sto\s(?:the\s)?(?P<to>[A-Z][^.;:\n]{2,80}):\s*(?=[“\"‘])",
)
"""`Councillor Heron to the Leader of the Council: “Will the Council ...?”`"""
_TO = pattern("question.label_to", r",|\s(?:to|TO|of)\s(?:the\s|THE\s|Councillor|Cllr|CLLR|Clr)")


def question_label(passage: Passage) -> Label | None:
    """Return the label of a question, if the passage begins with one."""
    if passage.paragraph is None:
        return None
    text = passage.text
    if _LETTER_Q.match(passage.paragraph.label or "") and "?" in text:
        before, behind = _DASHED.match(text), ASKER_BEHIND.search(text)
        if before:
            return Label(before.end(), before.span("who"))
        return Label(0, behind.span("asker") if behind else None)
    match = _QUESTION.match(text) or _FOLLOWING.match(text) or _PUT_TO.match(text) or _spoken(text)
    if match is None or _ASKS.match(text, match.end()):
        return None
    name = _asker(match, text)
    if match.re is _QUESTION and not name and match.end() == len(text):
        return None
    cut = _TO.search(passage.text, *name) if name and match.re is _QUESTION else None
    to = match.span("to") if match.groupdict().get("to") else (cut.end(), name[1]) if name and cut else None
    return Label(match.end(), (name[0], cut.start()) if name and cut else name, to)


def _spoken(text: str) -> Match[str] | None:
    """Return the speaker before a question in his own words."""
    if "?" not in text:
        return None
    return _SPEAKER.match(text) or (_DASHED.match(text) if text.rstrip().endswith("?") else None)


ASKER_BEHIND = pattern("question.asker_behind", r"\?\s*\((?P<asker>[A-Z][^()\n]{3,50})\)\s*$")


def _asker(match: Match[str], text: str) -> Bounds | None:
    """Return who asks: before the question, or in brackets behind it."""
    groups = match.groupdict()
    behind = ASKER_BEHIND.search(text, match.end())
    named = next((match.span(name) for name in ("asker", "asker_2", "asker_3", "who") if groups.get(name)), None)
    return named or (behind.span("asker") if behind else None)


_ANSWER = pattern(
    "answer.label",
    rf"\A(?:(?:(?:Supplementary\s)?(?:Answer|Reply|Response|ANSWER|REPLY|RESPONSE)(?:\s{_BY}\s(?:the\s)?(?P<who>[A-Z][^:\n]{{2,120}}?))?"
    r"(?:\s*:[-–]?\s*|\s*$)|A\d{0,2}(?:[.:]|\s[–-])\s+"
    r"|(?P<who_2>[A-Z][^.;:\n]{1,80}?)\s(?:replied|responded|answered)(?:(?:\sas\sfollows)?\s?:\s*|(?P<that>\sthat\s))))",
)


def answer_label(passage: Passage) -> Label | None:
    """Return the label of an answer, if the passage begins with one; a speaker who asks nothing answers."""
    if passage.paragraph is None:
        return None
    if _LETTER_A.match(passage.paragraph.label or ""):
        return Label(0, _answerer_at(passage, 0))
    match = _ANSWER.match(passage.text)
    speaker = _SPEAKER.match(passage.text) if match is None and not passage.text.rstrip().endswith("?") else None
    if match is None:
        return Label(speaker.end(), speaker.span("who")) if speaker else None
    name = next((match.span(group) for group in ("who", "who_2") if match.group(group)), None)
    if name is None and (dashed := _DASHED.match(passage.text, match.end())):
        return Label(dashed.end(), dashed.span("who"))
    name = name or (_answerer_at(passage, match.end()) if match.end() < len(passage.text) else None)
    return Label(0 if match.group("that") else match.end(), name)


_ANSWERS_HERE = pattern(
    "answer.here",
    r"(?:A|Answer|Reply|Response|(?:The\s)?(?P<who>Clerk|Chair|Chairman|Leader|Mayor|Officer))\s?[:.–-]\s+(?=\S)",
)
"""`What will it cost? A: £300`, `Clerk: £40`."""


def answer_label_at(passage: Passage, place: int) -> Label | None:
    """Return the label of an answer on the line of its question: a word, a speaker, or who answers in a sentence."""
    if here := _ANSWERS_HERE.match(passage.text, place):
        return Label(here.end(), here.span("who") if here.group("who") else None)
    if speaker := _SPEAKER.match(passage.text, place):
        return Label(speaker.end(), speaker.span("who"))
    answerer = _answerer_at(passage, place)
    return Label(place, answerer) if answerer else None


def _answerer_at(passage: Passage, place: int) -> Bounds | None:
    """Return who answers in the words at a place: `How deep is it? The Clerk said`."""
    end = passage.sentence_at(passage.start + place)[1] - passage.start
    answer = answer_in(Sentence(passage.text[place:end], passage.start + place, passage))
    who = answer.answerer if answer else None
    return (place + who[0], place + who[1]) if who else None
