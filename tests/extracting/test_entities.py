"""Organisations, places and programmes: whole names, once each, and no words that only look like names."""

import pytest

from schemas.documents import Evidence
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.extracting.entities.entities import entities_of
from tests.extracting.passage import minutes, passages

# words / the organisations named, with their kinds
ORGANISATIONS = {
    "parish_council": ("Oxbow Parish Council had written.", ["Oxbow Parish Council council"]),
    "article_is_no_part": ("The Heron Lane Surgery closed.", ["Heron Lane Surgery gp_practice"]),
    "small_head": ("The Heron Lane surgery closed.", ["Heron Lane surgery gp_practice"]),
    "board_with_and": ("It went to the Health and Wellbeing Board.", ["Health and Wellbeing Board board"]),
    "board_with_ampersand": ("It went to the Health & Wellbeing Board.", ["Health & Wellbeing Board board"]),
    "two_joined_by_and": (
        "Oxbow Council and Wren Council agreed.",
        ["Oxbow Council council", "Wren Council council"],
    ),
    "comma_list": (
        "The Environment, Transport and Ponds Scrutiny Committee met.",
        ["Environment, Transport and Ponds Scrutiny Committee committee"],
    ),
    "comma_between_names": ("Oxbow, Wren Town Council", ["Wren Town Council council"]),
    "council_of_children": ("The Children in Care Council spoke.", ["Children in Care Council board"]),
    "possessive": ("Oxbow District Council’s view", ["Oxbow District Council council"]),
    "possessive_inside": ("the Members’ Information Service", ["Members’ Information Service council_unit"]),
    "chair_of": ("the Chair of the Oxbow Planning Panel", ["Oxbow Planning Panel committee"]),
    "leader_of": ("the Leader of Oxbow Borough Council", ["Oxbow Borough Council council"]),
    "sentence_opener": ("Following Oxbow Housing Association joining", ["Oxbow Housing Association voluntary_org"]),
    "of_inside": ("the Oxbow Chamber of Trade Association", ["Oxbow Chamber of Trade Association voluntary_org"]),
    "nhs_trust": ("Oxbow NHS Foundation Trust", ["Oxbow NHS Foundation Trust nhs_body"]),
    "firm_by_its_end": ("Heron Developments Ltd", ["Heron Developments Ltd firm"]),
    "firm_of_the_list": ("as Grant Thornton had found", ["Grant Thornton firm"]),
    "firm_with_ampersand": ("Ernst & Young had signed", ["Ernst & Young firm"]),
    "firm_inside_a_name": ("Mr Ridge and Oak Ridge spoke", []),
    "nhs": ("the NHS would pay", ["NHS health_system"]),
    "integrated_care_board_alone": ("He asked the Integrated Care Board.", ["Integrated Care Board nhs_body"]),
    "integrated_care_board_of_a_place": (
        "The Oxbow Integrated Care Board met.",
        ["Oxbow Integrated Care Board nhs_body"],
    ),
    "nhs_england": ("NHS England would pay", ["NHS England nhs_body"]),
    "regulator": ("the Care Quality Commission and CQC ratings", ["Care Quality Commission regulator"]),
    "council_of_the_register": ("Hampshire County Council", ["Hampshire County Council council"]),
    "combined_authority": (
        "the Greater Manchester combined authority",
        ["Greater Manchester combined authority combined_authority"],
    ),
    "sector": ("the voluntary sector would help", ["voluntary sector sector"]),
    "government": ("The Government had not said.", ["Government government"]),
    "local_government": ("a review of local government", []),
    "the_council": ("The Council resolved to plant.", ["Council council"]),
    "the_council_tax": ("The Council Tax would rise.", []),
    "the_cabinet_member": ("The Cabinet Member replied.", []),
    "the_committee_in_small_letters": ("He told the committee so.", ["Committee committee"]),
    "the_council_of_a_place": ("the Council of Europe", []),
    "cabinet_without_article": ("RESOLVED that Cabinet approve it", ["Cabinet committee"]),
    "local_authority": ("The Local Planning Authority had no view.", []),
    "university": ("the University of Oxbow had replied", ["University of Oxbow education"]),
    "london_borough": ("the London Borough of Wren’s view", ["London Borough of Wren council"]),
    "two_towns": ("the Royal Borough of Kensington and Chelsea", ["Royal Borough of Kensington and Chelsea council"]),
    "diocese": ("the Diocese of Wren and Mr Coot", ["Diocese of Wren religious_body"]),
    "friends": ("the Friends of Wren Park met", ["Friends of Wren Park voluntary_org"]),
    "order_of_business": ("the Order of Business", []),
    "small_college": ("a college of further education", []),
    "nothing": ("There was no news.", []),
    "branch": ("A talk by Healthwatch Oxbow was heard.", ["Healthwatch Oxbow voluntary_org"]),
    "branch_of_two_towns": ("Age UK Wren and Heron had closed", ["Age UK Wren and Heron voluntary_org"]),
    "branch_behind_its_place": ("Wrenmouth Citizens Advice’s work", ["Wrenmouth Citizens Advice voluntary_org"]),
    "branch_and_a_post": ("the Healthwatch Oxbow Manager", ["Healthwatch Oxbow voluntary_org"]),
    "branch_of_no_place": ("Welcomed Healthwatch to the table", ["Healthwatch voluntary_org"]),
    "gp_practice_of_a_name": ("the Teal Lane GP practice closed", ["Teal Lane GP practice gp_practice"]),
    "gp_practice_of_none": ("a GP practice closed", []),
    "care_board_by_its_initials": ("the Heron Valley ICB met", ["Heron Valley ICB nhs_body"]),
    "initials_of_a_care_board": ("the ICB met", ["Integrated Care Board nhs_body"]),
    "charity_by_the_word_before": ("the charity Teal Steps had closed", ["Teal Steps voluntary_org"]),
    "contractor_by_the_word_before": ("said the contractor, Heron Paving.", ["Heron Paving firm"]),
    "charity_and_its_trustees": ("the charity Trustees met", []),
    "charity_by_the_words_behind": ("He praised Teal Steps, a local charity.", ["Teal Steps voluntary_org"]),
    "contractor_by_the_words_behind": ("Brook Hire, the new leisure operator, spoke.", ["Brook Hire firm"]),
    "police": ("The Police had no objection.", ["Police police_fire"]),
    "police_in_small_letters": ("a letter to the police", []),
    "residents_of_a_road": ("the Teal Road Residents’ Group objected", ["Teal Road Residents’ Group committee"]),
    "court": ("an appeal to the Magistrates’ Court", ["Magistrates' Court national_body"]),
    "police_commissioner": ("the Police and Crime Commissioner", []),
    "police_station": ("the police station", []),
    "local_government_in_capitals": ("working with Local Government bodies", []),
    "government_in_an_act": ("under the Local Government (Oxbow Provisions) Act 1976", []),
    "all_in_capitals": ("HERON VALLEY PARISH COUNCIL", ["Heron Valley Parish Council council"]),
    "all_in_capitals_with_a_known_one": ("NHS AND TEAL HEALTH FORUM", ["NHS and Teal Health Forum board"]),
    "primary_school_of_a_name": ("Wrenton Primary School had written.", ["Wrenton Primary School education"]),
    "primary_school_of_none": ("A new Primary School was wanted.", []),
    "care_home": ("Willow Court care home had closed.", ["Willow Court care home care_home"]),
    "care_home_by_the_words_behind": ("He asked of Larch House, a care home.", ["Larch House care_home"]),
    "church": ("St Wren's Church had no wall.", ["St Wren's Church religious_body"]),
    "church_street": ("Church Street was shut.", []),
    "highways_of_a_county": ("Wrenshire Highways would come.", ["Wrenshire Highways council_unit"]),
    "firm_of_brothers": ("Heron Brothers and Teal & Sons quoted.", ["Heron Brothers firm", "Teal & Sons firm"]),
    "two_possessives": (
        "the Wrenton Tenants’ and Residents’ Association",
        ["Wrenton Tenants’ and Residents’ Association voluntary_org"],
    ),
    "business_improvement_district": (
        "the Wrenton Business Improvement District paid",
        ["Wrenton Business Improvement District partnership"],
    ),
    "chamber_of_commerce": ("the Wrenton Chamber of Commerce met", ["Wrenton Chamber of Commerce voluntary_org"]),
    "association_of_councils": (
        "the Wrenshire Association of Local Councils advised",
        ["Wrenshire Association of Local Councils voluntary_org"],
    ),
    "in_bloom": ("Wrenton in Bloom would plant.", ["Wrenton in Bloom voluntary_org"]),
    "scouts_by_their_number": ("the 2nd Wrenton Scouts", ["2nd Wrenton Scouts voluntary_org"]),
    "two_branches": (
        "Wrenton Citizens Advice and Age UK Teal met",
        ["Wrenton Citizens Advice voluntary_org", "Age UK Teal voluntary_org"],
    ),
    "fire_and_rescue": ("Wrenshire Fire and Rescue in May", ["Wrenshire Fire and Rescue police_fire"]),
    "auditors_by_the_word_before": ("the auditors, Tilney Grieve, had", ["Tilney Grieve firm"]),
    "nhs_of_an_area": ("NHS Wren and Teal had agreed.", ["NHS Wren and Teal nhs_body"]),
    "nhs_and_another": ("the NHS and WCC", ["NHS health_system"]),
    "nhs_service": ("NHS Continuing Healthcare", ["NHS health_system"]),
    "abbreviation_of_a_thing": ("Personal Protective Equipment (PPE) ran out and PPE had come.", []),
    "abbreviation_of_other_letters": ("Wren Community Health (WHC) met and WHC had agreed.", []),
    "council_that_begins_a_sentence": ("They stood. Council adjourned. Council houses fell.", ["Council council"]),
    "council_that_calls": ("“Council calls on the bus firm”", ["Council council"]),
    "sub_committee_in_small_letters": (
        "the Harbour Authority Sub-committee",
        ["Harbour Authority Sub-committee committee"],
    ),
    "court_of_a_council": ("the Court of Common Council", ["Court of Common Council council"]),
    "sub_committee_in_two_words": ("The Sub Committee met.", ["Sub Committee committee"]),
    "a_post_before_a_firm": ("Ms Wren, Actuary, Heron & Teal LLP", ["Heron & Teal LLP firm"]),
    "highway_authority": ("The Highway Authority had no view.", ["Highway Authority regulator"]),
    "council_behind_a_word": ("before Council met, and to recommend Council to agree", ["Council council"]),
}


