DELETE FROM interview
WHERE nominee_id = ?
