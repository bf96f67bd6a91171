"""What is asked in a sentence: `asked whether`, `queried the figures`, `In response to a question from`.

In: a sentence. Out: askings, with the bounds of question and asker. Will not: take a request (`asked
officers to`), a question of an earlier meeting (`had asked`), or a concern for a question.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import clause_start, has_finite, shares_subject
from tasks.extracting.commitments.promises import Bounds, Sentence, bare
from tasks.extracting.commitments.subjects import first_subject, subject_of
from tasks.extracting.questions.replying import Asking, asked_before
from tasks.extracting.triggers import holds

_QUESTION_WORDS = (
    r"(?:if|whether|when|what|how|why|where|who|whose|which|about|as\sto|regarding|concerning|(?:with|in)\s(?:regard|relation|respect|reference)\sto"
    r"|(?:to|in|on|by|at|for|from|of)\s(?:what|which|when|how|whom))\b"
)
_PAST = ("had", "been", "having", "be", "to", "as", "not")
_PASSIVE = ("was", "were")
_REACH = 90


@lru_cache(maxsize=1)
def _verb() -> Screened:
    return screened(
        "question.verb",
        rf"\b(?P<verb>{any_of(lexicon().words['questions.ask_verbs'])})(?:,\s[^,.;]{{3,30}},|\s(?:by\sway\sof|as)\s(?:an?|his|her|their)\s(?:supplementary|follow-up|further)(?:\squestion)?,?)?\s(?!by\b|that\b)",
    )


_WHETHER = pattern("question.whether", rf"(?P<found>\b{_QUESTION_WORDS})|[.;:]|\bto\s[a-z]|\bthat\s")


@lru_cache(maxsize=1)
def _sought() -> Screened:
    """Match `sought clarification`, `asked for an update`."""
    words = lexicon().words
    verbs, things = any_of(words["questions.sought_verbs"]), any_of(words["questions.sought"])
    little = r"(?:some\s|the\s|an?\s(?:absolute|firm|clear|categorical|further)\s)?"
    facts = any_of([*words["questions.sought"], *words["questions.sought_facts"]])
    return screened(
        "question.sought",
        rf"\b(?P<verb>{verbs}(?=\s{little}{things}\b)|(?:sought|asked\sfor)(?=\s(?:some\s|the\s)?{facts}\b))\s",
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


_RAISED = screened(
    "question.raised",
    r"\b(?P<noun>(?:[Aa]\s|[Aa]nother\s|[Ff]urther\s|[Ss]everal\s|[Aa]\snumber\sof\s)?(?:[Qq]uestions?|[Qq]uery|[Qq]ueries|[EeIi]nquir(?:y|ies)))\s"
    r"(?:was|were)\s(?:also\s)?(?:asked|raised|put|posed|made)\s(?:about|on|regarding|concerning|as\sto|in\srelation|in\srespect|(?=by))\b"
    r"|\b(?P<verb>asked|raised|put|posed)\s(?:an?\s|several\s|further\s|some\s|various\s|a\snumber\sof\s|two\s|three\s)?"
    r"(?:supplementary\s)?(?:questions?|query|queries)\s"
    r"(?:(?:about|on|of|regarding|concerning|as\sto|in\srelation|in\srespect|relating)\b|(?<=question\s)(?=(?:how|whether|what|why|when|who|where)\s))"
    r"|\b(?P<verb_2>asked\s(?:the|his|her|their)\s(?:supplementary\s)?question\s(?:(?:that\s|which\s)?(?:he|she|they|was|had)\s[^.;:]{3,40}?\s)?(?:about|on|regarding|concerning|as\sto)\b)"
    r"|\b(?P<verb_3>asked\sa\ssupplementary\squestion):\s(?=[a-z])",
)


_WANTED = screened(
    "question.wanted",
    r"\b(?P<verb>(?:wanted|wished|would\slike|asked|sought)\sto\s(?:know|understand|establish|ascertain)|challenged\s[^.;,]{2,60}?\son|challenged(?=\swhether|\swhy|\show)"
    r"|(?:pressed|challenged)\s[^.;,]{2,40}?\s(?:to\s(?:say|explain)|as\sto)|invited\scomments?\son|(?:was|were)\s(?:interested|curious|keen|anxious)\sto\s(?:know|understand)|needed\sto\sknow"
    r"|(?:pressed|quizzed)\s[^.;,]{2,40}?\s(?:on|about)|had\san?\s(?:[a-z]{3,14}\s)?(?:question|query)\s(?:about|on|regarding|concerning))\s"
    r"(?=if|whether|when|what|how|why|where|who|which|about|the\b|(?:[a-z]{3,20}\s){1,3}?[a-z]{3,20}\b)",
)
_CHALLENGED = screened(
    "question.challenged",
    r"\b(?:was|were)\s(?:also\s)?(?:asked|challenged|pressed|questioned|quizzed)\s(?:(?:by\s(?P<asker>(?:the\s)?[A-Z](?:(?!\sto\s)[^,;:]){2,50}?)\s)?"
    r"(?:as\sto|about|on|to\s(?:explain|say|clarify|describe))\s|by\s(?P<asker_2>(?:the\s|an?\s)?[A-Za-z](?:(?!\sto\s)[^,;:]){2,50}?)\s(?=(?:why|how|when|whether|what|who|where|which|if)\s))"
    r"(?:why|how|when|whether|what|who|where|which|if)\b",
)
_ANTECEDENT = pattern(
    "question.antecedent",
    r"(?P<name>(?:[A-Z][\w’'.-]{0,20}|An?\s[a-z]{3,15})(?:\s(?:[A-Z][\w’'.-]{0,20}|[a-z]{3,15})){0,5}),\swho\s",
)


def askings_in(sentence: Sentence) -> Iterator[Asking]:
    """Yield what is asked, in reading order; a reply that says whom it answers is one asking."""
    if again := asked_before(sentence.text):
        yield again
        return
    yield from _active(sentence)
    yield from _passive(sentence)
    if welsh := _WELSH.match(sentence.text):
        yield Asking(bare(sentence.text, 0, len(sentence.text)), welsh.span("asker"), "question.asked")


_WELSH = pattern(
    "question.welsh",
    r"(?:Gofynnodd|Holodd)\s(?:yr?\s)?(?P<asker>[A-Z][^,;]{2,60}?)\s(?=(?:a|am|pryd|pam|sut|faint|beth|pwy|ble|os)\s)",
)
"""`Holodd Cyng. Dewi Crychydd a oedd y llyn yn llawn`"""


def _active(sentence: Sentence) -> Iterator[Asking]:
    text = sentence.text
    for match in (*_verb().finditer(text), *_sought().finditer(text), *_raised(text, "verb"), *_WANTED.finditer(text)):
        start = match.start() if match.start("verb") < 0 else match.start("verb")
        if _last_word(text, start) in _PAST or not _asks(text, match):
            continue
        passive = _last_word(text, start) in _PASSIVE
        if passive and _WANTED.made(match):
            continue
        if passive:
            yield Asking(bare(text, clause_start(text, start), len(text)), None, "question.passive")
        else:
            begins = _asker_begins(text, start)
            shared = has_finite(text[begins:start]) or not text[begins:start].strip()
            shared = shared or (shares_subject(text, 0, start))
            subject = first_subject(text, start) if shared else subject_of(sentence, begins, start)
            asker = (_antecedent(text, start) or _without_adverb(text, subject.bounds)) if subject else None
            yield Asking(bare(text, start, _question_end(text, start)), asker, "question.asked")


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


def _question_end(text: str, start: int) -> int:
    """Return where a question ends: before a clause in which somebody answers it, or the asker says more."""
    end = _ANSWER_BEHIND.search(text, start)
    return end.start() if end else len(text)


_ANSWER_BEHIND = pattern(
    "question.answer_behind",
    r";\s(?=(?:but\s|and\s)?(?:the\s|Mr|Mrs|Ms|Miss|Dr|Cllr|CLLR|Clr|Councillor|he\s|she\s|they\s|this\s|it\s|in\s(?:reply|response)))"
    r"|,\swhich\s(?:(?:he|she|they)\s|(?:was|were)\s(?:then\s)?(?:given|confirmed|agreed|provided|received)\b)"
    r"|,?\sand\s(?:suggested|argued|proposed|added|pointed\sout|(?:asked|requested)\s(?:that|for)|it\swas\s[a-z]{3,15}|(?:he|she|they)\s(?:said|replied|answered|agreed))\s"
    r"|,?\sand\s(?=(?:[Cc]ouncillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z][\w’'.-]{0,20}\s){1,3}(?:asked|queried|enquired|wondered)\s)"
    r"|,\s(?:it\swas\b|who\s(?:responded|replied|answered)\b|(?=(?:the\s(?:Committee|Council|Panel|Board|Cabinet)|Members)\s(?:agreed|resolved|noted|approved)\b))"
    r"|;\s(?:and|or)\W{0,2}$|;\s(?=[^;.,]{1,40},\s(?:the\s)?[A-Z][^;.,]{2,40}\s(?:thought|said|replied|explained|answered)\W{0,2}$)"
    r"|\s[–-]\s(?=(?:the\s)?[A-Z][\w.’'-]{0,20}\s(?:[A-Z][\w.’'-]{0,20}\s)?(?:will|would|to|said|replied|confirmed|advised|is|has)\s)",
)
"""`asked what it would cost; the Clerk was unable to say`, `queried the figures, which he thought wrong`."""


def _antecedent(text: str, verb: int) -> Bounds | None:
    """Return whom `who` stands for: of `A resident, who had written in, asked` the resident."""
    found = [match for match in _ANTECEDENT.finditer(text, 0, verb) if not _STOPS.search(text, match.end(), verb)]
    return found[-1].span("name") if found else None


_STOPS = pattern("question.stops", r"[;.]|\sand\s(?:he|she|they|the|Mr|Mrs|Cllr|CLLR|Clr|Councillor)\s")


def _asks(text: str, match: Match[str]) -> bool:
    """Say whether a question follows: `asked the Clerk whether`, but not `asked officers to`."""
    if not _verb().made(match):
        return True
    if _CHAIRED.match(text, match.end()):
        return False
    if _INVERTED.match(text, match.end()):
        return True
    found = _WHETHER.search(text, match.end(), match.end() + _REACH)
    return bool(found and found.group("found")) or match.group("verb") in lexicon().words["questions.with_object"]


_INVERTED = pattern(
    "question.inverted",
    r"(?:could|would|was|were|did|should|can|will|is|are|had)\s(?:the|an?|this|that|these|it|they|he|she|we|there|any|anything|something)\s",
)
"""`asked could the bier be lent`"""
_CHAIRED = pattern(
    "question.chaired",
    r"(?:those|anyone|everyone|people|members|residents|all)\swho\s|(?:(?:the\s)?\w{3,15}\s)?(?:if|whether)\s(?:there\swere\sany\s(?:other\s|further\s|more\s|written\s)?(?:questions?|comments?|declarations?|apologies|nominations?|objections?|interests?|amendments?|matters|items|business|proposals?|volunteers|points|observations|disclosures)|anyone\b|they\shad\sread|they\swere\shappy|any\s(?:member|questions))",
)
"""What a chair asks a meeting in passing is no question: `asked if there were any questions`."""


def _passive(sentence: Sentence) -> Iterator[Asking]:
    text = sentence.text
    for match in _CHALLENGED.finditer(text):
        asker = next((match.span(name) for name in ("asker", "asker_2") if match.group(name)), None)
        if _last_word(text, match.start()) != "who":
            yield Asking(
                bare(text, clause_start(text, match.start()), _question_end(text, match.end())),
                asker,
                "question.passive",
            )
    for match in (*_was_sought().finditer(text), *_raised(text, "noun")):
        start = match.start()
        yield Asking(
            bare(text, min(start, clause_start(text, start + 1)), _question_end(text, match.end())),
            None,
            "question.passive",
        )


def _raised(text: str, group: str) -> list[Match[str]]:
    if not holds(text, ("uestion", "uer", "nquir")):
        return []
    return [match for match in _RAISED.finditer(text) if bool(match.group("noun")) == (group == "noun")]


def _last_word(text: str, position: int) -> str:
    words = text[max(0, position - 20) : position].lower().split()
    return words[-1] if words else ""
