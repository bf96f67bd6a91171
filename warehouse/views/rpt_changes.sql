-- What changed since last night, and what does the approved text change in the draft? One row a fact that came, went or
-- says something else, or a document that is new (change = 'loaded'; its facts are all new and are not told again).
-- Since last night: WHERE changed_utc >= '2026-01-31'. Draft against approved: WHERE status_before = 'draft' AND
-- status = 'approved'. old_values and new_values are JSON of the columns that differ. Facts that only moved are left out.
-- because tells new bytes (content) from the same bytes read by newer rules or with another row in the source list.
SELECT
    changes.changed_utc AS changed_utc,
    changes.run_id AS run_id,
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    documents.title AS document_title,
    changes.change AS change,
    changes.because AS because,
    changes.fact_table AS fact_table,
    changes.quote AS quote,
    changes.old_values AS old_values,
    changes.new_values AS new_values,
    earlier.status AS status_before,
    later.status AS status,
    earlier.sha256 AS sha256_before,
    later.sha256 AS sha256,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    changes.fact_id AS fact_id,
    changes.ordinal AS ordinal,
    documents.document_id AS document_id
FROM changes
JOIN documents ON documents.document_id = changes.document_id
JOIN document_versions AS later ON later.document_id = changes.document_id AND later.version_id = changes.version_id
LEFT JOIN document_versions AS earlier ON earlier.document_id = changes.document_id
    AND earlier.version_id = changes.earlier_version_id
LEFT JOIN meetings ON meetings.document_id = documents.document_id AND meetings.char_start = 0
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
