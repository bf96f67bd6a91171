-- What do the minutes talk about? One row a paragraph and theme, with the paragraph's words.
-- primary: an analyst would file the paragraph there; secondary: worth finding by search.
-- A council without a row for a theme did not speak of it in these documents; that is no zero and no judgement.
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
    themes.theme_id AS theme_id,
    themes.label AS theme,
    theme_tags.salience AS salience,
    theme_tags.cues AS cues,
    theme_tags.quote AS first_cue,
    COALESCE(paragraphs.quote, theme_tags.quote) AS quote,
    theme_tags.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    theme_tags.char_start AS char_start,
    theme_tags.char_end AS char_end,
    theme_tags.page AS page,
    theme_tags.tag_id AS tag_id,
    context.document_id AS document_id
FROM theme_tags
JOIN item_context AS context ON context.document_id = theme_tags.document_id AND context.item_id = theme_tags.item_id
JOIN themes ON themes.theme_id = theme_tags.theme_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = theme_tags.paragraph_id
