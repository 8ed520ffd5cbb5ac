DELETE FROM document_file
WHERE nominee_id = ? AND requirement_id = ?
