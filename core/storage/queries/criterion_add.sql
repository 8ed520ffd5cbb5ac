INSERT INTO criterion (id, category_id, parent_id, position, code, title)
VALUES (?, ?, ?, ?, ?, ?)
