-- Who was at which meeting, and who sent apologies or a substitute? One row a person listed and how.
-- Names are as printed. A page of one agenda item lists only what it says itself: silence is no absence.
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    attendances.name AS name,
    attendances.status AS status,
    attendances.role AS role,
    attendances.substitute_for AS substitute_for,
    attendances.quote AS quote,
    attendances.rule AS rule,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    attendances.char_start AS char_start,
    attendances.char_end AS char_end,
    attendances.page AS page,
    attendances.attendance_id AS attendance_id,
    documents.document_id AS document_id
FROM attendances
JOIN meetings ON meetings.document_id = attendances.document_id AND meetings.meeting_id = attendances.meeting_id
JOIN documents ON documents.document_id = attendances.document_id
JOIN all_forms AS form ON form.meeting_id = meetings.meeting_id
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
WHERE NOT EXISTS (
    SELECT 1 FROM all_forms AS better
    WHERE better.meeting_key = form.meeting_key
        AND (better.preference, better.document_id, better.meeting_id)
            < (form.preference, form.document_id, form.meeting_id)
)
