-- What do the minutes talk about? One row a paragraph and theme, with the paragraph's words.
-- primary: an analyst would file the paragraph there; secondary: worth finding by search.
-- A council without a row for a theme did not speak of it in these documents; that is no zero and no judgement.
-- Of a meeting that was published in several forms only the best counts (best_forms).
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.meeting_date AS meeting_date,
    meetings.earliest_date AS earliest_date,
    meetings.latest_date AS latest_date,
    agenda_items.number AS item_number,
    COALESCE(agenda_items.title, documents.title) AS item_title,
    themes.theme_id AS theme_id,
    themes.label AS theme,
    theme_tags.salience AS salience,
    theme_tags.cues AS cues,
    theme_tags.quote AS first_cue,
    COALESCE(paragraphs.quote, theme_tags.quote) AS quote,
    theme_tags.rule AS rule,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    theme_tags.char_start AS char_start,
    theme_tags.char_end AS char_end,
    theme_tags.page AS page,
    theme_tags.tag_id AS tag_id,
    documents.document_id AS document_id
FROM theme_tags
JOIN documents ON documents.document_id = theme_tags.document_id
JOIN themes ON themes.theme_id = theme_tags.theme_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = theme_tags.paragraph_id
LEFT JOIN agenda_items ON agenda_items.item_id = paragraphs.item_id
JOIN meetings ON meetings.document_id = documents.document_id
    AND theme_tags.char_start >= meetings.char_start AND theme_tags.char_start < meetings.char_end
JOIN best_forms ON best_forms.meeting_id = meetings.meeting_id AND best_forms.place = 1
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