@pytest.mark.parametrize(("words", "expected"), ORGANISATIONS.values(), ids=ORGANISATIONS)
def test_organisations_are_named_whole(words: str, expected: list[str]) -> None:
    found = entities_of(passages(words)).organisations
    assert [f"{entity.name} {entity.kind}" for entity in found] == expected


# a name in the page's heading / the organisation
BODIES = {
    "committee": ("Heron Scrutiny Committee", ["Heron Scrutiny Committee committee"]),
    "in_capitals": ("TEAL AND WREN COUNCIL", ["Teal and Wren Council council"]),
    "with_its_area_behind": ("Fire Authority for Teal and Wren", ["Fire Authority for Teal and Wren authority"]),
    "meeting": ("Annual Parish Meeting", []),
}


@pytest.mark.parametrize(("name", "expected"), BODIES.values(), ids=BODIES)
def test_the_body_of_the_heading_is_an_organisation(name: str, expected: list[str]) -> None:
    found = entities_of(
        passages("x"), bodies=[(name, Evidence(900, 900 + len(name), "heading.committee"))]
    ).organisations
    assert [f"{entity.name} {entity.kind}" for entity in found] == expected


# words / the places named, with their kinds
PLACES = {
    "county": ("Kent would recruit.", ["Kent district"]),
    "inside_a_council": ("Kent County Council", []),
    "inside_a_longer_name": ("the Kent Heron Society", []),
    "abroad": ("the model of Canterbury, New Zealand, had worked", ["Canterbury, New Zealand abroad"]),
    "two": ("Pilots in Ashford and Canterbury", ["Ashford district", "Canterbury district"]),
    "direction": ("West Kent had begun.", ["West Kent area"]),
    "a_person": ("Mr Kent spoke to Sarah Lincoln", []),
    "a_word": ("Reading the report, he agreed.", []),
    "a_word_that_is_a_place": ("a school in Reading", ["Reading district"]),
    "country": ("a scheme from the Netherlands", ["Netherlands country"]),
    "road": ("lights in Heron Lane", ["Heron Lane road"]),
    "ward": ("the Oxbow Hill Ward", ["Oxbow Hill Ward ward"]),
    "unknown_behind_in": ("a hub in Oxbow would open", ["Oxbow area"]),
    "unknown_residents_of": ("The residents of Heron Green objected.", ["Heron Green area"]),
    "unknown_with_hyphens": ("a mill near Wren-on-Sea", ["Wren-on-Sea area"]),
    "a_month": ("in March and in Spring", []),
    "an_appendix": ("as set out in Appendix B and in Section Two", []),
    "ics_area": ("across Kent and Medway", ["Kent and Medway nhs_area"]),
    "no_place": ("in principle", []),
    "behind_into": ("people had come into Oxbow.", ["Oxbow area"]),
    "miles_from": ("ten miles from Oxbow.", ["Oxbow area"]),
    "building": ("the Heron Lane day centre closed", ["Heron Lane day centre building"]),
    "building_of_no_name": ("The Day Centre closed.", []),
    "house": ("Heron House would close.", ["Heron House building"]),
    "public_house": ("The Public House closed.", []),
    "row": ("flats at Weaver’s Row", ["Weaver’s Row road"]),
    "district": ("the Marsh district", ["Marsh district area"]),
    "ward_of_a_hospital": ("the Inpatient Ward", []),
    "where_a_pilot_is": ("the pilot in the Marsh district", ["Marsh district area"]),
}


