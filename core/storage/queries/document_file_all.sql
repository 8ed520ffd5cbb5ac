SELECT nominee_id, requirement_id, position, hash, name, size
FROM document_file
ORDER BY nominee_id, requirement_id, position
