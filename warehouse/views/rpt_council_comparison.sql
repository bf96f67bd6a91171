-- What does each council say of each theme, side by side? One row a council of which documents are held, and a theme.
-- Null is silence: no document that is held says it; it is no zero and no judgement. pots_* count sums of money of one kind,
-- each pot once however often it is mentioned; kinds are unlike things and never added, nor are pots: rpt_money_pots has
-- the amounts. A pot in a paragraph of two themes counts for both.
SELECT
    held.subject_council AS subject_council,
    councils.name AS subject_council_name,
    themes.theme_id AS theme_id,
    themes.label AS theme,
    counted.meetings AS meetings,
    counted.first_month AS first_month,
    counted.last_month AS last_month,
    counted.paragraphs AS paragraphs,
    counted.primary_paragraphs AS primary_paragraphs,
    counted.decisions AS decisions,
    counted.commitments AS commitments,
    counted.questions AS questions,
    counted.pots_saving AS pots_saving,
    counted.pots_spend AS pots_spend,
    counted.pots_investment AS pots_investment,
    counted.pots_overspend AS pots_overspend,
    counted.pots_underspend AS pots_underspend,
    counted.pots_reduction AS pots_reduction,
    counted.pots_funding_commitment AS pots_funding_commitment,
    counted.pots_national_funding AS pots_national_funding,
    counted.pots_fee AS pots_fee,
    counted.pots_budget AS pots_budget,
    counted.pots_grant AS pots_grant,
    counted.pots_income AS pots_income,
    counted.pots_other AS pots_other
FROM (SELECT DISTINCT subject_council FROM documents WHERE subject_council IS NOT NULL) AS held
JOIN councils ON councils.council_code = held.subject_council
CROSS JOIN themes
LEFT JOIN (
    SELECT
        subject_council,
        theme_id,
        CAST(SUM(meetings) AS BIGINT) AS meetings,
        MIN(month) AS first_month,
        MAX(month) AS last_month,
        CAST(SUM(paragraphs) AS BIGINT) AS paragraphs,
        CAST(SUM(primary_paragraphs) AS BIGINT) AS primary_paragraphs,
        CAST(SUM(decisions) AS BIGINT) AS decisions,
        CAST(SUM(commitments) AS BIGINT) AS commitments,
        CAST(SUM(questions) AS BIGINT) AS questions,
        CAST(SUM(pots_saving) AS BIGINT) AS pots_saving,
        CAST(SUM(pots_spend) AS BIGINT) AS pots_spend,
        CAST(SUM(pots_investment) AS BIGINT) AS pots_investment,
        CAST(SUM(pots_overspend) AS BIGINT) AS pots_overspend,
        CAST(SUM(pots_underspend) AS BIGINT) AS pots_underspend,
        CAST(SUM(pots_reduction) AS BIGINT) AS pots_reduction,
        CAST(SUM(pots_funding_commitment) AS BIGINT) AS pots_funding_commitment,
        CAST(SUM(pots_national_funding) AS BIGINT) AS pots_national_funding,
        CAST(SUM(pots_fee) AS BIGINT) AS pots_fee,
        CAST(SUM(pots_budget) AS BIGINT) AS pots_budget,
        CAST(SUM(pots_grant) AS BIGINT) AS pots_grant,
        CAST(SUM(pots_income) AS BIGINT) AS pots_income,
        CAST(SUM(pots_other) AS BIGINT) AS pots_other
    FROM monthly_themes
    GROUP BY subject_council, theme_id
) AS counted ON counted.subject_council = held.subject_council AND counted.theme_id = themes.theme_id
