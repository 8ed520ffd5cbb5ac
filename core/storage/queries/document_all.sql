SELECT nominee_id, requirement_id, state, received, note, verified_by, verified_on
FROM document
ORDER BY nominee_id, requirement_id
