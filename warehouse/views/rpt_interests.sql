-- Who declared which interest, in what? One row a declaration, with its words.
-- not_stated: the minutes do not say which kind of interest it is.
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
    interests.name AS name,
    interests.kind AS kind,
    interests.interest AS interest,
    interests.item AS item,
    interests.quote AS quote,
    interests.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    interests.char_start AS char_start,
    interests.char_end AS char_end,
    interests.page AS page,
    interests.interest_id AS interest_id,
    context.document_id AS document_id
FROM interests
JOIN item_context AS context ON context.document_id = interests.document_id AND context.item_id = interests.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = interests.paragraph_id