@pytest.mark.parametrize(("words", "expected"), PLACES.values(), ids=PLACES)
def test_places_stand_free(words: str, expected: list[str]) -> None:
    assert [f"{entity.name} {entity.kind}" for entity in entities_of(passages(words)).places] == expected


# words / the programmes named, with their kinds
PROGRAMMES = {
    "strategy": ("the Oxbow Town Centre Strategy", ["Oxbow Town Centre Strategy strategy"]),
    "small_head": ("the Oxbow Heron Recovery strategy", ["Oxbow Heron Recovery strategy strategy"]),
    "local_plan": ("The Local Plan was sound.", ["Local Plan plan"]),
    "site_plan": ("The Site Plan was shown.", []),
    "fund": ("a bid to the Levelling Up Fund", ["Levelling Up Fund national_plan"]),
    "framework": ("the National Planning Policy Framework", ["National Planning Policy Framework national_plan"]),
    "law": ("Care Act compliance", ["Care Act legislation"]),
    "law_with_its_year": (
        "under the Ponds and Rivers Act 2006, and Section 5 of the Heron (Wales) Act, 1990",
        ["Ponds and Rivers Act 2006 legislation", "Heron (Wales) Act 1990 legislation"],
    ),
    "law_of_the_council_itself": ("under the Local Government (Heron) Act 1972", []),
    "law_without_a_year": ("This Heron Act was old.", []),
    "care_model": (
        "social prescribing and MDTs",
        ["social prescribing care_model", "multi-disciplinary teams care_model"],
    ),
    "peer_review": ("the LGA Peer Challenge", ["Peer Challenge review"]),
    "timed": ("a three year improvement programme", ["three year improvement programme programme"]),
    "timed_by_days": ("the 100 day plan", ["100 day plan plan"]),
    "council_scheme": ("the Council Tax Support Scheme", ["Council Tax Support Scheme scheme"]),
    "pilot_of_a_name": ("the Home First pilot went on", ["Home First pilot pilot"]),
    "pilot_in_places": ("Pilots in Teal and Wren began", ["Pilots in Teal and Wren pilot"]),
    "pilot_in_a_month": ("the pilot in May", []),
    "hub_by_its_words": ("a transfer of care hub", ["transfer of care hub service"]),
    "coded_proposal": ("He opposed proposal AC7.", ["proposal AC7 proposal"]),
    "proposal_for_a_year": ("the proposal of 2024", []),
    "licensing_scheme": ("a selective licensing scheme", ["selective licensing scheme scheme"]),
    "strategy_named_before": (
        "The Heron Strategy was old; the strategy would be written again.",
        ["Heron Strategy strategy"],
    ),
    "strategy_of_no_name": ("The strategy was old.", ["strategy strategy"]),
    "strategy_as_a_word": ("The strategy and budget, and the vision for ponds.", []),
    "nothing": ("They had planned ahead.", []),
}


