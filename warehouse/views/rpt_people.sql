-- Who appears where, across the documents of one council? One row a person and document, with how the document names them.
-- person is null where the name fits two people of the council, or where no document says in what capacity: link says
-- which. Never across councils; members of the public are not in here.
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    council_people.name AS person,
    document_people.name AS name_in_document,
    document_people.kind AS kind,
    document_people.organisation AS organisation,
    council_person_names.link AS link,
    (
        SELECT COUNT(*) FROM person_mentions
        WHERE person_mentions.document_id = document_people.document_id
            AND person_mentions.person_id = document_people.person_id
    ) AS mentions,
    (
        SELECT COUNT(*) FROM speech_events
        WHERE speech_events.document_id = document_people.document_id
            AND speech_events.person_id = document_people.person_id
    ) AS speech_events,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    council_people.council_person_id AS council_person_id,
    document_people.person_id AS person_id,
    documents.document_id AS document_id
FROM document_people
JOIN council_person_names ON council_person_names.name_key = document_people.name_key
JOIN documents ON documents.document_id = document_people.document_id
LEFT JOIN council_people ON council_people.council_person_id = council_person_names.council_person_id
LEFT JOIN meetings ON meetings.document_id = documents.document_id AND meetings.char_start = 0
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
