"""References to minutes, reports, statutes, rules, appendices and applications."""

from dataclasses import replace

import pytest

from tasks.extracting.references import references_of
from tests.extracting.passage import passage, passages

# words / surface, kind, target
FOUND = {
    "P31/0123/FUL – Heron Lodge": ("P31/0123/FUL", "application", "P31/0123/FUL"),
    "31/P/01234/FUL – Heron Lodge": ("31/P/01234/FUL", "application", "31/P/01234/FUL"),
    "3PL/2031/0123/F – Heron Lodge": ("3PL/2031/0123/F", "application", "3PL/2031/0123/F"),
    "F/YR31/0123/F – Heron Lodge": ("F/YR31/0123/F", "application", "F/YR31/0123/F"),
    "ZA31/12345/HOU – Heron Lodge": ("ZA31/12345/HOU", "application", "ZA31/12345/HOU"),
    "CA//31/00123 – Heron Lodge": ("CA//31/00123", "application", "CA//31/00123"),
    "PREAPP/31/00012 – Heron Lodge": ("PREAPP/31/00012", "application", "PREAPP/31/00012"),
    "31/01234/S73 – Heron Lodge": ("31/01234/S73", "application", "31/01234/S73"),
    "2031/92345 – Heron Lodge": ("2031/92345", "application", "2031/92345"),
    "LA04/2031/0412/F – Heron Lodge": ("LA04/2031/0412/F", "application", "LA04/2031/0412/F"),
    "DMPA/2031/1234 – Heron Lodge": ("DMPA/2031/1234", "application", "DMPA/2031/1234"),
    "the Pond Behaviour, Duck and Policing Act 2014": (
        "Pond Behaviour, Duck and Policing Act 2014",
        "act",
        "Pond Behaviour Duck and Policing Act 2014",
    ),
    "Minute 33 (ii) of it": ("Minute 33 (ii)", "minute", "33 (ii)"),
    "see Minute ref 31/033": ("Minute ref 31/033", "minute", "31/033"),
    "set out in Appendices A, B and C": ("Appendices A, B and C", "appendix", "A, B and C"),
    "C24/0087 Heron Lodge - extension": ("C24/0087", "application", "C24/0087"),
    "7.1 PL/07114 Heron Barn": ("PL/07114", "application", "PL/07114"),
    "TA/2014/212 – Coot Cottage": ("TA/2014/212", "application", "TA/2014/212"),
    "LICENCE – APPLICATION 19/0043": ("19/0043", "application", "19/0043"),
    "Mr Heron introduced Paper A.": ("Paper A", "report", "A"),
    "it was resolved to grant £150 under s137.": ("s137", "act", "s137"),
    "Ponds Act 1980, s96": ("Ponds Act 1980, s96", "act", "Ponds Act 1980"),
    "contrary to policy CP17 of the Heron District Local Plan.": (
        "policy CP17 of the Heron District Local Plan",
        "document",
        "CP17",
    ),
    "article 6 of the European Convention on Human Rights": (
        "article 6 of the European Convention on Human Rights",
        "act",
        "European Convention on Human Rights",
    ),
    "the Ponds Act 2003 (Hearings) Regulations 2005": (
        "Ponds Act 2003 (Hearings) Regulations 2005",
        "regulation",
        "Ponds Act 2003 (Hearings) Regulations 2005",
    ),
    "paragraph 14 (2) of the Ponds Act 2003 (Hearings) Regulations 2005": (
        "paragraph 14 (2) of the Ponds Act 2003 (Hearings) Regulations 2005",
        "regulation",
        "Ponds Act 2003 (Hearings) Regulations 2005",
    ),
    "paragraph 9.12 of the Statutory Guidance": (
        "paragraph 9.12 of the Statutory Guidance",
        "document",
        "Statutory Guidance",
    ),
    "allocated under Policy SF1(4) of it": ("Policy SF1(4)", "document", "SF1(4)"),
    "Decision 31/00045 was called in": ("Decision 31/00045", "document", "31/00045"),
    "as per appendix 1": ("appendix 1", "appendix", "1"),
    "in item 31/162, and signed": ("31/162", "minute", "31/162"),
    "one change: at 31/91 “pond”": ("31/91", "minute", "31/91"),
    "asked under Rule 14:": ("Rule 14", "procedure_rule", "14"),
    "Application No. 3/31/0456/FUL was refused": ("3/31/0456/FUL", "application", "3/31/0456/FUL"),
    "Application 31/0456N was refused": ("31/0456N", "application", "31/0456N"),
    "PA31/01234 was refused": ("PA31/01234", "application", "PA31/01234"),
    "planning application 310456 was refused": ("310456", "application", "310456"),
    "spoke against application 31/0164, saying": ("31/0164", "application", "31/0164"),
    "31/0164 | 11 Tern Row | Porch | No objection": ("31/0164", "application", "31/0164"),
    "S/147/01923/31 – 7 Tern Row – windows": ("S/147/01923/31", "application", "S/147/01923/31"),
    "arising from Minutes A.12 and A.15": ("Minutes A.12 and A.15", "minute", "A.12 and A.15"),
    "(Minute 33 refers)": ("Minute 33", "minute", "33"),
    "See Minute No. 87 of the Panel": ("Minute No. 87", "minute", "87"),
    "(minute 32 of 2031/32 refers)": ("minute 32 of 2031/32", "minute", "32 of 2031/32"),
    "Min 92. Ponds": ("Min 92", "minute", "92"),
    "Minute 31/15 was noted": ("Minute 31/15", "minute", "31/15"),
    "minute 58(b) refers": ("minute 58(b)", "minute", "58(b)"),
    "Minutes 12 and 13 refer": ("Minutes 12 and 13", "minute", "12 and 13"),
    "in C104/Feb/2031 the Panel": ("C104/Feb/2031", "minute", "C104/Feb/2031"),
    "paragraph 7 of the Minute of 3 May 2031 was noted": ("paragraph 7 of the Minute of 3 May 2031", "minute", "7"),
    "Application QX.31/0417 was withdrawn": ("QX.31/0417", "application", "QX.31/0417"),
    "application P2031/0644 – pond": ("P2031/0644", "application", "P2031/0644"),
    "the appeal (CAS-04417) was lost": ("CAS-04417", "application", "CAS-04417"),
    "in accordance with Standing Order B17.2": ("Standing Order B17.2", "procedure_rule", "B17.2"),
    "Part 3 (paragraph 9) of the Council Procedure Rules": (
        "Part 3 (paragraph 9) of the Council Procedure Rules",
        "procedure_rule",
        "Council Procedure Rules",
    ),
    "set out at Appendix “C”, which was noted": ("Appendix “C”", "appendix", "C"),
    "paragraphs 2, 3 and 8 of Schedule 4 to the Local Government Act 1972": (
        "paragraphs 2, 3 and 8 of Schedule 4 to the Local Government Act 1972",
        "act",
        "Local Government Act 1972",
    ),
    "Section 42 of the Local Government Act (NI) 2014": (
        "Section 42 of the Local Government Act (NI) 2014",
        "act",
        "Local Government Act (NI) 2014",
    ),
    "Article 11 of the minute of 3 May 2031": ("Article 11 of the minute of 3 May 2031", "minute", "11"),
    "There had been circulated Report No. HC/35/31": ("Report No. HC/35/31", "report", "HC/35/31"),
    "There was submitted report ECS/31/07 by the Clerk": ("ECS/31/07", "report", "ECS/31/07"),
    "Report CSD19129": ("Report CSD19129", "report", "CSD19129"),
    "Report No.184": ("Report No.184", "report", "184"),
    "under the Care Act 2014": ("Care Act 2014", "act", "Care Act 2014"),
    "The Localism Act 2011 says": ("Localism Act 2011", "act", "Localism Act 2011"),
    "Section 100A(4) of the Local Government Act 1972": (
        "Section 100A(4) of the Local Government Act 1972",
        "act",
        "Local Government Act 1972",
    ),
    "the Police and Criminal Evidence Act 1984": (
        "Police and Criminal Evidence Act 1984",
        "act",
        "Police and Criminal Evidence Act 1984",
    ),
    "Town and Country Planning (Use Classes) Order 1987": (
        "Town and Country Planning (Use Classes) Order 1987",
        "regulation",
        "Town and Country Planning (Use Classes) Order 1987",
    ),
    "Regulation 58 of the Pond Scheme Regulations 2013": (
        "Regulation 58 of the Pond Scheme Regulations 2013",
        "regulation",
        "Pond Scheme Regulations 2013",
    ),
    "Council Procedure Rule 20.1 was suspended": ("Council Procedure Rule 20.1", "procedure_rule", "20.1"),
    "Standing Order 12(10)": ("Standing Order 12(10)", "procedure_rule", "12(10)"),
    "as set out in Appendix A to the report": ("Appendix A", "appendix", "A"),
    "in Annex 3, be approved": ("Annex 3", "appendix", "3"),
    "Application 31/00650/OUT": ("31/00650/OUT", "application", "31/00650/OUT"),
    "Application 14/505103 was deferred": ("14/505103", "application", "14/505103"),
    "31/1187/P - Kiosk": ("31/1187/P", "application", "31/1187/P"),
    "an appeal, APP/X9999/W/31/3280000, was": ("APP/X9999/W/31/3280000", "application", "APP/X9999/W/31/3280000"),
    "LA04/2031/0412/F - shed": ("LA04/2031/0412/F", "application", "LA04/2031/0412/F"),
    "114876/FUL/24 - shed": ("114876/FUL/24", "application", "114876/FUL/24"),
    "S.13/1211/HHOLD - porch": ("S.13/1211/HHOLD", "application", "S.13/1211/HHOLD"),
    "paragraph 14 of the Contract Procedure Rules": (
        "paragraph 14 of the Contract Procedure Rules",
        "procedure_rule",
        "Contract Procedure Rules",
    ),
    "Pursuant to Rule 16.4 ten Members stood": ("Rule 16.4", "procedure_rule", "16.4"),
    "Section 5 of the Councillors' Code of Conduct": (
        "Section 5 of the Councillors' Code of Conduct",
        "document",
        "Councillors' Code of Conduct",
    ),
    "contrary to Policies H4 and H5": ("Policies H4 and H5", "document", "H4 and H5"),
    "Decision No. CAB/31/12 was called in": ("Decision No. CAB/31/12", "document", "CAB/31/12"),
    "Paragraph 3 of Schedule 12A": ("Paragraph 3 of Schedule 12A", "act", "Schedule 12A"),
    "Schedule 12A, paragraphs 1 and 2": ("Schedule 12A, paragraphs 1 and 2", "act", "Schedule 12A"),
    "granted under LGA 1972 s.144": ("LGA 1972 s.144", "act", "LGA 1972"),
    "granted under s137 of the LGA 1972": ("s137 of the LGA 1972", "act", "LGA 1972"),
    "Page 6, C151/22 Pier Road": ("C151/22", "minute", "C151/22"),
    "(a) FPR 52/19 - the Clerk had written": ("FPR 52/19", "minute", "FPR 52/19"),
    "Minute C77: Councillor Reed asked": ("Minute C77", "minute", "C77"),
    "considered Report 04/20 by the Clerk": ("Report 04/20", "report", "04/20"),
    "presented her report (LIC/17/49)": ("LIC/17/49", "report", "LIC/17/49"),
    "C22/0714/19/LL - extension": ("C22/0714/19/LL", "application", "C22/0714/19/LL"),
    "WEST HAMMER (NP/HD/0319/0277)": ("NP/HD/0319/0277", "application", "NP/HD/0319/0277"),
    "with one correction, at 22/117": ("22/117", "minute", "22/117"),
    "(117/22 refers)": ("117/22", "minute", "117/22"),
    "On parking (Article 6 refers), there": ("Article 6", "minute", "6"),
    "A.1 - DC/31/01234": ("DC/31/01234", "application", "DC/31/01234"),
    "1/0412/31 – Tern Barn, new windows": ("1/0412/31", "application", "1/0412/31"),
    "the appeal (PPA-123-2031) was lost": ("PPA-123-2031", "application", "PPA-123-2031"),
    "MW.0012/31 Tern Quarry": ("MW.0012/31", "application", "MW.0012/31"),
    "4/31/2123/0F1 Tern Row": ("4/31/2123/0F1", "application", "4/31/2123/0F1"),
    "C/019/2031 Vacant ponds": ("C/019/2031", "minute", "C/019/2031"),
    "item 6 of the minute of the meeting of 3 May 2031": (
        "item 6 of the minute of the meeting of 3 May 2031",
        "minute",
        "6",
    ),
    "item 4 of the Minute of the meeting held on 3 May 2031": ("item 4 of the Minute", "minute", "4"),
    "minutes nos 44-51 of the Board": ("minutes nos 44-51", "minute", "44-51"),
    "Report CAB31-017 was noted": ("Report CAB31-017", "report", "CAB31-017"),
    "a report by the Director (CAB31-017)": ("CAB31-017", "report", "CAB31-017"),
    "considered report no 17/2031": ("report no 17/2031", "report", "17/2031"),
    "as set out in paragraph 3.8 of the report": ("paragraph 3.8 of the report", "report", "3.8"),
    "subject to the deletion of paragraph 6.14; and": ("paragraph 6.14", "report", "6.14"),
    "Tree Preservation Order No. 7 of 2031 was confirmed": (
        "Tree Preservation Order No. 7 of 2031",
        "document",
        "7 of 2031",
    ),
    "TPO 7/2031 was confirmed": ("TPO 7/2031", "document", "7/2031"),
    "Premises Licence No. 012345 was revoked": ("Licence No. 012345", "document", "012345"),
    "Contract No. HC/2031/117 was let": ("Contract No. HC/2031/117", "document", "HC/2031/117"),
    "Section 100a of the Ponds Act 1980": ("Section 100a of the Ponds Act 1980", "act", "Ponds Act 1980"),
    "Sections 101 and 113 of the Ponds Act 1980": (
        "Sections 101 and 113 of the Ponds Act 1980",
        "act",
        "Ponds Act 1980",
    ),
    "under s.17 Ponds Act 1980": ("s.17 Ponds Act 1980", "act", "Ponds Act 1980"),
    "Ponds Act 1980, Article 8": ("Ponds Act 1980, Article 8", "act", "Ponds Act 1980"),
    "Standing Orders 14 and 15 were suspended": ("Standing Orders 14 and 15", "procedure_rule", "14 and 15"),
    "Standing Order 3d was suspended": ("Standing Order 3d", "procedure_rule", "3d"),
}

