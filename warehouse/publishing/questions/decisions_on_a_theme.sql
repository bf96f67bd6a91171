-- What was decided about a theme?
-- Clauses of resolutions under agenda items that have a paragraph filed under the theme. Leave a field empty for all.
SELECT
    rpt_decisions.subject_council_name, rpt_decisions.committee, rpt_decisions.meeting_date, rpt_decisions.item_title,
    rpt_decisions.verb, rpt_decisions.quote, rpt_decisions.outcome, rpt_decisions.source_id, rpt_decisions.paragraph
FROM rpt_decisions
JOIN decision_clauses ON decision_clauses.clause_id = rpt_decisions.clause_id
WHERE (:council = '' OR rpt_decisions.subject_council = UPPER(:council)
       OR rpt_decisions.subject_council_name LIKE '%' || :council || '%')
  AND (:theme = '' OR decision_clauses.item_id IN (
        SELECT theme_tags.item_id FROM theme_tags JOIN themes ON themes.theme_id = theme_tags.theme_id
        WHERE themes.theme_id = :theme OR themes.label LIKE '%' || :theme || '%'))
ORDER BY rpt_decisions.subject_council_name, rpt_decisions.meeting_date DESC, rpt_decisions.source_id,
    rpt_decisions.char_start
