-- Which meeting, council and document does each agenda item belong to? One row an item of a document that counts.
-- A step for the reports, whose rows are facts of an item. Group by subject_council: a board may be hosted, and its
-- minutes published, by another council. Of a meeting that was published in several forms only the best counts; this asks
-- each meeting for a better form (best_forms would number all meetings, also for the report of one council).
SELECT
    agenda_items.item_id AS item_id,
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    meetings.earliest_date AS earliest_date,
    meetings.latest_date AS latest_date,
    agenda_items.number AS item_number,
    agenda_items.title AS item_title,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    documents.document_id AS document_id
FROM agenda_items
JOIN documents ON documents.document_id = agenda_items.document_id
JOIN meetings ON meetings.meeting_id = agenda_items.meeting_id
JOIN all_forms AS form ON form.meeting_id = meetings.meeting_id
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
WHERE NOT EXISTS (
    SELECT 1 FROM all_forms AS better
    WHERE better.meeting_key = form.meeting_key
        AND (better.preference, better.document_id, better.meeting_id)
            < (form.preference, form.document_id, form.meeting_id)
)
