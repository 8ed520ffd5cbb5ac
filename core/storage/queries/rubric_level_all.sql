SELECT criterion_id, position, code, title, score, text
FROM rubric_level
ORDER BY criterion_id, position
