-- What did somebody promise, or was asked to do, by when? One row a commitment, with its words.
-- due is EDTF, or the words as printed (next meeting); strength tells a firm promise from a wish or an estimate.
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
JOIN item_context AS context ON context.item_id = commitments.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = commitments.paragraph_id
