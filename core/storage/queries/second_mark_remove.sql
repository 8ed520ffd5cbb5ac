DELETE FROM second_mark
WHERE nominee_id = ? AND criterion_id = ? AND juror_id = ?
