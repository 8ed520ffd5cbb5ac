INSERT INTO decision (id, category_id, kind, reason)
VALUES (?, ?, ?, ?)
