-- Who said that they would do what, and by when?
-- Those with a time first. Leave a field empty for all.
SELECT
    subject_council_name, who, what, due, strength, kind, meeting_date, item_title, quote, source_id, paragraph
FROM rpt_commitments
WHERE (:council = '' OR subject_council = UPPER(:council) OR subject_council_name LIKE '%' || :council || '%')
  AND (:words = '' OR quote LIKE '%' || :words || '%')
ORDER BY due IS NULL, due, subject_council_name, source_id, char_start
