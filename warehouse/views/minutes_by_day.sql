-- Which document has the whole minutes of a body's meeting on a day? One row a meeting whose body and day are known.
-- A step for the reports that lead from later minutes to earlier ones. Of several forms the best; a page that shows only
-- some items of a meeting is not its minutes.
SELECT
    meetings.committee_id AS committee_id,
    meetings.meeting_date AS meeting_date,
    meetings.meeting_id AS meeting_id,
    documents.status AS status,
    documents.source_id AS source_id,
    documents.document_id AS document_id
FROM meetings
JOIN documents ON documents.document_id = meetings.document_id
WHERE meetings.meeting_key IS NOT NULL AND meetings.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
