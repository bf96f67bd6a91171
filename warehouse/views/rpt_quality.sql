-- How complete is each document? One row a document: what was found in it, and what is doubtful.
-- Of a document with the minutes of several meetings, committee and date are those of the first.
-- Nothing found is no proof that there is nothing: look at the issues, then at the document.
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.committee_kind AS committee_kind,
    meetings.meeting_date AS meeting_date,
    documents.title AS document_title,
    documents.kind AS kind,
    documents.disposition AS disposition,
    documents.n_chars AS n_chars,
    (SELECT COUNT(*) FROM paragraphs WHERE paragraphs.document_id = documents.document_id) AS paragraphs,
    (SELECT COUNT(*) FROM decisions WHERE decisions.document_id = documents.document_id AND same_as IS NULL) AS decisions,
    (SELECT COUNT(*) FROM decision_clauses WHERE decision_clauses.document_id = documents.document_id) AS decision_clauses,
    (SELECT COUNT(*) FROM votes WHERE votes.document_id = documents.document_id) AS votes,
    (SELECT COUNT(*) FROM attendances WHERE attendances.document_id = documents.document_id) AS attendances,
    (SELECT COUNT(*) FROM document_people WHERE document_people.document_id = documents.document_id) AS people,
    (SELECT COUNT(*) FROM money WHERE money.document_id = documents.document_id) AS money,
    (SELECT COUNT(*) FROM quantities WHERE quantities.document_id = documents.document_id) AS quantities,
    (SELECT COUNT(*) FROM dates WHERE dates.document_id = documents.document_id) AS dates,
    (SELECT COUNT(*) FROM commitments WHERE commitments.document_id = documents.document_id) AS commitments,
    (SELECT COUNT(*) FROM questions WHERE questions.document_id = documents.document_id) AS questions,
    (SELECT COUNT(*) FROM theme_tags WHERE theme_tags.document_id = documents.document_id) AS theme_tags,
    (SELECT COUNT(*) FROM issues WHERE issues.document_id = documents.document_id) AS issues,
    (SELECT COUNT(*) FROM issues WHERE issues.document_id = documents.document_id AND issues.severity = 'error') AS errors,
    (SELECT COUNT(*) FROM document_versions WHERE document_versions.document_id = documents.document_id) AS versions,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    documents.document_id AS document_id
FROM documents
LEFT JOIN meetings ON meetings.document_id = documents.document_id AND meetings.char_start = 0
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
