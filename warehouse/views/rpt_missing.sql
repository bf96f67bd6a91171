-- What is expected of each council and not held, and where is it? One row a meeting or a document that is missing.
-- A meeting is expected because a list of the council's own names it (a page of meetings, the answer GetMeetings); it is held
-- if any document tells of that body's meeting on that day. Lists name meetings to come as well: look at meeting_date.
-- A document is expected because a source list names the council for it; why says whether it was refused or is gone.
SELECT
    named.council_code AS publisher_council,
    councils.name AS publisher_council_name,
    named.what AS what,
    named.committee AS committee,
    named.meeting_date AS meeting_date,
    named.address AS address,
    named.why AS why,
    named.named_in AS named_in
FROM (
    SELECT
        listed_meetings.council_code AS council_code,
        'meeting' AS what,
        MIN(listed_meetings.committee) AS committee,
        listed_meetings.meeting_date AS meeting_date,
        MIN(listed_meetings.url) AS address,
        'not_held' AS why,
        MIN(documents.source_id) AS named_in
    FROM listed_meetings
    JOIN documents ON documents.document_id = listed_meetings.document_id
    WHERE listed_meetings.council_code IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM meetings
        WHERE meetings.committee_id = listed_meetings.committee_id
            AND meetings.meeting_date = listed_meetings.meeting_date
    )
    GROUP BY listed_meetings.council_code, listed_meetings.committee_id, listed_meetings.meeting_date
    UNION ALL
    SELECT
        ledger.listed_council,
        'document',
        NULL,
        NULL,
        ledger.location,
        CASE WHEN ledger.missing_since_utc IS NOT NULL THEN 'gone' ELSE COALESCE(quarantine.code, 'not_held') END,
        ledger.source_id
    FROM ledger
    LEFT JOIN quarantine ON quarantine.source_id = ledger.source_id
    WHERE ledger.listed_council IS NOT NULL
        AND ledger.source_id NOT IN (SELECT source_id FROM documents)
) AS named
JOIN councils ON councils.council_code = named.council_code
