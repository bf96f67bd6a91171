-- Which commitments does a later meeting report on? One row a commitment and report, where only one commitment can be meant.
-- A step for rpt_commitments. A row of an action log tells of the action that it repeats. Else the report names the minute,
-- and the body and day of its meeting are known: then the commitment is meant that is the only one of that minute. Or it
-- gives the number of the action: then the only one of that number is meant in earlier lists of the body, or in that of the day.
SELECT
    reported.commitment_id AS commitment_id,
    reported.document_id AS document_id,
    reported.report_id AS report_id
FROM (  -- CROSS JOIN has SQLite begin with the reports, which are few
    SELECT
        progress_reports.document_id AS document_id,
        progress_reports.report_id AS report_id,
        MIN(commitments.commitment_id) AS commitment_id,
        COUNT(*) AS candidates
    FROM progress_reports
    JOIN commitments ON commitments.document_id = progress_reports.document_id
        AND commitments.char_start >= progress_reports.char_start AND commitments.char_start < progress_reports.char_end
    WHERE progress_reports.rule = 'progress.log'
    GROUP BY progress_reports.document_id, progress_reports.report_id
    UNION ALL
    SELECT
        progress_reports.document_id,
        progress_reports.report_id,
        MIN(commitments.commitment_id),
        COUNT(*)
    FROM progress_reports
    CROSS JOIN meetings
    CROSS JOIN agenda_items
    CROSS JOIN commitments
    WHERE meetings.committee_id = progress_reports.earlier_committee_id
        AND meetings.meeting_date = progress_reports.minutes_date
        AND agenda_items.document_id = meetings.document_id
        AND agenda_items.meeting_id = meetings.meeting_id AND agenda_items.number = progress_reports.minute
        AND commitments.document_id = agenda_items.document_id AND commitments.item_id = agenda_items.item_id
        AND meetings.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
    GROUP BY progress_reports.document_id, progress_reports.report_id
    UNION ALL
    SELECT
        progress_reports.document_id,
        progress_reports.report_id,
        MIN(commitments.commitment_id),
        COUNT(*)
    FROM progress_reports
    CROSS JOIN meetings AS reporting
    CROSS JOIN meetings
    CROSS JOIN agenda_items
    CROSS JOIN commitments
    WHERE reporting.meeting_id = progress_reports.meeting_id
        AND meetings.committee_id = progress_reports.earlier_committee_id
        AND meetings.meeting_date < reporting.meeting_date
        AND (progress_reports.minutes_date IS NULL OR meetings.meeting_date = progress_reports.minutes_date)
        AND agenda_items.document_id = meetings.document_id
        AND agenda_items.meeting_id = meetings.meeting_id
        AND commitments.document_id = agenda_items.document_id AND commitments.item_id = agenda_items.item_id
        AND commitments.number = progress_reports.action
        AND meetings.meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
    GROUP BY progress_reports.document_id, progress_reports.report_id
) AS reported
WHERE reported.candidates = 1
