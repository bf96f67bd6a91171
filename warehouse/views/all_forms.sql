-- In which form is each meeting told of, and which is preferred? One row a meeting of a document; less is better.
-- XML before HTML before PDF before text.
SELECT
    meetings.meeting_id AS meeting_id,
    meetings.document_id AS document_id,
    meetings.meeting_key AS meeting_key,
    CASE documents.media_type
        WHEN 'application/xml' THEN 1
        WHEN 'text/html' THEN 2
        WHEN 'application/pdf' THEN 3
        ELSE 4
    END AS preference
FROM meetings
JOIN documents ON documents.document_id = meetings.document_id
