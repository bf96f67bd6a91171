-- What did two councils decide about the same theme?
-- The resolutions of both, side by side in one list. A council without a row decided nothing in these documents.
SELECT
    rpt_decisions.subject_council_name, rpt_decisions.meeting_date, rpt_decisions.committee, rpt_decisions.item_title,
    rpt_decisions.verb, rpt_decisions.quote, rpt_decisions.source_id, rpt_decisions.paragraph
FROM rpt_decisions
JOIN decision_clauses ON decision_clauses.clause_id = rpt_decisions.clause_id
WHERE (rpt_decisions.subject_council IN (UPPER(:council), UPPER(:other_council))
       OR (:council <> '' AND rpt_decisions.subject_council_name LIKE '%' || :council || '%')
       OR (:other_council <> '' AND rpt_decisions.subject_council_name LIKE '%' || :other_council || '%'))
  AND (:theme = '' OR decision_clauses.item_id IN (
        SELECT theme_tags.item_id FROM theme_tags JOIN themes ON themes.theme_id = theme_tags.theme_id
        WHERE themes.theme_id = :theme OR themes.label LIKE '%' || :theme || '%'))
ORDER BY rpt_decisions.verb, rpt_decisions.subject_council_name, rpt_decisions.source_id, rpt_decisions.char_start
