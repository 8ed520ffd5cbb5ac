INSERT INTO decision_nominee (decision_id, position, nominee_id)
VALUES (?, ?, ?)
