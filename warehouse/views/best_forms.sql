-- Which document counts where one meeting was published in several forms? One row a document, place 1 counts.
-- Documents are forms of one meeting where council, committee and date are all known and the same: XML before HTML
-- before PDF before text. A page of one item, or a meeting without a date, stands for itself.
WITH forms AS (
    SELECT
        documents.document_id AS document_id,
        CASE
            WHEN documents.kind = 'meeting' AND meetings.meeting_date IS NOT NULL
            THEN documents.publisher_council || '/' || LOWER(meetings.committee) || '/' || meetings.meeting_date
        END AS meeting_key,
        CASE documents.media_type
            WHEN 'application/xml' THEN 1
            WHEN 'text/html' THEN 2
            WHEN 'application/pdf' THEN 3
            ELSE 4
        END AS form
    FROM documents
    LEFT JOIN meetings ON meetings.document_id = documents.document_id
)
SELECT
    document_id,
    meeting_key,
    ROW_NUMBER() OVER (PARTITION BY COALESCE(meeting_key, document_id) ORDER BY form, document_id) AS place
FROM forms
