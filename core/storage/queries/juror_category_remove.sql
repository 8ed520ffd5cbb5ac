DELETE FROM juror_category
WHERE juror_id = ?
