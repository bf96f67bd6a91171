"""Who is named, with which role, and who speaks."""

import pytest

from schemas.minutes import Person
from tasks.extracting.people.people import people_of
from tests.extracting.passage import minutes, passages


def people(*paragraphs: str) -> tuple[Person, ...]:
    return people_of(passages(*paragraphs)).people


# words / honorific, initials, given, family
NAMES = {
    "seconded by Councillor John Harbour": ("Councillor", None, "John", "Harbour"),
    "Councillor J. M. L. A. Heron spoke": ("Councillor", "J M L A", None, "Heron"),
    "Mr P B Heron spoke": ("Mr", "P B", None, "Heron"),
    "Mr P. B. Heron spoke": ("Mr", "P B", None, "Heron"),
    "Councillor A.J.Heron spoke": ("Councillor", "A J", None, "Heron"),
    "Councillor PB Heron spoke": ("Councillor", "PB", None, "Heron"),
    "Councillor C.Ll. Heron spoke": ("Councillor", "C Ll", None, "Heron"),
    "Mr Bill Heron spoke": ("Mr", None, "Bill", "Heron"),
    "Cllr Will Heron spoke": ("Cllr", None, "Will", "Heron"),
    "Cllr. Heron spoke": ("Cllr", None, None, "Heron"),
    "Cllr.Heron spoke": ("Cllr", None, None, "Heron"),
    "Cllr Jo Heron spoke": ("Cllr", None, "Jo", "Heron"),
    "Dr Jo\nHeron spoke": ("Dr", None, "Jo", "Heron"),
    "Professor\xa0Heron spoke": ("Professor", None, None, "Heron"),
    "Rev. Heron spoke": ("Rev", None, None, "Heron"),
    "Councillor Councillor Heron spoke": ("Councillor", None, None, "Heron"),
    "Councillor Mrs J Heron spoke": ("Councillor Mrs", "J", None, "Heron"),
    "Councillor Dr Heron spoke": ("Councillor Dr", None, None, "Heron"),
    "Mr O’Heron spoke": ("Mr", None, None, "O’Heron"),
    "Mr McHeron spoke": ("Mr", None, None, "McHeron"),
    "Ms DeHeron spoke": ("Ms", None, None, "DeHeron"),
    "Mr van der Heron spoke": ("Mr", None, None, "van der Heron"),
    "Councillor Ó Heron spoke": ("Councillor", None, None, "Ó Heron"),
    "Councillor Siôn Gŵyr spoke": ("Councillor", None, "Siôn", "Gŵyr"),
    "Mrs Heron-Coot spoke": ("Mrs", None, None, "Heron-Coot"),
    "Mr Heron’s report": ("Mr", None, None, "Heron"),
    "Councillor Heron Chair of the Board": ("Councillor", None, None, "Heron"),
    "Jo Heron, Head of Ponds": (None, None, "Jo", "Heron"),
    "Jo Heron, the Head of Ponds": (None, None, "Jo", "Heron"),
    "Jo Heron (Head of Ponds)": (None, None, "Jo", "Heron"),
    "the Head of Ponds, Jo Heron, spoke": (None, None, "Jo", "Heron"),
    "the Minister for Ponds, Jo Heron, had": (None, None, "Jo", "Heron"),
    "Councillor HERON spoke": ("Councillor", None, None, "HERON"),
    "Councillor A Forward spoke": ("Councillor", "A", None, "Forward"),
    "Cllr. B. Lord spoke": ("Cllr", "B", None, "Lord"),
    "Councillor J-P Heron spoke": ("Councillor", "J P", None, "Heron"),
    "Mr A al-Heron spoke": ("Mr", "A", None, "al-Heron"),
    "Councillor A De La Heron spoke": ("Councillor", "A", None, "De La Heron"),
    "Councillor A St. Heron spoke": ("Councillor", "A", None, "St. Heron"),
    "Councillor Wg Cdr A Heron spoke": ("Councillor Wg Cdr", "A", None, "Heron"),
    "C/Cllr A Heron spoke": ("C/Cllr", "A", None, "Heron"),
    "Councillor Mary B Heron spoke": ("Councillor", None, "Mary", "Heron"),
    "Mr John W. Heron spoke": ("Mr", None, "John", "Heron"),
    "Councillor Mary Ann Heron spoke": ("Councillor", None, "Mary", "Heron"),
    "Councillor Robert (Bob) Heron spoke": ("Councillor", None, "Robert", "Heron"),
    "County Councillor Heron spoke": ("County Councillor", None, None, "Heron"),
    "the Rev'd Jo Heron spoke": ("Rev'd", None, "Jo", "Heron"),
    "PCSO Heron spoke": ("PCSO", None, None, "Heron"),
    "Chief Inspector Jo Heron spoke": ("Chief Inspector", None, "Jo", "Heron"),
    "Lady Heron spoke": ("Lady", None, None, "Heron"),
    "Councillor Ó Herón spoke": ("Councillor", None, None, "Ó Herón"),
    "Cllr Zażółć spoke": ("Cllr", None, None, "Zażółć"),
    "Greg Heron stated that": (None, None, "Greg", "Heron"),
    "the Committee thanked Greg Heron for it": (None, None, "Greg", "Heron"),
    "Zebedee Heron explained that": (None, None, "Zebedee", "Heron"),
    "Zebedee Heron (Senior Pond Planner)": (None, None, "Zebedee", "Heron"),
    "J Heron, Head of Ponds, spoke": (None, "J", None, "Heron"),
    "Head of Ponds – Jo Heron": (None, None, "Jo", "Heron"),
    "Mr Hall spoke": ("Mr", None, None, "Hall"),
    "Councillor A Green spoke": ("Councillor", "A", None, "Green"),
    "Alan Hall explained that": (None, None, "Alan", "Hall"),
    "the Police Superintendent Jo Heron": (None, None, "Jo", "Heron"),
    "Mr Tom & Mrs Ann Heron spoke": ("Mrs", None, "Ann", "Heron"),
}

