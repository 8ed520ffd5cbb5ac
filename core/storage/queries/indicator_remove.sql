DELETE FROM indicator
WHERE criterion_id = ?
