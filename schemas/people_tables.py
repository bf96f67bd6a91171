"""The tables of people: whom a document names, in which roles, where, and who speaks.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import Evidenced, InParagraph, Table, column, key, word


class DocumentPeople(Table):
    """One row a person, role or group that a document names."""

    person_id: Series[str] = key("Deterministic id, from document and name")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    name: Series[str] = column("Fullest name in the document, or the role where no name is given")
    honorific: Series[str] = column("Mr, Ms, Councillor ... as printed", null=True)
    initials: Series[str] = column("Initials as printed", null=True)
    given: Series[str] = column("Given name", null=True)
    family: Series[str] = column("Family name", null=True)
    organisation: Series[str] = column("Organisation as stated", null=True)
    kind: Series[str] = word("Capacity in which the person appears", words.PersonKind)
    role_only: Series[bool] = column("True where the document names only a role")
    collective: Series[bool] = column("True for a group such as Members")
    name_key: Series[str] = column(
        "How the council's documents name this person, in council_person_names; null for roles, groups and the public",
        null=True,
        index=True,
        aside=True,
    )


class PersonRoles(Evidenced):
    """One row a statement that a person holds a role; the quote is the role."""

    role_id: Series[str] = key("Deterministic id, from document and place")
    person_id: Series[str] = column("The person", ref="document_people.person_id")
    title: Series[str] = column("Role as printed")
    relation: Series[str] = column("How the text ties role and person")


class PersonMentions(InParagraph):
    """One row a place where a person is named; the quote is the name."""

    mention_id: Series[str] = key("Deterministic id, from document and place")
    person_id: Series[str] = column("The person", ref="document_people.person_id")


class SpeechEvents(InParagraph):
    """One row a reporting verb with a speaker; the quote is the verb."""

    speech_id: Series[str] = key("Deterministic id, from document and place")
    person_id: Series[str] = column("The speaker", ref="document_people.person_id")
    verb: Series[str] = column("Reporting verb, in lower case")
