-- What happened or is to happen, in order of time? One row a dated thing: order by time_key.
-- event says what it is: a meeting, a decision (dated by its meeting), a date that the minutes speak of, or a commitment that
-- is due. time_key is the beginning of edtf, so that 2018 comes before 2018-03; things without a full year are left out,
-- as are meetings of which only bounds are known.
SELECT
    documents.subject_council AS subject_council,
    councils.name AS subject_council_name,
    CAST(meetings.meeting_date AS TEXT) AS time_key,
    'meeting' AS event,
    NULL AS kind,
    CAST(meetings.meeting_date AS TEXT) AS edtf,
    COALESCE(meetings.committee, documents.title) AS what,
    meetings.committee AS committee,
    meetings.meeting_date AS meeting_date,
    NULL AS quote,
    documents.source_id AS source_id,
    meetings.meeting_id AS event_id,
    documents.document_id AS document_id
FROM meetings
JOIN documents ON documents.document_id = meetings.document_id
LEFT JOIN councils ON councils.council_code = documents.subject_council
WHERE meetings.meeting_date IS NOT NULL AND meetings.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
UNION ALL
SELECT
    context.subject_council,
    context.subject_council_name,
    CAST(context.meeting_date AS TEXT),
    'decision',
    decisions.outcome,
    CAST(context.meeting_date AS TEXT),
    decisions.quote,
    context.committee,
    context.meeting_date,
    decisions.quote,
    context.source_id,
    decisions.decision_id,
    context.document_id
FROM decisions
JOIN item_context AS context ON context.document_id = decisions.document_id AND context.item_id = decisions.item_id
WHERE context.meeting_date IS NOT NULL AND decisions.same_as IS NULL
UNION ALL
SELECT
    context.subject_council,
    context.subject_council_name,
    SUBSTR(COALESCE(dates.resolved, dates.edtf), CASE WHEN COALESCE(dates.resolved, dates.edtf) LIKE '../%' THEN 4 ELSE 1 END, 10),
    'date',
    dates.role,
    COALESCE(dates.resolved, dates.edtf),
    dates.subject,
    context.committee,
    context.meeting_date,
    dates.quote,
    context.source_id,
    dates.date_id,
    context.document_id
FROM dates
JOIN item_context AS context ON context.document_id = dates.document_id AND context.item_id = dates.item_id
WHERE COALESCE(dates.resolved, dates.edtf) LIKE '1%' OR COALESCE(dates.resolved, dates.edtf) LIKE '2%'
    OR COALESCE(dates.resolved, dates.edtf) LIKE '../%'
UNION ALL
SELECT
    context.subject_council,
    context.subject_council_name,
    SUBSTR(commitments.due, CASE WHEN commitments.due LIKE '../%' THEN 4 ELSE 1 END, 10),
    'commitment',
    commitments.kind,
    commitments.due,
    commitments.what,
    context.committee,
    context.meeting_date,
    commitments.quote,
    context.source_id,
    commitments.commitment_id,
    context.document_id
FROM commitments
JOIN item_context AS context ON context.document_id = commitments.document_id AND context.item_id = commitments.item_id
WHERE commitments.due LIKE '1___' OR commitments.due LIKE '2___' OR commitments.due LIKE '1___-%'
    OR commitments.due LIKE '2___-%' OR commitments.due LIKE '2___/%' OR commitments.due LIKE '../%'
