-- What was asked, by whom, and what was the answer? One row a question put in the meeting.
-- answered is null where the minutes do not say; true without the words of an answer where somebody promised to write,
-- or did not know. A later written answer is not known here.
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
    questions.asker AS asker,
    questions.answerer AS answerer,
    questions.answered AS answered,
    questions.answer AS answer,
    questions.quote AS quote,
    questions.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    questions.char_start AS char_start,
    questions.char_end AS char_end,
    questions.page AS page,
    questions.question_id AS question_id,
    context.document_id AS document_id
FROM questions
JOIN item_context AS context ON context.document_id = questions.document_id AND context.item_id = questions.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = questions.paragraph_id
