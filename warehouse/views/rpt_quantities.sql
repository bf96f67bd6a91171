-- Which shares, counts, durations and time limits do the minutes state? One row a mention, with what it is of.
-- Never put them on one axis: 40% of needs and 60% of people are of different things. Read the quotes.
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
    quantities.surface AS surface,
    quantities.value AS value,
    quantities.value_to AS value_to,
    quantities.unit AS unit,
    quantities.measure AS measure,
    quantities.bound AS bound,
    quantities.subject AS subject,
    quantities.quote AS quote,
    quantities.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    quantities.char_start AS char_start,
    quantities.char_end AS char_end,
    quantities.page AS page,
    quantities.quantity_id AS quantity_id,
    context.document_id AS document_id
FROM quantities
JOIN item_context AS context ON context.document_id = quantities.document_id AND context.item_id = quantities.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = quantities.paragraph_id
