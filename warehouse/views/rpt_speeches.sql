-- Who said what in a meeting? One row a reporting verb with its speaker, and the words of the paragraph in which it stands.
-- A paragraph may report several speakers, and is then several rows. person is the speaker across the council's documents,
-- null where only a role or group is named, or where the name fits two people.
SELECT
    context.subject_council AS subject_council,
    context.subject_council_name AS subject_council_name,
    context.publisher_council_name AS publisher_council_name,
    context.committee AS committee,
    context.committee_kind AS committee_kind,
    context.meeting_date AS meeting_date,
    context.earliest_date AS earliest_date,
    context.latest_date AS latest_date,
    context.item_number AS item_number,
    context.item_title AS item_title,
    document_people.name AS speaker,
    council_people.name AS person,
    document_people.kind AS kind,
    document_people.organisation AS organisation,
    document_people.collective AS collective,
    speech_events.verb AS verb,
    paragraphs.quote AS words,
    speech_events.quote AS quote,
    speech_events.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    speech_events.char_start AS char_start,
    speech_events.char_end AS char_end,
    speech_events.page AS page,
    speech_events.speech_id AS speech_id,
    document_people.person_id AS person_id,
    context.document_id AS document_id
FROM speech_events
JOIN item_context AS context ON context.document_id = speech_events.document_id AND context.item_id = speech_events.item_id
JOIN document_people ON document_people.person_id = speech_events.person_id
LEFT JOIN council_person_names ON council_person_names.name_key = document_people.name_key
LEFT JOIN council_people ON council_people.council_person_id = council_person_names.council_person_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = speech_events.paragraph_id
