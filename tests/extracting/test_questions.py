"""Questions put in the meeting: who asked, who answered, and whether."""

import pytest

from schemas.minutes import Minutes, Question
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes

# words / question, asker, answerer, answered
FOUND = {
    "Mr Heron asked by way of a supplementary question who mended it. The Clerk said that she did.": (
        "asked by way of a supplementary question who mended it",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Enquiries were made as to how many ducks were waiting.": (
        "Enquiries were made as to how many ducks were waiting",
        None,
        None,
        None,
    ),
    "Clarity sought in relation to the cost of the pump.": (
        "Clarity sought in relation to the cost of the pump",
        None,
        None,
        None,
    ),
    "In response to a question about the fee, it was stated that a new one had been set.": (
        "In response to a question about the fee",
        None,
        None,
        True,
    ),
    "Mr Heron asked to what extent it leaked. The Clerk made it clear that it did not.": (
        "asked to what extent it leaked",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Mr Heron pressed the Clerk on why it leaked.": ("pressed the Clerk on why it leaked", "Mr Heron", None, None),
    "Mr Heron had a query about the pump. The Clerk gave the figures.": (
        "had a query about the pump",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "In response to Mr Heron, who wanted to know when it would open, the Clerk warned that it would be late.": (
        "wanted to know when it would open",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "In response to a question from Mr Heron about the pump, the Clerk went through the costs.": (
        "In response to a question from Mr Heron about the pump",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Mr Heron asked whether it leaked; the Clerk drew attention to the report.": (
        "asked whether it leaked",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Having been asked by Mr Heron, the Clerk confirmed that it leaked.": (
        "Having been asked by Mr Heron",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Mr Heron spoke. He was asked by Mrs Reed whether the pond was safe. He said that it was.": (
        "He was asked by Mrs Reed whether the pond was safe",
        "Mrs Reed",
        "Mr Heron",
        True,
    ),
    "Asked by the Chairman when the sluice could be working, Mr Heron answered that it was mended.": (
        "Asked by the Chairman when the sluice could be working",
        "Chairman",
        "Mr Heron",
        True,
    ),
    "Mr Heron, in answer to Mrs Reed, advised that it leaked.": (
        "in answer to Mrs Reed",
        "Mrs Reed",
        "Mr Heron",
        True,
    ),
    "Mr Heron, answering Mrs Reed, said that it leaked.": ("answering Mrs Reed", "Mrs Reed", "Mr Heron", True),
    "Mrs Reed asked if the map could be sent to the farmer. Mr Heron agreed to do so.": (
        "asked if the map could be sent to the farmer",
        "Mrs Reed",
        "Mr Heron",
        True,
    ),
    "Mrs Reed asked whether the pond would be full. Mr Heron hoped that it would.": (
        "asked whether the pond would be full",
        "Mrs Reed",
        "Mr Heron",
        True,
    ),
    "Mr Heron asked what it would cost; the Clerk was unable to say but undertook to find out.": (
        "asked what it would cost",
        "Mr Heron",
        None,
        None,
    ),
    "Mr Heron queried the depth of the pond, which he thought too great.": (
        "queried the depth of the pond",
        "Mr Heron",
        None,
        None,
    ),
    "The Warden, Ms Teal, was asked to explain why the pond was full.": (
        "The Warden, Ms Teal, was asked to explain why the pond was full",
        None,
        None,
        None,
    ),
    "asked when the pond would open, Mrs Reed explained that it was full.": (
        "asked when the pond would open",
        None,
        "Mrs Reed",
        True,
    ),
    "Councillor Heron asked whether the pond was full. The Director replied that it was.": (
        "asked whether the pond was full",
        "Councillor Heron",
        "Director",
        True,
    ),
    "In response to a query on reeds, the Panel was advised that it was full. The Chair explained the map.": (
        "In response to a query on reeds",
        None,
        None,
        True,
    ),
    "A Member asked how deep it was. Officers confirmed that it was not deep.": (
        "asked how deep it was",
        "Member",
        "Officers",
        True,
    ),
    "In response to a question from Councillor Heron, the Director explained that it was full.": (
        "In response to a question from Councillor Heron",
        "Councillor Heron",
        "Director",
        True,
    ),
    "In reply to a question by Mr Wren about ducks, Ms Reed said that there were none.": (
        "In reply to a question by Mr Wren about ducks",
        "Mr Wren",
        "Ms Reed",
        True,
    ),
    "In response to Councillor S Heron, Mr Reed reported that 40% had gone.": (
        "In response to Councillor S Heron",
        "Councillor S Heron",
        "Mr Reed",
        True,
    ),
    "In response to Councillor Heron who queried the fee, Mr Reed clarified that it was small.": (
        "queried the fee",
        "Councillor Heron",
        "Mr Reed",
        True,
    ),
    "Asked if the ducks would stay, Mr Reed said that they would.": (
        "Asked if the ducks would stay",
        None,
        "Mr Reed",
        True,
    ),
    "Responding to questions, Ms Reed advised that the pond was full.": (
        "Responding to questions",
        None,
        "Ms Reed",
        True,
    ),
    "Councillor Heron sought clarification on the fee. Mr Reed explained it.": (
        "sought clarification on the fee",
        "Councillor Heron",
        "Mr Reed",
        True,
    ),
    "An update was sought on the pond. In response, the Director explained that it was full.": (
        "An update was sought on the pond",
        None,
        "Director",
        True,
    ),
    "Assurances were sought from the Director. In response, the Director gave them.": (
        "Assurances were sought from the Director",
        None,
        "Director",
        True,
    ),
    "Cllr Heron asked who paid - Cllr Reed replied that nobody did.": (
        "asked who paid",
        "Cllr Heron",
        "Cllr Reed",
        True,
    ),
    "Mr Heron asked whether ducks were counted. It was confirmed that they were.": (
        "asked whether ducks were counted",
        "Mr Heron",
        None,
        True,
    ),
    "Mr Heron asked about ducks. Mr Reed undertook to provide a written response.": (
        "asked about ducks",
        "Mr Heron",
        "Mr Reed",
        True,
    ),
    "Mr Heron asked whether ducks were counted. The Clerk would look into it.": (
        "asked whether ducks were counted",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Mr Heron asked whether ducks were counted. Mr Reed agreed to check.": (
        "asked whether ducks were counted",
        "Mr Heron",
        "Mr Reed",
        True,
    ),
    "Mr Heron asked whether ducks were counted. This would be circulated.": (
        "asked whether ducks were counted",
        "Mr Heron",
        None,
        True,
    ),
    "Mr Heron asked whether ducks were counted. Members agreed to write to the farmer.": (
        "asked whether ducks were counted",
        "Mr Heron",
        None,
        None,
    ),
    "Mrs Wren, who kept ducks, asked whether they were counted. Mr Reed did not know.": (
        "asked whether they were counted",
        "Mrs Wren",
        "Mr Reed",
        True,
    ),
    "Mr Heron pressed her to say when it would open. The Clerk’s view was that it would be May.": (
        "pressed her to say when it would open",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Mr Heron wondered, in passing, who was to feed them. They were fed, the Clerk replied.": (
        "wondered, in passing, who was to feed them",
        "Mr Heron",
        "Clerk",
        True,
    ),
    "Mr Heron asked for an absolute assurance that it was safe. Mr Reed regretted that it was not.": (
        "asked for an absolute assurance that it was safe",
        "Mr Heron",
        "Mr Reed",
        True,
    ),
    "Mr Heron challenged whether the fence would hold. The Warden thought that it would.": (
        "challenged whether the fence would hold",
        "Mr Heron",
        "Warden",
        True,
    ),
    "The Warden was challenged by Mr Heron as to why the gate was shut.": (
        "The Warden was challenged by Mr Heron as to why the gate was shut",
        "Mr Heron",
        None,
        None,
    ),
    "Mr Reed told of the pond. Mr Heron wondered if he could fish. He was happy to allow it.": (
        "wondered if he could fish",
        "Mr Heron",
        "Mr Reed",
        True,
    ),
    "In answer to the Legal Adviser, Ms Wren accepted that it was deep.": (
        "In answer to the Legal Adviser",
        "Legal Adviser",
        "Ms Wren",
        True,
    ),
    "In reply to Councillor Heron she indicated that it was deep.": (
        "In reply to Councillor Heron",
        "Councillor Heron",
        None,
        True,
    ),
    "Whether the pond would be dug. It was explained that it would.": (
        "Whether the pond would be dug",
        None,
        None,
        True,
    ),
    "Mr Heron asked about ducks. The question would be answered in writing.": (
        "asked about ducks",
        "Mr Heron",
        None,
        None,
    ),
    "Mr Heron queried the number of ducks.": ("queried the number of ducks", "Mr Heron", None, None),
    "Clarification was sought on the fee.": ("Clarification was sought on the fee", None, None, None),
    "Mr Heron welcomed the plan and asked whether it was new.": (
        "asked whether it was new",
        "Mr Heron",
        None,
        None,
    ),
}

NOT_FOUND = [
    "Ann Heron asked for more detail to be given of ducks that had flown.",
    "Dr Heron asked for the details so that the pond could be looked into.",
    "Following questions, it was noted that the pond was well.",
    "Enquiries were made at the pond.",
    "Mr Heron asked as a further courtesy to be excused.",
    "The Chair asked Mr Heron to look into this.",
    "Members asked that a letter be sent.",
    "Mr Heron had asked whether the pond was full.",
    "Concern was expressed that the pond was full.",
    "The question of ducks was not considered.",
    "Mr Heron asked for a report.",
    "Mr Heron asked those who had not sent a photograph to do so.",
    "The budget was out of the question.",
    "Mr Heron commented that the pond was full. Mr Reed agreed that it was.",
]


def asked(found: Minutes) -> list[Question]:
    return list(found.questions)


@pytest.mark.parametrize(("words", "expected"), FOUND.items(), ids=FOUND)
def test_a_question_says_who_asked_and_who_answered(words: str, expected: tuple[object, ...]) -> None:
    found = minutes(words)
    [one] = found.questions
    text = found.structure.document.text
    assert (one.question.quote(text), one.asker, one.answerer, one.answered) == expected


@pytest.mark.parametrize("words", NOT_FOUND)
def test_these_are_no_questions(words: str) -> None:
    assert minutes(words).questions == ()


def test_the_answer_is_the_clause_or_sentence_that_answers() -> None:
    found = minutes("Mr Heron asked why. In response, the Director said that it was full. All agreed.")
    [one] = found.questions
    assert one.answer is not None
    assert one.answer.quote(found.structure.document.text) == "In response, the Director said that it was full"


def test_what_somebody_adds_to_an_answer_is_a_second_row() -> None:
    found = minutes("Asked if it was full, Mr Reed said that it was. Ms Wren added that it was deep.")
    assert [one.answerer for one in found.questions] == ["Mr Reed", "Ms Wren"]
    assert len({one.question for one in found.questions}) == 1


LABELLED = {
    "put to somebody with his name": (
        (
            "Councillor Heron asked the Leader of the Council, Councillor Reed, the following question:",
            '"When will the pond open?"',
            "Councillor Reed replied that it was open.",
        ),
        ("When will the pond open?", "Councillor Heron", "Councillor Reed", "Councillor Reed replied that it was open"),
    ),
    "letters and names with dashes": (
        ("Q – Cllr Heron – How many were broken?", "A – Mr Reed – 6 out of 19."),
        ("How many were broken?", "Cllr Heron", "Mr Reed", "6 out of 19"),
    ),
    "a letter on one line": (
        ("Q: What will it cost? A: £300, from the fund.",),
        ("What will it cost?", None, None, "£300, from the fund"),
    ),
    "a name with a dash": (
        ("Cllr Heron – Why had it started late?", "Answer: There was no water."),
        ("Why had it started late?", "Cllr Heron", None, "There was no water"),
    ),
    "from one to another": (
        ("From Mr Heron to the Leader - How many ponds are there?", "Reply: Seventeen."),
        ("How many ponds are there?", "Mr Heron", "Leader", "Seventeen"),
    ),
    "the response of somebody": (
        ("Question from Mr Heron:", "“Why is it shut?”", "Response of the Warden:", "“It is not.”"),
        ("Why is it shut?", "Mr Heron", "Warden", "It is not."),
    ),
    "a supplementary one of its own": (
        (
            "A Supplementary Question by Councillor Heron",
            "How deep is it?",
            "Response from the Leader, Mr Reed",
            "It is.",
        ),
        ("How deep is it?", "Councillor Heron", "Mr Reed", "It is"),
    ),
    "one line": (
        ("Public question from Mr Heron: When will the pond open?", "Reply by Councillor Reed: It is open."),
        ("When will the pond open?", "Mr Heron", "Councillor Reed", "It is open"),
    ),
    "in quotation marks": (
        ("Mr Heron asked: “When will the pond open?”", "Councillor Reed replied: It is open."),
        ("When will the pond open?", "Mr Heron", "Councillor Reed", "It is open"),
    ),
    "lines of their own": (
        ("Question 3 from Mr Heron", "When will the pond open?", "Response:", "It is open."),
        ("When will the pond open?", "Mr Heron", None, "It is open"),
    ),
    "to whom": (
        ("QUESTION FROM MR HERON TO THE CABINET MEMBER:", "When will it open?", "Answer: Soon."),
        ("When will it open?", "MR HERON", "CABINET MEMBER", "Soon"),
    ),
    "a question received": (
        (
            "The following question was received from Mrs Ann Heron, of Marsh:",
            "“How deep is the pond?”",
            "Councillor Teal replied that it was shallow.",
        ),
        ("How deep is the pond?", "Mrs Ann Heron", "Councillor Teal", "Councillor Teal replied that it was shallow"),
    ),
    "following question": (
        (
            "GT asked the following question of the Portfolio Holder:",
            "Is it open?",
            "Response provided by Councillor Reed:",
            "Yes.",
        ),
        ("Is it open?", "GT", "Councillor Reed", "Yes"),
    ),
    "supplementary": (
        ("Supplementary question: Is it deep?", "Councillor Reed replied: It is."),
        ("Is it deep?", None, "Councillor Reed", "It is"),
    ),
    "from and to": (
        ("5.1 From Mr Heron to the Leader:", "“When will it open?”", "Response:", "Soon."),
        ("When will it open?", "Mr Heron", "Leader", "Soon"),
    ),
    "speakers": (
        ("Mrs Tina Wren: Would it be safe?", "Mr Reed: It would."),
        ("Would it be safe?", "Mrs Tina Wren", "Mr Reed", "It would"),
    ),
    "on one line": (
        ("Public question: would it be safe? TU: yes, very.",),
        ("would it be safe?", None, "TU", "yes, very"),
    ),
    "letters": (
        ("Q.  Is it deep? (Mr Heron)", "A.  It is."),
        ("Is it deep?", "Mr Heron", None, "It is"),
    ),
    "whose sentence says who asks": (
        ("Supplementary question: Mr Heron asked why it was deep. Cllr Reed replied that it was old.",),
        ("asked why it was deep", "Mr Heron", "Cllr Reed", "Cllr Reed replied that it was old"),
    ),
    "without an answer": (
        ("Question from Mr Heron: Is it deep?", "The meeting ended."),
        ("Is it deep?", "Mr Heron", None, None),
    ),
}


@pytest.mark.parametrize(("lines", "expected"), LABELLED.values(), ids=LABELLED)
def test_a_label_names_who_asks_and_who_answers(lines: tuple[str, ...], expected: tuple[str | None, ...]) -> None:
    found = minutes(*lines)
    [one] = found.questions
    text = found.structure.document.text
    answer = one.answer.quote(text) if one.answer else None
    assert (one.question.quote(text), one.asker, one.answerer, answer) == expected


# words / question, asker, answerer
SPANS = {
    "Holodd Cyng. Dewi Crychydd a oedd y llyn yn llawn. Atebodd y Clerc nad oedd.": (
        "Holodd Cyng. Dewi Crychydd a oedd y llyn yn llawn",
        "Cyng. Dewi Crychydd",
        "Clerc",
    ),
    "Mr Heron asked whether it would be shut – JB will check.": ("asked whether it would be shut", "Mr Heron", None),
    "Mr Heron asked what could be done and it was agreed that the Clerk report back.": (
        "asked what could be done",
        "Mr Heron",
        None,
    ),
    "Mr Heron wanted to know how long each took and it was agreed that a column be added.": (
        "wanted to know how long each took",
        "Mr Heron",
        None,
    ),
    "Members queried how times were measured and asked that the definition be given.": (
        "queried how times were measured",
        "Members",
        None,
    ),
    "Mr Heron asked how deep it was; and the Pond Warden explained that it was not.": (
        "asked how deep it was",
        "Mr Heron",
        "Pond Warden",
    ),
    "Mr Heron wondered how many were late; five, the Director thought.": (
        "wondered how many were late",
        "Mr Heron",
        "Director",
    ),
    "Mr Heron sought an assurance that it would be emptied, which was given.": (
        "sought an assurance that it would be emptied",
        "Mr Heron",
        None,
    ),
    "A Member enquired as to the rate, and was informed it was high.": ("enquired as to the rate", "Member", None),
    "Mr Heron enquired as to the rate. Mr Reed requested a breakdown; the Director said it would follow.": (
        "enquired as to the rate",
        "Mr Heron",
        None,
    ),
    "Mr Heron was late. He also queried the cost.": ("queried the cost", "Mr Heron", None),
    "A resident asked could the bier be lent to the museum.": (
        "asked could the bier be lent to the museum",
        "resident",
        None,
    ),
    "Mr Heron asked the question he had submitted on the holdings in tobacco.": (
        "asked the question he had submitted on the holdings in tobacco",
        "Mr Heron",
        None,
    ),
    "Ms Reed asked a supplementary question: how would it be paid?": (
        "asked a supplementary question: how would it be paid?",
        "Ms Reed",
        None,
    ),
    "Mr Heron asked if it would close. The Member for Ponds thanked Mr Heron and promised that it would not.": (
        "asked if it would close",
        "Mr Heron",
        "Member for Ponds",
    ),
    "In response to Members’ questions Mr Heron explained that it was deep.": (
        "In response to Members’ questions",
        "Members",
        "Mr Heron",
    ),
    "In reply to a question the Archivist confirmed that it was deep.": (
        "In reply to a question",
        None,
        "Archivist",
    ),
    "Replying to Mr Heron the Clerk said it was deep.": ("Replying to Mr Heron", "Mr Heron", "Clerk"),
    "When asked by Mr Heron, the Clerk said it was deep.": ("When asked by Mr Heron", "Mr Heron", "Clerk"),
    "Following a question from Mr Heron it was confirmed that it was deep.": (
        "Following a question from Mr Heron",
        "Mr Heron",
        None,
    ),
    "Mrs Reed confirmed, on being asked by Mr Heron, that staff would be there.": (
        "on being asked by Mr Heron",
        "Mr Heron",
        "Mrs Reed",
    ),
    "A Member asked how deep it was and was advised that it was not deep.": ("asked how deep it was", "Member", None),
    "A Member asked if there were any trends. An officer responded that there were none.": (
        "asked if there were any trends",
        "Member",
        "officer",
    ),
    "Mr Heron asked if it was deep, and the Clerk advised that it was.": ("asked if it was deep", "Mr Heron", "Clerk"),
    "Mr Heron asked about ducks, to which Ms Reed replied that there were two.": (
        "asked about ducks",
        "Mr Heron",
        "Ms Reed",
    ),
    "When asked by Mr Heron about ducks, Ms Reed replied that there were two.": (
        "When asked by Mr Heron about ducks",
        "Mr Heron",
        "Ms Reed",
    ),
    "Mr Heron wished to know whether it was deep. The Clerk confirmed that it was.": (
        "wished to know whether it was deep",
        "Mr Heron",
        "Clerk",
    ),
    "The Clerk advised, in response to a query from Mr Heron, that it was deep.": (
        "in response to a query from Mr Heron",
        "Mr Heron",
        "Clerk",
    ),
    "Mr Heron asked her when it would be mended and she said that she did not know.": (
        "asked her when it would be mended",
        "Mr Heron",
        None,
    ),
    "Mrs Reed was asked by a parishioner why it was dry and said that it leaked.": (
        "Mrs Reed was asked by a parishioner why it was dry",
        "parishioner",
        "Mrs Reed",
    ),
    "Mr Heron asked how many there were, and was told five.": ("asked how many there were", "Mr Heron", None),
    "Mrs Reed queried why it met twice a year and suggested that it meet more.": (
        "queried why it met twice a year",
        "Mrs Reed",
        None,
    ),
    "Sought clarification on the depth.": ("Sought clarification on the depth", None, None),
    "Members were keen to know when it would be full.": ("were keen to know when it would be full", "Members", None),
    "Mr Heron raised the question of ducks.": ("raised the question of ducks", "Mr Heron", None),
    "Mr Heron asked about ducks. The Warden, Mr Coot, said that there were two.": (
        "asked about ducks",
        "Mr Heron",
        "Warden",
    ),
    "Mr Heron asked about ducks. Cllr Reed was of the view that there were two.": (
        "asked about ducks",
        "Mr Heron",
        "Cllr Reed",
    ),
    "In response to a member’s question, the Clerk said that there were two.": (
        "In response to a member’s question",
        None,
        "Clerk",
    ),
    "How deep was the pond? The Clerk advised that it was not deep.": ("How deep was the pond?", None, "Clerk"),
}


@pytest.mark.parametrize(("words", "expected"), SPANS.items(), ids=SPANS)
def test_a_question_ends_where_its_answer_is_joined(words: str, expected: tuple[str, str | None, str | None]) -> None:
    found = minutes(words)
    [one] = found.questions
    assert (one.question.quote(found.structure.document.text), one.asker, one.answerer) == expected


@pytest.mark.parametrize("words", ["The Chair asked if there were any questions.", "He asked whether anyone was cold."])
def test_what_a_chair_asks_in_passing_is_no_question(words: str) -> None:
    assert minutes(words).questions == ()


def test_the_next_item_answers_no_question() -> None:
    asked = ("1.", "Pond", "Minutes:", "Mr Heron queried the cost.")
    reported = ("2.", "Weir", "Minutes:", "The Clerk said that it held.")
    text = "\n\n".join(("Agenda and minutes", "Pond Committee - Monday, 3rd March, 2014", "Items", *asked, *reported))
    [question] = minutes_of(text.encode(), SourceEntry()).questions
    assert (question.answerer, question.answered, question.answer) == (None, None, None)


def test_two_who_ask_in_one_sentence_have_a_question_each() -> None:
    found = minutes("Mr Heron asked if it could be split and Mrs Reed asked what fines had been levied.")
    text = found.structure.document.text
    assert [(one.asker, one.question.quote(text)) for one in found.questions] == [
        ("Mr Heron", "asked if it could be split"),
        ("Mrs Reed", "asked what fines had been levied"),
    ]
