INSERT INTO rubric_level (criterion_id, position, code, title, score, text)
VALUES (?, ?, ?, ?, ?, ?)
