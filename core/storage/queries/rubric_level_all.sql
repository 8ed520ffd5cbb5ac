SELECT criterion_id, position, code, title, score
FROM rubric_level
ORDER BY criterion_id, position
