"""Which body met: as listed, as the purpose asks it, or as a resolution names its chair."""

import pytest

from schemas.sources import SourceEntry
from schemas.vocabulary import CommitteeKind
from seeds.lexicon import lexicon
from tasks.linking.committees import kind_of
from tests.extracting.passage import minutes

# header lines / lines of minutes / name, abbreviation, basis
FOUND = {
    "asked": (("The Ponds Committee is asked to note it.",), (), ("Ponds Committee", None, "stated")),
    "abbreviation": (
        ("The Ponds and Lakes Select Committee (PLSC) is invited to comment.",),
        (),
        ("Ponds and Lakes Select Committee", "PLSC", "stated"),
    ),
    "also_asked": (("the Board of Ponds Panel is also asked",), (), ("Board of Ponds Panel", None, "stated")),
    "chair_in_a_resolution": (
        (),
        ("RESOLVED that the Chair of the Ponds Board write to B.",),
        ("Ponds Board", None, "derived"),
    ),
    "chair_in_a_clause": (
        (),
        ("RESOLVED:", "1. That the Chairman of the Ponds Board agree B."),
        ("Ponds Board", None, "derived"),
    ),
    "chair_in_the_debate": ((), ("The Chair of the Ponds Board spoke.",), None),
    "reported_on": (("To note the first meeting of the Ponds Board.",), (), None),
    "nothing": ((), ("The pond was full.",), None),
}


@pytest.mark.parametrize(("header", "lines", "expected"), FOUND.values(), ids=FOUND)
def test_the_body_that_met(
    header: tuple[str, ...], lines: tuple[str, ...], expected: tuple[str, str | None, str] | None
) -> None:
    found = minutes(*lines, "The end.", header=header)
    committee = found.committee
    assert (committee and (committee.name, committee.abbreviation, committee.basis.value)) == expected
    for span in committee.evidence if committee else ():
        assert span.quote(found.structure.document.text) == committee.name


def test_the_source_list_goes_before_the_text() -> None:
    from tasks.assembling.minutes import minutes_of

    text = "Agenda item\nPonds\nThe Ponds Committee (PC) is asked to note it.\nMinutes:\nThe pond."
    committee = minutes_of(text.encode(), SourceEntry(committee="Lakes Board")).committee
    assert committee is not None
    assert (committee.name, committee.abbreviation, committee.basis.value) == ("Lakes Board", "PC", "source")


# name / kind
KINDS = {
    "Council": "full_council",
    "Heronshire County Council": "full_council",
    "Cabinet": "cabinet",
    "Executive": "cabinet",
    "Ponds and Lakes Cabinet Committee": "cabinet_committee",
    "Overview and Scrutiny Management Board": "scrutiny",
    "Cabinet Scrutiny Committee": "scrutiny",
    "Health and  Wellbeing Board": "health_and_wellbeing_board",
    "Planning Committee B": "planning",
    "Licensing Sub-Committee": "licensing",
    "Audit and Standards Committee": "audit",
    "Pension Fund Committee": "pensions",
    "Schools' Forum": "schools_forum",
    "North Heron Area Committee": "area",
    "Heronshire Fire and Rescue Authority": "fire_authority",
    "Ponds Working Group": "other",
}


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_what_a_committee_is_for_is_read_from_its_name(name: str, kind: str) -> None:
    assert kind_of(name).value == kind


def test_every_kind_of_the_lexicon_is_a_word_of_the_vocabulary() -> None:
    listed = lexicon().forms["committees.kinds"].keys() | lexicon().forms["committees.whole_names"].keys()
    assert listed <= set(CommitteeKind)
