-- What is still open, as far as is known?
-- Nothing that is held says that it was done. due_passed compares its last day with the last meeting of that body that is
-- held. Leave a field empty for all.
SELECT
    subject_council_name, committee, meeting_date, due_latest, latest_meeting, due_passed, who, what, reported, quote, source_id
FROM rpt_commitments
WHERE status = 'open'
  AND (:council = '' OR subject_council = UPPER(:council) OR subject_council_name LIKE '%' || :council || '%')
  AND (:words = '' OR quote LIKE '%' || :words || '%')
ORDER BY due_latest IS NULL, due_latest, subject_council_name, source_id, char_start
