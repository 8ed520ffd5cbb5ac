DELETE FROM juror_mark
WHERE nominee_id = ? AND criterion_id = ? AND juror_id = ?
