-- What did each council's bodies decide? One row a clause of a resolution, with its words.
-- Group by subject_council: a board may be hosted, and its minutes published, by another council.
-- A page may print a resolution twice, as its decision and in its minutes: the copy (same_as) is left out here.
-- A sub-clause (level 2) has no verb of its own where it only lists what its clause speaks of.
-- Of a meeting that was published in several forms only the best counts (best_forms).
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.meeting_date AS meeting_date,
    meetings.earliest_date AS earliest_date,
    meetings.latest_date AS latest_date,
    agenda_items.number AS item_number,
    agenda_items.title AS item_title,
    decisions.body AS body,
    decisions."trigger" AS lead_in,
    decisions.outcome AS outcome,
    decisions.explicit AS explicit,
    decisions.ordinal AS decision_ordinal,
    decision_clauses.ordinal AS clause_ordinal,
    COALESCE(decision_clauses.intended_label, decision_clauses.label) AS label,
    decision_clauses.level AS level,
    decision_clauses.verb AS verb,
    decision_clauses.object AS object,
    decision_clauses.quote AS quote,
    decision_clauses.rule AS rule,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    decision_clauses.char_start AS char_start,
    decision_clauses.char_end AS char_end,
    decision_clauses.page AS page,
    decisions.decision_id AS decision_id,
    decision_clauses.clause_id AS clause_id,
    documents.document_id AS document_id
FROM decision_clauses
JOIN decisions ON decisions.decision_id = decision_clauses.decision_id
JOIN documents ON documents.document_id = decision_clauses.document_id
JOIN agenda_items ON agenda_items.item_id = decisions.item_id
JOIN meetings ON meetings.meeting_id = agenda_items.meeting_id
JOIN best_forms ON best_forms.meeting_id = meetings.meeting_id AND best_forms.place = 1
LEFT JOIN paragraphs ON paragraphs.paragraph_id = decision_clauses.paragraph_id
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
WHERE decisions.same_as IS NULL
