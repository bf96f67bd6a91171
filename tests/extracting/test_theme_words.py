"""The words of the package's own taxonomy, adult social care."""

import pytest

from schemas.vocabulary import ParagraphKind, Salience
from seeds.themes import themes
from tasks.extracting.themes.themes import themes_of
from tests.extracting.passage import passage

# words of the field, invented / the primary themes of the package's own taxonomy
FIELD = {
    "in_consultation_with_a_member": ("the Director be authorised, in consultation with the Leader, to sign it", []),
    "consultation": ("The consultation had closed.", ["consultation-engagement"]),
    "strike": ("There would be strike action by the porters.", ["workforce"]),
    "dols": ("Seven DoLS authorisations were overdue.", ["safeguarding-dols"]),
    "discharge": ("Discharge to assess had cut the number of delayed transfers of care.", ["hospital-flow"]),
    "surface_water": ("The drain would discharge the surface water to the brook.", []),
    "brokerage": ("The brokerage team had placed forty people.", ["commissioning-market"]),
    "commission_as_a_body": ("The Boundary Commission would visit.", []),
    "direct_payments": ("The uptake of direct payments was low.", ["person-centred-voice"]),
    "extra_care": ("Two extra care schemes had opened.", ["housing-extra-care"]),
    "housing_estate": ("A path across the housing estate was muddy.", []),
    "section_42": ("A section 42 enquiry followed.", ["safeguarding-dols"]),
    "mineral_safeguarding": ("The quarry lay in a mineral safeguarding area.", []),
    "retention_of_staff": ("Retention of care staff had improved.", ["workforce"]),
    "retention_of_trees": ("A condition would secure the retention of trees.", []),
    "cultural_services": ("The cultural services moved to the old mill.", []),
    "culture_change": ("A change of culture was needed.", ["leadership-culture"]),
    "committee_appointment": ("The appointments to outside bodies were made.", []),
    "gp_appointment": ("It took weeks to get an appointment with a doctor.", ["access-transport"]),
    "monitoring_officer": ("The Monitoring Officer advised.", []),
    "local_government": ("A review of local government was expected.", []),
    "central_government": ("A green paper from the government was late.", ["national-policy"]),
    "impact_assessment": ("An equality impact assessment had been made.", []),
    "care_assessments": ("The backlog of assessments had been cleared.", ["assessments-reviews"]),
    "unpaid_carers": ("Unpaid carers felt unheard.", ["person-centred-voice"]),
    "care_home_as_a_place": ("She lived in a care home.", []),
    "handed_back_work": ("Four agencies had handed back hours since Easter.", ["commissioning-market"]),
    "call_monitoring": ("Electronic monitoring would begin in the north.", ["digital-data"]),
    "fit_to_leave": ("Thirty patients were ready for discharge.", ["hospital-flow"]),
    "winter_road_service": ("The winter service began in October.", []),
    "life_expectancy": ("Life expectancy was lowest in two wards.", ["access-transport"]),
    "dentists": ("Half the town could not find an NHS dentist.", ["access-transport"]),
    "taxi_licences": ("The taxi licensing fees were set.", []),
    "village_minibus": ("The minibus to the clinic had stopped.", ["access-transport"]),
    "missed_calls": ("Late calls and missed visits had fallen.", ["home-care"]),
    "site_visits": ("Site visits would begin at ten.", []),
    "admissions_to_residential_care": ("Permanent admissions were above target.", ["prevention-reablement"]),
    "play_equipment": ("The play equipment would be painted.", []),
    "food_bank": ("The food bank had lost its van.", ["voluntary-social-prescribing"]),
    "what_a_sum_is_for": ("Reablement hours would rise at a cost of £90,000.", ["prevention-reablement"]),
    "money_alone": ("The cost would be £90,000.", ["funding-savings"]),
    "duty_under_the_care_act": ("This was required under the Care Act.", ["care-act-compliance"]),
    "care_act_by_the_way": ("Safeguarding work under a Care Act policy went on.", ["safeguarding-dols"]),
    "court_of_protection": ("Two matters were before the Court of Protection.", ["safeguarding-dols"]),
    "deep_dive": ("A deep dive would follow in June.", ["governance-scrutiny"]),
    "behind_schedule": ("The work had slipped by a month.", ["programme-delivery"]),
    "case_audits": ("Sixty case audits were made each month.", ["training-practice"]),
    "respondents": ("Most respondents preferred the second option.", ["consultation-engagement"]),
    "health_and_wellbeing_strategy": ("The Health and Wellbeing Strategy was adopted.", ["operating-model"]),
    "joint_posts": ("Six joint posts would serve both bodies.", ["health-integration"]),
    "retirement_housing": ("Plans for retirement housing were welcome.", ["housing-extra-care"]),
    "staff_turnover": ("Turnover among senior staff was high; staffing levels were safe.", ["workforce"]),
    "casual_vacancy": ("A casual vacancy had arisen.", []),
    "vacant_posts": ("Nine of the 40 nurse posts were unfilled and agency cover was dear.", ["workforce"]),
    "short_calls": ("Calls of fifteen minutes would end; planned hours would be paid.", ["home-care"]),
    "asked_for_by_a_panel": ("It was asked that the criteria be shared with the Panel.", ["governance-scrutiny"]),
    "nobody_asked": ("Nobody had asked him where he wanted to live.", ["person-centred-voice"]),
    "passed_about": ("People were passed from pillar to post.", ["access-transport"]),
    "closed_ward": ("He asked whether the ward would reopen.", ["hospital-flow"]),
    "council_ward": ("The ward councillor spoke of a pothole.", []),
    "body_of_the_nhs_alone": ("The ICB would be written to.", []),
    "implementation_alone": ("The implementation was noted.", []),
    "what_something_would_cost": ("She asked what the scheme would cost to run.", ["funding-savings"]),
    "waiting_for_an_assessment": ("Ms Orme had waited nine weeks for a full assessment.", ["assessments-reviews"]),
    "a_team_named_by_the_way": ("The nurses and the hospital were thanked by all.", []),
    "the_charge_for_care": ("The charge for arranging care would not be introduced.", ["funding-savings"]),
    "closure_of_a_home": ("The closure of two of the nursing homes was opposed.", ["commissioning-market"]),
    "a_contract_awarded": ("The contract for meals be awarded to Tilling Foods.", ["commissioning-market"]),
    "workload": ("Workloads had grown since two officers left.", ["workforce"]),
    "named_contact": ("Each of them would have a named contact.", ["person-centred-voice"]),
    "into_a_care_home": ("Fewer people had gone straight into a care home.", ["prevention-reablement"]),
    "dentistry": ("No dentist would take new patients.", ["access-transport"]),
    "government_announcement": ("The Government had yet to announce its plans.", ["national-policy"]),
    "pooled_arrangements": ("The pooling of the two funds was sound.", ["health-integration"]),
    "permission": ("The grant of planning permission was noted.", []),
    "nothing": ("The update was noted.", []),
}


