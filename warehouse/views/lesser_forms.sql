-- Which meetings are told of in a better form too, and so do not count? One row a meeting of a document.
-- The same as place > 1 in best_forms, found through the few meetings that have several forms.
SELECT
    meetings.meeting_id AS meeting_id,
    meetings.document_id AS document_id
FROM all_forms AS meetings
WHERE meetings.meeting_key IN (
    SELECT meeting_key FROM meetings WHERE meeting_key IS NOT NULL GROUP BY meeting_key HAVING COUNT(*) > 1
)
AND EXISTS (
    SELECT 1 FROM all_forms AS better
    WHERE better.meeting_key = meetings.meeting_key AND (
        better.preference < meetings.preference
        OR (better.preference = meetings.preference AND better.document_id < meetings.document_id)
        OR (
            better.preference = meetings.preference AND better.document_id = meetings.document_id
            AND better.meeting_id < meetings.meeting_id
        )
    )
)
