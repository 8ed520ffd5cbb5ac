DELETE FROM requirement
WHERE id = ?
