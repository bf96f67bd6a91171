-- Which document counts where one meeting was published in several forms? One row a meeting of a document, place 1 counts.
-- Meetings are the same where council, committee and date are all known and the same (meeting_key). A page of
-- one item, or a meeting without a date, stands for itself.
SELECT
    meetings.meeting_id AS meeting_id,
    meetings.document_id AS document_id,
    meetings.meeting_key AS meeting_key,
    ROW_NUMBER() OVER (
        PARTITION BY COALESCE(meetings.meeting_key, meetings.meeting_id)
        ORDER BY meetings.preference, meetings.document_id, meetings.meeting_id
    ) AS place
FROM all_forms AS meetings