@pytest.mark.parametrize(("words", "expected"), FIELD.values(), ids=FIELD)
def test_the_terms_of_adult_social_care_are_known(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words)], themes())
    assert [tag.theme for tag in found if tag.salience.value == "primary"] == expected


# the same matters in the plain words that clerks use for them, invented / the primary themes
PLAIN = {
    "nobody_applied": ("Nobody had applied for either job, which had been advertised twice.", ["workforce"]),
    "a_post_that_is_empty": ("One post in four was empty.", ["workforce"]),
    "who_pays_better": ("The warehouse paid a pound an hour more than care workers earned.", ["workforce"]),
    "learned_on_a_course": ("All front line staff would go on a course by May.", ["training-practice"]),
    "files_read": ("The lead had gone through thirty files and found five poor.", ["training-practice"]),
    "one_office": ("Nurses and social workers now shared an office.", ["health-integration"]),
    "given_back_by_the_trust": ("The team had been moved from the Trust to the Council.", ["health-integration"]),
    "the_same_doctor": ("Few had seen the same doctor twice.", ["primary-care-mdt"]),
    "the_additional_roles": ("The ARRS grew again.", ["primary-care-mdt"]),
    "how_it_would_look": ("She showed how the service would look.", ["operating-model"]),
    "by_stages": ("The changes would come by stages.", ["programme-delivery"]),
    "a_wave": ("The first wave had moved across.", ["programme-delivery"]),
    "seen_elsewhere": ("Officers had been to Orrick to see how it was done.", ["pilots-evidence"]),
    "a_university": ("The University of Orrick had found no harm in it.", ["pilots-evidence"]),
    "the_money_ends": ("The money would run out in March.", ["funding-savings"]),
    "a_weekly_charge": ("The weekly charge would go up.", ["funding-savings"]),
    "systems_apart": ("The two systems could not talk to each other.", ["digital-data"]),
    "no_smartphone": ("People without a smartphone could not book.", ["digital-data"]),
    "who_sees_nobody": ("Many saw nobody from one week to the next.", ["voluntary-social-prescribing"]),
    "time_given": ("Forty retired people gave their time.", ["voluntary-social-prescribing"]),
    "no_help_afterwards": ("Seven in ten needed no more help.", ["prevention-reablement"]),
    "fittings": ("Grab rails and bath seats took four days.", ["prevention-reablement"]),
    "weeks_in_a_bed": ("He had been five weeks in the hospital.", ["hospital-flow"]),
    "beds_shut": ("Thirty beds would be shut.", ["hospital-flow"]),
    "home_help": ("Home help was being cut.", ["home-care"]),
    "many_faces": ("She had had twenty different carers.", ["home-care"]),
    "homes_that_close": ("More homes were closing.", ["commissioning-market"]),
    "an_owner": ("The owner had given notice to close.", ["commissioning-market"]),
    "bruises": ("Bruises had been found on two residents.", ["safeguarding-dols"]),
    "callers_at_the_door": ("Doorstep crime was rising.", ["safeguarding-dols"]),
    "yearly_checks": ("A firm would do the yearly checks.", ["assessments-reviews"]),
    "an_annual_review": ("Four in ten clients had had an annual review.", ["assessments-reviews"]),
    "bound_by_law": ("The Council was bound by law to do so.", ["care-act-compliance"]),
    "a_grade": ("The Care Inspectorate had graded the service weak.", ["care-act-compliance"]),
    "breaking_point": ("Many were at breaking point.", ["person-centred-voice"]),
    "same_questions": ("He had been asked the same questions five times.", ["person-centred-voice"]),
    "first_from_the_paper": ("The families had heard of it first from the newspaper.", ["consultation-engagement"]),
    "a_petition": ("A petition against the closure had 700 names.", ["consultation-engagement"]),
    "an_audit_opinion": ("The opinion was one of limited assurance.", ["governance-scrutiny"]),
    "on_an_agenda": ("That it be placed on the agenda for May.", ["governance-scrutiny"]),
    "afraid_to_speak": ("They were afraid to say when things went wrong.", ["leadership-culture"]),
    "in_as_many_years": ("The Director was the fourth in as many years.", ["leadership-culture"]),
    "users_of_a_centre": ("Thirty people used the centre.", ["premises-hubs"]),
    "a_room_for_a_clinic": ("Two rooms would be used for the clinic.", ["premises-hubs"]),
    "the_nearest": ("The nearest was 34 miles away.", ["access-transport"]),
    "on_the_telephone": ("A third of callers gave up.", ["access-transport"]),
    "flats_with_care": ("Forty flats for people over 55 would open.", ["housing-extra-care"]),
    "a_door_of_ones_own": ("Each would have a front door of their own.", ["housing-extra-care"]),
    "a_bill": ("The Bill would have its second reading.", ["national-policy"]),
    "by_the_government": ("It had been put off by the Government.", ["national-policy"]),
    "under_threat": (
        "Forty letters against the move had been handed in; many had spoken against closing it.",
        ["consultation-engagement"],
    ),
    "staff_who_move": ("She asked what would happen to staff.", ["workforce"]),
    "a_rest_for_carers": ("It gave carers a break at weekends.", ["prevention-reablement"]),
    "a_list_that_is_closed": ("It had closed its list.", ["primary-care-mdt", "access-transport"]),
    "a_lease_at_its_end": ("The lease on the unit ran out in May.", ["premises-hubs"]),
    "a_contract_by_the_way": ("The contract was long.", []),
    "the_committee_itself": ("The Select Committee met.", []),
    "a_handover": ("The average handover took two hours.", ["hospital-flow"]),
    "where_one_lives": ("It was decided where she should live.", ["person-centred-voice"]),
    "an_interest_told": ("Councillor Wren declared that her sister worked at the hospital for carers.", []),
    "one_person_gone_home": ("The therapists saw her on the day of leaving.", []),
    "a_post_in_the_ground": ("Two posts marked the footpath.", []),
    "a_ward_of_the_town": ("In his ward the kerbs had sunk.", []),
    "the_village_practice": ("It was common practice to sweep the leaves.", []),
    "a_stage_for_a_band": ("The stage would stand by the pond.", []),
    "volunteers_for_an_office": ("Nobody had come forward for the office.", []),
    "a_fallen_tree": ("A tree had fallen in Mill Lane.", []),
}


