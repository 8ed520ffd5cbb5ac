INSERT INTO band (criterion_id, position, from_value, score)
VALUES (?, ?, ?, ?)
