"""The tables of dimensions: councils, their bodies and people, days, themes.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import ISO_DATE, Table, column, day, key, word


class Councils(Table):
    """One row a council of the register, current or abolished."""

    council_code: Series[str] = key("Register code, such as KEN")
    gss_code: Series[str] = column("Code of the Government Statistical Service", null=True)
    name: Series[str] = column("Full name")
    short_name: Series[str] = column("Name without the kind of council", null=True)
    council_type: Series[str] = column("Kind of council")
    nation: Series[str] = column("Nation of the United Kingdom")
    region: Series[str] = column("Region or nation", null=True)
    start_date: Series[str] = day("First day of the council; null where the register has none")
    end_date: Series[str] = day("Last day of the council; null while it exists")
    replaced_by: Series[str] = column("Register code of its successor", null=True)
    county_code: Series[str] = column("Register code of its county", null=True)
    combined_authority_code: Series[str] = column("Register code of its combined authority", null=True)
    former_gss_codes: Series[str] = column("Earlier GSS codes, separated by spaces", null=True)
    publishing_system: Series[str] = column("System that publishes its meetings", null=True)
    site_url: Series[str] = column("Address of that system", null=True)


class Committees(Table):
    """One row a body of a council, however its documents spell the name; derived from the meetings that are held."""

    committee_id: Series[str] = key("Deterministic id, from council and the name without case, signs and `the`")
    council_code: Series[str] = column("The council", ref="councils.council_code")
    name: Series[str] = column("Name as printed; of several spellings the first in the alphabet that is no shouting")
    kind: Series[str] = word("What it is for, derived from its name", words.CommitteeKind)


class Calendar(Table):
    """One row a day, for whole financial years in which meetings were held; weeks begin on Monday."""

    day: Series[str] = key("The day", sql="date", str_matches=ISO_DATE)
    year: Series[int] = column("Calendar year")
    month: Series[str] = column("Month, YYYY-MM", index=True)
    month_name: Series[str] = column("Name of the month")
    quarter: Series[str] = column("Quarter of the calendar year, YYYY-Qn")
    financial_year: Series[str] = column("Financial year of councils, from 1 April, such as 2018/19", index=True)
    financial_quarter: Series[str] = column("Quarter of the financial year, such as 2018/19-Q1")
    weekday: Series[int] = column("Day of the week, 1 for Monday", ge=1)
    weekday_name: Series[str] = column("Name of that day")


class Themes(Table):
    """One row a theme of the taxonomy."""

    theme_id: Series[str] = key("Short name of the theme")
    label: Series[str] = column("Name for readers")
    definition: Series[str] = column("What the theme covers")
    boundary: Series[str] = column("What belongs to another theme", null=True)


class CouncilPeople(Table):
    """One row a member or officer of a council, across its documents; derived, never across councils."""

    council_person_id: Series[str] = key("Deterministic id, from council and fullest naming")
    council_code: Series[str] = column("The council whose documents name the person", ref="councils.council_code")
    name: Series[str] = column("Fullest name in any document")
    honorific: Series[str] = column("Title of that naming", null=True)
    given: Series[str] = column("Given name", null=True)
    initials: Series[str] = column("Initials", null=True)
    family: Series[str] = column("Family name")
    kind: Series[str] = word("Capacity in which the person appears", words.PersonKind)


class CouncilPersonNames(Table):
    """One row a way in which documents of a council name somebody, with whom it is taken to mean."""

    name_key: Series[str] = key("Deterministic id, from council and naming; document_people has it too")
    council_code: Series[str] = column("The council", ref="councils.council_code")
    name: Series[str] = column("Name as printed")
    kind: Series[str] = word("Capacity in which it is used", words.PersonKind)
    council_person_id: Series[str] = column(
        "The person; null where two fit, or where no document states a capacity",
        null=True,
        ref="council_people.council_person_id",
    )
    link: Series[str] = word("Why it is linked, or is not", words.NameLink)
