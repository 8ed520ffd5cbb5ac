DELETE FROM juror
WHERE id = ?
