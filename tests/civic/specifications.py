"""The fields of Popolo and of Open Civic Data as JSON schemas: names and types as the two specifications list them.

An object may have no other field, so that nothing passes under a name that the format does not know; `extras` is where
Open Civic Data lets a publisher say more. Dates are `YYYY[-MM[-DD]]`, with a time and an offset where one is known.
"""

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NAME: Schema = {"type": "string", "minLength": 1}
MAYBE: Schema = {"type": ["string", "null"]}
WHOLE: Schema = {"type": "integer", "minimum": 0}
TRUTH: Schema = {"type": "boolean"}
ANYTHING: Schema = {"type": "object"}
_DATE = r"\d{4}(-\d{2}){0,2}"
_TIME = r"T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}(:?\d{2})?)"
DATE: Schema = {"type": "string", "pattern": f"^{_DATE}$"}
MOMENT: Schema = {"type": "string", "pattern": f"^{_DATE}({_TIME})?$"}
BLANK_DATE: Schema = {"type": "string", "pattern": f"^({_DATE})?$"}
BLANK_MOMENT: Schema = {"type": "string", "pattern": f"^({_DATE}({_TIME})?)?$"}


def one_of(*words: str) -> Schema:
    return {"enum": list(words)}


def listed(items: Schema, least: int = 0) -> Schema:
    return {"type": "array", "items": items, "minItems": least}


def thing(required: str = "", /, **fields: Schema) -> Schema:
    """Return an object with these fields and no other; `required` names those that must be there."""
    return {"type": "object", "properties": fields, "required": required.split(), "additionalProperties": False}


def identity(kind: str) -> Schema:
    return {"type": "string", "pattern": f"^ocd-{kind}/[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}$"}


