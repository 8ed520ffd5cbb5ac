DELETE FROM juror_mark_note
WHERE nominee_id = ? AND criterion_id = ? AND juror_id = ?
