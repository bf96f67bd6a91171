-- How much of what is expected of each council is held? One row a council that published documents, or is listed with some.
-- expected_documents are those that a source list names as the council's, by the ledger of what was offered: null where no
-- list names any, for then nobody knows. What a list does not name is expected by nobody and still held. listed_meetings are
-- those that the council's own lists name, with meetings to come; null where no such list is held. rpt_missing names what lacks.
SELECT
    councils.council_code AS publisher_council,
    councils.name AS publisher_council_name,
    listed.expected_documents AS expected_documents,
    listed.expected_held AS expected_held,
    listed.expected_quarantined AS expected_quarantined,
    listed.expected_missing AS expected_missing,
    wanted.listed_meetings AS listed_meetings,
    wanted.listed_held AS listed_held,
    held.held_documents AS held_documents,
    held.degraded_documents AS degraded_documents,
    told.meetings AS meetings,
    told.dated_meetings AS dated_meetings,
    told.committees AS committees,
    told.first_meeting AS first_meeting,
    told.last_meeting AS last_meeting
FROM councils
LEFT JOIN (
    SELECT
        ledger.listed_council AS council_code,
        COUNT(*) AS expected_documents,
        COUNT(documents.document_id) AS expected_held,
        COUNT(CASE WHEN ledger.disposition = 'quarantined' THEN 1 END) AS expected_quarantined,
        COUNT(ledger.missing_since_utc) AS expected_missing
    FROM ledger
    LEFT JOIN documents ON documents.source_id = ledger.source_id
    WHERE ledger.listed_council IS NOT NULL
    GROUP BY ledger.listed_council
) AS listed ON listed.council_code = councils.council_code
LEFT JOIN (
    SELECT
        publisher_council,
        COUNT(*) AS held_documents,
        COUNT(CASE WHEN disposition = 'degraded' THEN 1 END) AS degraded_documents
    FROM documents
    WHERE document_id NOT IN (SELECT document_id FROM listed_meetings)
    GROUP BY publisher_council
) AS held ON held.publisher_council = councils.council_code
LEFT JOIN (
    SELECT
        meetings.council_code AS council_code,
        COUNT(*) AS meetings,
        COUNT(meetings.meeting_date) AS dated_meetings,
        COUNT(DISTINCT meetings.committee_id) AS committees,
        MIN(meetings.meeting_date) AS first_meeting,
        MAX(meetings.meeting_date) AS last_meeting
    FROM meetings
    WHERE meetings.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
        AND meetings.document_id NOT IN (SELECT document_id FROM listed_meetings)
    GROUP BY meetings.council_code
) AS told ON told.council_code = councils.council_code
LEFT JOIN (
    SELECT
        once.council_code AS council_code,
        COUNT(*) AS listed_meetings,
        COUNT(CASE WHEN EXISTS (
            SELECT 1 FROM meetings
            WHERE meetings.committee_id = once.committee_id AND meetings.meeting_date = once.meeting_date
        ) THEN 1 END) AS listed_held
    FROM (SELECT DISTINCT council_code, committee_id, meeting_date FROM listed_meetings) AS once
    GROUP BY once.council_code
) AS wanted ON wanted.council_code = councils.council_code
WHERE listed.expected_documents IS NOT NULL OR held.held_documents IS NOT NULL OR wanted.listed_meetings IS NOT NULL