def maybe(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


_LINK = thing("url", url={"type": "string", "pattern": "^https?://"}, note=TEXT)
_COUNT = thing("option value", option=one_of("yes", "no", "abstain"), value=WHOLE)
_OPTION = one_of("yes", "no", "abstain", "absent", "not voting", "paired", "excused")

POPOLO = thing(
    "organizations persons memberships events motions vote_events",
    organizations=listed(
        thing(
            "id name",
            id=NAME,
            name=NAME,
            classification=TEXT,
            parent_id=NAME,
            founding_date=DATE,
            dissolution_date=DATE,
            identifiers=listed(thing("identifier", identifier=NAME, scheme=TEXT)),
            links=listed(_LINK),
        )
    ),
    persons=listed(
        thing("id name", id=NAME, name=NAME, honorific_prefix=TEXT, given_name=TEXT, family_name=TEXT, sort_name=TEXT)
    ),
    memberships=listed(
        thing(
            "id person_id organization_id",
            id=NAME,
            person_id=NAME,
            organization_id=NAME,
            role=TEXT,
            start_date=DATE,
            end_date=DATE,
        )
    ),
    events=listed(
        thing(
            "id name",
            id=NAME,
            name=NAME,
            classification=TEXT,
            start_date=MOMENT,
            end_date=MOMENT,
            location=TEXT,
            status=TEXT,
            organization_id=NAME,
            attendees=listed(thing("name", id=NAME, name=NAME)),
            parent_id=NAME,
            sources=listed(_LINK),
        )
    ),
    motions=listed(
        thing(
            "id text",
            id=NAME,
            organization_id=NAME,
            legislative_session_id=NAME,
            creator_id=NAME,
            text=NAME,
            classification=one_of("resolution", "motion", "amendment"),
            date=MOMENT,
            requirement=TEXT,
            result=one_of("passed", "failed", "withdrawn", "deferred"),
            sources=listed(_LINK),
        )
    ),
    vote_events=listed(
        thing(
            "id motion_id",
            id=NAME,
            organization_id=NAME,
            legislative_session_id=NAME,
            motion_id=NAME,
            start_date=MOMENT,
            result=one_of("passed", "failed", "withdrawn", "deferred"),
            counts=listed(_COUNT),
            votes=listed(thing("option", voter_id=NAME, voter=thing("name", name=NAME), option=_OPTION)),
            sources=listed(_LINK),
        )
    ),
)

_SOURCE = thing("url", url=TEXT, note=TEXT)
_SOURCES = listed(_SOURCE, least=1)
_ENTITY = thing(
    "entity_type id name note",
    entity_type=one_of("organization", "person", "bill", "vote_event"),
    id=MAYBE,
    name=NAME,
    note=TEXT,
)
_JURISDICTION: Schema = {
    "type": "string",
    "pattern": "^ocd-jurisdiction/country:[a-z]{2}(/[a-z_]+:[a-z0-9_-]+)*/[a-z]+$",
}

OPEN_CIVIC_DATA = thing(
    "jurisdictions organizations people memberships events bills vote_events",
    jurisdictions=listed(
        thing(
            "id name classification division_id url legislative_sessions",
            id=_JURISDICTION,
            name=NAME,
            classification=one_of("government", "legislature", "executive", "school"),
            division_id=MAYBE,
            url=TEXT,
            legislative_sessions=listed(
                thing("identifier name", identifier=NAME, name=NAME, classification=one_of("primary", "special"))
            ),
            extras=ANYTHING,
        )
    ),
    organizations=listed(
        thing(
            "id name classification jurisdiction_id parent_id",
            id=identity("organization"),
            name=NAME,
            classification=one_of("legislature", "executive", "committee", "commission", "department"),
            jurisdiction_id=_JURISDICTION,
            parent_id=maybe(identity("organization")),
            founding_date=BLANK_DATE,
            dissolution_date=BLANK_DATE,
            identifiers=listed(thing("identifier scheme", identifier=NAME, scheme=TEXT)),
            extras=ANYTHING,
        )
    ),
    people=listed(
        thing("id name", id=identity("person"), name=NAME, given_name=TEXT, family_name=TEXT, extras=ANYTHING)
    ),
    memberships=listed(
        thing(
            "person_id organization_id role",
            person_id=identity("person"),
            organization_id=identity("organization"),
            role=NAME,
            start_date=BLANK_DATE,
            end_date=BLANK_DATE,
        )
    ),
    events=listed(
        thing(
            "id name classification start_date status location participants agenda sources",
            id=identity("event"),
            name=NAME,
            description=TEXT,
            classification=NAME,
            jurisdiction_id=maybe(_JURISDICTION),
            start_date=BLANK_MOMENT,
            end_date=BLANK_MOMENT,
            all_day=TRUTH,
            status=one_of("", "cancelled", "tentative", "confirmed", "passed"),
            location=thing("name note url", name=TEXT, note=TEXT, url=TEXT),
            participants=listed(_ENTITY),
            agenda=listed(
                thing(
                    "description order subjects notes related_entities media",
                    description=NAME,
                    order=MAYBE,
                    classification=listed(TEXT),
                    subjects=listed(TEXT),
                    notes=listed(TEXT),
                    related_entities=listed(_ENTITY),
                    media=listed(ANYTHING),
                    extras=ANYTHING,
                )
            ),
            sources=_SOURCES,
            extras=ANYTHING,
        )
    ),
    bills=listed(
        thing(
            "id identifier legislative_session title classification from_organization actions sources",
            id=identity("bill"),
            identifier=NAME,
            legislative_session=NAME,
            title=NAME,
            classification=listed(one_of("bill", "resolution", "motion", "order"), least=1),
            from_organization=maybe(identity("organization")),
            subject=listed(TEXT),
            abstracts=listed(thing("abstract note", abstract=NAME, note=TEXT)),
            sponsorships=listed(
                thing(
                    "name classification primary entity_type",
                    name=NAME,
                    classification=TEXT,
                    primary=TRUTH,
                    entity_type=one_of("person", "organization"),
                    person_id=MAYBE,
                )
            ),
            actions=listed(
                thing(
                    "description date organization_id classification",
                    description=NAME,
                    date=MOMENT,
                    organization_id=maybe(identity("organization")),
                    classification=listed(one_of("passage", "failure", "withdrawal", "deferral", "referral")),
                )
            ),
            related_bills=listed(ANYTHING),
            sources=_SOURCES,
            extras=ANYTHING,
        )
    ),
    vote_events=listed(
        thing(
            "id identifier motion_text motion_classification start_date result organization_id counts votes sources",
            id=identity("vote"),
            identifier=TEXT,
            motion_text=NAME,
            motion_classification=listed(TEXT),
            start_date=BLANK_MOMENT,
            end_date=BLANK_MOMENT,
            result=one_of("pass", "fail"),
            organization_id=maybe(identity("organization")),
            legislative_session=TEXT,
            bill=maybe(identity("bill")),
            counts=listed(_COUNT),
            votes=listed(
                thing("option voter_name voter_id", option=_OPTION, voter_name=NAME, voter_id=MAYBE, note=TEXT)
            ),
            sources=_SOURCES,
            extras=ANYTHING,
        )
    ),
)
