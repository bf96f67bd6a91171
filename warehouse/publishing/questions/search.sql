-- Where do the minutes say it?
-- Paragraphs and decisions with all of the words, in any form; words in double quotes stand side by side. Best first.
SELECT
    search_texts.subject_council_name, search_texts.committee, search_texts.meeting_date, search_texts.item_title,
    search_texts.kind, search_texts.quote, search_texts.source_id, search_texts.char_start
FROM search_index
JOIN search_texts ON search_texts.entry_id = search_index.rowid
WHERE search_index MATCH COALESCE(NULLIF(escape_fts(:words), ''), '""')
  AND (:council = '' OR search_texts.subject_council = UPPER(:council)
       OR search_texts.subject_council_name LIKE '%' || :council || '%')
ORDER BY search_index.rank, search_texts.source_id, search_texts.char_start