@pytest.mark.parametrize(("words", "expected"), PROGRAMMES.values(), ids=PROGRAMMES)
def test_programmes_are_named_whole(words: str, expected: list[str]) -> None:
    assert [f"{entity.name} {entity.kind}" for entity in entities_of(passages(words)).programmes] == expected


# paragraphs / surfaces of the first organisation
JOINED = {
    "abbreviation": (
        ("the Oxbow Care Partnership (OCP) met.", "The OCP was new."),
        ["Oxbow Care Partnership", "OCP", "OCP"],
    ),
    "abbreviation_behind_a_possessive": (
        ("Oxbow County Council’s (OCC) plans", "what OCC did"),
        ["Oxbow County Council", "OCC", "OCC"],
    ),
    "abbreviation_that_does_something": (
        ("Wren Community Health (WCH) met.", "WCH had agreed."),
        ["Wren Community Health", "WCH", "WCH"],
    ),
    "abbreviation_that_has_a_post": (
        ("He spoke of Teal Valley Rail (TVR).", "The Head of TVR spoke."),
        ["Teal Valley Rail", "TVR", "TVR"],
    ),
    "abbreviation_in_the_plural": (
        ("a Clinical Heron Group (CHG)", "two CHGs"),
        ["Clinical Heron Group", "CHG", "CHGs"],
    ),
    "initials_before_the_name": (
        ("OSMB had heard.", "the Overview and Scrutiny Management Board"),
        ["OSMB", "Overview and Scrutiny Management Board"],
    ),
    "brackets_that_are_no_abbreviation": (("the Oxbow Heron Board (Appendix)", "the Appendix"), ["Oxbow Heron Board"]),
    "short_name_of_the_only_board": (
        ("the Oxbow Heron Board met.", "The Board agreed."),
        ["Oxbow Heron Board", "Board"],
    ),
    "short_name_of_one_of_two": (
        ("the Oxbow Heron Board and the Wren Board", "The Board agreed."),
        ["Oxbow Heron Board"],
    ),
    "name_without_its_last_word": (
        ("the Heron View surgery", "Heron View had no problems"),
        ["Heron View surgery", "Heron View"],
    ),
}


