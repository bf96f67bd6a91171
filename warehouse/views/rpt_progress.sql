-- What do later minutes say came of earlier actions, and which promise is meant? One row a report and a commitment that it may mean.
-- counts says whether the report is believed to be of this commitment: of several that it may mean the strongest counts if it
-- is the only one so strong, else none. rpt_commitments goes by what counts. link_rule says by what the report leads there:
-- the number of a minute, the number of an action, its wording (score is the likeness of the words), a row that a log carried
-- over from an earlier one, or the row itself. A report that leads nowhere has one row without a commitment.
SELECT
    context.subject_council AS subject_council,
    context.subject_council_name AS subject_council_name,
    context.publisher_council_name AS publisher_council_name,
    context.committee AS committee,
    context.committee_kind AS committee_kind,
    context.meeting_date AS meeting_date,
    context.item_number AS item_number,
    context.item_title AS item_title,
    progress_reports.status AS reported,
    progress_reports.minutes_date AS minutes_date,
    progress_reports.minute AS minute,
    progress_reports.action AS action,
    progress_reports.quote AS quote,
    progress_reports.rule AS rule,
    links.link_rule AS link_rule,
    links.score AS score,
    links.strength AS strength,
    counted.link_id IS NOT NULL AS counts,
    commitments.who AS who,
    commitments.what AS what,
    commitments.quote AS commitment_quote,
    earlier.meeting_date AS commitment_meeting_date,
    earlier_documents.source_id AS commitment_source_id,
    commitments.commitment_id AS commitment_id,
    links.commitment_document_id AS commitment_document_id,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    progress_reports.char_start AS char_start,
    progress_reports.char_end AS char_end,
    progress_reports.page AS page,
    progress_reports.report_id AS report_id,
    context.document_id AS document_id
FROM progress_reports
JOIN item_context AS context ON context.document_id = progress_reports.document_id AND context.item_id = progress_reports.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = progress_reports.paragraph_id
LEFT JOIN progress_links AS links ON links.document_id = progress_reports.document_id
    AND links.report_id = progress_reports.report_id
LEFT JOIN reported_commitments AS counted ON counted.document_id = links.document_id
    AND counted.report_id = links.report_id AND counted.link_id = links.link_id
LEFT JOIN commitments ON commitments.document_id = links.commitment_document_id
    AND commitments.commitment_id = links.commitment_id
LEFT JOIN meetings AS earlier ON earlier.meeting_id = links.commitment_meeting_id
LEFT JOIN documents AS earlier_documents ON earlier_documents.document_id = links.commitment_document_id
