DELETE FROM juror_deputy
WHERE juror_id = ?
