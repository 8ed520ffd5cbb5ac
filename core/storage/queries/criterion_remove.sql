DELETE FROM criterion
WHERE id = ?
