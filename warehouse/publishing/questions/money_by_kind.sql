-- Which sums do the minutes of each council speak of?
-- Counted by kind, never added: a saving, an overspend and a hoped-for fund are unlike things, and one pot may be
-- mentioned often. smallest and largest are in pounds; read the quotes in the report Money.
SELECT
    subject_council_name, kind, COUNT(DISTINCT pot) AS pots, COUNT(*) AS mentions,
    MIN(amount_gbp) AS smallest, MAX(amount_gbp) AS largest
FROM rpt_money
WHERE (:council = '' OR subject_council = UPPER(:council) OR subject_council_name LIKE '%' || :council || '%')
GROUP BY subject_council_name, kind
ORDER BY subject_council_name, kind
