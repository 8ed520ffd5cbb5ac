SELECT criterion_id, position, from_value, score
FROM band
ORDER BY criterion_id, position
