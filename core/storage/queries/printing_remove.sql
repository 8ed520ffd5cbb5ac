DELETE FROM printing
WHERE id = ?
