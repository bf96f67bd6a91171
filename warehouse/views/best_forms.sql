-- Which document counts where one meeting was published in several forms? One row a meeting of a document, place 1 counts.
-- Meetings are the same where council, committee and date are all known and the same (meeting_key): XML before HTML
-- before PDF before text. A page of one item, or a meeting without a date, stands for itself.
SELECT
    meetings.meeting_id AS meeting_id,
    meetings.document_id AS document_id,
    meetings.meeting_key AS meeting_key,
    ROW_NUMBER() OVER (
        PARTITION BY COALESCE(meetings.meeting_key, meetings.meeting_id)
        ORDER BY
            CASE documents.media_type
                WHEN 'application/xml' THEN 1
                WHEN 'text/html' THEN 2
                WHEN 'application/pdf' THEN 3
                ELSE 4
            END,
            meetings.document_id
    ) AS place
FROM meetings
JOIN documents ON documents.document_id = meetings.document_id
