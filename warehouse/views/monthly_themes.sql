-- How much does each council say of a theme in a month? One row a council, month and theme, with null for none.
-- A step for rpt_council_comparison and rpt_themes_by_council_month. Of a meeting that was published in several forms only
-- the best counts: theme_months holds all, and what the lesser ones say is taken off.
SELECT
    theme_months.subject_council AS subject_council,
    theme_months.month AS month,
    theme_months.theme_id AS theme_id,
    theme_months.meetings - COALESCE(lesser.meetings, 0) AS meetings,
    NULLIF(theme_months.paragraphs - COALESCE(lesser.paragraphs, 0), 0) AS paragraphs,
    NULLIF(theme_months.primary_paragraphs - COALESCE(lesser.primary_paragraphs, 0), 0) AS primary_paragraphs,
    NULLIF(theme_months.decisions - COALESCE(lesser.decisions, 0), 0) AS decisions,
    NULLIF(theme_months.commitments - COALESCE(lesser.commitments, 0), 0) AS commitments,
    NULLIF(theme_months.questions - COALESCE(lesser.questions, 0), 0) AS questions,
    NULLIF(theme_months.pots_saving - COALESCE(lesser.pots_saving, 0), 0) AS pots_saving,
    NULLIF(theme_months.pots_spend - COALESCE(lesser.pots_spend, 0), 0) AS pots_spend,
    NULLIF(theme_months.pots_investment - COALESCE(lesser.pots_investment, 0), 0) AS pots_investment,
    NULLIF(theme_months.pots_overspend - COALESCE(lesser.pots_overspend, 0), 0) AS pots_overspend,
    NULLIF(theme_months.pots_underspend - COALESCE(lesser.pots_underspend, 0), 0) AS pots_underspend,
    NULLIF(theme_months.pots_reduction - COALESCE(lesser.pots_reduction, 0), 0) AS pots_reduction,
    NULLIF(theme_months.pots_funding_commitment - COALESCE(lesser.pots_funding_commitment, 0), 0) AS pots_funding_commitment,
    NULLIF(theme_months.pots_national_funding - COALESCE(lesser.pots_national_funding, 0), 0) AS pots_national_funding,
    NULLIF(theme_months.pots_fee - COALESCE(lesser.pots_fee, 0), 0) AS pots_fee,
    NULLIF(theme_months.pots_budget - COALESCE(lesser.pots_budget, 0), 0) AS pots_budget,
    NULLIF(theme_months.pots_grant - COALESCE(lesser.pots_grant, 0), 0) AS pots_grant,
    NULLIF(theme_months.pots_income - COALESCE(lesser.pots_income, 0), 0) AS pots_income,
    NULLIF(theme_months.pots_other - COALESCE(lesser.pots_other, 0), 0) AS pots_other
FROM theme_months
LEFT JOIN (
    SELECT
        meeting_themes.subject_council || '/' || COALESCE(meeting_themes.month, '') || '/' || meeting_themes.theme_id
            AS theme_month_id,
        COUNT(*) AS meetings,
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
    FROM lesser_forms
    JOIN meeting_themes ON meeting_themes.document_id = lesser_forms.document_id
        AND meeting_themes.meeting_id = lesser_forms.meeting_id
    WHERE meeting_themes.subject_council IS NOT NULL
    GROUP BY meeting_themes.subject_council, meeting_themes.month, meeting_themes.theme_id
) AS lesser ON lesser.theme_month_id = theme_months.theme_month_id
WHERE theme_months.meetings > COALESCE(lesser.meetings, 0)
