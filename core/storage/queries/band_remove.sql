DELETE FROM band
WHERE criterion_id = ?