NOBODY = [
    "Cllr H Proposed that the seat be mended",
    "Grant Thornton presented the audit",
    "Hymans Robertson advised the Panel",
    "the external auditor, Heron Rook, presented the audit",
    "Heron Rook, the external auditors, said",
    "Rushmore Alder and Ridge tendered",
    "Heron Rook LLP said",
    "Heron Rook & Partners said",
    "Jo Heron Associates said",
    "Marsh Police said",
    "Natural England advised",
    "Healthwatch Marsh reported",
    "Estuary View had closed",
    "the Lord Heron had closed",
    "at The Lady Jane on Marsh Lane",
    "Victoria Road was closed",
    "Victoria Park was closed",
    "St. Mary's was open",
    "Florence Park, the Jubilee Gardens and Charlotte Heron House",
    "Dr Heron’s Church of England School",
    "a minute's silence in memory of Jo Heron was held",
    "the Jo Heron Memorial Hall",
    "the Cabinet Member Updates were noted",
    "the Chair’s Announcements were noted",
    "a resident had moved",
    "Pond Liners Ltd said",
    "Dr Heron’s Grammar School",
    "Lady Heron's School",
    "Mr Heron Leisure Centre",
    "Mr P said",
    "the Head teacher spoke",
    "It was late",
]

# words / title of each role, and who holds it (- where only the role is named)
ROLES = {
    "The Leader, Mr Heron, said": [("Leader", "Mr Heron")],
    "Mr Heron, Leader, said": [("Leader", "Mr Heron")],
    "Solicitor (Miss F Heron)": [("Solicitor", "Miss F Heron")],
    "Magnus Heron (Secretary)": [("Secretary", "Magnus Heron")],
    "Dr Ann Heron (AH), Medical Director; and": [("Medical Director", "Dr Ann Heron")],
    "Mr Heron, Director of Corporate Services, said": [("Director of Corporate Services", "Mr Heron")],
    "Mr Heron, Cabinet Member for Children's Services, said": [("Cabinet Member for Children's Services", "Mr Heron")],
    "Mr Heron, the Leader, said": [("Leader", "Mr Heron")],
    "Councillor Heron (Deputy Leader)": [("Deputy Leader", "Councillor Heron")],
    "the Lord Mayor (Councillor Heron)": [("Lord Mayor", "Councillor Heron")],
    "Jo Heron, Head of Ponds, said": [("Head of Ponds", "Jo Heron")],
    "the Cabinet Member for Ponds and Parks, Councillor Heron, said": [
        ("Cabinet Member for Ponds and Parks", "Councillor Heron")
    ],
    "Councillor Heron, Cabinet Member for Ponds, Parks and Public Art, said": [
        ("Cabinet Member for Ponds, Parks and Public Art", "Councillor Heron")
    ],
    "the Secretary of State for Ponds, Jo Heron, had": [("Secretary of State for Ponds", "Jo Heron")],
    "the Chief Finance Officer said": [("Chief Finance Officer", "-")],
    "The Director of Ponds said": [("Director of Ponds", "-")],
    "The Interim Director of Ponds said": [("Interim Director of Ponds", "-")],
    "the Director of Ponds (Interim) said": [("Director of Ponds (Interim)", "-")],
    "the Principal Accountant said": [("Principal Accountant", "-")],
    "the Town Clerk said": [("Town Clerk", "-")],
    "the Chair said": [("Chair", "-")],
    "the Mayor of Marsh said": [("Mayor of Marsh", "-")],
    "The Director of Ponds, Marsh County Council, said": [("Director of Ponds", "-")],
    "the Director – Ponds said": [("Director – Ponds", "-")],
    "the Cabinet Member (Ponds and Parks) said": [("Cabinet Member (Ponds and Parks)", "-")],
    "the Head of Ponds and Jo Heron said": [("Head of Ponds", "-")],
    "the Senior Pond Planner said": [("Senior Pond Planner", "-")],
    "Jo Heron (Head of Ponds) and Sam Coot (Town Clerk) said": [
        ("Head of Ponds", "Jo Heron"),
        ("Town Clerk", "Sam Coot"),
    ],
    "the clerk explained": [("clerk", "-")],
    "Councillor Heron, the ward member, asked": [("ward member", "Councillor Heron")],
    "Mrs Coot, a local resident, asked": [("local resident", "Mrs Coot")],
    "In response to Councillor Heron, the Head of Ponds explained": [("Head of Ponds", "-")],
    "In response to the Chair, Mr Heron explained": [("Chair", "-")],
    "Councillor Heron in the Chair": [],
    "that Councillor Heron be elected Chairman for the year": [("Chairman", "Councillor Heron")],
    "Councillor Heron spoke as Leader of the Coot Group.": [("Leader of the Coot Group", "Councillor Heron")],
    "Councillor Heron declared that she was the Chairman of Governors at the school.": [],
    "Councillor Heron declared an interest as Chairman of the Marsh Trust.": [],
    "Councillor Heron had resigned as Chairman of the Marsh Panel.": [],
    "Councillor Heron OBE, Leader of the Council, said": [("Leader of the Council", "Councillor Heron")],
    "Mr Coot JP, ward member, asked": [("ward member", "Mr Coot")],
    "The Head Teacher representative asked": [("Head Teacher representative", "-")],
    "The Head Teacher of Marsh School asked": [],
    "the Leader and Chief Executive": [("Leader", "-"), ("Chief Executive", "-")],
    "the Chair and Vice-Chair left": [("Chair", "-"), ("Vice-Chair", "-")],
    "the Leader of the Council and Cabinet Member for Ponds left": [
        ("Leader of the Council and Cabinet Member for Ponds", "-")
    ],
    "the Interim Strategic Lead for Ponds said": [("Interim Strategic Lead for Ponds", "-")],
    "the Treasurer to the Marsh Fund said": [("Treasurer to the Marsh Fund", "-")],
    "the planning officer advised": [("planning officer", "-")],
    "the clerk left": [],
    "the Head of Ponds said. The Head of Ponds left.": [("Head of Ponds", "-"), ("Head of Ponds", "-")],
    "the Head of Ponds said. The Head left. The Chair said. The Chair left.": [
        ("Head of Ponds", "-"),
        ("Chair", "-"),
        ("Chair", "-"),
    ],
}

