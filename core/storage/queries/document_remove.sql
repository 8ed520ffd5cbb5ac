DELETE FROM document
WHERE nominee_id = ? AND requirement_id = ?