@pytest.mark.parametrize(("words", "expected"), PLAIN.values(), ids=PLAIN)
def test_the_plain_words_for_them_are_known(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words)], themes())
    assert [tag.theme for tag in found if tag.salience.value == "primary"] == expected


# a clause or a point, invented / its primary themes
MATTER = {
    "a_report_on_something": ("a report on reablement be brought to the Panel in May", ["prevention-reablement"]),
    "figures_of_something": ("Mr Orme be asked to submit figures on delayed transfers of care", ["hospital-flow"]),
    "a_report_on_nothing_told": ("a further report be submitted to the Cabinet in the spring", ["governance-scrutiny"]),
    "an_audit": ("that an audit report on safeguarding be noted", ["safeguarding-dols", "governance-scrutiny"]),
    "money_of_the_government": ("reablement would be paid for by the Government's grant", ["prevention-reablement"]),
    "a_letter_to_a_minister": ("the Minister be written to about sheltered housing", ["housing-extra-care"]),
    "a_letter_to_a_minister_alone": ("the Minister be written to", ["national-policy"]),
    "plans_of_government": ("the Government's plans for sheltered housing", ["housing-extra-care", "national-policy"]),
    "a_grant_for_something": (
        "a grant of £800 be paid to the lunch club",
        ["funding-savings", "voluntary-social-prescribing"],
    ),
    "something_at_a_cost": ("the lunch club be kept open at a cost of £800", ["voluntary-social-prescribing"]),
    "beds_that_are_bought": ("forty step-down beds had been bought", ["hospital-flow"]),
    "winter_money_for_something": ("home care hours be paid for from the winter pressures money", ["home-care"]),
    "paramedics_by_the_way": ("sixty paramedics were being recruited", ["workforce"]),
}


@pytest.mark.parametrize(("words", "expected"), MATTER.values(), ids=MATTER)
def test_a_clause_is_filed_under_its_matter(words: str, expected: list[str]) -> None:
    found = themes_of([passage(words, kind=ParagraphKind.RESOLUTION_CLAUSE)], themes())
    assert [tag.theme for tag in found if tag.salience is Salience.PRIMARY] == expected
