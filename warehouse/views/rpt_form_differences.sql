-- Where do the forms of one meeting disagree? One row a difference between the form that counts and another.
-- Items are compared by their printed numbers: missing, titled otherwise, or with more or fewer decisions.
-- Only meetings with several forms are looked into.
-- The same differences are issues of the document that counts (code forms_differ).
WITH forms AS MATERIALIZED (
    SELECT meeting_id, document_id, meeting_key, place FROM best_forms WHERE meeting_key IS NOT NULL
),
pairs AS MATERIALIZED (
    SELECT
        best.document_id AS best_document,
        best.meeting_id AS best_meeting,
        other.document_id AS other_document,
        other.meeting_id AS other_meeting
    FROM forms AS other
    JOIN forms AS best ON best.meeting_key = other.meeting_key AND best.place = 1
    WHERE other.place > 1
),
items AS MATERIALIZED (
    SELECT
        agenda_items.meeting_id AS meeting_id,
        agenda_items.item_id AS item_id,
        agenda_items.number AS number,
        agenda_items.title AS title,
        (
            SELECT COUNT(*) FROM decisions
            WHERE decisions.document_id = agenda_items.document_id AND decisions.item_id = agenda_items.item_id
                AND decisions.same_as IS NULL
        ) AS decisions
    FROM (
        SELECT best_document AS document_id, best_meeting AS meeting_id FROM pairs
        UNION SELECT other_document, other_meeting FROM pairs
    ) AS told
    JOIN agenda_items ON agenda_items.document_id = told.document_id AND agenda_items.meeting_id = told.meeting_id
    WHERE agenda_items.number IS NOT NULL
),
compared AS (
    SELECT
        pairs.best_document, pairs.best_meeting, pairs.other_document, pairs.other_meeting, best.number,
        CASE
            WHEN other.number IS NULL THEN 'item_missing'
            WHEN LOWER(other.title) <> LOWER(best.title) THEN 'title_differs'
            WHEN other.decisions <> best.decisions THEN 'decisions_differ'
        END AS code,
        best.item_id AS item_in_best,
        best.title AS in_best,
        other.title AS in_other,
        best.decisions AS decisions_in_best,
        other.decisions AS decisions_in_other
    FROM pairs
    JOIN items AS best ON best.meeting_id = pairs.best_meeting
    LEFT JOIN items AS other ON other.meeting_id = pairs.other_meeting AND other.number = best.number
    UNION ALL
    SELECT
        pairs.best_document, pairs.best_meeting, pairs.other_document, pairs.other_meeting, other.number, 'item_added',
        NULL, NULL, other.title, NULL, other.decisions
    FROM pairs
    JOIN items AS other ON other.meeting_id = pairs.other_meeting
    LEFT JOIN items AS best ON best.meeting_id = pairs.best_meeting AND best.number = other.number
    WHERE best.number IS NULL
)
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    of_best.committee AS committee,
    of_best.meeting_date AS meeting_date,
    compared.code AS code,
    compared.number AS item_number,
    compared.in_best AS title_in_best,
    compared.in_other AS title_in_other,
    compared.decisions_in_best AS decisions_in_best,
    compared.decisions_in_other AS decisions_in_other,
    best.source_id AS best_source_id,
    best.media_type AS best_media_type,
    other.source_id AS source_id,
    other.media_type AS media_type,
    compared.item_in_best AS item_id,
    best.document_id AS best_document_id,
    other.document_id AS document_id
FROM compared
JOIN meetings AS of_best ON of_best.document_id = compared.best_document
    AND of_best.meeting_id = compared.best_meeting
JOIN documents AS best ON best.document_id = compared.best_document
JOIN documents AS other ON other.document_id = compared.other_document
LEFT JOIN councils AS subject ON subject.council_code = best.subject_council
WHERE compared.code IS NOT NULL