KINDS = {
    "Councillor Heron said": "member",
    "Cllr Heron said": "member",
    "Mr Heron said": "unknown",
    "Mr Heron, Leader of the Council, said": "member",
    "Mr Heron, Head of Ponds, said": "officer",
    "Dr Heron, Consultant in Ponds, said": "health_professional",
    "the Minister for Ponds, Jo Heron, said": "minister",
    "the Chairman said": "chair",
    "the Pond Manager said": "officer",
    "Ald. Heron said": "member",
    "Councillor Heron, Chair, said": "member",
    "Mr Heron (Chairman) said": "member",
    "the Team Leader said": "officer",
    "Officers advised that": "officer",
    "a resident asked": "public",
    "A Member asked": "member",
    "a resident, Mr Heron, asked": "public",
    "Mr Heron (member of the public) asked": "public",
    "Mr Heron, a local resident, asked": "public",
    "Mr Heron spoke in objection": "public",
    "Jo Heron, the applicant’s agent, spoke": "public",
    "the lead petitioner, Ms Heron, presented it": "public",
    "Members said": "member",
}

SPEECH = {
    "Mr Heron said that": ["said"],
    "Mr Heron, Leader, added that": ["added"],
    "The Leader, Mr Heron, explained": ["explained"],
    "Mr Heron also thanked them": ["thanked"],
    "Mr Heron then asked and said": ["asked"],
    "Mr Heron, who queried it": ["queried"],
    "Mr Heron pointed out": ["pointed out"],
    "Mr Heron begged them to come": ["begged"],
    "Ms Heron conceded that it was dry": ["conceded"],
    "Cllr Heron wanted to know why": ["wanted to know"],
    "Mr Heron was of the view that it was dry": ["was of the view"],
    "Ms Heron, for the applicant, said that": ["said"],
    "The Clerk, at the invitation of the Mayor, advised that": ["advised"],
    "Mr Heron said so. She accepted, in answer to Ms Coot, that": ["said"],
    "the Chair thanked Mr Heron": ["thanked"],
    "Members asked": ["asked"],
    "Mr Heron had said": [],
    "Mr Heron was thanked for it": [],
    "Mr Heron asked for it": ["asked"],
    "Mr Heron asked by it": [],
    "and Mr Heron thanked for it": [],
    "thanks to Mr Heron. Said was": [],
    "Mr Heron, the ward member, asked": ["asked"],
    "Ms Heron from Ponds then explained": ["explained"],
    "Mr Heron (Marsh Ward) said": ["said"],
    "Jo Heron (Head of Ponds) said": ["said"],
    "the Head of Ponds (Mr J Heron) said": ["said"],
    "Jo Heron of the Marsh Trust gave a talk and said so": ["said"],
    "Mr Heron on behalf of the Group said": ["said"],
    "Mr Heron was worried, and asked why": ["asked"],
    "Mr Heron was asked why and Mrs Coot said": ["said"],
    "Mr Heron proposed it. He stated why.": ["stated"],
    "Mr Heron said so. In response, he was told.": ["said"],
    "Mr Heron gave a short presentation": ["gave a short presentation"],
    "Mr Heron gave his apologies": [],
    "Mr Heron declared an interest": [],
    "In response to Mr Heron, it was said": [],
    "In response to Mr Heron who queried it": ["queried"],
    "it was explained by Mr Heron": ["explained"],
    "the plan, introduced by Mr Heron, was deep": ["introduced"],
    "it had been explained by Mr Heron": [],
    "The Board received an update from Mr Heron": ["received an update from Mr Heron"],
    "Mr Heron said so and asked why.": ["said"],
    "Mr Heron said so. Mr Heron asked why.": ["said", "asked"],
    "Mr Heron said so. He asked why.": ["said", "asked"],
    "Mr Heron said so. She asked why.": ["said"],
    "Mr Heron had said so. He left.": [],
    "Members welcomed it": [],
    "Members made the following comments": ["made the following comments"],
    "Officers confirmed it": ["confirmed"],
    "A Member asked why": ["asked"],
    "Councillors Heron and Coot asked": ["asked", "asked"],
    "Mr Heron, supported by the wind, said": ["said"],
    "Mr Heron moved it": [],
}


