-- How often did each council speak of a theme, month by month? One row a council, theme and month with at least one paragraph.
-- A month without a row is silence in the documents that are held, no zero. month is null for meetings whose date is not
-- known. Counts are null where none was found.
SELECT
    counted.subject_council AS subject_council,
    councils.name AS subject_council_name,
    counted.month AS month,
    calendar.quarter AS quarter,
    calendar.financial_year AS financial_year,
    counted.theme_id AS theme_id,
    themes.label AS theme,
    counted.meetings AS meetings,
    counted.paragraphs AS paragraphs,
    counted.primary_paragraphs AS primary_paragraphs,
    counted.decisions AS decisions,
    counted.commitments AS commitments,
    counted.questions AS questions
FROM monthly_themes AS counted
JOIN councils ON councils.council_code = counted.subject_council
JOIN themes ON themes.theme_id = counted.theme_id
LEFT JOIN (
    SELECT month, MIN(quarter) AS quarter, MIN(financial_year) AS financial_year FROM calendar GROUP BY month
) AS calendar ON calendar.month = counted.month
