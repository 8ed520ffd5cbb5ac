DELETE FROM nominee
WHERE id = ?