@pytest.mark.parametrize(("words", "expected"), NAMES.items(), ids=NAMES)
def test_a_name_is_read_in_its_parts(words: str, expected: tuple[str | None, ...]) -> None:
    [person] = [one for one in people(words) if not one.role_only]
    assert (person.honorific, person.initials, person.given, person.family) == expected


@pytest.mark.parametrize("words", NOBODY)
def test_firms_places_and_lone_letters_are_nobody(words: str) -> None:
    assert people(words) == ()


@pytest.mark.parametrize(("words", "expected"), ROLES.items(), ids=ROLES)
def test_a_role_belongs_to_the_name_beside_it(words: str, expected: list[tuple[str, str]]) -> None:
    found = [(role.title, "-" if one.role_only else one.name) for one in people(words) for role in one.roles]
    assert found == expected


@pytest.mark.parametrize(("words", "kind"), KINDS.items(), ids=KINDS)
def test_role_or_honorific_tell_the_kind_of_person(words: str, kind: str) -> None:
    [person] = people(words)
    assert person.kind.value == kind


@pytest.mark.parametrize(("words", "verbs"), SPEECH.items(), ids=SPEECH)
def test_a_reporting_verb_behind_a_name_is_speech(words: str, verbs: list[str]) -> None:
    assert [speech.verb for one in people(words) for speech in one.speech] == verbs


