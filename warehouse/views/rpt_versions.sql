-- Which contents has each document had, when was each seen, and was it a draft? One row a version of a document.
-- Facts are those of the current version (is_current). inserted, updated and deleted count the facts that changed when
-- this content took the place of another; they are 0 for a first load, whose facts are all new.
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    documents.title AS document_title,
    document_versions.first_seen_utc AS first_seen_utc,
    document_versions.last_seen_utc AS last_seen_utc,
    document_versions.last_seen_utc IS NULL AS is_current,
    document_versions.status AS status,
    document_versions.n_chars AS n_chars,
    document_versions.sha256 AS sha256,
    (
        SELECT COUNT(*) FROM changes
        WHERE changes.document_id = documents.document_id AND changes.version_id = document_versions.version_id
            AND changes.because = 'content' AND changes.change = 'inserted'
    ) AS inserted,
    (
        SELECT COUNT(*) FROM changes
        WHERE changes.document_id = documents.document_id AND changes.version_id = document_versions.version_id
            AND changes.because = 'content' AND changes.change = 'updated'
    ) AS updated,
    (
        SELECT COUNT(*) FROM changes
        WHERE changes.document_id = documents.document_id AND changes.version_id = document_versions.version_id
            AND changes.because = 'content' AND changes.change = 'deleted'
    ) AS deleted,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    document_versions.version_id AS version_id,
    documents.document_id AS document_id
FROM document_versions
JOIN documents ON documents.document_id = document_versions.document_id
LEFT JOIN meetings ON meetings.document_id = documents.document_id AND meetings.char_start = 0
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
