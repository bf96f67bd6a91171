-- Which meetings are held, and are their minutes approved? One row a meeting, of several forms the best.
-- status is what the document says of itself. approved_on is the day of the first later meeting of the body that approved
-- these minutes, so a draft with approved_on was approved since; corrections counts what had to be corrected first.
-- Null means that nothing that is held says so.
SELECT
    documents.subject_council AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    meetings.earliest_date AS earliest_date,
    meetings.latest_date AS latest_date,
    meetings.start_time AS start_time,
    meetings.venue AS venue,
    documents.kind AS kind,
    documents.status AS status,
    approved.approved_on AS approved_on,
    approved.corrections AS corrections,
    documents.title AS document_title,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    meetings.meeting_id AS meeting_id,
    documents.document_id AS document_id
FROM meetings
JOIN documents ON documents.document_id = meetings.document_id
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
LEFT JOIN (
    SELECT
        minutes_approvals.earlier_committee_id AS committee_id,
        minutes_approvals.minutes_date AS minutes_date,
        MIN(approving.meeting_date) AS approved_on,
        COUNT(DISTINCT minutes_approvals.correction) AS corrections
    FROM minutes_approvals
    JOIN meetings AS approving ON approving.meeting_id = minutes_approvals.meeting_id
    WHERE minutes_approvals.minutes_date IS NOT NULL AND minutes_approvals.earlier_committee_id IS NOT NULL
    GROUP BY minutes_approvals.earlier_committee_id, minutes_approvals.minutes_date
) AS approved ON approved.committee_id = meetings.committee_id AND approved.minutes_date = meetings.meeting_date
WHERE documents.kind <> 'listing' AND meetings.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
