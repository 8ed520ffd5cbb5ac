SELECT nominee_id, requirement_id, state, received, note, verified_by
FROM document
ORDER BY nominee_id, requirement_id