NONE = [
    "on 12/06/2031 and 1/7/2031",
    "for 2031/2032",
    "Minute (see page 3)",
    "Paper A Plane Ltd was thanked",
    "the contract 2031/32 was let",
    "58.3 per cent of ponds were full",
    "as paragraph 4 said",
    "minutes no longer kept",
    "open at 24/7 in the year",
    "the application of 2031 was refused",
    "the decision of 31 May",
    "in the year 18/19 (the budget)",
    "the rule of 14 days",
    "the report of the Director of Ponds",
    "the Act was read",
    "The score at 10/12 was low",
    "the policy on ponds",
    "the decision of the Board",
    "As a Rule 16 came",
    "on 26/09/2031",
    "in 2031/32",
    "ten minutes 30 seconds",
    "Appendix of terms",
    "at 10 minutes: 20",
    "The minutes of 3 May 2031",
]


@pytest.mark.parametrize(("words", "expected"), FOUND.items(), ids=FOUND)
def test_a_reference_has_a_kind_and_a_target(words: str, expected: tuple[str, str, str]) -> None:
    [one] = references_of(passages(words))
    assert (one.surface, one.kind.value, one.target) == expected
    assert words[one.evidence.start : one.evidence.end] == one.surface


@pytest.mark.parametrize("words", NONE)
def test_these_are_no_references(words: str) -> None:
    assert references_of(passages(words)) == ()


@pytest.mark.parametrize(("label", "found"), [("93.1", ["81.4"]), ("93", []), (None, [])])
def test_a_numbered_paragraph_says_which_earlier_one_it_takes_up(label: str | None, found: list[str]) -> None:
    one = passage("81.4 The Clerk had written to the County Council about the pond.")
    assert one.paragraph
    numbered = replace(one, paragraph=replace(one.paragraph, label=label))
    assert [reference.surface for reference in references_of([numbered])] == found
