-- Which dates do the minutes speak of? One row a mention, with its words and its sentence.
-- edtf holds only what the words say; resolved is derived, and resolution_basis says from what.
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
    dates.surface AS surface,
    dates.edtf AS edtf,
    dates.resolved AS resolved,
    dates.resolution_basis AS resolution_basis,
    dates.role AS role,
    dates.subject AS sentence,
    dates.quote AS quote,
    dates.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    dates.char_start AS char_start,
    dates.char_end AS char_end,
    dates.page AS page,
    dates.date_id AS date_id,
    context.document_id AS document_id
FROM dates
JOIN item_context AS context ON context.document_id = dates.document_id AND context.item_id = dates.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = dates.paragraph_id
