-- What did each council's bodies decide? One row a clause of a resolution, with its words.
-- A page may print a resolution twice, as its decision and in its minutes: the copy (same_as) is left out here.
-- A sub-clause (level 2) has no verb of its own where it only lists what its clause speaks of.
-- explicit is false where no word such as RESOLVED opens the decision and a sentence tells it.
SELECT
    context.subject_council AS subject_council,
    context.subject_council_name AS subject_council_name,
    context.publisher_council_name AS publisher_council_name,
    context.committee AS committee,
    context.committee_kind AS committee_kind,
    context.meeting_date AS meeting_date,
    context.earliest_date AS earliest_date,
    context.latest_date AS latest_date,
    context.item_number AS item_number,
    context.item_title AS item_title,
    decisions.body AS body,
    decisions."trigger" AS lead_in,
    decisions.outcome AS outcome,
    decisions.explicit AS explicit,
    decisions.proposer AS proposer,
    decisions.seconder AS seconder,
    decisions.ordinal AS decision_ordinal,
    decision_clauses.ordinal AS clause_ordinal,
    COALESCE(decision_clauses.intended_label, decision_clauses.label) AS label,
    decision_clauses.level AS level,
    decision_clauses.verb AS verb,
    decision_clauses.object AS object,
    decisions.reasons AS reasons,
    decisions.call_in AS call_in,
    decisions.key_decision AS key_decision,
    decision_clauses.quote AS quote,
    decision_clauses.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    decision_clauses.char_start AS char_start,
    decision_clauses.char_end AS char_end,
    decision_clauses.page AS page,
    decisions.decision_id AS decision_id,
    decision_clauses.clause_id AS clause_id,
    context.document_id AS document_id
FROM decision_clauses
JOIN item_context AS context ON context.document_id = decision_clauses.document_id AND context.item_id = decision_clauses.item_id
JOIN decisions ON decisions.decision_id = decision_clauses.decision_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = decision_clauses.paragraph_id
WHERE decisions.same_as IS NULL
