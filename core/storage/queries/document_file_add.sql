INSERT INTO document_file (nominee_id, requirement_id, position, hash, name, size)
VALUES (?, ?, ?, ?, ?, ?)