# paragraphs / people with the number of places where each is named, and what is ambiguous
SAME = {
    "named_twice": (["Mr Heron said. Mr Heron added."], ["Mr Heron 2"], []),
    "short_form": (["Mr P B Heron said.", "Mr Heron added."], ["Mr P B Heron 2"], []),
    "short_form_first": (["Mr Heron said.", "Mr P B Heron added."], ["Mr P B Heron 2"], []),
    "forms_of_one_honorific": (["Councillor Heron said.", "Cllr Heron added."], ["Councillor Heron 2"], []),
    "initials_with_and_without_gap": (["Mr P B Heron", "Mr PB Heron"], ["Mr P B Heron 2"], []),
    "given_and_its_initial": (["Mr Paul Heron said.", "Mr P Heron added."], ["Mr Paul Heron 2"], []),
    "given_and_another_initial": (["Mr Paul Heron", "Mr J Heron"], ["Mr J Heron 1", "Mr Paul Heron 1"], []),
    "two_namesakes": (
        ["Mr J Heron and Mr P Heron spoke.", "Mr Heron left."],
        ["Mr J Heron 1", "Mr P Heron 1"],
        ["Mr Heron"],
    ),
    "married": (["Mr Heron and Mrs Heron"], ["Mr Heron 1", "Mrs Heron 1"], []),
    "role_again": (["The Leader, Mr Heron, said.", "The Leader added."], ["Mr Heron 2"], []),
    "long_form_of_a_role_again": (
        ["The Leader of the Council said.", "The Leader added."],
        ["Leader of the Council 2"],
        [],
    ),
    "two_directors": (
        ["The Director said.", "The Director of Ponds and the Director of Parks left."],
        ["Director of Parks 1", "Director of Ponds 1"],
        ["Director"],
    ),
    "two_leaders": (
        ["Mr Heron, Leader of the Council, and Mr Coot, Leader of the Opposition, met.", "The Leader left."],
        ["Mr Coot 1", "Mr Heron 1"],
        ["Leader"],
    ),
    "list": (["Councillors Heron, Coot and A Teal", "Cllr Coot"], ["A Teal 1", "Cllr Coot 2", "Heron 1"], []),
    "list_with_other_titles": (["Cllrs Heron, Jo Coot and Mr Teal"], ["Heron 1", "Jo Coot 1", "Mr Teal 1"], []),
    "initials_cut_short": (["Mr R W Heron said.", "Mr R Heron added."], ["Mr R W Heron 2"], []),
    "councillor_and_style": (["Councillor Mrs A Heron said.", "Mrs Heron added."], ["Councillor Mrs A Heron 2"], []),
    "member_and_officer": (
        ["Councillor Heron said.", "Jo Heron, Head of Ponds, said."],
        ["Councillor Heron 1", "Jo Heron 1"],
        [],
    ),
    "near_namesakes": (
        ["Councillor A. Heron, Councillor S. Heron and Councillor Heron-Coot met."],
        ["Councillor A. Heron 1", "Councillor Heron-Coot 1", "Councillor S. Heron 1"],
        [],
    ),
    "initials_alone": (["Jo Heron said.", "JH asked. ACTION: JH/SC"], ["Jo Heron 3"], []),
    "initials_wherever_they_stand": (
        ["Jo Heron said. Sam Coot asked.", "JH – item 7, angler.", "Proposed SC, seconded JH.", "JH asked. ACTION: SC"],
        ["Jo Heron 4", "Sam Coot 3"],
        [],
    ),
    "initials_of_one_who_never_acts": (["Jo Heron said.", "Stamped JH at the back."], ["Jo Heron 1"], []),
    "letters_printed_behind_a_post": (
        ["Mr L Coot, Chief Engineer (ENG), met Mrs Teal.", "The ENG reported.", "ACTION: ENG"],
        ["Mr L Coot 3", "Mrs Teal 1"],
        [],
    ),
    "initials_of_two": (["Jo Heron and Jan Holt met.", "ACTION: JH"], ["Jan Holt 1", "Jo Heron 1"], []),
    "capitals_that_do_nothing": (["Jo Heron said.", "the JH scheme"], ["Jo Heron 1"], []),
    "comma_in_a_role": (
        ["The Director, Ponds, Reeds and Eggs said.", "The Director Ponds, Reeds & Eggs added."],
        ["Director, Ponds, Reeds and Eggs 2"],
        [],
    ),
    "interim_first_or_last": (
        ["The Interim Director of Ponds said.", "The Director of Ponds (Interim) added."],
        ["Director of Ponds (Interim) 2"],
        [],
    ),
    "members_of_the_council": (
        ["Members of the Council and Members of the County Council met."],
        ["Members of the County Council 2"],
        [],
    ),
    "hyphen_in_a_role": (["The Vice-Chair said. The Vice Chair added."], ["Vice-Chair 2"], []),
    "the_chair_of_this_meeting": (
        ["The Chair of Ponds and the Chair of Reeds met.", "The Chair left."],
        ["Chair 1", "Chair of Ponds 1", "Chair of Reeds 1"],
        [],
    ),
    "the_chair_of_another_body": (
        ["Mr Coot, Chairman of the Reeds Working Group, spoke.", "The Chairman left."],
        ["Chairman 1", "Mr Coot 1"],
        [],
    ),
    "the_chair_of_the_body": (
        ["Mr Coot was elected.", "Mr Coot, Chairman of the Joint Committee, spoke.", "The Chairman left."],
        ["Mr Coot 3"],
        [],
    ),
    "the_leader_of_a_party_group_is_not_the_leader": (
        ["The Leader, Mr Coot, spoke.", "Mr Heron, as Leader of the Reed Group, spoke.", "The Leader left."],
        ["Mr Coot 2", "Mr Heron 1"],
        [],
    ),
    "name_and_role_is_one_place": (["Mr Coot, the Clerk, left."], ["Mr Coot 1"], []),
}


@pytest.mark.parametrize(("paragraphs", "expected", "ambiguous"), SAME.values(), ids=SAME)
def test_mentions_of_one_person_are_one_person(
    paragraphs: list[str], expected: list[str], ambiguous: list[str]
) -> None:
    found = people_of(passages(*paragraphs))
    assert sorted(f"{one.name} {len(one.surfaces)}" for one in found.people) == expected
    text = "  ".join(paragraphs)
    assert [text[issue.start : issue.end] for issue in found.issues] == ambiguous


def test_whoever_speaks_only_where_the_public_does_is_of_the_public() -> None:
    asked = minutes("Ms Coot asked why. Councillor Heron replied.", title="Public Question Time")
    assert [(one.name, one.kind.value) for one in asked.people] == [
        ("Ms Coot", "public"),
        ("Councillor Heron", "member"),
    ]
