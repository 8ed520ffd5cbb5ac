DELETE FROM score_sheet
WHERE nominee_id = ? AND juror_id = ?