@pytest.mark.parametrize(("paragraphs", "expected"), JOINED.values(), ids=JOINED)
def test_the_surfaces_of_one_body_are_joined(paragraphs: tuple[str, ...], expected: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    first = entities_of(passages(*paragraphs)).organisations[0]
    assert [text[surface.start : surface.end] for surface in first.surfaces] == expected


def test_titles_and_names_of_people_are_no_programmes_and_places() -> None:
    found = minutes("Mr Wren, Head of the Oxbow Heron Programme, and Ms London spoke of the Oxbow Plan.")
    assert [entity.name for entity in (*found.programmes, *found.places)] == ["Oxbow Plan"]


# words / the surface of the first organisation or programme
WHOLE = {
    "committee_of_an_area": ("the Planning Committee (North and East)", "Planning Committee (North and East)"),
    "committee_and_its_chair": ("the Planning Committee (Chair)", "Planning Committee"),
    "part_of_a_plan": ("the Heron Local Plan Part 1 was sound", "Heron Local Plan Part 1"),
    "part_and_year": ("the Heron Local Plan Part Two 2031 was sound", "Heron Local Plan Part Two 2031"),
}


@pytest.mark.parametrize(("words", "expected"), WHOLE.values(), ids=WHOLE)
def test_a_name_has_what_tells_it_from_others(words: str, expected: str) -> None:
    found = entities_of(passages(words))
    surface = (*found.organisations, *found.programmes)[0].surfaces[0]
    assert words[surface.start : surface.end] == expected


def test_nothing_is_named_in_nothing() -> None:
    found = entities_of([])
    assert (found.organisations, found.places, found.programmes) == ((), (), ())


def test_what_stands_above_the_items_names_organisations_too() -> None:
    found = minutes_of(PRESENT.encode(), SourceEntry())
    assert "Healthwatch Oxbow" in [one.name for one in found.organisations]


PRESENT = """OXBOW BOARD

Minutes of the meeting held on 4 June 2024

PRESENT: Mrs A Wren (Healthwatch Oxbow) and Mr B Heron

1. Apologies

None were received.

2. Ponds

RESOLVED: that the report be noted.
"""


def test_a_law_has_its_year_and_a_plan_is_not_its_owners() -> None:
    found = passages("Under the Care Act 2014 the Government’s Oxbow Ponds Fund and Ducks Strategy 2022-25 help.")
    surfaces = [found[0].quote(span.start, span.end) for one in entities_of(found).programmes for span in one.surfaces]
    assert surfaces == ["Care Act 2014", "Oxbow Ponds Fund", "Ducks Strategy 2022-25"]
