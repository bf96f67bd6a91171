-- What did somebody promise, or was asked to do, by when, and what came of it? One row a commitment, with its words.
-- due is EDTF, or the words as printed (next meeting); strength tells a firm promise from a wish or an estimate.
-- status is derived: reported_done and superseded where a later meeting, or a row of an action log, says so of this one
-- (report_quote has its words, report_link_rule by what it leads here, and rpt_progress all that a report may mean); else
-- open, which means that nothing that is held says otherwise. Whether it is overdue is
-- not decided here: due_passed compares its last day with latest_meeting, the last one of that body that is held.
-- Clauses of resolutions that ask for something are in rpt_decisions.
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
    commitments.kind AS kind,
    commitments.strength AS strength,
    commitments.who AS who,
    commitments.what AS what,
    commitments.to_whom AS to_whom,
    commitments.due AS due,
    commitments.due_earliest AS due_earliest,
    commitments.due_latest AS due_latest,
    (
        SELECT MAX(later.meeting_date) FROM meetings AS later WHERE later.committee_id = met.committee_id
    ) AS latest_meeting,
    commitments.due_latest < (
        SELECT MAX(later.meeting_date) FROM meetings AS later WHERE later.committee_id = met.committee_id
    ) AS due_passed,
    CASE last_report.status
        WHEN 'done' THEN 'reported_done'
        WHEN 'superseded' THEN 'superseded'
        ELSE 'open'
    END AS status,
    last_report.status AS reported,
    last_report.reported_on AS reported_on,
    last_report.quote AS report_quote,
    last_report.rule AS report_rule,
    last_report.link_rule AS report_link_rule,
    last_report.score AS report_score,
    last_report.source_id AS report_source_id,
    commitments.quote AS quote,
    commitments.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    commitments.char_start AS char_start,
    commitments.char_end AS char_end,
    commitments.page AS page,
    commitments.commitment_id AS commitment_id,
    context.document_id AS document_id
FROM commitments
JOIN item_context AS context ON context.document_id = commitments.document_id AND context.item_id = commitments.item_id
JOIN agenda_items ON agenda_items.item_id = commitments.item_id
JOIN meetings AS met ON met.meeting_id = agenda_items.meeting_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = commitments.paragraph_id
LEFT JOIN (
    SELECT
        reported_commitments.commitment_id AS commitment_id,
        progress_reports.status AS status,
        reporting.meeting_date AS reported_on,
        progress_reports.quote AS quote,
        progress_reports.rule AS rule,
        reported_commitments.link_rule AS link_rule,
        reported_commitments.score AS score,
        documents.source_id AS source_id,
        ROW_NUMBER() OVER (
            PARTITION BY reported_commitments.commitment_id
            ORDER BY COALESCE(CAST(reporting.meeting_date AS TEXT), '') DESC, progress_reports.report_id
        ) AS place
    FROM reported_commitments
    JOIN progress_reports ON progress_reports.document_id = reported_commitments.document_id
        AND progress_reports.report_id = reported_commitments.report_id
    JOIN meetings AS reporting ON reporting.meeting_id = progress_reports.meeting_id
    JOIN documents ON documents.document_id = progress_reports.document_id
    WHERE reporting.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
) AS last_report ON last_report.commitment_id = commitments.commitment_id AND last_report.place = 1
