DELETE FROM official
WHERE id = ?
